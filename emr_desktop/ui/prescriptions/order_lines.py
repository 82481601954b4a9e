"""The medicines that are already on the prescription: each with its sentence, to be changed or removed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from emr_desktop.domain.errors import DomainError
from emr_desktop.domain.languages import Language
from emr_desktop.domain.prescriptions_lines import written_line
from emr_desktop.ui.common.dose_label import DoseLabel
from emr_desktop.ui.common.pill import Pill
from emr_desktop.ui.prescriptions.order import Entry, data_or_none
from emr_desktop.ui.prescriptions.side_panel import line_parts


class OrderLines(QWidget):
    """One row for each line; a repeated one says so until the prescription is signed."""

    change_asked = Signal(int)
    remove_asked = Signal(int)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._rows: list[QWidget] = []
        self._shown: tuple[Entry, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.hide()

    def show_lines(self, lines: Sequence[Entry]) -> None:
        """Show these lines; none hides the whole."""
        if tuple(lines) == self._shown:
            return
        self._shown = tuple(lines)
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(place, entry) for place, entry in enumerate(lines)]
        for row in self._rows:
            self._column.addWidget(row)
        self.setVisible(bool(lines))

    def _row(self, place: int, entry: Entry) -> QWidget:
        row = QWidget(self)
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        sentence, spoken = self._sentence(row, entry)
        across.addWidget(sentence, 1)
        if entry.repeats:
            across.addWidget(Pill(self.tr("Repeated: check it"), "info", "repeat", row), 0, Qt.AlignmentFlag.AlignTop)
        for words, name, asked in (
            (self.tr("Change"), self.tr("Change %1"), self.change_asked),
            (self.tr("Remove"), self.tr("Remove %1"), self.remove_asked),
        ):
            button = QPushButton(words, row)
            button.setAutoDefault(True)
            button.setAccessibleName(name.replace("%1", spoken))
            button.clicked.connect(lambda _checked=False, signal=asked, at=place: signal.emit(at))
            across.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _sentence(self, row: QWidget, entry: Entry) -> tuple[DoseLabel, str]:
        data = data_or_none(entry)
        try:
            parts, spoken = line_parts(written_line(data, self._language), self._language) if data else ((), "")
        except DomainError:
            parts, spoken = (), ""
        return DoseLabel(parts, spoken, row), spoken
