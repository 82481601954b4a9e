"""Who the patient is, for the banner above every screen of one patient."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import func, select, text

from emr_desktop.domain.access import Permission
from emr_desktop.domain.contacts import Address, SettlementType
from emr_desktop.domain.dates import DatePrecision
from emr_desktop.domain.errors import NotFound
from emr_desktop.domain.names_keys import search_keys
from emr_desktop.domain.patients import (
    AddressUse,
    AllergySeverity,
    AllergyStatus,
    PersonName,
    PersonNames,
    Sex,
    allergy_status,
)
from emr_desktop.queries.patients_linked import LinkedRecord, linked_records, same_person
from emr_desktop.queries.patients_rows import in_todays_queue, names_of, rows_of
from emr_desktop.queries.reader import Reader
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.patients import Allergy, Patient, PatientAddress

_ADDRESS_PARTS = (
    "country", "postcode", "oblast", "raion", "selsoviet", "settlement", "street", "house", "building", "flat",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class AllergyRow:
    """One allergy as it was written down; ended ones are for the history only."""

    id: UUID
    substance: str
    substance_key: str
    atc: str
    reaction: str
    severity: AllergySeverity
    since: str
    recorded_on: date
    ended_on: date | None = None
    end_reason: str = ""
    refuted: bool = False


@dataclass(frozen=True, slots=True)
class BannerAllergies:
    """Whether there are allergies, which, and when the patient was asked and said none."""

    status: AllergyStatus
    standing: tuple[AllergyRow, ...] = ()
    asked_on: date | None = None


@dataclass(frozen=True, slots=True)
class PatientBanner:
    """What stands on the banner."""

    id: UUID
    names: PersonNames
    preferred_name: str
    sex: Sex
    birth_date: date | None
    birth_precision: DatePrecision
    deceased_on: date | None
    record_number: str
    phone: str
    phone_other: str
    addresses: tuple[tuple[AddressUse, Address], ...]
    """Where the patient lives first, then where the patient is registered."""
    allergies: BannerAllergies | None
    """None when the role may not see what is clinical."""
    linked: tuple[LinkedRecord, ...] = ()
    """Other records of the same person; what is clinical is read from them too."""
    unread: int = 0
    """Actions of a later program about this person, which this program cannot show."""
    same_name_today: int = 0
    """How many others of today's queue have the same family and given name, however spelled."""

    @property
    def address(self) -> Address | None:
        """Where the patient lives, as far as is known."""
        return next((address for _, address in self.addresses), None)


def patient_banner(read: Reader, patient_id: UUID) -> PatientBanner:
    """Raises NotFound("patient_not_found")."""
    return banner_of(read, patient_row(read, patient_id))


def patient_row(read: Reader, patient_id: UUID) -> Any:
    """All columns of one patient. Raises NotFound("patient_not_found")."""
    read.require(Permission.SEE_PATIENTS)
    row = read.session.execute(select(Patient.__table__).where(Patient.id == patient_id)).first()
    if row is None:
        raise NotFound("patient_not_found")
    return row


def banner_of(read: Reader, row: Any) -> PatientBanner:
    """The banner of a patient whose columns are already read."""
    linked = linked_records(read, row.id)
    return PatientBanner(
        id=row.id,
        names=names_of(row),
        preferred_name=row.preferred_name,
        sex=row.sex,
        birth_date=row.birth_date,
        birth_precision=row.birth_precision,
        deceased_on=row.deceased_on,
        record_number=row.record_number,
        phone=row.phone,
        phone_other=row.phone_other,
        addresses=_addresses(read, row.id),
        allergies=_allergies(read, row) if read.actor.may(Permission.SEE_CLINICAL) else None,
        linked=linked,
        unread=unread_count(read, [row.id, *(each.id for each in linked)]),
        same_name_today=_same_name_today(read, row, {each.id for each in linked}),
    )


def all_allergies(read: Reader, patient_id: UUID) -> tuple[AllergyRow, ...]:
    """Standing and ended ones of all records of the person, the gravest first."""
    table = Allergy.__table__
    columns = [table.c[name] for name in AllergyRow.__slots__]
    rows = read.session.execute(select(*columns).where(table.c.patient_id.in_(same_person(read, patient_id))))
    grave = (AllergySeverity.SEVERE, AllergySeverity.MODERATE, AllergySeverity.MILD)
    found = [AllergyRow(*row) for row in rows]
    return tuple(
        sorted(
            found,
            key=lambda each: (
                each.ended_on is not None,
                grave.index(each.severity) if each.severity in grave else len(grave),
                each.substance,
            ),
        )
    )


def _allergies(read: Reader, row: Any) -> BannerAllergies:
    standing = tuple(each for each in all_allergies(read, row.id) if each.ended_on is None)
    people = same_person(read, row.id)
    asked = read.session.scalars(select(Patient.no_allergies_on).where(Patient.id.in_(people))).all()
    asked_on = max((day for day in asked if day is not None), default=None)
    return BannerAllergies(allergy_status(len(standing), asked_on), standing, asked_on)


def _addresses(read: Reader, patient_id: UUID) -> tuple[tuple[AddressUse, Address], ...]:
    table = PatientAddress.__table__
    rows = read.session.execute(select(table).where(table.c.patient_id == patient_id).order_by(table.c.use))
    found = ((row.use, _address(row)) for row in rows)
    return tuple((use, address) for use, address in found if address != Address())  # one that was taken back is empty


def _address(row: Any) -> Address:
    known = {each.value: each for each in SettlementType}
    parts = {name: getattr(row, name) for name in _ADDRESS_PARTS}
    return Address(settlement_type=known.get(row.settlement_type), **parts)


def unread_count(read: Reader, patients: Sequence[UUID] | None = None) -> int:
    """Actions of a later program about these patients, or in the whole store."""
    count = select(func.count()).select_from(JournalEntry).where(text("action = ''"))  # as the index says it
    if patients is not None:
        count = count.where(JournalEntry.patient_id.in_(patients))
    return read.session.scalar(count) or 0


def _same_name_today(read: Reader, row: Any, linked: set[UUID]) -> int:
    others = [each for each in in_todays_queue(read) if each not in {row.id, *linked}]
    return sum(_same_name(row, other) for other in rows_of(read, others))


def _same_name(one: Any, other: Any) -> bool:
    mine, theirs = names_of(one).spellings, names_of(other).spellings
    return _meet(mine, theirs, "family") and _meet(mine, theirs, "given")


def _meet(mine: tuple[PersonName, ...], theirs: tuple[PersonName, ...], part: str) -> bool:
    return not _keys(mine, part).isdisjoint(_keys(theirs, part))


def _keys(names: tuple[PersonName, ...], part: str) -> frozenset[str]:
    return frozenset(key for name in names for key in search_keys(getattr(name, part)))
