"""Fields of a record about which both places say the same: counted, and shown to whoever wants to see them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from emr_desktop.domain.languages import Language
from emr_desktop.queries.sync_conflicts import ConflictRow
from emr_desktop.ui.common.field_words import FIELDS, OF_TABLES, field_words
from emr_desktop.ui.common.labels import wrapped
from emr_desktop.ui.common.value_words import value_words

_UNSAID = frozenset({"facility_id", "patient_id", "other_id", "holder_id", "author_id", "public_key", "content"})
"""They say nothing that helps to choose."""


class SameFields(QWidget):
    """A sentence and a button; below them the fields, once they were asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = wrapped("", "secondary", self)
        self.button = QPushButton(self)
        self.button.setAutoDefault(True)
        self.button.clicked.connect(self._turn)
        self.fields = wrapped("", "secondary", self)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.count)
        row.addWidget(self.button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.fields)
        self._show(False)

    def show_row(self, row: ConflictRow, met: Sequence[str], language: Language) -> None:
        """Fold again. `met` are the fields of this record of which two values wait for a choice."""
        same = [name for name in row.record if name not in met and _is_said(name, row)]
        self.count.setText(self.tr("%n field(s) are the same", "", len(same)))
        lines = (f"{field_words(name, row.table)} — {_value(name, row, language)}" for name in same)
        self.fields.setText("\n".join(lines))
        self.setVisible(bool(same))
        self._show(False)

    def _turn(self) -> None:
        self._show(self.fields.isHidden())

    def _show(self, on: bool) -> None:
        self.fields.setVisible(on)
        self.button.setText(self.tr("Hide") if on else self.tr("Show"))
        self.button.setAccessibleName(f"{self.button.text()}: {self.count.text()}")


def _is_said(name: str, row: ConflictRow) -> bool:
    known = f"{row.table}.{name}" in OF_TABLES or name in FIELDS
    return known and name not in _UNSAID and row.record[name] not in {None, "", False}


def _value(name: str, row: ConflictRow, language: Language) -> str:
    return value_words(name, row.record[name], language, row.record)
