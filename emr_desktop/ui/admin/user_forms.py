"""The forms of a user: somebody new, names and role, a new password."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from emr_desktop.domain.access import Role
from emr_desktop.domain.languages import Language
from emr_desktop.domain.names_folding import clean_name
from emr_desktop.queries.admin import StaffRow
from emr_desktop.services.admin import StaffData
from emr_desktop.services.admin_users import StaffDetails, proposed_login
from emr_desktop.services.opening import SHORTEST_PASSWORD
from emr_desktop.ui.admin.words import role_explained
from emr_desktop.ui.common.card import Card
from emr_desktop.ui.common.choice_field import Choice, ChoiceField
from emr_desktop.ui.common.field import Field
from emr_desktop.ui.common.flow_form import FlowForm, check
from emr_desktop.ui.common.labels import wrapped
from emr_desktop.ui.common.line_fields import TextField
from emr_desktop.ui.common.password_field import PasswordField
from emr_desktop.ui.common.role_words import role_name


class UserForm(Card):
    """Base of the three forms: fields by name, Enter walks, after the last field `finished`."""

    finished = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.form = FlowForm(3, 220, parent=self)
        self.add(self.form)
        self.form.chain.finished.connect(self.finished)

    def put(self, code: str, field: Field) -> None:
        """Add a field under a name."""
        field.editor.setObjectName(code)
        field.set_expected(True)
        self.form.add(field)

    def start(self) -> None:
        """Focus the first field."""
        self.form.chain.first(empty_only=False)

    def is_good(self) -> bool:
        """Say what is missing, and go there."""
        return not check(self.form)


class Names(QWidget):
    """The fields that a new and a known user share: names, role with its explanation, position."""

    def __init__(self, owner: UserForm) -> None:
        super().__init__(owner)
        self.hide()
        self.family = TextField(self.tr("Family name"), required=True)
        self.given = TextField(self.tr("Given name"), required=True)
        self.patronymic = TextField(self.tr("Patronymic"))
        self.role = ChoiceField(
            self.tr("Role"), [Choice(role, role_name(role)) for role in Role], as_list=True, required=True
        )
        self.position = TextField(self.tr("Position, as on paper"))
        for code, field in (("family", self.family), ("given", self.given), ("patronymic", self.patronymic)):
            owner.put(code, field)
        owner.put("role", self.role)
        owner.put("position", self.position)
        self.explained = wrapped("", "help", owner)
        self.role.changed.connect(self.explain)

    def explain(self) -> None:
        """Say what the chosen role may do."""
        role = self.role.value()
        self.explained.setText(role_explained(role) if role is not None else "")

    def details(self) -> StaffDetails:
        texts = (clean_name(field.text()) for field in (self.family, self.given, self.patronymic))
        family, given, patronymic = texts
        return StaffDetails(family, given, patronymic, Role(self.role.value()), clean_name(self.position.text()))


class TwicePassword(QWidget):
    """A new password typed twice."""

    def __init__(self, owner: UserForm, title: str) -> None:
        super().__init__(owner)
        self.hide()
        self.first = PasswordField(title, measure=True, required=True)
        self.again = PasswordField(self.tr("Password once more"), required=True)
        owner.put("password", self.first)
        owner.put("again", self.again)

    def is_good(self) -> bool:
        """Long enough, and the same twice."""
        if len(self.first.text()) < SHORTEST_PASSWORD:
            self.first.set_problem(self.tr("The password needs at least %n characters.", "", SHORTEST_PASSWORD))
            self.first.setFocus()
            return False
        if self.first.text() != self.again.text():
            self.again.set_problem(self.tr("The two passwords differ. Type the second again."))
            self.again.setFocus()
            return False
        return True


class AddUserForm(UserForm):
    """Somebody new."""

    def __init__(self, language: Language, taken: frozenset[str], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("New user"))
        self._language = language
        self._taken = taken
        self.names = Names(self)
        self.login = TextField(self.tr("Name to log in with"), required=True)
        self.login.set_hint(self.tr("Proposed from the surname; it cannot be changed later."))
        self.put("login", self.login)
        self.passwords = TwicePassword(self, self.tr("First password"))
        self.add(self.names.explained)
        self.names.family.committed.connect(self._propose)

    def _propose(self) -> None:
        if not self.login.text():
            self.login.set_text(proposed_login(self.names.family.text(), self._language, self._taken))

    def is_good(self) -> bool:
        if not super().is_good():
            return False
        if self.login.text().strip() in self._taken:
            self.login.set_problem(self.tr("Somebody already logs in with this name. Choose another."))
            self.login.setFocus()
            return False
        return self.passwords.is_good()

    def data(self) -> tuple[StaffData, str]:
        """The person and the first password."""
        who = self.names.details()
        staff = StaffData(
            self.login.text().strip(), who.family_name, who.given_name, who.patronymic, who.role, who.position
        )
        return staff, self.passwords.first.text()


class ChangeUserForm(UserForm):
    """Names, role and position of somebody who is there."""

    def __init__(self, row: StaffRow, own: bool, parent: QWidget | None = None) -> None:
        super().__init__(row.name, parent)
        self.row = row
        self.names = Names(self)
        self.names.family.set_text(row.family_name)
        self.names.given.set_text(row.given_name)
        self.names.patronymic.set_text(row.patronymic)
        self.names.position.set_text(row.position)
        self.names.role.set_value(row.role)
        self.names.explain()
        self.add(self.names.explained)
        if own:
            self.names.role.setEnabled(False)
            self.names.role.set_hint(self.tr("Another administrator can change your role."))

    def data(self) -> StaffDetails:
        return self.names.details()


class PasswordForm(UserForm):
    """Another password for somebody."""

    def __init__(self, row: StaffRow, parent: QWidget | None = None) -> None:
        super().__init__(row.name, parent)
        self.row = row
        self.passwords = TwicePassword(self, self.tr("New password"))
        words = (
            self.tr("The password that was valid until now opens nothing any more.")
            if row.active
            else self.tr("With the new password this person can work here again.")
        )
        self.add(wrapped(words, "help", self))

    def is_good(self) -> bool:
        return super().is_good() and self.passwords.is_good()
