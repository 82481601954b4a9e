"""A made-up clinic as it looks while it is connected: for pictures, without any server."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from hashlib import blake2b
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Connection, Engine, func, insert, select

from emr_desktop.domain.clock import Clock
from emr_desktop.journal.codec import Wire, encode
from emr_desktop.journal.commit import (
    BODY_SCHEMA,
    Body,
    Envelope,
    OpKind,
    Origin,
    RowOp,
    Version,
    body_hash,
    device_id,
    seal,
)
from emr_desktop.store.device_keys import load_device
from emr_desktop.store.engine import writing
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.patients import Patient
from emr_desktop.store.referrals import DistrictFacility
from emr_desktop.store.schema import encodings
from emr_desktop.store.sync import Conflict, District, SyncRun
from emr_desktop.store.sync_district import DistrictData, join_district
from emr_desktop.store.versions import read_versions

NAME, URL = "Заречье", "https://sync.rayon.example"
HOSPITAL = "Ляховичская ЦРБ"
_JOURNAL = JournalEntry.__table__


@dataclass(frozen=True, slots=True)
class Standing:
    """How the records stand with the district. Counts are of actions of this computer, the latest ones."""

    to_send: int = 12
    to_copy: int = 40
    """Sent, and not in a copy of the district yet."""
    aside: int = 0
    decided: tuple[tuple[bool, str], ...] = ()
    """What the district's administrator decided about the first of them: whether it counts, and why."""
    brought_back: int = 0
    """The district was restored from a copy, and the last sync gave it so many actions again."""
    outcomes: tuple[str, ...] = ("done", "no_connection", "done")
    """Of the last syncs, the latest first."""
    loading: bool = False
    """Only the latest patients are here."""
    two_phones_of: UUID | None = None
    """A patient whose telephone was changed in two places."""


def pretend(database: Engine, clock: Clock, _give_way: Callable[[], None], *, standing: Standing) -> None:
    """Write down what a sync would have left."""
    with writing(database).begin() as connection:
        device = load_device(connection)
        own = _JOURNAL.c.origin == device.origin.key
        head = connection.scalar(select(func.max(_JOURNAL.c.seq)).where(own)) or 0
        key = blake2b(b"district", digest_size=32).digest()
        join_district(connection, DistrictData(URL, NAME, key, key[:16], key[16:]))
        acked = head - standing.to_send
        held = {
            "acked": acked,
            "durable": acked - standing.to_copy,
            "agreed": True,
            "clock_error_ms": 0,
            "loading": standing.loading,
        }
        numbers = [acked - at for at in range(standing.aside)]
        synced = clock.now() - timedelta(minutes=4)
        said = zip(numbers, standing.decided, strict=False)
        at = int(synced.timestamp() * 1000)
        decided: list[Wire] = [[number, counts, at, note] for number, (counts, note) in said]
        kept = {"quarantined": " ".join(map(str, numbers)), "decided": encode(decided) if decided else b""}
        district = District.__table__
        connection.execute(district.update().values(held | kept | {"synced_at": synced}))  # type: ignore[attr-defined]  # it is a table
        _keep_runs(connection, clock, standing)
        if standing.two_phones_of is not None:
            _two_phones(connection, standing.two_phones_of)


def _keep_runs(connection: Connection, clock: Clock, standing: Standing) -> None:
    for at, outcome in reversed(list(enumerate(standing.outcomes))):
        ended = clock.now() - timedelta(minutes=4 + 125 * at)
        moved = outcome == "done"
        run = {"started_at": ended - timedelta(seconds=9), "ended_at": ended, "how": "network", "outcome": outcome}
        counts = {"sent": 31 * moved, "received": 9 * moved, "mended": 0}
        size = {"bytes_up": 18_400 * moved, "bytes_down": 6_200 * moved}
        if at == 0 and standing.brought_back:
            counts |= {"sent": standing.brought_back, "mended": standing.brought_back // 4}
            size |= {"bytes_up": 310 * standing.brought_back}
        connection.execute(insert(SyncRun), run | counts | size)


def _two_phones(connection: Connection, patient: UUID) -> None:
    table = Patient.__table__
    (number,) = (number for number, each in encodings().items() if each.table is table)
    encoding = encodings()[number]
    (field,) = (at for at, column in encoding.fields.items() if column.name == "phone")
    row = connection.execute(select(table).where(table.c.id == patient)).one()
    shown = read_versions(row.versions).get(field, Version(row.made_by, row.made_seq))
    base = Version(row.made_by, row.made_seq)
    op = RowOp(number, OpKind.UPDATE, (patient.bytes,), {field: "+375337001010"}, {field: (base,)})
    other = _written_elsewhere(connection, op, patient)
    connection.execute(
        insert(Conflict),
        {
            "table_number": number, "row_key": encode([patient.bytes]), "field_number": field, "origin": other.origin,
            "seq": other.seq, "value": encode("+375337001010"), "shown_origin": shown.origin, "shown_seq": shown.seq,
            "shown_value": encode(row.phone), "patient_id": patient, "decided_origin": None, "decided_seq": None,
        },
    )  # fmt: skip


def _written_elsewhere(connection: Connection, op: RowOp, patient: UUID) -> Version:
    """A commit of the hospital, as a sync would have brought it a day ago."""
    key = Ed25519PrivateKey.from_private_bytes(blake2b(b"another computer", digest_size=32).digest())
    public = key.public_key().public_bytes_raw()
    origin, facility = Origin(device_id(public), bytes(8)), UUID(int=7 << 80)
    clock = connection.scalar(select(func.max(_JOURNAL.c.recorded_at)))
    at = clock - timedelta(hours=20)
    body = Body("correct_patient", (op,)).encode()
    moment = int(at.timestamp() * 1_000_000)
    envelope = Envelope(
        origin, 7, blake2b(b"before", digest_size=32).digest(), BODY_SCHEMA, UUID(int=8 << 80), facility, patient,
        moment, moment, 0, body_hash(body),
    )  # fmt: skip
    commit = seal(envelope, body, key)
    connection.execute(
        insert(JournalEntry),
        {
            "origin": origin.key, "seq": 7, "hash": commit.hash, "envelope": commit.envelope,
            "signature": commit.signature, "body": commit.body, "action": "correct_patient", "patient_id": patient,
            "author_id": envelope.author, "recorded_at": at, "serial": None, "left_at": None,
        },
    )  # fmt: skip
    connection.execute(insert(DistrictFacility), {"id": facility, "name": HOSPITAL})
    return Version(origin.key, 7)
