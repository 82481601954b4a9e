"""The look that a person has chosen, or that their computer suggests until they do."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from emr_desktop.domain.languages import Language
from emr_desktop.domain.preferences import Preferences
from emr_desktop.ui.theme.tokens import Density, Theme, ThemeName


def theme_of(preferences: Preferences) -> Theme:
    """What the choices mean on the screen."""
    name, density = ThemeName(preferences.theme), Density(preferences.density)
    return Theme(name, preferences.text_scale, density, preferences.thick_focus)


def first_look(app: QApplication) -> Preferences:
    """On a computer where nobody has chosen yet: its own language and text size."""
    languages = {QLocale.Language.Russian: Language.RU, QLocale.Language.Belarusian: Language.BE}
    language = languages.get(QLocale.system().language(), Language.EN)
    return Preferences(language=language, text_scale=Theme.scale_for(max(app.font().pointSizeF(), 9.0)))
