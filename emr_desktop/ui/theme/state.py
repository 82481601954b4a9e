"""Where the tokens in use are kept: one object that belongs to the application, so that no module holds them."""

from typing import cast

from PySide6.QtCore import QObject, QTemporaryDir, Signal
from PySide6.QtWidgets import QApplication

from emr_desktop.ui.theme.tokens import Theme, ThemeName, Tokens, tokens_for


class ThemeState(QObject):
    """The theme in use. `changed` is sent after the whole application has been restyled.

    Painted widgets need no signal: Qt repaints them, and they read `current_tokens()` in their paintEvent.
    """

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName("theme_state")
        self.tokens = tokens_for(Theme(), ThemeName.LIGHT)
        self.drawings = QTemporaryDir()  # recoloured arrows and ticks that the style sheet names by path
        self.follows_system = False
        self.applying = False  # setting a palette can make Qt report a change of the system's colours

    @classmethod
    def of(cls, app: QApplication) -> "ThemeState":
        """The state of this application, made at the first call."""
        found = cast("ThemeState | None", app.findChild(cls, "theme_state"))
        return found if found is not None else cls(app)


def current_tokens() -> Tokens:
    """The tokens in use; before the first `apply_theme` those of the light theme."""
    return ThemeState.of(cast("QApplication", QApplication.instance())).tokens
