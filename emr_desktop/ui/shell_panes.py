"""F6: from one part of the window to the next."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from emr_desktop.ui.common.action_bar import ActionBar
from emr_desktop.ui.common.patient_banner import PatientBanner


def next_pane(bars: tuple[QWidget, ...], screen: QWidget | None, step: int) -> None:
    """Focus the first stop of the next part: app bar, rail, banner, main, action bar, and round again."""
    panes = [pane for pane in _panes(bars, screen) if stops(pane, panes_inside(pane))]
    if not panes:
        return
    here = _pane_of(QApplication.focusWidget(), panes)
    target = panes[(here + step) % len(panes)] if here is not None else panes[0]
    stops(target, panes_inside(target))[0].setFocus(Qt.FocusReason.ShortcutFocusReason)


def panes_inside(pane: QWidget) -> list[QWidget]:
    """The banner and the action bar are panes of their own, though they lie inside the screen."""
    return [*pane.findChildren(PatientBanner), *pane.findChildren(ActionBar)]


def stops(pane: QWidget, without: list[QWidget]) -> list[QWidget]:
    """What Tab reaches in a part of the window, in the order of Tab."""
    found: list[QWidget] = [pane] if _takes_tab(pane) else []
    widget = pane.nextInFocusChain()
    while widget is not None and widget is not pane:
        inside = pane.isAncestorOf(widget) and not any(one.isAncestorOf(widget) or one is widget for one in without)
        if inside and _takes_tab(widget):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def _panes(bars: tuple[QWidget, ...], screen: QWidget | None) -> list[QWidget]:
    if screen is None:
        return [bar for bar in bars if bar.isVisible()]
    banners = list[QWidget](screen.findChildren(PatientBanner))
    actions = list[QWidget](screen.findChildren(ActionBar))
    return [pane for pane in (*bars, *banners, screen, *actions) if pane.isVisible()]


def _pane_of(widget: QWidget | None, panes: list[QWidget]) -> int | None:
    """The innermost part that holds the focus."""
    while widget is not None:
        if widget in panes:
            return panes.index(widget)
        widget = widget.parentWidget()
    return None


def _takes_tab(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    return takes and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
