"""The design tokens: every colour, size and type role by name, for one theme, density and text scale."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from math import ceil
from typing import Any

from emr_desktop.resources import resource
from emr_desktop.ui.theme.contrast import luminance


class ThemeName(StrEnum):
    """The looks a person can choose; SYSTEM follows the light, dark or contrast setting of the computer."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST_BLACK = "hc-black"
    CONTRAST_WHITE = "hc-white"

    @property
    def is_contrast(self) -> bool:
        return self in (ThemeName.CONTRAST_BLACK, ThemeName.CONTRAST_WHITE)


class Density(StrEnum):
    """How tall fields, rows and buttons are."""

    COMPACT = "compact"
    COMFORTABLE = "comfortable"
    LARGE = "large"


@cache
def token_file() -> Mapping[str, Any]:
    """The content of tokens.json."""
    content: Mapping[str, Any] = json.loads(resource("theme", "tokens.json").read_text(encoding="utf-8"))
    return content


TEXT_SCALES: tuple[int, ...] = (100, 115, 130, 150, 175, 200)


@dataclass(frozen=True, slots=True)
class Theme:
    """What a person chose: look, text size in per cent, density, and a ring of double width around the focus."""

    name: ThemeName = ThemeName.LIGHT
    text_scale: int = 100
    density: Density = Density.COMFORTABLE
    thick_focus: bool = False

    def __post_init__(self) -> None:
        if self.text_scale not in TEXT_SCALES:
            raise ValueError(f"text scale {self.text_scale} is none of {TEXT_SCALES}")

    @staticmethod
    def scale_for(points: float) -> int:
        """The text scale for the first start: the step nearest to the system's font size, 9 pt being 100 %."""
        return min(TEXT_SCALES, key=lambda step: abs(step - points / 9 * 100))


@dataclass(frozen=True, slots=True)
class Tokens:
    """The values behind the token names; lengths are in device-independent pixels, already scaled."""

    theme: Theme
    shown: ThemeName
    colours: Mapping[str, str]
    lengths: Mapping[str, float]

    def colour(self, name: str) -> str:
        """`#RRGGBB` of a colour token. Raises KeyError for a name that tokens.json does not have."""
        return self.colours[name]

    def length(self, name: str) -> int:
        """A length in whole pixels, such as `h.control`, `sp.2` or `px.body`."""
        return round(self.lengths[name])

    def scaled(self, pixels: float) -> int:
        """A size drawn for 100 % text, at the text scale in use."""
        return round(pixels * self.theme.text_scale / 100)


def tokens_for(theme: Theme, shown: ThemeName, colours: Mapping[str, str] | None = None) -> Tokens:
    """The tokens of a theme. `shown` is the look in effect; `colours` replaces its colours (system contrast)."""
    named = {name: values[shown.value] for name, values in token_file()["colours"].items()}
    return Tokens(theme, shown, {**named, **(colours or {})}, _lengths(theme, contrast=shown.is_contrast))


def system_contrast(window: str, text: str, highlight: str, highlighted_text: str, link: str) -> dict[str, str]:
    """Colours for a contrast theme of the computer: its own five, the meaning carried by icons and words."""
    nearest = ThemeName.CONTRAST_WHITE if luminance(window) > 0.5 else ThemeName.CONTRAST_BLACK
    grounds = ("bg.app", "bg.surface", "bg.subtle", "bg.zebra", "bg.hover", "bg.banner", "bg.disabled", "plot.band")
    colours: dict[str, str] = {}
    for name in token_file()["colours"]:
        family, _, part = name.rpartition(".")
        if name in grounds or part in {"on", "bg"}:
            colours[name] = window
        elif family != "series":
            colours[name] = text
    for name in ("bg.selected", "accent.solid", "accent.hover", "accent.pressed"):
        colours[name] = highlight
    for name in ("text.onselected", "focus.onselected", "accent.on"):
        colours[name] = highlighted_text
    colours["range.crit.bg"], colours["range.crit.text"] = text, window
    colours["text.link"] = link
    return {**{name: values[nearest.value] for name, values in token_file()["colours"].items()}, **colours}


def _lengths(theme: Theme, *, contrast: bool) -> dict[str, float]:
    """All lengths by name: type, heights and icons grow with the text; spaces, corners and borders do not."""
    content, scale = token_file(), theme.text_scale / 100
    shapes = {**content["shapes"], **(content["contrast_shapes"] if contrast else {})}
    if theme.thick_focus:
        shapes["ring"] = shapes["ring.thick"]
    growing = {**content["densities"][theme.density.value], **content["sizes"]}
    lengths: dict[str, float] = {f"px.{role}": round(value["px"] * scale, 1) for role, value in content["type"].items()}
    lengths |= {name: round(value * scale) for name, value in growing.items()}
    fixed: dict[str, float] = {**content["spaces"], **shapes}
    return lengths | fixed | _derived(lengths, content["spaces"], shapes)


def _derived(
    lengths: Mapping[str, float], spaces: Mapping[str, float], shapes: Mapping[str, float]
) -> dict[str, float]:
    """Lengths that keep a control as large with the focus ring as without it, since a style sheet cannot subtract."""
    border, ring = shapes["border"], shapes["ring"]
    return {
        "h.inner": lengths["h.control"] - 2 * ring,
        "h.inner.most": max(lengths["h.control"] - 2 * ring, ceil(lengths["px.body"] * 1.3)),
        "pad.v": ring - border,
        "pad.field": spaces["sp.2"] - border,
        "pad.field.focus": spaces["sp.2"] - ring,
        "pad.button": spaces["sp.3"] - border,
        "pad.button.focus": spaces["sp.3"] - ring,
        "pad.tool.focus": max(0, spaces["sp.1"] - ring + border),
        "pad.state": spaces["sp.2"] - 2,
        "pad.state.v": max(0, ring - 2),
        "pad.tab.focus.v": spaces["sp.2"] - ring,
        "pad.button.tab.focus": spaces["sp.3"] - ring,
        "bar": ring + 2,
        "radius.pill": lengths["h.pill"] / 2 - 1,
        "h.pill.inner": lengths["h.pill"] - 2,
        "radius.indicator": lengths["indicator"] / 2 + border,
        "radio": round(lengths["indicator"] / 3),
        "radio.inner": lengths["indicator"] + 2 * border - 2 * round(lengths["indicator"] / 3),
        "progress": round(lengths["px.small"] * 1.3),
        "handle": lengths["scrollbar"] - 6,
        "radius.handle": (lengths["scrollbar"] - 6) // 2,  # Qt draws corners square when the radius is over half
    }
