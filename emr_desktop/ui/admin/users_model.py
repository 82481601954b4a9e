"""The staff without widgets."""

from functools import partial
from typing import Any

from PySide6.QtCore import Signal

from emr_desktop.queries.admin import StaffRow, staff_list
from emr_desktop.services.admin import StaffData
from emr_desktop.services.admin_users import ChangeStaff, StaffDetails, change_user, unblock_user
from emr_desktop.services.opening import short_name
from emr_desktop.ui.common.view_model import ViewModel


def details_of(row: StaffRow) -> StaffDetails:
    """What may be corrected of a row."""
    return StaffDetails(row.family_name, row.given_name, row.patronymic, row.role, row.position)


class UsersViewModel(ViewModel):
    """Lists, adds, changes, blocks; `done` says which of them it was and about whom."""

    listed = Signal(object)
    done = Signal(str, str)

    def load(self) -> None:
        """Read everybody."""
        self._ask(staff_list, done=self.listed.emit)

    def add(self, staff: StaffData, password: str) -> None:
        """Take somebody on."""
        self._change(partial(self.context.clinic.add_user, staff, password), "added", short_name(staff))

    def change(self, row: StaffRow, new: StaffDetails) -> None:
        """Correct names, role, position."""
        command = ChangeStaff(staff_id=row.id, seen=details_of(row), new=new)
        self._change(partial(change_user, self.context.clinic, row.login, command), "changed", row.name)

    def new_password(self, row: StaffRow, password: str) -> None:
        """Give somebody another password; a blocked person is let in again by it."""
        if row.active:
            give = partial(self.context.clinic.set_password, row.login, password, name=row.name, role=row.role)
            self._change(give, "password", row.name)
        else:
            give = partial(unblock_user, self.context.clinic, row.id, row.login, password, details_of(row))
            self._change(give, "unblocked", row.name)

    def block(self, row: StaffRow) -> None:
        """Keep somebody out from now on."""
        self._change(partial(self.context.clinic.block_user, row.id, row.login), "blocked", row.name)

    def _change(self, work: Any, code: str, whom: str) -> None:
        self._start(work, partial(self._changed, code, whom))

    def _changed(self, code: str, whom: str, _result: object) -> None:
        self.done.emit(code, whom)
        self.context.notices.records_changed()
        self.load()
