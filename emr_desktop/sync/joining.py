"""Connecting a computer to its district: the code of the administrator goes there, the district's keys come back."""

import re
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from ipaddress import ip_address
from urllib.parse import urlsplit
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Engine as Database

from emr_desktop.domain.clock import Clock
from emr_desktop.domain.errors import RuleBroken
from emr_desktop.store.device_keys import load_device
from emr_desktop.store.engine import writing
from emr_desktop.store.sync_district import DistrictData, join_district
from emr_desktop.sync.enrolment import Admission, Application, EnrolmentRefused
from emr_desktop.sync.http import Link, LinkTrouble, offered_root

REFUSAL_CODES = (
    "code_unknown", "code_used", "code_expired", "other_facility", "clinic_not_founded", "not_signed",
    "no_connection", "no_answer", "silent", "cut_off", "not_the_district", "not_trusted", "root_not_offered",
    "busy", "certificate_date", "garbled", "other_name", "too_large",
)  # fmt: skip
"""What the district or the link may say."""
_FINGERPRINT = re.compile("[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Admitted:
    """The district lets a further computer of a clinic in."""

    key: Ed25519PrivateKey
    """Of this computer, from now on."""
    facility_id: UUID
    number: int
    district: DistrictData


def connect_to_district(
    database: Database, _clock: Clock, give_way: Callable[[], None], *, url: str, code: str, root: str, name: str
) -> str:
    """Ask to be let in, and remember the district. Returns the name by which it knows the clinic. Raises RuleBroken.

    `root` is the certificate to believe, PEM, or its fingerprint (SHA-256); empty where this computer's own decide.
    """
    address = district_address(url)
    root = _believed(address, root)
    with database.connect() as connection:
        device = load_device(connection)
    application = Application(code, device.public, device.facility_id, name)
    admission = _ask(address, root, application.signed_by(device.private))
    give_way()
    with writing(database).begin() as connection:
        join_district(connection, _district(address, root, admission))
    return admission.facility


def ask_to_join(*, url: str, code: str, root: str, name: str) -> Admitted:
    """Ask to be let in as a further computer of the clinic that the code belongs to. Raises RuleBroken.

    `root` as for `connect_to_district`.
    """
    address = district_address(url)
    root = _believed(address, root)
    key = Ed25519PrivateKey.generate()
    application = Application(code, key.public_key().public_bytes_raw(), None, name)
    admission = _ask(address, root, application.signed_by(key))
    return Admitted(key, admission.facility_id, admission.number, _district(address, root, admission))


def district_address(typed: str) -> str:
    """The address as it is kept. Raises RuleBroken: address_wrong, address_open where anybody could listen."""
    text = typed.strip().rstrip("/")
    parts = urlsplit(text if "://" in text else f"https://{text}")
    try:
        good = parts.scheme in {"http", "https"} and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        good = False
    if not good or " " in text:
        raise RuleBroken("address_wrong")
    if parts.scheme == "http" and not _is_this_computer(str(parts.hostname)):
        raise RuleBroken("address_open")
    return parts.geturl()


def _is_this_computer(host: str) -> bool:
    """What never leaves the computer needs no secret, such as the district of the demonstration."""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def check_root(root: str) -> None:
    """Raises RuleBroken("root_unreadable") for what is no certificate."""
    if not root:
        return
    try:
        ssl.create_default_context(cadata=root)
    except (ssl.SSLError, ValueError) as error:
        raise RuleBroken("root_unreadable") from error


def fingerprint_in(typed: str) -> str:
    """The 64 digits of a fingerprint, whatever stands between them; empty for what is none."""
    plain = re.sub(r"[\s:.-]", "", typed).casefold()
    return plain if _FINGERPRINT.fullmatch(plain) else ""


def _believed(address: str, root: str) -> str:
    """The root certificate: as given, or fetched from the district when its fingerprint was given."""
    fingerprint = fingerprint_in(root)
    if not fingerprint:
        check_root(root)
        return root
    try:
        found = offered_root(address)
        check_root(found)
        der = ssl.PEM_cert_to_DER_cert(found.strip())
    except LinkTrouble as error:
        raise _refusal(error) from error
    except (RuleBroken, ValueError) as error:
        raise RuleBroken("root_not_offered") from error  # a page of somebody else
    if sha256(der).hexdigest() != fingerprint:
        raise RuleBroken("fingerprint_differs")
    return found


def _district(address: str, root: str, admission: Admission) -> DistrictData:
    return DistrictData(address, admission.facility, admission.server_key, admission.epoch, admission.stream, root)


def _ask(address: str, root: str, message: bytes) -> Admission:
    link = Link(address, root)
    try:
        return link.enrol(message)
    except (EnrolmentRefused, LinkTrouble) as error:
        raise _refusal(error) from error
    finally:
        link.close()


def _refusal(error: Exception) -> RuleBroken:
    code = str(error)
    return RuleBroken(code if code in REFUSAL_CODES else "not_the_district")
