"""Visits: handing over a draft, signing, amending. A signed visit is immutable."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from sqlalchemy import select

from emr_desktop.domain.access import Permission
from emr_desktop.domain.errors import RuleBroken
from emr_desktop.domain.icd10 import is_chronic
from emr_desktop.domain.visits import (
    DiagnosisCertainty,
    DiagnosisLine,
    DiagnosisRole,
    Incapacity,
    IncapacityKind,
    VisitDraftFacts,
    check_ready_to_sign,
)
from emr_desktop.services.code_use import count_code_use
from emr_desktop.services.drafts import DropDraft, drop_draft
from emr_desktop.services.home import finish_queue_entry
from emr_desktop.services.work import Work
from emr_desktop.store.patients import Patient, Problem
from emr_desktop.store.visits import Diagnosis, Observation, Visit, VisitDraft

LONGEST_TEXT = 20_000
REFUSAL_CODES = (  # of domain.visits.check_ready_to_sign
    "visit_in_future", "visit_before_birth", "visit_reason_missing", "diagnosis_missing", "diagnosis_contradicts_none",
    "main_diagnosis_missing", "main_diagnosis_twice", "incapacity_ends_before_start", "incapacity_return_too_early",
    "incapacity_cared_for_missing",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ObservationData:
    """One vital sign: a VitalCode and its value, or why there is none (not_done, refused)."""

    code: str
    value: Decimal | None = None
    absent: str = ""


@dataclass(frozen=True, slots=True)
class DiagnosisData:
    """One diagnosis line: ICD-10 code or only words; role, certainty and statistical sign kept apart."""

    code: str = ""
    title: str = ""
    role: str = "main"
    certainty: str = "final"
    sign: str = ""


@dataclass(frozen=True, slots=True)
class IncapacityData:
    """A certificate of incapacity for work."""

    kind: str
    from_day: date
    until: date | None = None
    returns_on: date | None = None
    cared_for: str = ""
    number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitContent:
    """What was found and decided."""

    reason: str
    place: str = "clinic"
    kind: str = "primary"
    complaints: str = ""
    history: str = ""
    objective: str = ""
    plan: str = ""
    observations: tuple[ObservationData, ...] = ()
    diagnoses: tuple[DiagnosisData, ...] = ()
    no_diagnosis: bool = False
    next_visit_on: date | None = None
    incapacity: IncapacityData | None = None
    accepted_warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SignVisit:
    """Sign what stands in the editor. `happened_at` may lie in the past: the evening paper stack."""

    visit_id: UUID
    patient_id: UUID
    happened_at: datetime
    content: VisitContent


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendVisit:
    """Replace a signed visit by a corrected one; the earlier text stays readable."""

    visit_id: UUID
    replaces: UUID
    reason: str
    content: VisitContent
    entered_in_error: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOverVisit:
    """Let a colleague go on with a draft, perhaps on another computer."""

    visit_id: UUID
    patient_id: UUID
    reason: str
    content: str
    """The draft as the editor keeps it (JSON)."""


@dataclass(frozen=True, slots=True)
class TakeOverVisit:
    """Go on with what a colleague began."""

    visit_id: UUID


def sign_visit(work: Work, command: SignVisit) -> UUID:
    """Write the visit as facts and end its draft.

    Raises RuleBroken with the first thing that stands against signing (domain.visits.check_ready_to_sign).
    """
    work.require(Permission.WRITE_VISITS)
    patient = work.get(Patient, command.patient_id)
    _check(work, patient, command.happened_at, command.content)
    work.about(command.patient_id, command.happened_at)
    _write(work, command.visit_id, command.patient_id, command.happened_at, command.content)
    _keep_problems(work, command)
    _count_codes(work, command.content)
    finish_queue_entry(work, command.patient_id, command.visit_id)
    _end_draft(work, command.visit_id)
    return command.visit_id


def amend_visit(work: Work, command: AmendVisit) -> UUID:
    """Write a visit that replaces a signed one. Raises RuleBroken("amend_reason_missing", "visit_amended_already")."""
    work.require(Permission.WRITE_VISITS)
    if not command.reason.strip():
        raise RuleBroken("amend_reason_missing")
    before = work.get(Visit, command.replaces)
    _check(work, work.get(Patient, before.patient_id), before.happened_at, command.content)
    work.about(before.patient_id, before.happened_at)
    visit = _write(work, command.visit_id, before.patient_id, before.happened_at, command.content)
    visit.replaces = before.id
    visit.amend_reason = command.reason.strip()
    visit.entered_in_error = command.entered_in_error
    _end_draft(work, command.visit_id)
    return command.visit_id


def hand_over_visit(work: Work, command: HandOverVisit) -> UUID:
    """Put the draft into the journal so that others see it; the local one ends."""
    work.require(Permission.WRITE_VISITS)
    work.get(Patient, command.patient_id)
    work.about(command.patient_id)
    draft = work.session.get(VisitDraft, command.visit_id)
    if draft is None:
        draft = VisitDraft(
            id=command.visit_id,
            patient_id=command.patient_id,
            facility_id=work.actor.facility_id,
            started_at=work.clock.now(),
        )
        work.add(draft)
    draft.holder_id = work.actor.user_id
    draft.content = command.content
    draft.reason = command.reason
    draft.state = "open"
    drop_draft(work, DropDraft(command.visit_id))
    return command.visit_id


def take_over_visit(work: Work, command: TakeOverVisit) -> str:
    """Take a handed-over draft. Returns its content. Raises RuleBroken("draft_taken") when somebody was quicker."""
    work.require(Permission.WRITE_VISITS)
    draft = work.get(VisitDraft, command.visit_id)
    if draft.state != "open":
        raise RuleBroken("draft_taken")
    work.about(draft.patient_id)
    draft.state = "taken"
    draft.holder_id = work.actor.user_id
    return draft.content


def _check(work: Work, patient: Patient, happened_at: datetime, content: VisitContent) -> None:
    if any(len(t) > LONGEST_TEXT for t in (content.complaints, content.history, content.objective, content.plan)):
        raise RuleBroken("text_too_long", longest=LONGEST_TEXT)
    facts = VisitDraftFacts(
        happened_at=happened_at,
        now=work.clock.now(),
        birth_date=patient.birth_date,
        reasons=(content.reason,),
        diagnoses=tuple(_line(each) for each in content.diagnoses),
        no_diagnosis_today=content.no_diagnosis,
        incapacity=_incapacity(content.incapacity),
    )
    for problem in check_ready_to_sign(facts):
        if problem.blocking:
            raise RuleBroken(problem.code)


def _line(data: DiagnosisData) -> DiagnosisLine:
    return DiagnosisLine(
        text=data.title, code=data.code, role=DiagnosisRole(data.role), certainty=DiagnosisCertainty(data.certainty)
    )


def _incapacity(data: IncapacityData | None) -> Incapacity | None:
    if data is None:
        return None
    return Incapacity(IncapacityKind(data.kind), data.from_day, data.until, data.returns_on, data.cared_for)


def _keep_problems(work: Work, command: SignVisit) -> None:
    """A chronic disease with a final diagnosis goes on the patient's list, once."""
    listed = select(Problem.code).where(Problem.patient_id == command.patient_id, Problem.ended_on.is_(None))
    known = set(work.session.scalars(listed))
    happened_on = command.happened_at.date()
    for line in command.content.diagnoses:
        final = line.certainty == DiagnosisCertainty.FINAL
        if final and line.code and line.code not in known and is_chronic(line.code, happened_on):
            known.add(line.code)
            work.add(
                Problem(
                    id=work.new_id(),
                    patient_id=command.patient_id,
                    code=line.code,
                    title=line.title,
                    since=happened_on,
                    recorded_on=work.clock.today(),
                    visit_id=command.visit_id,
                )
            )


def _count_codes(work: Work, content: VisitContent) -> None:
    for line in content.diagnoses:
        if line.code:
            count_code_use(work, "icd10", line.code)


def _write(work: Work, visit_id: UUID, patient_id: UUID, happened_at: datetime, content: VisitContent) -> Visit:
    visit = Visit(
        id=visit_id,
        patient_id=patient_id,
        facility_id=work.actor.facility_id,
        author_id=work.actor.user_id,
        happened_at=happened_at,
        signed_at=work.clock.now(),
        reason=content.reason,
        place=content.place,
        kind=content.kind,
        complaints=content.complaints,
        history=content.history,
        objective=content.objective,
        plan=content.plan,
        next_visit_on=content.next_visit_on,
        no_diagnosis=content.no_diagnosis,
        accepted_warnings=",".join(content.accepted_warnings),
    )
    if content.incapacity is not None:
        visit.incapacity_kind = content.incapacity.kind
        visit.incapacity_from = content.incapacity.from_day
        visit.incapacity_until = content.incapacity.until
        visit.incapacity_returns_on = content.incapacity.returns_on
        visit.incapacity_cared_for = content.incapacity.cared_for
        visit.incapacity_number = content.incapacity.number
    work.add(visit)
    for ordinal, seen in enumerate(content.observations, start=1):
        work.add(Observation(visit_id=visit_id, ordinal=ordinal, code=seen.code, value=seen.value, absent=seen.absent))
    for ordinal, line in enumerate(content.diagnoses, start=1):
        work.add(
            Diagnosis(
                visit_id=visit_id,
                ordinal=ordinal,
                code=line.code,
                title=line.title,
                role=line.role,
                certainty=line.certainty,
                sign=line.sign,
            )
        )
    return visit


def _end_draft(work: Work, visit_id: UUID) -> None:
    drop_draft(work, DropDraft(visit_id))
    handed_over = work.session.get(VisitDraft, visit_id)
    if handed_over is not None:
        handed_over.state = "signed"
