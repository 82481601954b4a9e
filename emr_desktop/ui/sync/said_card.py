"""One of the values that met: what it says, who wrote it, when and where; chosen with the arrows or a click."""

from textwrap import fill

from PySide6.QtWidgets import QFrame, QRadioButton, QVBoxLayout, QWidget

from emr_desktop.ui.common.labels import label, wrapped
from emr_desktop.ui.common.look import restyle

SIGNS_IN_A_LINE = 56


class SaidCard(QFrame):
    """A place, a value to choose, and its author."""

    def __init__(self, place: str, value: str, author: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.radio = QRadioButton(_in_lines(value), self)
        self.radio.setAccessibleName(f"{place}: {value}")
        self.radio.setAccessibleDescription(author)
        _lay_out(self, place, self.radio, author)


class BeforeCard(QFrame):
    """What both had seen. It stands beside the others and is not chosen."""

    def __init__(self, title: str, value: str, author: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value = wrapped(value, "", self)
        _lay_out(self, title, self.value, author)


def _lay_out(card: QFrame, title: str, value: QWidget, author: str) -> None:
    restyle(card, role="card")
    column = QVBoxLayout(card)
    column.setContentsMargins(12, 8, 12, 12)
    column.setSpacing(4)
    column.addWidget(label(title, "h2", card))
    column.addWidget(value)
    column.addWidget(wrapped(author, "secondary", card))
    column.addStretch(1)


def _in_lines(value: str) -> str:
    """A button does not break its text by itself, and takes a single & for the mark of a key."""
    return "\n".join(fill(line, SIGNS_IN_A_LINE) for line in value.splitlines()).replace("&", "&&")
