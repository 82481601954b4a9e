"""The order of Tab in the visit editor.

Qt's own chain cannot hold it: cells that are made anew come last in it, and a field that hands its focus over stays
where it was made and leads back to its editor. So the stops are listed, and Tab goes through the list.
"""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def order_tabs(stops: Sequence[QWidget]) -> None:
    """Enter looks for the next expected field along Qt's chain: keep the editors in reading order there too."""
    for one, following in pairwise(stops):
        QWidget.setTabOrder(one, following)


def go_on(stops: Sequence[QWidget], forward: bool, screen: QWidget) -> bool:
    """Focus the stop after the one in focus, or before it; from either end go out of the screen."""
    here = QApplication.focusWidget()
    seen = [stop for stop in stops if _takes_focus(stop)]
    place = next((index for index, stop in enumerate(seen) if stop is here), None)
    if place is None:
        return False
    target = place + (1 if forward else -1)
    following = seen[target] if 0 <= target < len(seen) else _outside(screen, forward)
    following.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    return True


def _outside(screen: QWidget, forward: bool) -> QWidget:
    """The nearest stop that is not on the screen; the screen itself when there is nothing else in the window."""
    step = QWidget.nextInFocusChain if forward else QWidget.previousInFocusChain
    widget = step(screen)
    while widget is not None and widget is not screen and (screen.isAncestorOf(widget) or not _takes_focus(widget)):
        widget = step(widget)
    return widget or screen


def _takes_focus(widget: QWidget) -> bool:
    by_tab = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    return bool(by_tab) and widget.focusProxy() is None and widget.isVisible() and widget.isEnabled()
