"""The same small district with drives in a drawer, and with several workers of the server at once."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from pathlib import Path

from emr_desktop.domain.errors import RuleBroken
from emr_desktop.server.bundles import bundles_for, take_bundle
from emr_desktop.server.database import connect
from emr_desktop.server.trouble import ServerTrouble
from emr_desktop.sync.stick import make_bundle, read_bundle
from tests.sync.district import Computer, DistrictServer, Wire
from tests.sync.world import World
from tests.sync.world_mould import Mould, database_url

UNDERSTOOD = {"bundle_old", "bundle_gap", "bundle_foreign", "bundle_incomplete", "bundle_damaged", "not_admitted"}
"""What may be said of a drive that came in the wrong order, to the wrong place, or was taken out too early."""


@dataclass(frozen=True)
class Drive:
    """A file on a drive: for the district, or for a clinic."""

    data: bytes
    to_district: bool


class DrawerWorld(World):
    """A courier carries drives in any order, twice, torn, to the wrong people, or not at all."""

    def __init__(self, mould: Mould, folder: Path) -> None:
        super().__init__(mould, folder)
        self.drawer: list[Drive] = []
        self.refusals: list[str] = []

    def write_drive(self, at: int) -> None:
        """What a clinic has to say."""
        self.drawer.append(Drive(self._written(self._at(at)), True))

    def write_drives_at_the_district(self, at: int) -> None:
        """What the district has for a computer, without being asked."""
        device = self._at(at).clinic._device.origin.key[:8]
        try:
            parts = bundles_for(self.server.database, self.server.clock, device)
        except ServerTrouble:  # a restored server may not have heard of the computer yet
            self.refusals.append("never_synced")
            return
        except RuleBroken as refusal:
            self._refused(refusal)
            return
        self.drawer.extend(Drive(b"".join(part), False) for part in parts)

    def carry(self, which: int, at: int, keep: bool, torn: bool) -> None:
        """A drive is taken out of the drawer and read: by the district, or by whatever computer it is put into."""
        if not self.drawer:
            return
        place = which % len(self.drawer)
        drive = self.drawer[place] if keep else self.drawer.pop(place)
        data = drive.data[: len(drive.data) * 2 // 3] if torn else drive.data
        try:
            if drive.to_district:
                answered = take_bundle(self.server.database, self.server.clock, BytesIO(data))
                self.drawer.extend(Drive(b"".join(part), False) for part in (answered.bundle, *answered.more))
            else:
                self._read(self._at(at), data)
        except RuleBroken as refusal:
            self._refused(refusal)

    def lose_drive(self, which: int) -> None:
        if self.drawer:
            self.drawer.pop(which % len(self.drawer))

    def sync_at_once(self, cut: int | None) -> None:
        """Every computer at the same moment, each served by a worker of its own on the same database."""
        url = database_url(self._mould.url, self._database)
        workers = [DistrictServer(connect(url)) for _ in self.computers]
        try:
            with ThreadPoolExecutor(len(workers)) as threads:
                wires = [Wire(up=cut if at == 0 else None) for at in range(len(workers))]
                done = [threads.submit(self.computers[at].sync, workers[at], wires[at]) for at in range(len(workers))]
                for each in done:
                    each.result(timeout=120)
        finally:
            for worker in workers:
                worker.database.dispose()

    def by_drive(self, computer: Computer) -> None:
        """There and back in the right order: as good as a sync."""
        answered = take_bundle(self.server.database, self.server.clock, BytesIO(self._written(computer)))
        for part in (answered.bundle, *answered.more):
            try:
                self._read(computer, b"".join(part))
            except RuleBroken as refusal:
                if refusal.code != "bundle_old":  # which only says that there was nothing new on it
                    raise

    def _written(self, computer: Computer) -> bytes:
        return computer.clinic.lend(partial(make_bundle, folder=self._folder)).path.read_bytes()

    def _read(self, computer: Computer, data: bytes) -> None:
        path = self._folder / "came.emr"
        path.write_bytes(data)
        computer.clinic.lend(partial(read_bundle, path=path))

    def _refused(self, refusal: RuleBroken) -> None:
        assert refusal.code in UNDERSTOOD, refusal.code
        self.refusals.append(refusal.code)
