"""How the sync centre writes times, sizes, syncs and values."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject

from emr_desktop.domain.dates import format_date, format_date_time
from emr_desktop.domain.languages import Language
from emr_desktop.queries.sync import AsideRow, Decision, RunRow
from emr_desktop.queries.sync_conflicts import ConflictRow, Remark, Said
from emr_desktop.sync.session import GOOD
from emr_desktop.ui.common.field_words import table_words
from emr_desktop.ui.common.sync_words import SyncWords, outcome_words, sent_words
from emr_desktop.ui.common.value_words import value_words


def time_words(at: datetime | None, language: Language) -> str:
    """Date and time on the wall of the clinic, or never."""
    if at is None:
        return QCoreApplication.translate("SyncCentre", "never")
    return format_date_time(at.astimezone(), language)


class Ago(QObject):
    """Says how long ago something was. `tr` chooses the form of the number."""

    def words(self, at: datetime | None, now: datetime) -> str:
        """Just now, 5 min ago, 2 h ago, 3 days ago; nothing for what never was or lies ahead of a wrong clock."""
        if at is None or at > now:
            return ""
        minutes = int((now - at).total_seconds() // 60)
        if minutes < 1:
            return self.tr("just now")
        if minutes < 60:
            return self.tr("%n min ago", "", minutes)
        if minutes < 48 * 60:
            return self.tr("%n h ago", "", minutes // 60)
        return self.tr("%n day(s) ago", "", minutes // (24 * 60))


def since_words(at: datetime | None, now: datetime, language: Language) -> str:
    """The time and how long ago that was: 22-Nov-2025 12:10 (2 h ago)."""
    ago = Ago().words(at, now)
    return f"{time_words(at, language)} ({ago})" if ago else time_words(at, language)


def short_time_words(at: datetime, now: datetime, language: Language) -> str:
    """Of today the time, of other days the day."""
    there, today = at.astimezone(), now.astimezone().date()
    return f"{there:%H:%M}" if there.date() == today else format_date(there.date(), language)


def brief_words(run: RunRow) -> str:
    """A sign and the first sentence of what one sync did."""
    return f"{sign_of(run)} {run_words(run).split('. ')[0].rstrip('.')}"


def sign_of(run: RunRow) -> str:
    """A tick for what went well, a triangle for what stopped."""
    return "✓" if run.outcome in GOOD | {"bundle_made"} else "△"


def run_words(run: RunRow) -> str:
    """What one sync did, or why it stopped."""
    if run.outcome == "nothing":
        return QCoreApplication.translate("SyncCentre", "Nothing new")
    if run.outcome not in GOOD | {"bundle_made"}:
        return outcome_words(run.outcome)
    if run.outcome == "bundle_made":
        return SyncWords().bundled(run.sent)
    return sent_words(run.sent, run.received, run.mended)


def decision_words(row: AsideRow) -> str:
    """What the administrator of the district has decided, with the reason that they gave."""
    said = {
        Decision.OPEN: QCoreApplication.translate("SyncCentre", "Nobody has decided yet"),
        Decision.RELEASED: QCoreApplication.translate("SyncCentre", "Counts after all"),
        Decision.LEFT: QCoreApplication.translate("SyncCentre", "Stays aside for good"),
    }[row.decision]
    return f"{said}: {row.note}" if row.note else said


def place_words(said: Said) -> str:
    """Where a value was written."""
    if said.here:
        return QCoreApplication.translate("SyncCentre", "On this computer")
    return said.place or QCoreApplication.translate("SyncCentre", "On another computer")


def author_words(said: Said, language: Language) -> str:
    """Who wrote it and when. Of another clinic's staff its name says enough, which stands above."""
    nobody = "" if said.place and not said.here else QCoreApplication.translate("SyncCentre", "somebody not known here")
    at = time_words(said.at, language) if said.at else ""
    return ", ".join(part for part in (said.author or nobody, at) if part)


def remark_words(said: Remark, language: Language) -> str:
    """A question or an answer with its author: “Kot L. A., 22-Nov-2025 10:05: Which number is right?”"""
    return f"{said.author}, {time_words(said.at, language)}: {said.remark}"


ABOUT = {
    "patient_address": ("use",), "patient_identifier": ("system",), "patient_link": ("other_number",),
    "allergy": ("substance",),
    "problem": ("code", "title"), "medicine": ("inn", "text"), "queue_entry": ("day", "time"),
    "patient_grant": ("to_facility_name",), "visit_draft": ("reason",), "staff": ("family_name", "given_name"),
    "facility": ("name_ru",), "device": ("name",),
}  # fmt: skip
"""What tells one row of a table from the others of the same patient or clinic."""


def record_words(row: ConflictRow, language: Language) -> str:
    """What kind of thing it is, and which of them: “Allergy: penicillin”."""
    found = next((name for name in ABOUT.get(row.table, ()) if row.record.get(name)), None)
    if found is None:
        return table_words(row.table)
    return f"{table_words(row.table)}: {value_words(found, row.record[found], language, row.record)}"
