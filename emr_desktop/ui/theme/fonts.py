"""The font that ships with the program, so that every letter of Russian and Belarusian shows on every computer."""

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from emr_desktop.resources import resource
from emr_desktop.ui.theme.tokens import Tokens

FAMILIES = ("IBM Plex Sans", "Segoe UI", "Noto Sans", "DejaVu Sans")
FILES = ("IBMPlexSans-Regular.ttf", "IBMPlexSans-SemiBold.ttf", "IBMPlexSans-Bold.ttf", "IBMPlexSans-Italic.ttf")


def load_fonts() -> None:
    """Make the shipped fonts known to Qt, once. Raises OSError when a file is damaged."""
    if FAMILIES[0] in QFontDatabase.families():
        return
    for name in FILES:
        path = resource("fonts", "screen", name)
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise OSError(f"font cannot be read: {path}")


def apply_font(app: QApplication, tokens: Tokens) -> None:
    """Make the body font the default of the application."""
    font = QFont(list(FAMILIES))
    font.setPixelSize(tokens.length("px.body"))
    app.setFont(font)


def type_font(tokens: Tokens, role: str, *, strong: bool = False) -> QFont:
    """The font of a type role (`body`, `small`, `numeric` …) for a widget that paints itself."""
    font = QFont(list(FAMILIES))
    font.setPixelSize(tokens.length(f"px.{role}"))
    if strong or role in {"strong", "h1", "h2", "numeric"}:
        font.setWeight(QFont.Weight.DemiBold)
    return font
