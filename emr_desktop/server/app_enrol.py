"""`POST /enrol/v1`: a computer asks to be let in; `GET /enrol/v1/root`: the certificate it is to believe."""

from datetime import timedelta
from hashlib import blake2b

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as NoConnection
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from emr_desktop.journal.codec import encode
from emr_desktop.server.enrol import Refusal, admit
from emr_desktop.server.limits import STATUSES, Intake, TooManyTries, count_try
from emr_desktop.server.worker import Worker, try_later, worker_of
from emr_desktop.sync.enrolment import Application, plain_code

LONGEST_APPLICATION = 4096
TRIES_OF_ADDRESS, TRIES_OF_CODE = 20, 5
"""In a minute. A clinic behind one address may enrol many computers; one code is typed by one person."""
_MINUTE = timedelta(minutes=1)


async def enrol(request: Request) -> Response:
    """Admit, refuse in words that the clinic's program knows, or ask to wait."""
    address = request.client.host if request.client else "?"
    try:
        body = b"".join([data async for data in Intake(request, LONGEST_APPLICATION)])
        answer = await run_in_threadpool(_admit, worker_of(request), body, address)
    except Refusal as refusal:
        return Response(encode(["refused", refusal.code]), status_code=403, media_type="application/cbor")
    except TooManyTries as error:
        return try_later(429, error.seconds)
    except (DBAPIError, NoConnection):
        return try_later()
    except tuple(STATUSES) as error:
        return Response(status_code=STATUSES[type(error)])
    return Response(answer, media_type="application/cbor")


async def root_certificate(request: Request) -> Response:
    """The district's root, for a clinic that compares its fingerprint with the one on paper before it believes it."""
    path = worker_of(request).configuration.folder / "tls" / "root.pem"
    if not path.exists():
        return Response(status_code=404)  # a proxy in front has a certificate of its own
    return Response(path.read_bytes(), media_type="application/x-pem-file")


def _admit(worker: Worker, body: bytes, address: str) -> bytes:
    now = worker.clock.now()
    _count(worker, f"enrol from {address}", TRIES_OF_ADDRESS)
    application = Application.decode(body)
    begins = plain_code(application.code)[:4].encode()
    _count(worker, f"enrol code {blake2b(begins, digest_size=8).hexdigest()}", TRIES_OF_CODE)
    with worker.engine.begin() as connection:
        return admit(connection, application, now).encode()


def _count(worker: Worker, what: str, most: int) -> None:
    # Its own transaction: a try counts whatever comes of it.
    with worker.engine.connect() as connection:
        try:
            count_try(connection, what, most, _MINUTE, worker.clock.now())
        finally:
            connection.commit()
