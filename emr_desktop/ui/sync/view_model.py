"""The sync centre, without widgets."""

import platform
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from emr_desktop.domain.access import Permission
from emr_desktop.domain.attachments import MovePolicy
from emr_desktop.domain.errors import DomainError
from emr_desktop.queries.attachments import move_policy
from emr_desktop.queries.sync_centre import SyncSheet, sync_sheet
from emr_desktop.queries.sync_conflicts import ConflictRow
from emr_desktop.services.attachments import ChooseMovePolicy, choose_move_policy
from emr_desktop.services.sync import RemarkOnConflict, ResolveConflict, remark_on_conflict, resolve_conflict
from emr_desktop.sync.drive import Drive, exchange_on_drive, look_at_drive
from emr_desktop.sync.joining import connect_to_district
from emr_desktop.sync.probe import probe_link
from emr_desktop.sync.stick import read_bundle
from emr_desktop.ui.background_sync import BackgroundSync
from emr_desktop.ui.common.district_fields import root_in
from emr_desktop.ui.common.view_model import ViewModel
from emr_desktop.ui.context import ScreenContext


class SyncViewModel(ViewModel):
    """Reads the sheet; starts and stops syncs; decides; connects; makes and reads bundles."""

    sheet_changed = Signal(object)
    policy_read = Signal(object)
    running_changed = Signal(bool)
    moved = Signal(object)
    decided = Signal(object)
    asked = Signal()
    connected = Signal(str)
    probed = Signal(object)
    looked = Signal(object)
    made = Signal(object)
    taken = Signal(object)

    def __init__(self, context: ScreenContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.sheet: SyncSheet | None = None
        self._away = 0
        if self.syncing is not None:
            self.syncing.began.connect(self._began)
            self.syncing.moved.connect(self.moved)
            self.syncing.ended.connect(self._ended)

    @property
    def syncing(self) -> BackgroundSync | None:
        return self.context.syncing

    @property
    def is_administrator(self) -> bool:
        return self.context.actor.may(Permission.MANAGE_STAFF)

    @property
    def is_away(self) -> bool:
        """Whether work beside the store, such as a bundle or a test of the link, is under way."""
        return self._away > 0

    def load(self) -> None:
        self._ask(sync_sheet, done=self._loaded)
        self._ask(move_policy, done=self.policy_read.emit)

    def choose_policy(self, policy: MovePolicy) -> None:
        """When attached files travel over the link of this computer."""
        self._execute(choose_move_policy, ChooseMovePolicy(policy), done=lambda _done: self.load())

    def sync_now(self) -> None:
        if self.syncing is not None:
            self.syncing.now()

    def stop(self) -> None:
        if self.syncing is not None:
            self.syncing.stop()

    def decide(self, conflict: ConflictRow, value: object, note: str = "") -> None:
        """Let one value stand."""
        command = ResolveConflict(*conflict.key, value, conflict.seen, note)
        self._execute(resolve_conflict, command, done=partial(self._decided, conflict))

    def ask_about(self, conflict: ConflictRow, remark: str) -> None:
        """Leave a question, or an answer, for whoever looks at these values next."""
        command = RemarkOnConflict(*conflict.key, conflict.seen, remark)
        self._execute(remark_on_conflict, command, done=self._asked)

    def connect_to(self, url: str, code: str, root: str) -> None:
        """Ask the district to let this computer in."""
        self.context.actor.require(Permission.MANAGE_STAFF)
        self._move(partial(_connect, url=url, code=code, root=root), self._connected)

    def probe(self) -> None:
        """Test the link."""
        self._move(probe_link, self._probed)

    def look(self, folder: str) -> None:
        """See whether a drive is there, and what lies on it. Beside everything: a drive may take its time."""
        clinic, work = self.context.clinic, partial(look_at_drive, folder=Path(folder))
        self.context.runner.run_aside(self, lambda: clinic.lend(work), done=self._seen, failed=self._refused)

    def make(self, folder: str, files: tuple[Path, ...] = ()) -> None:
        """Write a bundle; read these files of the same drive before."""
        self._move(partial(exchange_on_drive, folder=Path(folder), files=files), self._made)

    def take(self, file: str) -> None:
        self._move(partial(read_bundle, path=Path(file)), self._taken)

    def _move(self, work: Any, done: Any) -> None:
        clinic = self.context.clinic
        self._away += 1
        self.busy_changed.emit(True)
        self.context.runner.run_sync(
            self, lambda: clinic.lend(work), done=partial(self._back, done), failed=partial(self._back, self._refused)
        )

    def _back(self, hand_over: Any, outcome: Any) -> None:
        self._away -= 1
        self.busy_changed.emit(self.is_busy)
        hand_over(outcome)
        self.load()
        self.context.notices.records_changed()

    def _refused(self, error: Any) -> None:
        self.failed.emit(error if isinstance(error, DomainError) else RuntimeError(str(error)))

    def _loaded(self, sheet: SyncSheet) -> None:
        self.sheet = sheet
        self.sheet_changed.emit(sheet)

    def _decided(self, conflict: ConflictRow, _patient: object) -> None:
        self.decided.emit(conflict)
        self.context.notices.records_changed()
        self.load()

    def _asked(self, _nothing: object) -> None:
        self.asked.emit()
        self.context.notices.records_changed()
        self.load()

    def _connected(self, name: str) -> None:
        self.connected.emit(name)
        self.sync_now()

    def _probed(self, probe: object) -> None:
        self.probed.emit(probe)

    def _seen(self, drive: Drive) -> None:
        self.looked.emit(drive)

    def _made(self, made: object) -> None:
        self.made.emit(made)

    def _taken(self, ended: object) -> None:
        self.taken.emit(ended)

    def _began(self) -> None:
        self.running_changed.emit(True)

    def _ended(self, _ended: object) -> None:
        self.running_changed.emit(False)
        self.load()


def _connect(database: Any, clock: Any, give_way: Any, *, url: str, code: str, root: str) -> str:
    found = root_in(root)
    return connect_to_district(database, clock, give_way, url=url, code=code, root=found, name=platform.node())
