"""The style sheet: the colours of the house by name, then the rules that use the names."""

import json
from functools import cache
from typing import Any

from emr_desktop.resources import resource

_LOOKS = (
    ("", "light"),
    ("@media (prefers-color-scheme: dark)", "dark"),
    ("@media (prefers-contrast: more)", "hc-white"),
    ("@media (prefers-contrast: more) and (prefers-color-scheme: dark)", "hc-black"),
)


@cache
def style_sheet() -> str:
    """CSS for every page."""
    colours = json.loads(resource("theme", "tokens.json").read_text(encoding="utf-8"))["colours"]
    looks = "\n".join(_look(where, look, colours) for where, look in _LOOKS)
    return f"{looks}\n{resource('server', 'admin.css').read_text(encoding='utf-8')}"


def _look(where: str, look: str, colours: dict[str, Any]) -> str:
    named = " ".join(f"--{name.replace('.', '-')}: {values[look]};" for name, values in colours.items())
    rules = f":root {{ {named} }}"
    return f"{where} {{ {rules} }}" if where else rules
