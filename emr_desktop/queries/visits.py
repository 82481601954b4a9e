"""What the visit editor begins with, and signed visits in full."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from sqlalchemy import case, func, select

from emr_desktop.domain.access import Permission
from emr_desktop.domain.errors import NotFound
from emr_desktop.domain.names import short_name
from emr_desktop.domain.visits import is_entered_late
from emr_desktop.domain.visits_versions import places
from emr_desktop.queries.patients_banner import PatientBanner, patient_banner
from emr_desktop.queries.patients_linked import same_person
from emr_desktop.queries.patients_timeline import VitalSeries, latest_vitals
from emr_desktop.queries.prescriptions_facts import is_pregnant
from emr_desktop.queries.reader import Reader
from emr_desktop.queries.referrals import authors_elsewhere
from emr_desktop.store.admin import CodeUse, Staff
from emr_desktop.store.patients import Problem
from emr_desktop.store.visits import Diagnosis, Observation, Visit, VisitDraft

ICD10 = "icd10"
_FAVOURITES = 20


@dataclass(frozen=True, slots=True)
class KnownDiagnosis:
    """A code this patient has had before, for the proposal of the statistical sign."""

    code: str
    last_on: date
    counted_this_year: bool


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """A lasting condition on the patient's list."""

    id: UUID
    code: str
    title: str
    since: date | None


@dataclass(frozen=True, slots=True)
class HandedOverRow:
    """A visit that a colleague began and left for others."""

    id: UUID
    patient_id: UUID
    holder: str
    reason: str
    started_at: datetime
    content: str


@dataclass(frozen=True, slots=True)
class VisitStart:
    """Everything the editor shows beside what is typed."""

    banner: PatientBanner
    vitals: tuple[VitalSeries, ...]
    problems: tuple[ProblemRow, ...]
    known: tuple[KnownDiagnosis, ...]
    favourites: tuple[str, ...]
    """ICD-10 codes this user chooses most."""
    handed_over: tuple[HandedOverRow, ...]
    """Open drafts of colleagues for this patient."""
    pregnant: bool | None = None
    """True while a standing problem says so; which ranges are normal depends on it."""


@dataclass(frozen=True, slots=True)
class SheetObservation:
    """One measured value of a signed visit."""

    code: str
    value: Decimal | None
    absent: str


@dataclass(frozen=True, slots=True)
class SheetDiagnosis:
    """One diagnosis of a signed visit."""

    code: str
    title: str
    role: str
    certainty: str
    sign: str


@dataclass(frozen=True, slots=True)
class SheetIncapacity:
    """The certificate of incapacity for work."""

    kind: str
    from_day: date
    until: date | None
    returns_on: date | None
    cared_for: str
    number: str


@dataclass(frozen=True, slots=True)
class VisitVersion:
    """A visit as it was signed once."""

    id: UUID
    patient_id: UUID
    author: str
    author_id: UUID
    happened_at: datetime
    signed_at: datetime
    entered_late: bool
    reason: str
    place: str
    kind: str
    complaints: str
    history: str
    objective: str
    plan: str
    next_visit_on: date | None
    no_diagnosis: bool
    observations: tuple[SheetObservation, ...]
    diagnoses: tuple[SheetDiagnosis, ...]
    incapacity: SheetIncapacity | None
    amend_reason: str
    entered_in_error: bool
    accepted_warnings: tuple[str, ...]
    origin_here: bool
    """Whether it was signed in this clinic."""


@dataclass(frozen=True, slots=True)
class VisitSheet:
    """A visit with all its versions, the newest first."""

    banner: PatientBanner
    versions: tuple[VisitVersion, ...]

    @property
    def current(self) -> VisitVersion:
        return self.versions[0]


def visit_start(read: Reader, patient_id: UUID) -> VisitStart:
    """Raises NotFound("patient_not_found"), NotAllowed."""
    read.require(Permission.WRITE_VISITS)
    return VisitStart(
        banner=patient_banner(read, patient_id),
        vitals=latest_vitals(read, patient_id),
        problems=_problems(read, patient_id),
        known=_known(read, patient_id),
        favourites=favourite_codes(read, ICD10),
        handed_over=tuple(row for row in handed_over_visits(read) if row.patient_id == patient_id),
        pregnant=is_pregnant(read, patient_id),
    )


def favourite_codes(read: Reader, system: str) -> tuple[str, ...]:
    """The codes this user chose most often, the most used first."""
    query = (
        select(CodeUse.code)
        .where(CodeUse.user_id == read.actor.user_id, CodeUse.system == system)
        .order_by(CodeUse.count.desc(), CodeUse.last_at.desc())
        .limit(_FAVOURITES)
    )
    return tuple(read.session.scalars(query))


def handed_over_visits(read: Reader) -> tuple[HandedOverRow, ...]:
    """Visits somebody began and left, the oldest first."""
    read.require(Permission.WRITE_VISITS)
    here = VisitDraft.facility_id == read.actor.facility_id
    query = select(VisitDraft).where(VisitDraft.state == "open", here).order_by(VisitDraft.started_at)
    names = staff_names(read)
    return tuple(
        HandedOverRow(
            id=draft.id,
            patient_id=draft.patient_id,
            holder=names.get(draft.holder_id, ""),
            reason=draft.reason,
            started_at=draft.started_at,
            content=draft.content,
        )
        for draft in read.session.scalars(query)
    )


def visit_sheet(read: Reader, visit_id: UUID) -> VisitSheet:
    """A signed visit and every version of it, whichever of them is asked for. Raises NotFound("visit_not_found")."""
    read.require(Permission.SEE_CLINICAL)
    visit = read.session.get(Visit, visit_id)
    if visit is None:
        raise NotFound("visit_not_found")
    names = authors_elsewhere(read, visit.patient_id) | staff_names(read)
    chain = _chain(read, visit)
    order = places({each.id: each.replaces for each in chain.values()})
    versions = sorted(chain.values(), key=lambda each: (*order[each.id], each.signed_at, each.id), reverse=True)
    return VisitSheet(
        banner=patient_banner(read, visit.patient_id),
        versions=tuple(_version(read, each, names) for each in versions),
    )


def staff_names(read: Reader) -> dict[UUID, str]:
    """Surname and initials of everybody who works or worked here."""
    people = read.session.execute(select(Staff.id, Staff.family_name, Staff.given_name, Staff.patronymic))
    return {row.id: short_name(row.family_name, row.given_name, row.patronymic) for row in people}


def _chain(read: Reader, visit: Visit) -> dict[UUID, Visit]:
    """All versions of one visit: what it replaces, and what replaced any of them. Never a visit of somebody else."""
    found, patient = {visit.id: visit}, visit.patient_id
    while visit.replaces is not None and visit.replaces not in found:
        earlier = read.session.get(Visit, visit.replaces)
        if earlier is None or earlier.patient_id != patient:
            break
        found[earlier.id] = visit = earlier
    fresh = set(found)
    while fresh:
        later = read.session.scalars(select(Visit).where(Visit.replaces.in_(fresh), Visit.patient_id == patient)).all()
        fresh = {each.id for each in later} - set(found)
        found.update({each.id: each for each in later})
    return found


def _version(read: Reader, visit: Visit, names: dict[UUID, str]) -> VisitVersion:
    session = read.session
    observations = session.scalars(select(Observation).where(Observation.visit_id == visit.id).order_by("ordinal"))
    diagnoses = session.scalars(select(Diagnosis).where(Diagnosis.visit_id == visit.id).order_by("ordinal"))
    return VisitVersion(
        id=visit.id,
        patient_id=visit.patient_id,
        author=names.get(visit.author_id, ""),
        author_id=visit.author_id,
        happened_at=visit.happened_at,
        signed_at=visit.signed_at,
        entered_late=is_entered_late(visit.happened_at, visit.signed_at),
        reason=visit.reason,
        place=visit.place,
        kind=visit.kind,
        complaints=visit.complaints,
        history=visit.history,
        objective=visit.objective,
        plan=visit.plan,
        next_visit_on=visit.next_visit_on,
        no_diagnosis=visit.no_diagnosis,
        observations=tuple(SheetObservation(each.code, each.value, each.absent) for each in observations),
        diagnoses=tuple(
            SheetDiagnosis(each.code, each.title, each.role, each.certainty, each.sign) for each in diagnoses
        ),
        incapacity=_incapacity(visit),
        amend_reason=visit.amend_reason,
        entered_in_error=visit.entered_in_error,
        accepted_warnings=tuple(filter(None, visit.accepted_warnings.split(","))),
        origin_here=visit.facility_id == read.actor.facility_id,
    )


def _incapacity(visit: Visit) -> SheetIncapacity | None:
    if visit.incapacity_from is None:
        return None
    return SheetIncapacity(
        visit.incapacity_kind,
        visit.incapacity_from,
        visit.incapacity_until,
        visit.incapacity_returns_on,
        visit.incapacity_cared_for,
        visit.incapacity_number,
    )


def _problems(read: Reader, patient_id: UUID) -> tuple[ProblemRow, ...]:
    standing = Problem.patient_id.in_(same_person(read, patient_id)) & Problem.ended_on.is_(None)
    rows = read.session.scalars(select(Problem).where(standing).order_by(Problem.code))
    return tuple(ProblemRow(row.id, row.code, row.title, row.since) for row in rows)


def _known(read: Reader, patient_id: UUID) -> tuple[KnownDiagnosis, ...]:
    visit, made = Visit.__table__, Diagnosis.__table__
    new_year = datetime(read.clock.today().year, 1, 1, tzinfo=read.clock.now().tzinfo)
    counted = func.max(case(((visit.c.happened_at >= new_year) & made.c.sign.in_(("first", "known")), 1), else_=0))
    query = (
        select(made.c.code, func.max(visit.c.happened_at).label("last"), counted.label("counted"))
        .join_from(visit, made, made.c.visit_id == visit.c.id)
        .where(visit.c.patient_id.in_(same_person(read, patient_id)))
        .where(visit.c.entered_in_error.is_(False), made.c.code != "")
        .where(made.c.certainty == "final")
        .group_by(made.c.code)
    )
    return tuple(KnownDiagnosis(row.code, row.last.date(), bool(row.counted)) for row in read.session.execute(query))
