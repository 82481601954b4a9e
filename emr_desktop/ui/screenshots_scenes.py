"""The scenes that are pictured: who is logged in, where they go, what they type."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox

from emr_desktop.demo.district import Standing
from emr_desktop.domain.preferences import Preferences
from emr_desktop.ui.screenshots_attachments import (
    attach_form,
    attachment,
    attachments,
    files_in_sync_centre,
    no_attachments,
)
from emr_desktop.ui.screenshots_referrals import (
    district,
    district_alone,
    district_found,
    emergency,
    linked,
    no_clinics,
    refer,
    refer_errors,
    refer_filled,
    referral_paper,
    referrals,
    referrals_on_card,
)
from emr_desktop.ui.screenshots_stage import EMPTY, FULL, NONE, Stage, Way
from emr_desktop.ui.screenshots_sync import (
    arrived_in_editor,
    arriving,
    connected,
    drive,
    join,
    joining,
    on_card,
    same_fields,
    two_phones,
    under_way,
)
from emr_desktop.ui.typist import CONTROL

REGISTRAR, NURSE, PHYSICIAN, ADMINISTRATOR = "kazlova", "ivanova", "zhukouskaya", "admin"
NOBODY = ""


@dataclass(frozen=True, slots=True)
class Scene:
    """One screen in one state. `main_buttons` is how many buttons of the main kind it has."""

    screen: str
    state: str
    user: str
    way: Way
    main_buttons: int = 1
    clinic: str = FULL

    @property
    def name(self) -> str:
        """How its pictures are called."""
        return f"{self.screen}__{self.state}"


def _stay(_stage: Stage) -> None:
    """What is shown first is the scene."""


def _place(screen: str, *, patient: bool = False, text: str = "") -> Way:
    def go(stage: Stage) -> None:
        stage.go(screen, stage.cast.patient if patient else None, text=text)

    return go


# before log-in
def _wrong_password(stage: Stage) -> None:
    stage.typist.type("ivan\n")
    stage.typist.type("wrong password\n")
    stage.settle()


def _lock(stage: Stage) -> None:
    stage.typist.press(Qt.Key.Key_F12)
    stage.settle()


# finding
def _find(typed: str, stage: Stage) -> None:
    stage.typist.press(Qt.Key.Key_F2)
    stage.typist.settle(30)
    stage.typist.type(typed)
    stage.settle(250)


def _search_list(typed: str, stage: Stage) -> None:
    stage.go("patients")
    stage.focus_on("search")
    stage.typist.type(typed)
    stage.settle(350)


# registering
def _register(typed: tuple[str, ...], stage: Stage) -> None:
    stage.go("register")
    for each in typed:
        stage.typist.type(f"{each}\n")
    stage.settle(450)
    stage.settle(250)  # the answer about people of the same name moves what stands below


# a visit
def _visit(typed: str, stage: Stage) -> None:
    stage.go("visit", stage.cast.patient, text="bp_check")
    stage.typist.type(typed)
    stage.settle(100)


def _visit_errors(stage: Stage) -> None:
    stage.go("visit", stage.cast.patient, text="bp_check")
    stage.typist.type("90 120\n")
    stage.typist.press(Qt.Key.Key_Return, CONTROL)
    stage.settle(100)


def _sheet(stage: Stage) -> None:
    stage.go("visit_sheet", stage.cast.patient, stage.cast.amended_visit)


# a prescription
def _search_medicine(typed: str, stage: Stage) -> None:
    stage.go("prescription", stage.cast.patient)
    stage.typist.type(typed)
    stage.settle(150)


def _prescribe(medicine: str, rest: str, stage: Stage) -> None:
    """The first offer, its first form and strength, and the rest of the sentence."""
    _search_medicine(medicine, stage)
    stage.typist.press(Qt.Key.Key_1, CONTROL)
    stage.settle(50)
    while isinstance(QApplication.focusWidget(), QComboBox):
        stage.typist.press(Qt.Key.Key_Down)
        stage.typist.press(Qt.Key.Key_Return)
    stage.typist.type(rest)
    stage.settle(150)


def _check(medicine: str, rest: str, stage: Stage) -> None:
    _prescribe(medicine, rest, stage)
    stage.typist.press(Qt.Key.Key_Return, CONTROL)
    stage.settle(400)


# help
def _help(stage: Stage) -> None:
    stage.typist.press(Qt.Key.Key_F1)
    stage.settle(50)


OMEPRAZOLE = ("омеп", "1\n1\n30\n")
AMOXICILLIN = ("амокс", "1\n3\n7\n")
DECIDED = ((True, "Пациент был на приёме до конца направления"), (False, "Пациент другой амбулатории"))
RESTORED = Standing(to_send=0, to_copy=214, brought_back=214, outcomes=("done", "busy", "no_connection", "done"))

SCENES: tuple[Scene, ...] = (
    Scene("S00-first_run", "normal", NOBODY, _stay, clinic=NONE),
    Scene("S00-first_run", "join", NOBODY, join, clinic=NONE),
    Scene("S00-first_run", "joining", NOBODY, joining, main_buttons=0, clinic=NONE),
    Scene("S01-log_in", "normal", NOBODY, _stay),
    Scene("S01-log_in", "wrong_password", NOBODY, _wrong_password),
    Scene("S02-lock", "normal", NURSE, _lock),
    Scene("S03-home", "full", NURSE, _stay),
    Scene("S03-home", "empty", NURSE, _stay, clinic=EMPTY),
    Scene("S03-home", "registrar", REGISTRAR, _stay),
    Scene("S03-home", "physician", PHYSICIAN, _stay),
    Scene("S04-palette", "found", NURSE, partial(_find, "мороз")),
    Scene("S04-palette", "nothing", NURSE, partial(_find, "Щедринович 59")),
    Scene("S04-palette", "wrong_layout", NURSE, partial(_find, "vjhjp")),
    Scene("S04-palette", "arriving", NURSE, partial(arriving, "", "Щедринович")),
    Scene("S04b-patients", "arriving", NURSE, partial(arriving, "patients", "Щедринович")),
    Scene("S04b-patients", "normal", NURSE, _place("patients")),
    Scene("S04b-patients", "nothing", NURSE, partial(_search_list, "Щедринович")),
    Scene("S05-register", "empty", NURSE, _place("register")),
    Scene("S05-register", "filled", NURSE, partial(_register, ("Щедринович", "Мария", "Петровна", "03041958", "ж"))),
    Scene("S05-register", "duplicate", REGISTRAR, partial(_register, ("Мороз", "Наталья", "Юрьевна", "02101979", "ж"))),
    Scene("S05-edit", "normal", REGISTRAR, _place("patient_edit", patient=True)),
    Scene("S05-edit", "arrived", REGISTRAR, arrived_in_editor),
    Scene("S06-summary", "normal", PHYSICIAN, _place("patient", patient=True)),
    Scene("S07-visits", "normal", PHYSICIAN, _place("patient", patient=True, text="visits")),
    Scene("S08-visit_editor", "empty", NURSE, partial(_visit, "")),
    Scene("S08-visit_editor", "abnormal", NURSE, partial(_visit, "190 120\n118\n815\n")),
    Scene("S08-visit_editor", "errors", NURSE, _visit_errors),
    Scene("S08-visit_sheet", "amended", PHYSICIAN, _sheet),
    Scene("S09-medicines", "normal", PHYSICIAN, _place("patient", patient=True, text="medicines")),
    Scene("S10-prescription", "search", PHYSICIAN, partial(_search_medicine, "эна")),
    Scene("S10-prescription", "complete", PHYSICIAN, partial(_prescribe, *OMEPRAZOLE)),
    Scene("S10-prescription", "allergy", PHYSICIAN, partial(_search_medicine, AMOXICILLIN[0])),
    Scene("S10-prescription", "stop", PHYSICIAN, partial(_check, *AMOXICILLIN)),
    Scene("S11-preview", "normal", PHYSICIAN, partial(_check, *OMEPRAZOLE)),
    Scene("S13-referrals", "empty", PHYSICIAN, _place("referrals")),
    Scene("S13-referrals", "received", PHYSICIAN, referrals()),
    Scene("S13-referrals", "sent", PHYSICIAN, referrals(1)),
    Scene("S13-referrals", "registrar", REGISTRAR, _place("referrals")),
    Scene("S13-refer", "empty", PHYSICIAN, refer),
    Scene("S13-refer", "filled", PHYSICIAN, refer_filled),
    Scene("S13-refer", "errors", PHYSICIAN, refer_errors),
    Scene("S13-refer", "no_clinics", PHYSICIAN, no_clinics),
    Scene("S13-paper", "normal", PHYSICIAN, referral_paper),
    Scene("S13-district", "not_asked", NURSE, district),
    Scene("S13-district", "found", NURSE, district_found),
    Scene("S13-district", "not_connected", NURSE, district_alone),
    Scene("S13-district", "emergency", NURSE, emergency),
    Scene("S16-sync", "not_connected", NURSE, _place("sync")),
    Scene("S16-sync", "history", NURSE, _place("sync", text="history"), main_buttons=0),
    Scene("S16-sync", "connected", NURSE, connected()),
    Scene("S16-sync", "under_way", NURSE, under_way),
    Scene("S16-sync", "all_safe", NURSE, connected(standing=Standing(to_send=0, to_copy=0))),
    Scene("S16-sync", "dead_link", NURSE, connected("history", Standing(outcomes=("no_connection", "silent"))), 0),
    Scene("S16-sync", "revoked", NURSE, connected("history", Standing(outcomes=("device_revoked", "done"))), 0),
    Scene("S16-sync", "aside", NURSE, connected("history", Standing(aside=3)), 0),
    Scene("S16-sync", "decided", NURSE, connected("history", Standing(aside=3, decided=DECIDED)), 0),
    Scene("S16-sync", "server_restored", NURSE, connected(standing=RESTORED)),
    Scene("S16-sync", "server_restored_history", NURSE, connected("history", RESTORED), 0),
    Scene("S17-conflicts", "two_phones", NURSE, partial(two_phones, False)),
    Scene("S17-conflicts", "chosen", NURSE, partial(two_phones, True)),
    Scene("S17-conflicts", "same_fields", NURSE, same_fields),
    Scene("S16-sync", "arriving", NURSE, connected(standing=Standing(to_send=0, to_copy=0, loading=True))),
    Scene("S16-sync", "files", NURSE, partial(files_in_sync_centre, "status")),
    Scene("S18-usb", "files", NURSE, partial(files_in_sync_centre, "usb")),
    Scene("S17-kept_at", "card", PHYSICIAN, on_card),
    Scene("S18-usb", "connected", NURSE, connected("usb")),
    Scene("S18-usb", "drive", NURSE, partial(drive, 1)),
    Scene("S18-usb", "made", NURSE, partial(drive, 2)),
    Scene("S18-device", "connected", ADMINISTRATOR, connected("device")),
    Scene("S17-conflicts", "nothing", NURSE, _place("sync", text="conflicts")),
    Scene("S18-usb", "normal", NURSE, _place("sync", text="usb")),
    Scene("S18-device", "normal", ADMINISTRATOR, _place("sync", text="device")),
    Scene("S19-admin", "users", ADMINISTRATOR, _place("admin", text="users")),
    Scene("S19-admin", "audit", ADMINISTRATOR, _place("admin", text="audit")),
    Scene("S19-admin", "backup", ADMINISTRATOR, _place("admin", text="backup")),
    Scene("S19-admin", "facility", ADMINISTRATOR, _place("admin", text="facility")),
    Scene("S19-admin", "lists", ADMINISTRATOR, _place("admin", text="lists")),
    Scene("S19-admin", "health", ADMINISTRATOR, _place("admin", text="health")),
    Scene("S20-settings", "normal", PHYSICIAN, _place("settings"), main_buttons=0),
    Scene("S21-help", "normal", NURSE, _help),
    Scene("S22-documents", "normal", PHYSICIAN, _place("patient", patient=True, text="documents")),
    Scene("S22-attachments", "empty", NURSE, no_attachments),
    Scene("S22-attachments", "normal", NURSE, attachments),
    Scene("S24-attach", "filled", NURSE, partial(attach_form, False)),
    Scene("S24-attach", "refused", NURSE, partial(attach_form, True)),
    Scene("S24-attachment", "normal", NURSE, attachment),
    Scene("S22-referrals", "normal", PHYSICIAN, referrals_on_card),
    Scene("S22-details", "normal", PHYSICIAN, _place("patient", patient=True, text="details")),
    Scene("S22-details", "linked", PHYSICIAN, partial(linked, False)),
    Scene("S23-link", "question", PHYSICIAN, partial(linked, True)),
    Scene("S22-details", "registrar", REGISTRAR, _place("patient", patient=True), main_buttons=0),
)


def chosen_scenes(names: Iterable[str] | None) -> tuple[Scene, ...]:
    """The scenes whose name contains one of these words; all of them without words."""
    words = [word.casefold() for word in names or ()]
    return tuple(scene for scene in SCENES if not words or any(word in scene.name.casefold() for word in words))


def enter(stage: Stage, scene: Scene, look: Preferences) -> None:
    """Open the program and go to the scene. Raises NothingHappened or LookupError when it is not reached."""
    stage.open(scene.clinic, scene.user, look)
    scene.way(stage)
