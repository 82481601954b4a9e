"""`POST /district/v1/patients` and `/facilities`: what a clinic asks outside of syncing, signed like a hello."""

from collections.abc import Callable

from sqlalchemy import Connection, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as NoConnection
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from emr_desktop.journal.codec import encode
from emr_desktop.server.exchange import device_row
from emr_desktop.server.limits import STATUSES, Intake
from emr_desktop.server.lookup import clinics, count_lookup, look_up, note_lookup
from emr_desktop.server.tables import EnrolledDevice, Epoch
from emr_desktop.server.worker import Worker, try_later, worker_of
from emr_desktop.sync.lookup_messages import LookupRefused, Question, facilities_said, read_facilities_asked
from emr_desktop.sync.protocol import is_signed

LONGEST_QUESTION = 4096
_CBOR = "application/cbor"


async def patients(request: Request) -> Response:
    """Who somebody is, among all patients of the district."""
    return await answered(request, _patients)


async def facilities(request: Request) -> Response:
    """Which clinics there are."""
    return await answered(request, _facilities)


async def answered(
    request: Request, answer: Callable[[Worker, bytes], bytes], most_bytes: int = LONGEST_QUESTION
) -> Response:
    """Take a question in, and say what is answered or why it is not."""
    try:
        body = b"".join([data async for data in Intake(request, most_bytes)])
        said = await run_in_threadpool(answer, worker_of(request), body)
    except LookupRefused as refused:
        status = 429 if str(refused) == "lookup_too_many" else 403
        return Response(encode(["refused", str(refused)]), status_code=status, media_type=_CBOR)
    except (DBAPIError, NoConnection):
        return try_later()
    except tuple(STATUSES) as error:
        return Response(status_code=STATUSES[type(error)])
    return Response(said, media_type=_CBOR)


def _patients(worker: Worker, body: bytes) -> bytes:
    question, signed, signature = Question.decode(body)
    now = worker.clock.now()
    with worker.engine.connect() as connection:
        device = admitted(connection, (question.device, question.epoch), signed, signature)
        try:
            count_lookup(connection, device, now)
        finally:
            connection.commit()  # a question counts whatever comes of it
    with worker.engine.begin() as connection:
        found = look_up(connection, question)
        note_lookup(connection, device, question, len(found.patients), now)
    return found.encode()


def _facilities(worker: Worker, body: bytes) -> bytes:
    device, epoch, signed, signature = read_facilities_asked(body)
    with worker.engine.connect() as connection:
        admitted(connection, (device, epoch), signed, signature)
        return facilities_said(clinics(connection))


def admitted(connection: Connection, asks: tuple[bytes, bytes], signed: bytes, signature: bytes) -> EnrolledDevice:
    """The computer that asks, as which it names itself and the life of the district it knows.

    Raises LookupRefused: not_admitted, device_revoked.
    """
    device, epoch = asks
    row = device_row(connection, device)
    known = connection.scalar(select(Epoch.number).where(Epoch.id == epoch))  # an earlier life of this district too
    if row is None or known is None or row.state == "pending" or not is_signed(row.public_key, signature, signed):
        raise LookupRefused("not_admitted")
    if row.state == "revoked":
        raise LookupRefused("device_revoked")
    return row
