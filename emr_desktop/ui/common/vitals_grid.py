"""The measurements of a visit: each with its unit, its last value and, once the field is left, its range mark."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from emr_desktop.ui.common.announce import announce
from emr_desktop.ui.common.flow_form import FlowForm
from emr_desktop.ui.common.line_fields import TextField
from emr_desktop.ui.common.look import scaled
from emr_desktop.ui.common.readings import Assessor, Parser

_WIDEST = "188/112"


class Absence(StrEnum):
    """Why a measurement is missing, when somebody said why."""

    NOT_DONE = "not-done"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class VitalField:
    """What one cell measures. `label` carries the unit; `spoken` is the label with the unit in full words."""

    code: str
    label: str
    parse: Parser
    assess: Assessor | None = None
    last: str = ""
    spoken: str = ""


class VitalCell(TextField):
    """One measurement."""

    def __init__(self, spec: VitalField, parent: QWidget | None = None) -> None:
        super().__init__(spec.label, spec.parse, parent=parent)
        self.code = spec.code
        self._absence: Absence | None = None
        self._last = spec.last
        self.set_assess(spec.assess)
        self.set_hint(spec.last)
        self.mark_beside()
        self.line.setAccessibleName(spec.spoken or spec.label)
        self.line.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.line.customContextMenuRequested.connect(self._menu)
        self.line.textChanged.connect(self._measured)

    def absence(self) -> Absence | None:
        """Not done, refused, or nothing said."""
        return self._absence

    def set_absence(self, absence: Absence | None) -> None:
        """Say why there is no value; a value typed later takes this away."""
        if absence is not None:
            self.clear()
        self._absence = absence
        words = {Absence.NOT_DONE: self.tr("not done"), Absence.REFUSED: self.tr("refused")}
        said = words[absence] if absence is not None else ""
        self.line.setPlaceholderText(said)
        self.set_hint(self._last)
        announce(self.line, said)
        self.changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The figures keep their room when the mark appears beside them."""
        super().resizeEvent(event)
        self.line.setMinimumWidth(self.line.fontMetrics().horizontalAdvance(_WIDEST) + scaled(24))

    def _measured(self, text: str) -> None:
        if text and self._absence is not None:
            self.set_absence(None)

    def _menu(self, where: QPoint) -> None:
        menu = self.line.createStandardContextMenu()
        menu.addSeparator()
        for absence, words in (
            (Absence.NOT_DONE, self.tr("Not done")),
            (Absence.REFUSED, self.tr("Refused")),
        ):
            action = QAction(words, menu)
            action.setData(absence)
            menu.addAction(action)
        chosen = menu.exec(self.line.mapToGlobal(where))
        if chosen is not None and isinstance(chosen.data(), str):
            self.set_absence(Absence(chosen.data()))
        menu.deleteLater()


class VitalsGrid(QWidget):
    """Cells in rows of at most four. Enter walks the expected ones; after the last it says `finished`."""

    changed = Signal(str)
    committed = Signal(str)
    finished = Signal()

    def __init__(self, specs: Sequence[VitalField], columns: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = FlowForm(columns, parent=self)
        self._cells: dict[str, VitalCell] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        for spec in specs:
            cell = VitalCell(spec, self.form)
            cell.changed.connect(self._cell_changed)
            cell.committed.connect(self._cell_committed)
            self._cells[spec.code] = cell
            self.form.add(cell)
        self.form.chain.finished.connect(self.finished)

    def cell(self, code: str) -> VitalCell:
        """The cell of a measurement. Raises KeyError for one that is not in this grid."""
        return self._cells[code]

    def set_expected(self, codes: Iterable[str]) -> None:
        """Which cells Enter stops at: the reason of the visit decides."""
        wanted = set(codes)
        for code, cell in self._cells.items():
            cell.set_expected(code in wanted)

    def set_columns(self, columns: int) -> None:
        self.form.set_columns(columns)

    def focus_first(self) -> None:
        """Focus the first expected cell that is still empty."""
        self.form.chain.first()

    def commit(self) -> None:
        for cell in self._cells.values():
            cell.commit()

    def values(self) -> dict[str, Any]:
        """The values that can be used, by code; empty and wrong cells are left out."""
        return {code: cell.value() for code, cell in self._cells.items() if cell.value() is not None}

    def texts(self) -> dict[str, str]:
        """What stands in the cells, right or wrong, for the draft."""
        return {code: cell.text() for code, cell in self._cells.items() if cell.text()}

    def set_texts(self, texts: Mapping[str, str]) -> None:
        """Bring back a draft."""
        for code, cell in self._cells.items():
            cell.set_text(texts.get(code, ""))

    def absences(self) -> dict[str, Absence]:
        return {code: why for code, cell in self._cells.items() if (why := cell.absence()) is not None}

    def problems(self) -> list[VitalCell]:
        return [cell for cell in self._cells.values() if cell.problem()]

    def _cell_changed(self) -> None:
        sender = self.sender()
        if isinstance(sender, VitalCell):
            self.changed.emit(sender.code)

    def _cell_committed(self) -> None:
        sender = self.sender()
        if isinstance(sender, VitalCell):
            self.committed.emit(sender.code)
