"""The one vocabulary of states: draft, signed, sent, in conflict and so on."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from emr_desktop.ui.common.announce import announce
from emr_desktop.ui.common.pill import Pill


class Status(StrEnum):
    """States of visits, prescriptions, medicines and of what travels to the district."""

    DRAFT = "draft"
    SIGNED = "signed"
    AMENDED = "amended"
    ENTERED_IN_ERROR = "entered-in-error"
    STARTED = "started"
    NOT_STARTED = "not-started"
    SUSPENDED = "suspended"
    COMPLETED = "completed"
    STOPPED = "stopped"
    CANCELLED = "cancelled"
    WAITING = "waiting"
    SENT = "sent"
    RECEIVED = "received"
    CONFLICT = "conflict"
    FAILED = "failed"


_LOOKS = {
    Status.DRAFT: ("neutral", "pencil"),
    Status.SIGNED: ("success", "check"),
    Status.AMENDED: ("info", "history"),
    Status.ENTERED_IN_ERROR: ("neutral", "x"),
    Status.STARTED: ("info", "pill"),
    Status.NOT_STARTED: ("neutral", "clock"),
    Status.SUSPENDED: ("warning", "clock"),
    Status.COMPLETED: ("neutral", "check"),
    Status.STOPPED: ("neutral", "player-stop"),
    Status.CANCELLED: ("neutral", "x"),
    Status.WAITING: ("info", "clock"),
    Status.SENT: ("success", "cloud-check"),
    Status.RECEIVED: ("info", "download"),
    Status.CONFLICT: ("conflict", "git-merge"),
    Status.FAILED: ("danger", "alert-octagon"),
}


def status_words(status: Status) -> str:
    """The word of a state in the language of the interface."""
    return {
        Status.DRAFT: QCoreApplication.translate("Status", "Draft"),
        Status.SIGNED: QCoreApplication.translate("Status", "Signed"),
        Status.AMENDED: QCoreApplication.translate("Status", "Amended"),
        Status.ENTERED_IN_ERROR: QCoreApplication.translate("Status", "Entered in error"),
        Status.STARTED: QCoreApplication.translate("Status", "Started"),
        Status.NOT_STARTED: QCoreApplication.translate("Status", "Not started"),
        Status.SUSPENDED: QCoreApplication.translate("Status", "Suspended"),
        Status.COMPLETED: QCoreApplication.translate("Status", "Completed"),
        Status.STOPPED: QCoreApplication.translate("Status", "Stopped"),
        Status.CANCELLED: QCoreApplication.translate("Status", "Cancelled"),
        Status.WAITING: QCoreApplication.translate("Status", "Waiting to send"),
        Status.SENT: QCoreApplication.translate("Status", "Sent"),
        Status.RECEIVED: QCoreApplication.translate("Status", "Received"),
        Status.CONFLICT: QCoreApplication.translate("Status", "Conflict"),
        Status.FAILED: QCoreApplication.translate("Status", "Failed — try again"),
    }[status]


class StatusPill(Pill):
    """Shows a state by word, icon and tone."""

    def __init__(self, status: Status, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._status = status
        self._show()

    def status(self) -> Status:
        return self._status

    def set_status(self, status: Status) -> None:
        """Show another state and say it, since nobody has moved the focus here."""
        if status != self._status:
            self._status = status
            self._show()
            announce(self, self.text())

    def _show(self) -> None:
        tone, icon = _LOOKS[self._status]
        self.show_word(status_words(self._status), tone, icon, struck=self._status is Status.ENTERED_IN_ERROR)
