"""What a type-ahead field offers: the offers themselves and the list that shows them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from emr_desktop.ui.common.look import colour, font, scaled
from emr_desktop.ui.theme.icons import pixmap

ROLE = Qt.ItemDataRole.UserRole
SHORTCUT = Qt.ItemDataRole.UserRole + 1
WRAP = Qt.TextFlag.TextWordWrap
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing to choose. `flag` is a danger said in words; `coded` is false for text kept as it was typed."""

    value: Any
    title: str
    code: str = ""
    detail: str = ""
    group: str = ""
    flag: str = ""
    coded: bool = True

    def name(self) -> str:
        """Code and title, as shown once it is chosen."""
        return f"{self.code} {self.title}".strip()

    def spoken(self) -> str:
        """Everything the row shows, as one sentence."""
        return ", ".join(part for part in (self.name(), self.detail, self.flag) if part)


@dataclass(frozen=True, slots=True)
class Found:
    """What a search gave, with a remark such as “Showing results for кова (keyboard was EN)”."""

    offers: Sequence[Offer]
    note: str = ""


Source = Callable[[str], Found | Sequence[Offer]]


class OfferDelegate(QStyledItemDelegate):
    """Draws code, title, detail and flag; everything wraps, nothing is ever cut."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        offer = index.data(ROLE)
        painter.save()
        if offer is None:
            painter.setFont(font("small", strong=True))
            painter.setPen(colour("text.secondary"))
            area = option.rect.adjusted(scaled(8), 0, -scaled(8), 0)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, str(index.data()))
        else:
            self._paint_offer(painter, option, index, offer)
        painter.restore()

    def _paint_offer(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, offer: Offer) -> None:
        view = option.widget
        current = isinstance(view, QListView) and view.currentIndex().row() == index.row()
        ink = "text.onselected" if current else "text.primary"
        if current:
            painter.fillRect(option.rect, colour("bg.selected"))
            painter.fillRect(
                QRect(option.rect.topLeft(), QSize(scaled(4), option.rect.height())), colour("accent.solid")
            )
        shortcut = str(index.data(SHORTCUT) or "")
        painter.setFont(font("small"))
        painter.setPen(colour(ink if current else "text.secondary"))
        right = option.rect.adjusted(0, scaled(5), -scaled(8), 0)
        painter.drawText(right, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, shortcut)
        for line, face, top, height in self._lines(offer, option.rect.width()):
            area = QRect(
                option.rect.left() + self._left(), option.rect.top() + top, self._width(option.rect.width()), height
            )
            flagged = line is offer.flag
            painter.setPen(colour(ink if current or not flagged else "danger.text"))
            if flagged:
                size = scaled(14)
                picture = pixmap("alert-octagon", ink if current else "danger.text", 14)
                painter.drawPixmap(area.left(), area.top() + scaled(2), size, size, picture)
                area.adjust(size + 4, 0, 0, 0)
            painter.setFont(face)
            painter.drawText(area, WRAP, line)

    def _left(self) -> int:
        return scaled(12)

    def _width(self, whole: int) -> int:
        return whole - scaled(12) - scaled(64)

    def _lines(self, offer: Offer, width: int) -> list[tuple[str, QFont, int, int]]:
        top = scaled(4)
        made: list[tuple[str, QFont, int, int]] = []
        faces = (
            (offer.name(), font("body", strong=True)),
            (offer.detail, font("small")),
            (offer.flag, font("small", True)),
        )
        for text, face in faces:
            if text:
                room = self._width(width) - (scaled(14) + 4 if text is offer.flag else 0)
                height = QFontMetrics(face).boundingRect(0, 0, room, 10_000, WRAP, text).height()
                made.append((text, face, top, height))
                top += height
        return made

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        offer = index.data(ROLE)
        if offer is None:
            return QSize(width, max(scaled(24), QFontMetrics(font("small", True)).height() + 6))
        *_, (_, _, top, height) = self._lines(offer, width)
        return QSize(width, max(scaled(28), top + height + scaled(4)))


class OfferList(QListView):
    """The rows under a type-ahead field. Headings between groups cannot be chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QStandardItemModel(self)
        self.setModel(self._rows)
        self.setItemDelegate(OfferDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setProperty("variant", "plain")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setUniformItemSizes(False)

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Fill the list; the first nine get Ctrl+1 to Ctrl+9."""
        self._rows.clear()
        group = ""
        for number, offer in enumerate(offers, start=1):
            if offer.group and offer.group != group:
                heading = QStandardItem(offer.group)
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
                self._rows.appendRow(heading)
            group = offer.group
            row = QStandardItem(offer.name())
            row.setEditable(False)
            row.setData(offer, ROLE)
            row.setData(f"Ctrl+{number}" if number <= 9 else "", SHORTCUT)
            row.setData(offer.spoken(), Qt.ItemDataRole.AccessibleTextRole)
            self._rows.appendRow(row)

    def _offer_rows(self) -> list[int]:
        return [row for row in range(self._rows.rowCount()) if self._rows.item(row).data(ROLE) is not None]

    def current(self) -> Offer | None:
        """The highlighted offer."""
        found = self.currentIndex().data(ROLE)
        return found if isinstance(found, Offer) else None

    def highlight(self, place: int | None) -> None:
        """Highlight the offer at this place, counted from 0; None for no offer."""
        rows = self._offer_rows()
        chosen = place is not None and 0 <= place < len(rows)
        self.setCurrentIndex(self._rows.index(rows[place], 0) if chosen and place is not None else QModelIndex())
        self.viewport().update()

    def place(self) -> int | None:
        """The place of the highlighted offer."""
        rows = self._offer_rows()
        row = self.currentIndex().row()
        return rows.index(row) if row in rows else None

    def height_needed(self) -> int:
        """The height at which no row is hidden, for the present width."""
        return sum(self.sizeHintForIndex(self._rows.index(row, 0)).height() for row in range(self._rows.rowCount()))
