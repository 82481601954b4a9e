"""The drawing of a trend: time in proportion, the normal band, T-ended bars for blood pressure, a line that speaks."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from emr_desktop.ui.common.announce import announce
from emr_desktop.ui.common.look import colour, font, length, scaled
from emr_desktop.ui.common.series import Point, Series

STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200)


class TrendArea(QWidget):
    """One series over a stretch of time. Left and right go from reading to reading and say each."""

    def __init__(self, series: Series, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.series = series
        self._from = date.min
        self._to = date.max
        self._at: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_series(self, series: Series, first: date, last: date) -> None:
        """Draw the readings between two days."""
        self.series, self._from, self._to = series, first, last
        self._at = None
        name = f"{series.name}, {series.unit}" if series.unit else series.name
        shown = self.points()
        said = "; ".join(self._say(point) for point in shown[-2:]) or self.tr("no readings")
        self.setAccessibleName(f"{name}. {said}")
        self.setAccessibleDescription(self.tr("Left and right go through the readings, T shows them as a table"))
        self.update()

    def points(self) -> list[Point]:
        """The readings on show."""
        return [point for point in self.series.points if self._from <= point.day <= self._to]

    def current(self) -> Point | None:
        """The reading under the focus line."""
        return self.points()[self._at] if self._at is not None else None

    def _say(self, point: Point) -> str:
        return f"{point.day_words or point.day.isoformat()}: {point.words}"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        count = len(self.points())
        key = event.key()
        if key in {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End} and count:
            now = count if self._at is None else self._at
            wanted = {Qt.Key.Key_Left: now - 1, Qt.Key.Key_Right: now + 1, Qt.Key.Key_Home: 0}.get(Qt.Key(key), count)
            self._go(wanted)
            return
        super().keyPressEvent(event)

    def _go(self, place: int) -> None:
        shown = self.points()
        self._at = max(0, min(len(shown) - 1, place))
        announce(self, self._say(shown[self._at]))
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        shown = self.points()
        if shown:
            distances = [abs(self._x(point.day) - event.position().x()) for point in shown]
            self._go(distances.index(min(distances)))
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(360), scaled(200))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(220), scaled(130))

    # geometry
    def _box(self) -> QRectF:
        return QRectF(self.rect()).adjusted(scaled(40), scaled(26), -scaled(14), -scaled(26))

    def _x(self, day: date) -> float:
        box = self._box()
        whole = max(1, (self._to - self._from).days)
        return box.left() + box.width() * (day - self._from).days / whole

    def _y(self, value: float) -> float:
        low, high = self._limits()
        box = self._box()
        return box.bottom() - box.height() * (value - low) / (high - low)

    def _limits(self) -> tuple[float, float]:
        low, high = self.series.limits()
        step = self._step(low, high)
        return (low // step) * step, -(-high // step) * step

    def _step(self, low: float, high: float) -> float:
        return float(next((step for step in STEPS if (high - low) / step <= 6), STEPS[-1]))

    # drawing
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font("small"))
        self._draw_ground(painter)
        self._draw_days(painter)
        self._draw_readings(painter)
        self._draw_focus(painter)
        painter.end()

    def _draw_ground(self, painter: QPainter) -> None:
        box = self._box()
        if self.series.band is not None:
            bottom, top = (self._y(float(edge)) for edge in self.series.band)
            painter.fillRect(QRectF(box.left(), top, box.width(), bottom - top), colour("plot.band"))
            painter.setPen(colour("text.secondary"))
            words = QRectF(box.left() + 4, top, box.width() - 8, bottom - top)
            painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, self.tr("normal"))
        low, high = self._limits()
        step = self._step(low, high)
        value = low
        while value <= high:
            y = self._y(value)
            painter.setPen(QPen(colour("plot.grid"), 1))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            painter.setPen(colour("text.secondary"))
            side = QRectF(0, y - 10, box.left() - 6, 20)
            painter.drawText(side, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{value:g}")
            value += step
        title = f"{self.series.name}, {self.series.unit}" if self.series.unit else self.series.name
        painter.setPen(colour("text.primary"))
        painter.drawText(QRectF(4, 2, self.width() - 8, scaled(20)), Qt.AlignmentFlag.AlignLeft, title)

    def _draw_days(self, painter: QPainter) -> None:
        box = self._box()
        painter.setPen(colour("text.secondary"))
        first = QRectF(box.left(), box.bottom() + 4, box.width(), scaled(20))
        painter.drawText(first, Qt.AlignmentFlag.AlignLeft, self._month(self._from))
        painter.drawText(first, Qt.AlignmentFlag.AlignRight, self._month(self._to))
        middle = self._from + timedelta(days=(self._to - self._from).days // 2)
        painter.drawText(first, Qt.AlignmentFlag.AlignHCenter, self._month(middle))

    def _month(self, day: date) -> str:
        return f"{self.locale().standaloneMonthName(day.month, self.locale().FormatType.ShortFormat)} {day.year}"

    def _draw_readings(self, painter: QPainter) -> None:
        shown = self.points()
        ink = colour("series.1")
        painter.setPen(QPen(ink, 2))
        if not any(point.low is not None for point in shown):
            painter.drawPolyline([QPointF(self._x(point.day), self._y(float(point.value))) for point in shown])
        for point in shown:
            painter.setBrush(colour("bg.surface") if point.converted else ink)
            if point.low is None:
                painter.drawEllipse(QPointF(self._x(point.day), self._y(float(point.value))), 3.5, 3.5)
            else:
                self._draw_bar(painter, point, float(point.low))

    def _draw_bar(self, painter: QPainter, point: Point, low: float) -> None:
        x, top, bottom, arm = self._x(point.day), self._y(float(point.value)), self._y(low), scaled(5)
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        for y in (top, bottom):
            painter.drawLine(QPointF(x - arm, y), QPointF(x + arm, y))

    def _draw_focus(self, painter: QPainter) -> None:
        point = self.current()
        if point is not None:
            box = self._box()
            x = self._x(point.day)
            painter.setPen(QPen(colour("text.primary"), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
            painter.setFont(font("small", strong=True))
            words = QRectF(4, 2, self.width() - 8, scaled(20))
            painter.drawText(words, Qt.AlignmentFlag.AlignRight, self._say(point))
        if self.hasFocus():
            ring = length("ring")
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("focus.ring"), ring))
            painter.drawRect(self.rect().adjusted(ring // 2, ring // 2, -ring, -ring))
