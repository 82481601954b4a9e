"""Text macros: `.норма` in a note becomes the sentences it stands for."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache

from emr_desktop.domain.languages import Language
from emr_desktop.resources import resource

_CALL = re.compile(r"(?<![^\s(])\.(\w+)")
_PROMPT = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Macro:
    """A text under several names (one in each language), for use in any of them."""

    names: tuple[str, ...]
    texts: dict[Language, str]

    def text(self, language: Language) -> str:
        return self.texts[language]


@dataclass(frozen=True, slots=True)
class Prompt:
    """A place to fill in: from `start` to `end` of the text, braces included; `hint` is what stands between them."""

    start: int
    end: int
    hint: str


@dataclass(frozen=True, slots=True)
class Expansion:
    """A text with its macros written out, and the places in it that wait for an answer."""

    text: str
    prompts: tuple[Prompt, ...]
    expanded: tuple[str, ...] = ()


@cache
def all_macros() -> tuple[Macro, ...]:
    """Every macro of `text_macros.toml`."""
    with resource("reference", "text_macros.toml").open("rb") as file:
        entries = tomllib.load(file)["macro"]
    return tuple(
        Macro(tuple(entry["names"]), {language: entry["text"][language.value] for language in Language})
        for entry in entries
    )


def expand(text: str, language: Language) -> Expansion:
    """Writes out every macro of the text in the language; unknown names stay as they were typed."""
    expanded: list[str] = []

    def written_out(call: re.Match[str]) -> str:
        found = _by_name().get(call.group(1).casefold())
        if found is None:
            return call.group(0)
        expanded.append(call.group(1))
        return found.text(language)

    whole = _CALL.sub(written_out, text)
    return Expansion(whole, prompts(whole), tuple(expanded))


def find_macros(typed: str) -> tuple[Macro, ...]:
    """Macros with a name that begins like this, with or without the full stop."""
    wanted = typed.strip().removeprefix(".").casefold()
    return tuple(one for one in all_macros() if any(name.startswith(wanted) for name in one.names))


def prompts(text: str) -> tuple[Prompt, ...]:
    """The places `{…}` of a text, in order."""
    return tuple(Prompt(found.start(), found.end(), found.group(1).strip(" …")) for found in _PROMPT.finditer(text))


@cache
def _by_name() -> dict[str, Macro]:
    return {name: one for one in all_macros() for name in one.names}
