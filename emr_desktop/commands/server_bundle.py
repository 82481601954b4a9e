"""`emr-desktop server bundle`: clinics without a link, by USB drive."""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, select

from emr_desktop.commands.server_place import open_database
from emr_desktop.domain.clock import SystemClock
from emr_desktop.domain.errors import RuleBroken
from emr_desktop.server.bundles import bundles_for, take_bundle
from emr_desktop.server.tables import EnrolledDevice, EnrolledFacility
from emr_desktop.server.trouble import ServerTrouble
from emr_desktop.sync.bundle import DOWN, SUFFIX, UP, Sealed
from emr_desktop.sync.protocol import Answer
from emr_desktop.sync.stick import inspect_bundle, is_whole, opened, room_on, write_bundle

REFUSALS = {
    "bundle_unknown": "This file is not a USB bundle. Bundles of clinics end in -up.emr.",
    "bundle_incomplete": "It is not complete: the drive was taken out too early. Ask the clinic to make it again.",
    "bundle_damaged": "It was damaged on its way. Nothing of it was taken; ask the clinic to make it again.",
    "bundle_foreign": "It is not for this district, or not from a computer that this district has let in.",
    "not_admitted": "This computer may not sync: it was revoked or has not been let in. Make a new code for it.",
    "bundle_drive_gone": "The file or the drive does not answer. Plug the drive in and try again.",
    "bundle_drive_full": "There is no room on that drive. Free some space or take another drive.",
    "bundle_drive_read_only": "That drive cannot be written. Take another drive or another folder.",
}
OVERTAKEN = (
    "All of it was here already: a later bundle came first. If the clinic's records were put back from a copy, the"
    " answer tells the clinic so."
)
TORN = (
    "Not all of its attached files are there: the drive was taken out too early. The clinic's next bundle has the rest."
)
ANSWERS = {
    Answer.GAP: "It begins after what is held here: a bundle made before it has not arrived. Nothing of it was taken;"
    " the answer asks the clinic for all of it.",
    Answer.FORK: "The clinic's records were restored or cloned. The answer tells it to go on under a new number.",
    Answer.REFUSED: "This computer was revoked: what it sent is set aside, and the answer tells it so.",
    Answer.BROKEN: "Its signatures do not fit. Nothing of it was taken; ask the clinic to make it again.",
}


@dataclass(frozen=True, slots=True)
class _Line:
    file: str
    clinic: str
    held: int
    said: str
    """What is to be known besides; empty when all was taken."""
    written: tuple[str, ...]
    files: int
    """Attached files that came."""
    files_back: int
    """And that go to the clinic."""


def run_bundle(options: argparse.Namespace) -> int:
    """Import, export, inspect. Status 1 when one of the files was refused. Raises ServerTrouble."""
    if options.bundle_command == "inspect":
        return _inspect(options)
    with open_database(options) as engine:
        return _import(options, engine) if options.bundle_command == "import" else _export(options, engine)


def _import(options: argparse.Namespace, engine: Engine) -> int:
    files = list(_files(options.paths))
    if not files:
        raise ServerTrouble(f"There is no bundle of a clinic here: its name ends in {UP}{SUFFIX}.")
    refused = 0
    for path in files:
        try:
            line = _take(engine, path, options.out or path.parent)
        except RuleBroken as error:
            refused += 1
            print(f"{path}: {REFUSALS[error.code]}", file=sys.stderr)
            continue
        _say(options, line)
    return 1 if refused else 0


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        yield from sorted(path.glob(f"*{UP}{SUFFIX}")) if path.is_dir() else [path]


def _take(engine: Engine, path: Path, folder: Path) -> _Line:
    with opened(path) as file:
        answered = take_bundle(engine, SystemClock(), file, room_on(folder))
    bundles = [answered.bundle, *answered.more]
    written = _write(folder, answered.device, bundles)
    said = [OVERTAKEN if answered.overtaken else ANSWERS.get(answered.answer, ""), TORN if answered.torn else ""]
    words = " ".join(each for each in said if each)
    return _Line(str(path), answered.name, answered.acked, words, written, answered.files, _files_in(bundles))


def _export(options: argparse.Namespace, engine: Engine) -> int:
    with engine.connect() as connection:
        devices = _devices(connection, options.facility)
    refused = 0
    for device in devices:
        try:
            bundles = bundles_for(engine, SystemClock(), device.device, room_on(options.out))
            written = _write(options.out, device.device, bundles)
        except (RuleBroken, ServerTrouble) as error:
            refused += 1
            said = REFUSALS[error.code] if isinstance(error, RuleBroken) else error
            print(f"{device.name}: {said}", file=sys.stderr)
            continue
        _say(options, _Line(device.name, options.facility, device.cursor, "", written, 0, _files_in(bundles)))
    return 1 if refused else 0


def _devices(connection: Connection, facility: str) -> list[Any]:
    query = (
        select(EnrolledDevice.__table__)
        .join(EnrolledFacility, EnrolledFacility.facility_id == EnrolledDevice.facility_id)
        .where(EnrolledFacility.name == facility, EnrolledDevice.state == "approved")
        .order_by(EnrolledDevice.name)
    )
    found = list(connection.execute(query))
    if not found:
        raise ServerTrouble(f"There is no clinic of this name with a computer that may sync: {facility}")
    return found


def _files_in(bundles: Iterable[Sealed]) -> int:
    return sum(each.load.files for each in bundles if each.load is not None)


def _write(folder: Path, device: bytes, bundles: Iterable[Sealed]) -> tuple[str, ...]:
    now = SystemClock().now()
    written = []
    for number, bundle in enumerate(bundles, start=1):
        path = folder / f"{device.hex()[:6]}-{now:%Y%m%d-%H%M%S}-{number}-{DOWN}{SUFFIX}"
        write_bundle(path, bundle)
        written.append(str(path))
    return tuple(written)


def _inspect(options: argparse.Namespace) -> int:
    try:
        header, whole = inspect_bundle(options.path), is_whole(options.path)
    except RuleBroken as error:
        raise ServerTrouble(f"{options.path}: {REFUSALS[error.code]}") from error
    made = datetime.fromtimestamp(header.made_ms / 1000, UTC)
    facts = {
        "way": "to the district" if header.way == UP else "from the district",
        "clinic": header.name,
        "after": header.after,
        "upto": header.upto,
        "made_at": made.isoformat(timespec="seconds"),
        "encrypted_bytes": header.size,
        "files": header.files,
        "file_bytes": header.file_bytes,
        "whole": whole,
    }
    print(json.dumps(facts, ensure_ascii=False) if options.json else "\n".join(f"{k:16} {v}" for k, v in facts.items()))
    return 0


def _say(options: argparse.Namespace, line: _Line) -> None:
    if options.json:
        facts = {"file": line.file, "clinic": line.clinic, "held": line.held, "said": line.said}
        files = {"files": line.files, "files_back": line.files_back}
        print(json.dumps(facts | files | {"written": line.written}, ensure_ascii=False))
        return
    files_said = f"Attached files: {line.files} came, {line.files_back} go back. "
    shown = files_said if line.files or line.files_back else ""
    print(f"{line.file}: {line.clinic}, {line.held} actions. {shown}{line.said}".rstrip())
    for path in line.written:
        print(f"  for the clinic: {path}")
