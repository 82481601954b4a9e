"""Numbers of papers: tidied, checked against the rest of the form, warned about, never a reason to stop."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from emr_desktop.domain.dates import format_date
from emr_desktop.domain.identifiers import IdentifierSystem, check_identifier
from emr_desktop.domain.identifiers_birth import SaidAboutBirth, in_number
from emr_desktop.domain.languages import Language
from emr_desktop.domain.patients import Sex
from emr_desktop.ui.common.choice_field import Choice, ChoiceField
from emr_desktop.ui.common.inline_message import InlineMessage
from emr_desktop.ui.common.line_fields import TextField
from emr_desktop.ui.common.messages import words
from emr_desktop.ui.common.readings import Reading
from emr_desktop.ui.common.register_words import sex_words, system_words
from emr_desktop.ui.patients.fold import Rows, Section

MOST = 4


@dataclass(frozen=True, slots=True)
class Person:
    """What else the form says of the person, to compare a number with."""

    birth_date: date | None = None
    sex: Sex = Sex.UNKNOWN


class IdentifierRow(Rows):
    """Who issued the number, and the number."""

    changed = Signal()
    left = Signal()

    def __init__(self, person: Callable[[], Person], parent: QWidget | None = None) -> None:
        super().__init__(2, parent)
        self._person = person
        self._repaired = False
        choices = [Choice(each, system_words(each)) for each in IdentifierSystem]
        self.system = ChoiceField(self.tr("Kind of number"), choices, as_list=True, parent=self)
        self.system.set_value(IdentifierSystem.BY_PERSONAL)
        self.number = TextField(self.tr("Number"), self._read, parent=self)
        self.number.line.setMaxLength(60)
        self.add(self.system)
        self.add(self.number)
        self.system.changed.connect(self.check_again)
        self.number.changed.connect(self.changed)
        self.number.committed.connect(self._left)

    def pair(self) -> tuple[str, str]:
        """System and value."""
        return str(self.system.value() or IdentifierSystem.OTHER), self.number.value() or ""

    def said(self) -> SaidAboutBirth | None:
        """What the number itself says about birth date and sex."""
        return in_number(*self.pair())

    def check_again(self) -> None:
        """The kind of number, the birth date or the sex has changed."""
        reading = self._read(self.number.text())
        self.number.set_problem(reading.warning, warning=True)
        self.changed.emit()

    def fill(self, system: str, value: str) -> None:
        """Show a number that is on record."""
        self.system.set_value(system)
        self.number.set_text(value)

    def _read(self, text: str) -> Reading:
        person = self._person()
        system = self.system.value() or IdentifierSystem.OTHER
        checked = check_identifier(system, text, birth_date=person.birth_date, sex=person.sex)
        self._repaired = bool(checked.value) and (checked.repaired or self._repaired)
        warning = words(checked.warnings[0]) if checked.warnings else ""
        return Reading(checked.value or None, checked.value, warning=warning)

    def _left(self) -> None:
        self.number.set_hint(self.tr("Cyrillic letters in the number were made Latin.") if self._repaired else "")
        self.left.emit()


class IdentifierFields(Section):
    """One number, and more on demand. From a personal number birth date and sex are offered while they are empty."""

    changed = Signal()
    taken_over = Signal(object)

    def __init__(self, person: Callable[[], Person], language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person = person
        self._language = language
        self._said: SaidAboutBirth | None = None
        self.rows: list[IdentifierRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.offer = InlineMessage(self)
        self.offer.chosen.connect(self._take)
        self.more = QPushButton(self.tr("Add another number"), self)
        self.more.setAutoDefault(True)
        self.more.setProperty("variant", "link")
        self.more.clicked.connect(self._add_and_go)
        self._column.addWidget(self.offer)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_row()

    def add_row(self) -> IdentifierRow:
        """One more number."""
        row = IdentifierRow(self._person, self)
        row.changed.connect(self._changed)
        row.left.connect(self._offer)
        self._column.insertWidget(len(self.rows), row)
        before = self.rows[-1].number.line if self.rows else None
        self.rows.append(row)
        if before is not None:
            QWidget.setTabOrder(before, row.system.editor)
            QWidget.setTabOrder(row.system.editor, row.number.line)
        self.more.setVisible(len(self.rows) < MOST)
        return row

    def check_again(self) -> None:
        """Birth date or sex has changed."""
        for row in self.rows:
            row.check_again()
        self._offer()

    def _add_and_go(self) -> None:
        self.add_row().system.setFocus()

    def _changed(self) -> None:
        self.changed.emit()

    def _offer(self) -> None:
        """Offer what the first personal number says of birth date and sex, where the form has nothing yet."""
        self._said = next((said for row in self.rows if (said := row.said()) and said.born), None)
        person, said = self._person(), self._said
        if said is None or said.born is None or (person.birth_date and person.sex is not Sex.UNKNOWN):
            self.offer.clear()
            return
        parts = [format_date(said.born, self._language)]
        if said.sex:
            parts.append(sex_words(Sex(said.sex)))
        question = self.tr("The number says: %1.").replace("%1", ", ".join(parts))
        self.offer.say(question, "info", [("take", self.tr("Take over"))])

    def _take(self, _code: str) -> None:
        said = self._said
        self.offer.clear()
        if said is not None:
            self.taken_over.emit(said)

    def pairs(self) -> tuple[tuple[str, str], ...]:
        """Every number that is typed, with its system."""
        return tuple(pair for row in self.rows if (pair := row.pair())[1])

    def state(self) -> list[list[str]]:
        """What is typed, for the draft."""
        return [[str(row.system.value() or ""), row.number.text()] for row in self.rows]

    def restore(self, state: list[list[str]]) -> None:
        """Show what was typed."""
        while len(self.rows) < min(len(state), MOST):
            self.add_row()
        for row, (system, value) in zip(self.rows, state, strict=False):
            row.fill(system, value)


def no_number_title() -> str:
    """The title of the field that says why there is no number."""
    return QCoreApplication.translate("IdentifierFields", "Why there is no number")
