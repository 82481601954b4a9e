"""The day of a made-up clinic, walked by the keyboard through the real window; each place leaves a numbered picture."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt

from emr_desktop.demo.build import PASSWORD
from emr_desktop.domain.languages import Language
from emr_desktop.domain.preferences import Preferences
from emr_desktop.printing.prescription_form import prescription_form
from emr_desktop.queries.home import today
from emr_desktop.queries.patients import search_patients
from emr_desktop.queries.prescriptions_lists import prescription_list
from emr_desktop.queries.prescriptions_sheets import prescription_sheet
from emr_desktop.services.opening import OpenClinic
from emr_desktop.ui.application import DesktopProgram
from emr_desktop.ui.background import Watchdog
from emr_desktop.ui.day_sync import meet_the_district
from emr_desktop.ui.day_walk import Walk
from emr_desktop.ui.prescriptions.screen import PrescriptionScreen
from emr_desktop.ui.typist import CONTROL, NothingHappened, Typist, offscreen_app

NURSE, PHYSICIAN = "ivanova", "zhukouskaya"
FAMILY, GIVEN, PATRONYMIC = "Проба", "Вера", "Петровна"


def walk_the_day(
    folder: Path, out: Path, language: Language, tell: Callable[[str], None], watchdog: Watchdog | None = None
) -> int:
    """Nurse: find, register, visit, sign. Physician: prescribe, preview, sign, PDF; then what the district says.

    Returns the number of pictures. Raises NothingHappened naming the step that did not come.
    """
    app = offscreen_app()
    program = DesktopProgram(app, folder, Preferences(language=language, theme="light"))
    program.window.resize(1366, 690)
    program.window.show()
    program.window.activateWindow()
    program.start()
    walk = Walk(program, Typist(app, program.window), out, tell, watchdog)
    walk.watch()
    try:
        _nurse(walk)
        _physician(walk)
        meet_the_district(walk)
    finally:
        program.close()
    return walk.count


def _nurse(walk: Walk) -> None:
    _log_in(walk, NURSE)
    walk.step("home")
    _find(walk, _somebody(walk.clinic))
    _register(walk)
    _visit(walk)


def _physician(walk: Walk) -> None:
    walk.program.log_out()
    _log_in(walk, PHYSICIAN)
    patient = walk.clinic.ask(search_patients, f"{FAMILY} {GIVEN}").rows[0].id
    _open_by_search(walk, f"{FAMILY[:4]} {GIVEN[:3]}")
    walk.step("card-for-the-physician")
    _prescribe(walk, patient)
    _paper(walk, patient)


def _log_in(walk: Walk, login: str) -> None:
    typist, program = walk.typist, walk.program
    fields = ("name", "password")
    typist.wait_for("log-in screen", lambda: program.window.page is not None and typist.focus in fields)
    if typist.focus == "password":  # the name of the last log-in stands there already: go back to it, all is marked
        typist.press(Qt.Key.Key_Backtab)
    typist.type(f"{login}\n")
    typist.wait_for("password field", lambda: typist.focus == "password")
    typist.type(PASSWORD)
    walk.step(f"log-in-{login}")
    typist.type("\n")
    walk.wait_at("home")


def _somebody(clinic: OpenClinic) -> str:
    """What finds one person of today's queue and nobody else: a piece of the name and the year, or else the number."""
    for row in clinic.ask(today).rows:
        by_name = f"{row.names.be.family[:4].lower()} {row.born.date:%y}" if row.born else ""
        for typed in filter(None, (by_name, row.record_number)):
            if len(clinic.ask(search_patients, typed).rows) == 1:
                return typed
    raise NothingHappened("a queue with somebody who can be found")


def _find(walk: Walk, typed: str) -> None:
    walk.typist.press(Qt.Key.Key_F2)
    walk.typist.settle(200)
    walk.typist.type(typed)
    walk.typist.settle(500)
    walk.step("find")
    walk.typist.type("\n")
    walk.wait_at("patient")
    walk.step("card")
    walk.typist.press(Qt.Key.Key_PageDown, CONTROL)
    walk.typist.settle(400)
    walk.step("card-visits")


def _open_by_search(walk: Walk, typed: str) -> None:
    walk.typist.press(Qt.Key.Key_K, CONTROL)
    walk.typist.settle(200)
    walk.typist.type(typed)
    walk.typist.settle(500)
    walk.typist.type("\n")
    walk.wait_at("patient")


def _register(walk: Walk) -> None:
    typist = walk.typist
    typist.press(Qt.Key.Key_F2)
    typist.settle(200)
    typist.type(FAMILY)
    typist.settle(500)
    walk.step("nobody-found")
    typist.press(Qt.Key.Key_N, CONTROL)
    walk.wait_at("register")
    typist.type(f"\n{GIVEN}\n{PATRONYMIC}\n120559\nж\nн")
    typist.settle(600)
    walk.step("register")
    typist.press(Qt.Key.Key_Return, CONTROL)
    walk.wait_at("visit")


def _visit(walk: Walk) -> None:
    """A blood pressure check: reason, measurements, diagnosis, signature."""
    typist = walk.typist
    walk.step("visit-begins")
    typist.type("ад\n")
    typist.settle(300)
    typist.type("168 104\n88\n81,5\n")
    typist.settle(300)
    walk.step("visit-measured")
    typist.press(Qt.Key.Key_D, CONTROL)
    typist.type("ш10")
    typist.settle(500)
    walk.step("visit-diagnosis")
    typist.type("\n")
    typist.settle(300)
    typist.press(Qt.Key.Key_Return, CONTROL)
    typist.settle(500)
    walk.step("visit-one-warning")
    typist.press(Qt.Key.Key_Tab)
    typist.type("\n")
    typist.wait_for("signature", lambda: walk.place != "visit")
    typist.settle(600)
    walk.step("visit-signed")


def _prescribe(walk: Walk, patient: UUID) -> None:
    typist = walk.typist
    typist.press(Qt.Key.Key_F7)
    walk.wait_at("prescription")
    typist.type("энал")
    typist.settle(400)
    walk.step("medicine-search")
    typist.press(Qt.Key.Key_1, CONTROL)
    typist.settle(400)
    typist.press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    typist.settle(600)
    walk.step("order-complete")
    typist.press(Qt.Key.Key_Return, CONTROL)
    typist.wait_for("preview", lambda: isinstance(walk.screen, PrescriptionScreen) and not walk.screen.is_editing)
    typist.settle(500)
    walk.step("preview")
    typist.press(Qt.Key.Key_Return, CONTROL)
    typist.wait_for("signature", lambda: walk.clinic.ask(prescription_list, patient))
    typist.wait_for("signed page", lambda: walk.is_at("prescription"))
    typist.settle(500)
    walk.step("signed-without-a-printer")


def _paper(walk: Walk, patient: UUID) -> None:
    row = walk.clinic.ask(prescription_list, patient)[0]
    pdf = prescription_form(walk.clinic.ask(prescription_sheet, row.id))
    path = walk.out / f"prescription-{row.number}.pdf"
    path.write_bytes(pdf)
    walk.tell(str(path))
