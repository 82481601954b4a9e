"""What a clinic asks the district outside of syncing, and what comes back. Signed by the device like a hello."""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from emr_desktop.domain.dates import DatePrecision
from emr_desktop.domain.patients import PersonName, PersonNames, Sex
from emr_desktop.journal.codec import Wire, as_bytes, as_int, as_list, as_text, decode, encode
from emr_desktop.sync.protocol import BadMessage

FEWEST_OF_A_NUMBER = 6
"""Signs of a number of a document: fewer would list strangers."""
_FIRST_DAY = date(1970, 1, 1)


class LookupRefused(Exception):
    """The district does not answer this question; the argument is a code for the words."""


@dataclass(frozen=True, slots=True)
class Question:
    """Somebody looks for a patient of the district: by name and birth, or by a number of a document."""

    device: bytes
    epoch: bytes
    """Of the district that is asked: what was signed for one is of no use at another."""
    user_id: UUID
    user: str
    name: str = ""
    birth_date: date | None = None
    birth_year: int | None = None
    identifier: str = ""

    def signed_by(self, key: Ed25519PrivateKey) -> bytes:
        """The message."""
        wire = self._wire()
        return encode([*wire, key.sign(encode(wire))])

    def _wire(self) -> list[Wire]:
        born = None if self.birth_date is None else (self.birth_date - _FIRST_DAY).days
        return [
            "emr lookup 1", self.device, self.epoch, self.user_id.bytes, self.user, self.name, born, self.birth_year,
            self.identifier,
        ]  # fmt: skip

    @classmethod
    def decode(cls, data: bytes) -> tuple["Question", bytes, bytes]:
        """The question, what was signed, and the signature. Raises BadMessage."""
        try:
            *wire, signature = as_list(decode(data))
            what, device, epoch, user_id, user, name, born, year, identifier = wire
            if what != "emr lookup 1":
                raise BadMessage("lookup")
            found = cls(
                as_bytes(device), as_bytes(epoch), UUID(bytes=as_bytes(user_id)), as_text(user), as_text(name),
                None if born is None else _FIRST_DAY + timedelta(days=as_int(born)),
                None if year is None else as_int(year), as_text(identifier),
            )  # fmt: skip
            return found, encode(wire), as_bytes(signature)
        except (TypeError, ValueError, OverflowError) as error:
            raise BadMessage("lookup") from error


@dataclass(frozen=True, slots=True)
class FoundPatient:
    """Enough to tell two people apart, and no more."""

    patient_id: UUID
    names: PersonNames
    sex: Sex
    birth_date: date | None
    birth_precision: DatePrecision
    village: str
    facility_id: UUID
    """The home clinic."""
    facility: str

    def wire(self) -> list[Wire]:
        born = None if self.birth_date is None else (self.birth_date - _FIRST_DAY).days
        names: list[Wire] = [
            part for name in self.names.spellings for part in (name.family, name.given, name.patronymic)
        ]
        return [
            self.patient_id.bytes, names, str(self.sex), born, str(self.birth_precision), self.village,
            self.facility_id.bytes, self.facility,
        ]  # fmt: skip

    @classmethod
    def read(cls, wire: Wire) -> "FoundPatient":
        """Raises TypeError or ValueError."""
        patient, names, sex, born, precision, village, facility_id, facility = as_list(wire)[:8]
        parts = [as_text(part) for part in as_list(names)]
        be, ru, la = (PersonName(*parts[at : at + 3]) for at in (0, 3, 6))
        return cls(
            UUID(bytes=as_bytes(patient)), PersonNames(be, ru, la), Sex(as_text(sex)),
            None if born is None else _FIRST_DAY + timedelta(days=as_int(born)), DatePrecision(as_text(precision)),
            as_text(village), UUID(bytes=as_bytes(facility_id)), as_text(facility),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Found:
    """The answer: at most 20 patients."""

    patients: tuple[FoundPatient, ...]
    more: bool = False
    """There were more: nobody should choose by chance."""

    def encode(self) -> bytes:
        return encode(["found", [each.wire() for each in self.patients], self.more])

    @classmethod
    def decode(cls, data: bytes) -> "Found":
        """Raises BadMessage, or LookupRefused when the district said no."""
        try:
            what, *parts = as_list(decode(data))
            if what == "refused":
                raise LookupRefused(as_text(parts[0]))
            if what != "found":
                raise BadMessage("lookup")
            patients, more = parts[:2]
            return cls(tuple(FoundPatient.read(each) for each in as_list(patients)), bool(more))
        except (TypeError, ValueError, LookupError, OverflowError) as error:
            raise BadMessage("lookup") from error


def facilities_asked(device: bytes, epoch: bytes, key: Ed25519PrivateKey) -> bytes:
    """Which clinics are there?"""
    wire: list[Wire] = ["emr facilities 1", device, epoch]
    return encode([*wire, key.sign(encode(wire))])


def read_facilities_asked(data: bytes) -> tuple[bytes, bytes, bytes, bytes]:
    """Device, epoch, what was signed, the signature. Raises BadMessage."""
    try:
        *wire, signature = as_list(decode(data))
        what, device, epoch = wire
        if what != "emr facilities 1":
            raise BadMessage("facilities")
        return as_bytes(device), as_bytes(epoch), encode(wire), as_bytes(signature)
    except (TypeError, ValueError) as error:
        raise BadMessage("facilities") from error


def facilities_said(rows: list[tuple[UUID, str]]) -> bytes:
    """These."""
    listed: list[Wire] = [[facility.bytes, name] for facility, name in rows]
    return encode(["facilities", listed])


def read_facilities_said(data: bytes) -> list[tuple[UUID, str]]:
    """Raises BadMessage, or LookupRefused when the district said no."""
    try:
        what, *parts = as_list(decode(data))
        if what == "refused":
            raise LookupRefused(as_text(parts[0]))
        if what != "facilities":
            raise BadMessage("facilities")
        return [(UUID(bytes=as_bytes(facility)), as_text(name)) for facility, name in map(as_list, as_list(parts[0]))]
    except (TypeError, ValueError, LookupError) as error:
        raise BadMessage("facilities") from error
