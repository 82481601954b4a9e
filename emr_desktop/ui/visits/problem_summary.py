"""What stands against signing, at the top of the form: each line leads to its field."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from emr_desktop.ui.common.announce import announce
from emr_desktop.ui.common.labels import label
from emr_desktop.ui.common.look import restyle


class ProblemSummary(QFrame):
    """Hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        restyle(self, role="inline", tone="danger")
        self._title = label("", "strong", self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 6, 12, 6)
        self._column.setSpacing(2)
        self._column.addWidget(self._title)
        self.links: list[QPushButton] = []
        self.hide()

    def show_problems(self, problems: Sequence[tuple[str, QWidget]]) -> None:
        """Sentences and the fields they are about."""
        for link in self.links:
            self._column.removeWidget(link)
            link.hide()
            link.deleteLater()
        self.links = [self._link(text, field) for text, field in problems]
        self._title.setText(self.tr("There are %n problem(s)", "", len(problems)))
        self.setVisible(bool(problems))
        if problems:
            announce(self, f"{self._title.text()}. {problems[0][0]}", assertive=True)

    def _link(self, text: str, field: QWidget) -> QPushButton:
        link = QPushButton(text, self)
        restyle(link, variant="link")
        link.setAutoDefault(True)
        link.clicked.connect(partial(field.setFocus, Qt.FocusReason.OtherFocusReason))
        self._column.addWidget(link)
        return link
