"""Checks that every screen must pass. Each returns sentences about what is wrong; an empty list is good.

`problems_of(screen)` runs them all. The screen must be shown (offscreen is enough) and laid out.
"""

from collections import Counter

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QApplication,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QRadioButton,
    QSplitterHandle,
    QTabBar,
    QTabWidget,
    QWidget,
)

SMALLEST_TARGET = 24  # px, WCAG 2.2 criterion 2.5.8


def problems_of(root: QWidget) -> list[str]:
    """Everything that is wrong with a screen."""
    QApplication.processEvents()
    return clipped(root) + outside(root) + unnamed(root) + small_targets(root) + wheel_focus(root)


def visible(root: QWidget) -> list[QWidget]:
    """The widgets a person could see or scroll to, without the inner parts of scroll bars and calendars."""
    return [w for w in root.findChildren(QWidget) if w.isVisibleTo(root) and w.window() is root.window()]


def clipped(root: QWidget) -> list[str]:
    """Words that do not fit where they stand."""
    bad: list[str] = []
    for widget in visible(root):
        if isinstance(widget, QLabel):
            bad += _clipped_label(widget)
        elif isinstance(widget, QAbstractButton) and widget.text():
            bad += _clipped_button(widget)
        elif isinstance(widget, QTabBar):
            bad += _clipped_tabs(widget)
        elif isinstance(widget, QHeaderView):
            bad += _clipped_headers(widget)
        elif isinstance(widget, QLineEdit):
            bad += _clipped_hint(widget)
        overflow = getattr(widget, "overflow", None)  # painted widgets say it themselves
        if callable(overflow):
            bad += [f"painted text is cut: {text!r}" for text in overflow()]
    return bad


def _clipped_label(label: QLabel) -> list[str]:
    if not label.text() or not label.pixmap().isNull():
        return []
    wraps = label.wordWrap() or (label.textFormat() == Qt.TextFormat.RichText and label.hasHeightForWidth())
    if wraps:
        cut = label.heightForWidth(label.width()) > label.height() + 1 or _longest_word(label) > label.width() + 1
    else:
        wanted = label.sizeHint()
        cut = wanted.width() > label.width() + 1 or wanted.height() > label.height() + 1
    return [f"label is cut: {label.text()!r}"] if cut else []


def _longest_word(label: QLabel) -> int:
    text = label.text()
    if "<" in text:
        document = QTextDocument()
        document.setHtml(text)
        text = document.toPlainText()
    metrics = label.fontMetrics()
    words = (word for word in text.replace("\N{EM DASH}", " ").replace("-", "- ").split(" ") if word)
    return max((metrics.horizontalAdvance(word) for word in words), default=0)


def _clipped_button(button: QAbstractButton) -> list[str]:
    hint = button.minimumSizeHint() if isinstance(button, QCheckBox | QRadioButton) else button.sizeHint()
    if hint.width() > button.width() + 1 or hint.height() > button.height() + 1:
        return [f"button is cut: {button.text()!r}"]
    return []


def _clipped_tabs(bar: QTabBar) -> list[str]:
    metrics = bar.fontMetrics()
    return [
        f"tab is cut: {bar.tabText(index)!r}"
        for index in range(bar.count())
        if bar.isTabVisible(index) and metrics.horizontalAdvance(bar.tabText(index)) > bar.tabRect(index).width()
    ]


def _clipped_headers(header: QHeaderView) -> list[str]:
    if header.orientation() is not Qt.Orientation.Horizontal or header.model() is None:
        return []
    return [
        f"column head is cut: {header.model().headerData(index, Qt.Orientation.Horizontal)!r}"
        for index in range(header.count())
        if not header.isSectionHidden(index) and header.sectionSizeHint(index) > header.sectionSize(index) + 1
    ]


def _clipped_hint(edit: QLineEdit) -> list[str]:
    if edit.text() or not edit.placeholderText():
        return []
    room = edit.width() - 16
    cut = edit.fontMetrics().horizontalAdvance(edit.placeholderText()) > room
    return [f"hint is cut: {edit.placeholderText()!r}"] if cut else []


def cut_cells(view: QAbstractItemView, columns: list[int]) -> list[str]:
    """Cells of columns that must never be shortened (medicine, dose, value, name) and are."""
    model = view.model()
    bad = []
    for row in range(model.rowCount(view.rootIndex())):
        for column in columns:
            index = model.index(row, column, view.rootIndex())
            room = view.visualRect(index)
            wanted = view.sizeHintForIndex(index)
            if room.isValid() and (wanted.width() > room.width() + 1 or wanted.height() > room.height() + 1):
                bad.append(f"cell is cut: {index.data()!r}")
    return bad


def outside(root: QWidget) -> list[str]:
    """Words, buttons and fields that lie partly outside the window, unless one can scroll to them."""
    bad = []
    for widget in visible(root):
        if not isinstance(widget, QLabel | QAbstractButton | QLineEdit | QComboBox) or _scrolls(widget, root):
            continue
        place = QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())
        if not root.rect().contains(place):
            bad.append(f"outside the window: {_called(widget)}")
    return bad


def unnamed(root: QWidget) -> list[str]:
    """What Tab reaches and a screen reader could not name."""
    QAccessible.setActive(True)
    bad = []
    for widget in tab_stops(root):
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is None or not interface.text(QAccessible.Text.Name).strip():
            bad.append(f"no accessible name: {type(widget).__name__} {widget.objectName()!r}")
    return bad


def same_names(pane: QWidget) -> list[str]:
    """Names that two tab stops of one part of the window share."""
    QAccessible.setActive(True)
    interfaces = [QAccessible.queryAccessibleInterface(widget) for widget in tab_stops(pane)]
    names = Counter(found.text(QAccessible.Text.Name) for found in interfaces if found is not None)
    return [f"{count} controls are named {name!r}" for name, count in names.items() if count > 1]


def small_targets(root: QWidget) -> list[str]:
    """Buttons and fields smaller than 24 px."""
    bad = []
    for widget in visible(root):
        parent = widget.parentWidget()
        inner = isinstance(parent, QTabBar | QComboBox | QAbstractSlider | QLineEdit | QAbstractItemView)
        counted = isinstance(widget, QAbstractButton | QComboBox | QLineEdit) and not inner
        if counted and min(widget.width(), widget.height()) < SMALLEST_TARGET and not _is_part(widget):
            bad.append(f"smaller than {SMALLEST_TARGET} px: {_called(widget)}, {widget.width()}×{widget.height()}")
    return bad


def wheel_focus(root: QWidget) -> list[str]:
    """Controls that the mouse wheel would focus, and so change by accident (Qt gives this to combo and spin boxes)."""
    bad = []
    for widget in visible(root):
        takes = widget.focusPolicy() == Qt.FocusPolicy.WheelFocus
        if takes and not isinstance(widget, QAbstractScrollArea | QSplitterHandle) and not _is_part(widget):
            bad.append(f"takes focus from the wheel: {_called(widget)}")
    return bad


def tab_stops(root: QWidget) -> list[QWidget]:
    """What Tab can reach, in the order the widgets were made."""
    return [widget for widget in visible(root) if is_tab_stop(widget, root)]


def is_tab_stop(widget: QWidget, root: QWidget) -> bool:
    """Whether Tab stops here."""
    takes_tab = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    reachable = widget.isVisibleTo(root) and widget.isEnabled() and widget.focusProxy() is None
    is_frame = isinstance(widget, QTabWidget)
    return takes_tab and reachable and not is_frame


def tab_chain(root: QWidget) -> list[QWidget]:
    """The tab stops in the order of Tab."""
    found: list[QWidget] = []
    widget = root.nextInFocusChain()
    while widget is not None and widget is not root:
        if root.isAncestorOf(widget) and is_tab_stop(widget, root):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def walk_by_tab(root: QWidget) -> list[QWidget]:
    """Where focus really goes: Tab is pressed from the first stop until it comes back.

    Raises AssertionError when Tab is caught in a place and never comes back.
    """
    chain = tab_chain(root)
    if not chain:
        return []
    chain[0].setFocus(Qt.FocusReason.TabFocusReason)
    walked = [chain[0]]
    for _ in range(len(chain) + 1):
        root.focusNextChild()
        here = QApplication.focusWidget()
        if here is None or here is walked[0]:
            return walked
        walked.append(here)
    raise AssertionError(f"Tab does not come back: {[_called(widget) for widget in walked]}")


def hidden_focus(root: QWidget) -> list[str]:
    """Tab stops that are not scrolled into view when they get focus."""
    bad = []
    for widget in walk_by_tab(root):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if widget.visibleRegion().boundingRect().height() < min(widget.height(), SMALLEST_TARGET) - 4:
            bad.append(f"focus is out of sight: {_called(widget)}")
    return bad


def _scrolls(widget: QWidget, root: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and parent is not root:
        if isinstance(parent, QAbstractScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def _is_part(widget: QWidget) -> bool:
    """An inner piece of a Qt control, such as the editor of a combo box or an arrow of a tab bar."""
    return widget.objectName().startswith("qt_") or isinstance(widget.parentWidget(), QTabBar)


def _called(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    words = text() if callable(text) else ""
    return f"{type(widget).__name__} {widget.objectName() or words or widget.accessibleName()!r}"
