"""Values on their way from the journal's form into the database's, without becoming objects in between.

A first load brings half a million rows. What is refused here is what the column types refuse one by one.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import BigInteger, Integer, LargeBinary, String
from sqlalchemy.types import TypeEngine

from emr_desktop.journal.codec import Wire
from emr_desktop.store.types import (
    NUL_AT_SERVER,
    Bytes,
    Code,
    Day,
    Exact,
    Flag,
    Id,
    Text,
    UtcTime,
    Whole,
    microseconds,
)

_FIRST_DAY = date(1970, 1, 1)
_TO_2000 = (date(2000, 1, 1) - _FIRST_DAY).days
"""PostgreSQL counts days from 2000 on."""
_FIRST_MOMENT = microseconds(datetime.min.replace(tzinfo=UTC))
_LAST_MOMENT = microseconds(datetime.max.replace(tzinfo=UTC))
_ID_SIZE = 16
_INT4_END = 1 << 31
_KEPT = 4096
"""Days and measured numbers repeat: so many of each are worked out once."""


class Form(NamedTuple):
    """What the values of a column are in the journal, and what has to be done with them."""

    kind: type | None
    """Of a value that is there; none where every kind has a meaning."""
    convert: Callable[[Any], Any] | None = None
    """Makes the stored value, where it is another one or has limits. Raises TypeError, ValueError, ArithmeticError."""
    copied_as: str = ""
    """PostgreSQL's name of the binary form."""


def for_sqlite(type_: TypeEngine[Any]) -> Form:
    """The form of a column of this type in a clinic."""
    return _chosen(type_, _SQLITE)


def for_copy(type_: TypeEngine[Any]) -> Form:
    """The form of the same column in PostgreSQL's binary COPY."""
    return _chosen(type_, _COPY)


def _chosen(type_: TypeEngine[Any], found: dict[type[Any], Form]) -> Form:
    for kind in type(type_).__mro__:
        if kind in found:
            return found[kind]
    raise LookupError(f"no bulk form of {type_!r}")


# Called millions of times in a first load; the kind of the value was asked before.
def _id(value: bytes) -> bytes:
    if len(value) != _ID_SIZE:
        raise ValueError("an id has 16 bytes")
    return value


def _moment(value: int) -> int:
    if not _FIRST_MOMENT <= value <= _LAST_MOMENT:
        raise OverflowError("a time out of all calendars")
    return value


def _int4(value: int) -> int:
    if not -_INT4_END <= value < _INT4_END:
        raise OverflowError("a number too large for its column")
    return value


@lru_cache(_KEPT)
def _day(value: int) -> str:
    return (_FIRST_DAY + timedelta(days=value)).isoformat()


@lru_cache(_KEPT)
def _copied_day(value: int) -> int:
    return (_FIRST_DAY + timedelta(days=value) - _FIRST_DAY).days - _TO_2000


@lru_cache(_KEPT)
def _exact(value: str) -> str:
    return str(Decimal(value))


def _copied_text(value: str) -> str:
    return value.replace("\0", NUL_AT_SERVER)


def _flag(value: Wire) -> bool:
    return bool(value)


_SQLITE: dict[type[Any], Form] = {
    Id: Form(bytes, _id),
    UtcTime: Form(int, _moment),
    Day: Form(int, _day),
    Exact: Form(str, _exact),
    Code: Form(str),
    Text: Form(str),
    Whole: Form(int),
    Flag: Form(None, _flag),
    Bytes: Form(bytes),
    LargeBinary: Form(bytes),
    BigInteger: Form(int),
    Integer: Form(int),
    String: Form(str),
}
_COPY: dict[type[Any], Form] = {
    Id: Form(bytes, _id, "bytea"),  # the 16 bytes of a UUID go over as they are
    UtcTime: Form(int, _moment, "int8"),
    Day: Form(int, _copied_day, "int4"),
    Exact: Form(str, _exact, "text"),
    Code: Form(str, None, "text"),
    Text: Form(str, _copied_text, "text"),
    Whole: Form(int, _int4, "int4"),
    Flag: Form(None, _flag, "bool"),
    Bytes: Form(bytes, None, "bytea"),
    LargeBinary: Form(bytes, None, "bytea"),
    BigInteger: Form(int, None, "int8"),
    Integer: Form(int, _int4, "int4"),
    String: Form(str, None, "text"),
}
