"""`POST /district/v1/files`: pieces of attached files, one in each question."""

from starlette.requests import Request
from starlette.responses import Response

from emr_desktop.server.app_district import admitted, answered
from emr_desktop.server.files import get, put, stands
from emr_desktop.server.worker import Worker
from emr_desktop.sync.files_messages import LONGEST_MESSAGE, FileQuestion, What, piece_said, stands_said
from emr_desktop.sync.lookup_messages import LookupRefused


async def files(request: Request) -> Response:
    """How much is held, a piece that comes, a piece that goes."""
    return await answered(request, _answer, LONGEST_MESSAGE)


def _answer(worker: Worker, body: bytes) -> bytes:
    question, signed, signature = FileQuestion.decode(body)
    now = worker.clock.now()
    first = question.attachments[0]
    refused: LookupRefused | None = None
    with worker.engine.begin() as connection:
        device = admitted(connection, (question.device, question.epoch), signed, signature)
        if question.what is What.STAND:
            return stands_said(stands(connection, device, question.attachments, now.date()))
        if question.what is What.GET:
            return piece_said(get(connection, device, first, question.ordinal, now.date()))
        try:
            return stands_said([put(connection, device, first, question.ordinal, question.data, now)])
        except LookupRefused as error:
            refused = error  # what was thrown away because of it stays thrown away
    raise refused
