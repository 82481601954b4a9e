"""A proposal for the Latin spelling in the passport.

Only a proposal: people may ask for another spelling, so the field is typed from the passport and never derived.
Sources: Belarusian by instruction of the Ministry of Internal Affairs No. 288 of 2008; Russian by ICAO Doc 9303.
"""

from emr_desktop.domain.languages import Language

_SHARED = {
    **dict(zip("абвдзіклмнопрстуфыэ", "abvdziklmnoprstufye", strict=True)),
    **dict.fromkeys("ь'’", ""),
    **dict(zip("жйхцчшщ", ("zh", "i", "kh", "ts", "ch", "sh", "shch"), strict=True)),
}
_BELARUSIAN = {**_SHARED, "г": "h", "ґ": "g", "ў": "u", "и": "i", "ъ": "", "е": "e", "ё": "io", "ю": "iu", "я": "ia"}
_RUSSIAN = {**_SHARED, "г": "g", "и": "i", "ъ": "ie", "е": "e", "ё": "e", "ю": "iu", "я": "ia", "ў": "u"}
_AFTER_VOWEL = {"е": "ye", "ё": "yo", "ю": "yu", "я": "ya"}
# After these (and at the start of a word) Belarusian е ё ю я begin with y. After ы passports write i: Maryia.
_OPENS_Y = frozenset("аеёіоуэюяўьй'’")


def latin_proposal(text: str, language: Language) -> str:
    """The Latin spelling the table gives for a Belarusian or Russian name; Latin letters stay as they are."""
    return " ".join("-".join(_word(part, language) for part in word.split("-")) for word in text.split())


def _word(word: str, language: Language) -> str:
    lower = word.lower()
    pieces = [_piece(lower, at, language) for at in range(len(lower))]
    if len(word) > 1 and word.isupper():
        return "".join(pieces).upper()
    return "".join(
        piece[:1].upper() + piece[1:] if letter.isupper() else piece
        for letter, piece in zip(word, pieces, strict=False)
    )


def _piece(word: str, at: int, language: Language) -> str:
    letter, before = word[at], word[at - 1 : at]
    if language is Language.RU:
        return _RUSSIAN.get(letter, letter)
    if letter in _AFTER_VOWEL and (at == 0 or before in _OPENS_Y):
        return _AFTER_VOWEL[letter]
    ends_in_y = letter == "й" and before in {"ы", "і"} and at == len(word) - 1
    doubled = letter == "ц" and word[at + 1 : at + 2] == "ц"
    if ends_in_y or doubled:  # Дзмітрый is Dzmitry, Таццяна is Tatsiana
        return ""
    return _BELARUSIAN.get(letter, letter)
