"""Who looked at whose card: the sealed days of all computers, and what is not sealed yet on this one."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import select

from emr_desktop.domain.access import Permission
from emr_desktop.journal.codec import as_bytes, as_int, as_list, as_text, decode
from emr_desktop.queries.admin_audit import NOBODY, PAGE, AuditFilter, AuditPage, AuditRow, computers, patients_named
from emr_desktop.queries.patients_card import staff_names
from emr_desktop.queries.reader import Reader
from emr_desktop.store.admin import AccessDay, AccessLog
from emr_desktop.store.journal import ThisDevice
from emr_desktop.store.types import moment

OPENED = "card_opened"
"""Stands for the action in the list; it is no use case."""


@dataclass(frozen=True, slots=True)
class _Opening:
    at: datetime
    user: UUID
    patient: UUID
    device: bytes


def openings_page(read: Reader, wanted: AuditFilter, before: int | None = None) -> AuditPage:
    """Openings of whole days, the latest first, until a page is full; `older` is the number of the day to go on before.

    Every day holds at most some hundreds, so a page is never much longer than the others.
    """
    read.require(Permission.SEE_AUDIT)
    found: list[_Opening] = []
    older: int | None = None
    last = date.max
    for day in _days(read, wanted, before):
        if len(found) >= PAGE:
            older = last.toordinal()
            break
        found += sorted(_of_day(read, wanted, day), key=lambda each: each.at, reverse=True)
        last = day
    return AuditPage(_rows(read, found), older)


def _days(read: Reader, wanted: AuditFilter, before: int | None) -> list[date]:
    """Days on which something was opened, the latest first, within what is asked for."""
    days = set(read.session.scalars(select(AccessDay.day)))
    open_since = read.session.scalars(select(AccessLog.at).where(AccessLog.sealed.is_(False)))
    days |= {at.astimezone().date() for at in open_since}
    top = wanted.last or date.max
    bottom = wanted.first or date.min
    fits = (day for day in days if bottom <= day <= top and (before is None or day.toordinal() < before))
    return sorted(fits, reverse=True)


def _of_day(read: Reader, wanted: AuditFilter, day: date) -> Iterator[_Opening]:
    for opening in [*_sealed(read, day), *_not_sealed(read, day)]:
        if wanted.who in {None, opening.user} and wanted.patient_id in {None, opening.patient}:
            yield opening


def _sealed(read: Reader, day: date) -> Iterator[_Opening]:
    for row in read.session.execute(select(AccessDay.device, AccessDay.entries).where(AccessDay.day == day)):
        for entry in as_list(decode(row.entries)):
            at, user, patient, what = as_list(entry)
            if as_text(what):
                yield _Opening(
                    moment(as_int(at)), UUID(bytes=as_bytes(user)), UUID(bytes=as_bytes(patient)), row.device
                )


def _not_sealed(read: Reader, day: date) -> Iterator[_Opening]:
    this = read.session.scalar(select(ThisDevice.device)) or b""
    log = AccessLog.__table__
    since = datetime.combine(day, datetime.min.time()).astimezone()
    query = select(log.c.at, log.c.user_id, log.c.patient_id).where(log.c.sealed.is_(False), log.c.at >= since)
    for row in read.session.execute(query.where(log.c.at < since + timedelta(days=1)).order_by(log.c.id)):
        yield _Opening(row.at, row.user_id, row.patient_id, this)


def _rows(read: Reader, found: list[_Opening]) -> tuple[AuditRow, ...]:
    staff, devices = staff_names(read), computers(read)
    names = patients_named(read, [each.patient for each in found])
    return tuple(
        AuditRow(
            position=None,
            at=each.at,
            who=staff.get(each.user, ""),
            action=OPENED,
            patient_id=each.patient,
            patient=names.get(each.patient, NOBODY)[0],
            record_number=names.get(each.patient, NOBODY)[1],
            device=devices.get(each.device, ""),
        )
        for each in found
    )
