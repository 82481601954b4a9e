"""The lists behind the pickers: how old they are, how far they may be trusted, and the import of ICD-10."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from emr_desktop.domain.dates import format_date
from emr_desktop.domain.formulary import ListNotice, list_notice
from emr_desktop.queries.admin_lists import Icd10State
from emr_desktop.ui.admin.care_models import ListsViewModel
from emr_desktop.ui.admin.page import AdminPage
from emr_desktop.ui.admin.words import time_words
from emr_desktop.ui.common.action_bar import Action
from emr_desktop.ui.common.card import Card
from emr_desktop.ui.common.keys import key_text
from emr_desktop.ui.common.labels import wrapped
from emr_desktop.ui.common.path_field import PathField


class ListsPage(AdminPage):
    """Three lists."""

    def __init__(self, view_model: ListsViewModel, parent: QWidget | None = None) -> None:
        self._model = view_model
        self._busy = False
        super().__init__(view_model, "", parent)

    def build(self) -> None:
        self.heading.setText(self.tr("Code lists"))
        self.setAccessibleName(self.tr("Code lists"))
        self._icd10 = wrapped("", "", self)
        self.file = PathField(self.tr("Official ICD-10 file in Russian"), folder=False, parent=self)
        self.file.editor.setObjectName("file")
        self.file.set_hint(self.tr("A CSV file. It is taken whole or not at all."))
        diagnoses = Card(self.tr("Diagnoses: ICD-10"), self)
        diagnoses.add(self._icd10)
        diagnoses.add(self.file)
        self.body.addWidget(diagnoses)
        self.body.addWidget(self._notice(self.tr("Medicines"), list_notice("formulary")))
        self.body.addWidget(self._notice(self.tr("Interactions"), list_notice("interactions")))
        self.body.addStretch(1)
        self._model.known.connect(self._show)
        self._model.imported.connect(self._imported)
        self._model.busy_changed.connect(self._busy_changed)
        self.file.changed.connect(self.enabling_changed)
        self.file.line.returnPressed.connect(self._take)

    def _notice(self, title: str, notice: ListNotice) -> Card:
        card = Card(title, self)
        when = self.tr("List of %1.").replace("%1", format_date(notice.list_date, self.language))
        by = (
            self.tr("Approved by %1.").replace("%1", notice.approved_by)
            if notice.approved_by
            else self.tr("Nobody has approved it yet.")
        )
        card.add(wrapped(f"{when} {by}", "", card))
        card.add(wrapped(notice.caution[self.language], "help", card))
        return card

    def load(self) -> None:
        self._model.load()

    def take_focus(self) -> None:
        self.file.setFocus()

    def bar_actions(self) -> Sequence[Action]:
        return (Action("take", self.tr("Import ICD-10"), self._take, key_text("Ctrl+Return"), variant="primary"),)

    def why_not(self) -> dict[str, str]:
        if self._busy:
            return {"take": self.tr("The file is being read")}
        return {} if self.file.text().strip() else {"take": self.tr("Choose the file first")}

    def _show(self, state: Icd10State) -> None:
        if state.imported_at is None:
            self._icd10.setText(
                self.tr(
                    "Russian titles come from the list that ships with the program. The official one is not imported."
                )
            )
            return
        when = time_words(state.imported_at, self.language)
        self._icd10.setText(self.tr("Official titles imported on %1: %n codes.", "", state.codes).replace("%1", when))

    def _take(self) -> None:
        if "take" not in self.why_not():
            self.message.clear()
            self._model.take(self.file.text().strip())

    def _imported(self, codes: int) -> None:
        self.file.clear()
        self.say_done(self.tr("Imported: %n codes are in force.", "", codes))

    def _busy_changed(self, busy: bool) -> None:
        self._busy = busy
        self.enabling_changed.emit()
