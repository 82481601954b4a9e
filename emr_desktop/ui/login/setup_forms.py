"""The forms of the first run: the clinic, a person with a password."""

from PySide6.QtWidgets import QWidget

from emr_desktop.domain.access import Role
from emr_desktop.domain.identifiers import check_unp
from emr_desktop.domain.names_folding import clean_name
from emr_desktop.services.admin import FacilityData, StaffData
from emr_desktop.ui.common.choice_field import Choice, ChoiceField
from emr_desktop.ui.common.field import Field
from emr_desktop.ui.common.flow_form import FlowForm, check
from emr_desktop.ui.common.line_fields import TextField
from emr_desktop.ui.common.password_field import PasswordField
from emr_desktop.ui.common.readings import Reading
from emr_desktop.ui.common.role_words import role_name
from emr_desktop.ui.login.founding import NewPerson

CLINICAL = (Role.PHYSICIAN, Role.FELDSHER, Role.NURSE, Role.REGISTRAR, Role.HEAD)


class SetupForm(FlowForm):
    """A form whose texts can be taken out and put back, so that the page may be built anew in another language."""

    def __init__(self, columns: int, parent: QWidget | None = None) -> None:
        super().__init__(columns, parent=parent)
        self._lines: dict[str, TextField] = {}

    def put(self, code: str, field: Field, span: int = 1) -> None:
        """Add a field under a name."""
        field.editor.setObjectName(code)
        field.set_expected(True)
        self.add(field, span)
        if isinstance(field, TextField):
            self._lines[code] = field

    def state(self) -> dict[str, str]:
        return {code: field.text() for code, field in self._lines.items()}

    def restore(self, state: dict[str, str]) -> None:
        for code, field in self._lines.items():
            field.set_text(state.get(code, ""))

    def text(self, code: str) -> str:
        return clean_name(self._lines[code].text())

    def is_good(self) -> bool:
        """Say what is missing, and go there."""
        return not check(self)


class FacilityForm(SetupForm):
    """What is printed in the stamp of every form."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(1, parent)
        self._need_one = self.tr("Enter the name of the clinic in at least one language.")
        self.put("name_be", TextField(self.tr("Name in Belarusian")))
        self.put("name_ru", TextField(self.tr("Name in Russian")))
        self.put("name_en", TextField(self.tr("Name in English, if there is one")))
        self.put("address", TextField(self.tr("Address")))
        self.put("phone", TextField(self.tr("Telephone")))
        self.put("unp", TextField(self.tr("Payer's number (UNP)"), self._read_unp))
        self._lines["unp"].set_hint(self.tr("Nine digits. A pharmacy refuses a prescription without it."))

    def is_good(self) -> bool:
        if not super().is_good():
            return False
        if not any(self.text(code) for code in ("name_be", "name_ru", "name_en")):
            self._lines["name_be"].set_problem(self._need_one)
            self._lines["name_be"].setFocus()
            return False
        return True

    def data(self) -> FacilityData:
        be, ru, en = (self.text(code) for code in ("name_be", "name_ru", "name_en"))
        return FacilityData(
            name=en or ru or be,
            name_be=be or ru or en,
            name_ru=ru or be or en,
            address=self.text("address"),
            phone=self.text("phone"),
            payer_number=str(self._lines["unp"].value() or ""),
        )

    def _read_unp(self, text: str) -> Reading:
        checked = check_unp(text)
        doubt = self.tr("This number does not look like a UNP. Compare it with the stamp.") if checked.warnings else ""
        return Reading(value=checked.value or None, text=checked.value, warning=doubt)


class PersonForm(SetupForm):
    """Names, the name to log in with, and the password twice; with `roles` also what the person is employed as."""

    def __init__(self, *, with_role: bool, parent: QWidget | None = None) -> None:
        super().__init__(2, parent)
        self.role: ChoiceField | None = None
        if with_role:
            choices = [Choice(role, role_name(role)) for role in CLINICAL]
            self.role = ChoiceField(self.tr("Employed as"), choices, as_list=True, required=True)
            self.role.set_value(Role.FELDSHER)
        self.put("family", TextField(self.tr("Family name"), required=True))
        self.put("given", TextField(self.tr("Given name"), required=True))
        self.put("patronymic", TextField(self.tr("Patronymic")))
        if self.role is not None:
            self.put("role", self.role)
        self.put("login", TextField(self.tr("Name to log in with"), required=True))
        self.password = PasswordField(self.tr("Password"), measure=True, required=True)
        self.again = PasswordField(self.tr("Password once more"), required=True)
        self.put("password", self.password)
        self.put("again", self.again)
        self._lines["family"].committed.connect(self._suggest_login)

    def state(self) -> dict[str, str]:
        role = {"role": str(self.role.value())} if self.role is not None else {}
        return {**super().state(), **role}

    def restore(self, state: dict[str, str]) -> None:
        super().restore(state)
        if self.role is not None and state.get("role"):
            self.role.set_value(Role(state["role"]))

    def is_empty(self) -> bool:
        """Nothing but the role has been filled in."""
        return not any(field.text().strip() for field in self._lines.values())

    def is_good(self) -> bool:
        if not super().is_good():
            return False
        if self.password.text() != self.again.text():
            self.again.set_problem(self.tr("The two passwords differ. Type the second again."))
            self.again.setFocus()
            return False
        return True

    def person(self) -> NewPerson:
        role = self.role.value() if self.role is not None else Role.ADMINISTRATOR
        staff = StaffData(
            self.text("login"), self.text("family"), self.text("given"), self.text("patronymic"), Role(role)
        )
        return NewPerson(staff, self.password.text())

    def _suggest_login(self) -> None:
        login = self._lines["login"]
        if not login.text():
            login.set_text(self.text("family").lower())
