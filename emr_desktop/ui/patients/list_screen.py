"""All patients: a search box and a table that fills while one types."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from emr_desktop.queries.patients import PatientRow
from emr_desktop.ui.common.action_bar import Action, ActionBar
from emr_desktop.ui.common.empty_state import EmptyState
from emr_desktop.ui.common.keys import bind, key_text
from emr_desktop.ui.common.labels import label
from emr_desktop.ui.common.line_fields import TextField
from emr_desktop.ui.common.rows_model import Column, RowsModel
from emr_desktop.ui.common.screen import Screen
from emr_desktop.ui.common.table import DataTable
from emr_desktop.ui.patients.list_view_model import PatientListViewModel
from emr_desktop.ui.patients.words import born_of, name_of


class PatientListScreen(Screen):
    """Type, go down, Enter. Nothing found offers to register what was typed."""

    def __init__(self, view_model: PatientListViewModel, typed: str = "", parent: QWidget | None = None) -> None:
        self._model = view_model
        self._typed_before = typed
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
        self.action_bar = ActionBar(self)
        self.action_bar.set_actions(
            [
                Action("register", self.tr("Register new patient"), self._register, key_text("Ctrl+N")),
                Action("open", self.tr("Open card"), self._open, key_text("Return"), variant="primary"),
            ]
        )
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

    def _connect(self) -> None:
        self.search.line.textChanged.connect(self._model.search)
        self._model.rows_changed.connect(self._show_rows)
        self.table.opened.connect(self._model.open)
        self.nothing.acted.connect(self._register)
        self.search.line.returnPressed.connect(self._open)
        bind(self.search.line, "Down", self.table.setFocus, Qt.ShortcutContext.WidgetShortcut)
        bind(self, "Ctrl+N", self._register, Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def start(self) -> None:
        self.search.set_value(self._typed_before)
        self.search.setFocus()

    def _open(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self._model.open(row)

    def _register(self) -> None:
        self._model.register(self.search.line.text())

    def _columns(self) -> list[Column]:
        context = self._model.context
        language, today, unknown = context.language, context.clock.today(), self.tr("Not known")
        return [
            Column(self.tr("Patient"), lambda row: name_of(row, language), whole=True, stretch=True, strong=True),
            Column(self.tr("Born"), lambda row: born_of(row, today, language, unknown)),
            Column(self.tr("Record no."), lambda row: row.record_number),
        ]

    def _show_rows(self, rows: list[PatientRow]) -> None:
        self.table.set_rows(rows)
        self.table.select_row(0)
        self._found.setCurrentIndex(1 if rows else 0)
        typed = self.search.line.text()
        if typed and not rows:
            self.nothing.set_words(
                self.tr("No patient matches “%1”.").replace("%1", typed),
                self.tr("Try another spelling, or register a new patient."),
                self.tr("Register new patient"),
                "Ctrl+N",
            )
