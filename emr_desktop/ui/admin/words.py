"""Roles explained, sizes, times: how administration writes what it knows."""

from datetime import datetime
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from emr_desktop.domain.access import Role
from emr_desktop.domain.clock import Clock
from emr_desktop.domain.dates import format_date_time
from emr_desktop.domain.languages import Language
from emr_desktop.domain.units import format_number

MEGABYTE = 1_000_000
GIGABYTE = 1_000_000_000


def role_explained(role: Role) -> str:
    """What a role may do, and what not."""
    return {
        Role.REGISTRAR: QCoreApplication.translate(
            "AdminWords", "Registers patients and keeps the queue. Does not see visits or medicines."
        ),
        Role.NURSE: QCoreApplication.translate(
            "AdminWords", "Registers patients, writes visits and measurements. Does not sign prescriptions."
        ),
        Role.FELDSHER: QCoreApplication.translate(
            "AdminWords", "Registers patients, writes visits and signs prescriptions within the limits for feldshers."
        ),
        Role.PHYSICIAN: QCoreApplication.translate(
            "AdminWords", "Registers patients, writes visits and signs prescriptions."
        ),
        Role.HEAD: QCoreApplication.translate(
            "AdminWords", "Works as a physician and also sees the journal: who did what and who looked at which card."
        ),
        Role.ADMINISTRATOR: QCoreApplication.translate(
            "AdminWords",
            "Keeps users, the clinic, copies and lists, and sees the journal. Does not see medical records.",
        ),
    }[role]


def size_words(size: int, language: Language) -> str:
    """A size on the disk: 18.4 MB, 18,4 МБ."""
    large = size >= GIGABYTE
    amount = (Decimal(size) / (GIGABYTE if large else MEGABYTE)).quantize(Decimal("0.1"))
    giga, mega = QCoreApplication.translate("AdminWords", "GB"), QCoreApplication.translate("AdminWords", "MB")
    return f"{format_number(amount, language)}\u00a0{giga if large else mega}"


def time_words(at: datetime, language: Language, *, seconds: bool = False) -> str:
    """Date and time on the wall of the clinic."""
    here = at.astimezone()
    words = format_date_time(here, language)
    return f"{words}:{here.second:02d}" if seconds else words


def when_words(at: datetime | None, clock: Clock, language: Language) -> str:
    """“today 14:02”, date and time, or never."""
    if at is None:
        return QCoreApplication.translate("AdminWords", "never")
    here = at.astimezone()
    if here.date() == clock.today():
        return QCoreApplication.translate("AdminWords", "today %1").replace("%1", f"{here:%H:%M}")
    return format_date_time(here, language)
