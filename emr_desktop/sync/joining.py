"""Connecting a computer to its district: the code of the administrator goes there, the district's keys come back."""

import ssl
from collections.abc import Callable
from urllib.parse import urlsplit

from sqlalchemy import Engine as Database

from emr_desktop.domain.clock import Clock
from emr_desktop.domain.errors import RuleBroken
from emr_desktop.store.device_keys import load_device
from emr_desktop.store.engine import writing
from emr_desktop.store.sync_district import DistrictData, join_district
from emr_desktop.sync.enrolment import Admission, Application, EnrolmentRefused
from emr_desktop.sync.http import Link, LinkTrouble

REFUSAL_CODES = (
    "code_unknown", "code_used", "code_expired", "other_facility", "clinic_not_founded", "not_signed",
    "no_connection", "no_answer", "silent", "cut_off", "not_the_district", "not_trusted",
    "busy", "certificate_date", "garbled", "other_name", "too_large",
)  # fmt: skip
"""What the district or the link may say."""


def connect_to_district(
    database: Database, _clock: Clock, give_way: Callable[[], None], *, url: str, code: str, root: str, name: str
) -> str:
    """Ask to be let in, and remember the district. Returns the name by which it knows the clinic. Raises RuleBroken."""
    address = district_address(url)
    check_root(root)
    with database.connect() as connection:
        device = load_device(connection)
    admission = _ask(
        address, root, Application(code, device.public, device.facility_id, name).signed_by(device.private)
    )
    give_way()
    with writing(database).begin() as connection:
        data = DistrictData(address, admission.facility, admission.server_key, admission.epoch, admission.stream, root)
        join_district(connection, data)
    return admission.facility


def district_address(typed: str) -> str:
    """The address as it is kept. Raises RuleBroken("address_wrong")."""
    text = typed.strip().rstrip("/")
    parts = urlsplit(text if "://" in text else f"https://{text}")
    try:
        good = parts.scheme in {"http", "https"} and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        good = False
    if not good or " " in text:
        raise RuleBroken("address_wrong")
    return parts.geturl()


def check_root(root: str) -> None:
    """Raises RuleBroken("root_unreadable") for what is no certificate."""
    if not root:
        return
    try:
        ssl.create_default_context(cadata=root)
    except (ssl.SSLError, ValueError) as error:
        raise RuleBroken("root_unreadable") from error


def _ask(address: str, root: str, message: bytes) -> Admission:
    link = Link(address, root)
    try:
        return link.enrol(message)
    except (EnrolmentRefused, LinkTrouble) as error:
        code = str(error)
        raise RuleBroken(code if code in REFUSAL_CODES else "not_the_district") from error
    finally:
        link.close()
