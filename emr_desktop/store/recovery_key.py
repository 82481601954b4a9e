"""The recovery key as it is printed: letters and digits that survive handwriting, with a check letter."""

import secrets
from hashlib import blake2b

from emr_desktop.domain.errors import NotAllowed

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford: no I, L, O, U to mistake
_LETTERS = 28
_GROUP = 4
_MISREAD = str.maketrans({"O": "0", "I": "1", "L": "1", "О": "0", "В": "B", "С": "C", "Е": "E", "Н": "H", "К": "K",
                          "М": "M", "Р": "P", "Т": "T", "Х": "X", "А": "A", "І": "1"})  # fmt: skip


def make() -> str:
    """A new key of 140 random bits, in groups of four, the last group with the check letters."""
    letters = "".join(secrets.choice(_ALPHABET) for _ in range(_LETTERS))
    return _grouped(letters + _check(letters))


def read(typed: str) -> str:
    """The key as it was made, from whatever way it was typed.

    Raises NotAllowed("recovery_key_mistyped") when the check letters do not fit.
    """
    letters = "".join(each for each in typed.upper().translate(_MISREAD) if each in _ALPHABET)
    body, check = letters[:_LETTERS], letters[_LETTERS:]
    if len(letters) != _LETTERS + _GROUP or _check(body) != check:
        raise NotAllowed("recovery_key_mistyped")
    return body


def _check(letters: str) -> str:
    number = int.from_bytes(blake2b(letters.encode(), digest_size=8).digest(), "big")
    return "".join(_ALPHABET[number >> 5 * at & 31] for at in range(_GROUP))


def _grouped(letters: str) -> str:
    return "-".join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))
