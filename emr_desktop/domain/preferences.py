"""How one person likes the screen, and the short PIN that unlocks it."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any, Self

from emr_desktop.domain.errors import RuleBroken
from emr_desktop.domain.languages import Language

THEMES = ("system", "light", "dark", "hc-black", "hc-white")
TEXT_SIZES = (100, 115, 130, 150, 175, 200)
"""Per cent."""
DENSITIES = ("compact", "comfortable", "large")
LOCK_MINUTES = (3, 5, 10, 15, 20, 30)
"""A screen that shows patients may not stay open longer without anybody at it."""
SHORTEST_PIN = 4
LONGEST_PIN = 8


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

    def with_larger_text(self, by: int) -> Self:
        """The next text size up or down; `by` 0 is 100 per cent."""
        at = TEXT_SIZES.index(self.text_scale) + by if by else 0
        return replace(self, text_scale=TEXT_SIZES[max(0, min(at, len(TEXT_SIZES) - 1))])

    def as_text(self) -> dict[str, str]:
        """Every choice by its name, to be kept."""
        return {name: str(int(value) if isinstance(value, bool) else value) for name, value in asdict(self).items()}


def preferences_from(kept: Mapping[str, str], otherwise: Preferences | None = None) -> Preferences:
    """The kept choices; one that is missing or not understood stays as in `otherwise`."""
    before = otherwise or Preferences()
    known: dict[str, tuple[Any, ...]] = {
        "language": tuple(Language),
        "theme": THEMES,
        "text_scale": TEXT_SIZES,
        "density": DENSITIES,
        "lock_after_minutes": LOCK_MINUTES,
    }
    found: dict[str, Any] = {"thick_focus": kept.get("thick_focus", str(int(before.thick_focus))) == "1"}
    for name, values in known.items():
        fitting = [value for value in values if str(value) == kept.get(name)]
        found[name] = fitting[0] if fitting else getattr(before, name)
    return Preferences(**found)


def checked_pin(pin: str) -> str:
    """The PIN, four to eight digits. Raises RuleBroken("pin_not_digits")."""
    if not (SHORTEST_PIN <= len(pin) <= LONGEST_PIN and pin.isascii() and pin.isdigit()):
        raise RuleBroken("pin_not_digits", least=SHORTEST_PIN, most=LONGEST_PIN)
    return pin
