"""How the sync centre writes times, sizes, syncs and values."""

from datetime import datetime
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from emr_desktop.domain.dates import format_date_time
from emr_desktop.domain.languages import Language
from emr_desktop.domain.units import format_number
from emr_desktop.queries.sync import AsideRow, Decision, RunRow
from emr_desktop.queries.sync_conflicts import Said
from emr_desktop.sync.session import GOOD, Handle
from emr_desktop.ui.common.sync_words import SyncWords, outcome_words, sent_words


def time_words(at: datetime | None, language: Language) -> str:
    """Date and time on the wall of the clinic, or never."""
    if at is None:
        return QCoreApplication.translate("SyncCentre", "never")
    return format_date_time(at.astimezone(), language)


def size_words(size: int, language: Language) -> str:
    """18 KB, 1.4 MB."""
    kilo, mega = QCoreApplication.translate("SyncCentre", "KB"), QCoreApplication.translate("SyncCentre", "MB")
    if size < 1_000_000:
        return f"{max(1, round(size / 1000))}\u00a0{kilo}"
    amount = (Decimal(size) / 1_000_000).quantize(Decimal("0.1"))
    return f"{format_number(amount, language)}\u00a0{mega}"


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


def progress_words(handle: Handle, language: Language) -> str:
    """How far a sync is, in bytes and time."""
    found = handle.progress
    moved = size_words(found.bytes_up + found.bytes_down, language)
    left = handle.seconds_left()
    if left is None:
        return QCoreApplication.translate("SyncCentre", "%1 moved").replace("%1", moved)
    return SyncWords().left(max(1, round(left / 60))).replace("%1", moved)


def place_words(said: Said) -> str:
    """Where a value was written."""
    if said.here:
        return QCoreApplication.translate("SyncCentre", "On this computer")
    return said.place or QCoreApplication.translate("SyncCentre", "On another computer")


def author_words(said: Said, language: Language) -> str:
    """Who wrote it and when."""
    who = said.author or QCoreApplication.translate("SyncCentre", "somebody not known here")
    return f"{who}, {time_words(said.at, language)}" if said.at else who
