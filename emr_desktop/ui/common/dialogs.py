"""A question that stops everything, for the few cases that deserve it. Its default answer does no harm."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from emr_desktop.ui.common.labels import wrapped
from emr_desktop.ui.common.look import restyle, scaled


@dataclass(frozen=True, slots=True)
class Answer:
    """A button: a verb that says what will happen. Variants: "", primary, danger."""

    code: str
    text: str
    variant: str = ""


class Question(QDialog):
    """Question, at most two sentences, and verbs. Esc, Enter and closing the window give the harmless answer."""

    def __init__(
        self, parent: QWidget | None, question: str, body: str, answers: Sequence[Answer], harmless: str
    ) -> None:
        super().__init__(parent)
        if harmless not in {answer.code for answer in answers}:
            raise ValueError(f"{harmless} is none of the answers")
        self.setModal(True)
        self.setWindowTitle(question)
        self.setAccessibleName(question)
        self.setAccessibleDescription(body)
        self.answer = harmless
        self._harmless = harmless
        self.buttons: dict[str, QPushButton] = {}
        title = wrapped(question, "h2", self)
        text = wrapped(body, "", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(text)
        column.addLayout(self._answers(answers, body))
        self.setMinimumWidth(scaled(440))

    def _answers(self, answers: Sequence[Answer], body: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for answer in sorted(answers, key=lambda one: one.variant == "danger"):
            button = QPushButton(answer.text, self)
            button.setObjectName(answer.code)
            button.setAutoDefault(True)
            button.setAccessibleDescription(body)
            if answer.variant:
                restyle(button, variant=answer.variant)
            button.clicked.connect(self._answered)
            row.addWidget(button)
            self.buttons[answer.code] = button
        self.buttons[self._harmless].setDefault(True)
        return row

    def _answered(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.answer = sender.objectName()
        self.accept()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.buttons[self._harmless].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.reject()
            return
        super().keyPressEvent(event)

    def reject(self) -> None:
        self.answer = self._harmless
        super().reject()


def ask(parent: QWidget | None, question: str, body: str, answers: Sequence[Answer], harmless: str) -> str:
    """Ask and wait; gives the code of the answer, and the focus back to where it was."""
    before = QApplication.focusWidget()
    dialog = Question(parent, question, body, answers, harmless)
    dialog.exec()
    dialog.deleteLater()
    if before is not None and before.isVisible():
        before.activateWindow()
        before.setFocus(Qt.FocusReason.OtherFocusReason)
    return dialog.answer
