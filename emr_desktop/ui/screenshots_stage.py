"""The real program at one moment of a made-up clinic: opened, brought to a place by keys, pictured, closed."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from emr_desktop.demo.build import PASSWORD, MadeUp, build_clinic
from emr_desktop.demo.district import Standing, pretend
from emr_desktop.domain.clock import SetClock
from emr_desktop.domain.ids import new_id
from emr_desktop.domain.preferences import Preferences
from emr_desktop.queries.home import TodayRow, today
from emr_desktop.services.opening import Cost, OpenClinic, open_clinic
from emr_desktop.services.patients import AllergyData
from emr_desktop.services.patients_entries import AddAllergy, add_allergy
from emr_desktop.services.visits import (
    AmendVisit,
    DiagnosisData,
    ObservationData,
    SignVisit,
    VisitContent,
    amend_visit,
    sign_visit,
)
from emr_desktop.ui.application import DesktopProgram
from emr_desktop.ui.main_window import Shell
from emr_desktop.ui.navigator import Destination
from emr_desktop.ui.theme import Density, Theme, ThemeName, apply_theme
from emr_desktop.ui.typist import Typist

WIDTH, HEIGHT = 1366, 690
"""What a maximised window has on the usual small screen of 1366×768."""
DAY = date(2026, 11, 20)
ZONE = timezone(timedelta(hours=3))
NOW = datetime(2026, 11, 20, 9, 40, tzinfo=ZONE).astimezone(UTC)
QUICK = Cost(memory_kib=64, passes=1, lanes=1)
"""Made-up passwords protect nothing; log-in need not take a second."""
PATIENTS = 60
FULL, EMPTY, NONE = "full", "empty", "none"


@dataclass(frozen=True, slots=True)
class Cast:
    """Who is shown in the pictures."""

    patient: UUID
    """Old, with many visits and medicines, and allergic to penicillins."""
    amended_visit: UUID
    other: UUID
    """Somebody else of the queue."""


@dataclass(frozen=True, slots=True)
class Clinics:
    """Folders that are copied for each scene, so that no scene sees what another has typed."""

    folder: Path
    cast: Cast

    def copy(self, kind: str) -> Path:
        """A fresh clinic: with patients, without any, or a folder where nothing is founded yet."""
        target = self.folder / "on-show"
        shutil.rmtree(target, ignore_errors=True)
        if kind == NONE:
            return target
        return Path(shutil.copytree(self.folder / kind, target))


def build_clinics(folder: Path, patients: int = PATIENTS) -> Clinics:
    """Make the clinics for the pictures; the same each time."""
    build_clinic(folder / EMPTY, MadeUp(0, DAY, cost=QUICK))
    build_clinic(folder / FULL, MadeUp(patients, DAY, cost=QUICK))
    with open_clinic(folder / FULL, user="zhukouskaya", password=PASSWORD, clock=frozen_clock()) as clinic:
        return Clinics(folder, _prepare(clinic))


def frozen_clock() -> SetClock:
    """Twenty to ten in the morning, on every computer."""
    return SetClock(NOW, ZONE)


def _prepare(clinic: OpenClinic) -> Cast:
    rows: tuple[TodayRow, ...] = tuple(clinic.ask(today).rows)
    first, patient = rows[0].patient_id, rows[5].patient_id
    penicillins = AllergyData(
        substance="пенициллины", substance_key="penicillins", atc="J01C", reaction="сыпь", since="2004"
    )
    clinic.execute(add_allergy, AddAllergy(patient_id=patient, allergy=penicillins))
    happened = NOW - timedelta(minutes=50)
    visit = SignVisit(visit_id=new_id(happened), patient_id=patient, happened_at=happened, content=_visit(Decimal(165)))
    clinic.execute(sign_visit, visit)
    amended = new_id(NOW)
    clinic.execute(
        amend_visit,
        AmendVisit(
            visit_id=amended, replaces=visit.visit_id, reason="Опечатка в давлении", content=_visit(Decimal(156))
        ),
    )
    return Cast(patient, amended, first)


def _visit(systolic: Decimal) -> VisitContent:
    return VisitContent(
        reason="bp_check",
        kind="repeat",
        complaints="Головная боль по утрам.",
        objective="Тоны сердца ясные, ритмичные. Дыхание везикулярное. Отёков нет.",
        plan="Дневник давления, контроль через две недели.",
        observations=(
            ObservationData("systolic", systolic),
            ObservationData("diastolic", Decimal(98)),
            ObservationData("pulse", Decimal(84)),
            ObservationData("weight", Decimal("81.5")),
        ),
        diagnoses=(DiagnosisData("I10", "Эссенциальная [первичная] гипертензия"),),
        next_visit_on=DAY + timedelta(days=14),
    )


class Stage:
    """Opens the program for one scene after another. Needs a QApplication."""

    def __init__(self, app: QApplication, clinics: Clinics) -> None:
        self.app = app
        self.clinics = clinics
        self.program: DesktopProgram
        self.typist: Typist
        self._open = False
        app.setCursorFlashTime(0)  # a blinking caret would change pictures

    @property
    def cast(self) -> Cast:
        return self.clinics.cast

    @property
    def shell(self) -> Shell:
        """The shell of whoever is logged in."""
        shell = self.program.shell
        if shell is None:
            raise LookupError("nobody is logged in")
        return shell

    def open(self, kind: str, user: str, look: Preferences) -> None:
        """Show the program to a user, or what it shows before anybody has logged in."""
        self.close()
        folder = self.clinics.copy(kind)
        clock = frozen_clock()
        self.program = program = DesktopProgram(self.app, folder, look, clock)
        self._open = True
        window = program.window
        window.resize(WIDTH, HEIGHT)
        self.typist = Typist(self.app, window)
        if user:
            program.opened(open_clinic(folder, user=user, password=PASSWORD, clock=clock))
        else:
            program.start()
        window.show()
        window.activateWindow()
        self.typist.wait_for("the window", window.isActiveWindow)
        self.settle()

    def go(self, screen: str, patient: UUID | None = None, item: UUID | None = None, text: str = "") -> None:
        """Show a place and wait until it has its answers."""
        self.shell.show_place(Destination(screen, patient, item, text))
        self.settle()

    def pretend(self, standing: Standing) -> None:
        """From now on the clinic on show is connected, and stands so with its district."""
        clinic = self.program.clinic
        if clinic is None or self.program.syncing is None:
            raise LookupError("nobody is logged in")
        self.program.syncing.leave()  # there is no server: nothing begins by itself
        clinic.lend(partial(pretend, standing=standing))
        self.shell.count_again()
        self.settle()

    def settle(self, milliseconds: int = 30) -> None:
        """Wait until the store thread has answered everything that was asked."""
        for _ in range(3):  # an answer may ask once more
            answered: list[object] = []
            runner = self.program.runner
            runner.run(runner, lambda: True, done=answered.append, failed=answered.append)
            self.typist.wait_for("the store", lambda found=answered: bool(found))  # type: ignore[misc]  # a default
            self.app.processEvents()
        self.typist.settle(milliseconds)

    def focus_on(self, name: str) -> None:
        """Put the keyboard into the field of this name."""
        fields = self.program.window.findChildren(QWidget, name)
        if not fields:
            raise LookupError(name)
        fields[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.app.processEvents()

    def restyle(self, theme: str, text_scale: int) -> None:
        """Another theme on what is on show."""
        apply_theme(self.app, Theme(ThemeName(theme), text_scale, Density(self.program.preferences.density)))
        self.typist.settle(10)

    def picture(self) -> QPixmap:
        """The window with everything that stands over it."""
        window = self.program.window
        picture = window.grab()
        painter = QPainter(picture)
        for over in self.overlays():
            if over.isModal():
                painter.fillRect(picture.rect(), QColor(0, 0, 0, 90))
                place = (window.rect().bottomRight() - over.rect().bottomRight()) / 2
            else:
                place = over.mapToGlobal(QPoint(0, 0)) - window.mapToGlobal(QPoint(0, 0))
            painter.drawPixmap(place, over.grab())
        painter.end()
        return picture

    def overlays(self) -> list[QWidget]:
        """Dialogs, lists and menus that are windows of their own."""
        window = self.program.window
        found = [each for each in self.app.topLevelWidgets() if each.isVisible() and each is not window]
        return sorted((each for each in found if not isinstance(each, QLabel)), key=lambda each: not each.isModal())

    def close(self) -> None:
        """Close the program of the last scene, with all that stands over it."""
        if not self._open:
            return
        self._open = False
        program = self.program
        self.settle()
        for over in self.overlays():
            over.close()
        program.window.close()
        program.window.deleteLater()
        program.deleteLater()
        self.app.processEvents()
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.app.processEvents()


Way = Callable[[Stage], None]
