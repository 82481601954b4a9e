"""The allergy state of a patient: always one of four, in words, with its own icon; never an empty place."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from emr_desktop.ui.common.labels import label
from emr_desktop.ui.common.look import scaled
from emr_desktop.ui.common.pill import Pill


class AllergyState(StrEnum):
    """What is known about allergies; “not asked” is never shown as “none”."""

    KNOWN = "known"
    NONE_KNOWN = "none-known"
    NOT_ASKED = "not-asked"
    UNAVAILABLE = "unavailable"


@dataclass(frozen=True, slots=True)
class AllergyFacts:
    """State, the substances in words (“penicillin — rash”), and when “none” was said."""

    state: AllergyState
    substances: tuple[str, ...] = ()
    asked: str = ""


_LOOKS = {
    AllergyState.KNOWN: ("solid", "alert-octagon"),
    AllergyState.NONE_KNOWN: ("success", "check"),
    AllergyState.NOT_ASKED: ("warning", "alert-triangle"),
    AllergyState.UNAVAILABLE: ("neutral", "cloud-off"),
}


class AllergyChip(QWidget):
    """Pill and substances; those that do not fit are counted (“+2”), and a click or Enter opens the list."""

    opened = Signal()
    ask_now = Signal()

    def __init__(self, facts: AllergyFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = facts
        self.pill = Pill(parent=self)
        self._text = label("", "value", self)
        self._more = QLabel(self)
        self.ask = QPushButton(self.tr("Ask now"), self)
        self.ask.setAutoDefault(True)
        self.ask.clicked.connect(self.ask_now)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self.pill, self._text, self._more, self.ask):
            row.addWidget(part)
        row.addStretch(1)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_facts(facts)

    def set_facts(self, facts: AllergyFacts) -> None:
        """Show another state."""
        self._facts = facts
        tone, icon = _LOOKS[facts.state]
        self.pill.show_word(self._state_words(), tone, icon)
        self.ask.setVisible(facts.state is AllergyState.NOT_ASKED)
        self.setAccessibleName(self.spoken())
        self._fit()

    def _state_words(self) -> str:
        facts = self._facts
        if facts.state is AllergyState.KNOWN:
            return self.tr("Known allergies")
        if facts.state is AllergyState.NOT_ASKED:
            return self.tr("Allergies not asked yet")
        if facts.state is AllergyState.UNAVAILABLE:
            return self.tr("Allergies cannot be shown: not yet received by sync")
        none = self.tr("No known allergies")
        asked = self.tr("asked %1").replace("%1", facts.asked)
        return f"{none} · {asked}" if facts.asked else none

    def spoken(self) -> str:
        """All of it as one sentence, with every substance."""
        return ": ".join(filter(None, (self._state_words(), "; ".join(self._facts.substances))))

    def shown_substances(self) -> str:
        """The substances on the screen and how many more there are."""
        return f"{self._text.text()} {self._more.text()}".strip()

    def _fit(self) -> None:
        substances = self._facts.substances
        self._text.ensurePolished()
        metrics = self._text.fontMetrics()
        room = self.width() - self.pill.sizeHint().width() - metrics.horizontalAdvance("+99") - 32
        shown = 0
        while shown < len(substances):
            if metrics.horizontalAdvance("; ".join(substances[: shown + 1])) > room:
                break
            shown += 1
        self._text.setText("; ".join(substances[:shown]))
        hidden = len(substances) - shown
        self._more.setText(f"+{hidden}" if hidden else "")
        self._text.setVisible(shown > 0)
        self._more.setVisible(hidden > 0)

    def sizeHint(self) -> QSize:
        """Room for every substance; what is given decides how many are shown, never the other way round."""
        words = self._text.fontMetrics().horizontalAdvance("; ".join(self._facts.substances))
        return QSize(self.minimumSizeHint().width() + words, self.minimumSizeHint().height())

    def first_width(self) -> int:
        """The width at which at least the first substance is shown."""
        first = self._facts.substances[0] if self._facts.substances else ""
        return self.minimumSizeHint().width() + self._text.fontMetrics().horizontalAdvance(first) + 24

    def minimumSizeHint(self) -> QSize:
        ask = self.ask.sizeHint() if not self.ask.isHidden() else QSize(0, 0)
        count = self._text.fontMetrics().horizontalAdvance("+99") if self._facts.substances else 0
        pill = self.pill.sizeHint()
        return QSize(pill.width() + count + ask.width() + 24, max(pill.height(), ask.height(), scaled(20)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and not event.modifiers():
            self.opened.emit()
            return
        super().keyPressEvent(event)
