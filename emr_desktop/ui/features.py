"""The list of places in the program. The side bar is this list; a new screen is one line here."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from emr_desktop.domain.access import Actor, Permission
from emr_desktop.ui.common.screen import Screen
from emr_desktop.ui.context import ScreenContext
from emr_desktop.ui.navigator import Destination
from emr_desktop.ui.patients.list_screen import PatientListScreen
from emr_desktop.ui.patients.list_view_model import PatientListViewModel
from emr_desktop.ui.translation import QT_TRANSLATE_NOOP

Maker = Callable[[ScreenContext, Destination], Screen]


@dataclass(frozen=True, slots=True)
class Feature:
    """One entry of the side bar."""

    key: str
    title: str
    icon: str
    shortcut: str
    permission: Permission

    def text(self) -> str:
        """The title in the language of the screen."""
        return QCoreApplication.translate("Features", self.title)


@dataclass(frozen=True, slots=True)
class Place:
    """A screen that can be opened: which entry of the side bar it belongs to, and how it is made."""

    feature: str
    make: Maker


FEATURES = (Feature("patients", QT_TRANSLATE_NOOP("Features", "Patients"), "users", "Ctrl+2", Permission.SEE_PATIENTS),)


def patient_list(context: ScreenContext, place: Destination) -> Screen:
    """Search box and table."""
    return PatientListScreen(PatientListViewModel(context), place.text)


PLACES: dict[str, Place] = {
    "patients": Place("patients", patient_list),
}


def features_for(actor: Actor) -> tuple[Feature, ...]:
    """What this person's side bar shows: what may never be done is not shown."""
    return tuple(feature for feature in FEATURES if actor.may(feature.permission))
