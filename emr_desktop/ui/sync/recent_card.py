"""The last few syncs beside the status, each in a line: when, and what came of it."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from emr_desktop.domain.languages import Language
from emr_desktop.queries.sync import RunRow
from emr_desktop.ui.common.card import Card
from emr_desktop.ui.common.labels import label, wrapped
from emr_desktop.ui.sync.words import brief_words, short_time_words

MOST = 4


class RecentCard(Card):
    """Nothing to choose: the page “History” has them all."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._lines: list[tuple[QLabel, QLabel]] = []
        for row in range(MOST):
            parts = label("", "secondary", self), wrapped("", "", self)
            for column, part in enumerate(parts):
                self._grid.addWidget(part, row, column)
            self._lines.append(parts)
        self.body.addLayout(self._grid)

    def show_runs(self, runs: Sequence[RunRow], now: datetime, language: Language) -> None:
        """The latest first. Without any, the card is hidden."""
        for at, parts in enumerate(self._lines):
            there = at < len(runs)
            texts = (short_time_words(runs[at].ended_at, now, language), brief_words(runs[at])) if there else ("", "")
            for part, text in zip(parts, texts, strict=True):
                part.setText(text)
                part.setVisible(there)
        self.setVisible(bool(runs))

    def texts(self) -> tuple[str, ...]:
        """What the lines say."""
        return tuple(f"{when.text()} {what.text()}" for when, what in self._lines if what.text())
