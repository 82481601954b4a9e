"""The frame of every page before log-in: choices of the look above, one narrow column in the middle, a line below."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from emr_desktop import __version__
from emr_desktop.domain.preferences import Preferences
from emr_desktop.ui.common.keys import bind
from emr_desktop.ui.common.labels import wrapped
from emr_desktop.ui.common.look import restyle, scaled
from emr_desktop.ui.login.look_bar import LookBar

NARROW = 520


class Page(QWidget):
    """Subclasses fill `column` and call `finish`, which makes the bars last: the form comes first for Tab."""

    look_chosen = Signal(object)
    help_asked = Signal()

    def __init__(self, preferences: Preferences, width: int = NARROW, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.preferences = preferences
        self._inside = QWidget(self)
        self._inside.setProperty("role", "scrolled")
        self._inside.setMaximumWidth(scaled(width))
        self._inside.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.column = QVBoxLayout(self._inside)
        self.column.setContentsMargins(24, 16, 24, 16)
        self.column.setSpacing(12)

    def finish(self, bottom: str = "") -> None:
        """Put the bars around the column."""
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ground = QWidget(self)
        ground.setProperty("role", "scrolled")
        middle = QHBoxLayout(ground)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addStretch(1)
        middle.addWidget(self._inside, 100)
        middle.addStretch(1)
        scroll.setWidget(ground)
        self.look_bar = LookBar(self.preferences, self)
        self.look_bar.chosen.connect(self.look_chosen)
        bind(self, "F1", self.help_asked.emit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.look_bar)
        column.addWidget(scroll, 1)
        column.addWidget(self._bottom(bottom))
        self._order()

    def _order(self) -> None:
        """Tab goes down the column and then to the bar above. What is put into layouts loses its place: it is said."""
        parts = [part for box in (self._inside, self.look_bar) for part in box.findChildren(QWidget)]
        here = [part for part in parts if part.window() is self.window()]  # not in a list that pops up
        stops = [part for part in here if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def start(self) -> None:
        """The page is on show: put the focus where the work begins."""

    def state(self) -> dict[str, str]:
        """What was typed, so that the page can be built anew in another language or text size."""
        return {}

    def restore(self, state: dict[str, str]) -> None:
        """Put back what was typed."""

    def _bottom(self, text: str) -> QFrame:
        bar = QFrame(self)
        restyle(bar, role="actionbar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(24, 8, 24, 8)
        version = self.tr("Version %1").replace("%1", __version__)
        row.addWidget(wrapped(" · ".join(part for part in (text, version) if part), "help", bar), 1)
        return bar
