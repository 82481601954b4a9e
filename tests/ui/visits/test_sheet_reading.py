"""Reading a signed visit by the keyboard: what it says, its versions, the visits beside it, what was prescribed."""

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from emr_desktop.domain.languages import Language
from emr_desktop.services.opening import OpenClinic
from emr_desktop.ui.common.status_pill import StatusPill
from emr_desktop.ui.navigator import Destination
from emr_desktop.ui.theme import Theme
from emr_desktop.ui.theme.tokens import ThemeName
from emr_desktop.ui.visits.sheet_words import clock_text
from tests.conftest import NOW
from tests.services.prescribing import sign as prescribe
from tests.ui.checks import hidden_focus, problems_of
from tests.ui.desk import Desk
from tests.ui.visits.signed_visits import amended, open_sheet, said, sheet, signed

SitDown = Callable[..., Desk]
LOOKS = (ThemeName.LIGHT, ThemeName.CONTRAST_BLACK)


@pytest.fixture
def seen(register: Callable[..., UUID]) -> UUID:
    """Somebody whose visits are read."""
    return register()


def pills(desk: Desk) -> list[str]:
    return [pill.text() for pill in sheet(desk).card.findChildren(StatusPill) if pill.isVisible()]


def tab_to(desk: Desk, name: str) -> None:
    """Press Tab until the control with this accessible name has the focus."""
    for _ in range(40):
        focused = QApplication.focusWidget()
        if focused is not None and focused.accessibleName() == name:
            return
        desk.keys.press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not reach {name!r}")


def test_a_visit_is_read_in_full(sit_down: SitDown, nurse: OpenClinic, seen: UUID):
    visit = signed(nurse, seen, days_ago=2)
    desk = sit_down("sidorov")
    card = open_sheet(desk, visit).card

    text = said(card)
    for part in (
        "Blood pressure check",
        f"{clock_text(NOW - timedelta(days=2), Language.EN)} · Clinic · Repeat visit",
        "Галаўны боль два дні.",
        "Гіпертэнзія з 2015 года.",
        "Стан здавальняючы.",
        "184/112\u00a0mmHg\n▲▲ very high",
        "36.0\u00a0°C",
        "Glucose\nrefused",
        "Body mass index\n30.3\u00a0kg/m²",
        "I10 Эсенцыяльная гіпертэнзія\nMain · Final · − known, counted this year",
        "Стан пасля прастуды (not coded)\nConcurrent · Preliminary",
        "Працягваць эналапрыл.",
        "Fri 04-Dec-2026",
        "Illness, from 20-Nov-2026 to 24-Nov-2026\nBack to work 25-Nov-2026\nSheet number BY-100200",
        "Upper pressure: Measure again after 5 minutes.",
        "Entered later",
    ):
        assert part in text
    assert pills(desk) == ["Signed"]
    assert "Signed by Іванова А. П., 20-Nov-2026" in card.signed.text()
    assert not sheet(desk).versions.isVisible()
    assert sheet(desk).reading.hasFocus()


def test_normal_values_have_no_mark_and_a_visit_without_diagnosis_says_so(
    sit_down: SitDown, nurse: OpenClinic, seen: UUID
):
    visit = signed(nurse, seen, observations=(), diagnoses=(), no_diagnosis=True, incapacity=None, complaints="")
    desk = sit_down("sidorov")
    text = said(open_sheet(desk, visit).card)

    assert "No diagnosis today" in text
    assert "high" not in text
    assert "Complaints" not in text


def test_a_note_of_ten_thousand_letters_is_shown_whole(sit_down: SitDown, nurse: OpenClinic, seen: UUID):
    note = "Скаргі на боль. " * 600 + "Апошняе слова"
    visit = signed(nurse, seen, complaints=note, plan="Радок адзін.\nРадок два.")
    desk = sit_down("sidorov")
    found = open_sheet(desk, visit)

    assert note in said(found.card)
    assert problems_of(desk.shell) == []
    found.reading.setFocus()
    desk.keys.press(Qt.Key.Key_Down, times=3)
    assert found.reading.verticalScrollBar().value() > 0


def test_what_an_amendment_changed_is_marked_and_the_earlier_text_stays(
    sit_down: SitDown, nurse: OpenClinic, seen: UUID
):
    first = signed(nurse, seen)
    amended(nurse, first, why="Wrong dose", plan="Эналапрыл 20 мг.", complaints="")
    desk = sit_down("sidorov")
    card = open_sheet(desk, first).card

    assert pills(desk) == ["Amended"]
    assert card.marked == {"plan", "complaints"}
    assert "Why it was amended: Wrong dose" in said(card)
    assert "Plan\nChanged\nЭналапрыл 20 мг." in said(card)
    assert "Complaints\nChanged\nNothing written" in said(card)

    earlier = sheet(desk).versions.buttons[1].accessibleName()
    tab_to(desk, earlier)
    desk.keys.press(Qt.Key.Key_Return)
    desk.settle()
    assert "Plan\nChanged later\nПрацягваць эналапрыл." in said(card)
    assert "This is an earlier version. What was changed later is marked." in said(card)
    assert sheet(desk).reading.hasFocus()

    tab_to(desk, sheet(desk).versions.buttons[0].accessibleName())
    desk.keys.press(Qt.Key.Key_Return)
    desk.settle()
    assert "Эналапрыл 20 мг." in said(card)


def test_page_keys_lead_through_the_visits_and_esc_leads_past_them(
    sit_down: SitDown, nurse: OpenClinic, seen: UUID, register: Callable[..., UUID]
):
    oldest, middle, newest = (signed(nurse, seen, days_ago=days, reason=f"visit {days}") for days in (30, 20, 10))
    corrected = amended(nurse, middle, reason="visit 20")
    signed(nurse, register(), days_ago=15, reason="somebody else")
    desk = sit_down("sidorov")
    open_sheet(desk, newest, seen)
    assert not sheet(desk).later.isEnabled()

    seen_titles = [sheet(desk).card.heading.text()]
    for _ in range(3):
        desk.keys.press(Qt.Key.Key_PageUp)
        desk.settle()
        seen_titles.append(sheet(desk).card.heading.text())
    assert seen_titles == ["visit 10", "visit 20", "visit 30", "visit 30"]
    assert sheet(desk).place.text() == "Visit 1 of 3"
    assert desk.place.item_id == oldest

    desk.keys.press(Qt.Key.Key_PageDown)
    desk.settle()
    assert desk.place.item_id == corrected
    desk.keys.press(Qt.Key.Key_Escape)
    assert desk.place.screen == "home"


def test_a_prescription_of_the_visit_is_opened_with_enter(
    sit_down: SitDown, nurse: OpenClinic, log_in: Callable[[str], OpenClinic], seen: UUID
):
    visit = signed(nurse, seen)
    amended(nurse, visit)
    prescribed = prescribe(log_in("sidorov"), seen, visit_id=visit)
    desk = sit_down("sidorov")
    open_sheet(desk, visit)
    assert "enalapril" in said(sheet(desk).prescriptions)

    tab_to(desk, sheet(desk).prescriptions.buttons[prescribed].accessibleName())
    desk.keys.press(Qt.Key.Key_Return)
    assert (desk.place.screen, desk.place.item_id, desk.place.patient_id) == ("preview", prescribed, seen)


@pytest.fixture(
    params=[(tongue, look, scale) for tongue in Language for look in LOOKS for scale in (100, 150)], ids=str
)
def look_of_screen(
    request: pytest.FixtureRequest, theme: Callable[[Theme], None], language: Callable[[Language], None]
) -> Language:
    """Every language in a light and a contrast theme, at two sizes of text."""
    tongue, look, scale = request.param
    theme(Theme(look, scale))
    language(tongue)
    return Language(tongue)


def test_every_state_fits_in_every_language(nurse: OpenClinic, seen: UUID, sit_down: SitDown, look_of_screen: Language):
    first = signed(nurse, seen, days_ago=2)
    amended(nurse, first, plan="Эналапрыл 20 мг.", place="home")
    desk = sit_down("sidorov", language=look_of_screen)
    found = open_sheet(desk, first, seen)
    assert problems_of(desk.shell) == []
    found.versions.buttons[1].click()
    desk.settle()
    assert problems_of(desk.shell) == []
    assert hidden_focus(desk.shell) == []


def test_a_registrar_is_told_that_visits_are_not_open_to_them(sit_down: SitDown, nurse: OpenClinic, seen: UUID):
    visit = signed(nurse, seen)
    desk = sit_down("kot")
    desk.shell.show_place(Destination("visit_sheet", seen, visit))
    desk.settle()

    assert "Visits are not open to this role" in said(desk.screen)
    assert "Галаўны" not in said(desk.screen)
    assert not sheet(desk).action_bar.isVisible()
    assert problems_of(desk.shell) == []
    desk.keys.press(Qt.Key.Key_Return)
    assert desk.place.screen == "home"
