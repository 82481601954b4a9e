"""What a list says when it is empty: what would be here, how it comes, and one button, seldom two."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from emr_desktop.ui.common.labels import wrapped


class EmptyState(QWidget):
    """Two lines and a button in the middle of the empty place."""

    acted = Signal()
    other_acted = Signal()

    def __init__(
        self, what: str, how: str = "", action: str = "", shortcut: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._what = wrapped("", "h2", self)
        self._how = wrapped("", "", self)
        self.button = QPushButton(self)
        self.button.setAutoDefault(True)
        self.button.clicked.connect(self.acted)
        self.other = QPushButton(self)
        self.other.setAutoDefault(True)
        self.other.clicked.connect(self.other_acted)
        self.other.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.other)
        buttons.addWidget(self.button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(1)
        for line in (self._what, self._how):
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(line)
        column.addSpacing(8)
        column.addLayout(buttons)
        column.addStretch(2)
        self.set_words(what, how, action, shortcut)

    def set_words(self, what: str, how: str = "", action: str = "", shortcut: str = "") -> None:
        """Say another kind of emptiness: none yet, none match the filter, not received yet, no permission."""
        self._what.setText(what)
        self._how.setText(how)
        self._how.setVisible(bool(how))
        self.button.setText(f"{action}  {shortcut}" if shortcut else action)
        self.button.setVisible(bool(action))
        self.other.hide()
        self.setAccessibleName(f"{what} {how}".strip())

    def offer_other(self, action: str, shortcut: str = "") -> None:
        """One more thing that can be done about this emptiness."""
        self.other.setText(f"{action}  {shortcut}" if shortcut else action)
        self.other.show()
