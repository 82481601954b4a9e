"""Ways to the scenes of a connected clinic: quiet, in the middle of a sync, with something to decide or wrong."""

import shutil
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt

from emr_desktop.demo.district import Standing
from emr_desktop.queries.patients_card import patient_card
from emr_desktop.queries.sync_conflicts import open_conflicts
from emr_desktop.services.patients_corrections import CorrectPatient, correct_patient
from emr_desktop.services.sync import RemarkOnConflict, remark_on_conflict
from emr_desktop.sync.session import Handle
from emr_desktop.ui.login.join_page import JoinPage
from emr_desktop.ui.screenshots_stage import Stage, Way


def connected(text: str = "", standing: Standing | None = None) -> Way:
    """A page of the sync centre of a clinic that stands so."""
    return partial(_connected, text, standing or Standing())


def _connected(text: str, standing: Standing, stage: Stage) -> None:
    stage.pretend(standing)
    stage.go("sync", text=text)
    stage.settle(60)


def under_way(stage: Stage) -> None:
    """A sync in its middle, with bytes and minutes left."""
    _connected("", Standing(), stage)
    syncing = stage.program.syncing
    if syncing is None:
        raise LookupError("nobody is logged in")
    handle = syncing.handle = Handle()
    handle.began -= 60
    found = handle.progress
    found.sent, found.to_send, found.received, found.to_receive = 12, 0, 180, 620
    found.told = True
    found.bytes_up, found.bytes_down = 18_400, 1_260_000
    syncing.began.emit()
    syncing.moved.emit(handle)
    syncing.handle = None
    stage.settle(30)


def two_phones(chosen: bool, stage: Stage) -> None:
    """A telephone that was changed in two places; somebody has asked which is right."""
    if stage.program.clinic is None:
        raise LookupError("nobody is logged in")
    clinic, patient = stage.program.clinic, stage.cast.patient
    seen = clinic.ask(patient_card, patient).details
    new = replace(seen, phone="+375291234567")
    clinic.execute(correct_patient, CorrectPatient(patient_id=patient, seen=seen, new=new))
    _connected("conflicts", Standing(two_phones_of=stage.cast.patient), stage)
    (conflict, *_) = clinic.ask(open_conflicts)
    table, row, field = conflict.key
    asked = RemarkOnConflict(table, row, field, conflict.seen, "Какой из двух номеров верный?")
    clinic.execute(remark_on_conflict, asked)
    stage.typist.press(Qt.Key.Key_F5)
    stage.typist.press(Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    stage.typist.press(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    if chosen:
        stage.typist.press(Qt.Key.Key_Right)
    stage.settle(60)


def on_card(stage: Stage) -> None:
    """Where the records of one patient are kept."""
    stage.pretend(Standing())
    stage.go("patient", stage.cast.patient)


def join(stage: Stage) -> None:
    """The first run of a further computer of a clinic."""
    stage.focus_on("join")
    stage.typist.press(Qt.Key.Key_Return)
    stage.settle(60)


def joining(stage: Stage) -> None:
    """The records arrive; the latest patients are here, so that work may begin."""
    join(stage)
    (page,) = stage.program.window.findChildren(JoinPage)
    handle = Handle()
    handle.began -= 240
    found = handle.progress
    found.told, found.early_whole = True, True
    found.received, found.to_receive, found.bytes_down = 2_310, 5_600, 3_900_000
    page.follow(handle)
    stage.settle(300)


def arriving(place: str, typed: str, stage: Stage) -> None:
    """Somebody is looked for while the records are still arriving."""
    stage.pretend(Standing(to_send=0, to_copy=0, loading=True))
    if place:
        stage.go(place)
        stage.focus_on("search")
    else:
        stage.typist.press(Qt.Key.Key_F2)
        stage.typist.settle(30)
    stage.typist.type(typed)
    stage.settle(350)


def arrived_in_editor(stage: Stage) -> None:
    """Another computer has changed what is open in an editor."""
    clinic, syncing, patient = stage.program.clinic, stage.program.syncing, stage.cast.patient
    if clinic is None or syncing is None:
        raise LookupError("nobody is logged in")
    stage.go("patient_edit", patient)
    stage.typist.press(Qt.Key.Key_Tab)
    stage.typist.type("а")
    seen = clinic.ask(patient_card, patient).details
    new = replace(seen, phone="+375337001010")
    clinic.execute(correct_patient, CorrectPatient(patient_id=patient, seen=seen, new=new))
    syncing.news.emit()
    stage.settle(100)


def same_fields(stage: Stage) -> None:
    """What both places say alike, unfolded."""
    two_phones(True, stage)
    stage.typist.press(Qt.Key.Key_Tab, times=3)
    stage.typist.press(Qt.Key.Key_Return)
    stage.settle(60)


def drive(steps: int, stage: Stage) -> None:
    """A USB bundle for the district: the drive is chosen, or all is done."""
    connected("usb")(stage)
    folder = stage.clinics.folder / "KINGSTON"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    stage.focus_on("bundle_folder")
    stage.typist.type(str(folder))
    for _ in range(steps):
        stage.typist.press(Qt.Key.Key_Return)
        stage.settle(400)
