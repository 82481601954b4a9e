"""The whole visit in one line, `130/80 п72 т36,6 J06.9 +7`: what was understood is shown as chips while it is typed."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from emr_desktop.domain.blood_pressure import Pressure
from emr_desktop.domain.languages import Language, decimal_text
from emr_desktop.domain.visit_line import LineContext, LineToken, ParsedLine, TokenKind, parse_line
from emr_desktop.domain.vitals import VitalReading
from emr_desktop.ui.common.line_fields import TextField
from emr_desktop.ui.common.look import settle
from emr_desktop.ui.common.messages import words
from emr_desktop.ui.common.pill import Pill
from emr_desktop.ui.common.visit_words import vital_name
from emr_desktop.ui.visits.pieces import Rows, Section
from emr_desktop.ui.visits.words import day_with_weekday

MOST = 12


class LinePart(Section):
    """Enter puts what was understood into the fields; what was not understood stays in the line."""

    taken = Signal(object)
    changed = Signal()

    def __init__(self, context: Callable[[], LineContext], language: Language, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._context, self._language = context, language
        self._parsed = ParsedLine(())
        self._chips: list[Pill] = []
        self.field = TextField(self.tr("One line for everything"), parent=self)
        self.field.setObjectName("one_line")
        self.field.set_placeholder(self.tr("130/80 p72 t36.6 J06.9 +7"))
        self.column.addWidget(self.field)
        self._flow: Rows | None = None
        self.field.changed.connect(self._typed)
        self.field.line.returnPressed.connect(self.take)

    def chips(self) -> list[str]:
        """What the chips say."""
        return [chip.text() for chip in self._chips]

    def read_again(self) -> None:
        """More is known now, such as the codes of diagnoses: understand what stands in the line anew."""
        if self.field.text():
            self._typed()

    def _typed(self) -> None:
        self._parsed = parse_line(self.field.text(), self._context())
        self._show_chips([(self._said(token), _tone(token)) for token in self._parsed.tokens][:MOST])
        self.changed.emit()

    def _show_chips(self, shown: list[tuple[str, str]]) -> None:
        if self._flow is not None:
            self.column.removeWidget(self._flow)
            self._flow.hide()
            self._flow.deleteLater()
            self._flow = None
        self._chips = []
        if shown:
            self._flow = Rows(6, self)
            for text, tone in shown:
                icon = "check" if tone == "success" else "alert-triangle" if tone == "warning" else ""
                chip = Pill("", tone, icon, self._flow)
                chip.show_word(text, tone, icon)
                self._chips.append(chip)
                self._flow.add(_at_left(chip))
            self.column.addWidget(self._flow)
        settle(self)

    def _said(self, token: LineToken) -> str:
        value = token.value
        if isinstance(value, Pressure):
            return f"{vital_name('pressure')} {value}"
        if isinstance(value, VitalReading):
            return f"{vital_name(value.code)} {decimal_text(value.value, self._language)}"
        if isinstance(value, date):
            return f"→ {day_with_weekday(value, self._language)}"
        if token.kind is TokenKind.NOT_UNDERSTOOD:
            known = {"line_number_without_name", "line_not_understood", "line_ambiguous"}
            why = words(token.problem if token.problem in known else "line_not_understood")
            return f"{token.typed}: {why}"
        return str(value or token.typed)

    def take(self) -> None:
        """Put what was understood into the fields."""
        if self._parsed.tokens:
            parsed = self._parsed
            self.field.set_text(" ".join(token.typed for token in parsed.not_understood))
            self.taken.emit(parsed)


def _at_left(chip: Pill) -> QWidget:
    """Chips of one column begin on one line."""
    place = QWidget(chip.parentWidget())
    row = QHBoxLayout(place)
    row.setContentsMargins(0, 2, 0, 2)
    row.addWidget(chip)
    row.addStretch(1)
    return place


def _tone(token: LineToken) -> str:
    if token.kind is TokenKind.NOT_UNDERSTOOD:
        return "warning"
    return "neutral" if token.kind is TokenKind.TEXT else "success"
