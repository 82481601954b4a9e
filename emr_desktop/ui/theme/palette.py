"""The QPalette of a theme, for what the style sheet does not reach."""

from PySide6.QtGui import QColor, QPalette

from emr_desktop.ui.theme.tokens import Tokens, system_contrast

ROLES = {
    QPalette.ColorRole.Window: "bg.app",
    QPalette.ColorRole.WindowText: "text.primary",
    QPalette.ColorRole.Text: "text.primary",
    QPalette.ColorRole.ButtonText: "text.primary",
    QPalette.ColorRole.BrightText: "text.primary",
    QPalette.ColorRole.Base: "bg.surface",
    QPalette.ColorRole.AlternateBase: "bg.zebra",
    QPalette.ColorRole.Button: "bg.surface",
    QPalette.ColorRole.Light: "bg.hover",
    QPalette.ColorRole.Midlight: "bg.hover",
    QPalette.ColorRole.Mid: "border.control",
    QPalette.ColorRole.Dark: "border.strong",
    QPalette.ColorRole.Shadow: "border.strong",
    QPalette.ColorRole.Highlight: "bg.selected",
    QPalette.ColorRole.HighlightedText: "text.onselected",
    QPalette.ColorRole.Link: "text.link",
    QPalette.ColorRole.LinkVisited: "text.link",
    QPalette.ColorRole.PlaceholderText: "text.placeholder",
    QPalette.ColorRole.ToolTipBase: "bg.surface",
    QPalette.ColorRole.ToolTipText: "text.primary",
    QPalette.ColorRole.Accent: "accent.solid",
}

TEXT_ROLES = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


def palette_for(tokens: Tokens) -> QPalette:
    """The palette of these tokens; disabled text has its own colour."""
    palette = QPalette()
    for role, name in ROLES.items():
        palette.setColor(role, QColor(tokens.colour(name)))
    for role in TEXT_ROLES:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.colour("text.disabled")))
    return palette


def colours_of(palette: QPalette) -> dict[str, str]:
    """Token colours from a contrast palette of the computer."""
    return system_contrast(
        window=palette.color(QPalette.ColorRole.Window).name(),
        text=palette.color(QPalette.ColorRole.WindowText).name(),
        highlight=palette.color(QPalette.ColorRole.Highlight).name(),
        highlighted_text=palette.color(QPalette.ColorRole.HighlightedText).name(),
        link=palette.color(QPalette.ColorRole.Link).name(),
    )
