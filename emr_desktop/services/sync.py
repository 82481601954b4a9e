"""Choosing between values that met, and asking about them."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select

from emr_desktop.domain.errors import RuleBroken
from emr_desktop.journal.codec import as_list, decode
from emr_desktop.journal.commit import Version
from emr_desktop.queries.sync_conflicts import decider
from emr_desktop.services.work import Work
from emr_desktop.store.patients import ConflictRemark, DecisionNote
from emr_desktop.store.projection_rows import key_is
from emr_desktop.store.schema import Base, Encoding, Travelling, encodings
from emr_desktop.store.sync import Conflict
from emr_desktop.store.versions import read_versions


@dataclass(frozen=True, slots=True)
class ResolveConflict:
    """What a field is to say. `seen` are all versions that were on the screen: the shown one and those beside it."""

    table: int
    row_key: bytes
    field: int
    value: Any
    seen: tuple[Version, ...]
    note: str = ""
    """Why, for whoever reads the history; only of a patient's record, which it stays with."""


def resolve_conflict(work: Work, command: ResolveConflict) -> UUID | None:
    """Let one value stand: the shown one, another, or a third. Returns the patient whom it concerns.

    The same command decides again what was decided. Raises RuleBroken("conflict_changed_meanwhile") when something
    has arrived that was not on the screen.
    """
    encoding = encodings()[command.table]
    work.require(decider(encoding.table.name))
    row = _row(work, encoding, command.row_key)
    shown = read_versions(row.versions).get(command.field, Version(row.made_by, row.made_seq))
    beside, patient = _beside(work, command)
    if {shown, *beside} - {*command.seen}:
        raise RuleBroken("conflict_changed_meanwhile")
    if patient is not None:
        work.about(patient)
    work.choose(row, encoding.fields[command.field].name, command.value, beside)
    if patient is not None and command.note.strip():
        work.add(
            DecisionNote(
                id=work.new_id(), patient_id=patient, table_number=command.table, row_key=command.row_key,
                field_number=command.field, because=command.note.strip(),
            )
        )  # fmt: skip
    return patient


@dataclass(frozen=True, slots=True)
class RemarkOnConflict:
    """A question to the author of a value that waits for a choice, or an answer. Nothing is decided by it."""

    table: int
    row_key: bytes
    field: int
    seen: tuple[Version, ...]
    """The values that were on the screen."""
    remark: str


def remark_on_conflict(work: Work, command: RemarkOnConflict) -> None:
    """Everybody who looks at these values next reads it, on every computer that holds the patient.

    Raises NotAllowed for those who may not choose, RuleBroken: "reason_missing" without a word,
    "conflict_changed_meanwhile" when somebody has chosen.
    """
    work.require(decider(encodings()[command.table].table.name))
    if not command.remark.strip():
        raise RuleBroken("reason_missing")
    waiting, patient = _beside(work, command)
    if not waiting or patient is None:
        raise RuleBroken("conflict_changed_meanwhile")
    about = command.seen[0]
    work.about(patient)
    work.add(
        ConflictRemark(
            id=work.new_id(), patient_id=patient, table_number=command.table, row_key=command.row_key,
            field_number=command.field, value_origin=about.origin, value_seq=about.seq,
            remark=command.remark.strip(), author_id=work.actor.user_id, author_name=work.actor.name,
            said_at=work.clock.now(),
        )
    )  # fmt: skip


def _row(work: Work, encoding: Encoding, row_key: bytes) -> Travelling:
    kind = next(mapper.class_ for mapper in Base.registry.mappers if mapper.local_table is encoding.table)
    condition = key_is(encoding, tuple(as_list(decode(row_key))))
    row = work.session.scalars(select(kind).where(*condition)).first()
    if row is None:
        raise RuleBroken("conflict_changed_meanwhile")
    found: Travelling = row
    return found


def _beside(work: Work, command: ResolveConflict | RemarkOnConflict) -> tuple[tuple[Version, ...], UUID | None]:
    """Versions that wait beside the shown one, and the patient whom the row is about."""
    query = (
        select(Conflict.origin, Conflict.seq, Conflict.patient_id, Conflict.decided_seq)
        .where(
            Conflict.table_number == command.table,
            Conflict.row_key == command.row_key,
            Conflict.field_number == command.field,
        )
        .order_by(Conflict.origin, Conflict.seq)
    )
    rows = work.session.execute(query).all()
    patient = rows[0].patient_id if rows else None
    return tuple(Version(row.origin, row.seq) for row in rows if row.decided_seq is None), patient
