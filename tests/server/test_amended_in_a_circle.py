"""Amendments that replace each other in a circle: no program of ours signs them, one that was tampered with may.

The district sets aside the one that closes the circle. Were it released, people could read all of them all the same.
"""

import threading
from collections.abc import Callable
from typing import Any
from uuid import UUID, uuid4

import pytest

from emr_desktop.journal.commit import OpKind
from emr_desktop.queries.patients_measured import all_measured
from emr_desktop.queries.patients_timeline import latest_vitals, visit_rows
from emr_desktop.queries.visits import staff_names, visit_sheet
from emr_desktop.queries.visits_neighbours import visit_in_full
from emr_desktop.server.quarantine import Decision, open_numbers, release
from emr_desktop.services.patients import register_patient
from emr_desktop.services.visits import AmendVisit, VisitContent, amend_visit
from emr_desktop.store.visits import Observation, Visit
from tests.conftest import NOW, SERGEY
from tests.faults.test_database_in_trouble import pushed_into
from tests.server.invariants import check_invariants
from tests.server.test_rows_of_others import forge, op, reasons, signed
from tests.sync.people import settle

CONTENT = VisitContent(reason="кашель", no_diagnosis=True)


def circle(computer: Any, patient: UUID, count: int, after_each: Callable[[], object] = object) -> list[UUID]:
    """So many visits, each in the place of the next, the last in that of the first; each measured one thing."""
    visits = sorted(uuid4() for _ in range(count))
    for at, visit in enumerate(visits):
        said = {
            "patient_id": patient,
            "facility_id": computer.clinic.actor.facility_id,
            "author_id": computer.clinic.actor.user_id,
            "happened_at": NOW,
            "signed_at": NOW,
            "complaints": f"версия {at}",
            "replaces": visits[(at + 1) % count],
        }
        made = op(Visit, OpKind.INSERT, visit.bytes, **said)
        measured = op(Observation, OpKind.INSERT, visit.bytes, 1, code="systolic", value=120 + at)
        forge(computer, patient, made, measured)
        after_each()
    return visits


def two_without_patients(district, found, joined):
    first = found("Zarechye")
    first.sync(district)
    return (first, joined("Zarechye")), None


@pytest.fixture
def two(after):
    computers, _ = after(two_without_patients)
    return computers


def release_all_of(district: Any, computer: Any) -> None:
    with district.database.begin() as connection:
        for origin, seq in open_numbers(connection, computer.clinic._device.origin.key[:8]):
            release(connection, origin, seq, Decision("office", "", NOW))


@pytest.mark.parametrize("count", [1, 2, 3])
@pytest.mark.parametrize("at_once", [True, False])
def test_the_amendment_that_closes_a_circle_is_set_aside_and_the_others_count(two, district, count, at_once):
    first, second = two
    patient = first.do(register_patient, SERGEY)
    other = signed(first, patient)
    visits = circle(first, patient, count, lambda: at_once or first.sync(district))
    settle(district, first, second)
    assert reasons(district) == ["visits_in_a_circle"]
    shown = second.clinic.ask(visit_rows, patient, second.clinic.ask(staff_names))
    first_of_a_circle = {visits[0]} if count > 1 else set()
    assert {row.id for row in shown} == {other, *first_of_a_circle}
    check_invariants(district)


def test_halves_of_a_circle_that_two_computers_bring_at_the_same_moment_do_not_both_get_in(two, district):
    first, second = two
    patient = first.do(register_patient, SERGEY)
    settle(district, first, second)
    visits = sorted(uuid4() for _ in range(2))
    for computer, at in ((first, 0), (second, 1)):
        said = {"patient_id": patient, "happened_at": NOW, "signed_at": NOW, "replaces": visits[1 - at]}
        said |= {"facility_id": computer.clinic.actor.facility_id, "author_id": computer.clinic.actor.user_id}
        forge(computer, patient, op(Visit, OpKind.INSERT, visits[at].bytes, **said))
    with district.database.connect() as slow:
        pushed_into(slow, district, first)
        other = threading.Thread(target=lambda: second.sync(district))
        other.start()
        other.join(timeout=0.3)
        assert other.is_alive(), "it waits for its turn"
        slow.commit()
        other.join()
    assert reasons(district) == ["visits_in_a_circle"]


def test_an_amendment_of_an_amendment_is_no_circle(two, district):
    first, second = two
    patient = first.do(register_patient, SERGEY)
    visit = signed(first, patient)
    for _ in range(3):
        amended = AmendVisit(visit_id=uuid4(), replaces=visit, reason="Опечатка", content=CONTENT)
        visit = first.do(amend_visit, amended)
    settle(district, first, second)
    assert reasons(district) == []
    assert len(second.rows(Visit.id)) == 4


@pytest.mark.parametrize("count", [1, 2, 3])
def test_versions_that_replace_each_other_in_a_circle_are_shown_once_and_can_all_be_read(two, district, count):
    first, second = two
    patient = first.do(register_patient, SERGEY)
    other = signed(first, patient)
    visits = circle(first, patient, count)
    settle(district, first, second)
    release_all_of(district, first)
    settle(district, first, second)
    ask = second.clinic.ask
    names = ask(staff_names)
    assert {row.id for row in ask(visit_rows, patient, names)} == {other, visits[-1]}
    for visit in (visits[0], visits[-1]):
        sheet = ask(visit_sheet, visit)
        assert {version.id for version in sheet.versions} == set(visits)
        assert sheet.current.id == visits[-1]
        assert ask(visit_in_full, visit).neighbours.count == 2
    assert [each.visit_id for each in ask(all_measured, patient)] == [visits[-1]]
    assert [series.latest.visit_id for series in ask(latest_vitals, patient)] == [visits[-1]]
    assert second.clinic.verify().good


def test_an_amendment_of_a_version_in_a_circle_stands_for_all_of_them(two, district):
    first, second = two
    patient = first.do(register_patient, SERGEY)
    visits = circle(first, patient, 2)
    made = uuid4()
    said = {"patient_id": patient, "happened_at": NOW, "signed_at": NOW, "replaces": visits[0]}
    said |= {"facility_id": first.clinic.actor.facility_id, "author_id": first.clinic.actor.user_id}
    forge(first, patient, op(Visit, OpKind.INSERT, made.bytes, **said))
    settle(district, first, second)
    release_all_of(district, first)
    settle(district, first, second)
    rows = second.clinic.ask(visit_rows, patient, second.clinic.ask(staff_names))
    assert [row.id for row in rows] == [made]
    assert second.clinic.ask(visit_sheet, visits[1]).current.id == made
