"""All patients: a search box and a table that fills while one types."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from emr_desktop.domain.queue import same_names
from emr_desktop.queries.patients import PatientRow, SearchResult
from emr_desktop.ui.common.action_bar import Action, ActionBar
from emr_desktop.ui.common.announce import announce
from emr_desktop.ui.common.empty_state import EmptyState
from emr_desktop.ui.common.keys import bind, key_text
from emr_desktop.ui.common.labels import label
from emr_desktop.ui.common.line_fields import TextField
from emr_desktop.ui.common.rows_model import Column, RowsModel
from emr_desktop.ui.common.screen import Screen
from emr_desktop.ui.common.table import DataTable
from emr_desktop.ui.patients.list_view_model import PatientListViewModel
from emr_desktop.ui.patients.words import born_of, layout_words, matched_of, name_of, numbers_of, sex_of

ANNOUNCE_MS = 400


class PatientListScreen(Screen):
    """Type, go down, Enter. Nothing found offers to register what was typed."""

    def __init__(self, view_model: PatientListViewModel, typed: str = "", parent: QWidget | None = None) -> None:
        self._model = view_model
        self._typed_before = typed
        self._typed_for_answer: str | None = None
        self._remark_shown = ""
        self._shown: SearchResult | None = None
        self._waiting_order: Callable[[PatientRow], None] | None = None
        super().__init__(view_model, parent)

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Patients"))
        self.search = TextField(self.tr("Find by name, birth date, number or phone"), parent=self)
        self.search.setObjectName("search")
        self.rows = RowsModel(self._columns())
        self.table = DataTable(self.rows, self.tr("Patients found"), self)
        self.nothing = EmptyState(
            self.tr("No patient is shown yet"), self.tr("Type a part of the name above."), parent=self
        )
        self._found = QStackedLayout()
        self._found.addWidget(self.nothing)
        self._found.addWidget(self.table)
        self._speak = QTimer(self)
        self._speak.setSingleShot(True)
        self._speak.setInterval(ANNOUNCE_MS)
        self._build_actions()
        body = QVBoxLayout()
        body.setContentsMargins(24, 16, 24, 16)
        body.setSpacing(12)
        body.addWidget(label(self.tr("Patients"), "h1", self))
        body.addWidget(self.search)
        body.addLayout(self._found, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body, 1)
        column.addWidget(self.action_bar)

    def _build_actions(self) -> None:
        self.action_bar = ActionBar(self)
        actions = [Action("register", self.tr("Register new patient"), self._register, key_text("Ctrl+N"))]
        if self._model.may_ask_district:
            actions.insert(0, Action("district", self.tr("Look in the district"), self._district, key_text("Ctrl+F3")))
        if self._model.may_start_visits:
            actions.append(Action("visit", self.tr("Start visit"), self._start_visit, key_text("F4")))
        actions.append(Action("open", self.tr("Open card"), self._open, key_text("Return"), variant="primary"))
        self.action_bar.set_actions(actions)

    def _connect(self) -> None:
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        self.search.line.textChanged.connect(self._ask)
        self._model.found.connect(self._show)
        self._model.found_again.connect(self._show_again)
        self.table.opened.connect(self._model.open)
        self.table.row_changed.connect(self._row_changed)
        self.nothing.acted.connect(self._register)
        self.nothing.other_acted.connect(self._district)
        self.search.line.returnPressed.connect(self._open)
        self._speak.timeout.connect(self._say_count)
        bind(self.search.line, "Down", self._into_table, Qt.ShortcutContext.WidgetShortcut)
        bind(self, "Ctrl+N", self._register, here)
        bind(self, "Ctrl+Return", self._open, here)
        bind(self, "Ctrl+F", self.search.setFocus, here)
        if self._model.may_ask_district:
            bind(self, "Ctrl+F3", self._district, here)
        if self._model.may_start_visits:
            bind(self, "F4", self._start_visit, here)

    def start(self) -> None:
        self.search.set_value(self._typed_before)
        self.search.setFocus()
        self._ask(self._typed_before)

    def look_again(self) -> None:
        if self._typed_for_answer == self.typed():  # else an answer is on its way already
            self._model.search_again(self.typed())

    def typed(self) -> str:
        """What stands in the search box."""
        return self.search.line.text()

    def _ask(self, typed: str) -> None:
        self._typed_for_answer = None
        self._waiting_order = None
        self._model.search(typed)

    def _into_table(self) -> None:
        """Down from the box: to the chosen row, which is the first one."""
        if self.table.current_row() is None and self.rows.rows:
            self.table.select_row(0)
        self.table.setFocus()

    def _order(self, order: Callable[[PatientRow], None]) -> None:
        """Do something with the highlighted row; keys that were quicker than the answer wait for it."""
        if self._typed_for_answer != self.typed():
            self._waiting_order = order
            return
        row = self.table.current_row()
        if isinstance(row, PatientRow) and self._found.currentWidget() is self.table:
            order(row)

    def _open(self) -> None:
        self._order(self._model.open)

    def _start_visit(self) -> None:
        self._order(self._model.start_visit)

    def _register(self) -> None:
        self._model.register(self.typed())

    def _district(self) -> None:
        self._model.look_in_district(self.typed())

    def _columns(self) -> list[Column]:
        context = self._model.context
        language, today, unknown = context.language, context.clock.today(), self.tr("Not known")
        return [
            Column(self.tr("Patient"), lambda row: name_of(row, language), whole=True, stretch=True, strong=True),
            Column(self.tr("Born"), lambda row: born_of(row, today, language, unknown), whole=True),
            Column(self.tr("Sex"), sex_of),
            Column(self.tr("Record no."), numbers_of),
            Column(self.tr("Place"), lambda row: row.place, stretch=True),
            Column(self.tr("Found by"), matched_of),
        ]

    def _show(self, result: SearchResult) -> None:
        """Show the answer. Row 1 is chosen at once, unless two people in the list are called alike."""
        self._typed_for_answer = self.typed()
        self.table.set_rows(result.rows)
        if same_names([row.names for row in result.rows]):
            self._choose(None)
        elif result.rows:
            self.table.select_row(0)
        self._show_around(result)
        self._speak.start()
        order, self._waiting_order = self._waiting_order, None
        if order is not None:
            self._order(order)

    def _show_again(self, result: SearchResult) -> None:
        """What has arrived is shown; the chosen patient, the place in the list and the keyboard stay where they are."""
        if result == self._shown:
            return
        chosen = self.table.current_row()
        scrolled, focused = self.table.verticalScrollBar().value(), self.table.hasFocus()
        self.table.set_rows(result.rows)
        ids = [row.id for row in result.rows]
        # Who has left takes the choice along: Enter never opens somebody who slid into the place.
        self._choose(ids.index(chosen.id) if isinstance(chosen, PatientRow) and chosen.id in ids else None)
        self._show_around(result)
        self.table.verticalScrollBar().setValue(scrolled)
        if focused and not result.rows:
            self.search.setFocus()

    def _choose(self, place: int | None) -> None:
        if place is None:
            self.table.clearSelection()
            self.table.setCurrentIndex(self.rows.index(-1, -1))
        else:
            self.table.select_row(place)

    def _show_around(self, result: SearchResult) -> None:
        self._shown = result
        self._found.setCurrentWidget(self.table if result.rows else self.nothing)
        self._remark_shown = self._remark(result)
        self.search.set_hint(self._remark_shown)
        self._say_nothing_found(result)
        self._row_changed(self.table.current_row())
        self.action_bar.set_status(self.count_words(result))

    def _say_nothing_found(self, result: SearchResult) -> None:
        typed = self.typed().strip()
        if typed and not result.rows:
            self.nothing.set_words(
                self.tr("No patient matches “%1”.").replace("%1", typed),
                self.tr("Try another spelling, or register a new patient."),
                self.tr("Register new patient"),
                key_text("Ctrl+N"),
            )
            if self._model.may_ask_district:
                self.nothing.offer_other(self.tr("Look in the district"), key_text("Ctrl+F3"))
        elif not result.rows:
            self.nothing.set_words(self.tr("No patient is shown yet"), self.tr("Type a part of the name above."))

    def _remark(self, result: SearchResult) -> str:
        said = []
        if result.layout_note:
            said.append(layout_words(result.layout_note, result.keyboard))
        if result.arriving:
            said.append(self.tr("Records are still arriving: somebody may not be here yet."))
        if result.similar:
            said.append(self.tr("Nobody is spelled so. These names are similar."))
        if same_names([row.names for row in result.rows]):
            said.append(self.tr("Some have the same name: compare the birth dates, then choose with ↓."))
        return " ".join(said)

    def count_words(self, result: SearchResult) -> str:
        """How many were found, and how many of them are shown."""
        if not self.typed().strip():
            return self.tr("Today and opened last") if result.rows else ""
        if result.total > len(result.rows):
            words = self.tr("Showing %n — type more to narrow it down", "", len(result.rows))
        else:
            words = self.tr("%n patient(s)", "", result.total)
        return words

    def _say_count(self) -> None:
        announce(self.search.line, ". ".join(part for part in (self._remark_shown, self.action_bar.status()) if part))

    def _row_changed(self, row: object) -> None:
        why_not = self.tr("Choose a patient first")
        for code in ("open", "visit") if self._model.may_start_visits else ("open",):
            self.action_bar.set_enabled(code, row is not None, why_not)
