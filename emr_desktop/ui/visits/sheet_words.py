"""A signed visit in words: its sections, what differs between two versions, who signed and why it was amended."""

from collections.abc import Hashable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from emr_desktop.domain.dates import format_date, format_date_time
from emr_desktop.domain.languages import NO_BREAK_SPACE, Language
from emr_desktop.domain.templates import reason
from emr_desktop.queries.prescriptions_lists import PrescriptionRow
from emr_desktop.queries.visits import SheetDiagnosis, SheetIncapacity, VisitVersion
from emr_desktop.ui.common.messages import known_codes, words
from emr_desktop.ui.common.status_pill import Status
from emr_desktop.ui.common.visit_words import (
    certainty_words,
    incapacity_words,
    kind_words,
    place_words,
    role_words,
    sign_words,
    vital_name,
)

HEAD = "head"
MEASURED = "measured"
DIAGNOSES = "diagnoses"
SECTIONS = (
    "complaints",
    "history",
    MEASURED,
    "objective",
    DIAGNOSES,
    "plan",
    "next_visit",
    "incapacity",
    "warnings",
)
"""In the order of the visit record."""


def section_title(section: str) -> str:
    """The label before a section."""
    return {
        "complaints": QCoreApplication.translate("SheetWords", "Complaints"),
        "history": QCoreApplication.translate("SheetWords", "History"),
        MEASURED: QCoreApplication.translate("SheetWords", "Measured"),
        "objective": QCoreApplication.translate("SheetWords", "Findings"),
        DIAGNOSES: QCoreApplication.translate("SheetWords", "Diagnosis"),
        "plan": QCoreApplication.translate("SheetWords", "Plan"),
        "next_visit": QCoreApplication.translate("SheetWords", "Next visit"),
        "incapacity": QCoreApplication.translate("SheetWords", "Sick leave"),
        "warnings": QCoreApplication.translate("SheetWords", "Signed despite"),
    }[section]


def section_text(version: VisitVersion, section: str, language: Language) -> str:
    """What stands in a section of text; measurements and diagnoses are more than text."""
    if section == "next_visit":
        return format_date(version.next_visit_on, language, weekday=True) if version.next_visit_on else ""
    if section == "incapacity":
        return incapacity_text(version.incapacity, language) if version.incapacity else ""
    if section == "warnings":
        return "\n".join(map(warning_text, version.accepted_warnings))
    return {
        "complaints": version.complaints,
        "history": version.history,
        "objective": version.objective,
        "plan": version.plan,
    }[section]


def is_empty(version: VisitVersion, section: str, language: Language) -> bool:
    """Whether nothing was written in a section."""
    if section == MEASURED:
        return not version.observations
    if section == DIAGNOSES:
        return not version.diagnoses and not version.no_diagnosis
    return not section_text(version, section, language)


def differing(one: VisitVersion, other: VisitVersion) -> frozenset[str]:
    """The sections in which two versions are not the same."""
    return frozenset(part for part in (HEAD, *SECTIONS) if _content(one, part) != _content(other, part))


def _content(version: VisitVersion, section: str) -> Hashable:
    """What is compared of a section: the codes and texts themselves, whatever the language of the screen."""
    return {
        HEAD: (version.reason, version.place, version.kind),
        "complaints": version.complaints.strip(),
        "history": version.history.strip(),
        MEASURED: version.observations,
        "objective": version.objective.strip(),
        DIAGNOSES: (version.diagnoses, version.no_diagnosis),
        "plan": version.plan.strip(),
        "next_visit": version.next_visit_on,
        "incapacity": version.incapacity,
        "warnings": version.accepted_warnings,
    }[section]


def reason_title(code: str, language: Language) -> str:
    """The title of a reason; one in free words is its own title."""
    found = reason(code)
    return found.title(language) if found else code


def clock_text(at: datetime, language: Language) -> str:
    """Day and time on the wall clock of the clinic, never parted by a line end."""
    return format_date_time(at.astimezone(), language).replace(" ", NO_BREAK_SPACE)


def status_of(version: VisitVersion, newest: bool) -> Status:
    """The state of a version: only the newest one counts as amended or in error."""
    if version.entered_in_error:
        return Status.ENTERED_IN_ERROR
    return Status.AMENDED if version.amend_reason and newest else Status.SIGNED


def about_text(version: VisitVersion, language: Language) -> str:
    """When, where, and why it counts."""
    parts = (clock_text(version.happened_at, language), place_words(version.place), kind_words(version.kind))
    return " · ".join(part for part in parts if part)


def signed_text(version: VisitVersion, language: Language) -> str:
    """Who signed, and when."""
    said = QCoreApplication.translate("SheetWords", "Signed by %1, %2")
    return said.replace("%1", version.author).replace("%2", clock_text(version.signed_at, language))


def diagnosis_text(line: SheetDiagnosis) -> str:
    """Code and words, or that there is no code."""
    if not line.code:
        return QCoreApplication.translate("SheetWords", "%1 (not coded)").replace("%1", line.title)
    return f"{line.code} {line.title}".strip()


def diagnosis_facts(line: SheetDiagnosis) -> str:
    """The three separate attributes in words."""
    parts = (role_words(line.role), certainty_words(line.certainty), sign_words(line.sign))
    return " · ".join(part for part in parts if part)


def incapacity_text(found: SheetIncapacity, language: Language) -> str:
    """Kind, days, return, the person cared for and the number of the sheet, each on its own line."""
    first = format_date(found.from_day, language)
    if found.until is None:
        days = QCoreApplication.translate("SheetWords", "from %1").replace("%1", first)
    else:
        days = QCoreApplication.translate("SheetWords", "from %1 to %2").replace("%1", first)
        days = days.replace("%2", format_date(found.until, language))
    back = format_date(found.returns_on, language) if found.returns_on else ""
    lines = (
        (f"{incapacity_words(found.kind)}, {days}", "%1"),
        (back, QCoreApplication.translate("SheetWords", "Back to work %1")),
        (found.cared_for, QCoreApplication.translate("SheetWords", "Cared for: %1")),
        (found.number, QCoreApplication.translate("SheetWords", "Sheet number %1")),
    )
    return "\n".join(line.replace("%1", value) for value, line in lines if value)


def warning_text(code: str) -> str:
    """A warning that the author saw and signed all the same; `pulse:repeat_and_record_ecg` names the measurement."""
    measured, _, advice = code.rpartition(":")
    sentence = words(advice) if advice in known_codes() else advice
    return f"{vital_name(measured)}: {sentence}" if measured else sentence


def prescription_text(row: PrescriptionRow) -> str:
    """The number and what was prescribed."""
    return f"{row.number} · {', '.join(row.medicines)}"
