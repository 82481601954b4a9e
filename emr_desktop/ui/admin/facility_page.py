"""The clinic as it is printed on every form."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from emr_desktop.domain.identifiers import check_unp
from emr_desktop.domain.names_folding import clean_name
from emr_desktop.services.admin_facility import LONGEST_SERIES, FacilityDetails
from emr_desktop.ui.admin.care_models import FacilityViewModel
from emr_desktop.ui.admin.page import AdminPage
from emr_desktop.ui.common.action_bar import Action
from emr_desktop.ui.common.card import Card
from emr_desktop.ui.common.flow_form import FlowForm, check
from emr_desktop.ui.common.keys import key_text
from emr_desktop.ui.common.labels import wrapped
from emr_desktop.ui.common.line_fields import TextField
from emr_desktop.ui.common.readings import Reading


class FacilityPage(AdminPage):
    """One form; nothing is saved before the button."""

    def __init__(self, view_model: FacilityViewModel, parent: QWidget | None = None) -> None:
        self._model = view_model
        self._seen: FacilityDetails | None = None
        super().__init__(view_model, "", parent)

    def build(self) -> None:
        self.heading.setText(self.tr("Clinic"))
        self.setAccessibleName(self.tr("Clinic"))
        self._fields = {
            "name_be": TextField(self.tr("Name in Belarusian"), required=True),
            "name_ru": TextField(self.tr("Name in Russian"), required=True),
            "name_en": TextField(self.tr("Name in English"), required=True),
            "address": TextField(self.tr("Address")),
            "phone": TextField(self.tr("Telephone")),
            "payer_number": TextField(self.tr("Payer's number (UNP)"), self._read_unp),
            "prescription_series": TextField(self.tr("Series of prescriptions"), required=True),
        }
        self._fields["payer_number"].set_hint(self.tr("Nine digits. A pharmacy refuses a prescription without it."))
        self._fields["prescription_series"].set_hint(self.tr("For prescriptions written from now on."))
        self._fields["prescription_series"].line.setMaxLength(LONGEST_SERIES)
        self.form = FlowForm(2, 260, parent=self)
        for code, field in self._fields.items():
            field.editor.setObjectName(code)
            field.set_expected(True)
            self.form.add(field, 2 if code == "address" else 1)
        card = Card(self.tr("Stamp of the forms"), self)
        card.add(
            wrapped(self.tr("This stands on every printed form. Forms already signed do not change."), "help", card)
        )
        card.add(self.form)
        self.body.addWidget(card)
        self.body.addStretch(1)
        self._model.loaded.connect(self._show)
        self._model.saved.connect(lambda: self.say_done(self.tr("The clinic is saved.")))
        self.form.chain.finished.connect(self._save)

    def load(self) -> None:
        self._model.load()

    def take_focus(self) -> None:
        self.form.chain.first(empty_only=False)

    def bar_actions(self) -> Sequence[Action]:
        return (Action("save", self.tr("Save the clinic"), self._save, key_text("Ctrl+Return"), variant="primary"),)

    def _show(self, details: FacilityDetails) -> None:
        self._seen = details
        for code, field in self._fields.items():
            field.set_text(getattr(details, code))

    def _save(self) -> None:
        if self._seen is None or check(self.form):
            return
        new = FacilityDetails(**{code: clean_name(field.text()) for code, field in self._fields.items()})
        self._model.save(self._seen, new)

    def _read_unp(self, text: str) -> Reading:
        checked = check_unp(text)
        doubt = self.tr("This number does not look like a UNP. Compare it with the stamp.") if checked.warnings else ""
        return Reading(value=checked.value or None, text=checked.value, warning=doubt)
