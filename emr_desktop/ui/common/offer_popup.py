"""The box under a type-ahead field: remark, rows, and how many more there are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from emr_desktop.ui.common.labels import wrapped
from emr_desktop.ui.common.look import colour, length, restyle, scaled
from emr_desktop.ui.common.offers import ROLE, Offer, OfferList

MOST = 10
FLASH_MS = 180
LEAST_BELOW = 200  # below the field as long as there is this much room: the patient banner stays in view


class OfferPopup(QFrame):
    """A child of the window, so that the focus and the caret stay in the field."""

    taken = Signal(object)
    all_asked = Signal()

    def __init__(self, field: QWidget) -> None:
        super().__init__(field.window())
        self._field = field
        self._flashing = False
        self.offers: tuple[Offer, ...] = ()
        self.list = OfferList(self)
        self._note = wrapped("", "help", self)
        self._footer = wrapped("", "help", self)
        self.all = QPushButton(self.tr("Show all"), self)
        self.all.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.all.clicked.connect(self.all_asked)
        self.list.clicked.connect(self._clicked)
        restyle(self, role="popup")
        self.setAutoFillBackground(True)
        self._build()
        self.hide()

    def _build(self) -> None:
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 2, 4, 4)
        foot.addWidget(self._footer, 1)
        foot.addWidget(self.all)
        column = QVBoxLayout(self)
        edge = length("ring")
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(0)
        self._note.setContentsMargins(8, 4, 8, 2)
        column.addWidget(self._note)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        self._foot = foot

    def show_offers(self, offers: Sequence[Offer], note: str, everything: bool) -> None:
        """Fill and place the box. Without `everything` only the first ten rows are shown."""
        self.offers = tuple(offers if everything else offers[:MOST])
        self.list.show_offers(self.offers)
        self.list.setVisible(bool(self.offers))  # an empty one would take room from the words
        self._note.setText(note)
        self._note.setVisible(bool(note))
        more = len(offers) > len(self.offers)
        self._footer.setText(self._count_words(len(offers), more))
        self.all.setVisible(more)
        scrolls = Qt.ScrollBarPolicy.ScrollBarAsNeeded if everything else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.list.setVerticalScrollBarPolicy(scrolls)
        self.place()

    def _count_words(self, total: int, more: bool) -> str:
        if more:
            words = self.tr("Showing %1 of %2 — type more")
            return words.replace("%1", str(len(self.offers))).replace("%2", str(total))
        return self.tr("%n found", "", total) if total else self.tr("Nothing found")

    def place(self) -> None:
        """Put the box under the field, or above it when there is more room above."""
        window = self._field.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        top = self._field.mapTo(window, QPoint(0, self._field.height()))
        width = min(max(self._field.width(), scaled(320)), window.width() - 8)
        self.resize(width, self.height())
        self.list.setFixedWidth(width - 2 * length("ring"))
        wanted = self._height()
        below = window.height() - top.y() - 4
        above = top.y() - self._field.height() - 4
        upward = wanted > below and above > below and below < scaled(LEAST_BELOW)
        height = min(wanted, above if upward else below)
        if wanted > height:  # never rows that cannot be reached
            self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        y = top.y() - self._field.height() - height - 2 if upward else top.y() + 2
        self.setGeometry(min(top.x(), window.width() - width - 4), y, width, height)
        self.raise_()
        self.show()

    def _height(self) -> int:
        width = self.width() - 2 * length("ring")
        note = self._note.heightForWidth(width) if not self._note.isHidden() else 0
        foot = max(self._footer.sizeHint().height() + 8, self.all.sizeHint().height() + 8)
        return self.list.height_needed() + note + foot + 2 * length("ring") + 2

    def _clicked(self, index: QModelIndex) -> None:
        offer = index.data(ROLE)
        if isinstance(offer, Offer):
            self.taken.emit(offer)

    def flash(self) -> None:
        """Blink the border once: Enter was pressed and nothing is highlighted."""
        self._flashing = True
        self.update()
        QTimer.singleShot(FLASH_MS, self, self._calm)

    def _calm(self) -> None:
        self._flashing = False
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("bg.surface"))
        width = length("ring") if self._flashing else 1
        painter.setPen(QPen(colour("focus.ring" if self._flashing else "border.control"), width))
        painter.drawRect(self.rect().adjusted(width // 2, width // 2, -1, -1))
        painter.end()
