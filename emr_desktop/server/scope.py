"""Whose commits go into which stream, and who may write about whom."""

from collections.abc import Collection
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, ColumnElement, Connection, String, Uuid, cast, func, literal, select
from sqlalchemy.sql.elements import SQLCoreOperations

from emr_desktop.server.tables import Scope

HOME = "home"
"""Why a stream holds a patient whom its clinic has registered."""


def among(column: SQLCoreOperations[Any], ids: Collection[UUID]) -> ColumnElement[bool]:
    """The condition: the column is one of these.

    One parameter for them all, as text: a statement with five hundred takes longer to read than to run. As a table,
    not as a list: where the list is not known beforehand, each of its parts would be compared with each row.
    """
    listed = "{" + ",".join([each.hex for each in ids]) + "}"
    return column.in_(select(func.unnest(cast(literal(listed, String()), ARRAY(Uuid())))))


def scopes_of(connection: Connection, patients: Collection[UUID]) -> dict[UUID, set[bytes]]:
    """The streams of each of these patients; nothing for one whom nobody has registered and nobody has asked for."""
    found: dict[UUID, set[bytes]] = {}
    if patients:
        query = select(Scope.patient_id, Scope.stream).where(among(Scope.patient_id, patients))
        for row in connection.execute(query):
            found.setdefault(row.patient_id, set()).add(row.stream)
    return found


def held_elsewhere(connection: Connection, patients: Collection[UUID], stream: bytes) -> dict[UUID, set[bytes]]:
    """The other streams of each of these patients: of few there are any."""
    found: dict[UUID, set[bytes]] = {}
    if patients:
        here = among(Scope.patient_id, patients), Scope.stream != stream
        for row in connection.execute(select(Scope.patient_id, Scope.stream).where(*here)):
            found.setdefault(row.patient_id, set()).add(row.stream)
    return found


def strangers(connection: Connection, patients: Collection[UUID], stream: bytes) -> set[UUID]:
    """Which of these patients have their home elsewhere and are not in this stream for any reason.

    Where nobody knows yet who registered the patient, such as after a restore, nothing can be said.
    """
    if not patients:
        return set()
    query = (
        select(Scope.patient_id)
        .where(among(Scope.patient_id, patients))
        .group_by(Scope.patient_id)
        .having(func.bool_or(Scope.why == HOME), ~func.bool_or(Scope.stream == stream))
    )
    return set(connection.scalars(query))
