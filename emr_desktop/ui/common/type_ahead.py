"""A line that offers what matches while the person types; the focus never leaves the line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from emr_desktop.ui.common.announce import announce
from emr_desktop.ui.common.chips import ChipRow
from emr_desktop.ui.common.field import Field
from emr_desktop.ui.common.line_fields import LineEditor
from emr_desktop.ui.common.offer_popup import OfferPopup
from emr_desktop.ui.common.offers import Found, Offer, Source

ANNOUNCE_MS = 400
ENTER_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class OfferLine(LineEditor):
    """The line of a type-ahead field: it hands the keys of an open list to the field first."""

    key_pressed = Signal(QKeyEvent)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            owner = self.parent()
            if isinstance(owner, TypeAhead) and owner.wants(event):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        owner = self.parent()
        if isinstance(owner, TypeAhead) and owner.take_key(event):
            event.accept()
            return
        super().keyPressEvent(event)


class TypeAhead(Field):
    """A picker. `source` answers at once from memory; without it the screen hears `asked` and calls show_offers()."""

    chosen = Signal(object)
    removed = Signal(object, int)
    asked = Signal(str)

    def __init__(
        self,
        title: str,
        source: Source | None = None,
        several: bool = False,
        required: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, required, parent)
        self._source = source
        self._several = several
        self._preselect = True
        self._starts_after = 1
        self._free_text = True
        self._all = False
        self._found = Found(())
        self._one: Offer | None = None
        self.line = OfferLine(self)
        self.line.setMaxLength(300)
        self.set_editor(self.line)
        self.chips = ChipRow(self)
        self._popup: OfferPopup | None = None
        self._put_chips_above()
        self._speak = QTimer(self)
        self._speak.setSingleShot(True)
        self._speak.setInterval(ANNOUNCE_MS)
        self._speak.timeout.connect(self._say_count)
        self.line.textEdited.connect(self._typed)
        self.line.left.connect(self._left)
        self.chips.removed.connect(self._chip_gone)
        self.chips.left.connect(self.line.setFocus)

    def _put_chips_above(self) -> None:
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(1, self.chips)

    def set_rules(self, preselect: bool = True, starts_after: int = 1, free_text: bool = True) -> None:
        """Whether row 1 is highlighted at once (never for medicines), after how many characters the search starts
        (0 shows the source's answer to an empty field), and whether text that matches nothing may be kept."""
        self._preselect, self._starts_after, self._free_text = preselect, starts_after, free_text

    # the list
    @property
    def popup(self) -> OfferPopup:
        """The box with the offers."""
        if self._popup is None:
            self._popup = OfferPopup(self.line)
            self._popup.taken.connect(self._take)
            self._popup.all_asked.connect(self.show_all)
        return self._popup

    def is_open(self) -> bool:
        return self._popup is not None and self._popup.isVisible()

    def _typed(self, text: str) -> None:
        self._one = None
        self._all = False
        self.set_reading("")
        if self.problem():
            self.set_problem("")
        self.changed.emit()
        if len(text.strip()) < self._starts_after:
            self.close_list()
        else:
            self._search(text)

    def _search(self, text: str) -> None:
        if self._source is None:
            self.asked.emit(text)
            return
        answer = self._source(text)
        found = answer if isinstance(answer, Found) else Found(answer)
        self.show_offers(found.offers, found.note)

    def show_offers(self, offers: Sequence[Offer], note: str = "") -> None:
        """Show what was found for the text now in the line."""
        self._found = Found(tuple(offers), note)
        self.popup.show_offers(self._found.offers, note, self._all)
        self.popup.list.highlight(0 if self._preselect and offers else None)
        self._speak.start()

    def show_all(self) -> None:
        """Show every row, with a scroll bar."""
        self._all = True
        self.show_offers(self._found.offers, self._found.note)

    def close_list(self) -> None:
        self._speak.stop()
        if self._popup is not None:
            self._popup.hide()

    def _say_count(self) -> None:
        if self.is_open():
            total = len(self._found.offers)
            words = self.tr("%n found", "", total) if total else self.tr("Nothing found")
            current = self.popup.list.current()
            announce(self.line, ". ".join(filter(None, (self._found.note, words, current.spoken() if current else ""))))

    # keys
    def wants(self, event: QKeyEvent) -> bool:
        """Whether a key that is also a shortcut of the program means a row of the open list."""
        return self.is_open() and self._digit(event) is not None

    def _digit(self, event: QKeyEvent) -> int | None:
        digit = event.key() - Qt.Key.Key_1
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        return digit if control and 0 <= digit <= 8 else None

    def take_key(self, event: QKeyEvent) -> bool:
        """Use a key of the line, if the list or the chips have a use for it."""
        if not self.is_open():
            return self._take_key_closed(event)
        key, digit = event.key(), self._digit(event)
        if digit is not None:
            self._take_place(digit)
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
            self._walk({Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5}.get(Qt.Key(key), -5))
        elif key == Qt.Key.Key_Escape:
            self.close_list()
        elif key in ENTER_KEYS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return self._enter()
        else:
            return False
        return True

    def _take_key_closed(self, event: QKeyEvent) -> bool:
        key = event.key()
        at_start = self.line.cursorPosition() == 0 and not self.line.hasSelectedText()
        if key == Qt.Key.Key_Down and not event.modifiers():
            self._search(self.line.text())
            return True
        if key == Qt.Key.Key_Left and at_start and not event.modifiers():
            return self.chips.focus_last()
        if key == Qt.Key.Key_Backspace and not self.line.text() and self.chips.chips():
            self.chips.remove(len(self.chips.chips()) - 1)
            return True
        if key in ENTER_KEYS and self.line.text().strip():
            self._keep_text()
        return False

    def _walk(self, step: int) -> None:
        count = len(self.popup.offers)
        if not count:
            return
        now = self.popup.list.place()
        first = 0 if step > 0 else count - 1
        self.popup.list.highlight(first if now is None else max(0, min(count - 1, now + step)))
        current = self.popup.list.current()
        announce(self.line, current.spoken() if current else "")

    def _enter(self) -> bool:
        current = self.popup.list.current()
        if current is not None:
            self._take(current)
            # Who needs no second choice here goes on: the form moves to its next field, unless somebody has already.
            return self._several or not self.line.hasFocus()
        if not self.popup.offers:
            self._keep_text()
            return False
        self.popup.flash()
        announce(self.line, self.tr("Press ↓ to choose"))
        return True

    def _take_place(self, place: int) -> None:
        if place < len(self.popup.offers):
            self._take(self.popup.offers[place])

    # what is chosen
    def _take(self, offer: Offer) -> None:
        """Choose from the list: the focus is back in the line, also after a click."""
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)
        self._choose(offer)

    def _choose(self, offer: Offer) -> None:
        self.close_list()
        if self._several:
            if offer not in self.chips.offers():
                self.chips.add(offer)
            self.line.clear()
        else:
            self._one = offer
            self.line.setText(offer.name())
            self.set_reading("" if offer.coded else self.tr("not coded"))
        self.set_problem("")
        announce(self.line, self.tr("Chosen: %1").replace("%1", offer.name()))
        self.chosen.emit(offer)
        self.changed.emit()
        self.committed.emit()

    def _left(self) -> None:
        self.close_list()
        self._keep_text()

    def _keep_text(self) -> None:
        """Text that was not chosen from the list stays, marked as not coded."""
        text = " ".join(self.line.text().split())
        self.close_list()
        if not text or (self._one is not None and text == self._one.name()):
            return
        if self._free_text:
            self._choose(Offer(None, text, coded=False))
        else:
            self.set_problem(self.tr("Choose from the list: “%1” is not in it.").replace("%1", text))

    def commit(self) -> None:
        self._keep_text()

    def _chip_gone(self, offer: Offer, place: int) -> None:
        self.removed.emit(offer, place)
        self.changed.emit()

    def put_back(self, offer: Offer, place: int) -> None:
        """Undo of a removal: the chip returns to its place."""
        self.chips.add(offer, place)
        self.changed.emit()

    def values(self) -> list[Offer]:
        """Everything chosen, in order."""
        if self._several:
            return self.chips.offers()
        return [self._one] if self._one is not None else []

    def value(self) -> Any:
        """The chosen offer, or the list of them; None while nothing is chosen."""
        chosen = self.values()
        return (chosen or None) if self._several else (chosen[0] if chosen else None)

    def set_value(self, value: Offer | Sequence[Offer] | None) -> None:
        wanted = [value] if isinstance(value, Offer) else list(value or ())
        self.close_list()
        self.chips.clear()
        self._one = None
        self.line.clear()
        for offer in wanted if self._several else ():
            self.chips.add(offer)
        if wanted and not self._several:
            self._one = wanted[0]
            self.line.setText(wanted[0].name())
            self.set_reading("" if wanted[0].coded else self.tr("not coded"))
