"""The card of a patient as a nurse, a physician and the front desk see it."""

from collections.abc import Callable
from datetime import date
from typing import cast
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel

from emr_desktop.domain.languages import Language
from emr_desktop.domain.patients import AllergyStatus
from emr_desktop.queries.patients_card import patient_card
from emr_desktop.queries.patients_history import who_opened
from emr_desktop.services.attachments import AttachFile, attach_file
from emr_desktop.services.opening import OpenClinic
from emr_desktop.services.patients import register_patient
from emr_desktop.services.patients_corrections import RecordDeath, record_death
from emr_desktop.ui.navigator import Destination
from emr_desktop.ui.patients.card_screen import PatientCardScreen
from emr_desktop.ui.patients.visits_tab import VisitLine, YearLine
from emr_desktop.ui.theme import Theme, ThemeName
from tests.conftest import SERGEY
from tests.services.prescribing import sign
from tests.sync.attaching import png
from tests.ui.checks import problems_of
from tests.ui.desk import Desk
from tests.ui.keys_person import CONTROL
from tests.ui.patients.card_facts import KNOWN, well_known

SitDown = Callable[..., Desk]


def card(desk: Desk) -> PatientCardScreen:
    return cast("PatientCardScreen", desk.screen)


def open_card(desk: Desk, patient: UUID, tab: str = "") -> PatientCardScreen:
    desk.shell.show_place(Destination("patient", patient_id=patient, text=tab))
    desk.settle()
    return card(desk)


def test_the_summary_shows_what_one_wants_to_know_first(sit_down: SitDown, nurse: OpenClinic):
    patient = well_known(nurse)
    shown = open_card(sit_down("ivanova"), patient)

    assert shown.banner.accessibleName().startswith("Patient Likhachou Siarhei, born 12\u00a0May 1959")
    words = [label.text() for label in shown.summary.findChildren(type(shown.summary.vitals.nothing))]
    assert any("E11.9 Сахарный диабет" in text for text in words)
    assert any(text.startswith("17-Nov-2026 (3 day") for text in words)
    assert shown.summary.vitals.spark is not None
    assert shown.summary.vitals.spark.last_words() == "138/82\u00a0mmHg"


def test_opening_a_card_is_noted(sit_down: SitDown, nurse: OpenClinic, log_in: Callable[[str], OpenClinic]):
    patient = nurse.execute(register_patient, SERGEY)
    open_card(sit_down("ivanova"), patient)
    assert [row.what for row in log_in("admin").ask(who_opened, patient)] == ["card"]


def test_five_hundred_visits_are_listed_by_year_and_open(sit_down: SitDown, nurse: OpenClinic):
    patient = well_known(nurse, visits=500)
    desk = sit_down("ivanova")
    tab = open_card(desk, patient, "visits").visits
    lines = tab.rows.rows

    assert [line.folded for line in lines if isinstance(line, YearLine)][:3] == [False, False, True]
    assert sum(line.count for line in lines if isinstance(line, YearLine)) == 500
    newest = next(line for line in lines if isinstance(line, VisitLine))
    assert newest.values == "138/82  81.5\u00a0kg"
    desk.wait(lambda: QApplication.focusWidget() is tab.table)
    assert "Blood pressure check" in tab.pane.title()
    desk.keys.press(Qt.Key.Key_Return)
    assert (desk.place.screen, desk.place.item_id) == ("visit_sheet", newest.visit.id)


def test_years_fold_and_unfold_and_visits_are_found_by_their_words(sit_down: SitDown, nurse: OpenClinic):
    patient = well_known(nurse, visits=60)
    desk = sit_down("ivanova")
    tab = open_card(desk, patient, "visits").visits
    desk.wait(lambda: QApplication.focusWidget() is tab.table)
    before = len(tab.rows.rows)
    desk.keys.press(Qt.Key.Key_Left)
    assert len(tab.rows.rows) < before
    desk.keys.press(Qt.Key.Key_Right)
    assert len(tab.rows.rows) == before
    tab.search.setFocus()
    desk.keys.type("2023")
    assert {line.visit.happened_at.year for line in tab.rows.rows if isinstance(line, VisitLine)} == {2023}
    desk.keys.type("x")
    assert tab.nothing.isVisible()
    tab.nothing.button.click()
    assert len(tab.rows.rows) == before


def test_a_visit_says_which_files_belong_to_it_and_is_found_by_them(sit_down: SitDown, nurse: OpenClinic):
    patient = well_known(nurse, visits=60)
    clinical = nurse.ask(patient_card, patient).clinical
    assert clinical is not None
    visit = clinical.visits[1].id
    nurse.execute(attach_file, AttachFile(patient_id=patient, visit_id=visit, content=png(1), title="ЭКГ"))
    desk = sit_down("ivanova")
    tab = open_card(desk, patient, "visits").visits
    tab.search.setFocus()
    desk.keys.type("экг")
    (line,) = [line for line in tab.rows.rows if isinstance(line, VisitLine)]
    assert line.visit.id == visit
    place = tab.rows.rows.index(line)
    assert tab.rows.index(place, 1).data() == "Blood pressure check · 1 file"
    desk.wait(lambda: "ЭКГ" in [each.text() for each in tab.pane.findChildren(QLabel)])


def test_the_keys_of_the_card_lead_where_they_say(sit_down: SitDown, physician: OpenClinic):
    patient = physician.execute(register_patient, SERGEY)
    desk = sit_down("sidorov")
    for key, modifiers, place, text in (
        (Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier, "visit", ""),
        (Qt.Key.Key_F7, Qt.KeyboardModifier.NoModifier, "prescription", ""),
        (Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier, "prescription", "repeat"),
        (Qt.Key.Key_F2, CONTROL, "patient_edit", ""),
    ):
        open_card(desk, patient)
        desk.keys.press(key, modifiers)
        assert (desk.place.screen, desk.place.text, desk.place.patient_id) == (place, text, patient)
        desk.settle()


def test_control_page_down_turns_the_tabs_round(sit_down: SitDown, nurse: OpenClinic):
    desk = sit_down("ivanova")
    shown = open_card(desk, nurse.execute(register_patient, SERGEY))
    seen = []
    for _ in range(7):
        seen.append(shown.tab())
        desk.keys.press(Qt.Key.Key_PageDown, CONTROL)
    assert seen == ["summary", "visits", "medicines", "documents", "attachments", "referrals", "details"]
    assert shown.tab() == "summary"


def test_the_three_states_of_allergies_are_told_apart_and_changed(sit_down: SitDown, nurse: OpenClinic):
    patient = nurse.execute(register_patient, SERGEY)
    desk = sit_down("ivanova")
    shown = open_card(desk, patient)
    panel = shown.summary.allergies

    def status() -> AllergyStatus:
        found = desk.clinic.ask(patient_card, patient).banner.allergies
        assert found is not None
        return found.status

    assert status() is AllergyStatus.NOT_ASKED
    panel.none.click()
    desk.settle()
    assert status() is AllergyStatus.NONE_KNOWN
    panel.add_button.click()
    desk.keys.type("латекс")
    desk.keys.press(Qt.Key.Key_Return)
    desk.keys.type("отёк")
    desk.keys.press(Qt.Key.Key_Return)
    desk.keys.press(Qt.Key.Key_Space, times=2)
    desk.settle()
    assert status() is AllergyStatus.KNOWN
    assert len(panel.shown) == 1
    assert shown.banner.chip is not None
    assert "латекс — отёк" in shown.banner.chip.accessibleName()


def test_an_allergy_is_refuted_with_a_reason_and_stays_readable(sit_down: SitDown, nurse: OpenClinic):
    patient = nurse.execute(register_patient, KNOWN)
    desk = sit_down("ivanova")
    panel = open_card(desk, patient).summary.allergies
    before = desk.clinic.ask(patient_card, patient)
    assert before.clinical is not None
    panel._begin_ending(before.clinical.allergies[0])
    panel.end_panel.refute.click()
    assert panel.end_panel.reason.problem()
    desk.keys.type("проба отрицательная")
    panel.end_panel.refute.click()
    desk.settle()

    after = desk.clinic.ask(patient_card, patient)
    assert after.clinical is not None
    assert [(each.refuted, each.end_reason) for each in after.clinical.allergies] == [(True, "проба отрицательная")]
    assert after.banner.allergies is not None
    assert after.banner.allergies.status is AllergyStatus.NOT_ASKED


def test_the_front_desk_sees_the_register_and_is_told_why_no_more(sit_down: SitDown, nurse: OpenClinic):
    patient = well_known(nurse, visits=2)
    shown = open_card(sit_down("kot"), patient)

    assert [shown.tabs.tabText(place) for place in range(shown.tabs.count())] == ["Summary", "Details"]
    assert "not shown to the front desk" in shown.no_permission.accessibleName()
    assert shown.banner.chip is None
    assert ("Phone", "+375\u00a029\u00a0123-45-67") in shown.details.pairs()


def test_prescriptions_stand_under_documents_and_open(sit_down: SitDown, physician: OpenClinic):
    patient = physician.execute(register_patient, SERGEY)
    signed = sign(physician, patient)
    desk = sit_down("sidorov")
    shown = open_card(desk, patient, "documents")
    assert len(shown.documents.rows.rows) == 1
    desk.keys.press(Qt.Key.Key_Return)
    assert (desk.place.screen, desk.place.item_id) == ("prescription_preview", signed)


def test_a_patient_who_died_is_marked_and_gets_no_new_visit(sit_down: SitDown, nurse: OpenClinic):
    patient = nurse.execute(register_patient, SERGEY)
    nurse.execute(record_death, RecordDeath(patient_id=patient, died_on=date(2026, 11, 1)))
    desk = sit_down("ivanova")
    shown = open_card(desk, patient)
    assert shown.banner.property("deceased") == "true"
    assert not shown.action_bar.button("visit").isEnabled()
    desk.keys.press(Qt.Key.Key_F4)
    assert desk.place.screen == "patient"


def test_details_are_copied_and_every_change_is_listed(sit_down: SitDown, nurse: OpenClinic):
    patient = nurse.execute(register_patient, KNOWN)
    desk = sit_down("ivanova")
    tab = open_card(desk, patient, "details").details
    tab.copy.click()
    assert "Belarus, personal number\t3120559C011PB7" in QGuiApplication.clipboard().text()
    tab.show_history_button.click()
    desk.settle()
    assert {"Phone", "Settlement", "Number", "Allergy, substance"} <= {
        tab.rows.columns[2].text(row) for row in tab.rows.rows
    }


@pytest.mark.parametrize("speech", list(Language))
@pytest.mark.parametrize("look", [("light", 100), ("hc-black", 100), ("light", 150), ("hc-black", 150)])
def test_nothing_of_card_and_form_is_cut_or_unnamed(
    sit_down: SitDown, theme: Callable[[Theme], None], language: Callable[[Language], None],
    nurse: OpenClinic, speech: Language, look: tuple[str, int],
):  # fmt: skip
    patient = well_known(nurse, visits=8)
    language(speech)
    theme(Theme(ThemeName(look[0]), look[1]))
    desk = sit_down("sidorov", speech)
    shown = open_card(desk, patient)
    for tab in ("summary", "visits", "medicines", "documents", "details"):
        shown.show_tab(tab)
        desk.settle()
        assert problems_of(desk.shell) == []
    for place in ("register", "patient_edit"):
        desk.shell.show_place(Destination(place, patient_id=patient if place == "patient_edit" else None))
        desk.settle()
        assert problems_of(desk.shell) == []
