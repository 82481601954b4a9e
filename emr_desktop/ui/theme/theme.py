"""Puts a theme on the whole application, at the start and at any later moment."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from emr_desktop.ui.theme.fonts import apply_font, load_fonts
from emr_desktop.ui.theme.icons import refresh_icons
from emr_desktop.ui.theme.palette import colours_of, palette_for
from emr_desktop.ui.theme.state import ThemeState
from emr_desktop.ui.theme.stylesheet import style_sheet
from emr_desktop.ui.theme.tokens import Theme, ThemeName, Tokens, tokens_for

DARK_LOOKS = (ThemeName.DARK, ThemeName.CONTRAST_BLACK)


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Style, palette, font, style sheet and icons of the whole application; open windows change at once."""
    state = ThemeState.of(app)
    state.applying = True
    load_fonts()
    _match_window_frames(app, theme)
    tokens = resolve(app, theme)
    state.tokens = tokens
    if app.style().objectName().lower() != "fusion":
        app.setStyle("Fusion")
    app.setPalette(palette_for(tokens))
    apply_font(app, tokens)
    app.setStyleSheet(style_sheet(tokens, Path(state.drawings.path())))
    refresh_icons(app)
    _follow_system(app, state)
    state.applying = False
    state.changed.emit()


def resolve(app: QApplication, theme: Theme) -> Tokens:
    """The tokens of a theme on this computer; SYSTEM becomes light, dark or the computer's contrast colours."""
    if theme.name is not ThemeName.SYSTEM:
        return tokens_for(theme, theme.name)
    hints = app.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        app.setPalette(QPalette())  # an empty palette gives back the computer's own
        system = app.palette()
        dark = system.color(QPalette.ColorRole.Window).lightnessF() < 0.5
        return tokens_for(theme, ThemeName.CONTRAST_BLACK if dark else ThemeName.CONTRAST_WHITE, colours_of(system))
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    return tokens_for(theme, ThemeName.DARK if dark else ThemeName.LIGHT)


def _match_window_frames(app: QApplication, theme: Theme) -> None:
    """Ask the system for title bars that match the theme."""
    hints = app.styleHints()
    if theme.name is ThemeName.SYSTEM:
        hints.unsetColorScheme()
    else:
        hints.setColorScheme(Qt.ColorScheme.Dark if theme.name in DARK_LOOKS else Qt.ColorScheme.Light)


def _follow_system(app: QApplication, state: ThemeState) -> None:
    """From the first theme on, a change of the computer's setting restyles a program that follows it."""
    if state.follows_system:
        return
    state.follows_system = True

    def system_changed() -> None:
        if state.tokens.theme.name is ThemeName.SYSTEM and not state.applying:
            apply_theme(app, state.tokens.theme)

    hints = app.styleHints()
    hints.colorSchemeChanged.connect(system_changed)
    hints.accessibility().contrastPreferenceChanged.connect(system_changed)
