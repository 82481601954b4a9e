"""Who the patient is, on every screen of one patient: name, birth date, sex, number, allergies, never cut."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from emr_desktop.ui.common.allergy_chip import AllergyChip, AllergyFacts
from emr_desktop.ui.common.announce import announce
from emr_desktop.ui.common.emptied import emptied
from emr_desktop.ui.common.labels import label, wrapped
from emr_desktop.ui.common.look import RESIZED, colour, hold_height, length, restyle, scaled, settle
from emr_desktop.ui.common.pair import Pair
from emr_desktop.ui.common.pill import Pill


@dataclass(frozen=True, slots=True)
class BannerFacts:
    """Everything in words, already written for the language of the interface; `spoken` is the whole as a sentence."""

    name: str
    born: str
    sex: str
    number: str
    spoken: str
    allergies: AllergyFacts | None = None
    preferred: str = ""
    phone: str = ""
    address: str = ""
    flags: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    """Before the flags, in the colour of a warning."""
    died: str = ""
    more: tuple[tuple[str, str], ...] = ()


class PatientBanner(QFrame):
    """One Tab stop: left and right go through the values, Enter opens where a value comes from, Ctrl+C copies it."""

    opened = Signal(str)
    ask_allergies = Signal()
    copied = Signal(str)

    def __init__(self, facts: BannerFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        restyle(self, role="banner")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._facts = facts
        self._at = 0
        self._narrow: bool | None = None
        self._name = wrapped("", "h1", self)
        self._preferred = label("", "help", self)
        self._flags: list[Pill] = []
        self.chip: AllergyChip | None = None
        self._parts: list[tuple[str, QWidget, str]] = []
        self._pairs: list[Pair] = []
        self._zone2 = QWidget(self)
        self._more = QToolButton(self)
        self._more.setText(self.tr("More ▾"))
        self._more.setCheckable(True)
        self._more.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._more.toggled.connect(self._zone2.setVisible)
        self._name.installEventFilter(self)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(16, 6, 16, 6)
        self._outer.setSpacing(4)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._flag_row = self._row(8, 1)
        self._pair_row = self._row(20, 2)
        self._outer.addLayout(self._grid)
        self._outer.addWidget(self._zone2)
        QVBoxLayout(self._zone2).setContentsMargins(0, 0, 0, 0)
        self.set_facts(facts)

    def set_facts(self, facts: BannerFacts) -> None:
        """Show another patient or newer facts."""
        self._facts = facts
        self._name.setText(facts.name)
        self._preferred.setText(self.tr("Preferred name %1").replace("%1", facts.preferred))
        self._preferred.setVisible(bool(facts.preferred))
        restyle(self, deceased="true" if facts.died else "false")
        self._make_pairs()
        self._make_chip()
        self._make_flags()
        self._make_zone2()
        self._at = 0
        self._parts = self._reading_order()
        self.setAccessibleName(facts.spoken)
        self.setAccessibleDescription(self.tr("Left and right go through the values, Enter opens, Ctrl+C copies"))
        self._narrow = None
        self._arrange()

    def _make_pairs(self) -> None:
        for pair in self._pairs:
            pair.hide()
            pair.deleteLater()
        facts = self._facts
        shown = [(self.tr("Born"), facts.born), (self.tr("Sex"), facts.sex), (self.tr("Record no."), facts.number)]
        if facts.died:
            shown.insert(1, (self.tr("Died"), facts.died))
        if facts.phone:
            shown.append((self.tr("Phone"), facts.phone))
        self._pairs = [Pair(title, value, self) for title, value in shown]
        for pair in self._pairs:
            pair.clicked.connect(self._copy_clicked)

    def _make_chip(self) -> None:
        facts = self._facts.allergies
        if facts is None:
            if self.chip is not None:
                self.chip.deleteLater()
            self.chip = None
        elif self.chip is None:
            self.chip = AllergyChip(facts, self)
            self.chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.chip.ask.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self.chip.opened.connect(self._open_allergies)
            self.chip.ask_now.connect(self.ask_allergies)
        else:
            self.chip.set_facts(facts)

    def _make_flags(self) -> None:
        for pill in self._flags:
            pill.hide()
            pill.deleteLater()
        self._flags = [Pill(words, "warning", "alert-triangle", self) for words in self._facts.warnings]
        self._flags += [Pill(words, "info", "info-circle", self) for words in self._facts.flags[:3]]

    def _make_zone2(self) -> None:
        column = self._zone2.layout()
        if not isinstance(column, QVBoxLayout):
            return
        emptied(column)
        address = ((self.tr("Address"), self._facts.address),) if self._facts.address else ()
        for title, value in (*address, *self._facts.more):
            column.addWidget(wrapped(f"{title} {value}", parent=self._zone2))
        self._more.setVisible(column.count() > 0)
        self._zone2.setVisible(self._more.isChecked())

    def _reading_order(self) -> list[tuple[str, QWidget, str]]:
        codes = ["born", *(["died"] if self._facts.died else []), "sex", "number", "phone"]
        parts: list[tuple[str, QWidget, str]] = [("name", self._name, self._facts.name)]
        parts += [(code, pair, pair.value.text()) for code, pair in zip(codes, self._pairs, strict=False)]
        if self.chip is not None:
            parts.append(("allergies", self.chip, self.chip.spoken()))
        return parts

    # where things stand
    def _row(self, spacing: int, place: int) -> QHBoxLayout:
        """A row that stays as long as the banner does: see `emptied` for why none is taken out."""
        row = QHBoxLayout()
        row.setSpacing(spacing)
        row.addStretch(0)
        self._grid.addLayout(row, place, 0)
        return row

    def _arrange(self) -> None:
        self._name.ensurePolished()
        pairs = sum(pair.sizeHint().width() + 20 for pair in self._pairs)
        name = min(self._name.fontMetrics().horizontalAdvance(self._facts.name), scaled(420))
        allergies = self.chip.first_width() if self.chip is not None else 0
        flags = sum(part.sizeHint().width() + 8 for part in (*self._flags, self._preferred) if not part.isHidden())
        left = max(name, allergies + flags)
        narrow = self.width() < pairs + left + self._more.sizeHint().width() + 60
        if narrow == self._narrow:
            return
        self._narrow = narrow
        settle(self)
        for part in (self._name, self._more, *self._pairs, self.chip, *self._flags, self._preferred):
            for layout in (self._grid, self._flag_row, self._pair_row):
                if part is not None:
                    layout.removeWidget(part)
        self._lay(narrow)

    def _lay(self, narrow: bool) -> None:
        for place, part in enumerate(part for part in (self.chip, *self._flags, self._preferred) if part is not None):
            self._flag_row.insertWidget(place, part, 1 if part is self.chip else 0)
        self._grid.addWidget(self._name, 0, 0)
        top = Qt.AlignmentFlag.AlignTop
        if narrow:
            for place, pair in enumerate(self._pairs):
                self._pair_row.insertWidget(place, pair)
            self._pair_row.addWidget(self._more)
        else:
            for place, pair in enumerate(self._pairs, start=1):
                self._grid.addWidget(pair, 0, place, 2, 1, top)
            self._grid.addWidget(self._more, 0, len(self._pairs) + 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == RESIZED:
            self._arrange()
        hold_height(self, event)
        return done

    # keys
    def read_identity(self) -> None:
        """Focus the banner and have the whole identity spoken (Ctrl+I)."""
        self._at = 0
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        announce(self, self._facts.spoken, assertive=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            step = 1 if key == Qt.Key.Key_Right else -1
            self._at = max(0, min(len(self._parts) - 1, self._at + step))
            announce(self, self.current_words())
            self.update()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.opened.emit(self._parts[self._at][0])
        elif key == Qt.Key.Key_C and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._copy(self._at)
        else:
            super().keyPressEvent(event)

    def current_words(self) -> str:
        """The value that the arrows have come to, with its label."""
        _, part, words = self._parts[self._at]
        return f"{part.title.text()} {words}" if isinstance(part, Pair) else words

    def _open_allergies(self) -> None:
        self.opened.emit("allergies")

    def _copy_clicked(self) -> None:
        for place, (_, part, _) in enumerate(self._parts):
            if part is self.sender():
                self._copy(place)

    def _copy(self, place: int) -> None:
        code, _, words = self._parts[place]
        copy = "".join(words.split()) if code in {"number", "phone"} else words
        QGuiApplication.clipboard().setText(copy)
        announce(self, self.tr("Copied: %1").replace("%1", words))
        self.copied.emit(copy)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._name and event.type() == QEvent.Type.MouseButtonRelease:
            self._copy(0)
        return super().eventFilter(watched, event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        if self._facts.died:
            self._hatch(painter)
        if self.hasFocus():
            _, part, _ = self._parts[self._at]
            box = QRect(part.mapTo(self, part.rect().topLeft()), part.size()).adjusted(-4, -1, 4, 1)
            painter.setPen(QPen(colour("focus.ring"), length("ring")))
            painter.drawRoundedRect(box, length("radius.s"), length("radius.s"))
        painter.end()

    def _hatch(self, painter: QPainter) -> None:
        """Hatching round a plain inset: text never stands on the pattern."""
        painter.fillRect(self.rect(), QBrush(colour("border.control"), Qt.BrushStyle.BDiagPattern))
        inset = self.rect().adjusted(8, 3, -8, -6)
        painter.fillRect(inset, colour("bg.banner"))
