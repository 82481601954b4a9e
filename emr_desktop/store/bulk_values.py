"""Values on their way from the journal's form into the database's, without becoming objects in between.

A first load brings half a million rows. What is refused here is what the column types refuse one by one.
"""

import struct
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import BigInteger, Integer, LargeBinary, String
from sqlalchemy.types import TypeEngine

from emr_desktop.journal.codec import Wire, as_bytes, as_int, as_text
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

Convert = Callable[[Any], Any]

_FIRST_DAY = date(1970, 1, 1)
_TO_2000 = (date(2000, 1, 1) - _FIRST_DAY).days
"""PostgreSQL counts days from 2000 on."""
_FIRST_MOMENT = microseconds(datetime.min.replace(tzinfo=UTC))
_LAST_MOMENT = microseconds(datetime.max.replace(tzinfo=UTC))
_ID_SIZE = 16
_INT4, _INT8 = struct.Struct(">ii").pack, struct.Struct(">iq").pack
_LENGTH = struct.Struct(">i").pack
_NULL = _LENGTH(-1)
_ID_LENGTH = _LENGTH(_ID_SIZE)
_NUL = NUL_AT_SERVER.encode()
_YES, _NO = _LENGTH(1) + b"\x01", _LENGTH(1) + b"\x00"


def for_sqlite(type_: TypeEngine[Any]) -> Convert:
    """What makes the stored form of a value of this column. It raises TypeError, ValueError or ArithmeticError."""
    return _chosen(type_, _SQLITE)


def for_copy(type_: TypeEngine[Any]) -> Callable[[Any], bytes]:
    """What makes the field of PostgreSQL's binary COPY, with its length. It raises the same, and struct.error."""
    return _chosen(type_, _COPY)


def null_for_copy() -> bytes:
    """The field that is nothing."""
    return _NULL


def _chosen(type_: TypeEngine[Any], found: dict[type[Any], Convert]) -> Convert:
    for kind in type(type_).__mro__:
        if kind in found:
            return found[kind]
    raise LookupError(f"no bulk form of {type_!r}")


def _id(value: Wire) -> bytes:
    if type(value) is not bytes or len(value) != _ID_SIZE:
        raise ValueError("an id has 16 bytes")
    return value


def _moment(value: Wire) -> int:
    found = as_int(value)
    if not _FIRST_MOMENT <= found <= _LAST_MOMENT:
        raise OverflowError("a time out of all calendars")
    return found


def _day(value: Wire) -> str:
    return (_FIRST_DAY + timedelta(days=as_int(value))).isoformat()


def _exact(value: Wire) -> str:
    return str(Decimal(as_text(value)))


# Called millions of times in a first load: each is one call, and asks for itself what it was given.
def _copied_id(value: Wire) -> bytes:
    if type(value) is not bytes or len(value) != _ID_SIZE:
        raise ValueError("an id has 16 bytes")
    return _ID_LENGTH + value


def _copied_bytes(value: Wire) -> bytes:
    if type(value) is not bytes:
        raise TypeError("bytes expected")
    return _LENGTH(len(value)) + value


def _copied_text(value: Wire) -> bytes:
    if type(value) is not str:
        raise TypeError("text expected")
    data = value.encode()
    return _LENGTH(len(data)) + data


def _copied_typed(value: Wire) -> bytes:
    if type(value) is not str:
        raise TypeError("text expected")
    data = value.encode().replace(b"\0", _NUL)
    return _LENGTH(len(data)) + data


def _copied_int4(value: Wire) -> bytes:
    if type(value) is not int:
        raise TypeError("number expected")
    return _INT4(4, value)


def _copied_int8(value: Wire) -> bytes:
    if type(value) is not int:
        raise TypeError("number expected")
    return _INT8(8, value)


def _copied_day(value: Wire) -> bytes:
    _day(value)
    return _INT4(4, as_int(value) - _TO_2000)


_SQLITE: dict[type[Any], Convert] = {
    Id: _id,
    UtcTime: _moment,
    Day: _day,
    Exact: _exact,
    Code: as_text,
    Text: as_text,
    Whole: as_int,
    Flag: bool,
    Bytes: as_bytes,
    LargeBinary: as_bytes,
    BigInteger: as_int,
    Integer: as_int,
    String: as_text,
}
_COPY: dict[type[Any], Convert] = {
    Id: _copied_id,
    UtcTime: lambda value: _INT8(8, _moment(value)),
    Day: _copied_day,
    Exact: lambda value: _copied_text(_exact(value)),
    Code: _copied_text,
    Text: _copied_typed,
    Whole: _copied_int4,
    Flag: lambda value: _YES if value else _NO,
    Bytes: _copied_bytes,
    LargeBinary: _copied_bytes,
    BigInteger: _copied_int8,
    Integer: _copied_int4,
    String: _copied_text,
}
