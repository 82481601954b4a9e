"""The keyboard stays where it was while what is on show is built anew."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import isValid


@contextmanager
def kept_focus(root: QWidget, otherwise: QWidget) -> Iterator[None]:
    """Afterwards the focus is on the same widget, or on the new one of the same name, or else on `otherwise`."""
    before = QApplication.focusWidget()
    if before is None or not root.isAncestorOf(before):
        yield
        return
    kind, name = type(before), _name(before)
    yield
    if isValid(before) and before.isVisible():
        return
    alike = (each for each in root.findChildren(kind) if each.isVisible() and _name(each) == name)
    next(alike, otherwise).setFocus(Qt.FocusReason.OtherFocusReason)


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return f"{widget.objectName()} {widget.accessibleName() or text}"
