"""What would have been typed had the keyboard been switched to the other layout."""

from emr_desktop.domain.languages import Language

_ENGLISH = "`qwertyuiop[]asdfghjkl;'zxcvbnm,."
_RUSSIAN = "ёйцукенгшщзхъфывапролджэячсмитьбю"
# The Belarusian layout differs on three keys: O, ] and B.
_BELARUSIAN = "ёйцукенгшўзх'фывапролджэячсмітьбю"
_ENGLISH_SHIFTED = '~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>'

_TO_RUSSIAN = str.maketrans(_ENGLISH + _ENGLISH_SHIFTED, _RUSSIAN + _RUSSIAN.upper())
_TO_BELARUSIAN = str.maketrans(_ENGLISH + _ENGLISH_SHIFTED, _BELARUSIAN + _BELARUSIAN.upper())
_TO_ENGLISH = str.maketrans(
    _RUSSIAN + _RUSSIAN.upper() + "ўіЎІ",
    _ENGLISH + _ENGLISH_SHIFTED + "obOB",
)
_CYRILLIC = frozenset((_RUSSIAN + _BELARUSIAN).replace("'", ""))


def other_layout(text: str, language: Language = Language.RU) -> str | None:
    """The same keys on the other layout: `rjdf` gives кова, `лфмф` gives kava.

    `language` says which Cyrillic layout the computer has. None when nothing would change or both scripts are mixed.
    """
    cyrillic = any(letter in _CYRILLIC for letter in text.lower())
    latin = any(letter.isascii() and letter.isalpha() for letter in text)
    if cyrillic == latin:
        return None
    if cyrillic:
        return text.translate(_TO_ENGLISH)
    return text.translate(_TO_BELARUSIAN if language is Language.BE else _TO_RUSSIAN)


def other_layouts(text: str) -> tuple[str, ...]:
    """Every reading on another layout, Russian before Belarusian, without repeats; for a search that found nothing."""
    readings = (other_layout(text, Language.RU), other_layout(text, Language.BE))
    return tuple(dict.fromkeys(reading for reading in readings if reading is not None))
