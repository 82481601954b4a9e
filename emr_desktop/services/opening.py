"""Opening a clinic with a password, closing it; users and their passwords."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Self
from uuid import UUID

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from emr_desktop.domain.access import Actor, Permission, Role
from emr_desktop.domain.clock import Clock, SystemClock
from emr_desktop.domain.errors import NotAllowed, RuleBroken, StoreTrouble
from emr_desktop.services.admin import (
    AddStaff,
    BlockStaff,
    SealAccessLog,
    StaffData,
    add_staff,
    block_staff,
    seal_access_log,
)
from emr_desktop.services.clinic import Clinic
from emr_desktop.services.opening_founding import create_clinic, set_leftovers_aside
from emr_desktop.services.opening_passwords import SHORTEST_PASSWORD, check_password, short_name
from emr_desktop.services.opening_place import Place
from emr_desktop.store import tables
from emr_desktop.store.admin import Staff
from emr_desktop.store.backup import Copy, Progress, back_up
from emr_desktop.store.device_keys import load_device, renew_copied
from emr_desktop.store.engine import ATTACHMENTS, DATABASE_ERRORS, as_trouble, damaged_pages, open_engine, writing
from emr_desktop.store.files import files_of
from emr_desktop.store.lock import StoreLock
from emr_desktop.store.restore import marks_set_aside
from emr_desktop.store.sync_files import damaged_files, kept_files
from emr_desktop.store.upgrade import upgrade_store
from emr_desktop.store.vault import Cost, Ring, Vault
from emr_desktop.store.verify import Finding, Proof, damaged_pages_of, verify
from emr_desktop.store.verify import Progress as ProofProgress

__all__ = [
    "SHORTEST_PASSWORD",
    "Cost",
    "OpenClinic",
    "Place",
    "Ring",
    "check_password",
    "create_clinic",
    "open_clinic",
    "open_with_recovery_key",
    "short_name",
]

SMALLEST_FILE = 4096
"""Bytes of one page; what is shorter, SQLite takes for a new file."""


class OpenClinic(Clinic):
    """A clinic that was unlocked. Holds the data key and the lock until it is closed."""

    def __init__(self, place: Place, engine: Engine, key: bytes, actor: Actor, lock: StoreLock | None) -> None:
        with engine.connect() as connection:
            device = load_device(connection)
        super().__init__(engine, actor, place.clock, device)
        self._place = place
        self._key = key
        self._lock = lock

    @property
    def place(self) -> Place:
        """The folder of this clinic."""
        return self._place

    def add_user(self, staff: StaffData, password: str, cost: Cost | None = None) -> UUID:
        """Take on a person and give them their first password. Raises RuleBroken("password_too_short")."""
        check_password(password)
        if staff.login in self._place.ring().slots:
            raise RuleBroken("login_taken")
        person = self.execute(add_staff, AddStaff(staff))
        self.set_password(staff.login, password, name=short_name(staff), role=staff.role, cost=cost)
        return person

    def block_user(self, staff_id: UUID, login: str) -> None:
        """Block a person and take their password away."""
        self.execute(block_staff, BlockStaff(staff_id))
        self._place.vault().remove(login)

    def set_password(self, login: str, password: str, *, name: str, role: Role, cost: Cost | None = None) -> None:
        """Give a new password: one's own, or another's by the administrator."""
        if login != self.actor.login:
            self.actor.require(Permission.MANAGE_STAFF)
        check_password(password)
        self._place.vault().add(login, password, self._key, name=name, role=role, cost=cost or Cost())

    def check_own_password(self, password: str) -> None:
        """For unlocking the screen. Raises NotAllowed like log-in."""
        self._place.vault().unlock(self.actor.login, password)

    def change_own_password(self, old: str, new: str, cost: Cost | None = None) -> None:
        """Give oneself a new password. Raises NotAllowed when the old is wrong, RuleBroken when the new is short."""
        check_password(new)
        self.check_own_password(old)
        self.set_own_password(new, cost)

    def set_own_password(self, new: str, cost: Cost | None = None) -> None:
        """Give oneself a new password after opening with the recovery key. Raises RuleBroken."""
        self.set_password(self.actor.login, new, name=self.actor.name, role=self.actor.role, cost=cost)

    def renew_recovery_key(self, cost: Cost | None = None) -> str:
        """A new recovery key, which is shown once and kept nowhere; the sheet printed before opens nothing any more.

        Copies made before still open with the earlier one. Raises NotAllowed for whoever does not manage staff.
        """
        self.actor.require(Permission.MANAGE_STAFF)
        return self._place.vault().renew_recovery_key(self._key, cost or Cost())

    def back_up(self, target: Path, progress: Progress | None = None) -> Copy:
        """Copy the records with their attachments and prove the copy. Raises StoreTrouble.

        All copies of a folder share the attachments in it: only new ones are written.
        """
        copy = back_up(self._engine, self._key, self._place.keys, target, progress)
        with self._engine.connect() as connection:
            wanted, files = kept_files(connection), files_of(connection)
        files.copy_to(files.beside(target.parent / ATTACHMENTS), wanted)
        return copy

    def verify(self, progress: ProofProgress = lambda _stage, _done, _total: None) -> Proof:
        """Prove pages, journal, tables and attached files; people go on working meanwhile.

        Raises StoreTrouble when the file cannot be read at all.
        """
        try:
            with self._engine.connect() as connection:
                proof = verify(connection, progress)
                progress("files", 0, 0)
                wrong = damaged_files(connection, files_of(connection))
                found = tuple(Finding(code, str(attachment)) for code, attachment in wrong)
            return replace(proof, findings=proof.findings + found)
        except DATABASE_ERRORS as error:
            trouble = as_trouble(error) or StoreTrouble("file_damaged")
            if trouble.code == "file_damaged":
                trouble.details["pages"] = self._damaged_pages()
            raise trouble from error

    def _damaged_pages(self) -> list[str]:
        with self._engine.connect() as connection:
            return [found.where for found in damaged_pages_of(connection)]

    def close(self) -> None:
        """Let go of the file. Safe to call twice."""
        self._engine.dispose()
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def open_clinic(
    folder: Path, *, user: str, password: str, clock: Clock | None = None, alone: bool = True
) -> OpenClinic:
    """Open the clinic of this folder. `alone` keeps a second program off the records until it is closed.

    Raises NotAllowed for a wrong password or a blocked person, StoreTrouble for what is wrong with the files.
    """
    place = Place(folder, clock or SystemClock())
    return _open(place, lambda vault: vault.unlock(user, password), user, alone)


def open_with_recovery_key(folder: Path, *, user: str, code: str, clock: Clock | None = None) -> OpenClinic:
    """Open the clinic as `user` with the printed recovery key, to give a new password."""
    place = Place(folder, clock or SystemClock())
    return _open(place, lambda vault: vault.unlock_with_recovery_key(code), user, alone=True)


def _open(place: Place, unlock: Callable[[Vault], bytes], user: str, alone: bool) -> OpenClinic:
    key = unlock(place.vault())
    if not place.database.exists() or place.database.stat().st_size < SMALLEST_FILE:
        raise StoreTrouble("records_missing")  # opened, it would become a new and empty clinic
    lock = StoreLock(place.lock) if alone else None
    engine = open_engine(place.database, key)
    try:
        if lock is not None:
            set_leftovers_aside(place)
        upgrade_store(engine, lambda: _keep_before_upgrade(place, engine, key))
        with writing(engine).begin() as connection:
            renew_copied(connection, lambda: marks_set_aside(place.folder, key))
        clinic = OpenClinic(place, engine, key, _actor(engine, user), lock)
        clinic.execute(seal_access_log, SealAccessLog())
    except BaseException as error:
        engine.dispose()
        if lock is not None:
            lock.release()
        trouble = as_trouble(error) if isinstance(error, DATABASE_ERRORS) else error
        if isinstance(trouble, StoreTrouble):
            raise _with_pages(trouble, place, key) from error
        raise
    return clinic


def _with_pages(trouble: StoreTrouble, place: Place, key: bytes) -> StoreTrouble:
    # What the administrator reads out on the telephone: which pages of the file are bad.
    if trouble.code == "file_damaged":
        trouble.details["pages"] = damaged_pages(place.database, key)
    return trouble


def _actor(engine: Engine, login: str) -> Actor:
    with Session(engine) as session:
        person = session.scalars(select(Staff).where(Staff.login == login)).first()
        if person is None or not person.active:
            raise NotAllowed("user_blocked")
        data = StaffData(person.login, person.family_name, person.given_name, person.patronymic)
        return Actor(person.id, person.facility_id, person.login, short_name(data), person.role)


def _keep_before_upgrade(place: Place, engine: Engine, key: bytes) -> None:
    stamp = place.clock.now().strftime("%Y%m%dT%H%M%S")
    back_up(engine, key, place.keys, place.backups / f"before-upgrade-{stamp}.db")


assert tables.ALL_TABLES, "importing the tables makes the metadata complete"  # noqa: S101
