"""The referral as it will come out of the printer, and where it comes out."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from emr_desktop.domain.dates import format_date
from emr_desktop.domain.errors import DomainError, RuleBroken
from emr_desktop.domain.languages import Language
from emr_desktop.ui.common.action_bar import Action, ActionBar
from emr_desktop.ui.common.card import Card
from emr_desktop.ui.common.choice_field import Choice, ChoiceField
from emr_desktop.ui.common.inline_message import InlineMessage
from emr_desktop.ui.common.keys import bind, bind_enter, key_text
from emr_desktop.ui.common.labels import wrapped
from emr_desktop.ui.common.language_words import language_words
from emr_desktop.ui.common.look import scaled
from emr_desktop.ui.common.messages import message_for
from emr_desktop.ui.common.page_preview import PagePreview
from emr_desktop.ui.common.patient_banner import BannerFacts, PatientBanner
from emr_desktop.ui.common.patient_facts import banner_facts
from emr_desktop.ui.common.printers import TO_PDF, Printers, SystemPrinters
from emr_desktop.ui.common.referral_words import urgency_mark
from emr_desktop.ui.common.screen import Screen
from emr_desktop.ui.referrals.paper_view_model import ReferralPaper, ReferralPaperViewModel


class ReferralPaperScreen(Screen):
    """Ctrl+Enter prints. The paper can be in another language than the screen."""

    def __init__(
        self, view_model: ReferralPaperViewModel, printers: Printers | None = None, parent: QWidget | None = None
    ) -> None:
        self._model = view_model
        self.printers = printers or SystemPrinters()
        self.shown: ReferralPaper | None = None
        self._showing = False
        super().__init__(view_model, parent)

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Referral on paper"))
        self.banner = PatientBanner(BannerFacts("", "", "", "", ""), self)
        self.banner.hide()
        self.message = InlineMessage(self)
        self.paper = PagePreview(self)
        self.card = Card(self.tr("Referral on paper"), self)
        self.facts = wrapped("", "", self.card)
        self.no_record = wrapped(
            self.tr("The paper is for the patient's hand. The record itself goes with the next exchange."), "help", self
        )
        spoken = [Choice(each, language_words(each)) for each in (Language.RU, Language.BE, Language.EN)]
        self.language = ChoiceField(self.tr("Language of the paper"), spoken, as_list=True, parent=self.card)
        self.printer = ChoiceField(self.tr("Printer"), (), as_list=True, parent=self.card)
        for part in (self.facts, self.no_record, self.language, self.printer):
            self.card.add(part)
        self.card.body.addStretch(1)
        self.card.setMinimumWidth(scaled(300))
        self.action_bar = ActionBar(self)
        self.action_bar.set_actions(
            [
                Action("leave", self.tr("Close"), self._leave, key_text("Esc")),
                Action("pdf", self.tr("Save as PDF"), self.save_pdf),
                Action("print", self.tr("Print the referral"), self.print, key_text("Ctrl+Return"), "primary"),
            ]
        )
        self._lay_out()

    def _lay_out(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(12)
        across.addWidget(self.paper, 5)
        across.addWidget(self.card, 3)
        body = QVBoxLayout()
        body.setContentsMargins(16, 12, 16, 12)
        body.setSpacing(8)
        body.addWidget(self.message)
        body.addLayout(across, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addLayout(body, 1)
        column.addWidget(self.action_bar)

    def _connect(self) -> None:
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        self._model.drawn.connect(self._show)
        self.language.changed.connect(self._language_chosen)
        self.message.chosen.connect(self._answered)
        bind_enter(self, self.print, here)
        bind(self, "Ctrl+P", self.print, here)
        bind(self, "Esc", self._leave, here)
        bind(self, "Ctrl+I", self.banner.read_identity, here)

    def start(self) -> None:
        self._allow(False)
        self._offer_printers()
        self._model.load()
        self.action_bar.button("leave").setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        self.paper.close_pdf()

    def _show(self, paper: ReferralPaper) -> None:
        context = self._model.context
        self.shown = paper
        facts = banner_facts(paper.banner, context.language, context.clock.today())
        self.banner.set_facts(facts)
        self.banner.show()
        words = self.tr("Referral on paper")
        self.setAccessibleName(f"{words}: {facts.name}")
        sheet = paper.sheet
        made = self.tr("Written on %1").replace("%1", format_date(sheet.made_on, context.language))
        to = " — ".join(part for part in (sheet.to_facility, sheet.specialty) if part)
        self.facts.setText("\n".join((to, urgency_mark(sheet.urgency), made)))
        self._showing = True
        self.language.set_value(sheet.language)
        self._showing = False
        self.paper.show_pdf(paper.pdf)
        self._allow(True)

    def _allow(self, there: bool) -> None:
        why_not = self.tr("The page is not ready yet")
        for code in ("pdf", "print"):
            self.action_bar.set_enabled(code, there, why_not)

    def _language_chosen(self) -> None:
        chosen = self.language.value()
        if not self._showing and isinstance(chosen, Language):
            self._model.draw(chosen)

    def _offer_printers(self) -> None:
        names = self.printers.names()
        none = [] if names else [Choice("", self.tr("No printer on this computer"))]
        choices = [*none, *(Choice(name, name) for name in names), Choice(TO_PDF, self.tr("PDF file"))]
        self.printer.set_choices(choices)
        self.printer.set_value(choices[0].value)

    def print(self) -> None:
        """Print on the chosen printer, or save where a file was chosen instead."""
        if self.shown is None or self._model.is_busy:
            self.when_free(self.print, lambda: self.shown is not None)
            return
        printer = str(self.printer.value() or "")
        if printer == TO_PDF:
            self.save_pdf()
            return
        try:
            self.printers.print_pdf(self.shown.pdf, printer, 1)
        except DomainError as trouble:
            answers = (("again", self.tr("Print again")), ("other", self.tr("Another printer")))
            self.message.say(message_for(trouble).text, "warning", answers)
            self.printer.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.message.clear()
        self._model.context.notices.toast(self.tr("Printed on %1.").replace("%1", printer))
        self._leave()

    def save_pdf(self) -> None:
        """Ask where, and write the file."""
        if self.shown is None:
            return
        name = f"{self.shown.banner.record_number}-{self.shown.sheet.made_on:%Y%m%d}.pdf"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save as PDF"), name, self.tr("PDF files (*.pdf)"))
        if not chosen:
            return
        try:
            Path(chosen).write_bytes(self.shown.pdf)
        except OSError:
            self.message.say(message_for(RuleBroken("pdf_not_written")).text, "warning")
            return
        self._model.context.notices.toast(self.tr("Saved as %1.").replace("%1", Path(chosen).name))

    def _answered(self, code: str) -> None:
        if code == "again":
            self.print()
        else:
            self.printer.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        self._model.context.navigator.back()
