"""A small label over its value, as on the patient banner."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from emr_desktop.ui.common.labels import label


class Pair(QWidget):
    """A small label over its value. A click copies the value."""

    clicked = Signal()

    def __init__(self, title: str, value: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = label(title, "label", self)
        self.value = label(value, "value", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addWidget(self.value)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self.clicked.emit()
