"""Writing a prescription by the keyboard, at the real window over a real store."""

from uuid import UUID

from PySide6.QtCore import Qt

from emr_desktop.queries.drafts import my_drafts
from emr_desktop.queries.patients_timeline import visit_rows
from emr_desktop.queries.prescriptions_facts import current_medicines, safety_facts
from emr_desktop.queries.prescriptions_lists import prescription_list
from emr_desktop.queries.visits_neighbours import visit_in_full
from emr_desktop.services.patients_corrections import RecordDeath, record_death
from emr_desktop.ui.navigator import Destination
from emr_desktop.ui.prescriptions.screen import PrescriptionScreen
from emr_desktop.ui.visits.editor_screen import EditorScreen
from tests.conftest import NOW
from tests.services.prescribing import BISOPROLOL, ENALAPRIL, sign
from tests.ui.keys_person import CONTROL
from tests.ui.prescriptions.conftest import Prescriber

ALT = Qt.KeyboardModifier.AltModifier


def pick(keys, typed: str, place: Qt.Key = Qt.Key.Key_1) -> None:
    keys.type(typed)
    keys.press(place, CONTROL)


def enter(keys, *texts: str) -> None:
    for text in texts:
        keys.type(text)
        keys.press(Qt.Key.Key_Return)


def products(screen: PrescriptionScreen) -> list[str]:
    return [line.product for line in screen._model.order.lines]


def test_a_new_medicine_from_a_common_order_takes_few_keys(prescriber: Prescriber, healthy: UUID, allergic: UUID):
    sign(prescriber.desk.clinic, allergic, ENALAPRIL)
    prescriber.open(healthy)
    keys = prescriber.keys
    pick(keys, "эна")
    keys.press(Qt.Key.Key_1, ALT)
    keys.sign()
    prescriber.wait_for_page()
    keys.sign()
    prescriber.desk.wait(lambda: bool(prescriber.tray.sheets))
    assert keys.keys + 1 <= 12, "with F7 on the card"
    assert len(prescriber.desk.clinic.ask(prescription_list, healthy)) == 1


def test_what_is_prescribed_in_a_visit_stands_in_that_visit(prescriber: Prescriber, healthy: UUID):
    desk, keys = prescriber.desk, prescriber.keys
    desk.shell.show_place(Destination("visit", healthy, text="bp_check"))
    desk.settle()
    keys.type("128/82")
    assert isinstance(desk.screen, EditorScreen)
    desk.screen.form.diagnosis.none.setChecked(True)
    keys.press(Qt.Key.Key_F7)
    prescriber.screen.page.printers = prescriber.tray
    desk.settle()
    pick(keys, "эна")
    enter(keys, "1", "1", "2", "30")
    keys.sign()
    prescriber.wait_for_page()
    keys.sign()
    desk.wait(lambda: bool(prescriber.tray.sheets))
    (prescribed,) = desk.clinic.ask(prescription_list, healthy)
    desk.wait(lambda: desk.place.screen == "visit")
    desk.settle()
    keys.sign()
    desk.wait(lambda: desk.clinic.ask(my_drafts) == [])
    (visit,) = desk.clinic.ask(visit_rows, healthy, {})
    shown = desk.clinic.ask(visit_in_full, visit.id).prescriptions
    assert [each.id for each in shown] == [prescribed.id]


def test_all_fields_of_a_new_medicine_in_the_order_of_the_sentence(prescriber: Prescriber, healthy: UUID):
    prescriber.open(healthy)
    keys = prescriber.keys
    pick(keys, "эна")
    enter(keys, "1", "1", "2", "30")  # 10 mg, one tablet, twice a day, thirty days
    keys.sign()
    prescriber.wait_for_page()
    keys.sign()
    prescriber.desk.wait(lambda: bool(prescriber.tray.sheets))
    assert keys.keys + 1 <= 22, "with F7 on the card"
    (medicine,) = prescriber.desk.clinic.ask(current_medicines, healthy)
    assert medicine.product is not None
    assert medicine.product.key == "enalapril.tab.10mg"


def test_nothing_is_chosen_until_the_prescriber_chooses(prescriber: Prescriber, healthy: UUID):
    form = prescriber.open(healthy).editor.form
    prescriber.keys.type("эна")
    assert form.medicine.popup.list.current() is None
    prescriber.keys.press(Qt.Key.Key_Return)
    assert form.medicine.value() is None, "Enter without a highlighted row chooses nothing"
    prescriber.keys.press(Qt.Key.Key_1, CONTROL)
    assert form.form.value() == "TAB", "the only form there is"
    assert [form.strength.value(), form.amount.text(), form.often.value(), form.duration.text()] == [None, "", None, ""]


def test_the_offers_say_whom_they_would_harm(prescriber: Prescriber, allergic: UUID):
    form = prescriber.open(allergic).editor.form
    prescriber.keys.type("амо")
    assert [offer.flag for offer in form.medicine.popup.offers] == ["patient is allergic: penicillin (rash, 2004)"] * 2


def test_what_this_user_prescribes_often_stands_first_under_its_own_heading(
    prescriber: Prescriber, healthy: UUID, allergic: UUID
):
    sign(prescriber.desk.clinic, allergic, BISOPROLOL)
    form = prescriber.open(healthy).editor.form
    prescriber.keys.type("бис")
    assert [(o.value, o.group) for o in form.medicine.popup.offers[:1]] == [("bisoprolol", "Often used here")]


def test_quantity_shows_its_arithmetic_and_a_changed_one_is_marked_as_typed(prescriber: Prescriber, healthy: UUID):
    form = prescriber.open(healthy).editor.form
    pick(prescriber.keys, "эна")
    enter(prescriber.keys, "1", "1", "2", "30")
    assert form.quantity.text() == "60"
    assert "1 × 2 × 30 = 60" in form.quantity.words_below()
    form.quantity.setFocus(Qt.FocusReason.OtherFocusReason)
    prescriber.keys.type("90")
    assert form.quantity.words_below().startswith("typed; calculated")
    assert form.entry().quantity == "90"


def test_a_scheme_and_a_medicine_when_needed_can_be_typed(prescriber: Prescriber, healthy: UUID):
    form = prescriber.open(healthy).editor.form
    pick(prescriber.keys, "эна")
    enter(prescriber.keys, "1")
    form.often.setFocus(Qt.FocusReason.OtherFocusReason)
    enter(prescriber.keys, "1-0-2", "30")
    assert not form.needs(form.amount), "the scheme says the amounts"
    assert form.quantity.text() == "90"
    form.clear()
    form.medicine.setFocus(Qt.FocusReason.OtherFocusReason)
    pick(prescriber.keys, "парацет")
    form.form.set_value("TAB")
    form.amount.set_text("1")
    form.often.setFocus(Qt.FocusReason.OtherFocusReason)
    enter(prescriber.keys, "when n")
    assert form.needs(form.maximum)
    prescriber.keys.press(Qt.Key.Key_Return)  # past the complaint it is taken for, which may stay open
    assert form.maximum.line.hasFocus()
    enter(prescriber.keys, "4", "5")
    assert form.quantity.text() == "20"


def test_an_allergy_asks_once_and_the_harmless_answer_is_to_choose_another(prescriber: Prescriber, allergic: UUID):
    screen = prescriber.open(allergic)
    pick(prescriber.keys, "амо")
    enter(prescriber.keys, "c", "5", "1", "3", "7")
    prescriber.keys.sign()
    dialog = prescriber.dialog()
    assert "Siarhei Likhachou is allergic to penicillin (rash, 2004)" in dialog.lines.texts()[0]
    prescriber.desk.wait(dialog.stay.hasFocus)
    prescriber.keys.press(Qt.Key.Key_Return)
    assert screen.dialog is None
    assert screen.is_editing
    prescriber.desk.wait(screen.editor.form.medicine.line.hasFocus)


def test_prescribing_in_spite_of_an_allergy_needs_a_reason_that_is_kept(prescriber: Prescriber, allergic: UUID):
    screen = prescriber.open(allergic)
    pick(prescriber.keys, "амо")
    enter(prescriber.keys, "c", "5", "1", "3", "7")
    prescriber.keys.sign()
    dialog = prescriber.dialog()
    prescriber.keys.click(dialog.go)
    assert screen.dialog is dialog, "not without a reason"
    prescriber.type_reason("taken last year")
    prescriber.wait_for_page()
    prescriber.keys.sign()
    prescriber.desk.wait(lambda: bool(prescriber.tray.sheets))
    (override,) = prescriber.desk.clinic.ask(safety_facts, allergic).overrides
    assert override.finding_key == "allergy_same_class:J01CA04"


def test_the_same_medicine_is_replaced_unless_it_is_kept_with_a_reason(prescriber: Prescriber, healthy: UUID):
    sign(prescriber.desk.clinic, healthy, ENALAPRIL)
    form = prescriber.open(healthy).editor.form
    pick(prescriber.keys, "эна")
    enter(prescriber.keys, "2", "1", "1", "30")
    assert form.same.value() == "replace"
    form.same.set_value("keep")
    prescriber.keys.sign()
    assert form.because.problem(), "keeping both needs a reason"
    form.because.setFocus(Qt.FocusReason.OtherFocusReason)
    prescriber.keys.type("morning and evening strengths")
    prescriber.keys.sign()
    prescriber.wait_for_page()
    prescriber.keys.sign()
    prescriber.desk.wait(lambda: bool(prescriber.tray.sheets))
    assert len(prescriber.desk.clinic.ask(current_medicines, healthy)) == 2


def test_several_medicines_and_one_removed_and_put_back(prescriber: Prescriber, healthy: UUID):
    screen = prescriber.open(healthy)
    pick(prescriber.keys, "эна")
    enter(prescriber.keys, "1", "1", "2", "30")
    prescriber.keys.press(Qt.Key.Key_M, CONTROL)
    assert products(screen) == ["enalapril.tab.10mg"]
    assert screen.editor.form.is_empty()
    screen.editor.remove_line(0)
    assert products(screen) == []
    prescriber.desk.shell.toasts.focus()
    prescriber.keys.press(Qt.Key.Key_Return)
    assert products(screen) == ["enalapril.tab.10mg"]


def test_a_half_written_prescription_survives_leaving_and_coming_back(prescriber: Prescriber, healthy: UUID):
    prescriber.open(healthy)
    pick(prescriber.keys, "эна")
    enter(prescriber.keys, "1", "2")
    before = prescriber.screen.editor.form.entry()
    prescriber.desk.shell.back()
    prescriber.desk.settle()
    (kept,) = prescriber.desk.clinic.ask(my_drafts)
    assert (kept.form, kept.patient_id) == ("prescription", healthy)
    assert prescriber.open(healthy).editor.form.entry() == before


def test_a_repeat_shows_every_current_medicine_to_be_checked(prescriber: Prescriber, healthy: UUID):
    clinic = prescriber.desk.clinic
    sign(clinic, healthy, ENALAPRIL, BISOPROLOL)
    screen = prescriber.open(healthy, "repeat")
    assert {line.product for line in screen._model.order.lines} == {"enalapril.tab.10mg", "bisoprolol.tab.5mg"}
    assert all(line.repeats for line in screen._model.order.lines)
    prescriber.keys.sign()
    prescriber.wait_for_page()
    prescriber.keys.sign()
    prescriber.desk.wait(lambda: bool(prescriber.tray.sheets))
    assert prescriber.keys.keys + 9 <= 14, "with Ctrl+K, a search of seven letters, and F8"
    assert len(clinic.ask(current_medicines, healthy)) == 2


def test_a_repeated_medicine_that_was_taken_out_does_not_come_back(prescriber: Prescriber, healthy: UUID):
    sign(prescriber.desk.clinic, healthy, ENALAPRIL, BISOPROLOL)
    prescriber.open(healthy, "repeat").editor.remove_line(0)
    prescriber.desk.shell.back()
    prescriber.desk.settle()
    assert len(prescriber.open(healthy, "repeat")._model.order.lines) == 1


def test_nothing_can_be_prescribed_to_somebody_who_died(prescriber: Prescriber, healthy: UUID):
    prescriber.desk.clinic.execute(record_death, RecordDeath(patient_id=healthy, died_on=NOW.date()))
    screen = prescriber.open(healthy)
    assert not screen.action_bar.button("check").isEnabled()


def test_the_checks_say_what_was_not_looked_at(prescriber: Prescriber, healthy: UUID):
    screen = prescriber.open(healthy)
    pick(prescriber.keys, "эна")
    enter(prescriber.keys, "1", "1", "2", "30")
    texts = screen.editor.side.checks.texts()
    assert "Checked against the list of 25-Apr-2026; the list is not complete" in texts
    assert "Not checked: kidneys, liver, other diseases" in texts
