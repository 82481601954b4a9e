"""Labels in the type roles of the design."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from emr_desktop.ui.common.look import restyle


def label(text: str, role: str = "", parent: QWidget | None = None) -> QLabel:
    """A plain-text label; roles: h1, h2, label, value, numeric, error, help."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        restyle(made, role=role)
    return made


class WrappedLabel(QLabel):
    """A plain-text label that wraps its words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


def wrapped(text: str, role: str = "", parent: QWidget | None = None) -> WrappedLabel:
    """A label that wraps its words and takes the height it needs."""
    made = WrappedLabel(parent)
    if role:
        restyle(made, role=role)
    made.setText(text)
    return made
