"""Where the records are, in words that everybody reads: safe here, sent, safe in the district."""

from datetime import datetime
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QObject

from emr_desktop.domain.languages import Language
from emr_desktop.domain.units import format_number
from emr_desktop.queries.sync import SyncStatus
from emr_desktop.sync.session import Ended, Handle
from emr_desktop.ui.common.messages import known_codes, words

LATE_DAYS = 3
"""From here on it is said that nothing was sent."""


class SyncWords(QObject):
    """Sentences with a number: they have forms of their own in each language, which only `tr` can choose."""

    def late(self, days: int) -> str:
        return self.tr("Not sent for %n day(s)", "", days)

    def waiting(self, actions: int) -> str:
        return self.tr("%n to send", "", actions)

    def sent(self, actions: int) -> str:
        return self.tr("%n sent", "", actions)

    def received(self, actions: int) -> str:
        return self.tr("%n received", "", actions)

    def mended(self, actions: int) -> str:
        return self.tr("%n restored", "", actions)

    def bundled(self, actions: int) -> str:
        return self.tr("USB bundle made with %n action(s)", "", actions)

    def left(self, minutes: int) -> str:
        return self.tr("%1 moved, about %n minute(s) left", "", minutes)


def sent_words(sent: int, received: int, mended: int) -> str:
    """How much went each way, and how much that had been lost on one side is back."""
    parts = [SyncWords().sent(sent), SyncWords().received(received)]
    return ", ".join([*parts, SyncWords().mended(mended)] if mended else parts)


def standing_words(status: SyncStatus | None, now: datetime | None, *, short: bool = False) -> tuple[str, str, str]:
    """The sentence of the bar above, its tone and its icon."""
    safe = QCoreApplication.translate("SyncWords", "Safe here")
    if status is None:
        return safe, "success", "cloud-check"
    if status.loading:
        return QCoreApplication.translate("SyncWords", "Records are still arriving"), "warning", "download"
    if status.connected and not status.here:
        sent = QCoreApplication.translate("SyncWords", "Sent to the district")
        there = QCoreApplication.translate("SyncWords", "Safe in the district")
        return there if status.safe and not status.sent else sent, "success", "cloud-check"
    if status.connected and days_waiting(status, now) >= LATE_DAYS:
        late = SyncWords().late(days_waiting(status, now))
        return (safe if short else f"{safe} · {late}"), "warning", "cloud-off"
    if not status.here or not status.connected or short:
        return safe, "success", "cloud-check"
    waiting = SyncWords().waiting(status.here)
    return f"{safe} · {waiting}", "success", "cloud-check"


def days_waiting(status: SyncStatus, now: datetime | None) -> int:
    """Since when the oldest unsent action has waited."""
    if now is None or status.waiting_since is None:
        return 0
    return max(0, (now - status.waiting_since).days)


def ended_words(ended: Ended) -> str:
    """What came of a sync."""
    found = ended.progress
    if ended.outcome == "done":
        return f"{sent_words(found.sent, found.received, found.mended)}."
    if ended.outcome == "nothing":
        return QCoreApplication.translate(
            "SyncWords", "Everything is up to date. There was nothing to send or receive."
        )
    return outcome_words(ended.outcome)


def outcome_words(outcome: str) -> str:
    """Why a sync stopped."""
    return words(outcome if outcome in known_codes() else "program_fault")


def size_words(size: int, language: Language) -> str:
    """18 KB, 1.4 MB, 14.2 GB."""
    kilo, mega = QCoreApplication.translate("SyncWords", "KB"), QCoreApplication.translate("SyncWords", "MB")
    if size < 1_000_000:
        return f"{max(int(size > 0), round(size / 1000))}\u00a0{kilo}"
    if size < 1_000_000_000:
        return f"{_tenths(size, 1_000_000, language)}\u00a0{mega}"
    giga = QCoreApplication.translate("SyncWords", "GB")
    return f"{_tenths(size, 1_000_000_000, language)}\u00a0{giga}"


def _tenths(size: int, unit: int, language: Language) -> str:
    return format_number((Decimal(size) / unit).quantize(Decimal("0.1")), language)


def progress_words(handle: Handle, language: Language) -> str:
    """How far a sync is, in bytes and time."""
    found = handle.progress
    moved = size_words(found.bytes_up + found.bytes_down, language)
    left = handle.seconds_left()
    if left is None:
        return QCoreApplication.translate("SyncWords", "%1 moved").replace("%1", moved)
    return SyncWords().left(max(1, round(left / 60))).replace("%1", moved)
