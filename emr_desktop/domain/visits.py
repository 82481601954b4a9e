"""The visit: its coded parts, and the rules it must satisfy before it is signed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from emr_desktop.domain.reference_rows import in_force, reference_rows


class VisitPlace(StrEnum):
    """Where the patient was seen."""

    CLINIC = "clinic"
    HOME = "home"
    FELDSHER_POINT = "feldsher_point"
    TELEMEDICINE = "telemedicine"


class VisitKind(StrEnum):
    """Why this visit counts, in the words of the visit record (primary, repeat, preventive, dispensary, active)."""

    PRIMARY = "primary"
    REPEAT = "repeat"
    PREVENTIVE = "preventive"
    DISPENSARY = "dispensary"
    ACTIVE = "active"


class VisitState(StrEnum):
    """A draft can be changed; a signed visit can only be amended."""

    DRAFT = "draft"
    SIGNED = "signed"
    AMENDED = "amended"


class DiagnosisRole(StrEnum):
    """The place of a diagnosis in the visit, in printing order."""

    MAIN = "main"
    COMPLICATION = "complication"
    CONCURRENT = "concurrent"
    BACKGROUND = "background"
    EXTERNAL_CAUSE = "external_cause"


class DiagnosisCertainty(StrEnum):
    """How sure a diagnosis is. Only a final one goes to the sheet of final diagnoses and to the statistics."""

    PRELIMINARY = "preliminary"
    FINAL = "final"
    REFUTED = "refuted"


class StatisticalSign(StrEnum):
    """The sign of the coupon: `+` first in life, `-` known chronic counted once a year, nothing if already counted."""

    FIRST = "first"
    KNOWN = "known"
    NOT_COUNTED = "not_counted"

    @property
    def symbol(self) -> str:
        return {"first": "+", "known": "−"}.get(self.value, "")


class IncapacityKind(StrEnum):
    """Why a sheet of temporary incapacity is given."""

    ILLNESS = "illness"
    HOME_INJURY = "home_injury"
    WORK_INJURY = "work_injury"
    CARE_OF_CHILD = "care_of_child"
    CARE_OF_RELATIVE = "care_of_relative"
    PREGNANCY = "pregnancy"
    PROSTHETICS = "prosthetics"
    QUARANTINE = "quarantine"


_CARE = frozenset({IncapacityKind.CARE_OF_CHILD, IncapacityKind.CARE_OF_RELATIVE})


@dataclass(frozen=True, slots=True)
class DiagnosisLine:
    """One diagnosis of a visit. `code` is empty when the words were kept without a code ("not coded")."""

    text: str
    code: str = ""
    role: DiagnosisRole = DiagnosisRole.MAIN
    certainty: DiagnosisCertainty = DiagnosisCertainty.PRELIMINARY
    sign: StatisticalSign = StatisticalSign.NOT_COUNTED


@dataclass(frozen=True, slots=True)
class Incapacity:
    """A period of a sheet of temporary incapacity; `ends_on` is the last day off, `cared_for` the person cared for."""

    kind: IncapacityKind
    starts_on: date
    ends_on: date | None = None
    returns_on: date | None = None
    cared_for: str = ""


@dataclass(frozen=True, slots=True)
class VisitDraftFacts:
    """All that the rules of signing look at. Times are in the time zone of the clinic."""

    happened_at: datetime
    now: datetime
    birth_date: date | None
    reasons: tuple[str, ...] = ()
    diagnoses: tuple[DiagnosisLine, ...] = ()
    no_diagnosis_today: bool = False
    unanswered_warnings: tuple[str, ...] = ()
    incapacity: Incapacity | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """What stands against signing: a message code and the section it belongs to.

    One that is not `blocking` may be answered with "sign anyway".
    """

    code: str
    section: str
    blocking: bool = True
    detail: str = ""


def statistical_sign_proposal(
    chronic: bool, known_before: bool, counted_this_year: bool, *, same_episode: bool = False
) -> StatisticalSign:
    """The sign to propose for a final diagnosis.

    An acute case is "first" in every new episode and not counted at later visits of the `same_episode`; a chronic
    disease is "first" once in life, then "known" at the first visit of a calendar year. Source: the statistical
    coupon 025-2/у.
    """
    if same_episode:
        return StatisticalSign.NOT_COUNTED
    if not chronic or not known_before:
        return StatisticalSign.FIRST
    return StatisticalSign.NOT_COUNTED if counted_this_year else StatisticalSign.KNOWN


def check_ready_to_sign(facts: VisitDraftFacts) -> tuple[Problem, ...]:
    """Everything that stands against signing, in the order of the screen; blocking problems and warnings together."""
    return (
        *_when(facts),
        *_why(facts),
        *_diagnoses(facts),
        *_incapacity(facts.incapacity),
        *(Problem("warning_not_answered", "vitals", blocking=False, detail=one) for one in facts.unanswered_warnings),
    )


def is_entered_late(happened_at: datetime, recorded_at: datetime) -> bool:
    """Whether a visit was written down so long after it that it is marked "entered later" (`visit_rules.csv`)."""
    return recorded_at - happened_at > _allowance("entered_late_after", happened_at.date())


def _when(facts: VisitDraftFacts) -> Iterator[Problem]:
    if facts.happened_at - facts.now > _allowance("clock_tolerance", facts.now.date()):
        yield Problem("visit_in_future", "when")
    if facts.birth_date is not None and facts.happened_at.date() < facts.birth_date:
        yield Problem("visit_before_birth", "when")


def _why(facts: VisitDraftFacts) -> Iterator[Problem]:
    if not any(reason.strip() for reason in facts.reasons):
        yield Problem("visit_reason_missing", "reason")


def _diagnoses(facts: VisitDraftFacts) -> Iterator[Problem]:
    lines = [one for one in facts.diagnoses if one.certainty is not DiagnosisCertainty.REFUTED]
    if not lines:
        if not facts.no_diagnosis_today:
            yield Problem("diagnosis_missing", "diagnosis")
        return
    if facts.no_diagnosis_today:
        yield Problem("diagnosis_contradicts_none", "diagnosis")
    mains = sum(one.role is DiagnosisRole.MAIN for one in lines)
    if mains != 1:
        yield Problem("main_diagnosis_missing" if mains == 0 else "main_diagnosis_twice", "diagnosis")
    injured = any(one.code[:1] in {"S", "T"} for one in lines)
    if injured and not any(one.role is DiagnosisRole.EXTERNAL_CAUSE for one in lines):
        yield Problem("external_cause_missing", "diagnosis", blocking=False)


def _incapacity(incapacity: Incapacity | None) -> Iterator[Problem]:
    if incapacity is None:
        return
    if incapacity.ends_on is not None and incapacity.ends_on < incapacity.starts_on:
        yield Problem("incapacity_ends_before_start", "plan")
    last_day = incapacity.ends_on or incapacity.starts_on
    if incapacity.returns_on is not None and incapacity.returns_on <= last_day:
        yield Problem("incapacity_return_too_early", "plan")
    if incapacity.kind in _CARE and not incapacity.cared_for.strip():
        yield Problem("incapacity_cared_for_missing", "plan")


def _allowance(rule: str, on: date) -> timedelta:
    """A length of time from `visit_rules.csv`, as in force on a day."""
    for row in reference_rows("visit_rules.csv"):
        if row["rule"] == rule and in_force(row, on):
            amount = int(row["value"])
            return timedelta(hours=amount) if row["unit"] == "h" else timedelta(minutes=amount)
    raise LookupError(rule)
