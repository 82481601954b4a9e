"""The queue of the day and the tasks, through the two doors of the clinic."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest

from emr_desktop.domain.clock import SetClock
from emr_desktop.domain.errors import NotAllowed, NotFound, RuleBroken
from emr_desktop.domain.patients import PersonName, PersonNames
from emr_desktop.domain.queue import QueueState
from emr_desktop.queries.home import safety_of_records, today
from emr_desktop.queries.home_tasks import TaskKind, my_tasks
from emr_desktop.services.home import (
    AddToQueue,
    ChangeQueueEntry,
    MarkInQueue,
    add_to_queue,
    change_queue_entry,
    finish_queue_entry,
    mark_arrived,
    mark_away,
    mark_expected,
)
from emr_desktop.services.opening import OpenClinic
from emr_desktop.services.patients import register_patient
from emr_desktop.services.prescriptions import CancelPrescription, RecordPrint, cancel_prescription, record_print
from emr_desktop.services.visits import HandOverVisit, hand_over_visit
from emr_desktop.services.work import Work
from emr_desktop.store.admin import FormDraft
from tests.conftest import NOW, SERGEY
from tests.services.prescribing import BISOPROLOL, sign

Register = Callable[..., UUID]


def times(clinic: OpenClinic) -> list[str]:
    return [row.time for row in clinic.ask(today).rows]


def test_the_day_stands_in_the_order_of_its_times_and_walk_ins_come_last(nurse: OpenClinic, register: Register):
    for time in ("", "10:20", "9.40", "0830"):
        nurse.execute(add_to_queue, AddToQueue(register(), time=time))

    assert times(nurse) == ["08:30", "09:40", "10:20", ""]


def test_only_today_of_the_queue_is_shown(nurse: OpenClinic, register: Register):
    nurse.execute(add_to_queue, AddToQueue(register(), day=NOW.date() + timedelta(days=1)))

    assert nurse.ask(today).rows == ()
    with pytest.raises(RuleBroken, match="queue_day_past"):
        nurse.execute(add_to_queue, AddToQueue(register(), day=NOW.date() - timedelta(days=1)))


def test_a_row_says_who_comes_when_and_why(nurse: OpenClinic, register: Register):
    patient = register()
    nurse.execute(add_to_queue, AddToQueue(patient, time="9:40", reason=" BP check "))

    (row,) = nurse.ask(today).rows
    assert (row.patient_id, row.time, row.reason, row.state) == (patient, "09:40", "BP check", QueueState.EXPECTED)
    assert row.names == SERGEY.names
    assert row.born is not None
    assert row.born.date == SERGEY.birth_date


@pytest.mark.parametrize("typed", ["25:00", "9:61", "soon", "12345"])
def test_a_time_that_no_clock_shows_is_refused(nurse: OpenClinic, register: Register, typed: str):
    with pytest.raises(RuleBroken, match="queue_time_unclear"):
        nurse.execute(add_to_queue, AddToQueue(register(), time=typed))


def test_nobody_waits_twice_at_once(nurse: OpenClinic, register: Register):
    patient = register()
    entry = nurse.execute(add_to_queue, AddToQueue(patient, time="08:30"))
    with pytest.raises(RuleBroken, match="already_in_queue"):
        nurse.execute(add_to_queue, AddToQueue(patient))

    nurse.execute(mark_away, MarkInQueue(entry))
    nurse.execute(add_to_queue, AddToQueue(patient))

    rows = nurse.ask(today).rows
    assert [row.state for row in rows] == [QueueState.AWAY, QueueState.EXPECTED]
    assert not any(row.same_name for row in rows), "somebody is not their own namesake"


def test_somebody_unknown_cannot_be_expected(nurse: OpenClinic):
    with pytest.raises(NotFound, match="patient_not_found"):
        nurse.execute(add_to_queue, AddToQueue(uuid4()))


def test_arriving_and_leaving_can_be_taken_back(nurse: OpenClinic, register: Register):
    entry = nurse.execute(add_to_queue, AddToQueue(register()))
    seen = []
    for use_case in (mark_arrived, mark_away, mark_expected):
        nurse.execute(use_case, MarkInQueue(entry))
        seen.append(nurse.ask(today).rows[0].state)

    assert seen == [QueueState.ARRIVED, QueueState.AWAY, QueueState.EXPECTED]


def test_time_and_reason_can_be_changed(nurse: OpenClinic, register: Register):
    entry = nurse.execute(add_to_queue, AddToQueue(register()))
    nurse.execute(change_queue_entry, ChangeQueueEntry(entry, "1115", "Dressing"))

    (row,) = nurse.ask(today).rows
    assert (row.time, row.reason) == ("11:15", "Dressing")


def finish(work: Work, ids: tuple[UUID, UUID]) -> None:
    """What signing a visit does, alone."""
    work.about(ids[0])
    finish_queue_entry(work, *ids)


def test_a_signed_visit_finishes_the_entry_and_then_it_stays(nurse: OpenClinic, register: Register):
    patient, visit = register(), uuid4()
    entry = nurse.execute(add_to_queue, AddToQueue(patient, arrived=True))
    nurse.execute(finish, (patient, visit))

    sheet = nurse.ask(today)
    assert (sheet.rows[0].state, sheet.waiting, sheet.done, sheet.now) == (QueueState.DONE, 0, 1, None)
    for use_case in (mark_arrived, mark_expected, mark_away):
        with pytest.raises(RuleBroken, match="queue_entry_done"):
            nurse.execute(use_case, MarkInQueue(entry))


def test_a_visit_of_somebody_who_was_not_expected_changes_nothing(nurse: OpenClinic, register: Register):
    nurse.execute(add_to_queue, AddToQueue(register()))
    nurse.execute(finish, (register(), uuid4()))

    assert nurse.ask(today).waiting == 1


def test_two_people_called_alike_are_marked_in_any_spelling(nurse: OpenClinic, register: Register):
    only_russian = PersonNames(ru=SERGEY.names.ru)
    other = PersonNames(ru=PersonName("Дубик", "Пётр"))
    for hour, names in enumerate((SERGEY.names, only_russian, other), start=8):
        patient = register(names=names, birth_date=date(1980, 1, 1))
        nurse.execute(add_to_queue, AddToQueue(patient, time=f"{hour}:00"))

    assert [row.same_name for row in nurse.ask(today).rows] == [True, True, False]


def test_whoever_came_first_is_to_be_seen_now(nurse: OpenClinic, register: Register):
    wall = f"{NOW.astimezone():%H:%M}"
    later = f"{(NOW + timedelta(minutes=30)).astimezone():%H:%M}"
    entries = [nurse.execute(add_to_queue, AddToQueue(register(), time=time)) for time in ("00:01", wall, later)]
    assert nurse.ask(today).now == 1, "nobody has come: the one whose time it is"

    nurse.execute(mark_arrived, MarkInQueue(entries[2]))
    assert nurse.ask(today).now == 2, "somebody waits"


def test_the_administrator_sees_no_queue_and_the_registrar_no_visits(log_in: Callable[[str], OpenClinic]):
    with pytest.raises(NotAllowed):
        log_in("admin").ask(today)
    kinds = {login: [line.kind for line in log_in(login).ask(my_tasks)] for login in ("admin", "kot", "ivanova")}

    assert kinds == {"admin": [], "kot": [TaskKind.DRAFTS], "ivanova": [TaskKind.DRAFTS, TaskKind.HANDED_OVER]}


def test_own_drafts_are_tasks_and_those_of_others_are_not(
    log_in: Callable[[str], OpenClinic], register: Register, clock: SetClock
):
    patient = register()

    def write_draft(work: Work, form: str) -> UUID:
        draft = FormDraft(
            id=work.new_id(),
            form=form,
            author_id=work.actor.user_id,
            patient_id=patient if form == "visit" else None,
            content="{}",
            started_at=work.clock.now(),
            saved_at=work.clock.now(),
        )
        work.add(draft)
        return draft.id

    log_in("hryb").execute(write_draft, "visit")
    nurse = log_in("ivanova")
    visit = nurse.execute(write_draft, "visit")
    clock.move(timedelta(minutes=1))
    registration = nurse.execute(write_draft, "registration")

    drafts = nurse.ask(my_tasks)[0]
    assert [(item.id, item.form) for item in drafts.items] == [(visit, "visit"), (registration, "registration")]
    assert drafts.items[0].names == SERGEY.names
    assert drafts.items[1].names == PersonNames()


def test_a_visit_that_was_handed_over_is_a_task_for_everybody(log_in: Callable[[str], OpenClinic], register: Register):
    patient, visit = register(), uuid4()
    command = HandOverVisit(visit_id=visit, patient_id=patient, reason="bp_check", content="{}")
    log_in("ivanova").execute(hand_over_visit, command)

    lines = {line.kind: line.items for line in log_in("sidorov").ask(my_tasks)}
    assert [item.id for item in lines[TaskKind.HANDED_OVER]] == [visit]
    assert lines[TaskKind.NOT_PRINTED] == ()


def test_a_signed_prescription_is_a_task_until_its_paper_is_out(physician: OpenClinic):
    patient = physician.execute(register_patient, SERGEY)
    signed = sign(physician, patient)
    cancelled = sign(physician, patient, BISOPROLOL)
    physician.execute(cancel_prescription, CancelPrescription(cancelled, "wrong patient"))
    not_printed = [line for line in physician.ask(my_tasks) if line.kind is TaskKind.NOT_PRINTED]
    assert [item.id for item in not_printed[0].items] == [signed]

    physician.execute(record_print, RecordPrint(signed, "pdf"))
    assert physician.ask(my_tasks)[-1].items == ()


def test_every_entry_of_the_journal_is_counted(nurse: OpenClinic, register: Register):
    before = nurse.ask(safety_of_records).kept
    nurse.execute(add_to_queue, AddToQueue(register()))

    assert nurse.ask(safety_of_records).kept == before + 2


def test_the_registrar_keeps_the_queue(log_in: Callable[[str], OpenClinic]):
    registrar = log_in("kot")
    patient = registrar.execute(register_patient, replace(SERGEY, phone=""))
    registrar.execute(add_to_queue, AddToQueue(patient, time="8:00"))

    assert times(registrar) == ["08:00"]
