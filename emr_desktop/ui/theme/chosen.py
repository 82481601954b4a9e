"""The theme that a person has chosen."""

from emr_desktop.domain.preferences import Preferences
from emr_desktop.ui.theme.tokens import Density, Theme, ThemeName


def theme_of(preferences: Preferences) -> Theme:
    """What the choices mean on the screen."""
    name, density = ThemeName(preferences.theme), Density(preferences.density)
    return Theme(name, preferences.text_scale, density, preferences.thick_focus)
