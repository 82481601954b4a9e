"""Requests to show another screen, so that features need not know each other."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True)
class Destination:
    """A screen and what it should show. `screen` is a key of the list in features.py."""

    screen: str
    patient_id: UUID | None = None
    item_id: UUID | None = None
    """A visit, a draft or a prescription, as the screen understands it."""
    text: str = ""
    """What was typed where the request came from, or the name of a tab."""
    visit_id: UUID | None = None
    """The visit in which this was asked for."""


class Navigator(QObject):
    """Belongs to the main window; screens ask, the main window shows."""

    requested = Signal(object)
    replaced = Signal(object)
    back_requested = Signal()

    def open(
        self,
        screen: str,
        *,
        patient_id: UUID | None = None,
        item_id: UUID | None = None,
        text: str = "",
        visit_id: UUID | None = None,
    ) -> None:
        """Show a screen."""
        self.requested.emit(Destination(screen, patient_id, item_id, text, visit_id))

    def replace(self, screen: str, *, patient_id: UUID | None = None, item_id: UUID | None = None) -> None:
        """Show a screen in place of the one on show, so that going back leads past both: the next visit, say."""
        self.replaced.emit(Destination(screen, patient_id, item_id))

    def back(self) -> None:
        """Leave the screen for the one before."""
        self.back_requested.emit()
