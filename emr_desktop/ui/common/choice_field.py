"""One of a few: a row of radio buttons when all fit on the screen, a list that drops down when they do not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QRadioButton, QWidget

from emr_desktop.ui.common.field import Field


@dataclass(frozen=True, slots=True)
class Choice:
    """One possibility. `keys` are the letters that pick it, in every keyboard layout: “fж”."""

    value: Any
    text: str
    keys: str = ""


class QuietCombo(QComboBox):
    """A drop-down list that the mouse wheel does not change while the person is scrolling past it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class RadioRow(QWidget):
    """Radio buttons as one Tab stop: arrows and letters move inside."""

    def __init__(self, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = tuple(choices)
        self.group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for index, choice in enumerate(self._choices):
            button = QRadioButton(choice.text, self)
            button.installEventFilter(self)
            self.group.addButton(button, index)
            row.addWidget(button)
        row.addStretch(1)
        self.setFocusProxy(self.buttons()[0])
        self.group.idToggled.connect(self._one_tab_stop)
        self._one_tab_stop()

    def buttons(self) -> list[QRadioButton]:
        return [button for button in self.group.buttons() if isinstance(button, QRadioButton)]

    def name(self, title: str) -> None:
        """Each button says the question and itself: a radio button is read alone."""
        for button, choice in zip(self.buttons(), self._choices, strict=True):
            button.setAccessibleName(choice.text)
            button.setAccessibleDescription(title)
        self.setAccessibleName(title)

    def _one_tab_stop(self) -> None:
        stop = self.group.checkedButton() or self.buttons()[0]
        for button in self.buttons():
            own = Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(own)
        self.setFocusProxy(stop)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pick_by_letter(event.text())
        return super().eventFilter(watched, event)

    def _pick_by_letter(self, letter: str) -> bool:
        if not letter.strip():
            return False
        for index, choice in enumerate(self._choices):
            if letter.casefold() in (choice.keys or choice.text[:1]).casefold():
                button = self.group.button(index)
                button.setChecked(True)
                button.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        return False


class ChoiceField(Field):
    """A labelled choice. Nothing is chosen until somebody chooses, unless a value is set."""

    def __init__(
        self,
        title: str,
        choices: Sequence[Choice],
        as_list: bool = False,
        required: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, required, parent)
        self._choices = tuple(choices)
        self.combo: QuietCombo | None = None
        self.radios: RadioRow | None = None
        if as_list:
            self._build_list()
        else:
            self._build_row()

    def _build_list(self) -> None:
        self.combo = QuietCombo(self)
        for choice in self._choices:
            self.combo.addItem(choice.text, choice.value)
        self.combo.setCurrentIndex(-1)
        self.set_editor(self.combo)
        self.combo.currentIndexChanged.connect(self._picked)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Other possibilities in a list that drops down; what was chosen stays chosen if it is among them."""
        if self.combo is None:
            raise LookupError("radio buttons are made once")
        kept = self.value()
        self._choices = tuple(choices)
        self.combo.blockSignals(True)  # filling the list is no choice of the person
        self.combo.clear()
        for choice in self._choices:
            self.combo.addItem(choice.text, choice.value)
        self.set_value(kept)
        self.combo.blockSignals(False)

    def _build_row(self) -> None:
        self.radios = RadioRow(self._choices, self)
        self.set_editor(self.radios)
        self.radios.name(self.title())
        self.radios.group.idClicked.connect(self._picked)
        self.radios.group.idToggled.connect(self._toggled)

    def _toggled(self, _index: int, on: bool) -> None:
        if on:
            self._picked()

    def _picked(self) -> None:
        if self.problem():
            self.set_problem("")
        self.changed.emit()
        self.committed.emit()

    def _index(self) -> int:
        if self.combo is not None:
            return self.combo.currentIndex()
        return self.radios.group.checkedId() if self.radios is not None else -1

    def value(self) -> Any:
        index = self._index()
        return self._choices[index].value if index >= 0 else None

    def set_value(self, value: Any) -> None:
        values = [choice.value for choice in self._choices]
        index = values.index(value) if value in values else -1
        if self.combo is not None:
            self.combo.setCurrentIndex(index)
        elif self.radios is not None and index >= 0:
            self.radios.group.button(index).setChecked(True)
        elif self.radios is not None:
            self._uncheck_all(self.radios.group)

    def _uncheck_all(self, group: QButtonGroup) -> None:
        group.setExclusive(False)
        for button in group.buttons():
            button.setChecked(False)
        group.setExclusive(True)

    def commit(self) -> None:
        """A choice is taken when it is made: nothing is left to take."""
