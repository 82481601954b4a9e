"""The rows of the palette: patients in columns where there is room, in lines where there is not. Nothing is cut."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from emr_desktop.ui.common.look import colour, font, length, scaled
from emr_desktop.ui.palette.entries import Answer, Entry

ROLE = Qt.ItemDataRole.UserRole
WRAP = Qt.TextFlag.TextWordWrap
GAP = 16
BAR = 4
Index = QModelIndex | QPersistentModelIndex
Piece = tuple[str, QFont, QRect, bool]
"""Text, font, place, and whether it is said more quietly."""


class EntryDelegate(QStyledItemDelegate):
    """Draws headings and rows."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = option.widget
        entry = index.data(ROLE)
        painter.save()
        if entry is None or not isinstance(view, EntryList):
            painter.setFont(font("small", strong=True))
            painter.setPen(colour("text.secondary"))
            area = option.rect.adjusted(scaled(12), 0, -scaled(12), 0)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, str(index.data()))
        else:
            self._paint_entry(painter, option.rect, entry, view, view.currentIndex() == index)
        painter.restore()

    def _paint_entry(self, painter: QPainter, box: QRect, entry: Entry, view: EntryList, current: bool) -> None:
        ink, quiet = ("text.onselected", "text.onselected") if current else ("text.primary", "text.secondary")
        if current:
            painter.fillRect(box, colour("bg.selected"))
            painter.fillRect(QRect(box.topLeft(), QSize(scaled(BAR), box.height())), colour("accent.solid"))
        for text, face, place, is_quiet in view.pieces(entry, box.width()):
            painter.setFont(face)
            painter.setPen(colour(quiet if is_quiet else ink))
            painter.drawText(place.translated(box.topLeft()), WRAP, text)
        painter.setFont(font("small"))
        painter.setPen(colour(quiet))
        right = box.adjusted(0, scaled(6), -scaled(12), 0)
        painter.drawText(right, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, entry.shortcut)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = option.widget
        entry = index.data(ROLE)
        if entry is None or not isinstance(view, EntryList):
            return QSize(0, max(scaled(26), QFontMetrics(font("small", True)).height() + 8))
        pieces = view.pieces(entry, view.viewport().width())
        bottom = max(place.bottom() for _, _, place, _ in pieces) + scaled(5)
        return QSize(0, max(length("h.row"), bottom))


class EntryList(QListView):
    """Rows under headings. The focus stays in the line above; the highlighted row is what Enter means."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QStandardItemModel(self)
        self._widths: list[int] = []
        self._answer: Answer | None = None
        self.setModel(self._rows)
        self.setItemDelegate(EntryDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setProperty("variant", "plain")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setUniformItemSizes(False)

    def show_answer(self, answer: Answer) -> None:
        """Fill the list in one go, so that nothing flickers."""
        self._answer = answer
        self.setUpdatesEnabled(False)
        self._measure()
        self._rows.clear()
        for group in answer.groups:
            heading = QStandardItem(group.heading)
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            self._rows.appendRow(heading)
            for entry in group.entries:
                row = QStandardItem(entry.cells[0])
                row.setEditable(False)
                row.setData(entry, ROLE)
                row.setData(entry.spoken(), Qt.ItemDataRole.AccessibleTextRole)
                self._rows.appendRow(row)
        self.highlight(answer.chosen)
        if answer.chosen in {None, 0}:
            self.scrollToTop()
        self.setUpdatesEnabled(True)

    def _entry_rows(self) -> list[int]:
        return [row for row in range(self._rows.rowCount()) if self._rows.item(row).data(ROLE) is not None]

    def current(self) -> Entry | None:
        """The highlighted row."""
        found = self.currentIndex().data(ROLE)
        return found if isinstance(found, Entry) else None

    def entries(self) -> list[Entry]:
        """All rows without headings."""
        return [self._rows.item(row).data(ROLE) for row in self._entry_rows()]

    def place(self) -> int | None:
        """The place of the highlighted row among the rows."""
        rows = self._entry_rows()
        row = self.currentIndex().row()
        return rows.index(row) if row in rows else None

    def highlight(self, place: int | None) -> None:
        """Highlight a row by its place; None for no row."""
        rows = self._entry_rows()
        known = place is not None and 0 <= place < len(rows)
        self.setCurrentIndex(self._rows.index(rows[place], 0) if known and place is not None else QModelIndex())
        if place == 0:
            self.scrollToTop()  # with the heading
        self.viewport().update()

    def walk(self, step: int) -> None:
        """Move the highlight; the first press enters the list at its near end."""
        count = len(self._entry_rows())
        now = self.place()
        first = 0 if step > 0 else count - 1
        if count:
            self.highlight(first if now is None else max(0, min(count - 1, now + step)))

    # how a row is laid out
    def pieces(self, entry: Entry, width: int) -> list[Piece]:
        """The texts of a row with their places: in columns, or name above and the rest below."""
        left, room = scaled(12), width - scaled(24)
        if len(entry.cells) == 1:
            key = QFontMetrics(font("small")).horizontalAdvance(entry.shortcut)
            pieces = [self._piece(entry.cells[0], font("body"), QRect(left, scaled(5), room - key - GAP, 0), False)]
        elif sum(self._widths) + GAP * (len(self._widths) - 1) <= room:
            pieces = self._in_columns(entry, left)
        else:
            name = self._piece(entry.cells[0], font("body", True), QRect(left, scaled(5), room, 0), False)
            rest = " · ".join(cell for cell in entry.cells[1:] if cell)
            under = QRect(left, name[2].bottom() + 1, room, 0)
            pieces = [name, self._piece(rest, font("body"), under, False)]
        if entry.note:
            bottom = max(place.bottom() for _, _, place, _ in pieces)
            pieces.append(self._piece(entry.note, font("small"), QRect(left, bottom + 1, room, 0), True))
        return pieces

    def _in_columns(self, entry: Entry, left: int) -> list[Piece]:
        pieces = []
        for place, (cell, width) in enumerate(zip(entry.cells, self._widths, strict=True)):
            pieces.append(self._piece(cell, font("body", place == 0), QRect(left, scaled(5), width, 0), False))
            left += width + GAP
        return pieces

    def _piece(self, text: str, face: QFont, area: QRect, quiet: bool) -> Piece:
        height = QFontMetrics(face).boundingRect(0, 0, area.width(), 10_000, WRAP, text or "X").height()
        return text, face, QRect(area.x(), area.y(), area.width(), height), quiet

    def _measure(self) -> None:
        """The width each column needs, over all patients on show."""
        entries = self._answer.entries() if self._answer is not None else ()
        rows = [entry.cells for entry in entries if len(entry.cells) > 1]
        strong, plain = QFontMetrics(font("body", True)), QFontMetrics(font("body"))
        self._widths = [
            max((strong if place == 0 else plain).horizontalAdvance(cell) for cell in column) + 2
            for place, column in enumerate(zip(*rows, strict=True))
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
