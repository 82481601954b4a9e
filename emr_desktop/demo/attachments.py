"""Attachments of a made-up patient, in every state a file can be in: for pictures."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from uuid import UUID

from sqlalchemy import Engine, select, update

from emr_desktop.domain.attachments import AttachmentKind
from emr_desktop.domain.clock import Clock
from emr_desktop.services.attachments import AttachFile, RetractAttachment, attach_file, retract_attachment
from emr_desktop.services.clinic import Clinic
from emr_desktop.store.attachments import AttachmentFile
from emr_desktop.store.engine import writing
from emr_desktop.store.files import files_of
from emr_desktop.store.sync import District


@dataclass(frozen=True, slots=True)
class Paper:
    """One document. `state` is one of queries.attachments.FileState, or "damaged"."""

    content: bytes
    preview: bytes | None
    title: str
    kind: AttachmentKind
    written_on: date
    state: str = "here"
    wrong: str = ""
    """Why it was a mistake."""


def attach_some(clinic: Clinic, patient: UUID, papers: Sequence[Paper]) -> list[UUID]:
    """Attach them as a nurse would, then write down what syncs would have left. Returns their ids."""
    made: list[UUID] = []
    for paper in papers:
        command = AttachFile(
            patient_id=patient, content=paper.content, title=paper.title, kind=paper.kind,
            written_on=paper.written_on, preview=paper.preview,
        )  # fmt: skip
        made.append(clinic.execute(attach_file, command))
        if paper.wrong:
            clinic.execute(retract_attachment, RetractAttachment(made[-1], paper.wrong))
        clinic.lend(partial(_pretend, attachment=made[-1], state=paper.state))
    return made


def _pretend(database: Engine, _clock: Clock, _give_way: Callable[[], None], *, attachment: UUID, state: str) -> None:
    here = AttachmentFile.attachment_id == attachment
    with writing(database).begin() as connection:
        epoch = connection.scalar(select(District.epoch)) or b""
        if state in {"sent", "safe"}:
            connection.execute(update(AttachmentFile).where(here).values(held=state, epoch=epoch))
        elif state in {"away", "wanted", "damaged"}:
            files_of(connection).remove(connection.scalars(select(AttachmentFile.sha256).where(here)).one())
            trouble = "attachment_damaged" if state == "damaged" else ""
            gone = {"here": False, "wanted": state == "wanted", "trouble": trouble}
            connection.execute(update(AttachmentFile).where(here).values(gone))
