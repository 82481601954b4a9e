"""What is true of a grant: why another clinic holds a patient's record, from when, until when."""

from datetime import date, datetime, timedelta
from enum import StrEnum, auto

from emr_desktop.domain.errors import RuleBroken
from emr_desktop.domain.reference_rows import in_force, reference_rows

LONGEST_REASON = 4000
"""Signs. What is longer is an attachment, not a reason."""


class GrantWhy(StrEnum):
    """Why the record goes to another clinic."""

    REFERRAL = auto()
    """For a consultation, an examination or a treatment."""
    TRANSFER = auto()
    """The patient moves: the other clinic becomes the home. It has no end."""
    EMERGENCY = auto()
    """The other clinic treats the patient now and has taken the record itself."""
    MOBILE = auto()
    """For the round of a mobile clinic."""


class Urgency(StrEnum):
    """How soon the patient has to be seen (FHIR request-priority)."""

    ROUTINE = auto()
    URGENT = auto()
    STAT = auto()


def usual_until(why: GrantWhy, begins_on: date) -> date | None:
    """The last day that is proposed; none for a transfer, which does not end by itself."""
    days = _limit(why, "usual", begins_on)
    return None if days is None else begins_on + timedelta(days=days)


def longest_until(why: GrantWhy, begins_on: date) -> date | None:
    """The last day that may be chosen; none where there is no limit."""
    days = _limit(why, "longest", begins_on)
    return None if days is None else begins_on + timedelta(days=days)


def check_until(why: GrantWhy, begins_on: date, until: date | None) -> date | None:
    """The last day as it is kept: the usual one where none is given.

    Raises RuleBroken: "referral_until_past", "referral_until_too_late" (with `latest`).
    """
    if why is GrantWhy.TRANSFER:
        return None
    if until is None:
        return usual_until(why, begins_on)
    if until < begins_on:
        raise RuleBroken("referral_until_past")
    latest = longest_until(why, begins_on)
    if latest is not None and until > latest:
        raise RuleBroken("referral_until_too_late", latest=f"{latest:%d.%m.%Y}")
    return until


def check_reason(text: str) -> str:
    """The reason as it is kept. Raises RuleBroken: "referral_reason_missing", "referral_reason_too_long"."""
    reason = text.strip()
    if not reason:
        raise RuleBroken("referral_reason_missing")
    if len(reason) > LONGEST_REASON:
        raise RuleBroken("referral_reason_too_long", most=LONGEST_REASON)
    return reason


def is_open(ended_at: datetime | None, until: date | None, today: date) -> bool:
    """Whether the other clinic holds the record now; the last day is included."""
    return ended_at is None and (until is None or until >= today)


def _limit(why: GrantWhy, limit: str, on: date) -> int | None:
    for row in reference_rows("referral_limits.csv"):
        if (row["why"], row["limit"]) == (why.value, limit) and in_force(row, on):
            return int(row["value"])
    return None
