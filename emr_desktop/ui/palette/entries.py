"""What the palette lists: patients and commands, as they are written."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from emr_desktop.domain.languages import Language
from emr_desktop.domain.names import fold, other_layouts
from emr_desktop.queries.patients import PatientRow
from emr_desktop.ui.patients.words import born_of, matched_of, name_of, numbers_of, sex_of


@dataclass(frozen=True, slots=True)
class Command:
    """Something the program does: words, the key that does it too, and what runs."""

    title: str
    shortcut: str
    run: Callable[[], None]

    def fits(self, typed: str) -> bool:
        """Whether each typed word begins a word of the title, on any keyboard layout."""
        words = fold(self.title).split()
        readings = (fold(reading).split() for reading in (typed, *other_layouts(typed)))
        return any(all(any(word.startswith(part) for word in words) for part in reading) for reading in readings)


@dataclass(frozen=True, slots=True)
class Entry:
    """One row. `cells` stand in columns, `note` below them; a row is a patient or a command."""

    cells: tuple[str, ...]
    note: str = ""
    patient: PatientRow | None = None
    command: Command | None = None

    @property
    def shortcut(self) -> str:
        """The key shown at the right."""
        return self.command.shortcut if self.command is not None else ""

    def spoken(self) -> str:
        """The row as one sentence."""
        return ", ".join(part for part in (*self.cells, self.note, self.shortcut) if part)


@dataclass(frozen=True, slots=True)
class Group:
    """Rows under a heading."""

    heading: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """Everything there is to show for what was typed. `chosen` is the place of the row that Enter means, if any."""

    typed: str
    groups: tuple[Group, ...]
    remark: str = ""
    chosen: int | None = None
    spoken: str = ""

    def entries(self) -> tuple[Entry, ...]:
        """All rows, in order."""
        return tuple(entry for group in self.groups for entry in group.entries)


def patient_entry(row: PatientRow, language: Language, today: date) -> Entry:
    """A patient with enough to tell two people apart before opening."""
    unknown = QCoreApplication.translate("PatientWords", "Not known")
    cells = (
        name_of(row, language),
        born_of(row, today, language, unknown),
        sex_of(row),
        numbers_of(row),
        row.place,
    )
    return Entry(cells, matched_of(row), patient=row)


def command_entry(command: Command) -> Entry:
    """A command as a row."""
    return Entry((command.title,), command=command)
