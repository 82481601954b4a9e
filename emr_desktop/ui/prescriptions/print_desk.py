"""Handing a signed sheet to a printer or into a file, and saying what became of it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from emr_desktop.domain.errors import DomainError, RuleBroken
from emr_desktop.ui.common.messages import message_for
from emr_desktop.ui.common.printers import TO_PDF
from emr_desktop.ui.prescriptions.preview_page import PreviewPage
from emr_desktop.ui.prescriptions.view_model import Paper, PrescriptionViewModel


class PrintDesk(QObject):
    """Prints what the page shows; whatever happens, a signed prescription stays signed."""

    def __init__(self, model: PrescriptionViewModel, page: PreviewPage) -> None:
        super().__init__(page)
        self._model = model
        self._page = page

    def print(self, paper: Paper) -> None:
        """Print on the chosen printer, or save where a file was chosen instead."""
        printer = str(self._page.printer.value() or "")
        if printer == TO_PDF:
            self.save_pdf(paper)
            return
        try:
            self._page.printers.print_pdf(paper.pdf, printer, self._page.count())
        except DomainError as trouble:
            answers = (("again", self.tr("Print again")), ("other", self.tr("Another printer")))
            self._page.message.say(message_for(trouble).text, "warning", answers)
            self._page.printer.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._model.note_print(printer, partial(self._printed, printer))

    def save_pdf(self, paper: Paper) -> None:
        """Ask where, and write the file."""
        title, kinds = self.tr("Save as PDF"), self.tr("PDF files (*.pdf)")
        chosen, _ = QFileDialog.getSaveFileName(self._page, title, f"{paper.sheet.number}.pdf", kinds)
        if not chosen:
            return
        path = Path(chosen)
        try:
            path.write_bytes(paper.pdf)
        except OSError:
            self._page.message.say(message_for(RuleBroken("pdf_not_written")).text, "warning")
            return
        said = self.tr("Saved as %1.").replace("%1", path.name)
        self._model.note_print("pdf", partial(self._model.context.notices.toast, said))

    def _printed(self, where: str) -> None:
        context, model = self._model.context, self._model
        time = f"{context.clock.now().astimezone():%H:%M}"
        words = self.tr("Printed on %1 at %2. Did it come out?").replace("%1", where).replace("%2", time)
        again = partial(context.navigator.open, "preview", patient_id=model.patient_id, item_id=model.prescription_id)
        context.notices.toast(words, again, self.tr("Print again"))
        context.navigator.back()
