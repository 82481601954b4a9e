"""Blood pressure in one field: 128/82, 128 82, 12882 and 128,82 are the same."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from emr_desktop.ui.common.line_fields import TextField
from emr_desktop.ui.common.readings import Parser


class PressureEdit(TextField):
    """Systolic and diastolic pressure; how the figures are told apart is the parser's business."""

    def __init__(
        self, title: str, parse: Parser, spoken: str = "", required: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parse, required, parent)
        if spoken:
            self.line.setAccessibleName(spoken)
