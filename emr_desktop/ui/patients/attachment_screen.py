"""An attached file on the screen: a photo or the pages of a PDF, shown from memory."""

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from emr_desktop.domain.errors import RuleBroken
from emr_desktop.ui.common.action_bar import Action, ActionBar
from emr_desktop.ui.common.card import Card
from emr_desktop.ui.common.keys import bind, key_text
from emr_desktop.ui.common.labels import wrapped
from emr_desktop.ui.common.look import scaled
from emr_desktop.ui.common.page_preview import PagePreview
from emr_desktop.ui.common.patient_banner import BannerFacts, PatientBanner
from emr_desktop.ui.common.patient_facts import banner_facts
from emr_desktop.ui.common.screen import Screen
from emr_desktop.ui.patients.attachment_view_model import AttachmentViewModel, ShownFile
from emr_desktop.ui.patients.attachment_words import about_words


class AttachmentScreen(Screen):
    """Esc goes back. A copy can be saved, with a warning: it is not encrypted any more."""

    def __init__(self, view_model: AttachmentViewModel, parent: QWidget | None = None) -> None:
        self._model = view_model
        self.shown: ShownFile | None = None
        super().__init__(view_model, parent)

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Attachment"))
        self.banner = PatientBanner(BannerFacts("", "", "", "", ""), self)
        self.banner.hide()
        self.view = PagePreview(self)
        self.card = Card(self.tr("Attachment"), self)
        self.facts = wrapped("", "", self.card)
        warning = self.tr(
            "A saved copy is not encrypted: whoever finds it can read it. Delete it when it is not needed."
        )
        for part in (self.facts, wrapped(warning, "help", self.card)):
            self.card.add(part)
        self.card.body.addStretch(1)
        self.card.setMinimumWidth(scaled(300))
        self.action_bar = ActionBar(self)
        self.action_bar.set_actions(
            [
                Action("leave", self.tr("Close"), self._leave, key_text("Esc"), "primary"),
                Action("save", self.tr("Save a copy…"), self.save, key_text("Ctrl+S")),
            ]
        )
        across = QHBoxLayout()
        across.setContentsMargins(16, 12, 16, 12)
        across.setSpacing(12)
        across.addWidget(self.view, 5)
        across.addWidget(self.card, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addLayout(across, 1)
        column.addWidget(self.action_bar)

    def _connect(self) -> None:
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        self._model.read.connect(self._show)
        self._model.saved.connect(self._saved)
        bind(self, "Esc", self._leave, here)
        bind(self, "Ctrl+S", self.save, here)
        bind(self, "Ctrl+I", self.banner.read_identity, here)

    def start(self) -> None:
        self._model.load()
        self.action_bar.button("leave").setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        self.view.close_pdf()

    def _show(self, shown: ShownFile) -> None:
        context = self._model.context
        self.shown = shown
        facts = banner_facts(shown.banner, context.language, context.clock.today())
        self.banner.set_facts(facts)
        self.banner.show()
        self.setAccessibleName(f"{shown.file.row.title}: {facts.name}")
        self.facts.setText(about_words(shown.file.row, context.language))
        try:
            self.view.show_pdf(shown.pages)
        except pypdfium2.PdfiumError:
            self.show_failure(RuleBroken("attachment_not_shown"))
            return
        self.view.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Ask where, and write the file as it was attached."""
        if self.shown is None:
            return
        row = self.shown.file.row
        name = "".join(sign if sign.isalnum() or sign in " -." else "_" for sign in row.title) + row.media_type.ending
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save a copy that is not encrypted"), name)
        if chosen:
            self._model.save(self.shown.file.content, chosen)

    def _saved(self, name: str) -> None:
        self.problem_shown.emit(None)
        self._model.context.notices.toast(self.tr("Saved as %1. The copy is not encrypted.").replace("%1", name))

    def _leave(self) -> None:
        self._model.context.navigator.back()
