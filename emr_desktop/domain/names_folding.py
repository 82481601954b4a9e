"""Cleaning what was typed as a name, and folding it for comparison letter by letter."""

import re
import unicodedata

_APOSTROPHES = dict.fromkeys(map(ord, "’‘ʼʹ`´′＇"), "'")
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—−"), "-")
_UNIFIED = {**_APOSTROPHES, **_DASHES}
_FOLDED = str.maketrans({"і": "и", "ґ": "г", "є": "е", "ł": "l", "'": None, "-": " "})


def clean_name(text: str) -> str:
    """A name fit to be stored: composed letters, one kind of apostrophe and hyphen, no controls, single spaces."""
    composed = unicodedata.normalize("NFC", text).translate(_UNIFIED)
    visible = "".join(_visible(letter) for letter in composed)
    # Removing an invisible letter can bring a letter and its accent together.
    words = unicodedata.normalize("NFC", " ".join(visible.split()))
    return re.sub(r" ?- ?", "-", words)


def fold(text: str) -> str:
    """Case, accents and apostrophes taken away, hyphens as spaces: for ranking by the spelling that was typed."""
    decomposed = unicodedata.normalize("NFD", clean_name(text).casefold())
    bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return " ".join(unicodedata.normalize("NFC", bare).translate(_FOLDED).split())


def name_words(text: str) -> tuple[str, ...]:
    """The words under which a name is looked up: each word, and for a double name also its halves."""
    words: dict[str, None] = {}
    for word in clean_name(text).split():
        words.update(dict.fromkeys((word, *filter(None, word.split("-")))))
    return tuple(words)


def _visible(letter: str) -> str:
    category = unicodedata.category(letter)
    if letter.isspace() or category[0] == "Z":
        return " "
    return "" if category[0] == "C" else letter
