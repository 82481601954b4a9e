"""Column types, each with one form in the database and one in the journal."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Any, Protocol, cast
from uuid import UUID

from sqlalchemy import BigInteger, Boolean, Date, Integer, LargeBinary, String, Uuid
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine

from emr_desktop.journal.codec import Wire, as_bytes, as_int, as_text

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_FIRST_DAY = date(1970, 1, 1)
NUL_AT_SERVER = "\ufdd0"
"""PostgreSQL holds every sign but one, which comes with texts pasted from old programs. Nobody types this one."""


class Travels(Protocol):
    """A column type whose values can be written into a commit."""

    def to_wire(self, value: Any) -> Wire: ...

    def from_wire(self, value: Wire) -> Any: ...


class Id(TypeDecorator[UUID]):
    """A UUID: 16 bytes in SQLite, the native type in PostgreSQL."""

    impl = LargeBinary(16)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(Uuid() if dialect.name == "postgresql" else LargeBinary(16))

    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> Any:
        return value if value is None or dialect.name == "postgresql" else value.bytes

    def process_result_value(self, value: Any, dialect: Dialect) -> UUID | None:
        return UUID(bytes=value) if isinstance(value, bytes) else cast("UUID | None", value)

    def to_wire(self, value: UUID) -> Wire:
        return value.bytes

    def from_wire(self, value: Wire) -> UUID:
        return UUID(bytes=as_bytes(value))


class UtcTime(TypeDecorator[datetime]):
    """A moment: microseconds since 1970 in UTC. Refuses a time without a zone."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        return None if value is None else microseconds(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        return None if value is None else moment(value)

    def to_wire(self, value: datetime) -> Wire:
        return microseconds(value)

    def from_wire(self, value: Wire) -> datetime:
        return moment(as_int(value))


class Day(TypeDecorator[date]):
    """A day without a time, such as a birth date. In the journal: days since 1970-01-01."""

    impl = Date
    cache_ok = True

    def to_wire(self, value: date) -> Wire:
        return (value - _FIRST_DAY).days

    def from_wire(self, value: Wire) -> date:
        return _FIRST_DAY + timedelta(days=as_int(value))


class Exact(TypeDecorator[Decimal]):
    """A number kept as it was typed: 36.0 stays 36.0."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Decimal | None:
        return None if value is None else Decimal(value)

    def to_wire(self, value: Decimal) -> Wire:
        return str(value)

    def from_wire(self, value: Wire) -> Decimal:
        return Decimal(as_text(value))


class Code(TypeDecorator[StrEnum]):
    """A member of a closed list, kept as its code. A code of a later program stays readable as plain text."""

    impl = String
    cache_ok = True

    def __init__(self, codes: type[StrEnum]) -> None:
        super().__init__()
        self.codes = codes

    def process_bind_param(self, value: StrEnum | str | None, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:
        return None if value is None else self._member(value)

    def to_wire(self, value: StrEnum) -> Wire:
        return str(value)

    def from_wire(self, value: Wire) -> StrEnum:
        return self._member(as_text(value))

    def _member(self, value: str) -> StrEnum:
        try:
            return self.codes(value)
        except ValueError:
            return cast("StrEnum", value)


class Text(TypeDecorator[str]):
    """Text as it was typed. Half a character, left where a pasted text was cut, becomes the sign for "unreadable"."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        text = whole_characters(str(value))
        return text.replace("\0", NUL_AT_SERVER) if dialect.name == "postgresql" else text

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        return value.replace(NUL_AT_SERVER, "\0") if value and dialect.name == "postgresql" else value

    def to_wire(self, value: str) -> Wire:
        return whole_characters(str(value))  # a code of a closed list is written as plain text

    def from_wire(self, value: Wire) -> str:
        return as_text(value)


class Whole(TypeDecorator[int]):
    """A whole number."""

    impl = Integer
    cache_ok = True

    def to_wire(self, value: int) -> Wire:
        return value

    def from_wire(self, value: Wire) -> int:
        return as_int(value)


class Flag(TypeDecorator[bool]):
    """Yes or no."""

    impl = Boolean
    cache_ok = True

    def to_wire(self, value: bool) -> Wire:
        return value

    def from_wire(self, value: Wire) -> bool:
        return bool(value)


class Bytes(TypeDecorator[bytes]):
    """Opaque bytes, such as a public key."""

    impl = LargeBinary
    cache_ok = True

    def to_wire(self, value: bytes) -> Wire:
        return value

    def from_wire(self, value: Wire) -> bytes:
        return as_bytes(value)


def microseconds(value: datetime) -> int:
    """Microseconds since 1970 in UTC. Raises ValueError for a time without a zone."""
    if value.tzinfo is None:
        raise ValueError("a time needs a zone")
    return (value - _EPOCH) // timedelta(microseconds=1)


def moment(value: int) -> datetime:
    """The time of so many microseconds since 1970."""
    return _EPOCH + timedelta(microseconds=value)


def whole_characters(value: str) -> str:
    """The text with U+FFFD for each lone surrogate: neither the file nor the journal can hold half a character."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return value
