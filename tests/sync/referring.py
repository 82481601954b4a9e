"""What clinics of one district do with each other's patients, and what must be true whatever they do."""

from collections import Counter
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import delete, insert, select

from emr_desktop.domain.referrals import GrantWhy
from emr_desktop.journal.digest import digest
from emr_desktop.server.live import live_digest
from emr_desktop.server.lookup import clinics
from emr_desktop.server.tables import FeedEntry, GrantWork, Scope, Stream
from emr_desktop.services.clinic import Step
from emr_desktop.services.patients_entries import AddProblem, add_problem
from emr_desktop.services.referrals import (
    EndReferral,
    OpenEmergencyAccess,
    ReferPatient,
    end_referral,
    open_emergency_access,
    refer_patient,
)
from emr_desktop.store.engine import writing
from emr_desktop.store.journal import SET_ASIDE, JournalEntry
from emr_desktop.store.patients import Patient, Problem
from emr_desktop.store.referrals import DistrictFacility
from emr_desktop.store.sync import District
from emr_desktop.store.sync_live import is_live
from emr_desktop.store.verify import differing_tables, verify
from tests.sync.district import Computer, DistrictServer
from tests.sync.stories import Found

_JOURNAL = JournalEntry.__table__


def introduce(district: DistrictServer, *computers: Computer) -> None:
    """Every computer knows the clinics of the district."""
    with district.database.connect() as connection:
        listed = [{"id": facility, "name": name} for facility, name in clinics(connection)]
    for computer in computers:
        with writing(computer.engine).begin() as connection:
            connection.execute(delete(DistrictFacility))
            connection.execute(insert(DistrictFacility), listed)


def two_that_know_each_other(
    district: DistrictServer, found: Found, _join: Found
) -> tuple[tuple[Computer, Computer], None]:
    """A story: a clinic and a hospital that have synced."""
    clinic, hospital = found("Zarechye"), found("Hospital")
    for computer in (clinic, hospital):
        computer.sync(district)
    introduce(district, clinic, hospital)
    return (clinic, hospital), None


def facility(computer: Computer) -> UUID:
    return computer.clinic.actor.facility_id


def refer(
    computer: Computer, patient: UUID, to: Computer, why: GrantWhy = GrantWhy.REFERRAL, until: date | None = None
) -> UUID:
    command = ReferPatient(patient_id=patient, to_facility_id=facility(to), why=why, reason="УЗИ сердца", until=until)
    grant: UUID = computer.do(refer_patient, command)
    return grant


def end(computer: Computer, grant: UUID) -> None:
    computer.do(end_referral, EndReferral(grant_id=grant, reason="вылечен"))


def treat_in_emergency(computer: Computer, patient: UUID) -> UUID:
    grant: UUID = computer.do(open_emergency_access, OpenEmergencyAccess(patient_id=patient, reason="без сознания"))
    return grant


def note(computer: Computer, patient: UUID, title: str = "Гипертензия") -> UUID:
    """Something clinical."""
    problem: UUID = computer.do(add_problem, AddProblem(patient_id=patient, title=title))
    return problem


def many(computer: Computer, patient: UUID, count: int) -> None:
    """A long history."""
    computer.clinic.execute_all(
        Step(add_problem, AddProblem(patient_id=patient, title=f"№ {number}")) for number in range(count)
    )


def has(computer: Computer, patient: UUID) -> bool:
    """Whether there is a trace of the patient in the tables."""
    return bool({(patient,)} & computer.rows(Patient.id)) or any(row[0] == patient for row in problems(computer))


def problems(computer: Computer) -> set[Any]:
    return computer.rows(Problem.patient_id, Problem.title)


def commits_about(computer: Computer, patient: UUID) -> list[Any]:
    """Whatever stands in the journal about a patient."""
    with computer.engine.connect() as connection:
        return list(connection.execute(select(_JOURNAL).where(_JOURNAL.c.patient_id == patient)).all())


def check_district(district: DistrictServer) -> None:
    """Streams: digests are what they say (S7), nothing is there twice (S4), nobody's record without a reason (S10)."""
    with district.database.connect() as connection:
        for stream in connection.execute(select(Stream.__table__)).all():
            assert stream.digest == live_digest(connection, stream.id), "the digest of a stream"
            _check_entries(connection, stream)


def _check_entries(connection: Any, stream: Any) -> None:
    entries = connection.execute(
        select(FeedEntry.__table__, _JOURNAL.c.patient_id, _JOURNAL.c.action)
        .outerjoin(_JOURNAL, (_JOURNAL.c.origin == FeedEntry.origin) & (_JOURNAL.c.seq == FeedEntry.seq))
        .where(FeedEntry.stream == stream.id)
        .order_by(FeedEntry.pos)
    ).all()
    assert [entry.pos for entry in entries] == list(range(1, stream.head + 1))
    live: dict[Any, list[Any]] = {}
    for entry in entries:
        if entry.removed_patient is not None:
            live.pop(entry.removed_patient, None)
        else:
            assert entry.action != SET_ASIDE
            live.setdefault(entry.patient_id, []).append((entry.origin, entry.seq))
    counted = Counter(each for commits in live.values() for each in commits)
    assert not [each for each, times in counted.items() if times > 1], "a commit is twice in a live stream"
    held = set(connection.scalars(select(Scope.patient_id).where(Scope.stream == stream.id)))
    homes = set(connection.scalars(select(Scope.patient_id).where(Scope.why == "home")))
    assert not (live.keys() - {None} - held) & homes, "a patient is in a stream without a reason"
    # A worker that died has left its work in the list; before the stream is read again it is done.
    waiting = set(connection.scalars(select(GrantWork.patient_id).where(GrantWork.stream == stream.id)))
    for patient in (live.keys() & held) - waiting:
        about = select(_JOURNAL.c.origin, _JOURNAL.c.seq).where(
            _JOURNAL.c.patient_id == patient, _JOURNAL.c.serial.is_not(None), _JOURNAL.c.action != SET_ASIDE
        )
        assert {tuple(row) for row in connection.execute(about)} == set(live[patient]), "a history is not whole"


def check_computers(*computers: Computer) -> None:
    """Stores: the digest is what it says, tables are those of the journal, signatures and chain are whole."""
    for computer in computers:
        with computer.engine.connect() as connection:
            said = connection.scalar(select(District.digest))
            assert said == digest(connection.scalars(select(_JOURNAL.c.hash).where(is_live()))), "digest of a store"
            findings = verify(connection).findings
            assert findings == (), findings
        with writing(computer.engine).begin() as connection:
            assert differing_tables(connection) == []


def sync_all(district: DistrictServer, *computers: Computer, rounds: int = 3) -> None:
    """Until everybody has everything; then all digests are equal."""
    for _ in range(rounds):
        ends = [computer.sync(district).equal for computer in computers]
    assert ends == [True] * len(computers), f"digests differ: {ends}"
    check_district(district)
    check_computers(*computers)
