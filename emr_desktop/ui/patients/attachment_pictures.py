"""Pictures of attachments: the small preview that travels in the record, and the page on which a photo is shown.

May be called on any thread.
"""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPageSize, QPainter, QPdfWriter

from emr_desktop.domain.attachments import LARGEST_PREVIEW, MediaType
from emr_desktop.domain.errors import RuleBroken

SIDES = (192, 160, 128, 96)
QUALITIES = (70, 50, 35, 20)
LONGEST_SHOWN = 3000
"""Pixels of the longer side of a photo on the screen: enough to read a letter at twice its size."""
SHOWN_DPI = 200


def preview_of(content: bytes, media_type: MediaType) -> bytes | None:
    """A JPEG of at most LARGEST_PREVIEW bytes; none for a PDF. Raises RuleBroken("attachment_damaged_picture")."""
    if media_type is MediaType.PDF:
        return None
    picture = _picture(content, SIDES[0])
    for side in SIDES:
        smaller = picture.scaled(
            side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        for quality in QUALITIES:
            made = _jpeg(smaller, quality)
            if len(made) <= LARGEST_PREVIEW:
                return made
    return None


def as_pages(content: bytes, media_type: MediaType) -> bytes:
    """A PDF that shows the file: the file itself, or a page with the photo the right way up."""
    if media_type is MediaType.PDF:
        return content
    picture = _picture(content, LONGEST_SHOWN)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(SHOWN_DPI)
    size = QSizeF(picture.width() / SHOWN_DPI, picture.height() / SHOWN_DPI)
    writer.setPageSize(QPageSize(size, QPageSize.Unit.Inch, "", QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    painter.drawImage(0, 0, picture)
    painter.end()
    buffer.close()
    return bytes(data.data())


def _picture(content: bytes, longest: int) -> QImage:
    data = QByteArray(content)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if max(size.width(), size.height()) > longest:
        reader.setScaledSize(size.scaled(QSize(longest, longest), Qt.AspectRatioMode.KeepAspectRatio))
    picture = reader.read()
    if picture.isNull():
        raise RuleBroken("attachment_damaged_picture")
    return picture


def _jpeg(picture: QImage, quality: int) -> bytes:
    flat = QImage(picture.size(), QImage.Format.Format_RGB32)
    flat.fill(QColor(255, 255, 255))  # what is transparent is paper
    painter = QPainter(flat)
    painter.drawImage(0, 0, picture)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    flat.save(buffer, "JPG", quality)  # type: ignore[call-overload]  # the stubs want bytes, Qt takes the name
    return bytes(data.data())
