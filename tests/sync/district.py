"""People and machines of the sync tests: a district server, computers of clinics, and the bytes between them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Engine, select, update

from emr_desktop.domain.clock import Clock, SetClock
from emr_desktop.server.enrol import add_facility, admit, new_code
from emr_desktop.server.exchange import Exchange
from emr_desktop.server.tables import EnrolledFacility, OriginRow
from emr_desktop.services.opening import OpenClinic, open_clinic
from emr_desktop.services.opening_joining import JoinData, join_clinic
from emr_desktop.services.opening_place import Place
from emr_desktop.store.engine import open_engine, writing
from emr_desktop.store.sync_district import DistrictData, join_district
from emr_desktop.sync.engine import Engine as SyncEngine
from emr_desktop.sync.enrolment import Application
from emr_desktop.sync.packing import Packer, Unpacker, level_for, newest_dictionary
from emr_desktop.sync.protocol import BadMessage
from emr_desktop.sync.replica import StoreReplica
from tests.conftest import NOW, PASSWORD, QUICK


class Cut(Exception):
    """The link broke."""


@dataclass
class Wire:
    """A link that breaks after so many bytes up or down."""

    up: int | None = None
    down: int | None = None
    again: int | None = None
    """After a cut it breaks anew after so many bytes down."""
    sent: int = 0
    """What was given to the link, also what a cut has lost."""
    got: int = 0
    """What has arrived."""
    requests: int = 0
    troubles: list[Exception] = field(default_factory=list)

    def carry_up(self, data: bytes) -> bytes:
        self.sent += len(data)
        return self._cut(data, "up")

    def carry_down(self, data: bytes) -> bytes:
        self.got += len(data) if self.down is None else min(len(data), max(0, self.down))
        return self._cut(data, "down")

    def _cut(self, data: bytes, way: str) -> bytes:
        left = getattr(self, way)
        if left is None:
            return data
        setattr(self, way, left - len(data))
        if left < len(data):
            raise Cut(data[: max(0, left)])
        return data


class DistrictServer:
    """The server, without the web around it."""

    def __init__(self, database: Engine) -> None:
        self.database = database
        self.clock = SetClock(NOW)

    def code_for(self, name: str) -> str:
        now = datetime.now(UTC)
        with self.database.begin() as connection:
            known = connection.scalar(select(EnrolledFacility.id).where(EnrolledFacility.name == name))
            return new_code(connection, known or add_facility(connection, name, now), now)

    def enrol(self, computer: "Computer", name: str) -> None:
        code = self.code_for(name)
        device = computer.clinic._device
        asked = Application(code, device.public, device.facility_id, "desk")
        application = Application.decode(asked.signed_by(device.private))
        with self.database.begin() as connection:
            admission = admit(connection, application, datetime.now(UTC))
        with writing(computer.engine).begin() as connection:
            data = DistrictData("local", admission.facility, admission.server_key, admission.epoch, admission.stream)
            join_district(connection, data)

    def join(self, name: str, folder: Path, login: str, wire: Wire | None = None) -> "Computer":
        """A further computer of a clinic: let in, made, filled by its first sync, and open."""
        place = self.let_in(name, folder, login)
        engine = open_engine(place.database, place.vault().unlock(login, PASSWORD))
        sync_store(engine, place.clock, self, wire)
        engine.dispose()
        return Computer(open_clinic(folder, user=login, password=PASSWORD, clock=SetClock(NOW)), folder)

    def let_in(self, name: str, folder: Path, login: str) -> Place:
        """A further computer of a clinic before its first sync: nobody can log in yet."""
        key = Ed25519PrivateKey.generate()
        application = Application(self.code_for(name), key.public_key().public_bytes_raw(), None, folder.name)
        with self.database.begin() as connection:
            admission = admit(connection, Application.decode(application.signed_by(key)), datetime.now(UTC))
        data = DistrictData("local", admission.facility, admission.server_key, admission.epoch, admission.stream)
        join = JoinData(key, admission.facility_id, admission.number, data, login, login)
        join_clinic(folder, join, PASSWORD, clock=SetClock(NOW), cost=QUICK)
        return Place(folder, SetClock(NOW))

    def copied(self) -> None:
        """A proven copy of the server was made: what it holds is safe from now on."""
        with self.database.begin() as connection:
            connection.execute(update(OriginRow).values(durable=OriginRow.acked))

    def serve(self, body: Iterator[bytes], wire: Wire) -> Iterator[bytes]:
        """One request: what arrives is taken as it arrives; a cut ends it."""
        exchange, unpacker = Exchange(self.database, self.clock), Unpacker()
        for data in body:
            try:
                arrived = wire.carry_up(data)
            except Cut as cut:
                for message in unpacker.feed(cut.args[0]):
                    exchange.take(message)
                raise
            for message in unpacker.feed(arrived):
                exchange.take(message)
        packer = Packer(newest_dictionary(), level_for(exchange.budget))
        for message in exchange.reply():
            yield packer.add(message)
        yield packer.end()


@dataclass
class Computer:
    """A computer of a clinic with somebody at work."""

    clinic: OpenClinic
    folder: Path
    wires: list[Wire] = field(default_factory=list)

    @property
    def engine(self) -> Engine:
        return self.clinic._engine

    def sync(self, district: DistrictServer, wire: Wire | None = None) -> SyncEngine:
        return sync_store(self.engine, self.clinic.clock, district, wire)

    def sync_once(self, district: DistrictServer, wire: Wire) -> None:
        """One request, whatever becomes of it."""
        sync = SyncEngine(StoreReplica(self.engine, self.clinic.clock), 0)
        try:
            _request(sync, district, wire)
        except (Cut, BadMessage):
            sync.broke()

    def do(self, use_case: Callable[..., Any], command: object) -> Any:
        return self.clinic.execute(use_case, command)

    def rows(self, *columns: Any) -> set[Any]:
        """Whole table as a set."""
        with self.engine.connect() as connection:
            return {tuple(row) for row in connection.execute(select(*columns))}


def sync_store(
    engine: Engine, clock: Clock, district: DistrictServer, wire: Wire | None = None, frame: int | None = None
) -> SyncEngine:
    """Sync until nothing is left to say, in frames of so many bytes. A cut is tried again, as the program does."""
    replica = StoreReplica(engine, clock)
    sync = SyncEngine(replica, 0, frame, frame) if frame else SyncEngine(replica, 0)
    wire = wire or Wire()
    for _ in range(50):
        wire.requests += 1
        try:
            _request(sync, district, wire)
        except (Cut, BadMessage) as error:
            wire.troubles.append(error)
            sync.broke()
            wire.up, wire.down = None, wire.again
            continue
        sync.went_well(0.1)
        if sync.finished:
            return sync
    raise AssertionError(f"no end of it: {wire.troubles}")


def _request(sync: SyncEngine, district: DistrictServer, wire: Wire) -> None:
    def body() -> Iterator[bytes]:
        packer = Packer(newest_dictionary(), level_for(sync.pace.frame_bytes))
        for message in sync.messages():
            yield packer.add(message)
        yield packer.end()

    unpacker = Unpacker()
    for data in district.serve(body(), wire):
        try:
            arrived = wire.carry_down(data)
        except Cut as cut:
            for message in unpacker.feed(cut.args[0]):
                sync.take(message)
            raise
        for message in unpacker.feed(arrived):
            sync.take(message)
    sync.replied()
