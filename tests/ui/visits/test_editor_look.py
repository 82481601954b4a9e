"""Every state of the visit editor, in three languages, two themes and two text sizes: nothing cut, nothing nameless."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt

from emr_desktop.domain.languages import Language
from emr_desktop.ui.theme import Theme, ThemeName
from emr_desktop.ui.visits.trend_dialog import TrendDialog
from tests.ui.checks import problems_of
from tests.ui.keys_person import CONTROL

RETURN = Qt.Key.Key_Return
LOOKS = [(spoken, *look) for spoken in Language for look in (("light", 100), ("hc-black", 150))]
ABNORMAL = {"pressure": "188/112", "pulse": "88", "temperature": "39,6", "spo2": "91", "glucose": "7,9"}


@pytest.fixture(params=LOOKS, ids=lambda look: "-".join(map(str, look)))
def desk(request, language, theme, at_visit):
    """A nurse at a pressure check whose screen has one of the looks."""
    spoken, name, size = request.param
    language(spoken)
    theme(Theme(ThemeName(name), size))
    return at_visit(language=spoken)


def fill(desk):
    form = desk.screen.form
    for code, text in ABNORMAL.items():
        form.vitals.put(code, text)
    for code in ("I10", "E11.9"):
        form.diagnosis.add_code(code)
    desk.settle()


def test_an_empty_pressure_check_is_whole(desk):
    assert problems_of(desk.screen) == []


def test_a_filled_visit_with_warnings_is_whole(desk):
    fill(desk)
    assert problems_of(desk.screen) == [], "filled"
    desk.keys.sign()
    assert desk.screen.action_bar.asks()
    assert problems_of(desk.screen) == [], "warnings"


def test_wrong_values_are_shown_whole(desk):
    desk.screen.form.vitals.put("pressure", "16/104")
    desk.screen.form.vitals.put("weight", "815")
    desk.keys.sign()
    assert problems_of(desk.screen) == [], "errors"
    focused = desk.screen.form.vitals.grid.cell("pressure").editor
    assert focused.hasFocus()
    desk.wait(lambda: focused.visibleRegion().boundingRect().size() == focused.size())


def test_chips_offers_and_the_folded_part_are_whole(desk):
    form = desk.screen.form
    form.line.field.setFocus()
    desk.keys.type("130/80 p72 t36.6 J06.9 +7 ??")
    assert problems_of(desk.screen) == [], "one line"
    form.plan.fold.open()
    form.plan.kind.set_value("care_of_child")
    desk.settle()
    assert problems_of(desk.screen) == [], "sick leave"
    desk.keys.press(Qt.Key.Key_D, CONTROL)
    assert problems_of(desk.screen) == [], "diagnoses offered"


def test_the_trend_is_whole(desk):
    desk.screen._show_trend()
    dialog = desk.screen.findChild(TrendDialog)
    assert problems_of(dialog) == []


@pytest.mark.parametrize("spoken", list(Language))
def test_a_pressure_check_fits_on_a_small_screen_without_scrolling(spoken, language, at_visit):
    language(spoken)
    desk = at_visit(language=spoken)
    form, area = desk.screen.form, desk.screen.page.area
    form.diagnosis.add_code("I10")
    desk.settle()
    for field in (form.vitals.grid, form.diagnosis, form.notes["complaints"], form.plan.plan, form.plan.next_visit):
        place = QRect(field.mapTo(area, QPoint(0, 0)), field.size())
        assert area.rect().contains(place), field.objectName()
