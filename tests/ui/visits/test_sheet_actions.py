"""What can be done from a signed visit: amend it, say that it was an error, go on to a new visit or a prescription."""

from collections.abc import Callable
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from emr_desktop.domain.errors import NotFound
from emr_desktop.queries.visits import visit_sheet
from emr_desktop.queries.visits_neighbours import neighbours
from emr_desktop.services.opening import OpenClinic
from emr_desktop.services.patients_corrections import RecordDeath, record_death
from emr_desktop.ui.visits.sheet_view_model import content_of
from tests.ui.checks import problems_of
from tests.ui.desk import Desk
from tests.ui.keys_person import CONTROL, NONE
from tests.ui.visits.signed_visits import FULL, amended, open_sheet, said, sheet, signed

SitDown = Callable[..., Desk]
Key = Qt.Key


@pytest.fixture
def seen(register: Callable[..., UUID]) -> UUID:
    """Somebody whose visits are read."""
    return register()


LEADS = {
    "F4": (Key.Key_F4, NONE, "visit", ""),
    "Ctrl+Enter": (Key.Key_Return, CONTROL, "visit", ""),
    "F7": (Key.Key_F7, NONE, "prescription", ""),
    "Ctrl+F2": (Key.Key_F2, CONTROL, "visit", "amend"),
}


@pytest.mark.parametrize("name", LEADS)
def test_one_key_leads_on(sit_down: SitDown, nurse: OpenClinic, seen: UUID, name: str):
    key, modifiers, screen, text = LEADS[name]
    newest = amended(nurse, signed(nurse, seen))
    desk = sit_down("sidorov")
    open_sheet(desk, newest)
    desk.keys.press(key, modifiers)

    place = desk.place
    assert (place.screen, place.patient_id, place.text) == (screen, seen, text)
    assert place.item_id == (newest if text else None)


def test_the_newest_version_is_amended_also_while_an_earlier_one_is_read(
    sit_down: SitDown, nurse: OpenClinic, seen: UUID
):
    first = signed(nurse, seen)
    newest = amended(nurse, first)
    desk = sit_down("sidorov")
    open_sheet(desk, first)
    sheet(desk).versions.buttons[1].click()
    desk.keys.press(Key.Key_F2, CONTROL)
    assert desk.place.item_id == newest


def test_entered_in_error_keeps_the_content_and_the_earlier_version(sit_down: SitDown, nurse: OpenClinic, seen: UUID):
    visit = signed(nurse, seen)
    desk = sit_down("sidorov")
    open_sheet(desk, visit)
    sheet(desk).action_bar.button("error").setFocus()
    desk.keys.press(Key.Key_Space)
    dialog = sheet(desk).dialog
    assert dialog is not None
    desk.wait(dialog.reason.line.hasFocus)
    assert problems_of(dialog) == []
    desk.keys.type("Іншы пацыент")
    desk.keys.press(Key.Key_Return, times=2)
    desk.settle()
    desk.settle()

    found = desk.clinic.ask(visit_sheet, visit)
    assert found.current.entered_in_error
    assert found.current.amend_reason == "Іншы пацыент"
    assert content_of(found.current) == content_of(found.versions[1]) == FULL
    assert "Entered in error: Іншы пацыент" in said(sheet(desk).card)
    assert sheet(desk).action_bar.status() == "Marked as entered in error. It stays readable."
    with pytest.raises(KeyError):
        sheet(desk).action_bar.button("amend")
    desk.keys.press(Key.Key_F2, CONTROL)
    assert desk.place.screen == "visit_sheet", "what was an error is not amended"


@pytest.mark.parametrize("keys", [(Key.Key_Escape,), (Key.Key_Return, Key.Key_Return)])
def test_without_a_reason_the_visit_is_kept(sit_down: SitDown, nurse: OpenClinic, seen: UUID, keys: tuple[Qt.Key, ...]):
    visit = signed(nurse, seen)
    desk = sit_down("sidorov")
    open_sheet(desk, visit)
    sheet(desk).action_bar.button("error").click()
    dialog = sheet(desk).dialog
    assert dialog is not None
    desk.wait(dialog.reason.line.hasFocus)
    for key in keys:
        desk.keys.press(key)
    desk.settle()

    assert sheet(desk).dialog is None
    assert len(desk.clinic.ask(visit_sheet, visit).versions) == 1
    desk.wait(sheet(desk).reading.hasFocus)


def test_the_button_of_the_error_asks_for_a_reason(sit_down: SitDown, nurse: OpenClinic, seen: UUID):
    visit = signed(nurse, seen)
    desk = sit_down("sidorov")
    open_sheet(desk, visit)
    sheet(desk).action_bar.button("error").click()
    dialog = sheet(desk).dialog
    assert dialog is not None
    desk.keys.click(dialog.mark)

    assert dialog.isVisible()
    assert dialog.reason.problem() == "Say why. One or two words are enough."
    desk.keys.press(Key.Key_Escape)


def test_a_nurse_amends_and_does_not_prescribe(sit_down: SitDown, nurse: OpenClinic, seen: UUID):
    visit = signed(nurse, seen)
    desk = sit_down("ivanova")
    open_sheet(desk, visit)
    assert sheet(desk).action_bar.button("amend").isEnabled()
    with pytest.raises(KeyError):
        sheet(desk).action_bar.button("prescribe")

    desk.keys.press(Key.Key_F7)
    assert desk.place.screen == "visit_sheet"
    assert desk.shell.message.isVisible()


def test_after_death_a_visit_can_be_corrected_and_nothing_new_begun(sit_down: SitDown, nurse: OpenClinic, seen: UUID):
    visit = signed(nurse, seen, days_ago=3)
    nurse.execute(record_death, RecordDeath(patient_id=seen, seen=None, died_on=nurse.clock.today()))
    desk = sit_down("sidorov")
    open_sheet(desk, visit)
    for code in ("new", "prescribe"):
        assert not sheet(desk).action_bar.button(code).isEnabled()
        assert sheet(desk).action_bar.button(code).toolTip()
    desk.keys.press(Key.Key_F4)
    assert desk.place.screen == "visit_sheet"
    desk.keys.press(Key.Key_F2, CONTROL)
    assert (desk.place.screen, desk.place.text) == ("visit", "amend")


def test_a_visit_that_is_not_here_says_so(sit_down: SitDown):
    desk = sit_down("sidorov")
    open_sheet(desk, uuid4())

    assert desk.shell.message.isVisible()
    assert "This visit is not on this computer." in said(desk.shell)
    desk.keys.press(Key.Key_Escape)
    assert desk.place.screen == "home"
    with pytest.raises(NotFound, match="visit_not_found"):
        desk.clinic.ask(neighbours, uuid4())


def test_ctrl_i_reads_who_the_patient_is(sit_down: SitDown, nurse: OpenClinic, seen: UUID):
    visit = signed(nurse, seen)
    desk = sit_down("sidorov")
    open_sheet(desk, visit)
    desk.keys.press(Key.Key_I, CONTROL)
    assert QApplication.focusWidget() is sheet(desk).banner
