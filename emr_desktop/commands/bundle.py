"""`emr-desktop bundle export|import|inspect`: what syncs by network, by USB drive."""

import argparse
import json
import sys
from datetime import UTC, datetime
from functools import partial

from emr_desktop.commands.access import unlock
from emr_desktop.sync.stick import inspect_bundle, is_whole, make_bundle, read_bundle


def run(options: argparse.Namespace) -> int:
    """0 when it went well; a refusal says its code and is 1."""
    if options.action == "inspect":
        return _say(options, _facts(options))
    if not options.user:
        print("usage: emr-desktop bundle export|import --user NAME PATH", file=sys.stderr)
        return 2
    with unlock(options) as clinic:
        if options.action == "export":
            made = clinic.lend(partial(make_bundle, folder=options.path))
            files = {"files": made.files, "file_bytes": made.file_bytes, "files_left": made.left}
            return _say(options, {"file": str(made.path), "actions": made.commits, "bytes": made.size, **files})
        found = clinic.lend(partial(read_bundle, path=options.path)).progress
        came = {"files": found.files_received, "file_bytes": found.file_bytes, "files_trouble": found.files_trouble}
        return _say(options, {"sent": found.sent, "received": found.received, **came})


def _facts(options: argparse.Namespace) -> dict[str, object]:
    header = inspect_bundle(options.path)
    return {
        "way": header.way,
        "clinic": header.name,
        "from": header.sender.hex()[:16],
        "to": header.receiver.hex()[:16],
        "after": header.after,
        "upto": header.upto,
        "made_at": datetime.fromtimestamp(header.made_ms / 1000, UTC).isoformat(timespec="seconds"),
        "encrypted_bytes": header.size,
        "files": header.files,
        "file_bytes": header.file_bytes,
        "whole": is_whole(options.path),
    }


def _say(options: argparse.Namespace, facts: dict[str, object]) -> int:
    if options.json:
        print(json.dumps(facts, ensure_ascii=False))
    else:
        print("\n".join(f"{name:16} {value}" for name, value in facts.items()))
    return 0
