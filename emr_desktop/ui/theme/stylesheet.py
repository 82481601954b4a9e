"""The one style sheet of the application, made from resources/theme/style.qss and the tokens."""

import re
from pathlib import Path

from emr_desktop.resources import resource
from emr_desktop.ui.theme.icons import drawing
from emr_desktop.ui.theme.tokens import Tokens

PLACE = re.compile(r"@\{([^}]+)\}")
DRAWINGS = {
    "chevron-down": ("text.primary", "text.disabled"),
    "chevron-up": ("text.primary", "text.disabled"),
    "chevron-right": ("text.primary",),
    "chevron-left": ("text.primary",),
    "check": ("accent.on", "text.disabled"),
    "minus": ("accent.on",),
}


def render(template: str, tokens: Tokens, folder: Path) -> str:
    """The style sheet with each `@{token}` replaced. Raises KeyError for a token that does not exist."""

    def value(match: re.Match[str]) -> str:
        name = match[1]
        if name.startswith("icon:"):
            _, drawn, colour = name.split(":")
            return f'url("{(folder / file_name(drawn, tokens.colour(colour))).as_posix()}")'
        if name in tokens.colours:
            return tokens.colour(name)
        return f"{tokens.lengths[name]:g}"

    return PLACE.sub(value, template)


def style_sheet(tokens: Tokens, folder: Path) -> str:
    """The style sheet for these tokens; its arrows and ticks are written into `folder`."""
    for name, colours in DRAWINGS.items():
        for colour in {tokens.colour(token) for token in colours}:
            path = folder / file_name(name, colour)
            if not path.exists():
                path.write_text(drawing(name, colour, "2.5"), encoding="utf-8")
    return render(resource("theme", "style.qss").read_text(encoding="utf-8"), tokens, folder)


def file_name(drawn: str, colour: str) -> str:
    """The name of the recoloured file of an icon."""
    return f"{drawn}-{colour.lstrip('#').lower()}.svg"
