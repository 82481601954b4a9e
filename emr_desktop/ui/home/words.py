"""How rows of the day and tasks are written on the first screen."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from emr_desktop.domain.ages import age_text
from emr_desktop.domain.dates import format_date, format_date_time
from emr_desktop.domain.languages import Language
from emr_desktop.domain.names import display_name
from emr_desktop.domain.patients import PersonNames
from emr_desktop.domain.queue import QueueState
from emr_desktop.domain.templates import reason
from emr_desktop.queries.home import TodayRow
from emr_desktop.queries.home_tasks import TaskItem, TaskKind


def name_words(names: PersonNames, language: Language) -> str:
    """The name as it stands on the banner."""
    name = names.shown(language)
    return display_name(name.family, name.given, name.patronymic, language)


def patient_words(row: TodayRow, language: Language) -> str:
    """The name of a row; somebody who has a namesake today with the birth date."""
    name = name_words(row.names, language)
    if not row.same_name or row.born is None:
        return name
    return f"{name} · ! {format_date(row.born, language)}"


def age_words(row: TodayRow, today: date, language: Language) -> str:
    """The age today, or nothing when the birth date is not known."""
    return "" if row.born is None else age_text(row.born, today, language)


def reason_words(code: str, language: Language) -> str:
    """The title of a reason; text that is no reason of the list stands as it was typed."""
    found = reason(code)
    return code if found is None else found.title(language)


def state_words(state: QueueState) -> str:
    """A mark and a word; nothing for somebody who is still expected."""
    return {
        QueueState.EXPECTED: "",
        QueueState.ARRIVED: "● " + QCoreApplication.translate("QueueState", "Arrived"),
        QueueState.DONE: "✓ " + QCoreApplication.translate("QueueState", "Seen"),
        QueueState.AWAY: "× " + QCoreApplication.translate("QueueState", "Left"),
    }[state]


def state_token(state: QueueState) -> str:
    """The colour that repeats what the word says."""
    return {
        QueueState.EXPECTED: "",
        QueueState.ARRIVED: "info.text",
        QueueState.DONE: "success.text",
        QueueState.AWAY: "text.secondary",
    }[state]


def spoken_row(row: TodayRow, today: date, language: Language) -> str:
    """The whole row as one sentence for the screen reader."""
    warning = QCoreApplication.translate("QueueState", "same name as another patient today") if row.same_name else ""
    parts = (
        row.time or QCoreApplication.translate("QueueState", "without a time"),
        patient_words(row, language).replace("! ", ""),
        age_words(row, today, language),
        warning,
        reason_words(row.reason, language),
        state_words(row.state).lstrip("●✓× "),
    )
    return ", ".join(part for part in parts if part)


def task_words(kind: TaskKind) -> str:
    """What the line of a kind is called, beside its number."""
    return {
        TaskKind.DRAFTS: QCoreApplication.translate("Tasks", "My drafts to finish"),
        TaskKind.HANDED_OVER: QCoreApplication.translate("Tasks", "Visits to take over"),
        TaskKind.NOT_PRINTED: QCoreApplication.translate("Tasks", "Prescriptions not printed"),
        TaskKind.CONFLICTS: QCoreApplication.translate("Tasks", "Differing values to decide"),
    }[kind]


def task_item_words(item: TaskItem, language: Language) -> str:
    """One thing to do: whose, and since when."""
    name = name_words(item.names, language) or QCoreApplication.translate("Tasks", "New patient")
    return f"{name} · {format_date_time(item.at.astimezone(), language)}"
