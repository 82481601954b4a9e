"""The vitals of the visit: the grid of the reason, the BMI, and what to do about values out of range."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from emr_desktop.domain.blood_pressure import Pressure
from emr_desktop.domain.languages import Language, decimal_text
from emr_desktop.domain.vitals import VitalCode, bmi
from emr_desktop.services.visits import ObservationData
from emr_desktop.ui.common.inline_message import InlineMessage
from emr_desktop.ui.common.labels import label
from emr_desktop.ui.common.vitals_grid import Absence, VitalsGrid
from emr_desktop.ui.visits.measures import Advice, Measures, cells_of
from emr_desktop.ui.visits.pieces import Section
from emr_desktop.ui.visits.vital_advice import USE, Said, to_say
from emr_desktop.ui.visits.words import PRESSURE

_ABSENT = {Absence.NOT_DONE: "not_done", Absence.REFUSED: "refused"}


class VitalsPart(Section):
    """Measurements. The grid is made anew when the reason adds cells; what was typed stays."""

    changed = Signal()
    first_pressure_kept = Signal(str)

    def __init__(self, measures: Measures, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.measures, self._language = measures, language
        self._columns = 4
        self._expected: list[str] = []
        self._extra: list[str] = []
        self._said: Said | None = None
        self.repeated = ""
        """The first pressure, once a second one is measured."""
        self.message = InlineMessage(self)
        self.bmi = label("", "help", self)
        heading = QHBoxLayout()
        heading.addWidget(label(self.tr("1 Vitals"), "label", self))
        heading.addStretch(1)
        heading.addWidget(self.bmi)
        self.grid = self._make_grid()
        self.column.addLayout(heading)
        self.column.addWidget(self.grid)
        self.column.addWidget(self.message)
        self.message.chosen.connect(self._answered)
        self._tell()

    def _make_grid(self) -> VitalsGrid:
        grid = VitalsGrid(self.measures.fields([*self._expected, *self._extra]), self._columns, self)
        grid.form.removeEventFilter(grid.form.chain)
        grid.set_expected(cells_of(self._expected))
        grid.changed.connect(self._typed)
        grid.committed.connect(self._tell)
        return grid

    def _rebuild(self) -> None:
        texts, absences, old = self.grid.texts(), self.grid.absences(), self.grid
        self.grid = self._make_grid()
        self.column.replaceWidget(old, self.grid)
        self.grid.setVisible(True)
        old.hide()
        old.deleteLater()
        self.grid.set_texts(texts)
        for code, why in absences.items():
            self.grid.cell(code).set_absence(why)
        self._tell()

    def know(self, measures: Measures) -> None:
        """Age, sex and last values of the patient."""
        self.measures = measures
        self._rebuild()

    def expect(self, codes: Iterable[str]) -> None:
        """Which measurements the reason expects."""
        expected = list(codes)
        if expected != self._expected:  # a grid made anew for the same cells would be felt for nothing
            self._expected = expected
            self._rebuild()

    def set_columns(self, columns: int) -> None:
        """One column where the text is large."""
        self._columns = columns
        self.grid.set_columns(columns)

    def _typed(self, _code: str) -> None:
        if self._said is not None and self._said.meant:
            self._tell()
        self.changed.emit()

    def advices(self) -> list[Advice]:
        """What to do about the values as they stand, a repeated pressure left out."""
        found = (self.measures.advice(code, value) for code, value in self.grid.values().items())
        return [one for one in found if one is not None and not (one.cell == PRESSURE and self.repeated)]

    def _tell(self, _code: str = "") -> None:
        value = self._bmi()
        words = self.tr("BMI %1 kg/m²").replace("%1", decimal_text(value, self._language)) if value else ""
        self.bmi.setText(words)
        said = to_say(self.grid, self.measures, self.advices())
        if said == self._said:
            return
        self._said = said
        if said is None:
            self.message.clear()
        else:
            self.message.say(said.text, said.tone, said.actions)

    def _answered(self, code: str) -> None:
        if code == USE:
            self.use_suggestion()
        else:
            self._again()

    def use_suggestion(self) -> None:
        """Put the value that may have been meant into its cell; nothing happens while none is suggested."""
        said = self._said
        if said is not None and said.meant:
            self.grid.cell(said.cell).set_text(said.meant)
            self._tell()
            self.changed.emit()

    def _again(self) -> None:
        """The first pressure goes into the objective status; the field waits for the second."""
        cell = self.grid.cell(PRESSURE)
        self.repeated = cell.text()
        self.first_pressure_kept.emit(self.tr("First BP %1.").replace("%1", self.repeated))
        cell.clear()
        cell.line.setFocus()
        self._tell()
        self.changed.emit()

    def _bmi(self) -> Decimal | None:
        values = self.grid.values()
        weight = values.get("weight")
        height = values.get("height") or self.measures.last("height")
        return bmi(weight, height) if weight is not None and height is not None else None

    def observations(self) -> tuple[ObservationData, ...]:
        """What was measured, and what was not on purpose."""
        found: list[ObservationData] = []
        for code, value in self.grid.values().items():
            if isinstance(value, Pressure):
                found.append(ObservationData(VitalCode.SYSTOLIC.value, Decimal(value.systolic)))
                found.append(ObservationData(VitalCode.DIASTOLIC.value, Decimal(value.diastolic)))
            else:
                found.append(ObservationData(code, value))
        index = self._bmi()
        if index is not None:
            found.append(ObservationData(VitalCode.BMI.value, index))
        for code, why in self.grid.absences().items():
            codes = (VitalCode.SYSTOLIC.value, VitalCode.DIASTOLIC.value) if code == PRESSURE else (code,)
            found += [ObservationData(one, None, _ABSENT[why]) for one in codes]
        return tuple(found)

    def _need(self, codes: Iterable[str]) -> None:
        """Make cells for measurements that the reason does not expect."""
        there = {field.code for field in self.measures.fields([*self._expected, *self._extra])}
        missing = [code for code in codes if code not in there]
        if missing:
            self._extra += missing
            self._rebuild()

    def put(self, code: str, text: str) -> None:
        """Put a measurement into its cell, which appears when it is not there."""
        self._need([code])
        self.grid.cell(code).set_text(text)
        self._tell()

    def state(self) -> dict[str, Any]:
        """What is typed, wrong or right, for the draft."""
        absences = {code: str(why) for code, why in self.grid.absences().items()}
        return {"texts": self.grid.texts(), "absences": absences, "repeated": self.repeated}

    def restore(self, state: dict[str, Any]) -> None:
        self.repeated = state.get("repeated", "")
        self._need([*state.get("texts", {}), *state.get("absences", {})])
        self.grid.set_texts(state.get("texts", {}))
        for code, why in state.get("absences", {}).items():
            self.grid.cell(code).set_absence(Absence(why))
        self._tell()
