"""A dose sentence: wraps between its parts, never inside one, and is never cut."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from emr_desktop.ui.common.look import colour, font
from emr_desktop.ui.theme import current_tokens

DASH = " — "
LINE = 1.3
MOST_WIDTHS = 30


@dataclass(frozen=True, slots=True)
class DosePart:
    """A piece between two dashes: an optional label (DOSE), the text, and whether the text is bold."""

    text: str
    label: str = ""
    bold: bool = False


@dataclass(frozen=True, slots=True)
class _Run:
    """Text in one face, on one line, at one place."""

    text: str
    face: QFont
    token: str
    x: int
    line: int


class DoseLabel(QLabel):
    """Shows the parts in order with dashes between. `spoken` is the sentence with the units in full words."""

    def __init__(self, parts: Sequence[DosePart] = (), spoken: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[DosePart, ...] = ()
        self._look = current_tokens()
        self._laid: dict[int, list[_Run]] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setWordWrap(True)
        self.set_parts(parts, spoken)

    def set_parts(self, parts: Sequence[DosePart], spoken: str = "") -> None:
        """Show another sentence."""
        self._parts = tuple(parts)
        self._laid.clear()
        sentence = DASH.join(f"{part.label} {part.text}".strip() for part in self._parts)
        self.setText(sentence)
        self.setAccessibleName(spoken or sentence)
        self.updateGeometry()

    def lines(self, width: int) -> list[str]:
        """The sentence as it breaks at this width."""
        runs = self._flow(width)
        count = runs[-1].line + 1 if runs else 0
        return ["".join(run.text for run in runs if run.line == number).strip() for number in range(count)]

    def _pieces(self, part: DosePart, last: bool) -> list[tuple[str, QFont, str]]:
        plain, strong = font("body"), font("body", strong=True)
        made = [(part.label + " ", font("small"), "text.secondary")] if part.label else []
        made.append((part.text, strong if part.bold else plain, "text.primary"))
        if not last:
            made.append((DASH, plain, "text.primary"))
        return made

    def _flow(self, width: int) -> list[_Run]:
        """The runs at this width: laid once for each width and look, since a layout asks for many widths in turn."""
        look = current_tokens()
        if look is not self._look or len(self._laid) > MOST_WIDTHS:
            self._look, self._laid = look, {}
        if width not in self._laid:
            self._laid[width] = self._lay(width)
        return self._laid[width]

    def _lay(self, width: int) -> list[_Run]:
        runs: list[_Run] = []
        x = line = 0
        for number, part in enumerate(self._parts):
            pieces = self._pieces(part, number == len(self._parts) - 1)
            wide = sum(QFontMetrics(face).horizontalAdvance(text.rstrip()) for text, face, _ in pieces)
            if x and x + wide > width:
                x, line = 0, line + 1
            if wide > width:  # longer than a line: words are all that can be kept whole
                pieces = [(word, face, token) for text, face, token in pieces for word in _words(text)]
            for text, face, token in pieces:
                advance = QFontMetrics(face).horizontalAdvance(text)
                if x and x + QFontMetrics(face).horizontalAdvance(text.rstrip()) > width:
                    x, line = 0, line + 1
                runs.append(_Run(text, face, token, x, line))
                x += advance
        return runs

    def _line_height(self) -> int:
        return round(QFontMetrics(font("body")).height() * LINE)

    def heightForWidth(self, width: int) -> int:
        return max(1, len(self.lines(width))) * self._line_height()

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(font("body", strong=True)).horizontalAdvance(self.text()), self._line_height())

    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetrics(font("body", strong=True))
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split(" ")), default=0)
        return QSize(longest, self._line_height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        height = self._line_height()
        body = QFontMetrics(font("body"))
        base = (height - body.height()) // 2 + body.ascent()
        for run in self._flow(self.width()):
            painter.setFont(run.face)
            painter.setPen(colour(run.token))
            painter.drawText(run.x, run.line * height + base, run.text)
        painter.end()


def _words(text: str) -> list[str]:
    """Words with the space after each, so that they can be put side by side again."""
    words = text.split(" ")
    return [word + " " for word in words[:-1]] + ([words[-1]] if words[-1] else [])
