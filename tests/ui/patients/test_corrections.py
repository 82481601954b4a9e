"""Correcting the register, also while somebody else does."""

from collections.abc import Callable
from dataclasses import replace
from typing import cast
from uuid import UUID

from pytestqt.qtbot import QtBot

from emr_desktop.domain.languages import Language
from emr_desktop.domain.patients import AddressUse
from emr_desktop.queries.patients_card import PatientCard, patient_card
from emr_desktop.queries.patients_history import patient_history
from emr_desktop.services.opening import OpenClinic
from emr_desktop.services.patients import register_patient
from emr_desktop.services.patients_corrections import CorrectPatient, correct_patient
from emr_desktop.ui.navigator import Destination
from emr_desktop.ui.patients.edit_screen import PatientEditScreen
from tests.ui.desk import Desk
from tests.ui.patients.card_facts import KNOWN

SitDown = Callable[..., Desk]


def edit(desk: Desk, patient: UUID) -> PatientEditScreen:
    desk.shell.show_place(Destination("patient_edit", patient_id=patient))
    desk.settle()
    return cast("PatientEditScreen", desk.screen)


def on_record(desk: Desk, patient: UUID) -> PatientCard:
    return desk.clinic.ask(patient_card, patient)


def test_only_what_was_typed_is_changed(sit_down: SitDown, nurse: OpenClinic):
    patient = nurse.execute(register_patient, KNOWN)
    desk = sit_down("ivanova")
    before = on_record(desk, patient)
    form = edit(desk, patient).form
    form.phone.setFocus()
    form.phone.line.selectAll()
    desk.keys.type("8 029 765-43-21")
    desk.keys.sign()
    desk.wait(lambda: desk.place.screen == "patient")

    after = on_record(desk, patient)
    assert after.details.phone == "+375297654321"
    assert after.details.names == before.details.names
    assert after.banner.addresses == before.banner.addresses
    assert after.identifiers == before.identifiers
    changed = [row.field for row in desk.clinic.ask(patient_history, patient) if row.action == "correct_patient"]
    assert changed == ["phone"]


def test_saving_without_a_change_writes_nothing(sit_down: SitDown, nurse: OpenClinic):
    patient = nurse.execute(register_patient, KNOWN)
    desk = sit_down("ivanova")
    before = len(desk.clinic.ask(patient_history, patient))
    edit(desk, patient)
    desk.keys.sign()
    desk.wait(lambda: desk.place.screen == "patient")
    assert len(desk.clinic.ask(patient_history, patient)) == before


def test_a_patient_who_moves_and_moves_back_has_one_address_again(sit_down: SitDown, nurse: OpenClinic):
    patient = nurse.execute(register_patient, KNOWN)
    desk = sit_down("ivanova")
    form = edit(desk, patient).form
    form.same.setChecked(False)
    form.actual.lines["street"].set_text("Новая")
    desk.keys.sign()
    desk.wait(lambda: desk.place.screen == "patient")
    assert [use for use, _ in on_record(desk, patient).banner.addresses] == [AddressUse.ACTUAL, AddressUse.REGISTERED]

    edit(desk, patient).form.same.setChecked(True)
    desk.keys.sign()
    desk.wait(lambda: desk.place.screen == "patient")
    assert [use for use, _ in on_record(desk, patient).banner.addresses] == [AddressUse.REGISTERED]


def test_a_number_typed_wrong_is_ended_and_the_right_one_added(sit_down: SitDown, nurse: OpenClinic):
    patient = nurse.execute(register_patient, KNOWN)
    desk = sit_down("ivanova")
    number = edit(desk, patient).form.identifiers.rows[0].number
    number.set_text("4150985A023PB1")
    desk.keys.sign()
    desk.wait(lambda: desk.place.screen == "patient")
    numbers = {row.value: row.ended_on is None for row in on_record(desk, patient).identifiers}
    assert numbers == {"3120559C011PB7": False, "4150985A023PB1": True}


def test_two_windows_on_one_patient_show_whose_change_it_was_and_keep_what_was_typed(
    sit_down: SitDown, nurse: OpenClinic, qtbot: QtBot
):
    patient = nurse.execute(register_patient, KNOWN)
    desk = sit_down("ivanova")
    other = Desk.sit_down(desk.clinic, qtbot, Language.EN, Destination("patient_edit", patient_id=patient))
    mine = edit(desk, patient)
    theirs = cast("PatientEditScreen", other.screen)
    theirs.form.more.fields["workplace"].set_text("ферма")
    theirs.save()
    other.wait(lambda: other.place.screen == "patient")

    mine.form.more.fields["workplace"].set_text("школа")
    mine.save()
    desk.wait(mine.conflict.isVisible)
    said = mine.conflict.text()
    assert "Place of work or study was changed by Іванова А. П." in said
    assert "ферма" in said
    assert mine.form.more.fields["workplace"].text() == "школа"
    assert on_record(desk, patient).details.workplace == "ферма"

    mine.conflict.buttons()[0].click()
    desk.wait(lambda: desk.place.screen == "patient")
    assert on_record(desk, patient).details.workplace == "школа"
    other.stand_up()


def test_taking_their_change_over_leaves_everything_else_as_it_was_typed(sit_down: SitDown, nurse: OpenClinic):
    patient = nurse.execute(register_patient, KNOWN)
    desk = sit_down("ivanova")
    mine = edit(desk, patient)
    seen = on_record(desk, patient).details
    theirs = CorrectPatient(patient_id=patient, seen=seen, new=replace(seen, workplace="ферма"))
    desk.clinic.execute(correct_patient, theirs)
    mine.form.more.fields["workplace"].set_text("школа")
    mine.form.more.fields["territory"].set_text("3")
    mine.save()
    desk.wait(mine.conflict.isVisible)
    mine.conflict.buttons()[1].click()
    mine.save()
    desk.wait(lambda: desk.place.screen == "patient")

    after = on_record(desk, patient).details
    assert (after.workplace, after.territory) == ("ферма", "3")
