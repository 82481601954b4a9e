"""The plain values a made-up clinic consists of; whoever fills a store turns them into use cases."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum, auto

from emr_desktop.domain.access import Role
from emr_desktop.domain.identifiers import IdentifierSystem
from emr_desktop.domain.patients import AllergySeverity, AllergyStatus, Sex


class Settlement(StrEnum):
    """Kind of settlement: г., аг., д. (в. in Belarusian), х."""

    TOWN = auto()
    AGROTOWN = auto()
    VILLAGE = auto()
    FARMSTEAD = auto()


class Disability(StrEnum):
    """Disability group; CHILD has no group before 18."""

    NONE = auto()
    GROUP_1 = auto()
    GROUP_2 = auto()
    GROUP_3 = auto()
    CHILD = auto()


class Benefit(StrEnum):
    """Why a resident pays less for medicines."""

    NONE = auto()
    DISABILITY = auto()
    CHRONIC_DISEASE = auto()
    CHILD_UNDER_3 = auto()
    LARGE_FAMILY = auto()
    CHERNOBYL = auto()


class Relation(StrEnum):
    """Who the contact person is to the patient."""

    SPOUSE = auto()
    PARENT = auto()
    CHILD = auto()
    SIBLING = auto()
    NEIGHBOUR = auto()


class DiagnosisRole(StrEnum):
    """Place of a diagnosis in its line: основной, осложнение, сопутствующий, внешняя причина."""

    MAIN = auto()
    COMPLICATION = auto()
    CONCOMITANT = auto()
    EXTERNAL_CAUSE = auto()


class Certainty(StrEnum):
    """Preliminary diagnoses never reach the statistics."""

    PRELIMINARY = auto()
    FINAL = auto()


class Sign(StrEnum):
    """Statistical sign: `+` first in life or acute, `-` known chronic once a calendar year, empty otherwise."""

    FIRST = "+"
    KNOWN = "-"
    COUNTED = ""


class Place(StrEnum):
    """Where the patient was seen."""

    CLINIC = auto()
    HOME = auto()


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name in one script. The patronymic is empty in Latin and for many foreigners."""

    surname: str
    given: str
    patronymic: str


@dataclass(frozen=True, slots=True)
class NameTriple:
    """The same name as the passport prints it: Belarusian, Russian, Latin."""

    be: PersonName
    ru: PersonName
    latin: PersonName


@dataclass(frozen=True, slots=True)
class Spelled:
    """One word or title in three spellings."""

    be: str
    ru: str
    latin: str


@dataclass(frozen=True, slots=True)
class DemoAddress:
    """Where a household lives. Small villages have house numbers only: `street` is None."""

    settlement_kind: Settlement
    settlement: Spelled
    rural_council_be: str
    rural_council_ru: str
    postcode: str
    street_kind: str
    street: Spelled | None
    house: str
    flat: str


@dataclass(frozen=True, slots=True)
class DemoIdentifier:
    """A number and the country that issued it (ISO 3166-1 alpha-2)."""

    system: IdentifierSystem
    value: str
    country: str


@dataclass(frozen=True, slots=True)
class DemoContact:
    """Whom to call. `person` is the number of the resident in this plan, or None for somebody who lives elsewhere."""

    name_ru: str
    relation: Relation
    phone: str
    person: int | None


@dataclass(frozen=True, slots=True)
class DemoAllergy:
    """What is not tolerated: a code of diseases.toml, its ATC group or nothing, the reaction in the record's words."""

    substance: str
    atc: str
    name_ru: str
    name_be: str
    reaction_ru: str
    reaction_be: str
    severity: AllergySeverity
    since_year: int


@dataclass(frozen=True, slots=True)
class DemoProblem:
    """A chronic disease: code of diseases.toml, ICD-10 code, the day it was found, and its stage of treatment then."""

    code: str
    icd10: str
    since: date
    step: int


@dataclass(frozen=True, slots=True)
class DemoVitals:
    """What was measured: mm[Hg], /min, Cel, %, cm, kg, mmol/L (UCUM). None: not measured."""

    systolic: int | None = None
    diastolic: int | None = None
    pulse: int | None = None
    temperature: Decimal | None = None
    respiratory_rate: int | None = None
    spo2: int | None = None
    height: int | None = None
    weight: Decimal | None = None
    glucose: Decimal | None = None


@dataclass(frozen=True, slots=True)
class DemoDiagnosis:
    """One line of the diagnosis of a visit."""

    icd10: str
    role: DiagnosisRole
    certainty: Certainty
    sign: Sign


@dataclass(frozen=True, slots=True)
class DemoPrescription:
    """A medicine by its key in formulary.csv; `unit` and `frequency` are codes of dose_units and frequencies.csv."""

    product: str
    inn_en: str
    form_code: str
    strength: str
    amount: Decimal
    unit: str
    frequency: str
    days: int
    as_needed: bool
    long_term: bool


@dataclass(frozen=True, slots=True)
class DemoNote:
    """The words of a visit in one language (`be` or `ru`)."""

    language: str
    complaints: str
    history: str
    objective: str
    plan: str

    @property
    def text(self) -> str:
        return " ".join(part for part in (self.complaints, self.history, self.objective, self.plan) if part)


@dataclass(frozen=True, slots=True)
class DemoVisit:
    """One visit. `at` is local time of the clinic with its offset; `author` is a login of the staff list."""

    at: datetime
    author: str
    author_role: Role
    reason: str
    place: Place
    vitals: DemoVitals
    diagnoses: tuple[DemoDiagnosis, ...]
    note: DemoNote
    prescriptions: tuple[DemoPrescription, ...]
    next_visit: date | None


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """One made-up resident with everything the clinic knows of them; `visits` are in order of time.

    `number` counts from 1 in this plan; `mother`, `father` and `spouse` are such numbers. A newborn has no
    identifier yet.
    """

    number: int
    household: int
    sex: Sex
    birth_date: date
    name: NameTriple
    previous_surname: Spelled | None
    mother: int | None
    father: int | None
    spouse: int | None
    identifier: DemoIdentifier | None
    address: DemoAddress
    phones: tuple[str, ...]
    territory: int
    contact: DemoContact | None
    benefit: Benefit
    disability: Disability
    allergy_status: AllergyStatus
    allergies: tuple[DemoAllergy, ...]
    problems: tuple[DemoProblem, ...]
    visits: tuple[DemoVisit, ...] = ()
