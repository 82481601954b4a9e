"""The commits of a piece of the feed, each proven by the key of the device that made it."""

from sqlalchemy import Connection, select

from emr_desktop.journal.codec import Wire, as_bytes, as_int, as_list
from emr_desktop.journal.commit import BrokenCommit, device_id
from emr_desktop.store.projection import insert_missing
from emr_desktop.store.sync import KnownDevice
from emr_desktop.store.sync_arrivals import Arrival, Placed
from emr_desktop.sync.protocol import BadMessage, Frame, ItemKind, unspaced
from emr_desktop.sync.runs import Proven, device_of, prove_part, prove_run, prove_single, read_run


def _believed(connection: Connection, keys: tuple[bytes, ...]) -> dict[bytes, bytes]:
    known = {row.device: row.public_key for row in connection.execute(select(KnownDevice.__table__))}
    new = {device_id(key): key for key in keys if device_id(key) not in known}
    if new:
        rows = [{"device": device, "public_key": key} for device, key in new.items()]
        connection.execute(insert_missing(connection, KnownDevice.__table__), rows)  # type: ignore[arg-type]
    return known | new


def proven_in(connection: Connection, frame: Frame) -> tuple[list[Arrival], list[Placed]]:
    """What the frame brings: commits, and places for commits that are here. Raises BadMessage."""
    keys = _believed(connection, frame.keys)
    try:
        return _read(frame, keys)
    except (BrokenCommit, TypeError, ValueError, LookupError) as error:
        raise BadMessage(f"a commit of the feed cannot be proven: {error}") from error


def _read(frame: Frame, keys: dict[bytes, bytes]) -> tuple[list[Arrival], list[Placed]]:
    arrivals: list[Arrival] = []
    placed: list[Placed] = []
    for kind, parts in frame.items:
        if kind is ItemKind.RUN:
            wire, serials = parts
            proven = prove_run(read_run(wire), keys[device_of(wire)])
            arrivals += _arrivals(proven, serials)
        elif kind is ItemKind.PART:
            wire, serials = parts
            arrivals += _arrivals(prove_part(wire, keys[device_of(wire)]), serials)
        elif kind is ItemKind.SINGLE:
            wire, serial = parts
            arrivals.append(_arrival(prove_single(wire, keys[device_of(wire)]), as_int(serial)))
        elif kind is ItemKind.OWN:
            origin, first, serials = parts
            placed += [
                Placed(as_bytes(origin), as_int(first) + at, serial) for at, serial in enumerate(unspaced(serials))
            ]
    return arrivals, placed


def _arrivals(proven: list[Proven], serials: Wire) -> list[Arrival]:
    return [_arrival(each, serial) for each, serial in zip(proven, unspaced(as_list(serials)), strict=True)]


def _arrival(proven: Proven, serial: int) -> Arrival:
    return Arrival.of(proven.commit, proven.envelope, serial)
