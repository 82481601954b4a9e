"""The bar at the bottom of a screen: what has been saved at the left, what to do next at the far right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from emr_desktop.ui.common.announce import announce
from emr_desktop.ui.common.labels import wrapped
from emr_desktop.ui.common.look import restyle

MOST_ACTIONS = 7


@dataclass(frozen=True, slots=True)
class Action:
    """A button: verb and object, the key that does the same, and a look: "", primary or danger."""

    code: str
    text: str
    run: Callable[[], None]
    shortcut: str = ""
    variant: str = ""


class ActionBar(QFrame):
    """Status, then leaving, then secondary actions, then the one primary action at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        restyle(self, role="actionbar")
        self._status = wrapped("", "help", self)
        self._buttons: dict[str, QPushButton] = {}
        self._asking: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 5, 12, 5)
        self._row.setSpacing(8)
        self._row.addWidget(self._status, 1)

    def set_actions(self, actions: Sequence[Action]) -> None:
        """Show these buttons from left to right; the primary comes last. Raises ValueError for a bar too full."""
        if len(actions) > MOST_ACTIONS or sum(action.variant == "primary" for action in actions) > 1:
            raise ValueError("an action bar has at most seven actions and one primary")
        self._drop(list(self._buttons.values()))
        ordered = sorted(actions, key=lambda action: action.variant == "primary")
        self._buttons = {action.code: self._button(action) for action in ordered}

    def _button(self, action: Action) -> QPushButton:
        shown = f"{action.text}  {action.shortcut}" if action.shortcut else action.text
        button = QPushButton(shown, self)
        button.setAutoDefault(True)
        button.setAccessibleName(shown)
        if action.variant:
            restyle(button, variant=action.variant)
        button.clicked.connect(action.run)
        self._row.addWidget(button)
        return button

    def _drop(self, buttons: Sequence[QPushButton]) -> None:
        for button in buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()

    def button(self, code: str) -> QPushButton:
        """The button of an action. Raises KeyError for a code that is not on the bar."""
        return self._buttons[code]

    def set_enabled(self, code: str, enabled: bool, why_not: str = "") -> None:
        """Enable or disable an action; a disabled one says why in its tooltip and to the screen reader."""
        button = self._buttons[code]
        button.setEnabled(enabled)
        button.setToolTip("" if enabled else why_not)
        button.setAccessibleDescription("" if enabled else why_not)

    def set_status(self, text: str, aloud: bool = False) -> None:
        """Say at the left what has been done: “Draft saved 14:05:32”."""
        self._status.setText(text)
        if aloud:
            announce(self, text)

    def status(self) -> str:
        return self._status.text()

    def ask(self, text: str, answers: Sequence[Action]) -> None:
        """Turn the bar into one question with its answers: “1 warning: … [Go to it] [Sign anyway]”."""
        self.stop_asking()
        for button in self._buttons.values():
            button.hide()
        self.set_status(text)
        self._asking = [self._button(answer) for answer in answers]
        for button in self._asking:
            button.show()  # a button that is not seen yet takes no focus
        if self._asking:
            self._asking[0].setFocus()
        announce(self, text, assertive=True)

    def asks(self) -> bool:
        """Whether the bar is a question now."""
        return bool(self._asking)

    def stop_asking(self) -> None:
        """Bring the usual buttons back."""
        self._drop(self._asking)
        self._asking = []
        for button in self._buttons.values():
            button.show()
