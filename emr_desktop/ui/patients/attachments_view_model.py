"""The attachments of a card, without widgets: reads them, attaches, retracts, asks for a file."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal

from emr_desktop.domain.access import Permission
from emr_desktop.domain.attachments import LARGEST_FILE, AttachmentKind, check_title, media_type_of
from emr_desktop.domain.errors import RuleBroken
from emr_desktop.queries.attachments import patient_attachments
from emr_desktop.services.attachments import (
    AttachFile,
    RetractAttachment,
    WantFile,
    attach_file,
    retract_attachment,
    want_file,
)
from emr_desktop.ui.common.view_model import ViewModel
from emr_desktop.ui.patients.attachment_pictures import preview_of
from emr_desktop.ui.patients.card_view_model import CardViewModel


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was typed into the form."""

    path: str
    title: str
    kind: AttachmentKind
    written_on: date | None
    visit_id: UUID | None


class AttachmentsViewModel(ViewModel):
    """Of one patient."""

    rows_changed = Signal(object)
    attached = Signal()
    refused = Signal(object)
    """It was not attached: the form stays open with what was typed."""

    def __init__(self, card_model: CardViewModel) -> None:
        super().__init__(card_model.context, card_model)
        self._card_model = card_model
        self.failed.connect(card_model.failed)
        card_model.reread.connect(self.read)

    @property
    def writes(self) -> bool:
        """Whether this person may attach."""
        return self._card_model.may(Permission.WRITE_VISITS)

    def read(self) -> None:
        """Read the list anew."""
        if self._card_model.may(Permission.SEE_CLINICAL):
            self._ask(patient_attachments, self._card_model.patient_id, done=self.rows_changed.emit)

    def attach(self, chosen: Chosen) -> None:
        """Read the file, make its preview, keep both. The disk may be slow, so not while the screen waits."""
        self._start(lambda: self._attach(chosen), self._attached, self.refused.emit)

    def _attach(self, chosen: Chosen) -> UUID:
        title = check_title(chosen.title)
        content = _content_of(chosen.path)
        command = AttachFile(
            patient_id=self._card_model.patient_id, content=content, title=title, kind=chosen.kind,
            written_on=chosen.written_on, visit_id=chosen.visit_id, preview=preview_of(content, media_type_of(content)),
        )  # fmt: skip
        return self.context.clinic.execute(attach_file, command)

    def _attached(self, _id: UUID) -> None:
        self.attached.emit()
        self._written("attached")

    def retract(self, attachment_id: UUID, reason: str) -> None:
        """It was a mistake."""
        command = RetractAttachment(attachment_id, reason)
        self._execute(retract_attachment, command, done=lambda _done: self._written("attachment_retracted"))

    def want(self, attachment_id: UUID) -> None:
        """Send or fetch the file now."""
        self._execute(want_file, WantFile(attachment_id), done=lambda _done: self._wanted())

    def _wanted(self) -> None:
        if self.context.syncing is not None:
            self.context.syncing.now()
        self.read()

    def open(self, attachment_id: UUID) -> None:
        """Show the file."""
        self.context.navigator.open("attachment", patient_id=self._card_model.patient_id, item_id=attachment_id)

    def _written(self, what: str) -> None:
        self.context.notices.records_changed()
        self._card_model.saved.emit(what)
        self._card_model.read()


def _content_of(typed: str) -> bytes:
    """The file. A size is asked first: a film of a telephone is not read into memory."""
    if not typed.strip():
        raise RuleBroken("attachment_file_missing")
    path = Path(typed.strip().strip('"'))
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise RuleBroken("attachment_too_large", most=LARGEST_FILE // 1024 // 1024)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise RuleBroken("attachment_file_vanished") from error
    except (OSError, ValueError) as error:
        raise RuleBroken("attachment_file_unreadable") from error
