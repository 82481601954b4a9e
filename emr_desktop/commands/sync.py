"""`emr-desktop sync`: send and receive once, say how the records stand, or connect this computer to a district."""

import argparse
import json
import platform
from functools import partial

from emr_desktop.commands.access import unlock
from emr_desktop.domain.access import Permission
from emr_desktop.queries.sync import sync_status
from emr_desktop.services.opening import OpenClinic
from emr_desktop.sync.joining import connect_to_district
from emr_desktop.sync.session import sync_once


def run(options: argparse.Namespace) -> int:
    """0 when it went well, 1 with the reason when it did not."""
    with unlock(options) as clinic:
        if options.connect:
            return _connect(clinic, options)
        if options.status:
            return _status(clinic, options.json)
        return _sync(clinic, options.json)


def _connect(clinic: OpenClinic, options: argparse.Namespace) -> int:
    clinic.actor.require(Permission.MANAGE_STAFF)
    root = options.root.read_text(encoding="utf-8") if options.root else ""
    order = partial(connect_to_district, url=options.connect, code=options.code, root=root, name=platform.node())
    print(f"Connected: the district knows this clinic as {clinic.lend(order)}.")
    return 0


def _sync(clinic: OpenClinic, as_json: bool) -> int:
    ended = clinic.lend(sync_once)
    found = ended.progress
    if as_json:
        counts = {"sent": found.sent, "received": found.received, "mended": found.mended, "requests": found.requests}
        print(json.dumps({"outcome": ended.outcome, "good": ended.good} | counts))
    else:
        moved = f"{found.sent} sent, {found.received} received, {found.mended} restored"
        print(f"{ended.outcome}: {moved}, {found.requests} requests.")
    return 0 if ended.good else 1


def _status(clinic: OpenClinic, as_json: bool) -> int:
    status = clinic.ask(sync_status)
    facts = {
        "connected": status.connected,
        "district": status.district,
        "here": status.here,
        "sent": status.sent,
        "safe": status.safe,
        "synced_at": status.synced_at.isoformat() if status.synced_at else None,
        "waiting_since": status.waiting_since.isoformat() if status.waiting_since else None,
        "agreed": status.agreed,
        "conflicts": status.conflicts,
        "quarantined": status.quarantined,
        "clock_error_seconds": None if status.clock_error_ms is None else status.clock_error_ms / 1000,
    }
    if as_json:
        print(json.dumps(facts, ensure_ascii=False))
    else:
        print("\n".join(f"{name:20} {value}" for name, value in facts.items()))
    return 0
