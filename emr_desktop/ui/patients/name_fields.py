"""The names of a patient: one spelling is typed, the others are proposed and count only when they are accepted."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from emr_desktop.domain.languages import Language
from emr_desktop.domain.names import latin_proposal, same_given_names
from emr_desktop.domain.patients import PersonName, PersonNames
from emr_desktop.domain.patients_details import LONGEST_NAME
from emr_desktop.ui.common.choice_field import Choice, ChoiceField
from emr_desktop.ui.common.line_fields import LineEditor, TextField
from emr_desktop.ui.patients.fold import Fold, Rows, Section

PARTS = ("family", "given", "patronymic")
_BELARUSIAN_ONLY = frozenset("іўґ'’")
_RUSSIAN_ONLY = frozenset("ищъ")


def spelling_of(name: PersonName, otherwise: Language) -> Language:
    """In which language a name is spelled, by its letters; `otherwise` when they could be either."""
    letters = set(f"{name.family}{name.given}{name.patronymic}".casefold())
    if any(letter.isascii() and letter.isalpha() for letter in letters):
        return Language.EN
    if letters & _BELARUSIAN_ONLY:
        return Language.BE
    if letters & _RUSSIAN_ONLY:
        return Language.RU
    return _by_given_name(name.given) or otherwise


def proposals(name: PersonName, spelled: Language, wanted: Language) -> PersonName:
    """What the name may be in another spelling: Latin by the rules of the passport, given names by the table."""
    if wanted is Language.EN:
        return PersonName(latin_proposal(name.family, spelled), latin_proposal(name.given, spelled))
    found = same_given_names(name.given) if name.given else ()
    given = next((spelling for one in found for spelling in (one.be if wanted is Language.BE else one.ru)), "")
    return PersonName(given=given)


def _by_given_name(given: str) -> Language | None:
    typed = given.casefold()
    belarusian = russian = False
    for name in same_given_names(given) if given else ():
        belarusian |= typed in {spelling.casefold() for spelling in name.be}
        russian |= typed in {spelling.casefold() for spelling in name.ru}
    if belarusian == russian:
        return None
    return Language.BE if belarusian else Language.RU


class GhostLine(LineEditor):
    """A line with a grey proposal in it: the right arrow in the empty line takes it over."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Right and not self.text() and self.placeholderText():
            self.setText(self.placeholderText())
            return
        super().keyPressEvent(event)


class GhostField(TextField):
    """A part of a name in another spelling. The grey proposal is no value until it is accepted."""

    def _make_line(self) -> LineEditor:
        line = GhostLine(self)
        line.setMaxLength(LONGEST_NAME)
        return line

    def propose(self, text: str) -> None:
        """Show a proposal, or none."""
        self.set_placeholder(text)
        self._spoken_extra = self.tr("Proposal %1: the right arrow takes it over").replace("%1", text) if text else ""
        self._describe()

    def accept(self) -> None:
        """Take the proposal over, if nothing was typed."""
        if not self.text() and self.line.placeholderText():
            self.set_text(self.line.placeholderText())


class NameFields(Section):
    """Family name, given name, patronymic; the other spellings are folded under them."""

    changed = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._otherwise = Language.RU if language is Language.RU else Language.BE
        self._chosen: Language | None = None
        self._rows, self._other = Rows(4, self), QWidget(self)
        self._other_rows = Rows(3, self._other)
        self.main = {
            part: TextField(title, required=part != "patronymic", parent=self._rows) for part, title in self._titles()
        }
        self.preferred = TextField(self.tr("Preferred name"), parent=self._rows)
        above = self.tr("The names above are spelled in")
        self.spelled = ChoiceField(above, self._spellings(), as_list=True, parent=self._other_rows)
        self.previous = TextField(self.tr("Previous family names"), parent=self._other_rows)
        self.previous.set_hint(self.tr("Separate several by semicolons."))
        self.others = {language: self._ghosts(language) for language in (Language.BE, Language.RU, Language.EN)}
        self.take = QPushButton(self.tr("Take over the grey spellings"), self._other)
        self.take.setAutoDefault(True)
        self._build()
        self._connect()
        self._spell()

    def _titles(self, language: Language = Language.BE) -> list[tuple[str, str]]:
        titles = {
            "family": self.tr("Family name"),
            "given": self.tr("Given name"),
            "patronymic": self.tr("Patronymic"),
        }
        return [(part, titles[part]) for part in PARTS if part != "patronymic" or language is not Language.EN]

    def _ghosts(self, language: Language) -> dict[str, GhostField]:
        of = self._of(language)
        return {part: GhostField(f"{title} — {of}", parent=self._other_rows) for part, title in self._titles(language)}

    def _of(self, language: Language) -> str:
        return {
            Language.BE: self.tr("Belarusian"),
            Language.RU: self.tr("Russian"),
            Language.EN: self.tr("Latin letters"),
        }[language]

    def _spellings(self) -> list[Choice]:
        return [Choice(language, self._of(language)) for language in (Language.BE, Language.RU, Language.EN)]

    def _build(self) -> None:
        for part, field in self.main.items():
            field.setObjectName(part)
            field.line.setMaxLength(LONGEST_NAME)
            field.set_expected(True)
            self._rows.add(field)
        self._rows.add(self.preferred)
        column = QVBoxLayout(self._other)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._other_rows.add(self.spelled)
        self._other_rows.add(self.previous, 2)
        for fields in self.others.values():
            for field in fields.values():
                self._other_rows.add(field)
        column.addWidget(self._other_rows)
        column.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)
        self.fold = Fold(self.tr("Other spellings and previous names"), self._other, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._rows)
        column.addWidget(self.fold)

    def _connect(self) -> None:
        for field in (*self.main.values(), self.preferred, self.previous):
            field.changed.connect(self._typed)
        for fields in self.others.values():
            for field in fields.values():
                field.changed.connect(self.changed)
        self.spelled.changed.connect(self._spelling_chosen)
        self.take.clicked.connect(self._take_all)

    def _typed(self) -> None:
        self._spell()
        self.changed.emit()

    def _spelling_chosen(self) -> None:
        chosen = self.spelled.value()
        if chosen != self.spelling():
            self._chosen = chosen
            self._spell()
            self.changed.emit()

    def _take_all(self) -> None:
        for fields in self.others.values():
            for field in fields.values():
                if field.isVisibleTo(self):
                    field.accept()

    def spelling(self) -> Language:
        """The language of the names typed first: as chosen, or by their letters."""
        return self._chosen or spelling_of(self._main_name(), self._otherwise)

    def _main_name(self) -> PersonName:
        return PersonName(*(self.main[part].value() or "" for part in PARTS))

    def _spell(self) -> None:
        """Show the fields of the other spellings, with proposals made of what is typed."""
        spelling, name = self.spelling(), self._main_name()
        if self.spelled.value() != spelling:
            self.spelled.blockSignals(True)
            self.spelled.set_value(spelling)
            self.spelled.blockSignals(False)
        for language, fields in self.others.items():
            proposed = proposals(name, spelling, language)
            for part, field in fields.items():
                self._other_rows.leave_out(field, language is spelling)
                field.propose(getattr(proposed, part))

    def names(self) -> PersonNames:
        """The name in every spelling that somebody typed or accepted."""
        spelled = {language: self._other_name(language) for language in self.others}
        main = self._main_name()
        spelling = self.spelling()
        spelled[spelling] = PersonName(main.family, main.given) if spelling is Language.EN else main
        return PersonNames(spelled[Language.BE], spelled[Language.RU], spelled[Language.EN])

    def _other_name(self, language: Language) -> PersonName:
        return PersonName(**{part: field.value() or "" for part, field in self.others[language].items()})

    def set_names(self, names: PersonNames, language: Language) -> None:
        """Show a name that is on record; its spelling for the language of the screen stands first."""
        by_language = {Language.BE: names.be, Language.RU: names.ru, Language.EN: names.la}
        order = (language, Language.BE, Language.RU, Language.EN)
        self._chosen = next((one for one in order if not by_language[one].is_empty), language)
        for part, field in self.main.items():
            field.set_text(getattr(by_language[self._chosen], part))
        for other, fields in self.others.items():
            for part, field in fields.items():
                field.set_text("" if other is self._chosen else getattr(by_language[other], part))
        self._spell()

    # drafts
    def state(self) -> dict[str, str]:
        """What is typed, for the draft."""
        kept = {part: field.text() for part, field in self.main.items()}
        kept["spelling"] = self._chosen.value if self._chosen else ""
        for language, fields in self.others.items():
            kept.update({f"{part}_{language.value}": field.text() for part, field in fields.items()})
        return {**kept, "preferred_name": self.preferred.text(), "previous_surnames": self.previous.text()}

    def restore(self, state: dict[str, str]) -> None:
        """Show what was typed."""
        chosen = state.get("spelling", "")
        self._chosen = Language(chosen) if chosen else None
        for part, field in self.main.items():
            field.set_text(state.get(part, ""))
        for language, fields in self.others.items():
            for part, ghost in fields.items():
                ghost.set_text(state.get(f"{part}_{language.value}", ""))
        self.preferred.set_text(state.get("preferred_name", ""))
        self.previous.set_text(state.get("previous_surnames", ""))
        if self.previous.text() or any(ghost.text() for fields in self.others.values() for ghost in fields.values()):
            self.fold.open()
        self._spell()
