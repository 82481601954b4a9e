"""Two people have changed the same field in two places: both values side by side, and a choice."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from emr_desktop.domain.dates import format_date
from emr_desktop.queries.sync_centre import SyncSheet
from emr_desktop.queries.sync_conflicts import ConflictRow, Said
from emr_desktop.ui.common.action_bar import Action
from emr_desktop.ui.common.empty_state import EmptyState
from emr_desktop.ui.common.field_words import field_words
from emr_desktop.ui.common.keys import key_text
from emr_desktop.ui.common.labels import label, wrapped
from emr_desktop.ui.common.line_fields import TextField
from emr_desktop.ui.common.look import scaled
from emr_desktop.ui.common.rows_model import Column, RowsModel
from emr_desktop.ui.common.table import DataTable
from emr_desktop.ui.common.value_words import is_typed, value_words
from emr_desktop.ui.sync.page import SyncPage
from emr_desktop.ui.sync.said_card import BeforeCard, SaidCard
from emr_desktop.ui.sync.same_fields import SameFields
from emr_desktop.ui.sync.words import author_words, place_words, record_words, remark_words

MOST_ROWS = 8


class ConflictTable(DataTable):
    """Left and right choose between the values below it. The area that scrolls would keep these keys."""

    turned = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right} and not event.modifiers():
            self.turned.emit(1 if event.key() == Qt.Key.Key_Right else -1)
            return
        super().keyPressEvent(event)


class ConflictsPage(SyncPage):
    """The list above, the values of the chosen field below. Left and right choose between them."""

    def build(self) -> None:
        self.conflict: ConflictRow | None = None
        self._cards: list[tuple[SaidCard, Said]] = []
        self._before: BeforeCard | None = None
        self._filled: tuple[int, bytes, int] | None = None
        self._group = QButtonGroup(self)
        explain = self.tr(
            "The same record was changed in two places. Choose what is right. Nothing is lost: both versions stay "
            "in the history."
        )
        self.explain = wrapped(explain, "", self)
        self.table = ConflictTable(RowsModel(self._columns()), self.tr("To be decided"), self)
        self.table.setMinimumHeight(scaled(96))
        self.nothing = EmptyState(
            self.tr("Nothing is to be decided"),
            self.tr("When two people change the same field in two places, both values are shown here."),
        )
        self._met: dict[tuple[int, bytes], list[str]] = {}
        self.detail = QWidget(self)
        self.about = label("", "h2", self)
        self._side_by_side = QHBoxLayout()
        self._side_by_side.setSpacing(12)
        self.third = TextField(self.tr("Or what is right instead"), parent=self)
        self.third.changed.connect(self._third_typed)
        self.note = TextField(self.tr("Note (optional): why it is right, or a question"), parent=self)
        self.note.changed.connect(self.enabling_changed)
        self.remarks = wrapped("", "", self)
        self.same = SameFields(self)
        beneath = QHBoxLayout()
        beneath.setSpacing(12)
        for field in (self.third, self.note):
            beneath.addWidget(field, 1)
        inside = QVBoxLayout(self.detail)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self.about)
        inside.addLayout(self._side_by_side)
        inside.addWidget(self.remarks)
        inside.addLayout(beneath)
        inside.addWidget(self.same)
        inside.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(12)
        for widget, stretch in ((self.explain, 0), (self.table, 1), (self.detail, 0), (self.nothing, 1)):
            column.addWidget(widget, stretch)
        self.body.addLayout(column, 1)
        self.table.row_changed.connect(self._show_conflict)
        self.table.turned.connect(self._turn)
        self.model.failed.connect(self._not_saved)
        self.model.asked.connect(self._asked)
        self._group.buttonToggled.connect(lambda _button, on: self._picked() if on else None)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Patient"), self._who, whole=True, strong=True),
            Column(self.tr("Born"), self._born, whole=True),
            Column(self.tr("Record"), lambda row: record_words(row, self.language), whole=True),
            Column(self.tr("Field"), lambda row: field_words(row.field, row.table), stretch=True),
            Column(self.tr("Values"), lambda row: str(1 + len(row.others)), right=True, whole=True),
        ]

    def _who(self, row: ConflictRow) -> str:
        if row.patient is None:
            return "—"
        name = row.patient.shown(self.language)
        return " ".join(part for part in (name.family, name.given, name.patronymic) if part)

    def _born(self, row: ConflictRow) -> str:
        return format_date(row.birth_date, self.language) if row.birth_date else "—"

    def show_sheet(self, sheet: SyncSheet) -> None:
        kept = self.conflict.key if self.conflict is not None else None
        self._met = {}
        for row in sheet.conflicts:
            self._met.setdefault(row.key[:2], []).append(row.field)
        self.table.set_rows(sheet.conflicts)
        there = bool(sheet.conflicts)
        for widget in (self.table, self.detail, self.explain):
            widget.setVisible(there)
        self.nothing.setVisible(not there)
        self._fit_table(len(sheet.conflicts))
        keys = [row.key for row in sheet.conflicts]
        if there:
            self.table.select_row(keys.index(kept) if kept in keys else 0)
        self._show_conflict(self.table.current_row() if there else None)

    def _fit_table(self, rows: int) -> None:
        """As high as its rows, up to eight of them: what is to be chosen stands right below."""
        height = self.table.horizontalHeader().sizeHint().height() + 2 * self.table.frameWidth()
        height += min(max(rows, 1), MOST_ROWS) * self.table.verticalHeader().defaultSectionSize()
        self.table.setMinimumHeight(min(height, scaled(96)))
        self.table.setMaximumHeight(height)

    def take_focus(self) -> None:
        if self.table.isVisible():
            self.table.setFocus()

    def _show_conflict(self, row: ConflictRow | None) -> None:
        if row is not None and self.conflict is not None and row == replace(self.conflict, remarks=row.remarks):
            self.conflict = row
            self._show_remarks(row)  # what was chosen or typed meanwhile stays
            return
        self.conflict = row
        for card, _ in self._cards:
            self._group.removeButton(card.radio)
            self._side_by_side.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []
        if self._before is not None:
            self._side_by_side.removeWidget(self._before)
            self._before.hide()
            self._before.deleteLater()
            self._before = None
        if row is not None:
            self._fill(row)
        self.enabling_changed.emit()

    def _fill(self, row: ConflictRow) -> None:
        born = self.tr("born %1").replace("%1", self._born(row)) if row.birth_date else ""
        who = ", ".join(filter(None, (self._who(row), born))) if row.patient else ""
        about = (who, record_words(row, self.language) if row.table != "patient" else "")
        self.about.setText(" — ".join(part for part in (*about, field_words(row.field, row.table)) if part))
        self._show_before(row)
        for said in (row.shown, *row.others):
            value = value_words(row.field, said.meant, self.language, row.record)
            card = SaidCard(place_words(said), value, author_words(said, self.language), self)
            card.radio.setEnabled(row.may_decide)
            self._group.addButton(card.radio)
            self._side_by_side.addWidget(card, 1)
            self._cards.append((card, said))
        radios = (card.radio for card, _ in self._cards)
        stops: list[QWidget] = [self.table, *radios, self.third.line, self.note.line, self.same.button]
        for before_it, stop in pairwise(stops):
            QWidget.setTabOrder(before_it, stop)
        self.third.setVisible(row.may_decide and is_typed(row.field, row.shown.value))
        self.note.setVisible(row.may_decide and row.patient_id is not None)
        if row.key != self._filled:  # what was typed about this one stays, also when something new has arrived
            for field in (self.third, self.note):
                field.set_text("")
        self._filled = row.key
        self._show_remarks(row)
        self.same.show_row(row, self._met[row.key[:2]], self.language)

    def _show_remarks(self, row: ConflictRow) -> None:
        self.remarks.setText("\n".join(remark_words(each, self.language) for each in row.remarks))
        self.remarks.setVisible(bool(row.remarks))

    def _show_before(self, row: ConflictRow) -> None:
        if row.before is None:
            return
        value = value_words(row.field, row.before.meant, self.language, row.record)
        self._before = BeforeCard(self.tr("Before"), value, author_words(row.before, self.language), self)
        self._side_by_side.addWidget(self._before, 1)

    def _picked(self) -> None:
        if self.third.text():
            self.third.set_text("")
        self.enabling_changed.emit()

    def _third_typed(self) -> None:
        chosen = self._group.checkedButton()
        if self.third.text() and chosen is not None:
            self._group.setExclusive(False)
            chosen.setChecked(False)
            self._group.setExclusive(True)
        self.enabling_changed.emit()

    def _choice(self) -> tuple[object] | None:
        """The value in a box of one, since nothing is a value too."""
        chosen = next((said for card, said in self._cards if card.radio.isChecked()), None)
        if chosen is not None:
            return (chosen.value,)
        return (self.third.text().strip(),) if self.third.isVisibleTo(self) and self.third.text().strip() else None

    def save(self) -> None:
        """Let the choice stand."""
        choice = self._choice()
        if self.conflict is not None and choice is not None:
            conflict, self.conflict = self.conflict, None
            self.model.decide(conflict, choice[0], self.note.text().strip())

    def _not_saved(self, _error: object) -> None:
        """Something new may have arrived about it: show that, for another choice."""
        if self.conflict is None and self.table.current_row() is not None:
            self.model.load()

    def ask(self) -> None:
        """Leave what is written in the note as a question or an answer. The choice stays open."""
        if self.conflict is not None and self.note.text().strip():
            self.model.ask_about(self.conflict, self.note.text().strip())

    def _asked(self) -> None:
        self.note.set_text("")
        self.table.setFocus()

    def later(self) -> None:
        """Leave it as it is: to the next one, and after the last to the page “Status”."""
        at, count = self.table.currentIndex().row() + 1, self.table.model().rowCount()
        if at < count:
            self.table.select_row(at)
            self.table.setFocus()
        else:
            self.wanted.emit("status")

    def choose(self, place: int) -> None:
        """Choose the value at a place, from left to right."""
        if 0 <= place < len(self._cards):
            radio = self._cards[place][0].radio
            radio.setChecked(True)
            radio.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _turn(self, step: int) -> None:
        """The first value from the left, or from the right; from there the arrows go on."""
        self.choose(0 if step > 0 else len(self._cards) - 1)

    def bar_actions(self) -> Sequence[Action]:
        return (
            Action("later", self.tr("Later"), self.later),
            Action("ask", self.tr("Ask the author"), self.ask),
            Action("save", self.tr("Save choice"), self.save, key_text("Ctrl+Return"), variant="primary"),
        )

    def why_not(self) -> dict[str, str]:
        if self.conflict is None:
            return dict.fromkeys(("save", "later", "ask"), self.tr("Nothing is to be decided"))
        if not self.conflict.may_decide:
            return dict.fromkeys(("save", "ask"), self.tr("Somebody who keeps this record decides"))
        why = {} if self._choice() is not None else {"save": self.tr("Choose a value first")}
        if self.conflict.patient_id is None:
            return why | {"ask": self.tr("Nobody is asked about what belongs to no patient")}
        return why if self.note.text().strip() else why | {"ask": self.tr("Write the question as a note first")}
