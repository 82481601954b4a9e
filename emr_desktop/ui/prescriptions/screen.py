"""Prescribing on one screen: first the form, then the page as it prints; a signed prescription opens at its page."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout

from emr_desktop.domain.dates import format_date
from emr_desktop.domain.errors import RuleBroken
from emr_desktop.domain.languages import Language
from emr_desktop.domain.prescriptions import Validity
from emr_desktop.domain.prescriptions_check import DoseWarning
from emr_desktop.domain.safety_facts import Finding
from emr_desktop.queries.prescriptions_desk import PrescribingDesk
from emr_desktop.ui.common.action_bar import Action, ActionBar
from emr_desktop.ui.common.keys import bind, bind_enter, key_text
from emr_desktop.ui.common.messages import Message, message_for
from emr_desktop.ui.common.patient_banner import BannerFacts, PatientBanner
from emr_desktop.ui.common.patient_facts import banner_facts, born_words, name_in_text
from emr_desktop.ui.common.printers import Printers, SystemPrinters
from emr_desktop.ui.common.screen import Screen
from emr_desktop.ui.prescriptions.arrivals import Arrivals
from emr_desktop.ui.prescriptions.editor_page import EditorPage
from emr_desktop.ui.prescriptions.preview_page import PreviewPage
from emr_desktop.ui.prescriptions.print_desk import PrintDesk
from emr_desktop.ui.prescriptions.reason_dialog import ReasonDialog
from emr_desktop.ui.prescriptions.side_panel import CheckLine
from emr_desktop.ui.prescriptions.view_model import Paper, PrescriptionViewModel
from emr_desktop.ui.prescriptions.words import cancel_reasons, finding_words, stop_reasons

Danger = Finding | DoseWarning


class PrescriptionScreen(Screen):
    """Ctrl+Enter checks, and a second Ctrl+Enter signs and prints what is then on show."""

    def __init__(self, view_model: PrescriptionViewModel, printers: Printers | None = None) -> None:
        self._model = view_model
        self._printers = printers or SystemPrinters()
        self._arrivals = Arrivals(view_model)
        self._paper: Paper | None = None
        self.dialog: ReasonDialog | None = None
        super().__init__(view_model)

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Prescription"))
        nobody = BannerFacts(name="", born="", sex="", number="", spoken=self.tr("Patient"))
        self.banner = PatientBanner(nobody, self)
        self.editor = EditorPage(self._model, self)
        self.page = PreviewPage(self._model.context.language, self._printers, self)
        self._desk = PrintDesk(self._model, self.page)
        self.action_bar = ActionBar(self)
        self._pages = QStackedLayout()
        self._pages.addWidget(self.editor)
        self._pages.addWidget(self.page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addLayout(self._pages, 1)
        column.addWidget(self.action_bar)
        self.page.hide()

    def _connect(self) -> None:
        model, here = self._model, Qt.ShortcutContext.WidgetWithChildrenShortcut
        model.ready.connect(self._show_desk)
        model.draft_saved.connect(self._say_saved)
        model.previewed.connect(self._show_preview)
        model.signed.connect(self._show_signed)
        model.cancelled.connect(self._show_signed)
        self._arrivals.changed.connect(self._show_arrived)
        self._arrivals.paper_changed.connect(model.show_signed)
        self.page.language_chosen.connect(self._language_changed)
        self.page.validity_chosen.connect(self._validity_changed)
        self.page.message.chosen.connect(self._message_answered)
        bind_enter(self, self.primary, here)
        bind(self, "Ctrl+M", self._add_another, here)
        bind(self, "Esc", self._escape, here)
        bind(self, "Ctrl+S", model.save_now, here)
        bind(self, "Ctrl+P", self._print_again_key, here)
        for place in range(6):
            bind(self, f"Alt+{place + 1}", partial(self._take_order, place), here)

    def start(self) -> None:
        self._show_edit_actions()
        self._model.load()

    def leave(self) -> None:
        self._model.save_now()
        self.page.paper.close_pdf()

    def look_again(self) -> None:
        self._arrivals.look_again(self._paper.row if self._paper is not None else None)

    @property
    def is_editing(self) -> bool:
        """Whether the form is on show, and not the page."""
        return self._pages.currentWidget() is self.editor

    # opening
    def _show_desk(self, desk: PrescribingDesk) -> None:
        context = self._model.context
        self.banner.set_facts(banner_facts(desk.banner, context.language, context.clock.today()))
        if self._model.is_closed:
            return
        self.editor.start(desk)
        if desk.banner.deceased_on is not None:
            self.show_failure(RuleBroken("patient_deceased"))
            self.action_bar.set_enabled("check", False, message_for(RuleBroken("patient_deceased")).text)
        elif self._model.kept_draft and desk.draft is not None:
            day = format_date(desk.draft.saved_at.astimezone().date(), context.language)
            words = self.tr("A draft of %1 was kept. Go on with it, or remove its lines.")
            self.show_message(Message(words.replace("%1", f"{day} {desk.draft.saved_at.astimezone():%H:%M}"), "info"))

    def _show_arrived(self, desk: PrescribingDesk, words: str) -> None:
        """The record has changed elsewhere: everything is checked anew, and what was typed stays."""
        context = self._model.context
        self.banner.set_facts(banner_facts(desk.banner, context.language, context.clock.today()))
        if self._model.is_closed:
            return
        self.editor.check_again(desk)
        if words:
            self.show_message(Message(words, "info"))
        if words and not self.is_editing:
            self._to_form()  # the page was made for the record as it was: it is checked and made anew

    def _show_edit_actions(self) -> None:
        self.action_bar.set_actions(
            [
                Action("cancel", self.tr("Close, keep draft"), self._escape, key_text("Esc")),
                Action("add", self.tr("Add another"), self._add_another, key_text("Ctrl+M")),
                Action("check", self.tr("Check and print"), self.primary, key_text("Ctrl+Return"), "primary"),
            ]
        )

    def _say_saved(self) -> None:
        if self.is_editing:
            time = f"{self._model.context.clock.now().astimezone():%H:%M:%S}"
            self.action_bar.set_status(self.tr("Draft saved %1").replace("%1", time))

    # writing
    def primary(self) -> None:
        """The main button of what is on show."""
        if self._model.is_busy or self.dialog is not None:
            self.when_free(self.primary, lambda: self.is_editing)  # a page not yet seen is never signed so
            return
        if self.is_editing:
            self._check()
        elif self._paper is not None and self._paper.row is None:
            self._sign(print_it=True)
        elif self._paper is not None:
            self._print()

    def _take_order(self, place: int) -> None:
        if self.is_editing:
            self.editor.side.orders.take(place)

    def _add_another(self) -> None:
        if self.is_editing:
            self.editor.add_line()

    def _check(self) -> None:
        """Everything complete? Then one question for all dangers, and the page."""
        form, order = self.editor.form, self._model.order
        if (not form.is_empty() or not order.lines) and not form.complete():
            return
        self.show_message(None)
        dangers = self._model.unanswered()
        if dangers:
            self._ask_reason(dangers)
        else:
            self._model.preview()

    def _ask_reason(self, dangers: Sequence[Danger]) -> None:
        desk = self._model.desk
        if desk is None:
            return
        language = self._model.context.language
        name = name_in_text(desk.banner, language)
        lines = [CheckLine("danger", finding_words(one, name, language)) for one in dangers]
        question = self.tr("%n danger(s) for this patient", "", len(dangers))
        self.dialog = ReasonDialog(self, question, lines, stop_reasons())
        self.dialog.set_answers(self.tr("Choose another medicine"), self.tr("Prescribe anyway"))
        self.dialog.answered.connect(partial(self._go_on, tuple(dangers)))
        self.dialog.stayed.connect(partial(self._choose_another, int(dangers[0].line_id) - 1))
        self.dialog.finished.connect(self._dialog_closed)
        self.dialog.open()

    def _dialog_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
            self.activateWindow()

    def _go_on(self, dangers: tuple[Danger, ...], reason: str) -> None:
        self._model.answer({(one.line_id, one.key): reason for one in dangers})
        self.editor.show_order()
        self._model.preview()

    def _choose_another(self, place: int) -> None:
        self.editor.choose_another(place)

    # the page
    def _language_changed(self, chosen: Language) -> None:
        self._model.change(replace(self._model.order, language=chosen))
        self._model.preview()

    def _validity_changed(self, chosen: Validity) -> None:
        self._model.change(replace(self._model.order, validity=chosen))
        self._model.preview()

    def _show_preview(self, paper: Paper) -> None:
        self._show_page(paper)
        self.action_bar.set_actions(
            [
                Action("back", self.tr("Back"), self._escape, key_text("Esc")),
                Action("sign", self.tr("Sign without printing"), partial(self._sign, print_it=False)),
                Action("print", self.tr("Sign and print"), self.primary, key_text("Ctrl+Return"), "primary"),
            ]
        )
        self.action_bar.button("back").setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_signed(self, paper: Paper) -> None:
        self._show_page(paper)
        void = paper.sheet.cancellation is not None
        again = self.tr("Print the void slip") if void else self.tr("Print again")
        actions = [Action("back", self.tr("Close"), self._escape, key_text("Esc"))]
        if not void:
            actions.append(Action("cancel", self.tr("Cancel prescription…"), self._ask_cancel, variant="danger"))
        actions.append(Action("pdf", self.tr("Save as PDF"), self._save_pdf))
        actions.append(Action("print", again, self.primary, key_text("Ctrl+Return"), "primary"))
        self.action_bar.set_actions(actions)
        self.action_bar.button("back").setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_page(self, paper: Paper) -> None:
        desk = self._model.desk
        if desk is None:
            return
        context = self._model.context
        self._paper = paper
        self.page.message.clear()
        self.page.show_paper(paper, desk.banner, born_words(desk.banner, context.language, context.clock.today()))
        self._pages.setCurrentWidget(self.page)
        self.action_bar.set_status("")

    def _sign(self, print_it: bool) -> None:
        if not self._model.is_busy:
            self._model.sign(partial(self._signed, print_it))

    def _signed(self, print_it: bool, paper: Paper) -> None:
        self._show_signed(paper)
        if print_it:
            self._print()
        else:
            said = self.tr("Signed %1. It waits in My tasks to be printed.").replace("%1", paper.sheet.number)
            self._model.context.notices.toast(said)
            self._model.context.navigator.back()

    # printing
    def _print(self) -> None:
        if self._paper is not None:
            self._desk.print(self._paper)

    def _save_pdf(self) -> None:
        if self._paper is not None:
            self._desk.save_pdf(self._paper)

    def _message_answered(self, code: str) -> None:
        if code == "again":
            self._print()
        else:
            self.page.printer.setFocus(Qt.FocusReason.OtherFocusReason)

    def _print_again_key(self) -> None:
        if self._paper is not None and self._paper.row is not None:
            self.primary()

    # afterwards
    def _ask_cancel(self) -> None:
        lines = [CheckLine("warning", self.tr("The number stays used. If the paper was handed out, take it back."))]
        self.dialog = ReasonDialog(self, self.tr("Cancel this prescription?"), lines, cancel_reasons())
        self.dialog.set_reason_title(self.tr("Reason"))
        self.dialog.set_answers(self.tr("Keep it"), self.tr("Cancel prescription"))
        self.dialog.answered.connect(self._model.cancel)
        self.dialog.finished.connect(self._dialog_closed)
        self.dialog.open()

    def _escape(self) -> None:
        """From the page to the form while nothing is signed; otherwise away."""
        if not self.is_editing and self._paper is not None and self._paper.row is None:
            self._to_form()
            return
        self._model.context.navigator.back()

    def _to_form(self) -> None:
        self._pages.setCurrentWidget(self.editor)
        self._show_edit_actions()
        self.editor.form.medicine.setFocus(Qt.FocusReason.OtherFocusReason)
