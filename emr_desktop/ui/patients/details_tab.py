"""Everything in the register about a patient, and the history of every field."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from emr_desktop.domain.access import Permission
from emr_desktop.domain.dates import PartialDate, format_date, format_date_time
from emr_desktop.domain.identifiers import IdentifierSystem
from emr_desktop.queries.patients_card import IdentifierRow, PatientCard
from emr_desktop.queries.patients_history import HistoryRow
from emr_desktop.ui.common.announce import announce
from emr_desktop.ui.common.card import Card
from emr_desktop.ui.common.emptied import emptied
from emr_desktop.ui.common.labels import label, wrapped
from emr_desktop.ui.common.patient_facts import phone_words
from emr_desktop.ui.common.register_words import address_title, sex_words, system_words
from emr_desktop.ui.common.rows_model import Column, RowsModel
from emr_desktop.ui.common.table import DataTable
from emr_desktop.ui.patients.card_view_model import CardViewModel
from emr_desktop.ui.patients.card_words import address_words, record_number
from emr_desktop.ui.patients.death_panel import DeathPanel
from emr_desktop.ui.patients.history_words import NOT_LISTED, field_words, value_text, what_words
from emr_desktop.ui.patients.link_card import LinkCard

_AS_THEY_ARE = (
    "previous_surnames", "preferred_name", "contact_name", "contact_relation", "benefit", "disability", "territory",
    "workplace", "note", "no_identifier_reason",
)  # fmt: skip
_PHONES = ("phone", "phone_other", "contact_phone")


class DetailsTab(QWidget):
    """Fields with their values; below them, on demand, who changed what and when."""

    history_asked = Signal()
    edit_asked = Signal()
    death_given = Signal(object)

    def __init__(self, model: CardViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        language, today = model.context.language, model.context.clock.today()
        may_edit = model.may(Permission.EDIT_PATIENTS)
        self._language = language
        self._today = today
        self._pairs: list[tuple[str, str]] = []
        self.links = LinkCard(model, self)
        self.card = Card(self.tr("Registration"), self)
        self.copy = QPushButton(self.tr("Copy details"), self)
        self.edit = QPushButton(self.tr("Edit details"), self)
        self.death = DeathPanel(language, today, self)
        self.death.setVisible(may_edit)
        for button in (self.copy, self.edit):
            button.setAutoDefault(True)
            self.card.add_to_header(button)
        self.edit.setVisible(may_edit)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self.card.body.addLayout(self._grid)
        self.card.add(self.death)
        self.history = Card(self.tr("History of changes"), self)
        self.show_history_button = QPushButton(self.tr("Show history"), self)
        self.show_history_button.setAutoDefault(True)
        self.history.add_to_header(self.show_history_button)
        self.rows = RowsModel(self._columns(), summary=self._spoken)
        self.table = DataTable(self.rows, self.tr("History of changes"), self)
        self.table.setMinimumHeight(220)
        self.table.hide()
        self.history.add(self.table, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.links)
        column.addWidget(self.card)
        column.addWidget(self.history)
        column.addStretch(1)
        self.copy.clicked.connect(self._copy)
        self.edit.clicked.connect(self.edit_asked)
        self.show_history_button.clicked.connect(self.history_asked)
        self.death.given.connect(self._death_given)

    def _columns(self) -> list[Column]:
        language = self._language
        return [
            Column(self.tr("When"), lambda row: format_date_time(row.at.astimezone(), language), whole=True),
            Column(self.tr("Who"), lambda row: row.who, whole=True),
            Column(self.tr("What"), what_words, stretch=True),
            Column(self.tr("Before"), lambda row: value_text(row.field, row.before, language), stretch=True),
            Column(self.tr("After"), lambda row: value_text(row.field, row.after, language), stretch=True),
            Column(self.tr("Computer"), lambda row: self.tr("this one") if row.here else row.device),
        ]

    def _spoken(self, row: HistoryRow) -> str:
        texts = [column.text(row) for column in self.rows.columns[:3]]
        before, after = (column.text(row) for column in self.rows.columns[3:5])
        empty = self.tr("empty")
        texts.append(f"{before or empty} → {after or empty}" if row.field else "")
        return ", ".join(text for text in texts if text)

    def show_card(self, card: PatientCard) -> None:
        """Show every field that has a value; what is expected of everybody also without one."""
        self._pairs = self._pairs_of(card)
        emptied(self._grid)
        for row, (title, text) in enumerate(self._pairs):
            self._grid.addWidget(label(title, "label", self), row, 0, Qt.AlignmentFlag.AlignTop)
            value = wrapped(text, "", self)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(value, row, 1)
        self.death.show_death(card.banner.deceased_on)
        self.links.show_card(card)

    def _pairs_of(self, card: PatientCard) -> list[tuple[str, str]]:
        details, language, unknown = card.details, self._language, self.tr("Not known")
        found = [(field_words("record_number"), record_number(card.banner.record_number))]
        spelled = (("be", details.names.be), ("ru", details.names.ru), ("la", details.names.la))
        for code, name in spelled:
            words = " ".join(part for part in (name.family, name.given, name.patronymic) if part)
            found.append((self._name_title(code), words))
        born = unknown
        if details.birth_date is not None:
            born = format_date(PartialDate(details.birth_date, details.birth_precision), language)
        found += [(field_words("birth_date"), born), (field_words("sex"), sex_words(details.sex))]
        found += [self._identifier(row) for row in card.identifiers]
        found += [(field_words(name), phone_words(getattr(details, name))) for name in _PHONES]
        found += [(address_title(use), address_words(one, language)) for use, one in card.banner.addresses]
        found += [(field_words(name), getattr(details, name)) for name in _AS_THEY_ARE]
        return [(title, text) for title, text in found if text]

    def _name_title(self, code: str) -> str:
        return {
            "be": self.tr("Name, Belarusian"),
            "ru": self.tr("Name, Russian"),
            "la": self.tr("Name, Latin letters"),
        }[code]

    def _identifier(self, row: IdentifierRow) -> tuple[str, str]:
        known = {each.value: each for each in IdentifierSystem}.get(row.system)
        title = system_words(known) if known else row.system
        if row.ended_on is None:
            return title, row.value
        ended = self.tr("ended %1").replace("%1", format_date(row.ended_on, self._language))
        return title, f"{row.value} ({ended})"

    def pairs(self) -> list[tuple[str, str]]:
        """What is on show."""
        return list(self._pairs)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(f"{title}\t{text}" for title, text in self._pairs))
        announce(self.copy, self.tr("Copied"))
        self.copy.setText(self.tr("Copied"))

    def show_history(self, rows: Sequence[HistoryRow]) -> None:
        """Show every change, the latest first."""
        listed = [row for row in rows if row.field not in NOT_LISTED]
        first = self.table.isHidden()
        self.table.show()
        self.show_history_button.hide()
        self.table.set_rows(listed)
        if first and listed:
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _death_given(self, day: object, seen: object) -> None:
        self.death_given.emit((day, seen))
