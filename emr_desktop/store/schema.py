"""What every table says about itself: how it travels, and under which numbers.

Numbers stand in commits for ever. Never reuse one, never renumber a field: golden files hold the tests to it.
"""

from dataclasses import dataclass
from enum import StrEnum, auto
from functools import cache
from typing import Any, cast

from sqlalchemy import Column, ForeignKey, LargeBinary, MetaData, Table
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedColumn, mapped_column
from sqlalchemy.types import TypeDecorator, TypeEngine

from emr_desktop.journal.merge import MergeRule
from emr_desktop.store.types import Travels

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class Kind(StrEnum):
    """How rows of a table travel and merge."""

    FACT = auto()
    """Append only; corrected by a new row that points at the old one."""
    REGISTER = auto()
    """Fields merge against the version the editor saw; true conflicts become tasks."""
    ENTRY = auto()
    """Member of a set: added, ended, refuted; where two clinics differ, the safe side wins."""
    LOCAL = auto()
    """Never leaves this computer."""


class Base(DeclarativeBase):
    """Base of all tables."""

    metadata = MetaData(naming_convention=NAMING)


class Travelling:
    """Columns that the journal keeps on every travelling row; no use case sets them."""

    made_by: Mapped[bytes] = mapped_column(LargeBinary(16), sort_order=900)
    """Key of the origin whose commit made the row."""
    made_seq: Mapped[int] = mapped_column(sort_order=901)
    versions: Mapped[bytes | None] = mapped_column(LargeBinary, sort_order=902)
    """For fields changed since: field number -> [origin key, number of the commit]; canonical CBOR."""


def table_info(
    kind: Kind,
    number: int | None = None,
    *,
    together: tuple[str, ...] = (),
    ending: tuple[str, ...] = (),
    last_wins: bool = False,
) -> dict[str, Any]:
    """The `info` of a table: its kind and, if it travels, its number and what merge.MergeRule needs to know."""
    return {"kind": kind, "number": number, "together": together, "ending": ending, "last_wins": last_wins}


def field(number: int, type_: TypeEngine[Any], *args: ForeignKey, **options: Any) -> MappedColumn[Any]:
    """A column that travels under this number."""
    return mapped_column(type_, *args, info={"field": number}, **options)


def key(type_: TypeEngine[Any], *args: ForeignKey, **options: Any) -> MappedColumn[Any]:
    """A column of the primary key of a travelling table; it travels in the key, so it needs no number."""
    return mapped_column(type_, *args, primary_key=True, **options)


@dataclass(frozen=True, slots=True)
class Encoding:
    """How the rows of one travelling table are written into commits."""

    number: int
    kind: Kind
    table: Table
    keys: tuple[Column[Any], ...]
    fields: dict[int, Column[Any]]
    numbers: dict[str, int]
    rule: MergeRule

    def wire(self, column: Column[Any], value: Any) -> Any:
        """The journal's form of a value of this column."""
        return None if value is None else cast("Travels", column.type).to_wire(value)

    def value(self, column: Column[Any], wire: Any) -> Any:
        """The value behind the journal's form."""
        return None if wire is None else cast("Travels", column.type).from_wire(wire)


@cache
def encodings() -> dict[int, Encoding]:
    """All travelling tables by their number. Raises ValueError when two share one."""
    found: dict[int, Encoding] = {}
    for table in Base.metadata.sorted_tables:
        number = table.info.get("number")
        if number is None:
            continue
        if number in found:
            raise ValueError(f"{table.name} and {found[number].table.name} share number {number}")
        found[number] = _encoding(table, number)
    return found


@cache
def encodings_by_name() -> dict[str, Encoding]:
    """All travelling tables by name."""
    return {encoding.table.name: encoding for encoding in encodings().values()}


def _encoding(table: Table, number: int) -> Encoding:
    fields: dict[int, Column[Any]] = {}
    for column in table.columns:
        at = column.info.get("field")
        if at is None:
            continue
        if at in fields:
            raise ValueError(f"{table.name}.{column.name} and {fields[at].name} share number {at}")
        fields[at] = column
    numbers = {column.name: at for at, column in fields.items()}
    return Encoding(
        number=number,
        kind=table.info["kind"],
        table=table,
        keys=tuple(table.primary_key.columns),
        fields=fields,
        numbers=numbers,
        rule=MergeRule(
            together=frozenset(numbers[name] for name in table.info["together"]),
            ending=frozenset(numbers[name] for name in table.info["ending"]),
            last_wins=table.info["last_wins"],
        ),
    )


def empty_value(column: Column[Any]) -> Any:
    """What a field that is not written in a commit means: nothing, no text, no. It never depends on later defaults."""
    if column.nullable:
        return None
    # The type of the column beneath: a decorated type calls everything an object.
    beneath = cast("TypeDecorator[Any]", column.type).impl_instance
    return {str: "", bool: False}.get(beneath.python_type)
