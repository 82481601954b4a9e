"""Paper: the printers of this computer, and handing them the pages exactly as the preview shows them."""

from typing import Protocol

import pypdfium2
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from emr_desktop.domain.errors import StoreTrouble

TO_PDF = "*pdf"
"""Chosen instead of a printer: a file."""
POINTS_PER_INCH = 72
DOTS_PER_INCH = 300


class Printers(Protocol):
    """Where sheets come out."""

    def names(self) -> tuple[str, ...]:
        """Every printer there is, the usual one first."""

    def print_pdf(self, pdf: bytes, printer: str, copies: int) -> None:
        """Raises StoreTrouble("printer_missing", "printer_silent")."""


class SystemPrinters:
    """The printers that the operating system knows."""

    def names(self) -> tuple[str, ...]:
        usual = QPrinterInfo.defaultPrinterName()
        every = QPrinterInfo.availablePrinterNames()
        return tuple(sorted(every, key=lambda name: name != usual))

    def print_pdf(self, pdf: bytes, printer: str, copies: int) -> None:
        if printer not in self.names():
            raise StoreTrouble("printer_silent" if printer else "printer_missing", printer=printer)
        device = QPrinter(QPrinter.PrinterMode.HighResolution)
        device.setPrinterName(printer)
        device.setCopyCount(copies)
        draw_pages(pdf, device, printer)


def draw_pages(pdf: bytes, device: QPrinter, printer: str) -> None:
    """Draw every page of a PDF at its true size. Raises StoreTrouble("printer_silent")."""
    document = pypdfium2.PdfDocument(pdf)
    painter = QPainter()
    try:
        _set_page(device, document[0].get_size())
        if not painter.begin(device):
            raise StoreTrouble("printer_silent", printer=printer)
        for number in range(len(document)):
            if number:
                device.newPage()
            image = _picture(document[number])
            width, height = document[number].get_size()
            dots = device.resolution() / POINTS_PER_INCH
            painter.drawImage(QRectF(0, 0, width * dots, height * dots), image)
    finally:
        if painter.isActive():
            painter.end()
        document.close()


def _set_page(device: QPrinter, size: tuple[float, float]) -> None:
    device.setFullPage(True)
    device.setPageSize(QPageSize(QSizeF(*size), QPageSize.Unit.Point))
    device.setPageOrientation(QPageLayout.Orientation.Portrait)


def _picture(page: pypdfium2.PdfPage) -> QImage:
    bitmap = page.render(
        scale=DOTS_PER_INCH / POINTS_PER_INCH, rev_byteorder=True, force_bitmap_format=pypdfium2.raw.FPDFBitmap_BGRx
    )
    form = QImage.Format.Format_RGBX8888
    return QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, form).copy()
