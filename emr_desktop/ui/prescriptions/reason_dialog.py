"""The one question that stops a prescriber: all dangers together, the worst first; going on needs a reason."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from emr_desktop.ui.common.choice_field import Choice
from emr_desktop.ui.common.flow_form import EnterChain
from emr_desktop.ui.common.labels import wrapped
from emr_desktop.ui.common.line_fields import TextField
from emr_desktop.ui.common.look import restyle, scaled
from emr_desktop.ui.prescriptions.fields import ListField
from emr_desktop.ui.prescriptions.side_panel import CheckLine, Lines


class ReasonDialog(QDialog):
    """Sentences, a reason chosen or typed, and two answers; Esc and Enter give the harmless one."""

    answered = Signal(str)
    """The reason; sent only when the person goes on."""
    stayed = Signal()

    def __init__(self, parent: QWidget, question: str, lines: Sequence[CheckLine], reasons: Sequence[str]) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setWindowTitle(question)
        self.setAccessibleName(question)
        self.setAccessibleDescription(" ".join(line.text for line in lines))
        self._chosen = ListField(self.tr("Reason to go on"), parent=self)
        self._chosen.set_choices([Choice(reason, reason) for reason in reasons])
        self._typed = TextField(self.tr("Or in your own words"), parent=self)
        self._typed.set_expected(True)
        self.lines = Lines(self)
        self.lines.show_lines(lines)
        self.stay = QPushButton(self)
        self.go = QPushButton(self)
        for button in (self.stay, self.go):
            button.setAutoDefault(True)
        self.stay.setDefault(True)
        restyle(self.go, variant="danger")
        self._lay_out(question)
        self.stay.clicked.connect(self.reject)
        self.go.clicked.connect(self._go)
        self.rejected.connect(self.stayed)

    def set_answers(self, stay: str, go: str) -> None:
        """Verbs that say what will happen."""
        self.stay.setText(stay)
        self.go.setText(go)

    def set_reason_title(self, title: str) -> None:
        """What the reason is for."""
        self._chosen.set_title(title)

    def _lay_out(self, question: str) -> None:
        answers = QHBoxLayout()
        answers.setSpacing(8)
        answers.addStretch(1)
        answers.addWidget(self.stay)
        answers.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(wrapped(question, "h2", self))
        column.addWidget(self.lines)
        column.addWidget(self._chosen)
        column.addWidget(self._typed)
        column.addLayout(answers)
        self._chain = EnterChain(self)
        self.setMinimumWidth(scaled(560))

    def reason(self) -> str:
        return self._typed.text().strip() or str(self._chosen.value() or "")

    def _go(self) -> None:
        if not self.reason():
            self._typed.set_problem(self.tr("Choose or type a reason."))
            self._chosen.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        reason = self.reason()
        self.accept()
        self.answered.emit(reason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.stay.setFocus(Qt.FocusReason.OtherFocusReason)
