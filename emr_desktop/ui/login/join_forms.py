"""The forms of a computer that joins a clinic: the password to begin with, and who sits here."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from emr_desktop.services.opening_joining import Colleague
from emr_desktop.ui.common.flow_form import EnterChain
from emr_desktop.ui.common.offers import Offer
from emr_desktop.ui.common.password_field import PasswordField
from emr_desktop.ui.common.role_words import role_name
from emr_desktop.ui.common.type_ahead import TypeAhead
from emr_desktop.ui.login.people import matching


class JoinPassword(QWidget):
    """A new password twice; once, when the computer has joined and its load goes on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.password = PasswordField(self.tr("Your password on this computer"), measure=True, required=True)
        self.again = PasswordField(self.tr("Password once more"), required=True)
        self.chain = EnterChain(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for name, field in (("password", self.password), ("again", self.again)):
            field.editor.setObjectName(name)
            field.set_expected(True)
            column.addWidget(field)

    def ask_once(self) -> None:
        """The password was given before."""
        self.again.set_expected(False)
        self.again.hide()

    def is_good(self) -> bool:
        """Say what is missing, and go there."""
        for field in (self.password, self.again):
            if not field.isHidden() and not field.require():
                field.setFocus()
                return False
        if not self.again.isHidden() and self.password.text() != self.again.text():
            self.again.set_problem(self.tr("The two passwords differ. Type the second again."))
            self.again.setFocus()
            return False
        return True


class WhoPanel(QWidget):
    """The staff of the clinic, found by the beginning of a name."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: dict[str, Colleague] = {}
        self._offers: list[Offer] = []
        self.name = TypeAhead(self.tr("Your name"), lambda typed: matching(self._offers, typed), required=True)
        self.name.set_rules(preselect=True, starts_after=1, free_text=False)
        self.name.line.setObjectName("colleague")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.name)
        self.name.chosen.connect(lambda _offer: self.chosen.emit())

    def show_people(self, people: Sequence[Colleague]) -> None:
        """Offer these."""
        self._people = {person.login: person for person in people}
        self._offers = [Offer(person.login, person.name, detail=role_name(person.role)) for person in people]

    def person(self) -> Colleague | None:
        """Who was chosen; says that somebody has to be when nobody was."""
        offer = self.name.value()
        if offer is None:
            self.name.set_problem(self.tr("Choose your name from the list."))
            self.name.setFocus()
            return None
        return self._people[str(offer.value)]
