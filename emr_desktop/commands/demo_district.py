"""The district server of the demonstration: a process of its own, which ends when whoever started it has ended.

It reads orders from its standard input and answers each with one line. The end of the input is the end of the server,
however the other side came to its end. A shell waits beside it in the same way, for the case that this process is
killed: it stops the PostgreSQL.
"""

import json
import os
import platform
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from uuid import UUID

import uvicorn
from sqlalchemy import Engine, insert, select

from emr_desktop.commands.demo_beside import OFFICE, OFFICE_PASSWORD
from emr_desktop.demo.build import PASSWORD, REGISTRAR
from emr_desktop.demo.hospital import (
    ADMINISTRATOR,
    NAME,
    found_hospital,
    known_to_both,
    open_hospital,
    write_down_telephones,
)
from emr_desktop.demo.staff import plan_facility
from emr_desktop.domain.clock import SystemClock
from emr_desktop.domain.errors import DomainError
from emr_desktop.server.administrators import set_password
from emr_desktop.server.app import make_app
from emr_desktop.server.configuration import Configuration
from emr_desktop.server.database import connect, embedded_url, prepare
from emr_desktop.server.enrol import add_facility, new_code
from emr_desktop.server.tables import Scope
from emr_desktop.server.tls import make_sure
from emr_desktop.server.trouble import ServerTrouble
from emr_desktop.server.worker import Worker
from emr_desktop.services.opening import OpenClinic, open_clinic
from emr_desktop.store.engine import writing
from emr_desktop.store.sync import District
from emr_desktop.store.sync_district import move_district
from emr_desktop.sync.engine import Engine as SyncEngine
from emr_desktop.sync.http import Link, LinkTrouble
from emr_desktop.sync.joining import connect_to_district
from emr_desktop.sync.pace import SMALLEST_FRAME
from emr_desktop.sync.replica import StoreReplica
from emr_desktop.sync.session import sync_once

IN_COMMON = 5
"""Patients of the clinic whom the hospital treats too."""
_GUARD = 'cat >/dev/null; read pid rest <"$1/postmaster.pid" 2>/dev/null && kill -INT "$pid" 2>/dev/null'


def main(folder: Path) -> int:
    """Serve until the standard input ends."""
    folder.mkdir(parents=True, exist_ok=True)
    with guarded(folder / "postgres"):
        founded = threading.Thread(target=_found_hospital, args=(folder / "hospital",))
        founded.start()
        engine = connect(embedded_url(folder / "postgres"))
        try:
            prepare(engine, SystemClock().now())
            with serving(engine, folder) as url:
                say("ready", url)
                founded.join()
                for order in sys.stdin:
                    _obey(engine, folder, url, order.strip())
        finally:
            engine.dispose()
    return 0


@contextmanager
def guarded(data: Path) -> Iterator[None]:
    """A shell of its own session stops this PostgreSQL when this process was killed and could not."""
    if os.name != "posix":
        yield
        return
    words = ["/bin/sh", "-c", _GUARD, "sh", str(data)]
    quiet = subprocess.DEVNULL
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=quiet, stderr=quiet, start_new_session=True):  # noqa: S603
        yield


@contextmanager
def serving(engine: Engine, folder: Path) -> Iterator[str]:
    """The server on a port of this computer, the same as last time if that is free."""
    tls = make_sure(folder / "tls", ["localhost", "127.0.0.1"], SystemClock().now())
    worker = Worker(engine, SystemClock(), Configuration("", folder))
    config = uvicorn.Config(
        make_app(worker), log_level="error", lifespan="off", ws="none", ssl_certfile=str(tls.certificate),
        ssl_keyfile=str(tls.key), timeout_graceful_shutdown=2,
    )  # fmt: skip
    server = uvicorn.Server(config)
    with closing(_listen(folder / "port")) as listening:
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        while not server.started and thread.is_alive():
            time.sleep(0.01)
        try:
            yield f"https://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join()


def _listen(kept: Path) -> socket.socket:
    listening = socket.socket()
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    last = kept.read_text(encoding="ascii") if kept.exists() else "0"
    try:
        listening.bind(("127.0.0.1", int(last)))
    except OSError:
        listening.bind(("127.0.0.1", 0))
    kept.write_text(str(listening.getsockname()[1]), encoding="ascii")
    return listening


def _obey(engine: Engine, folder: Path, url: str, clinic: str) -> None:
    """The one order there is: let this clinic in, and be its district."""
    try:
        with open_clinic(Path(clinic), user=REGISTRAR, password=PASSWORD, alone=False) as opened:
            said = _let_in(engine, folder, url, opened)
    except (DomainError, ServerTrouble, LinkTrouble) as error:
        say("trouble", str(error))
        return
    say("enrolled", said)


def _let_in(engine: Engine, folder: Path, url: str, clinic: OpenClinic) -> str:
    root = (folder / "tls" / "root.pem").read_text(encoding="ascii")
    with clinic._engine.connect() as connection:  # noqa: SLF001  # the demo looks behind the doors
        known = connection.execute(select(District.url, District.root)).first()
    if known is not None and known.root == root:
        with writing(clinic._engine).begin() as connection:  # noqa: SLF001
            move_district(connection, url)
        return url
    if known is not None:
        raise ServerTrouble("The clinic belongs to another district, whose server is not here.")
    with engine.begin() as connection:
        set_password(connection, OFFICE, OFFICE_PASSWORD, SystemClock().now())
    _enrol(engine, url, root, clinic, plan_facility().name.ru)
    with open_hospital(folder / "hospital", ADMINISTRATOR) as hospital:
        _enrol(engine, url, root, hospital, NAME)
    _meet(engine, folder / "hospital", clinic)
    return url


def _enrol(engine: Engine, url: str, root: str, clinic: OpenClinic, name: str) -> None:
    now = SystemClock().now()
    with engine.begin() as connection:
        code = new_code(connection, add_facility(connection, name, now), now)
    clinic.lend(partial(connect_to_district, url=url, code=code, root=root, name=platform.node()))


def _meet(engine: Engine, folder: Path, clinic: OpenClinic) -> None:
    """Some patients are of both, and of one of them both write down a telephone without knowing of the other."""
    patients = known_to_both(clinic, IN_COMMON)
    if not patients:
        return
    with open_hospital(folder) as hospital:
        _share(engine, patients, (clinic.actor.facility_id, hospital.actor.facility_id))
        _begin_to_send(clinic)
        hospital.lend(sync_once)
        write_down_telephones(hospital, clinic, patients[0])
        hospital.lend(sync_once)


def _share(engine: Engine, patients: tuple[UUID, ...], facilities: tuple[UUID, UUID]) -> None:
    rows = [
        {"patient_id": patient, "stream": facility.bytes, "why": why}
        for patient in patients
        for facility, why in zip(facilities, ("home", "demo"), strict=True)
    ]
    with engine.begin() as connection:
        connection.execute(insert(Scope), rows)


def _begin_to_send(clinic: OpenClinic) -> None:
    """The first requests of many, of which the very first only asks: the others go while somebody works."""

    def one_request(database: Engine, clock: SystemClock, _give_way: object) -> None:
        with database.connect() as connection:
            district = connection.execute(select(District.url, District.root)).one()
        with closing(Link(district.url, district.root)) as link:
            now_ms = int(clock.now().timestamp() * 1000)
            sync = SyncEngine(StoreReplica(database, clock), now_ms, frame_bytes=SMALLEST_FRAME)
            for _ in range(2):
                link.exchange(sync)

    clinic.lend(one_request)  # type: ignore[arg-type]  # its clock is the system's


def _found_hospital(folder: Path) -> None:
    if not folder.exists():
        found_hospital(folder)


def say(what: str, words: str) -> None:
    """One line for whoever has started this."""
    print(json.dumps([what, words]), flush=True)


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
