"""A small rounded sign of icon and word; the word always carries the meaning, colour only repeats it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from emr_desktop.ui.common.look import colour, font, length, scaled
from emr_desktop.ui.theme.icons import pixmap

TONES = ("neutral", "info", "success", "warning", "danger", "conflict", "solid")


def _colours(tone: str) -> tuple[str, str, str]:
    """Text, ground and border tokens of a tone."""
    if tone == "solid":
        return "danger.on", "danger.solid", "danger.solid"
    if tone == "neutral":
        return "text.primary", "bg.subtle", "border.control"
    return f"{tone}.text", f"{tone}.bg", f"{tone}.border"


class Pill(QLabel):
    """A word in a rounded box with an icon before it."""

    def __init__(self, text: str = "", tone: str = "neutral", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self._icon = icon
        self._struck = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def show_word(self, text: str, tone: str, icon: str = "", struck: bool = False) -> None:
        """Change word, tone and icon. `struck` draws a line through the word, besides what the word says."""
        self._tone, self._icon, self._struck = tone, icon, struck
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def tone(self) -> str:
        return self._tone

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(font("small", strong=True))
        icon = scaled(14) + 4 if self._icon else 0
        height = max(length("h.pill"), metrics.height() + 2)
        return QSize(metrics.horizontalAdvance(self.text()) + icon + 2 * scaled(8) + 2, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        text, ground, border = _colours(self._tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = length("border")
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(colour(border), width))
        painter.setBrush(colour(ground))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        left = scaled(8)
        if self._icon:
            picture = pixmap(self._icon, text, 14)
            size = scaled(14)
            painter.drawPixmap(left, (self.height() - size) // 2, size, size, picture)
            left += size + 4
        face = font("small", strong=True)
        face.setStrikeOut(self._struck)
        painter.setFont(face)
        painter.setPen(colour(text))
        area = self.rect().adjusted(left, 0, -scaled(4), 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.end()
