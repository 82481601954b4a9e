"""Files for the tests of attachments: real pictures of a few sizes, and clinics that attach them."""

import random
import struct
import zlib
from functools import partial
from typing import Any
from uuid import UUID

from sqlalchemy import update

from emr_desktop.domain.attachments import AttachmentKind
from emr_desktop.queries.attachments import AttachmentRow, attachment_content, patient_attachments
from emr_desktop.services.attachments import AttachFile, attach_file
from emr_desktop.store.engine import writing
from emr_desktop.store.sync import District
from emr_desktop.sync.session import Ended, sync_once
from tests.sync.district import Computer

PREVIEW = b"\xff\xd8\xff\xe0 a small picture \xff\xd9"


def png(kilobytes: int = 100, seed: int = 1) -> bytes:
    """A picture of noise, which does not compress."""
    side = max(1, kilobytes * 4)
    rows = b"".join(b"\0" + random.Random(seed * 1000 + at).randbytes(256) for at in range(side))

    def part(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", 256, side, 8, 0, 0, 0, 0)
    body = zlib.compress(rows, 0)
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", body) + part(b"IEND", b"")


def attach(computer: Computer, patient: UUID, content: bytes, title: str = "Выписка из больницы") -> UUID:
    command = AttachFile(
        patient_id=patient, content=content, title=title, kind=AttachmentKind.DISCHARGE, preview=PREVIEW
    )
    made: UUID = computer.do(attach_file, command)
    return made


def rows(computer: Computer, patient: UUID) -> tuple[AttachmentRow, ...]:
    return computer.clinic.ask(patient_attachments, patient)


def content(computer: Computer, attachment: UUID) -> bytes:
    return computer.clinic.ask(attachment_content, attachment).content


def connect_to(computer: Computer, url: str) -> None:
    with writing(computer.engine).begin() as connection:
        connection.execute(update(District).values(url=url))


def sync(computer: Computer, **how: Any) -> Ended:
    """As the program does it: records, then files."""
    ended: Ended = computer.clinic.lend(partial(sync_once, **how))
    return ended
