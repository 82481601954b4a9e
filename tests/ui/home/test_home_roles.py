"""The first screen for each role, look and language."""

from collections.abc import Callable
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from emr_desktop.domain.languages import Language
from emr_desktop.queries.home_tasks import TaskKind
from emr_desktop.services.opening import OpenClinic
from emr_desktop.services.patients import register_patient
from emr_desktop.services.visits import HandOverVisit, hand_over_visit
from emr_desktop.ui.home.screen import HomeScreen
from emr_desktop.ui.theme import Theme, ThemeName
from tests.conftest import SERGEY
from tests.services.prescribing import sign
from tests.ui.checks import problems_of, same_names
from tests.ui.desk import Desk

SitDown = Callable[..., Desk]


def home(desk: Desk) -> HomeScreen:
    assert isinstance(desk.screen, HomeScreen)
    return desk.screen


def test_tasks_are_counted_and_open_where_they_are_finished(
    sit_down: SitDown, nurse: OpenClinic, register: Callable[..., UUID]
):
    patient, visit = register(), uuid4()
    nurse.execute(hand_over_visit, HandOverVisit(visit_id=visit, patient_id=patient, reason="", content="{}"))
    desk = sit_down("sidorov")
    tasks = home(desk).tasks

    assert tasks.counts() == {TaskKind.DRAFTS: 0, TaskKind.HANDED_OVER: 1, TaskKind.NOT_PRINTED: 0}
    assert not tasks.button(TaskKind.DRAFTS).isVisible()
    assert tasks.button(TaskKind.HANDED_OVER).accessibleName() == "Open: 1 Visits to take over"
    desk.keys.click(tasks.button(TaskKind.HANDED_OVER))
    assert (desk.place.screen, desk.place.item_id) == ("visit", visit)


def test_a_prescription_without_paper_opens_its_preview(sit_down: SitDown, physician: OpenClinic):
    signed = sign(physician, physician.execute(register_patient, SERGEY))
    desk = sit_down("sidorov")
    desk.keys.click(home(desk).tasks.button(TaskKind.NOT_PRINTED))

    assert (desk.place.screen, desk.place.item_id) == ("prescription_preview", signed)


def test_the_registrar_keeps_the_queue_and_starts_no_visits(sit_down: SitDown, people: dict[str, UUID]):
    desk = sit_down("kot")
    desk.keys.press(Qt.Key.Key_Home)
    desk.keys.press(Qt.Key.Key_F4)

    assert desk.place.screen == "home"
    assert home(desk).tasks.counts() == {TaskKind.DRAFTS: 0}
    desk.keys.press(Qt.Key.Key_Return)
    assert (desk.place.screen, desk.place.patient_id) == ("patient", people["sergey"])


@pytest.mark.usefixtures("people")
def test_the_administrator_sees_that_the_records_are_safe_and_nobody_of_the_queue(sit_down: SitDown):
    desk = sit_down("admin")

    assert not home(desk).queue.isVisible()
    assert not home(desk).tasks.isVisible()
    assert "are kept and encrypted on this computer." in home(desk).safety.words()


@pytest.mark.usefixtures("people")
@pytest.mark.parametrize("language_of_screen", list(Language))
@pytest.mark.parametrize(("look", "scale"), [("light", 100), ("hc-black", 100), ("light", 150), ("hc-black", 150)])
def test_nothing_is_cut_or_unnamed(
    sit_down: SitDown,
    theme: Callable[[Theme], None],
    language: Callable[[Language], None],
    language_of_screen: Language,
    look: str,
    scale: int,
):
    language(language_of_screen)
    theme(Theme(ThemeName(look), scale))
    desk = sit_down(language=language_of_screen)
    QApplication.processEvents()

    assert problems_of(desk.screen) + same_names(desk.screen) + home(desk).queue.table.cut_cells() == []


@pytest.mark.usefixtures("people")
def test_the_largest_text_still_fits_the_usual_screen(
    sit_down: SitDown, theme: Callable[[Theme], None], language: Callable[[Language], None]
):
    language(Language.RU)
    theme(Theme(ThemeName.LIGHT, 200))
    desk = sit_down(language=Language.RU)

    assert desk.shell.width() == 1366
    assert problems_of(desk.screen) == []
