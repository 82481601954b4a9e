"""`emr-desktop server`: run the district's server, and look after it from the terminal."""

import argparse
import getpass
import json
import os
import socket
import sys
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import asdict

from pyrage.x25519 import Identity
from sqlalchemy import select
from sqlalchemy.exc import DBAPIError

from emr_desktop.commands.server_place import database_url, open_database, server_folder
from emr_desktop.commands.server_quarantine import run_quarantine
from emr_desktop.domain.attachments import MEGABYTE
from emr_desktop.domain.clock import SystemClock
from emr_desktop.server.administrators import set_password
from emr_desktop.server.backup import back_up
from emr_desktop.server.backup_crypt import identity_of, new_identity, recipient
from emr_desktop.server.backup_file import prove
from emr_desktop.server.configuration import Configuration
from emr_desktop.server.database import connect, prepare
from emr_desktop.server.enrol import add_facility, new_code
from emr_desktop.server.overview import Overview, overview
from emr_desktop.server.renewal import renewing
from emr_desktop.server.restore import restore
from emr_desktop.server.room import give_room
from emr_desktop.server.tables import EnrolledFacility
from emr_desktop.server.tls import ROOT_IN_TIME, Tls, make_sure, renew, validity
from emr_desktop.server.trouble import ServerTrouble
from emr_desktop.store.types import moment


def run(options: argparse.Namespace) -> int:
    """Run the server, or one of its sub-commands. A trouble is one line and status 1."""
    commands: dict[str | None, Callable[[argparse.Namespace], int]] = {
        None: _serve, "facility": _facility, "code": _code, "admin": _add_admin, "backup": _back_up,
        "restore": _restore, "status": _status, "check": _check, "key": _new_key,
        "certificate": _certificate, "bundle": _bundle, "quarantine": run_quarantine,
    }  # fmt: skip
    try:
        return commands[options.server_command](options)
    except ServerTrouble as error:
        print(f"emr-desktop: {error}", file=sys.stderr)
    except OSError as error:
        print(f"emr-desktop: {error.filename or 'the disk'}: {error.strerror or error}", file=sys.stderr)
    except DBAPIError as error:
        print(f"emr-desktop: the database refused: {str(error.orig).splitlines()[0]}", file=sys.stderr)
    return 1


def _serve(options: argparse.Namespace) -> int:
    from emr_desktop.server.serving import listen, serve  # the other commands need no web server, and start without

    folder, url = server_folder(options), database_url(options)
    engine = connect(url)
    try:
        prepare(engine, SystemClock().now())
    finally:
        engine.dispose()
    # Behind a proxy the certificate is made too, if its name was said: the proxy may use it.
    made = (
        make_sure(folder / "tls", _names(options), SystemClock().now()) if options.name or not options.plain else None
    )
    tls = None if options.plain else made
    token = os.environ.get("EMR_METRICS_TOKEN", "")
    listening = listen(options.host, options.port)
    _greet(listening, tls, options.workers)
    proxies = options.proxy or ["127.0.0.1", "::1"]
    configuration = Configuration(url, folder, plain=options.plain, metrics_token=token)
    with renewing(made.root.parent, SystemClock(), _log) if made else nullcontext():
        serve(configuration, listening, tls, max(1, options.workers), proxies)
    return 0


def _bundle(options: argparse.Namespace) -> int:
    from emr_desktop.commands.server_bundle import run_bundle  # with what carries bundles over a link

    return run_bundle(options)


def _log(words: str) -> None:
    print(f"emr-desktop: {words}", file=sys.stderr, flush=True)


def _greet(listening: socket.socket, tls: Tls | None, workers: int) -> None:
    host, port = listening.getsockname()[:2]
    print(f"Listening on {host} port {port} with {workers} workers, {'TLS' if tls else 'without TLS'}.")
    if tls:
        print(f"Root certificate for the clinics: {tls.root}\nIts fingerprint (SHA-256): {tls.fingerprint}")
    print(f"Administrator's page: {'https' if tls else 'http'}://{socket.gethostname()}:{port}/admin/", flush=True)


def _names(options: argparse.Namespace) -> list[str]:
    return list(dict.fromkeys([*options.name, socket.gethostname(), "localhost", "127.0.0.1", "::1"]))


def _certificate(options: argparse.Namespace) -> int:
    folder, now = server_folder(options) / "tls", SystemClock().now()
    if options.renew or options.name:
        new = renew(folder, options.name, now, anyway=options.renew)
        print("A new certificate was made." if new else "The certificate is good for a while yet.")
        if new:
            print("The server takes it up when it is reloaded: systemctl reload emr-server, or SIGHUP, or a restart.")
    found = validity(folder)
    print(f"Server: until {found.server:%Y-%m-%d}, for {', '.join(found.names)}")
    print(f"Root:   until {found.root:%Y-%m-%d}, fingerprint {found.fingerprint}")
    return 0 if found.root - now > ROOT_IN_TIME and found.server > now else 1


def _facility(options: argparse.Namespace) -> int:
    return _add_facility(options) if options.facility_command == "add" else _give_room(options)


def _give_room(options: argparse.Namespace) -> int:
    with open_database(options) as engine, engine.begin() as connection:
        here = EnrolledFacility.name == options.facility_name
        clinic = connection.scalar(select(EnrolledFacility.id).where(here))
        if clinic is None:
            raise ServerTrouble(f"There is no clinic of this name: {options.facility_name}")
        give_room(connection, clinic, options.megabytes)
    print(f"{options.facility_name}: attached files may take {_in_megabytes(options.megabytes)}.")
    return 0


def _add_facility(options: argparse.Namespace) -> int:
    name = options.facility_name.strip()
    with open_database(options) as engine, engine.begin() as connection:
        if not name:
            raise ServerTrouble("A clinic needs a name.")
        if connection.scalar(select(EnrolledFacility.id).where(EnrolledFacility.name == name)):
            raise ServerTrouble(f"There is a clinic of this name already: {name}")
        add_facility(connection, name, SystemClock().now())
    print(f"{name} was added. Next: emr-desktop server code {json.dumps(name, ensure_ascii=False)}")
    return 0


def _code(options: argparse.Namespace) -> int:
    with open_database(options) as engine, engine.begin() as connection:
        found = connection.scalar(select(EnrolledFacility.id).where(EnrolledFacility.name == options.facility))
        if found is None:
            raise ServerTrouble(f"There is no clinic of this name: {options.facility}")
        print(new_code(connection, found, SystemClock().now()))
    print("It lets one computer in, once, within 7 days. It is not shown again.", file=sys.stderr)
    return 0


def _add_admin(options: argparse.Namespace) -> int:
    typed = getpass.getpass("Password: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
    with open_database(options) as engine, engine.begin() as connection:
        new = set_password(connection, options.login, typed, SystemClock().now())
    print(f"{options.login} {'may log in now.' if new else 'has a new password.'}")
    return 0


def _back_up(options: argparse.Namespace) -> int:
    with open_database(options) as engine:
        made = back_up(engine, options.target, SystemClock(), [recipient(each) for each in options.to])
    how = "encrypted, " if options.to else ""
    said = f"{made.commits} actions, {made.size} bytes, digest {made.digest.hex()[:16]}"
    print(f"{made.path}: {said}, {how}read back and equal.")
    return 0


def _restore(options: argparse.Namespace) -> int:
    with open_database(options, prepared=False) as engine:
        found = restore(engine, options.source, SystemClock().now(), _identity(options))
    print(f"{found.commits} actions are back, as they were at {moment(found.made_at):%Y-%m-%d %H:%M:%S} UTC.")
    print("Clinics notice at their next sync and send what came after.")
    return 0


def _identity(options: argparse.Namespace) -> Identity | None:
    return identity_of(options.identity) if options.identity else None


def _check(options: argparse.Namespace) -> int:
    digest, rows = prove(options.source, _identity(options))
    print(f"{options.source}: {rows['journal']} actions, digest {digest.hex()[:16]}, whole from end to end.")
    return 0


def _new_key(options: argparse.Namespace) -> int:
    public = new_identity(options.target)
    print(f"Public key, for `emr-desktop server backup --to`: {public}")
    print(f"{options.target} opens the copies. Take it out of the house, twice; without it they are lost.")
    return 0


def _status(options: argparse.Namespace) -> int:
    with open_database(options) as engine, engine.connect() as connection:
        found = overview(connection, SystemClock().now())
    if options.json:
        print(json.dumps(asdict(found) | {"good": found.good}, default=str))
    else:
        _print_status(found)
    return 0 if found.good else 1


def _in_megabytes(most: int | None) -> str:
    return "any room" if most is None else f"{most // MEGABYTE} MB"


def _print_status(found: Overview) -> None:
    print(f"{found.commits} actions held, {found.durable} of them in a copy that was proven.")
    print(f"{found.conflicts} conflicts to be decided in clinics, {found.quarantined} set aside to be decided here.")
    for facility in found.facilities:
        room = f"attached files take {facility.room.taken / MEGABYTE:.1f} MB of {_in_megabytes(facility.room.most)}"
        print(f"{facility.name}: {len(facility.devices)} computers; {room}")
        for device in facility.devices:
            seen = f"{device.seen_at:%Y-%m-%d %H:%M} UTC" if device.seen_at else "never"
            print(
                f"  {device.name} ({device.state}): last sync {seen}, waiting {device.waiting},"
                f" not confirmed {device.behind}, set aside {device.quarantined}"
            )
    print("Nothing needs a person." if found.good else "Something needs a person: see the administrator's page.")
