"""A titled piece of a screen."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from emr_desktop.ui.common.labels import label
from emr_desktop.ui.common.look import restyle


class Card(QFrame):
    """Title, small things to the right of it, and a body. Cards are not put into cards."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        restyle(self, role="card")
        self._title = label(title, "h2", self)
        self._header = QHBoxLayout()
        self._header.setSpacing(8)
        self._header.addWidget(self._title)
        self._header.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(8)
        column.addLayout(self._header)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        column.addLayout(self.body, 1)
        self.set_title(title)

    def title(self) -> str:
        return self._title.text()

    def set_title(self, title: str) -> None:
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self.setAccessibleName(title)

    def add_to_header(self, widget: QWidget) -> None:
        """Put a pill, a link or a small button at the right of the title."""
        self._header.addWidget(widget)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget below what is already in the body."""
        self.body.addWidget(widget, stretch)
