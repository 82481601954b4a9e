"""Icons: outline drawings in the colour of a token, sharp on every screen."""

from functools import lru_cache
from typing import cast

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from emr_desktop.resources import resource
from emr_desktop.ui.theme.state import current_tokens

RATIOS = (1.0, 1.25, 1.5, 2.0, 3.0)
SPEC = "icon_spec"


@lru_cache(maxsize=256)
def drawing(name: str, colour: str, stroke: str = "2") -> str:
    """The SVG text of an icon in `#RRGGBB`. Raises FileNotFoundError for a name that is not shipped."""
    text = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    return text.replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{stroke}"')


@lru_cache(maxsize=1024)
def _pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    """An icon of `size` logical pixels for a screen of this pixel ratio."""
    pixels = round(size * ratio)
    renderer = QSvgRenderer(QByteArray(drawing(name, colour, "2" if size <= 20 else "1.75").encode()))
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def pixmap(name: str, colour: str = "text.primary", size: int = 20, ratio: float | None = None) -> QPixmap:
    """An icon as a picture, for labels and painted widgets; `colour` is a token, `size` is for 100 % text."""
    tokens = current_tokens()
    screen_ratio = cast("QApplication", QApplication.instance()).devicePixelRatio() if ratio is None else ratio
    return _pixmap(name, tokens.colour(colour), tokens.scaled(size), screen_ratio)


def icon(name: str, colour: str = "text.primary", size: int = 20, checked: str | None = None) -> QIcon:
    """An icon for buttons and menus; `colour` is a token, `checked` another for the pressed-in state."""
    made = QIcon()
    for ratio in RATIOS:
        shown = pixmap(name, colour, size, ratio)
        made.addPixmap(shown, QIcon.Mode.Normal, QIcon.State.Off)
        made.addPixmap(pixmap(name, "text.disabled", size, ratio), QIcon.Mode.Disabled, QIcon.State.Off)
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Active):
            made.addPixmap(pixmap(name, checked or colour, size, ratio), mode, QIcon.State.On)
    return made


def set_icon(
    widget: QAbstractButton | QLabel,
    name: str,
    colour: str = "text.primary",
    size: int = 20,
    checked: str | None = None,
) -> None:
    """Give a button or label an icon that follows every later change of theme and text size."""
    widget.setProperty(SPEC, [name, colour, size, checked or colour])
    _draw(widget)


def refresh_icons(app: QApplication) -> None:
    """Draw the icons of `set_icon` again in the colours and size now in use."""
    for widget in app.allWidgets():
        _draw(widget)


def _draw(widget: QWidget) -> None:
    spec = widget.property(SPEC)
    if spec is None:
        return
    name, colour, size, checked = spec
    if isinstance(widget, QLabel):
        widget.setPixmap(pixmap(name, colour, size))
    elif isinstance(widget, QAbstractButton):
        scaled = current_tokens().scaled(size)
        widget.setIcon(icon(name, colour, size, checked))
        widget.setIconSize(QSize(scaled, scaled))
