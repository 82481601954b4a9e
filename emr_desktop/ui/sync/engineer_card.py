"""What an engineer asks for on the telephone or by letter, to be copied: numbers and versions, nobody's records."""

import platform

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from emr_desktop import __version__
from emr_desktop.queries.sync_centre import SyncSheet
from emr_desktop.ui.common.card import Card
from emr_desktop.ui.common.labels import wrapped


class EngineerCard(Card):
    """A sentence and a button. The details themselves mean nothing to whoever sits here, so they are not shown."""

    copied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Details for the engineer"))
        self._sheet: SyncSheet | None = None
        self.copy = QPushButton(self.tr("Copy"), self)
        self.copy.setAutoDefault(True)
        self.copy.setAccessibleName(f"{self.tr('Copy')}: {self.title()}")
        self.copy.clicked.connect(self._copy)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(
            wrapped(self.tr("Versions and numbers of this computer. No patient is in them."), "help", self), 1
        )
        row.addWidget(self.copy)
        self.body.addLayout(row)

    def show_sheet(self, sheet: SyncSheet) -> None:
        self._sheet = sheet

    def _copy(self) -> None:
        if self._sheet is not None:
            QGuiApplication.clipboard().setText(engineer_details(self._sheet))
            self.copied.emit()


def engineer_details(sheet: SyncSheet) -> str:
    """Lines of a name and a value, the same in every language: they are read by whoever wrote this program."""
    status, device = sheet.status, sheet.device
    lines = {
        "program": f"EMR Desktop {__version__}, Python {platform.python_version()}, {platform.platform()}",
        "computer": f"{device.number} {device.device}",
        "origin": device.origin,
        "head": device.head,
        "district": f"{status.district} {status.url}" if status.connected else "none",
    }
    if status.connected:
        lines |= {
            "district key": device.district_key,
            "epoch": device.epoch,
            "cursor": device.cursor,
            "acked": device.acked,
            "durable": device.durable,
            "numbers of origin": device.agreed_on,
            "agreed": status.agreed,
            "loading": status.loading,
            "aside": status.quarantined,
            "conflicts": status.conflicts,
            "clock error ms": status.clock_error_ms,
            "last contact": status.synced_at.isoformat() if status.synced_at else "never",
        }
    if sheet.history:
        last = sheet.history[0]
        moved = f"sent {last.sent}, received {last.received}, restored {last.mended}"
        lines["last sync"] = f"{last.ended_at.isoformat()} {last.how} {last.outcome}, {moved}"
    return "\n".join(f"{name}: {value}" for name, value in lines.items())
