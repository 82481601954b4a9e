"""Shows the pages of a PDF as they will come out of the printer, and their text for the screen reader."""

from __future__ import annotations

import pypdfium2
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from emr_desktop.ui.common.announce import announce
from emr_desktop.ui.common.labels import label
from emr_desktop.ui.common.look import colour, scaled

ZOOMS = (50, 67, 75, 90, 100, 125, 150, 175, 200)
POINTS_PER_INCH = 72
PIXELS_PER_INCH = 96
MARGIN = 12


class Sheet(QWidget):
    """One page on the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QPixmap()

    def show_picture(self, picture: QPixmap) -> None:
        self._picture = picture
        size = picture.deviceIndependentSize().toSize()
        self.setFixedSize(size + QSize(2 * MARGIN, 2 * MARGIN))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(MARGIN, MARGIN, self._picture)
        painter.setPen(QPen(colour("border.control"), 1))
        painter.drawRect(self.rect().adjusted(MARGIN - 1, MARGIN - 1, -MARGIN, -MARGIN))
        painter.end()


class PageScroll(QScrollArea):
    """The place of the page: PgUp and PgDn change the page, plus and minus the zoom."""

    page_asked = Signal(int)
    zoom_asked = Signal(int)
    resized = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp} and not event.modifiers():
            self.page_asked.emit(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Minus} and not event.modifiers():
            self.zoom_asked.emit(1 if key == Qt.Key.Key_Plus else -1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class PagePreview(QWidget):
    """Pages, zoom, fit width, and the printed text as text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pdf: pypdfium2.PdfDocument | None = None
        self._page = 0
        self._zoom = 100
        self._fits = True
        self.sheet = Sheet()
        self.view = PageScroll(self)
        self.text = QPlainTextEdit(self)
        self._where = label("", "", self)
        self._percent = label("", "", self)
        self.smaller = self._button("−", self.tr("Smaller page"))
        self.larger = self._button("+", self.tr("Larger page"))
        self.fit = self._button(self.tr("Fit width"))
        self.as_text = self._button(self.tr("Read as text"))
        self._build()

    def _button(self, words: str, name: str = "") -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(True)
        button.setAccessibleName(name or words)
        button.setToolTip(name)
        return button

    def _build(self) -> None:
        self.view.setWidget(self.sheet)
        self.view.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view.page_asked.connect(self.turn)
        self.view.zoom_asked.connect(self.step_zoom)
        self.view.resized.connect(self._refit)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.smaller.clicked.connect(self._smaller)
        self.larger.clicked.connect(self._larger)
        self.fit.clicked.connect(self.fit_width)
        self.as_text.setCheckable(True)
        self.as_text.toggled.connect(self._show_text)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.text)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._where)
        row.addStretch(1)
        for part in (self.smaller, self._percent, self.larger, self.fit, self.as_text):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._stack, 1)
        column.addLayout(row)

    def show_pdf(self, content: bytes) -> None:
        """Show a document from its first page. Raises pypdfium2.PdfiumError for bytes that are no PDF."""
        self.close_pdf()
        self._pdf = pypdfium2.PdfDocument(content)
        self._page = 0
        self._show_page()

    def close_pdf(self) -> None:
        """Let go of the document."""
        if self._pdf is not None:
            self._pdf.close()
            self._pdf = None

    def pages(self) -> int:
        return len(self._pdf) if self._pdf is not None else 0

    def page(self) -> int:
        """The page on show, counted from 1."""
        return self._page + 1

    def zoom(self) -> int:
        """The size of the page in per cent of its size on paper."""
        return self._zoom

    def page_text(self) -> str:
        """What is printed on the page on show."""
        return self.text.toPlainText()

    def turn(self, step: int) -> None:
        """Go to the next or previous page."""
        wanted = self._page + step
        if 0 <= wanted < self.pages():
            self._page = wanted
            self._show_page()
            self.view.verticalScrollBar().setValue(0)
            announce(self.view, self._where.text())

    def step_zoom(self, step: int) -> None:
        """The next larger or smaller of the fixed sizes."""
        others = [zoom for zoom in ZOOMS if (zoom - self._zoom) * step > 0]
        if others:
            self._fits = False
            self._zoom = others[0] if step > 0 else others[-1]
            self._show_page()
            announce(self.view, f"{self._zoom} %")

    def _smaller(self) -> None:
        self.step_zoom(-1)

    def _larger(self) -> None:
        self.step_zoom(1)

    def fit_width(self) -> None:
        """As wide as the place allows, from now on."""
        self._fits = True
        self._refit()

    def _refit(self) -> None:
        if self._fits and self._pdf is not None:
            self._show_page()

    def _show_text(self, on: bool) -> None:
        self._stack.setCurrentWidget(self.text if on else self.view)
        (self.text if on else self.view).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_page(self) -> None:
        if self._pdf is None:
            return
        page = self._pdf[self._page]
        if self._fits:
            bar = self.view.verticalScrollBar().sizeHint().width()
            room = self.view.maximumViewportSize().width() - bar - 2 * MARGIN
            paper = page.get_width() / POINTS_PER_INCH * PIXELS_PER_INCH
            self._zoom = max(ZOOMS[0] // 2, min(ZOOMS[-1], int(room / paper * 100)))
        self.sheet.show_picture(self._draw(page))
        text = page.get_textpage().get_text_range().replace("\r\n", "\n")
        self.text.setPlainText(text)
        self.as_text.setVisible(bool(text.strip()) or self.as_text.isChecked())  # a scan has nothing to be read
        where = self.tr("Page %1 of %2").replace("%1", str(self.page())).replace("%2", str(self.pages()))
        self._where.setText(where)
        self._percent.setText(f"{self._zoom} %")
        self._percent.setMinimumWidth(scaled(48))
        self.view.setAccessibleName(where)
        self.view.setAccessibleDescription(text)
        self.text.setAccessibleName(where)

    def _draw(self, page: pypdfium2.PdfPage) -> QPixmap:
        ratio = self.devicePixelRatioF()
        scale = self._zoom / 100 * PIXELS_PER_INCH / POINTS_PER_INCH * ratio
        bitmap = page.render(scale=scale, rev_byteorder=True, force_bitmap_format=pypdfium2.raw.FPDFBitmap_BGRx)
        form = QImage.Format.Format_RGBX8888
        shown = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, form)
        picture = QPixmap.fromImage(shown)
        picture.setDevicePixelRatio(ratio)
        return picture
