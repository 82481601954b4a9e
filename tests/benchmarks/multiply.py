"""A very large clinic out of a small one: its signed actions again and again, for other people, then one replay.

Making 400,000 actions through the use cases takes most of an hour; what is measured afterwards is the same.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from sqlalchemy import Connection, select, text

from emr_desktop.demo.build import PASSWORD
from emr_desktop.journal.codec import Wire, as_int, as_text
from emr_desktop.journal.commit import Body, Envelope, RowOp, body_hash, seal
from emr_desktop.services.opening import open_clinic
from emr_desktop.store.append import append, head
from emr_desktop.store.device_keys import DeviceKeys, load_device
from emr_desktop.store.engine import writing
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.projection import rebuild

PATIENT, IDENTIFIER = 10, 12
RECORD_NUMBER, SEX, BIRTH, PHONE = 1, 12, 13, 16
FAMILY = (2, 5, 8)
_COPIED = frozenset({"register_patient", "sign_visit"})


def multiply(folder: Path, times: int) -> None:
    """Add `times` further populations to the clinic in this folder, which stays whole in every respect."""
    with open_clinic(folder, user="admin", password=PASSWORD) as clinic:
        engine = writing(clinic._engine)
        with engine.connect() as connection:
            actions = list(_actions(connection))
        own = {value for _, body in actions for value in _ids(body)}
        families = [_family(body) for _, body in actions if body.action == "register_patient"]
        for number in range(1, times + 1):
            with engine.begin() as connection:
                _append_all(connection, load_device(connection), actions, own, (number, families))
        with engine.begin() as connection:
            rebuild(connection)
            connection.execute(text("UPDATE number_series SET last = last * :n"), {"n": times + 1})


def _actions(connection: Connection) -> Iterator[tuple[Envelope, Body]]:
    rows = connection.execute(
        select(JournalEntry.envelope, JournalEntry.body)
        .where(JournalEntry.action.in_(_COPIED))
        .order_by(JournalEntry.position)
    ).all()
    for row in rows:
        yield Envelope.decode(row.envelope), Body.decode(row.body, 1)


def _append_all(
    connection: Connection,
    device: DeviceKeys,
    actions: list[tuple[Envelope, Body]],
    own: set[bytes],
    population: tuple[int, list[dict[int, Wire]]],
) -> None:
    seq, previous = head(connection, device.origin)
    number, families = population
    for at, (envelope, body) in enumerate(actions):
        other = Body(
            body.action,
            tuple(_for_others(op, own, number, families[(at * 7 + number) % len(families)]) for op in body.ops),
        )
        data = other.encode()
        seq += 1
        patient = envelope.patient
        made = replace(
            envelope,
            origin=device.origin,
            seq=seq,
            prev_hash=previous,
            patient=None if patient is None else type(patient)(bytes=_moved(patient.bytes, number)),
            body_hash=body_hash(data),
        )
        commit = seal(made, data, device.private)
        append(connection, commit, made, other)
        previous = commit.hash[:16]


def _for_others(op: RowOp, own: set[bytes], number: int, family: dict[int, Wire]) -> RowOp:
    def moved(value: Wire) -> Wire:
        return _moved(value, number) if isinstance(value, bytes) and value in own else value

    fields = {name: moved(value) for name, value in op.fields.items()}
    if op.table == PATIENT:
        fields |= family
        fields[RECORD_NUMBER] = (
            as_text(fields[RECORD_NUMBER])[:3] + f"{number:03d}" + as_text(fields[RECORD_NUMBER])[4:]
        )
        if PHONE in fields:
            fields[PHONE] = as_text(fields[PHONE])[:-3] + f"{number:03d}"
        if BIRTH in fields:
            fields[BIRTH] = as_int(fields[BIRTH]) - 11 * number % 300
    if op.table == IDENTIFIER:
        fields[3] = as_text(fields[3])[:-3] + f"{number:03d}"
    return RowOp(op.table, op.kind, tuple(moved(part) for part in op.key), fields, op.bases)


def _family(body: Body) -> dict[int, Wire]:
    row = next(op for op in body.ops if op.table == PATIENT)
    return {name: row.fields[name] for name in FAMILY if name in row.fields}


def _ids(body: Body) -> Iterator[bytes]:
    for op in body.ops:
        if op.table >= PATIENT:
            yield from (part for part in op.key if isinstance(part, bytes) and len(part) == 16)


def _moved(value: bytes, number: int) -> bytes:
    """Another id for another population: the last two bytes of the random part change."""
    return value[:-2] + (int.from_bytes(value[-2:], "big") ^ number).to_bytes(2, "big")
