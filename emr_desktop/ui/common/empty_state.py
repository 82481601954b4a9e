"""What a list says when it is empty: what would be here, how it comes, and one button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from emr_desktop.ui.common.labels import wrapped


class EmptyState(QWidget):
    """Two lines and a button in the middle of the empty place."""

    acted = Signal()

    def __init__(
        self, what: str, how: str = "", action: str = "", shortcut: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._what = wrapped("", "h2", self)
        self._how = wrapped("", "", self)
        self.button = QPushButton(self)
        self.button.setAutoDefault(True)
        self.button.clicked.connect(self.acted)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(1)
        for line in (self._what, self._how):
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(line)
        column.addSpacing(8)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self.set_words(what, how, action, shortcut)

    def set_words(self, what: str, how: str = "", action: str = "", shortcut: str = "") -> None:
        """Say another kind of emptiness: none yet, none match the filter, not received yet, no permission."""
        self._what.setText(what)
        self._how.setText(how)
        self._how.setVisible(bool(how))
        self.button.setText(f"{action}  {shortcut}" if shortcut else action)
        self.button.setVisible(bool(action))
        self.setAccessibleName(f"{what} {how}".strip())
