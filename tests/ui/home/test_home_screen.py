"""A morning at the first screen, by the keyboard."""

from collections.abc import Callable
from datetime import date
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import Qt

from emr_desktop.domain.clock import SetClock
from emr_desktop.queries.home import TodayRow, today
from emr_desktop.services.home import AddToQueue, MarkInQueue, add_to_queue, finish_queue_entry, mark_arrived
from emr_desktop.services.opening import OpenClinic
from emr_desktop.services.work import Work
from emr_desktop.ui.home.screen import HomeScreen
from tests.conftest import SERGEY
from tests.ui.checks import problems_of
from tests.ui.desk import Desk
from tests.ui.keys_person import CONTROL

SitDown = Callable[..., Desk]


def home(desk: Desk) -> HomeScreen:
    assert isinstance(desk.screen, HomeScreen)
    return desk.screen


def chosen(desk: Desk) -> TodayRow:
    row = home(desk).queue.chosen()
    assert row is not None
    return row


def states(desk: Desk) -> list[str]:
    return [str(row.state) for row in desk.clinic.ask(today).rows]


def test_the_day_begins_on_the_row_that_is_to_be_seen_now(
    sit_down: SitDown, nurse: OpenClinic, people: dict[str, UUID]
):
    entry = nurse.ask(today).rows[1].id
    nurse.execute(mark_arrived, MarkInQueue(entry))
    desk = sit_down()

    assert home(desk).queue.table.hasFocus()
    assert chosen(desk).patient_id == people["vera"]


def test_f4_starts_a_visit_with_the_reason_of_the_queue(sit_down: SitDown, people: dict[str, UUID]):
    desk = sit_down()
    desk.keys.press(Qt.Key.Key_Home)
    desk.keys.press(Qt.Key.Key_Down)
    desk.keys.press(Qt.Key.Key_F4)

    assert (desk.place.screen, desk.place.patient_id, desk.place.text) == ("visit", people["vera"], "bp_check")
    assert desk.keys.keys == 3


@pytest.mark.usefixtures("people")
def test_a_reason_is_shown_by_its_title_and_free_text_as_it_was_typed(sit_down: SitDown):
    desk = sit_down()
    rows = home(desk).queue.rows

    assert [rows.index(row, 4).data() for row in range(3)] == ["BP check", "Blood pressure check", "Dressing"]


def test_enter_opens_the_card(sit_down: SitDown, people: dict[str, UUID]):
    desk = sit_down()
    desk.keys.press(Qt.Key.Key_Home)
    desk.keys.press(Qt.Key.Key_Return)

    assert (desk.place.screen, desk.place.patient_id) == ("patient", people["sergey"])


@pytest.mark.usefixtures("people")
def test_space_says_that_somebody_came_and_takes_it_back(sit_down: SitDown):
    desk = sit_down()
    desk.keys.press(Qt.Key.Key_Home)
    seen = []
    for _ in range(2):
        desk.keys.press(Qt.Key.Key_Space)
        desk.settle()
        seen.append(states(desk)[0])

    assert seen == ["arrived", "expected"]
    assert chosen(desk).time == "08:30", "the row stays chosen"


@pytest.mark.usefixtures("people")
def test_whoever_left_does_not_wait_any_more_and_it_can_be_undone(sit_down: SitDown):
    desk = sit_down()
    desk.keys.press(Qt.Key.Key_Home)
    desk.keys.press(Qt.Key.Key_Delete)
    desk.settle()
    assert states(desk)[0] == "away"
    assert home(desk).queue.waiting.text() == "Waiting 2"

    desk.keys.click(desk.shell.toasts.action)
    desk.settle()
    assert states(desk)[0] == "expected"


@pytest.mark.usefixtures("people")
def test_time_and_reason_are_changed_by_the_keyboard(sit_down: SitDown):
    desk = sit_down()
    desk.keys.press(Qt.Key.Key_Home)
    desk.keys.press(Qt.Key.Key_T, CONTROL)
    dialog = home(desk).dialog
    assert dialog is not None
    desk.wait(dialog.time.line.hasFocus)
    dialog.time.line.selectAll()
    desk.keys.type("1115")
    desk.keys.press(Qt.Key.Key_Return)
    dialog.reason.line.selectAll()
    desk.keys.type("bp")
    desk.keys.press(Qt.Key.Key_Return)
    desk.keys.sign()
    desk.settle()

    row = next(row for row in desk.clinic.ask(today).rows if row.names == SERGEY.names)
    assert (row.time, row.reason) == ("11:15", "bp_check")


@pytest.mark.usefixtures("people")
def test_a_time_that_cannot_be_read_keeps_the_dialog_open(sit_down: SitDown):
    desk = sit_down()
    desk.keys.press(Qt.Key.Key_T, CONTROL)
    dialog = home(desk).dialog
    assert dialog is not None
    desk.wait(dialog.time.line.hasFocus)
    dialog.time.line.selectAll()
    desk.keys.type("soon")
    desk.keys.sign()

    assert dialog.isVisible()
    assert dialog.time.problem() == "Enter a time of the day such as 9:40, or nothing."
    assert problems_of(dialog) == []
    desk.keys.press(Qt.Key.Key_Escape, times=2)
    assert not dialog.isVisible()


@pytest.mark.usefixtures("people")
def test_only_those_who_wait_can_be_shown(sit_down: SitDown):
    desk = sit_down()
    desk.keys.press(Qt.Key.Key_Home)
    desk.keys.press(Qt.Key.Key_Delete)
    desk.settle()
    desk.keys.click(home(desk).queue.waiting)

    assert [row.time for row in home(desk).queue.rows.rows] == ["09:10", "23:59"]


def test_a_walk_in_is_found_and_added_by_the_keyboard(sit_down: SitDown, register: Callable[..., UUID]):
    patient = register()
    desk = sit_down()
    desk.keys.press(Qt.Key.Key_N, CONTROL)
    desk.wait(desk.palette.isVisible)
    assert desk.palette.purpose.text() == "Add to the queue of today"
    desk.keys.type("лихачев")
    desk.keys.press(Qt.Key.Key_Return)
    desk.wait(lambda: bool(home(desk).queue.rows.rows))

    assert (chosen(desk).patient_id, chosen(desk).state) == (patient, "arrived")
    assert desk.place.screen == "home"
    assert home(desk).queue.table.hasFocus()


def test_somebody_who_waits_already_is_not_added_twice(sit_down: SitDown, people: dict[str, UUID]):
    desk = sit_down()
    desk.keys.press(Qt.Key.Key_N, CONTROL)
    desk.wait(desk.palette.isVisible)
    desk.keys.type("баранова")
    desk.keys.press(Qt.Key.Key_Return)
    desk.wait(lambda: not desk.shell.message.isHidden())

    assert desk.shell.message.text() == "This patient is already on the list of this day. Look for the row."


def test_two_people_called_alike_show_their_birth_dates(
    sit_down: SitDown, nurse: OpenClinic, register: Callable[..., UUID]
):
    for time, year in (("08:30", 1958), ("10:20", 1995)):
        nurse.execute(add_to_queue, AddToQueue(register(birth_date=date(year, 4, 3)), time=time))
    desk = sit_down()
    table = home(desk).queue.table

    shown = [table.model().index(row, 2).data() for row in range(2)]
    assert shown == ["LIKHACHOU, Siarhei · ! 03-Apr-1958", "LIKHACHOU, Siarhei · ! 03-Apr-1995"]
    assert "same name as another patient today" in home(desk).queue.rows.row_text(0)


def test_an_empty_day_says_how_it_fills(sit_down: SitDown):
    desk = sit_down()
    nobody = home(desk).queue.nobody

    assert nobody.isVisible()
    assert nobody.accessibleName() == "Nobody is expected today yet Whoever comes to the desk is added here."
    assert not home(desk).action_bar.button("visit").isEnabled()
    desk.keys.click(nobody.button)
    assert desk.palette.isVisible()


def test_a_day_that_is_done_says_so(sit_down: SitDown, nurse: OpenClinic, register: Callable[..., UUID]):
    patient = register()
    nurse.execute(add_to_queue, AddToQueue(patient))

    def sign(work: Work, visit: UUID) -> None:
        finish_queue_entry(work, patient, visit)

    nurse.execute(sign, uuid4())
    desk = sit_down()
    assert home(desk).action_bar.status() == "1 seen today"
    desk.keys.click(home(desk).queue.waiting)

    assert home(desk).queue.nobody.accessibleName() == "Nobody is waiting Everybody of today has been seen."


def test_f5_shows_what_another_person_changed(sit_down: SitDown, people: dict[str, UUID], clock: SetClock):
    desk = sit_down()
    entry = desk.clinic.ask(today).rows[2].id
    desk.clinic.execute(mark_arrived, MarkInQueue(entry))
    desk.keys.press(Qt.Key.Key_F5)
    desk.settle()

    assert home(desk).queue.rows.rows[2].state == "arrived"
