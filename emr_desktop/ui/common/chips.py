"""The chosen things of a picker, each with a way to take it away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from emr_desktop.ui.common.announce import announce
from emr_desktop.ui.common.offers import Offer
from emr_desktop.ui.theme import set_icon

GAP = 4  # pixels between chips


class Chip(QPushButton):
    """One chosen thing. Delete or Backspace takes it away; arrows go to its neighbours and back to the text."""

    gone = Signal()
    moved = Signal(int)

    def __init__(self, offer: Offer, parent: QWidget | None = None) -> None:
        super().__init__(offer.name(), parent)
        if not offer.coded:
            self.setText(offer.title + " — " + self.tr("not coded"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands after the words
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(self.tr("Press Delete to take it away"))
        self.setProperty("variant", "chip")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        set_icon(self, "x", "text.secondary", 14)
        self.clicked.connect(self.gone)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.gone.emit()
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Up}:
            self.moved.emit(-1)
        elif key in {Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Escape}:
            self.moved.emit(1)
        else:
            super().keyPressEvent(event)


class ChipRow(QWidget):
    """Chips one under another when they are long, side by side when they are short."""

    removed = Signal(object, int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: list[tuple[Offer, Chip]] = []
        self.hide()

    def offers(self) -> list[Offer]:
        return [offer for offer, _ in self._chips]

    def chips(self) -> list[Chip]:
        return [chip for _, chip in self._chips]

    def add(self, offer: Offer, place: int | None = None) -> None:
        """Show one more chosen thing, at its old place when it comes back."""
        chip = Chip(offer, self)
        chip.gone.connect(self._gone)
        chip.moved.connect(self._moved)
        self._chips.insert(len(self._chips) if place is None else place, (offer, chip))
        self._lay()

    def clear(self) -> None:
        for _, chip in self._chips:
            chip.deleteLater()
        self._chips = []
        self._lay()

    def remove(self, place: int) -> None:
        """Take one away and say so; the focus goes to its neighbour or back to the text."""
        offer, chip = self._chips.pop(place)
        had_focus = chip.hasFocus()
        announce(self, self.tr("Removed: %1").replace("%1", offer.name()))
        chip.hide()
        chip.deleteLater()
        self._lay()
        if had_focus and self._chips:
            self._chips[min(place, len(self._chips) - 1)][1].setFocus()
        elif had_focus:
            self.left.emit()
        self.removed.emit(offer, place)

    def focus_last(self) -> bool:
        """Give the focus to the last chip; false when there is none."""
        if self._chips:
            self._chips[-1][1].setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(self._chips)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a chip has changed its size, with the size of the text
            self._lay()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay()

    def _place(self) -> int:
        sender = self.sender()
        return next((place for place, (_, chip) in enumerate(self._chips) if chip is sender), -1)

    def _gone(self) -> None:
        place = self._place()
        if place >= 0:
            self.remove(place)

    def _moved(self, step: int) -> None:
        place = self._place() + step
        if place >= len(self._chips):
            self.left.emit()
        elif place >= 0:
            self._chips[place][1].setFocus()

    def _lay(self) -> None:
        """Placed by hand: rows that are layouts of their own would have to be taken apart, which `emptied` forbids."""
        room = max(self.width(), 240)
        left = top = tall = widest = 0
        for _, chip in self._chips:
            size = chip.sizeHint()
            if left and left + size.width() > room:
                left, top = 0, top + tall + GAP
            chip.setGeometry(QRect(QPoint(left, top), size))
            chip.show()
            tall, widest = size.height(), max(widest, size.width())
            left += size.width() + GAP
        self.setMinimumWidth(widest)
        self.setFixedHeight(top + tall)
        self.setVisible(bool(self._chips))
