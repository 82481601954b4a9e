"""The look of painted and styled widgets: token colours, lengths, and the properties the style sheet listens to."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from weakref import ref

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from emr_desktop.ui.theme import current_tokens
from emr_desktop.ui.theme.fonts import type_font

LAID_OUT, RESIZED = QEvent.Type.LayoutRequest, QEvent.Type.Resize
"""Said once here: each time that Python is asked for the name of an event, it looks it up by its letters."""


def colour(token: str) -> QColor:
    """The colour of a token in the theme in use, for paintEvent."""
    return QColor(current_tokens().colour(token))


def length(token: str) -> int:
    """A length token in pixels: `h.control`, `sp.2`, `ring`."""
    return current_tokens().length(token)


def scaled(pixels: float) -> int:
    """A size drawn for 100 % text, at the text size in use."""
    return current_tokens().scaled(pixels)


def font(role: str, strong: bool = False) -> QFont:
    """The font of a type role, for widgets that paint their text."""
    return type_font(current_tokens(), role, strong=strong)


def hold_height(widget: QWidget, event: QEvent) -> None:
    """Call at the end of event(): a widget whose words wrap is never squeezed below the height they need."""
    kind = event.type()
    if kind not in (LAID_OUT, RESIZED):
        return  # of the thousands of events of a form being built
    layout = widget.layout()
    if layout is None:
        return
    wraps = layout.hasHeightForWidth()
    needed = layout.totalHeightForWidth(widget.width()) if wraps else layout.totalMinimumSize().height()
    if needed != widget.minimumHeight():
        widget.setMinimumHeight(needed)
        _when_idle(widget, _tell_parents)


def _tell_parents(widget: QWidget) -> None:
    widget.updateGeometry()  # the layout above remembers the height for this width from before
    parent = widget.parentWidget()
    while parent is not None:
        layout = parent.layout()
        if layout is not None:
            layout.invalidate()
            layout.activate()
            parent.updateGeometry()
            QCoreApplication.postEvent(parent, QEvent(LAID_OUT))  # those that hold their height too
        parent = None if parent.isWindow() else parent.parentWidget()


def settle(widget: QWidget) -> None:
    """Lay a widget out anew when Qt is idle. A nested layout that changes during a resize never tells its parent."""
    _when_idle(widget, _lay_out)


def _when_idle(widget: QWidget, work: Callable[[QWidget], None]) -> None:
    """A timer that belongs to the widget would keep all of it for good when the widget is gone before its time."""
    QTimer.singleShot(0, partial(_if_there, ref(widget), work))


def _if_there(kept: ref[QWidget], work: Callable[[QWidget], None]) -> None:
    widget = kept()
    if widget is not None and isValid(widget):
        work(widget)


def _lay_out(widget: QWidget) -> None:
    layout = widget.layout()
    if layout is not None:
        layout.invalidate()
        layout.activate()
        widget.updateGeometry()
        hold_height(widget, QEvent(LAID_OUT))


def restyle(widget: QWidget, **properties: object) -> None:
    """Set dynamic properties (role, variant, tone, pill, range, state) and let the style sheet see them."""
    if all(widget.property(name) == value for name, value in properties.items()):
        return
    for name, value in properties.items():
        widget.setProperty(name, value)
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return  # it meets the style sheet when it is shown or measured for the first time: once is enough
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
