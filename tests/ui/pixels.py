"""What the pixels of a screen show: the contrast of drawn words, and the ring around the focus."""

import random
from collections import Counter

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from emr_desktop.ui.theme import current_tokens
from emr_desktop.ui.theme.contrast import contrast
from tests.ui.checks import visible


def faint_text(root: QWidget, samples: int = 20, seed: int = 1) -> list[str]:
    """Words whose drawn letters stand out too little from the ground they stand on, in a sample of the screen.

    Letters are smoothed, so the pixel that differs most from the ground is taken for the colour of the ink.
    """
    limit = 7.0 if current_tokens().shown.is_contrast else 4.5
    image = root.grab().toImage()
    worded = [w for w in visible(root) if _words(w) and w.isEnabled() and _is_whole(w)]
    chosen = random.Random(seed).sample(worded, min(samples, len(worded)))
    bad = []
    for widget in chosen:
        ratio = drawn_contrast(image, _seen(widget, root))
        if ratio < limit:
            bad.append(f"contrast {ratio:.1f} is under {limit}: {_words(widget)!r}")
    return bad


def drawn_contrast(image: QImage, area: QRect) -> float:
    """The contrast of the ink in an area against its most frequent colour."""
    scale = image.devicePixelRatio()
    pixels = QRect(area.topLeft() * scale, area.size() * scale) & image.rect()
    inner = pixels.adjusted(5, 4, -5, -4) if min(pixels.width(), pixels.height()) > 16 else pixels
    colours = Counter(_colours(image.copy(inner))) if not inner.isEmpty() else None
    if not colours:
        return 21.0
    ground = colours.most_common(1)[0][0]
    return max(contrast(_name(colour), _name(ground)) for colour in colours)


def _colours(image: QImage) -> memoryview:
    """Each pixel as a number: a million of them one by one take longer than all screens to be drawn."""
    opaque = image.convertToFormat(QImage.Format.Format_ARGB32)
    return memoryview(bytes(opaque.constBits())).cast("I")


def _name(colour: int) -> str:
    return f"#{colour & 0xFFFFFF:06x}"


def focus_ring(widget: QWidget) -> float:
    """The share of a frame just inside the border of a control that focus changes with a contrast of at least 3."""
    window = widget.window()
    for other in QApplication.allWidgets():
        if other is not widget and other.window() is window:
            other.clearFocus()
    widget.clearFocus()
    QApplication.processEvents()
    before = widget.grab().toImage()
    widget.setFocus()
    QApplication.processEvents()
    after = widget.grab().toImage()
    lengths = current_tokens()
    depths = range(lengths.length("border"), lengths.length("ring"))
    frame = [
        (x, y)
        for x in range(after.width())
        for y in range(after.height())
        if min(x, y, after.width() - 1 - x, after.height() - 1 - y) in depths
    ]
    changed = [
        place for place in frame if contrast(before.pixelColor(*place).name(), after.pixelColor(*place).name()) >= 3
    ]
    return len(changed) / len(frame)


def _is_whole(widget: QWidget) -> bool:
    """Whether all of it is in sight: of a word that is scrolled half away there is no ink to measure."""
    return widget.visibleRegion().boundingRect().size() == widget.size()


def _seen(widget: QWidget, root: QWidget) -> QRect:
    shown = widget.visibleRegion().boundingRect()
    return QRect(widget.mapTo(root, shown.topLeft()), shown.size())


def _words(widget: QWidget) -> str:
    if isinstance(widget, QLabel):
        return widget.text() if widget.pixmap().isNull() else ""
    if isinstance(widget, QAbstractButton | QLineEdit):
        return widget.text()
    return ""
