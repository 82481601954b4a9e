"""Reading prescriptions: the sheet that goes on paper."""

from dataclasses import dataclass
from datetime import date, datetime

from emr_desktop.domain.languages import Language
from emr_desktop.domain.prescriptions import FormKind, Validity
from emr_desktop.domain.safety_facts import CheckState


@dataclass(frozen=True, slots=True)
class SheetFacility:
    """The clinic's stamp block. `unp` is its payer's number, without which a pharmacy refuses."""

    name: str
    address: str
    phone: str
    unp: str


@dataclass(frozen=True, slots=True)
class SheetPatient:
    """The patient in the script of the document. `birth` is in words when the day is not known."""

    family_name: str
    given_name: str
    patronymic: str = ""
    birth: str = ""
    birth_year: int | None = None
    age: str = ""
    address: str = ""
    record_number: str = ""

    @property
    def full_name(self) -> str:
        return " ".join(part for part in (self.family_name, self.given_name, self.patronymic) if part)

    @property
    def initials(self) -> str:
        return "".join(part[0] for part in (self.family_name, self.given_name, self.patronymic) if part).upper()


@dataclass(frozen=True, slots=True)
class SheetPrescriber:
    """Who signs, with what the seal will say."""

    name: str
    position: str
    phone: str = ""


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One medicine: Rp. lines as stored, the sentence for the patient, the number in words when it is controlled."""

    latin: tuple[str, ...]
    signature: str
    quantity_in_words: str = ""


@dataclass(frozen=True, slots=True)
class SheetCheck:
    """What the safety check vouched for when the prescription was signed."""

    state: CheckState
    list_date: date | None = None


@dataclass(frozen=True, slots=True)
class SheetBenefit:
    """A subsidised prescription: category of the patient, what the patient is spared, diagnosis."""

    category: str
    share: str
    icd_code: str


@dataclass(frozen=True, slots=True)
class SheetCancellation:
    """The prescription was declared void."""

    cancelled_on: date
    by: str
    reason: str


@dataclass(frozen=True, slots=True)
class PrescriptionSheet:
    """A signed prescription with everything in words, ready for paper."""

    language: Language
    form_kind: FormKind
    number: str
    written_on: date
    validity: Validity
    facility: SheetFacility
    patient: SheetPatient
    prescriber: SheetPrescriber
    lines: tuple[SheetLine, ...]
    check: SheetCheck
    form_number: str = ""
    """As the clinic numbers its blanks, for example "1"."""
    benefit: SheetBenefit | None = None
    dispensing: str = ""
    """For six months: how often and how much the pharmacy gives out."""
    lines_per_blank: int | None = None
    """The clinic's own limit; the rule when None."""
    copy: int = 1
    first_printed_at: datetime | None = None
    """On the clinic's wall clock; needed from the second copy on."""
    cancellation: SheetCancellation | None = None
