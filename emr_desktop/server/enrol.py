"""How a computer gets in: a one-time code of the administrator, the computer's own key, and from then on signatures."""

import secrets
from datetime import datetime, timedelta
from hashlib import blake2b
from uuid import UUID, uuid4

from sqlalchemy import Connection, func, insert, select, update

from emr_desktop.journal.commit import device_id
from emr_desktop.server.database import identity
from emr_desktop.server.push import stream_of
from emr_desktop.server.tables import EnrolledDevice, EnrolledFacility, EnrolmentCode
from emr_desktop.sync.enrolment import Admission, Application, plain_code

LASTS = timedelta(days=7)
_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
_LENGTH = 12
"""Letters of a code: 59 bits, and five tries a minute."""


class Refusal(Exception):
    """Why a computer was not let in: a code for the words on its screen."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def add_facility(connection: Connection, name: str, now: datetime) -> UUID:
    """A clinic of this district."""
    made = uuid4()
    connection.execute(insert(EnrolledFacility), {"id": made, "name": name, "facility_id": None, "created_at": now})
    return made


def new_code(connection: Connection, facility: UUID, now: datetime) -> str:
    """A code for one computer of this clinic, shown once. The server keeps its hash only."""
    code = "".join(secrets.choice(_LETTERS) for _ in range(_LENGTH))
    row = {
        "code_hash": _hash(code),
        "enrolled_facility_id": facility,
        "expires_at": now + LASTS,
        "used_at": None,
    }
    connection.execute(insert(EnrolmentCode), row)
    return "-".join(code[at : at + 4] for at in range(0, _LENGTH, 4))


def admit(connection: Connection, application: Application, now: datetime) -> Admission:
    """Let a computer in.

    Raises Refusal: code_unknown, code_used, code_expired, other_facility, clinic_not_founded, not_signed.
    """
    if not application.is_signed():
        raise Refusal("not_signed")
    code = connection.execute(
        select(EnrolmentCode.__table__).where(EnrolmentCode.code_hash == _hash(application.code)).with_for_update()
    ).first()
    if code is None:
        raise Refusal("code_unknown")
    if code.used_at is not None:
        raise Refusal("code_used")
    if code.expires_at < now:
        raise Refusal("code_expired")
    facility = connection.execute(
        select(EnrolledFacility.__table__).where(EnrolledFacility.id == code.enrolled_facility_id).with_for_update()
    ).one()
    clinic = facility.facility_id or application.facility_id
    if clinic is None:
        raise Refusal("clinic_not_founded")
    if application.facility_id not in {None, clinic} or _is_another(connection, facility.id, clinic):
        raise Refusal("other_facility")
    connection.execute(update(EnrolledFacility).where(EnrolledFacility.id == facility.id).values(facility_id=clinic))
    connection.execute(update(EnrolmentCode).where(EnrolmentCode.code_hash == code.code_hash).values(used_at=now))
    number = _let_in(connection, application, clinic, now)
    own = identity(connection)
    stream = stream_of(connection, clinic)
    return Admission(facility.name, own.public_key, own.epoch, stream, clinic, number)


def revoke(connection: Connection, device: bytes, now: datetime) -> None:
    """From now on what this computer signs is set aside."""
    here = EnrolledDevice.device == device
    connection.execute(update(EnrolledDevice).where(here).values(state="revoked", revoked_at=now))


def _is_another(connection: Connection, facility: UUID, clinic: UUID) -> bool:
    """Whether these records are those of a clinic that the district knows under another entry."""
    query = select(EnrolledFacility.id).where(EnrolledFacility.facility_id == clinic, EnrolledFacility.id != facility)
    return connection.execute(query).first() is not None


def _let_in(connection: Connection, application: Application, clinic: UUID, now: datetime) -> int:
    device = device_id(application.public_key)
    known = connection.execute(select(EnrolledDevice.device).where(EnrolledDevice.device == device)).first()
    values = {
        "facility_id": clinic,
        "name": application.name,
        "state": "approved",
        "enrolled_at": now,
        "revoked_at": None,
    }
    if known is None:
        row = {"device": device, "public_key": application.public_key, "head": 0, "cursor": 0, "epoch": b""}
        connection.execute(insert(EnrolledDevice), row | values)
    else:
        connection.execute(update(EnrolledDevice).where(EnrolledDevice.device == device).values(values))
    mates = select(func.count()).select_from(EnrolledDevice).where(EnrolledDevice.facility_id == clinic)
    return connection.scalar(mates) or 1


def _hash(code: str) -> bytes:
    return blake2b(plain_code(code).encode(), digest_size=32, person=b"emr enrolment").digest()
