"""The clinic, its copies, its health and its lists, without widgets."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal

from emr_desktop.queries.admin import facility_row
from emr_desktop.queries.admin_lists import icd10_state
from emr_desktop.services.admin_backups import Counter, copy_now, list_backups, set_backup_folder
from emr_desktop.services.admin_facility import CorrectFacility, FacilityDetails, correct_clinic
from emr_desktop.services.admin_health import Stage, health, prove
from emr_desktop.services.admin_lists import import_icd10_file
from emr_desktop.ui.common.view_model import ViewModel


class FacilityViewModel(ViewModel):
    """What stands in the stamp."""

    loaded = Signal(object)
    saved = Signal()

    def load(self) -> None:
        self._ask(facility_row, done=lambda row: self.loaded.emit(FacilityDetails(**row)))

    def save(self, seen: FacilityDetails, new: FacilityDetails) -> None:
        """Correct what was changed."""
        self._start(partial(correct_clinic, self.context.clinic, CorrectFacility(seen, new)), self._saved)

    def _saved(self, _done: object) -> None:
        self.saved.emit()
        self.context.notices.records_changed()
        self.load()


class BackupViewModel(ViewModel):
    """Copies: the list, the folder, and making one."""

    listed = Signal(object)
    copied = Signal(object)
    ended = Signal()

    counter: Counter | None = None

    def load(self) -> None:
        self._start(partial(list_backups, self.context.clinic), self.listed.emit)

    def choose_folder(self, folder: str) -> None:
        """Copies go there from now on; empty is the folder beside the records."""
        self._start(partial(set_backup_folder, self.context.clinic, folder), lambda _done: self.load())

    def copy(self) -> None:
        """Make a copy; only one at a time."""
        if self.counter is None:
            self.counter = Counter()
            self._start_aside(partial(copy_now, self.context.clinic, self.counter), self._copied, self._not_copied)

    def stop(self) -> None:
        """Leave the copy that is being made."""
        if self.counter is not None:
            self.counter.stop.set()

    def _copied(self, note: object) -> None:
        self.counter = None
        self.ended.emit()
        self.copied.emit(note)
        self.load()

    def _not_copied(self, error: object) -> None:
        self.counter = None
        self.ended.emit()
        self.failed.emit(error)
        self.load()


class HealthViewModel(ViewModel):
    """Facts and proof."""

    known = Signal(object)
    proven = Signal(object)
    ended = Signal()

    stage: Stage | None = None

    def load(self) -> None:
        self._start(partial(health, self.context.clinic), self.known.emit)

    def prove(self) -> None:
        """Prove the records; only one proof at a time."""
        if self.stage is None:
            self.stage = Stage()
            self._start_aside(partial(prove, self.context.clinic, self.stage), self._proven, self._failed)

    def _proven(self, note: object) -> None:
        self.stage = None
        self.ended.emit()
        self.proven.emit(note)
        self.load()

    def _failed(self, error: object) -> None:
        self.stage = None
        self.ended.emit()
        self.failed.emit(error)


class ListsViewModel(ViewModel):
    """Reference lists."""

    known = Signal(object)
    imported = Signal(int)

    def load(self) -> None:
        self._ask(icd10_state, done=self.known.emit)

    def take(self, path: str) -> None:
        """Import the official ICD-10 file."""
        self._start(partial(import_icd10_file, self.context.clinic, Path(path)), self._imported)

    def _imported(self, codes: int) -> None:
        self.imported.emit(codes)
        self.load()
