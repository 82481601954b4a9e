"""The question before a visit is marked as entered in error: it cannot be taken back, and needs a reason."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from emr_desktop.ui.common.flow_form import EnterChain
from emr_desktop.ui.common.labels import wrapped
from emr_desktop.ui.common.line_fields import TextField
from emr_desktop.ui.common.look import restyle, scaled


class ErrorDialog(QDialog):
    """Esc and the default button keep the visit; marking it needs a reason and one more key."""

    answered = Signal(str)
    """The reason; sent only when the visit is to be marked."""

    def __init__(self, parent: QWidget, visit: str) -> None:
        super().__init__(parent)
        question = self.tr("Was this visit entered in error?")
        body = self.tr("It stays readable, marked as an error, and counts no more. This cannot be taken back.")
        self.setModal(True)
        self.setWindowTitle(question)
        self.setAccessibleName(question)
        self.setAccessibleDescription(f"{visit}. {body}")
        self.reason = TextField(self.tr("Why it is an error"), required=True, parent=self)
        self.reason.set_expected(True)
        self.keep = QPushButton(self.tr("Keep the visit"), self)
        self.mark = QPushButton(self.tr("Mark as entered in error"), self)
        restyle(self.mark, variant="danger")
        for button in (self.keep, self.mark):
            button.setAutoDefault(True)
        self.keep.setDefault(True)
        answers = QHBoxLayout()
        answers.setSpacing(8)
        answers.addStretch(1)
        answers.addWidget(self.keep)
        answers.addWidget(self.mark)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(wrapped(question, "h2", self))
        column.addWidget(wrapped(visit, "strong", self))
        column.addWidget(wrapped(body, "", self))
        column.addWidget(self.reason)
        column.addLayout(answers)
        self.setMinimumWidth(scaled(520))
        chain = EnterChain(self)
        chain.finished.connect(self._after_reason)
        self.keep.clicked.connect(self.reject)
        self.mark.clicked.connect(self._mark)

    def _after_reason(self) -> None:
        """Enter in the field leads to the button, and never presses it."""
        target = self.mark if self.reason.text().strip() else self.keep
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _mark(self) -> None:
        reason = self.reason.text().strip()
        if not reason:
            self.reason.set_problem(self.tr("Say why. One or two words are enough."))
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.accept()
        self.answered.emit(reason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
