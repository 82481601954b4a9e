"""What the palette finds, without widgets: patients through the store thread, commands at once."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal

from emr_desktop.domain.access import Permission
from emr_desktop.domain.queue import same_names
from emr_desktop.queries.patients import PatientRow, SearchResult, recent_patients, search_patients
from emr_desktop.ui.common.keys import key_text
from emr_desktop.ui.common.view_model import Latest, ViewModel
from emr_desktop.ui.context import ScreenContext
from emr_desktop.ui.features import PLACES, features_for
from emr_desktop.ui.palette.entries import Answer, Command, Entry, Group, command_entry, patient_entry
from emr_desktop.ui.patients.words import layout_words

MOST_PATIENTS = 10
MOST_RECENT_BELOW = 3  # other people under the found ones: enough to go back, too few to hide who was found
COMMANDS_ONLY = ">"
REPEAT_SCREEN = "prescription"


class PaletteViewModel(ViewModel):
    """Answers each key. An answer to an earlier key never comes out."""

    answered = Signal(object)
    command_chosen = Signal(str)
    """lock, help, user or back: what the window does itself."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self._latest = Latest()
        self._recent: tuple[PatientRow, ...] = ()
        self._typed = ""
        self._choosing = False
        self._sees_patients = context.actor.may(Permission.SEE_PATIENTS)

    def begin(self, choosing: bool) -> None:
        """The palette opens: to go anywhere, or to choose a patient for the screen below."""
        self._choosing = choosing
        self._recent = ()
        self.search("")

    def end(self) -> None:
        """The palette closes: no answer is wanted any more."""
        self._latest.forget()

    @property
    def may_start_visits(self) -> bool:
        """Whether F4 does something here."""
        return not self._choosing and self.context.actor.may(Permission.WRITE_VISITS) and "visit" in PLACES

    @property
    def may_prescribe(self) -> bool:
        """Whether F8 does something here."""
        return not self._choosing and self.context.actor.may(Permission.PRESCRIBE) and REPEAT_SCREEN in PLACES

    @property
    def may_register(self) -> bool:
        """Whether this role registers patients."""
        return self.context.actor.may(Permission.EDIT_PATIENTS)

    def search(self, typed: str) -> None:
        """Look for what is typed; `answered` brings what was found."""
        self._typed = typed
        if typed.lstrip().startswith(COMMANDS_ONLY) or not self._sees_patients:
            self._latest.forget()
            self.answered.emit(self._commands_answer(typed))
        elif typed.strip():
            answer = self._latest.ask(partial(self._found, typed))
            shown_in = self.context.language
            self._ask(search_patients, typed, limit=MOST_PATIENTS, shown_in=shown_in, done=answer)
        else:
            self._ask(recent_patients, done=self._latest.ask(partial(self._found_recent, typed)))

    # where a row leads
    def open(self, row: PatientRow) -> None:
        self.context.navigator.open("patient", patient_id=row.id)

    def start_visit(self, row: PatientRow) -> None:
        self.context.navigator.open("visit", patient_id=row.id)

    def repeat_prescription(self, row: PatientRow) -> None:
        self.context.navigator.open(REPEAT_SCREEN, patient_id=row.id, text="repeat")

    def register(self) -> None:
        """Go to the registration, carrying what was typed."""
        self.context.navigator.open("register", text=self._typed.lstrip("> ").strip())

    def look_in_district(self) -> None:
        """Ask the district about whoever was typed, where this role may."""
        if self.context.actor.may(Permission.FIND_IN_DISTRICT) and not self._choosing:
            self.context.navigator.open("district", text=self._typed.lstrip("> ").strip())

    # answers
    def _found(self, typed: str, result: SearchResult) -> None:
        entries = self._entries(result.rows)
        heading = self._found_heading(result)
        found = {row.id for row in result.rows}
        others = [row for row in self._recent if row.id not in found][:MOST_RECENT_BELOW]
        groups = [Group(heading, entries)] if entries else []
        commands = self._commands(typed)
        if commands:
            groups.append(Group(self.tr("Commands"), tuple(map(command_entry, commands))))
        if others and len(entries) <= MOST_PATIENTS // 2:
            groups.append(Group(self.tr("Today and opened last"), self._entries(others)))
        namesakes = bool(same_names([row.names for row in result.rows]))
        sure = bool(entries) and not namesakes and not result.similar
        chosen = 0 if sure or (commands and not entries) else None
        remark = self._remark(result, namesakes)
        self.answered.emit(Answer(typed, tuple(groups), remark, chosen, heading if entries else remark))

    def _found_recent(self, typed: str, rows: tuple[PatientRow, ...]) -> None:
        self._recent = rows
        today = self._entries([row for row in rows if row.today])
        lately = self._entries([row for row in rows if not row.today])
        groups = [
            Group(self.tr("Today"), today),
            Group(self.tr("Opened last"), lately),
            Group(self.tr("Commands"), tuple(map(command_entry, self._commands("")))),
        ]
        self.answered.emit(Answer(typed, tuple(group for group in groups if group.entries)))

    def _commands_answer(self, typed: str) -> Answer:
        commands = self._commands(typed.replace(COMMANDS_ONLY, "", 1).strip())
        groups = (Group(self.tr("Commands"), tuple(map(command_entry, commands))),) if commands else ()
        spoken = self.tr("%n command(s)", "", len(commands))
        return Answer(
            typed, groups, "" if commands else self.tr("There is no such command."), 0 if commands else None, spoken
        )

    def _entries(self, rows: Sequence[PatientRow]) -> tuple[Entry, ...]:
        today = self.context.clock.today()
        return tuple(patient_entry(row, self.context.language, today) for row in rows)

    def _found_heading(self, result: SearchResult) -> str:
        if result.total > len(result.rows):
            return self.tr("Showing %n patients — type more to narrow it down", "", len(result.rows))
        return self.tr("%n patient(s) found", "", len(result.rows))

    def _remark(self, result: SearchResult, namesakes: bool) -> str:
        said = []
        if result.arriving:
            said.append(self.tr("Records are still arriving: somebody may not be here yet."))
        if not result.rows:
            return " ".join([self.tr("No patient matches “%1”.").replace("%1", self._typed.strip()), *said])
        if result.layout_note:
            said.append(layout_words(result.layout_note, result.keyboard))
        if result.similar:
            said.append(self.tr("Nobody is spelled so. These names are similar."))
        if namesakes:
            said.append(self.tr("Some have the same name: compare the birth dates, then choose with ↓."))
        return " ".join(said)

    # commands
    def _commands(self, typed: str) -> list[Command]:
        if self._choosing:
            places: list[Command] = []
        else:
            places = [one for one in (*self._places(), *self._of_the_window()) if one.fits(typed)]
        return [*places, *self._new_patient(typed), *self._district(typed)]

    def _district(self, typed: str) -> list[Command]:
        """Whoever is not found here may be a patient of another clinic."""
        if self._choosing or not self.context.actor.may(Permission.FIND_IN_DISTRICT):
            return []
        plain = Command(self.tr("Look in the district"), key_text("Ctrl+F3"), self.look_in_district)
        if self._typed.lstrip().startswith(COMMANDS_ONLY) or not typed.strip():
            return [plain] if plain.fits(typed) else []
        title = self.tr("Look in the district for “%1”").replace("%1", typed.strip())
        return [Command(title, plain.shortcut, plain.run)]

    def _new_patient(self, typed: str) -> list[Command]:
        """Always offered while something is typed: whoever is not found can be registered."""
        if not self.may_register or "register" not in PLACES:
            return []
        plain = Command(self.tr("New patient"), key_text("Ctrl+N"), self.register)
        if self._typed.lstrip().startswith(COMMANDS_ONLY) or not typed.strip():
            return [plain] if plain.fits(typed) else []
        title = self.tr("New patient “%1”").replace("%1", typed.strip())
        return [Command(title, plain.shortcut, plain.run)]

    def _places(self) -> list[Command]:
        open_screen = self.context.navigator.open
        return [
            Command(feature.text(), key_text(feature.shortcut), partial(open_screen, feature.key))
            for feature in features_for(self.context.actor)
        ]

    def _of_the_window(self) -> list[Command]:
        def send(code: str) -> Callable[[], None]:
            return partial(self.command_chosen.emit, code)

        refers = self.context.actor.may(Permission.REFER)
        refer = Command(self.tr("Refer a patient to another clinic"), key_text("Ctrl+F7"), send("refer"))
        return [
            *((refer,) if refers else ()),
            Command(self.tr("Lock the screen"), key_text("F12"), send("lock")),
            Command(self.tr("Language, theme and log out"), "", send("user")),
            Command(self.tr("Help and shortcuts"), key_text("F1"), send("help")),
            Command(self.tr("Back to the screen before"), key_text("Alt+Left"), send("back")),
        ]
