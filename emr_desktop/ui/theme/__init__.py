"""How the program looks: colours, sizes, fonts and icons, all from resources/theme/tokens.json.

The rest of `ui` needs four names: `apply_theme` (once at the start and after each change of the settings),
`current_tokens` (for widgets that paint themselves), `icon` and `set_icon`.
"""

from emr_desktop.ui.theme.icons import icon, set_icon
from emr_desktop.ui.theme.state import current_tokens
from emr_desktop.ui.theme.theme import apply_theme
from emr_desktop.ui.theme.tokens import TEXT_SCALES, Density, Theme, ThemeName, Tokens

__all__ = [
    "TEXT_SCALES",
    "Density",
    "Theme",
    "ThemeName",
    "Tokens",
    "apply_theme",
    "current_tokens",
    "icon",
    "set_icon",
]
