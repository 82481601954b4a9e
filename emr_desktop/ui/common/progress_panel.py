"""Shows how far a longer piece of work has come, and lets the person stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from emr_desktop.ui.common.announce import announce
from emr_desktop.ui.common.labels import wrapped


class ProgressPanel(QWidget):
    """What is being done, how much of it is done, and Cancel. Spoken at 0, 50 and 100 %."""

    cancelled = Signal()

    def __init__(self, what: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = what
        self.when_stopping = self.tr("Stopping: everything goes back to how it was.")
        """Said while it ends because somebody wanted it to."""
        self._spoken: set[int] = set()
        self._words = wrapped(what, "", self)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(what)
        self.bar.setTextVisible(False)  # no colour of letters can be read on both halves of the bar
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setAutoDefault(True)
        self.cancel.clicked.connect(self._cancel)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._words)
        column.addLayout(row)

    def set_progress(self, done: int, total: int, words: str = "") -> None:
        """Show `done` of `total`; with a total of 0 the end is not known and the bar only moves."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        percent = 100 * done // total if total else 0
        said = ", ".join(filter(None, (f"{percent} %" if total else "", words)))
        self._words.setText(f"{self._what} — {said}" if said else self._what)
        for mark in (0, 50, 100):
            if percent >= mark and mark not in self._spoken:
                self._spoken.add(mark)
                if mark >= percent - 49:
                    announce(self.bar, f"{self._what}: {percent} %")

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self._words.setText(self.when_stopping)
        announce(self, self._words.text())
        self.cancelled.emit()
