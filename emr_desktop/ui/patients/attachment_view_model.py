"""One attached file on the screen, without widgets: decrypted in memory, drawn as pages, saved where somebody says."""

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from emr_desktop.domain.errors import NotFound, RuleBroken
from emr_desktop.queries.attachments import AttachmentContent, attachment_content
from emr_desktop.queries.patients_banner import PatientBanner, patient_banner
from emr_desktop.services.attachments import WantFile, want_file
from emr_desktop.ui.common.pdf_engine import wake_pdf_engine
from emr_desktop.ui.common.view_model import ViewModel
from emr_desktop.ui.context import ScreenContext
from emr_desktop.ui.navigator import Destination
from emr_desktop.ui.patients.attachment_pictures import as_pages


@dataclass(frozen=True, slots=True)
class ShownFile:
    """The file, how it looks as pages, and whose it is."""

    file: AttachmentContent
    pages: bytes
    banner: PatientBanner


class AttachmentViewModel(ViewModel):
    """One file."""

    read = Signal(object)
    saved = Signal(str)

    def __init__(self, context: ScreenContext, place: Destination, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        if place.patient_id is None or place.item_id is None:
            raise NotFound("attachment_not_found")
        self.patient_id: UUID = place.patient_id
        self.attachment_id: UUID = place.item_id

    def load(self) -> None:
        """Note who looks at it, and read it."""
        self._note_opening(self.patient_id, "attachment")
        self._give_back_soon()
        self._start(self._shown, self.read.emit, self._not_read)

    def _shown(self) -> ShownFile:
        wake_pdf_engine()
        file = self.context.clinic.ask(attachment_content, self.attachment_id)
        banner = self.context.clinic.ask(patient_banner, self.patient_id)
        return ShownFile(file, as_pages(file.content, file.row.media_type), banner)

    def _not_read(self, error: object) -> None:
        if getattr(error, "code", "") in {"attachment_damaged", "attachment_missing_here"}:
            self._execute(want_file, WantFile(self.attachment_id), done=self._wanted)
        self.failed.emit(error)

    def _wanted(self, _done: object) -> None:
        if self.context.syncing is not None:
            self.context.syncing.now()

    def save(self, content: bytes, chosen: str) -> None:
        """Write a copy that is not encrypted."""
        self._start(lambda: _written(content, Path(chosen)), self.saved.emit)


def _written(content: bytes, path: Path) -> str:
    try:
        path.write_bytes(content)
    except OSError as error:
        raise RuleBroken("attachment_not_saved") from error
    return path.name
