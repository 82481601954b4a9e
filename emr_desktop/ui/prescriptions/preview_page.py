"""The page as it will come out of the printer, and beside it in the language of the screen what is signed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from emr_desktop.domain.dates import format_date
from emr_desktop.domain.languages import Language
from emr_desktop.domain.prescriptions import Validity, valid_until, validity_choices
from emr_desktop.domain.safety_facts import CheckState
from emr_desktop.queries.patients_banner import PatientBanner
from emr_desktop.ui.common.card import Card
from emr_desktop.ui.common.choice_field import Choice, ChoiceField
from emr_desktop.ui.common.dose_label import DoseLabel
from emr_desktop.ui.common.inline_message import InlineMessage
from emr_desktop.ui.common.labels import wrapped
from emr_desktop.ui.common.language_words import language_words
from emr_desktop.ui.common.line_fields import TextField
from emr_desktop.ui.common.look import scaled
from emr_desktop.ui.common.page_preview import PagePreview
from emr_desktop.ui.common.patient_facts import name_in_text
from emr_desktop.ui.common.printers import TO_PDF, Printers
from emr_desktop.ui.common.status_pill import Status, StatusPill
from emr_desktop.ui.prescriptions.fields import ListField, read_amount
from emr_desktop.ui.prescriptions.side_panel import line_parts
from emr_desktop.ui.prescriptions.view_model import Paper
from emr_desktop.ui.prescriptions.words import validity_words


class PreviewPage(QWidget):
    """Paper, what is signed, and where it comes out."""

    language_chosen = Signal(object)
    validity_chosen = Signal(object)

    def __init__(self, language: Language, printers: Printers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.printers = printers
        self._showing = False
        self.message = InlineMessage(self)
        self.paper = PagePreview(self)
        self._side = QScrollArea(self)
        self.card = Card(self.tr("Check before signing"), self._side.viewport())
        self.pill = StatusPill(Status.DRAFT, self.card)
        self.card.add_to_header(self.pill)
        spoken = [Choice(each, language_words(each)) for each in (Language.RU, Language.BE, Language.EN)]
        self.paper_language = ChoiceField(self.tr("Language of the paper"), spoken, as_list=True)
        self.validity = ListField(self.tr("Valid for"))
        self.printer = ListField(self.tr("Printer"))
        self.copies = TextField(self.tr("Copies"), read_amount(lambda _value: ""))
        self.copies.set_text("1")
        self._facts: list[QWidget] = []
        self._lay_out()
        self.paper_language.changed.connect(self._language_changed)
        self.validity.changed.connect(self._validity_changed)

    def _lay_out(self) -> None:
        self._words = QVBoxLayout()
        self._words.setSpacing(8)
        self.card.body.addLayout(self._words)
        for field in (self.paper_language, self.validity, self.printer, self.copies):
            self.card.add(field)
        self.card.body.addStretch(1)
        side = self._side
        side.setWidget(self.card)
        side.setWidgetResizable(True)
        side.setFrameShape(QScrollArea.Shape.NoFrame)
        side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        side.setMinimumWidth(scaled(300))
        across = QHBoxLayout()
        across.setSpacing(12)
        across.addWidget(self.paper, 5)
        across.addWidget(side, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.message)
        column.addLayout(across, 1)

    def show_paper(self, paper: Paper, patient: PatientBanner, born: str) -> None:
        """Show a sheet: one to be signed, a signed one, or a void slip."""
        self._showing = True
        self.paper.show_pdf(paper.pdf)
        self._offer_printers()
        signed = paper.row is not None
        self.card.set_title(self.tr("Signed prescription") if signed else self.tr("Check before signing"))
        self.pill.set_status(self._status(paper))
        self._say(paper, patient, born)
        self.paper_language.set_value(paper.sheet.language)
        self._offer_validity(paper)
        for field in (self.paper_language, self.validity):
            field.setEnabled(not signed)
        self._showing = False

    def _status(self, paper: Paper) -> Status:
        if paper.row is None:
            return Status.DRAFT
        return Status.CANCELLED if paper.sheet.cancellation else Status.SIGNED

    def _say(self, paper: Paper, patient: PatientBanner, born: str) -> None:
        for old in self._facts:
            self._words.removeWidget(old)
            old.hide()
            old.deleteLater()
        sheet = paper.sheet
        number = self.tr("Number %1 of %2").replace("%1", sheet.number)
        number = number.replace("%2", format_date(sheet.written_on, self._language))
        person = self.tr("For %1, born %2").replace("%1", name_in_text(patient, self._language)).replace("%2", born)
        self._facts = [wrapped(person, "", self.card), wrapped(number, "", self.card)]
        for written in paper.lines:
            parts, spoken = line_parts(written, self._language)
            self._facts.append(DoseLabel(parts, spoken, self.card))
        if not paper.lines:
            self._facts += [wrapped(f"{line.latin[0]}\n{line.signature}", "", self.card) for line in sheet.lines]
        self._facts.append(wrapped(self._check_words(paper), "help", self.card))
        for made in self._facts:
            self._words.addWidget(made)

    def _check_words(self, paper: Paper) -> str:
        check = paper.sheet.check
        words = {
            CheckState.CHECKED: self.tr("Allergies and interactions: checked against the list of %1."),
            CheckState.PARTLY: self.tr("Allergies and interactions: NOT FULLY checked (list of %1)."),
            CheckState.NOT_CHECKED: self.tr("Allergies and interactions: NOT CHECKED (list of %1)."),
        }[check.state]
        return words.replace("%1", format_date(check.list_date, self._language) if check.list_date else "—")

    def _offer_validity(self, paper: Paper) -> None:
        sheet, language = paper.sheet, self._language
        choices = validity_choices(sheet.form_kind, sheet.written_on)
        self.validity.set_choices([Choice(each, validity_words(each)) for each in choices])
        self.validity.set_value(sheet.validity)
        until = self.tr("until %1").replace("%1", format_date(valid_until(sheet.written_on, sheet.validity), language))
        self.validity.set_hint(until)

    def _offer_printers(self) -> None:
        chosen = self.printer.value()
        names = self.printers.names()
        none = [] if names else [Choice("", self.tr("No printer on this computer"))]
        choices = [*none, *(Choice(name, name) for name in names), Choice(TO_PDF, self.tr("PDF file"))]
        self.printer.set_choices(choices)
        self.printer.set_value(chosen if chosen in {choice.value for choice in choices} else choices[0].value)

    def count(self) -> int:
        """How many copies; one when the field says nothing that can be printed."""
        value = self.copies.value()
        return max(1, min(9, int(value))) if value else 1

    def _language_changed(self) -> None:
        if not self._showing and self.paper_language.value() is not None:
            self.language_chosen.emit(self.paper_language.value())

    def _validity_changed(self) -> None:
        chosen = self.validity.value()
        if not self._showing and isinstance(chosen, Validity):
            self.validity_chosen.emit(chosen)
