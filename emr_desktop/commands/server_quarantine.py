"""`emr-desktop server quarantine`: what breaks a rule, and the decision about it."""

import argparse
import json
from collections.abc import Callable
from dataclasses import asdict

from sqlalchemy import Connection, func, select

from emr_desktop.commands.server_place import open_database
from emr_desktop.domain.clock import SystemClock
from emr_desktop.server.quarantine import AsideRow, Decision, NotReleased, leave, open_numbers, quarantine, release
from emr_desktop.server.tables import EnrolledDevice, Quarantined
from emr_desktop.server.trouble import ServerTrouble
from emr_desktop.server.web.words import WORDS


def run_quarantine(options: argparse.Namespace) -> int:
    """List what was set aside; release or leave some of it. Raises ServerTrouble."""
    if options.quarantine_command == "list":
        return _list(options)
    decide = release if options.quarantine_command == "release" else leave
    return _decide(options, decide)


def _list(options: argparse.Namespace) -> int:
    with open_database(options) as engine, engine.connect() as connection:
        rows = quarantine(connection)
    if options.json:
        print(json.dumps([asdict(row) for row in rows], default=str, ensure_ascii=False))
    else:
        print("\n".join(map(_line, rows)) or "Nothing was set aside.")
    return 0


def _line(row: AsideRow) -> str:
    became = "waits for a decision" if row.open else f"{row.decision} by {row.decided_by}"
    note = f": {row.note}" if row.note else ""
    head = f"{row.origin[:16]} {row.seq}  {row.facility}, {row.device}  {row.at:%Y-%m-%d %H:%M} UTC"
    return f"{head}  {WORDS[row.reason][0]}  ({became}{note})"


def _decide(options: argparse.Namespace, decide: Callable[[Connection, bytes, int, Decision], None]) -> int:
    done = 0
    with open_database(options) as engine:
        with engine.connect() as connection:
            wanted = _wanted(connection, options)
        for origin, seq in wanted:
            decision = Decision(options.who, options.note, SystemClock().now())
            try:
                with engine.begin() as connection:
                    decide(connection, origin, seq, decision)
            except NotReleased as error:
                raise ServerTrouble(f"Number {seq}: {WORDS[error.code][0]} ({done} decided before it.)") from error
            done += 1
    print(f"{done} {'released' if decide is release else 'left aside for good'}. The clinic reads it at its next sync.")
    return 0


def _wanted(connection: Connection, options: argparse.Namespace) -> list[tuple[bytes, int]]:
    device = _device(connection, options.device)
    if not options.numbers:
        return open_numbers(connection, device)
    here = func.substr(Quarantined.origin, 1, 8) == device
    found = connection.execute(select(Quarantined.origin, Quarantined.seq).where(here)).all()
    listed = [(row.origin, row.seq) for row in found if row.seq in options.numbers]
    missing = set(options.numbers) - {seq for _, seq in listed}
    if missing:
        raise ServerTrouble(f"Not set aside: {', '.join(map(str, sorted(missing)))}.")
    return sorted(listed, key=lambda each: each[1])


def _device(connection: Connection, begins: str) -> bytes:
    devices = connection.scalars(select(EnrolledDevice.device)).all()
    found = [device for device in devices if device.hex().startswith(begins.lower())]
    if len(found) != 1:
        raise ServerTrouble(
            f"{len(found)} computers begin with {begins}. `emr-desktop server quarantine list` says it."
        )
    return found[0]
