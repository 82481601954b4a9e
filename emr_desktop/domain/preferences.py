"""How one person likes the screen."""

from dataclasses import dataclass

from emr_desktop.domain.languages import Language


@dataclass(frozen=True, slots=True)
class Preferences:
    """Applied after log-in; before it those of the last user of this computer."""

    language: Language = Language.EN
    theme: str = "system"
    text_scale: int = 100
    """Per cent."""
    density: str = "comfortable"
    thick_focus: bool = False
    lock_after_minutes: int = 10
