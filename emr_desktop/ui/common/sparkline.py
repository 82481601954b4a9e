"""The last six readings in the size of a word, followed by the last one in figures."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from emr_desktop.ui.common.look import colour, font, length, scaled
from emr_desktop.ui.common.series import Series

SHOWN = 6


class Sparkline(QAbstractButton):
    """A button: click, Space or Enter opens the plot."""

    def __init__(self, series: Series, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._series = series
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_series(series)

    def set_series(self, series: Series) -> None:
        """Show other readings; only the last six are drawn."""
        points = series.points[-SHOWN:]
        self._series = Series(series.name, series.unit, points, series.band, series.axis)
        last = self.last_words()
        count = self.tr("%n readings", "", len(points))
        words = (
            [series.name, f"{last} {series.unit}".strip(), count] if points else [series.name, self.tr("no readings")]
        )
        self.setAccessibleName(", ".join(words))
        self.setToolTip(self.tr("Show the trend"))
        self.updateGeometry()
        self.update()

    def last_words(self) -> str:
        """The last reading in figures."""
        return self._series.points[-1].words if self._series.points else self.tr("no readings")

    def sizeHint(self) -> QSize:
        face = font("numeric" if self._series.points else "body")
        text = QFontMetrics(face).horizontalAdvance(self.last_words())
        return QSize(scaled(96) + 8 + text + 8, max(scaled(28), QFontMetrics(face).height() + 4))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = 4
        if self._series.points:
            self._draw(painter, QRectF(4, (self.height() - scaled(24)) / 2, scaled(96), scaled(24)))
            left += scaled(96) + 4
        painter.setFont(font("numeric" if self._series.points else "body"))
        painter.setPen(colour("text.primary"))
        painter.drawText(self.rect().adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.last_words())
        if self.hasFocus():
            ring = length("ring")
            painter.setPen(QPen(colour("focus.ring"), ring))
            painter.drawRoundedRect(self.rect().adjusted(ring // 2, ring // 2, -ring, -ring), 4, 4)
        painter.end()

    def _draw(self, painter: QPainter, box: QRectF) -> None:
        low, high = self._series.limits()
        inner = box.adjusted(4, 4, -4, -4)

        def height(value: float) -> float:
            return inner.bottom() - (value - low) / (high - low) * inner.height()

        if self._series.band is not None:
            bottom, top = (height(float(edge)) for edge in self._series.band)
            painter.fillRect(QRectF(box.left(), top, box.width(), bottom - top), colour("plot.band"))
        count = len(self._series.points)
        places = [
            QPointF(
                inner.left() + inner.width() * (number / (count - 1) if count > 1 else 1), height(float(point.value))
            )
            for number, point in enumerate(self._series.points)
        ]
        painter.setPen(QPen(colour("series.1"), 1.5))
        painter.drawPolyline(places)
        painter.setBrush(colour("series.1"))
        for place in places:
            painter.drawEllipse(place, 2.5, 2.5)
