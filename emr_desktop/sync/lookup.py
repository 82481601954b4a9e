"""Asking the district on line: which clinics there are, and who among all patients of the district somebody is.

Used through the third door: `clinic.lend(partial(find_patients, actor=clinic.actor, query=LookFor(...)))`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, TypeVar

from sqlalchemy import Engine as Database
from sqlalchemy import delete, insert, select, update

from emr_desktop.domain.access import Actor, Permission
from emr_desktop.domain.clock import Clock
from emr_desktop.domain.errors import RuleBroken
from emr_desktop.domain.identifiers import comparable_number
from emr_desktop.domain.names import name_words
from emr_desktop.store.device_keys import DeviceKeys, load_device
from emr_desktop.store.engine import writing
from emr_desktop.store.referrals import DistrictFacility
from emr_desktop.store.sync import District
from emr_desktop.sync.http import Link, LinkTrouble
from emr_desktop.sync.lookup_messages import (
    FEWEST_OF_A_NUMBER,
    Found,
    FoundPatient,
    LookupRefused,
    Question,
    facilities_asked,
    read_facilities_said,
)
from emr_desktop.sync.protocol import BadMessage
from emr_desktop.sync.session import Handle

__all__ = ["Found", "FoundPatient", "LookFor", "find_patients", "refresh_facilities", "refresh_old_facilities"]

Answer = TypeVar("Answer")

REFUSAL_CODES = (
    "no_connection", "no_answer", "silent", "cut_off", "not_the_district", "not_trusted", "not_admitted", "busy",
    "lookup_too_many", "lookup_too_little", "device_revoked",
)  # fmt: skip
"""What the district or the link may say."""
LISTED_EVERY = timedelta(days=1)
"""Names of clinics change seldom; a computer asks for them no more often by itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LookFor:
    """Whom: a name (or part of it, in any spelling) with a birth date or year; or a number of a document."""

    name: str = ""
    birth_date: date | None = None
    birth_year: int | None = None
    identifier: str = ""

    def check(self) -> None:
        """Raises RuleBroken("lookup_too_little")."""
        by_name = bool(name_words(self.name)) and (self.birth_date is not None or self.birth_year is not None)
        number = comparable_number(self.identifier)
        if len(number) < FEWEST_OF_A_NUMBER and (number or not by_name):
            raise RuleBroken("lookup_too_little")


def find_patients(
    database: Database, _clock: Clock, _give_way: Callable[[], None], *, actor: Actor, query: LookFor
) -> Found:
    """Ask the district. It notes who asked, from where, for what and when. Nothing is written here.

    Raises NotAllowed for those who do not treat; RuleBroken: "lookup_too_little", "not_connected" (no district yet),
    "no_connection", "no_answer", "silent", "cut_off", "not_trusted", "not_the_district", "not_admitted", "busy",
    "lookup_too_many", "device_revoked".
    """
    actor.require(Permission.FIND_IN_DISTRICT)
    query.check()
    district, device = _known(database)
    question = Question(
        device.origin.device, district.epoch, actor.user_id, actor.name, query.name.strip(), query.birth_date,
        query.birth_year, query.identifier.strip(),
    )  # fmt: skip
    return _read(_ask(district, "patients", question.signed_by(device.private)), Found.decode)


def refresh_facilities(
    database: Database, clock: Clock, give_way: Callable[[], None], handle: Handle | None = None
) -> int:
    """Fetch the list of clinics for `queries.referrals.district_facilities`. Returns how many there are.

    Raises RuleBroken like find_patients; the list that was there stays.
    """
    district, device = _known(database)
    message = facilities_asked(device.origin.device, district.epoch, device.private)
    rows = _read(_ask(district, "facilities", message), read_facilities_said)
    listed = [{"id": facility, "name": name} for facility, name in rows]
    with database.connect() as connection:
        before = {row.id: row.name for row in connection.execute(select(DistrictFacility.__table__))}
    with (handle or Handle()).step(give_way), writing(database).begin() as connection:
        connection.execute(update(District).values(listed_at=clock.now()))
        if before != dict(rows):
            connection.execute(delete(DistrictFacility))
            if listed:
                connection.execute(insert(DistrictFacility), listed)
    return len(listed)


def refresh_old_facilities(database: Database, clock: Clock, give_way: Callable[[], None], handle: Handle) -> bool:
    """The same for a list that is older than a day. Returns whether it was. Raises RuleBroken like it.

    Raises Stopped when the records are being closed: nothing is written then.
    """
    if handle.stopped:
        return False
    with database.connect() as connection:
        listed_at = connection.scalar(select(District.listed_at))
    if listed_at is not None and abs(clock.now() - listed_at) < LISTED_EVERY:
        return False
    refresh_facilities(database, clock, give_way, handle)
    return True


def _known(database: Database) -> tuple[Any, DeviceKeys]:
    with database.connect() as connection:
        row = connection.execute(select(District.url, District.root, District.epoch)).first()
        if row is None:
            raise RuleBroken("not_connected")
        return row, load_device(connection)


def _ask(district: Any, what: str, message: bytes) -> bytes:
    link = Link(district.url, district.root)
    try:
        return link.ask(what, message)
    except LinkTrouble as trouble:
        raise _refusal(str(trouble)) from trouble
    finally:
        link.close()


def _read(answer: bytes, read: Callable[[bytes], Answer]) -> Answer:
    try:
        return read(answer)
    except LookupRefused as refused:
        raise _refusal(str(refused)) from refused
    except BadMessage as error:
        raise RuleBroken("not_the_district") from error


def _refusal(code: str) -> RuleBroken:
    return RuleBroken(code if code in REFUSAL_CODES else "not_the_district")
