"""Who works here: the list, and one form at a time in its place."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from emr_desktop.queries.admin import StaffRow
from emr_desktop.ui.admin.page import AdminPage
from emr_desktop.ui.admin.user_forms import AddUserForm, ChangeUserForm, PasswordForm, UserForm
from emr_desktop.ui.admin.users_model import UsersViewModel
from emr_desktop.ui.admin.words import role_explained, when_words
from emr_desktop.ui.common.action_bar import Action
from emr_desktop.ui.common.card import Card
from emr_desktop.ui.common.dialogs import Answer, ask
from emr_desktop.ui.common.keys import bind, key_text
from emr_desktop.ui.common.labels import wrapped
from emr_desktop.ui.common.look import scaled
from emr_desktop.ui.common.role_words import role_name
from emr_desktop.ui.common.rows_model import Column, RowsModel
from emr_desktop.ui.common.table import DataTable

LEAST_TABLE = 140
POSITION = 3
"""Place of a column that is seen when a user is changed, too."""


class UsersPage(AdminPage):
    """List, role in words, and what can be done about the highlighted person."""

    def __init__(self, view_model: UsersViewModel, parent: QWidget | None = None) -> None:
        self._model = view_model
        self._form: UserForm | None = None
        self._rows: tuple[StaffRow, ...] = ()
        self._choose_login = ""
        super().__init__(view_model, "", parent)

    def build(self) -> None:
        self.heading.setText(self.tr("Users"))
        self.setAccessibleName(self.tr("Users"))
        clock = self._model.context.clock
        self.table = DataTable(
            RowsModel(
                [
                    Column(self.tr("Name"), lambda row: row.name or row.login, whole=True, stretch=True, strong=True),
                    Column(self.tr("Logs in as"), lambda row: row.login, whole=True),
                    Column(self.tr("Role"), lambda row: role_name(row.role), whole=True),
                    Column(self.tr("Position"), lambda row: row.position, stretch=True),
                    Column(
                        self.tr("Last here"), lambda row: when_words(row.last_here, clock, self.language), whole=True
                    ),
                    Column(self.tr("Status"), self._status, whole=True),
                ]
            ),
            self.tr("Users"),
            self,
        )
        self.table.setMinimumHeight(scaled(LEAST_TABLE))
        self.about = Card("", self)
        self._explained = wrapped("", "", self)
        self._kept = wrapped(self.tr("Blocking keeps everything the person wrote."), "help", self)
        self.about.add(self._explained)
        self.about.add(self._kept)
        self.list = QWidget(self)
        column = QVBoxLayout(self.list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.table, 1)
        column.addWidget(self.about)
        self.body.addWidget(self.list, 1)
        self.table.row_changed.connect(self._row_changed)
        self.table.opened.connect(lambda _row: self._change())
        self._model.listed.connect(self._show)
        self._model.done.connect(self._done)
        bind(self, "Ctrl+N", self._add, Qt.ShortcutContext.WidgetWithChildrenShortcut)
        bind(self, "F5", self._model.load, Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def load(self) -> None:
        self._model.load()

    def set_narrow(self, narrow: bool) -> None:
        super().set_narrow(narrow)
        self.table.leave_out(POSITION, narrow)

    def take_focus(self) -> None:
        if self._form is not None:
            self._form.start()
        else:
            self.table.setFocus()

    def bar_actions(self) -> Sequence[Action]:
        if self._form is not None:
            return (
                Action("leave", self.tr("Back to the list"), self._leave, key_text("Esc")),
                Action("save", self._save_words(), self._save, key_text("Ctrl+Return"), variant="primary"),
            )
        row = self.table.current_row()
        blocked = isinstance(row, StaffRow) and not row.active
        keep_out = (
            Action("password", self.tr("Unblock with a new password"), self._password)
            if blocked
            else Action("block", self.tr("Block"), self._block)
        )
        others = () if blocked else (Action("password", self.tr("New password"), self._password),)
        return (
            keep_out,
            *others,
            Action("change", self.tr("Change"), self._change, key_text("Return")),
            Action("add", self.tr("Add user"), self._add, key_text("Ctrl+N"), variant="primary"),
        )

    def why_not(self) -> dict[str, str]:
        row = self.table.current_row()
        if self._form is not None:
            return {}
        if not isinstance(row, StaffRow):
            return {code: self.tr("Choose a user first") for code in ("block", "password", "change")}
        if row.id == self._model.context.actor.user_id:
            own = self.tr("Change your own password in Settings")
            return {"block": self.tr("You cannot block yourself"), "password": own}
        return {}

    def back(self) -> bool:
        if self._form is None:
            return False
        self._leave()
        return True

    def _status(self, row: StaffRow) -> str:
        return self.tr("● active") if row.active else self.tr("○ blocked")

    def _show(self, rows: list[StaffRow]) -> None:
        kept = self.table.current_row()
        login = self._choose_login or (kept.login if isinstance(kept, StaffRow) else "")
        self._rows = tuple(rows)
        self._choose_login = ""
        self.table.set_rows(rows)
        place = next((place for place, row in enumerate(rows) if row.login == login), 0)
        self.table.select_row(place)
        self.actions_changed.emit()

    def _row_changed(self, row: object) -> None:
        if not isinstance(row, StaffRow):
            return
        self.about.set_title(f"{row.name or row.login} — {role_name(row.role)}")
        self._explained.setText(role_explained(row.role))
        self.actions_changed.emit()

    def _chosen(self, code: str) -> StaffRow | None:
        row = self.table.current_row()
        return row if isinstance(row, StaffRow) and code not in self.why_not() and self._form is None else None

    # forms
    def _add(self) -> None:
        if self._form is None:
            self._open(AddUserForm(self.language, frozenset(row.login for row in self._rows), self))

    def _change(self) -> None:
        row = self._chosen("change")
        if row is not None:
            self._open(ChangeUserForm(row, row.id == self._model.context.actor.user_id, self))

    def _password(self) -> None:
        row = self._chosen("password")
        if row is not None:
            self._open(PasswordForm(row, self))

    def _open(self, form: UserForm) -> None:
        self._form = form
        self.message.clear()
        self.list.hide()
        self.body.insertWidget(2, form, 1, Qt.AlignmentFlag.AlignTop)
        form.show()
        form.finished.connect(self._save)
        self.actions_changed.emit()
        form.start()

    def _leave(self) -> None:
        form = self._form
        if form is None:
            return
        self._form = None
        self.body.removeWidget(form)
        form.hide()
        form.deleteLater()
        self.message.clear()
        self.list.show()
        self.table.setFocus()
        self.actions_changed.emit()

    def _save_words(self) -> str:
        if isinstance(self._form, AddUserForm):
            return self.tr("Add this user")
        return self.tr("Save changes") if isinstance(self._form, ChangeUserForm) else self.tr("Give this password")

    def _save(self) -> None:
        form = self._form
        if form is None or not form.is_good():
            return
        if isinstance(form, AddUserForm):
            staff, password = form.data()
            self._choose_login = staff.login
            self._model.add(staff, password)
        elif isinstance(form, ChangeUserForm):
            self._model.change(form.row, form.data())
        elif isinstance(form, PasswordForm):
            self._model.new_password(form.row, form.passwords.first.text())

    def _block(self) -> None:
        row = self._chosen("block")
        if row is None:
            return
        answers = [
            Answer("keep", self.tr("Let this user work on")),
            Answer("block", self.tr("Block this user"), "danger"),
        ]
        question = self.tr("Block %1?").replace("%1", row.name or row.login)
        body = self.tr("The password stops working at once. Everything this person wrote stays.")
        if ask(self, question, body, answers, "keep") == "block":
            self._model.block(row)

    def _done(self, code: str, whom: str) -> None:
        self._leave()
        words = {
            "added": self.tr("%1 can log in now."),
            "changed": self.tr("%1 is changed."),
            "password": self.tr("%1 has a new password."),
            "unblocked": self.tr("%1 can work here again."),
            "blocked": self.tr("%1 is blocked."),
        }[code]
        self.say_done(words.replace("%1", whom))
