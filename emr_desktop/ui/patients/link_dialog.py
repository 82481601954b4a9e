"""The question before two records are linked, or parted: who they are, what follows, and why."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from emr_desktop.ui.common.choice_field import Choice, ChoiceField
from emr_desktop.ui.common.keys import bind_enter, key_text
from emr_desktop.ui.common.labels import wrapped
from emr_desktop.ui.common.line_fields import TextField
from emr_desktop.ui.common.look import restyle, scaled


class LinkDialog(QDialog):
    """Esc changes nothing. The reason stands in the journal. With `uses` it is chosen which record goes on."""

    def __init__(
        self, question: str, records: Sequence[str], told: str, uses: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(question)
        self.setAccessibleDescription(" ".join((*records, told)))
        choices = [Choice(place == 0, words) for place, words in enumerate(uses)]
        self.used = ChoiceField(self.tr("Which record is used from now on"), choices, parent=self) if uses else None
        if self.used is not None:
            self.used.set_value(True)
        self.reason = TextField(self.tr("How you know"), required=True, parent=self)
        self.reason.setObjectName("link_reason")
        self.go = QPushButton(f"{question.rstrip('?')}  {key_text('Ctrl+Return')}", self)
        restyle(self.go, variant="primary")
        self.stay = QPushButton(self.tr("Leave as it is") + f"  {key_text('Esc')}", self)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for button in (self.stay, self.go):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addWidget(wrapped(question, "h2", self))
        for line in records:
            column.addWidget(wrapped(line, "strong", self))
        column.addWidget(wrapped(told, "", self))
        if self.used is not None:
            column.addWidget(self.used)
        column.addWidget(self.reason)
        column.addLayout(buttons)
        self.setMinimumWidth(scaled(620))
        self.stay.clicked.connect(self.reject)
        self.go.clicked.connect(self.accept)
        bind_enter(self, self.accept)
        self.reason.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Close when there is a reason."""
        if self.reason.require():
            super().accept()
        else:
            self.reason.setFocus()
