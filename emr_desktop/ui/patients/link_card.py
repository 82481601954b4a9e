"""On the card of a patient: the other records of the same person, and those that look like it."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from emr_desktop.domain.access import Permission
from emr_desktop.domain.dates import format_date
from emr_desktop.queries.patients import PatientRow
from emr_desktop.queries.patients_banner import PatientBanner
from emr_desktop.queries.patients_card import PatientCard
from emr_desktop.queries.patients_duplicates import Duplicate
from emr_desktop.queries.patients_linked import LinkedRecord
from emr_desktop.ui.common.card import Card
from emr_desktop.ui.common.emptied import emptied
from emr_desktop.ui.common.labels import wrapped
from emr_desktop.ui.common.patient_facts import number_words
from emr_desktop.ui.patients.card_view_model import CardViewModel
from emr_desktop.ui.patients.card_words import born_words, name_words
from emr_desktop.ui.patients.duplicate_panel import reason_words
from emr_desktop.ui.patients.fold import Section
from emr_desktop.ui.patients.link_dialog import LinkDialog
from emr_desktop.ui.patients.links_view_model import LinksViewModel
from emr_desktop.ui.patients.words import born_of, name_of


class LinkCard(Section):
    """One line for each record with what can be done about it. Nothing happens before a reason is given."""

    def __init__(self, card_model: CardViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card_model = card_model
        self._model = LinksViewModel(card_model)
        self._may = card_model.may(Permission.LINK_PATIENTS)
        self._banner_line = ""
        self._shown: PatientBanner | None = None
        self.dialog: LinkDialog | None = None
        self.card = Card(self.tr("Records of the same person"), self)
        self.other = QPushButton(self.tr("Link another record…"), self)
        self.other.setAutoDefault(True)
        self.other.setVisible(self._may)
        self.card.add_to_header(self.other)
        self._said = wrapped("", "secondary", self)
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        self._grid.setColumnStretch(0, 1)
        self.card.add(self._said)
        self.card.body.addLayout(self._grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        self.other.clicked.connect(self._choose)
        self._model.alike_found.connect(self._show_alike)
        self._model.chosen.connect(self._ask_to_link)

    def show_card(self, card: PatientCard) -> None:
        """Show what is linked, and look for what may be."""
        language = self._card_model.context.language
        self._shown = card.banner
        born = born_words(card.banner, self._card_model.context.clock.today(), language)
        number = number_words(card.banner.record_number)
        self._banner_line = f"{name_words(card.banner.names, language)} · {born} · {number}"
        emptied(self._grid)
        for linked in card.banner.linked:
            self._add(self._linked_line(linked), self._linked_buttons(linked))
        self._say(bool(card.banner.linked))
        if self._may:
            self._model.look_for_alike(card)

    def _say(self, linked: bool) -> None:
        together = self.tr("Visits, medicines, allergies and documents of all of them are shown on each card.")
        self._said.setText(together if linked else self.tr("There is no other record of this person."))

    def _linked_line(self, linked: LinkedRecord) -> str:
        language = self._card_model.context.language
        day = format_date(linked.linked_at.astimezone().date(), language)
        who = self.tr("linked by %1 on %2: %3").replace("%1", linked.author).replace("%2", day)
        parts = (
            name_words(linked.names, language) if linked.names else self.tr("not on this computer"),
            number_words(linked.record_number),
            self.tr("used from now on") if linked.leads else "",
            who.replace("%3", linked.reason),
        )
        return " · ".join(part for part in parts if part)

    def _linked_buttons(self, linked: LinkedRecord) -> list[tuple[str, Callable[[], object]]]:
        found: list[tuple[str, Callable[[], object]]] = []
        if linked.names is not None:
            found.append((self.tr("Open"), partial(self._model.open, linked.id)))
        if self._may:
            found.append((self.tr("Not the same person…"), partial(self._ask_to_part, linked)))
        return found

    def _show_alike(self, found: Sequence[Duplicate]) -> None:
        for each in found:
            why = ", ".join(reason_words(reason) for reason in each.reasons)
            line = self.tr("Looks like this person: %1").replace("%1", f"{self._row_line(each.row)} · {why}")
            self._add(line, [(self.tr("Open"), partial(self._model.open, each.row.id)),
                             (self.tr("Same person…"), partial(self._ask_to_link, each.row))])  # fmt: skip

    def _row_line(self, row: PatientRow) -> str:
        context = self._card_model.context
        born = born_of(row, context.clock.today(), context.language, self.tr("birth date not known"))
        parts = (name_of(row, context.language), born, number_words(row.record_number), row.place)
        return " · ".join(part for part in parts if part)

    def _add(self, line: str, buttons: Sequence[tuple[str, Callable[[], object]]]) -> None:
        place = self._grid.rowCount()
        self._grid.addWidget(wrapped(line, "", self), place, 0)
        for column, (words, pressed) in enumerate(buttons, start=1):
            button = QPushButton(words, self)
            button.setAutoDefault(True)
            button.setAccessibleDescription(line)
            button.clicked.connect(lambda _checked=False, run=pressed: run())
            self._grid.addWidget(button, place, column)

    def _choose(self) -> None:
        words = self.tr("Which record is of the same person?")
        self._card_model.context.notices.choose_patient(words, self._model.choose)

    def _ask_to_link(self, row: PatientRow) -> None:
        told = self.tr(
            "Each card then shows visits, medicines and allergies of both, and prescribing is checked against both. "
            "No record is lost, and they can be parted again."
        )
        shown = self._shown
        if shown is not None and (shown.birth_date, shown.sex) != (row.birth_date, row.sex):
            told = f"{self.tr('△ Birth date or sex are not the same: compare both with the passport.')} {told}"
        records = (self._banner_line, self._row_line(row))
        uses = (self.tr("This record"), self.tr("The other record"))
        self._open(LinkDialog(self.tr("Link these records?"), records, told, uses, self), partial(self._link, row.id))

    def _ask_to_part(self, linked: LinkedRecord) -> None:
        told = self.tr(
            "Each card then shows its own visits, medicines and allergies only. Check which of them belong to whom."
        )
        records = (self._banner_line, self._linked_line(linked))
        self._open(LinkDialog(self.tr("Part these records?"), records, told, (), self), partial(self._part, linked.id))

    def _open(self, dialog: LinkDialog, go: Callable[[LinkDialog], None]) -> None:
        self.dialog = dialog
        dialog.accepted.connect(partial(go, dialog))
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
        self.window().activateWindow()

    def _link(self, other: UUID, dialog: LinkDialog) -> None:
        self._model.link(other, dialog.used is None or bool(dialog.used.value()), dialog.reason.text().strip())

    def _part(self, other: UUID, dialog: LinkDialog) -> None:
        self._model.part(other, dialog.reason.text().strip())
