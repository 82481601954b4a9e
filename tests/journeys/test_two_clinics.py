"""Two computers of one clinic in two real windows: off line, on line and by USB drive; keys only."""

from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from emr_desktop.domain.access import Role
from emr_desktop.domain.clock import SystemClock
from emr_desktop.queries.home_tasks import TaskKind
from emr_desktop.queries.sync_conflicts import open_conflicts
from emr_desktop.queries.visits import visit_start
from emr_desktop.server.bundles import take_bundle
from emr_desktop.services.admin import StaffData
from emr_desktop.services.opening import open_clinic
from emr_desktop.services.patients import register_patient
from emr_desktop.store.patients import Patient
from emr_desktop.ui.sync.conflicts_page import ConflictsPage
from emr_desktop.ui.sync.usb_page import UsbPage
from tests.conftest import PASSWORD, QUICK, SERGEY
from tests.journeys.seat import ENTER, NOWHERE, TAB, Seat
from tests.sync.people import same_tables
from tests.ui.conftest import *  # noqa: F403  # the application, programs that run
from tests.ui.keys_person import CONTROL

NURSE = StaffData("nurse", "Іванова", "Анна", "Пятроўна", Role.NURSE, "медсестра")
HERE, THERE = "+375291111111", "+375292222222"


@pytest.fixture
def two(app, clock, district, found, joined, run_program):
    """The nurse at the first computer, the physician at the second; both know one patient. No link yet."""
    first = found("Zarechye")
    first.do(register_patient, SERGEY)
    first.clinic.close()
    with open_clinic(first.folder, user="admin", password=PASSWORD, clock=first.clinic.clock) as clinic:
        clinic.add_user(NURSE, PASSWORD, QUICK)
        first.clinic = clinic
        first.sync(district)
    second = joined("Zarechye")
    second.clinic.close()
    seats = Seat(run_program(first.folder), first.folder, "іва"), Seat(run_program(second.folder), second.folder, "doc")
    for seat in seats:
        seat.lead_to(NOWHERE)
    return seats


def phones_differ(nurse: Seat, doctor: Seat) -> None:
    """Both change the same telephone, and neither knows of the other."""
    for seat, phone in ((doctor, THERE), (nurse, HERE)):
        seat.sit().find("лихач")
        seat.change_phone(phone)


def decide_for_the_second(seat: Seat) -> None:
    """In the sync centre, with arrows and Ctrl+Enter."""
    page = seat.sync_page("conflicts").pages["conflicts"]
    assert isinstance(page, ConflictsPage)
    seat.until(lambda: page.conflict is not None)
    seat.keys.press(Qt.Key.Key_Right, times=2)
    seat.keys.sign()
    seat.until(page.nothing.isVisible)


def phone_of(seat: Seat) -> set[str]:
    return {row[0] for row in seat.computer.rows(Patient.phone) if row[0]}


def test_two_people_change_a_telephone_off_line_and_one_of_them_decides(two, url):
    nurse, doctor = two
    phones_differ(nurse, doctor)
    assert nurse.sit().sync() == "no_connection"
    assert nurse.running.program.shell.place.screen == "patient"
    for seat in (doctor, nurse):
        seat.lead_to(url)
    for seat in (doctor, nurse, doctor):
        assert seat.sit().sync() in {"done", "nothing"}
    assert len(nurse.clinic.ask(open_conflicts)) == len(doctor.clinic.ask(open_conflicts)) == 1
    decide_for_the_second(nurse.sit())
    for seat in (nurse, doctor, nurse):
        seat.sit().sync()
    assert phone_of(nurse) == phone_of(doctor) == {HERE}
    assert doctor.clinic.ask(open_conflicts) == ()
    assert same_tables(nurse.computer, doctor.computer)
    assert nurse.keys.clicks == doctor.keys.clicks == 0


def test_the_same_by_usb_drive_without_any_link(two, clock, district, tmp_path):
    nurse, doctor = two
    phones_differ(nurse, doctor)
    drive = tmp_path / "drive"
    drive.mkdir()

    def carry(seat: Seat) -> None:
        made = _make(seat.sit(), drive)
        back = made.with_name(f"{made.stem}-back.emr")
        answered = take_bundle(district.database, SystemClock(), BytesIO(made.read_bytes()))
        back.write_bytes(b"".join(answered.bundle))
        _read(seat, back)
        made.unlink()
        clock.move(timedelta(seconds=2))  # a bundle is called by its second

    for seat in (doctor, nurse, doctor):
        carry(seat)
    decide_for_the_second(nurse.sit())
    for seat in (nurse, doctor):
        carry(seat)
    assert phone_of(nurse) == phone_of(doctor) == {HERE}
    assert doctor.clinic.ask(open_conflicts) == ()
    assert same_tables(nurse.computer, doctor.computer)
    assert nurse.keys.clicks == doctor.keys.clicks == 0


def _make(seat: Seat, drive: Path) -> Path:
    screen = seat.sync_page("usb")
    page = screen.pages["usb"]
    assert isinstance(page, UsbPage)
    seat.until(page.folder.editor.hasFocus)
    before = set(drive.iterdir())
    seat.keys.press(Qt.Key.Key_A, CONTROL)
    seat.keys.type(str(drive))
    seat.keys.sign()
    seat.until(lambda: "Made and read back" in screen.action_bar.status())
    (made,) = set(drive.iterdir()) - before
    return made


def _read(seat: Seat, path) -> None:
    screen = seat.sync_page("usb")
    seat.tab_to("bundle_file")
    seat.keys.press(Qt.Key.Key_A, CONTROL)
    seat.keys.type(str(path))
    seat.keys.press(ENTER)
    seat.until(lambda: "received" in screen.action_bar.status())


def test_the_doctor_goes_on_with_what_the_nurse_began_and_signs_it(two, url):
    nurse, doctor = two
    for seat in two:
        seat.lead_to(url)
    nurse.sit().register("Проба", "Вера")
    nurse.keys.type("ад")
    nurse.keys.press(ENTER)
    nurse.until(lambda: nurse.screen.form.vitals.isAncestorOf(QApplication.focusWidget()))
    nurse.keys.type("168 104")
    nurse.keys.press(ENTER)
    nurse.tab_to_button("hand_over")
    nurse.keys.press(ENTER)
    nurse.keys.type("осмотр врача")
    nurse.keys.press(ENTER)
    nurse.until(lambda: nurse.place != "visit")
    nurse.sync()
    doctor.sit()
    assert doctor.screen.tasks.counts()[TaskKind.HANDED_OVER] == 0
    doctor.sync()
    doctor.until(lambda: doctor.screen.tasks.counts()[TaskKind.HANDED_OVER] == 1)
    doctor.tab_to("task_handed_over")
    doctor.keys.press(ENTER)
    doctor.until_at("visit")
    doctor.until(lambda: doctor.screen.form.vitals.grid.texts().get("pressure") == "168/104")
    doctor.keys.press(Qt.Key.Key_D, CONTROL)
    doctor.keys.type("ш10")
    doctor.keys.press(ENTER)
    doctor.keys.sign()
    if doctor.place == "visit":
        doctor.keys.press(TAB)
        doctor.keys.press(ENTER)
    doctor.until(lambda: doctor.place != "visit")
    doctor.sync()
    nurse.sit().sync()
    everybody = nurse.computer.rows(Patient.id, Patient.family_be, Patient.family_ru)
    patient = next(row[0] for row in everybody if "Проба" in row)
    assert nurse.clinic.ask(visit_start, patient).handed_over == ()
    assert same_tables(nurse.computer, doctor.computer)


def test_people_added_to_the_queue_on_both_computers_wait_in_one_queue(two, url):
    nurse, doctor = two
    for seat in two:
        seat.lead_to(url)
    nurse.sit().register("Проба", "Вера")
    nurse.keys.press(Qt.Key.Key_1, CONTROL)
    nurse.until_at("home")
    for seat, typed in ((nurse, "проба"), (doctor, "лихач")):
        seat.sit()
        seat.keys.press(Qt.Key.Key_N, CONTROL)
        palette = seat.running.program.shell.palette_panel
        seat.until(palette.isVisible)
        seat.keys.type(typed)
        seat.until(lambda palette=palette: palette.list.entries())
        seat.keys.press(ENTER)
        seat.until(lambda seat=seat: len(seat.screen.queue.rows.rows) == 1)
    for seat in (nurse, doctor, nurse):
        seat.sit().sync()
    for seat in two:
        seat.until(lambda seat=seat: len(seat.screen.queue.rows.rows) == 2)
        assert seat.screen.queue.table.hasFocus() or seat is doctor
    chosen = nurse.screen.queue.chosen()
    assert "Проба" in {name.family for name in chosen.names.spellings}, "the row that was chosen stays chosen"
    assert same_tables(nurse.computer, doctor.computer)


# A referred patient who arrives at the hospital's program belongs here.
