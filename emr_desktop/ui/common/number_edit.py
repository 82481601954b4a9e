"""A number typed in a plain line: comma and point are both the decimal mark, nothing is ever swallowed."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QWidget

from emr_desktop.ui.common.labels import label
from emr_desktop.ui.common.line_fields import TextField
from emr_desktop.ui.common.readings import Parser, plain_number


class NumberEdit(TextField):
    """A number with its unit: in the label (“Weight, kg”) or, for doses, right after the figure."""

    def __init__(
        self,
        title: str,
        unit: str = "",
        parse: Parser = plain_number,
        required: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(f"{title}, {unit}" if unit else title, parse, required, parent)
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)

    def set_unit_beside(self, unit: str) -> None:
        """Show the unit after the figure, inside the same control; it is spoken with the name."""
        beside = label(unit, "value", self)
        self.add_beside(beside)
        self.line.setAccessibleName(f"{self.title()}, {unit}")

    def set_value(self, value: Any) -> None:
        if isinstance(value, Decimal | int):
            value = format(Decimal(value), "f").replace(".", QLocale().decimalPoint())
        super().set_value(value)
