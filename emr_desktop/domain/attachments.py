"""What may be attached to a record: scans, photos and PDF documents, told by their content and never by their name.

In FHIR: a DocumentReference with one Attachment.
"""

from datetime import datetime, timedelta
from enum import StrEnum, auto
from math import ceil

from emr_desktop.domain.errors import RuleBroken

LARGEST_FILE = 20 * 1024 * 1024
"""Bytes. A page scanned at 300 dpi has one to three megabytes."""
LARGEST_PREVIEW = 4 * 1024
"""Bytes. The preview travels in the commit, so that everybody sees at once what there is."""
CHUNK = 32 * 1024
"""Bytes in which a file is kept and moved: what a broken link loses at most."""
MEGABYTE = 1_000_000
"""In which the room for all files of a clinic is told."""
_MOST_DIGITS = 9
"""Of megabytes: a thousand million of them is no limit."""
LONGEST_TITLE = 200
LONGEST_REASON = 500
_TAIL = 64 * 1024
"""Where the end of a file is looked for: telephones write something of their own behind it."""
_PDF_HEAD = 1024


class MediaType(StrEnum):
    """What kinds of files there are (RFC 6838)."""

    JPEG = "image/jpeg"
    PNG = "image/png"
    PDF = "application/pdf"

    @property
    def ending(self) -> str:
        """How the name of such a file ends when it is saved."""
        return {MediaType.JPEG: ".jpg", MediaType.PNG: ".png", MediaType.PDF: ".pdf"}[self]


class AttachmentKind(StrEnum):
    """What the document is."""

    DISCHARGE = auto()
    """Discharge letter of a hospital (LOINC 18842-5)."""
    CONSULTATION = auto()
    """Of a specialist (LOINC 11488-4)."""
    ECG = auto()
    """LOINC 11524-6."""
    IMAGING = auto()
    """X-ray, ultrasound, tomography (LOINC 18748-4)."""
    LABORATORY = auto()
    """LOINC 11502-2."""
    PHOTO = auto()
    """Of a wound or of the skin (LOINC 72170-4)."""
    OTHER = auto()


class MovePolicy(StrEnum):
    """When files may travel over the link of this computer. What somebody asks for now always may."""

    QUICK = auto()
    """As soon as the link turns out to be quick."""
    ALWAYS = auto()
    NIGHT = auto()
    ASKED = auto()
    """Only those that somebody asks for."""


NIGHT_BEGINS, NIGHT_ENDS = 22, 6
SLOW_CHUNK = 4.0
"""Seconds for one chunk after which a link is slow: below 64 kbit/s a photo would take ten minutes."""
SLOW_FOR = timedelta(hours=1)
"""How long a slow link is left alone before another chunk is tried."""


def may_move(policy: MovePolicy, now: datetime, slow_until: datetime | None) -> bool:
    """Whether files that nobody has asked for may travel now. `now` in the time of the clinic."""
    if policy is MovePolicy.ALWAYS:
        return True
    if policy is MovePolicy.NIGHT:
        return now.hour >= NIGHT_BEGINS or now.hour < NIGHT_ENDS
    return policy is MovePolicy.QUICK and (slow_until is None or now >= slow_until)


def media_type_of(content: bytes) -> MediaType:
    """What the file is, by its first and last bytes.

    Raises RuleBroken: "attachment_empty", "attachment_too_large", "attachment_kind_unknown", "attachment_cut_off".
    """
    if not content:
        raise RuleBroken("attachment_empty")
    if len(content) > LARGEST_FILE:
        raise RuleBroken("attachment_too_large", most=LARGEST_FILE // 1024 // 1024)
    found, end = _begins_as(content)
    if end not in content[-_TAIL:]:
        raise RuleBroken("attachment_cut_off")
    return found


def chunk_count(size: int) -> int:
    """In how many chunks a file of so many bytes travels."""
    return ceil(size / CHUNK)


def chunk_size(size: int, ordinal: int) -> int:
    """Bytes of one chunk, the first being 0."""
    return max(0, min(CHUNK, size - ordinal * CHUNK))


def check_title(text: str) -> str:
    """The title as it is kept. Raises RuleBroken: "attachment_title_missing", "attachment_title_too_long"."""
    title = " ".join(text.split())
    if not title:
        raise RuleBroken("attachment_title_missing")
    if len(title) > LONGEST_TITLE:
        raise RuleBroken("attachment_title_too_long", most=LONGEST_TITLE)
    return title


def check_retraction(text: str) -> str:
    """The reason as it is kept. Raises RuleBroken: "attachment_reason_missing", "attachment_reason_too_long"."""
    reason = text.strip()
    if not reason:
        raise RuleBroken("attachment_reason_missing")
    if len(reason) > LONGEST_REASON:
        raise RuleBroken("attachment_reason_too_long", most=LONGEST_REASON)
    return reason


def _begins_as(content: bytes) -> tuple[MediaType, bytes]:
    if content.startswith(b"\xff\xd8\xff"):
        return MediaType.JPEG, b"\xff\xd9"
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return MediaType.PNG, b"IEND"
    if b"%PDF-" in content[:_PDF_HEAD]:
        return MediaType.PDF, b"%%EOF"
    raise RuleBroken("attachment_kind_unknown")


def read_megabytes(text: str) -> int:
    """The bytes that somebody means who types megabytes. Raises ValueError."""
    digits = "".join(text.split())
    if not (digits.isascii() and digits.isdecimal() and len(digits) <= _MOST_DIGITS):
        raise ValueError("no number of megabytes")
    return int(digits) * MEGABYTE
