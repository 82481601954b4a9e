"""A sentence about this part of the screen, with at most two things to do about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from emr_desktop.ui.common.announce import announce
from emr_desktop.ui.common.labels import wrapped
from emr_desktop.ui.common.look import hold_height, restyle
from emr_desktop.ui.theme import set_icon

_ICONS = {"info": "info-circle", "success": "circle-check", "warning": "alert-triangle", "danger": "alert-octagon"}


class InlineMessage(QFrame):
    """Bar, icon, sentence, actions. Tones: info, success, warning, danger. Hidden while it has nothing to say."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[QPushButton] = []
        self._icon = QLabel(self)
        self._text = wrapped("", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1)
        self._row = row
        self.hide()

    def say(self, text: str, tone: str = "info", actions: Sequence[tuple[str, str]] = ()) -> None:
        """Show a sentence. `actions` are (code, button text); a pressed button sends its code by `chosen`."""
        restyle(self, role="inline", tone=tone)
        set_icon(self._icon, _ICONS[tone], f"{tone}.text", 18)
        self._text.setText(text)
        self._make_buttons(actions[:2])
        self.setAccessibleName(text)
        self.show()
        announce(self, text, assertive=tone == "danger")

    def _make_buttons(self, actions: Sequence[tuple[str, str]]) -> None:
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for code, words in actions:
            button = QPushButton(words, self)
            button.setObjectName(code)
            button.setAutoDefault(True)
            button.clicked.connect(self._pressed)
            self._row.addWidget(button)
            self._buttons.append(button)

    def _pressed(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.chosen.emit(sender.objectName())

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        hold_height(self, event)
        return done

    def text(self) -> str:
        return self._text.text()

    def buttons(self) -> tuple[QPushButton, ...]:
        return tuple(self._buttons)

    def clear(self) -> None:
        self._text.setText("")
        self._make_buttons(())
        self.hide()
