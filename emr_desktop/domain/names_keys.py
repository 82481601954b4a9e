"""The coarse phonetic key under which a name is found however it was spelled.

Belarusian, Russian and Ukrainian Cyrillic, passport Latin, Łacinka and Polish spellings of one name get one key:
Ліхачоў, Лихачев, Likhachou and Lichaczow are all `lihacav`. Vowels are `a i u`; `Z` is ж, `S` is ш, `c` is ч.
Letter case in a key carries meaning. Rankings afterwards use the spelling itself.
"""

import re
import unicodedata

_CYRILLIC = {
    **dict.fromkeys("аоэеёєя", "a"),
    **dict.fromkeys("иіыї", "i"),
    **dict.fromkeys("ую", "u"),
    **dict.fromkeys("вў", "v"),
    **dict.fromkeys("гґх", "h"),
    **dict.fromkeys("ьъ", ""),
    **dict(zip("йжцчшбдзклмнпрстф", "jZtcSbdzklmnprstf", strict=True)),
    "щ": "Sc",
}
_LATIN = {
    **dict.fromkeys(("shch", "szcz"), "Sc"),
    **dict.fromkeys(("sch", "sh", "sz", "š"), "S"),
    **dict.fromkeys(("kh", "h", "g"), "h"),
    **dict.fromkeys(("zh", "ž", "ż"), "Z"),
    **dict.fromkeys(("cz", "č"), "c"),
    **dict.fromkeys(("ts", "tz", "ć", "t"), "t"),
    **dict.fromkeys(("dz", "d"), "d"),
    **dict.fromkeys(("ye", "yo", "ya", "ie", "io", "ia", "je", "jo", "ja", *"aeoóęąė"), "a"),
    **dict.fromkeys(("yu", "iu", "ju", "u"), "u"),
    **dict.fromkeys(("y", "i"), "i"),
    **dict.fromkeys(("v", "w", "ŭ"), "v"),
    **dict.fromkeys(("k", "q"), "k"),
    **dict.fromkeys(("z", "ź"), "z"),
    **dict.fromkeys(("s", "ś"), "s"),
    **dict.fromkeys(("l", "ł"), "l"),
    **dict.fromkeys(("n", "ń"), "n"),
    **{letter: letter for letter in "bfjmpr"},
    "x": "ks",
    "ch": "h",
    "c": "t",
}
_LONGEST_TOKEN = max(map(len, _LATIN))
# In this order: short u, i and j, soft dz, and the first letter of Владимир / Уладзімір.
_RULES = (
    (re.compile("(?<=[aiu])u"), "v"),
    (re.compile("[ij]+"), "i"),
    (re.compile("(?<=[au])i|i(?=[au])"), ""),
    (re.compile("dz"), "d"),
    (re.compile("^v(?=[^aiu])"), "u"),
    (re.compile(r"(.)\1+"), r"\1"),
)
# A Latin letter typed last may be the first half of a pair: "lukas" is on its way to "lukash".
_HALF_TYPED = {"s": "S", "z": "Z", "k": "h", "c": "h"}


def search_keys(word: str) -> tuple[str, ...]:
    """One to four keys of a name; none when the text has no letters or digits. Spaces and hyphens are dropped."""
    text = _letters(word)
    keys = (_key(text, ch, lone_c) for ch in _ch_readings(text) for lone_c in _c_readings(text))
    return tuple(dict.fromkeys(key for key in keys if key))


def prefix_keys(typed: str) -> tuple[str, ...]:
    """Beginnings of the keys of every name that starts with what has been typed so far."""
    text = _letters(typed)
    found: dict[str, None] = {}
    for key in search_keys(typed):
        for start in (key, *_after_the_next_letter(text, key)):
            # A last i or u may still vanish or turn into v with the next letter.
            found.setdefault(start.rstrip("iu") or start)
    return tuple(found)


def edit_distance(a: str, b: str, limit: int) -> int:
    """Typing slips between two words: letters added, lost, replaced or swapped with a neighbour.

    Gives `limit + 1` as soon as there must be more than `limit` of them.
    """
    if abs(len(a) - len(b)) > limit:
        return limit + 1
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, letter in enumerate(a, 1):
        before, row = row, _next_row(before, row, (a[i - 2 : i - 1], letter), b)
        if min(row) > limit and min(before) > limit:
            return limit + 1
    return min(row[-1], limit + 1)


def _next_row(before: list[int], above: list[int], pair: tuple[str, str], b: str) -> list[int]:
    """The next line of the table of distances (optimal string alignment)."""
    previous_letter, letter = pair
    row = [above[0] + 1]
    for j, other in enumerate(b, 1):
        cost = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (letter != other))
        if j > 1 and before and letter == b[j - 2] and previous_letter == other:
            cost = min(cost, before[j - 2] + 1)
        row.append(cost)
    return row


def _letters(word: str) -> str:
    """Lower-case letters and digits; accents the tables do not know are taken off."""
    composed = unicodedata.normalize("NFC", word.casefold())
    return "".join(_base(letter) for letter in composed if letter.isalnum())


def _base(letter: str) -> str:
    if letter in _CYRILLIC or letter in _LATIN:
        return letter
    return "".join(part for part in unicodedata.normalize("NFKD", letter) if part.isalnum())


def _ch_readings(text: str) -> tuple[str, ...]:
    """The letters ch are х in Łacinka and Polish, ч beside kh, and otherwise either."""
    if "ch" not in text or _has_latin_marks(text) or "cz" in text or "sz" in text:
        return ("h",)
    return ("c",) if "kh" in text else ("h", "c")


def _c_readings(text: str) -> tuple[str, ...]:
    """A lone c is ц in a word with marked letters and otherwise ц or ч."""
    return ("t",) if "c" not in text or _has_latin_marks(text) else ("t", "c")


def _has_latin_marks(text: str) -> bool:
    return any(letter in _LATIN and not letter.isascii() for letter in text)


def _key(text: str, ch: str, lone_c: str) -> str:
    latin = {**_LATIN, "ch": ch, "c": lone_c}
    parts: list[str] = []
    at = 0
    while at < len(text):
        token = _token_at(text, at)
        parts.append(latin.get(token, _CYRILLIC.get(token, token)))
        at += len(token)
    key = "".join(parts)
    for pattern, replacement in _RULES:
        key = pattern.sub(replacement, key)
    return key


def _token_at(text: str, at: int) -> str:
    """The longest known spelling that begins here; a letter of another script stands for itself."""
    for length in range(_LONGEST_TOKEN, 1, -1):
        if text[at : at + length] in _LATIN:
            return text[at : at + length]
    return text[at]


def _after_the_next_letter(text: str, key: str) -> tuple[str, ...]:
    """What the key so far can turn into when one more letter arrives."""
    if key == "i":
        return ("a", "u")
    if key == "v":
        return ("u",)
    other = _HALF_TYPED.get(text[-1])
    return (key[:-1] + other,) if other else ()
