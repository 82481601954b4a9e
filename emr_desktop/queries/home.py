"""What the first screen of the day shows, and how safe the records are."""

from dataclasses import dataclass

from sqlalchemy import func, select

from emr_desktop.queries.reader import Reader
from emr_desktop.store.journal import JournalEntry


@dataclass(frozen=True, slots=True)
class RecordSafety:
    """How many actions are kept here, and how many of them the district does not have yet."""

    kept: int
    waiting: int


def safety_of_records(read: Reader) -> RecordSafety:
    """Count the journal. Until a district server is set up, everything waits."""
    kept = read.session.scalar(select(func.max(JournalEntry.position))) or 0
    return RecordSafety(kept=kept, waiting=kept)
