"""The sheet of a prescription: one that is signed, one that was cancelled, and one that is about to be signed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select

from emr_desktop.domain.access import Permission
from emr_desktop.domain.ages import age_text
from emr_desktop.domain.contacts import Address, SettlementType, address_line
from emr_desktop.domain.dates import PartialDate, format_date
from emr_desktop.domain.dose_words import number_in_words
from emr_desktop.domain.errors import NotFound, RuleBroken
from emr_desktop.domain.languages import Language
from emr_desktop.domain.names import short_name
from emr_desktop.domain.patients import AddressUse
from emr_desktop.domain.prescriptions import FormKind, Validity
from emr_desktop.domain.prescriptions_check import PrescriptionCheck, check_prescription
from emr_desktop.domain.prescriptions_lines import LineData, WrittenLine, kind_of, written_line
from emr_desktop.domain.safety_facts import CheckState
from emr_desktop.queries.patients_rows import names_of
from emr_desktop.queries.prescriptions import (
    PrescriptionSheet,
    SheetCancellation,
    SheetCheck,
    SheetFacility,
    SheetLine,
    SheetPatient,
    SheetPrescriber,
)
from emr_desktop.queries.prescriptions_facts import check_facts
from emr_desktop.queries.reader import Reader
from emr_desktop.store.admin import Facility, NumberSeries, Staff
from emr_desktop.store.device_keys import load_device
from emr_desktop.store.patients import Patient, PatientAddress
from emr_desktop.store.prescriptions import Prescription, PrescriptionCancellation, PrescriptionLine, PrintRecord

NUMBER_SERIES = "prescription"


@dataclass(frozen=True, slots=True, kw_only=True)
class PrescriptionDraft:
    """A prescription that was written and not signed."""

    patient_id: UUID
    language: Language
    validity: Validity
    lines: tuple[LineData, ...]
    replaces_medicines: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True)
class DraftSheet:
    """What would be signed now: the sheet as it will print, its lines, and what the check says of them."""

    sheet: PrescriptionSheet
    lines: tuple[WrittenLine, ...]
    checked: PrescriptionCheck


def prescription_number(series: str, device: str, count: int) -> str:
    """Series of the clinic, series of the computer (DeviceKeys.series), and the count on it: unique without asking."""
    return f"{series}{device}-{count:06d}"


def draft_sheet(read: Reader, draft: PrescriptionDraft, names_in: Language | None = None) -> DraftSheet:
    """The prescription as it would be signed and printed now; `names_in` is the language of the findings.

    Raises RuleBroken and NotFound as signing would.
    """
    read.require(Permission.PRESCRIBE)
    lines = tuple(written_line(data, draft.language) for data in draft.lines)
    shown = names_in or draft.language
    known = check_facts(read, draft.patient_id, shown, draft.replaces_medicines)
    today = read.clock.today()
    checked = check_prescription(known.facts, lines, today, age_years=known.age_years, language=shown)
    kind = kind_of([line.product for line in lines])
    sheet = PrescriptionSheet(
        language=draft.language,
        form_kind=kind,
        number=_next_number(read),
        written_on=today,
        validity=draft.validity,
        facility=sheet_facility(read, read.actor.facility_id, draft.language),
        patient=sheet_patient(read, draft.patient_id, draft.language, today),
        prescriber=sheet_prescriber(read, read.actor.user_id),
        lines=tuple(SheetLine(line.latin, line.signature, line.in_words) for line in lines),
        check=SheetCheck(checked.report.state, checked.report.list_date),
    )
    return DraftSheet(sheet, lines, checked)


def prescription_sheet(read: Reader, prescription_id: UUID, copy: int | None = None) -> PrescriptionSheet:
    """A signed prescription. Without `copy` it is the next one to be printed on this computer.

    Raises NotFound("prescription_not_found").
    """
    read.require(Permission.SEE_CLINICAL)
    row = _row(read, prescription_id)
    language = Language(row.language)
    printed = _prints(read, prescription_id)
    return PrescriptionSheet(
        language=language,
        form_kind=FormKind(row.form_kind),
        number=row.number,
        written_on=row.issued_on,
        validity=Validity(row.validity),
        facility=sheet_facility(read, row.facility_id, language),
        patient=sheet_patient(read, row.patient_id, language, row.issued_on),
        prescriber=sheet_prescriber(read, row.author_id),
        lines=_lines(read, row),
        check=SheetCheck(CheckState(row.check_state), row.check_list_date),
        copy=len(printed) + 1 if copy is None else copy,
        first_printed_at=printed[0].astimezone() if printed else None,
        cancellation=_cancellation(read, prescription_id),
    )


def void_sheet(read: Reader, prescription_id: UUID) -> PrescriptionSheet:
    """The sheet of a cancelled prescription, for the void slip. Raises RuleBroken("prescription_not_cancelled")."""
    sheet = prescription_sheet(read, prescription_id)
    if sheet.cancellation is None:
        raise RuleBroken("prescription_not_cancelled")
    return sheet


def _row(read: Reader, prescription_id: UUID) -> Prescription:
    row = read.session.get(Prescription, prescription_id)
    if row is None:
        raise NotFound("prescription_not_found")
    return row


def _next_number(read: Reader) -> str:
    """The number that signing now would give; nothing is used up by looking."""
    facility = read.session.get(Facility, read.actor.facility_id)
    device = load_device(read.session.connection())
    last = read.session.scalar(select(NumberSeries.last).where(NumberSeries.name == NUMBER_SERIES)) or 0
    return prescription_number(facility.prescription_series if facility else "", device.series, last + 1)


def sheet_facility(read: Reader, facility_id: UUID, language: Language) -> SheetFacility:
    """The stamp of a clinic. Raises NotFound("facility_not_found")."""
    facility = read.session.get(Facility, facility_id)
    if facility is None:
        raise NotFound("facility_not_found")
    names = {Language.EN: facility.name_en, Language.RU: facility.name_ru, Language.BE: facility.name_be}
    name = names[language] or facility.name_ru or facility.name_be or facility.name_en
    return SheetFacility(name, facility.address, facility.phone, facility.payer_number)


def sheet_patient(read: Reader, patient_id: UUID, language: Language, on: date) -> SheetPatient:
    """The patient as on paper, with the age on that day. Raises NotFound("patient_not_found")."""
    row = read.session.get(Patient, patient_id)
    if row is None:
        raise NotFound("patient_not_found")
    name = names_of(row).shown(language)
    born = PartialDate(row.birth_date, row.birth_precision) if row.birth_date else None
    return SheetPatient(
        family_name=name.family,
        given_name=name.given,
        patronymic=name.patronymic,
        birth=format_date(born, language) if born else "",
        birth_year=row.birth_date.year if row.birth_date else None,
        age=age_text(born, on, language) if born else "",
        address=_address(read, patient_id, language),
        record_number=row.record_number,
    )


def _address(read: Reader, patient_id: UUID, language: Language) -> str:
    """Where the patient lives, or is registered."""
    rows = read.session.scalars(select(PatientAddress).where(PatientAddress.patient_id == patient_id)).all()
    row = min(rows, key=lambda each: each.use is not AddressUse.ACTUAL, default=None)
    if row is None:
        return ""
    kinds = {kind.value: kind for kind in SettlementType}
    parts = {name: getattr(row, name) for name in Address.__slots__ if name != "settlement_type"}
    return address_line(Address(settlement_type=kinds.get(row.settlement_type), **parts), language)


def sheet_prescriber(read: Reader, staff_id: UUID) -> SheetPrescriber:
    """Who signs. Raises NotFound("staff_not_found")."""
    person = read.session.get(Staff, staff_id)
    if person is None:
        raise NotFound("staff_not_found")
    name = short_name(person.family_name, person.given_name, person.patronymic)
    return SheetPrescriber(name or person.login, person.position, person.phone)


def _lines(read: Reader, row: Prescription) -> tuple[SheetLine, ...]:
    query = select(PrescriptionLine).where(PrescriptionLine.prescription_id == row.id)
    lines = read.session.scalars(query.order_by(PrescriptionLine.ordinal))
    controlled = row.form_kind == FormKind.CONTROLLED
    return tuple(_line(line, Language(row.language), controlled) for line in lines)


def _line(line: PrescriptionLine, language: Language, controlled: bool) -> SheetLine:
    count = int(line.quantity)
    words = f"{count} ({number_in_words(count, language)})" if controlled else ""
    return SheetLine(tuple(line.latin.split("\n")), line.signature, words)


def _prints(read: Reader, prescription_id: UUID) -> Sequence[datetime]:
    query = select(PrintRecord.printed_at).where(PrintRecord.prescription_id == prescription_id)
    return read.session.scalars(query.order_by(PrintRecord.id)).all()


def _cancellation(read: Reader, prescription_id: UUID) -> SheetCancellation | None:
    void = PrescriptionCancellation
    row = read.session.scalars(select(void).where(void.prescription_id == prescription_id)).first()
    if row is None:
        return None
    by = sheet_prescriber(read, row.author_id)
    return SheetCancellation(row.cancelled_at.astimezone().date(), by.name, row.reason)
