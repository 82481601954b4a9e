"""Referrals of one patient: open ones first, the chosen one in full, and ending it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QTabBar, QVBoxLayout, QWidget

from emr_desktop.queries.referrals import ReferralRow
from emr_desktop.queries.referrals_sheets import ON_PAPER
from emr_desktop.ui.common.card import Card
from emr_desktop.ui.common.keys import bind, key_text
from emr_desktop.ui.common.labels import wrapped
from emr_desktop.ui.common.look import scaled
from emr_desktop.ui.common.referral_end import asks_to_end
from emr_desktop.ui.common.referral_pane import ReferralPane
from emr_desktop.ui.common.referral_words import (
    state_token,
    state_words,
    until_words,
    urgency_mark,
    urgency_token,
    why_words,
)
from emr_desktop.ui.common.rows_model import Column, RowsModel
from emr_desktop.ui.common.table import DataTable
from emr_desktop.ui.patients.card_view_model import CardViewModel
from emr_desktop.ui.patients.fold import Section


class ReferralsTab(Section):
    """A list, and below it what was asked."""

    def __init__(self, model: CardViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._language, self._own = model.context.language, model.context.actor.facility_id
        self.card = Card(self.tr("Referrals"), self)
        self.end = QPushButton(self.tr("End this referral…") + "  Del", self)
        self.end.setAutoDefault(True)
        self.end.clicked.connect(self._end_chosen)
        self.paper = QPushButton(self.tr("Print…") + f"  {key_text('Ctrl+P')}", self)
        self.paper.setAutoDefault(True)
        self.paper.clicked.connect(self._print)
        self.card.add_to_header(self.paper)
        self.card.add_to_header(self.end)
        self.none = wrapped(self.tr("This patient has not been referred."), "secondary", self)
        self.table = DataTable(RowsModel(self._columns()), self.tr("Referrals"), self)
        self.table.setMinimumHeight(scaled(150))
        self.card.add(self.none)
        self.card.add(self.table, 1)
        self.pane = ReferralPane(self._language, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.card)
        column.addWidget(self.pane)
        column.addStretch(1)
        self.table.row_changed.connect(self._row_changed)
        self.table.removal_asked.connect(self._end)
        bind(self, "Ctrl+P", self._print, Qt.ShortcutContext.WidgetWithChildrenShortcut)
        model.referrals_changed.connect(self.show_referrals)
        self.show_referrals(())

    def _columns(self) -> list[Column]:
        language = self._language
        return [
            Column(
                self.tr("State"),
                lambda row: state_words(row, language, received=self._received(row)),
                whole=True,
                token=lambda row: state_token(row, received=self._received(row)),
            ),
            Column(self.tr("Why"), lambda row: why_words(row.why), whole=True, strong=True),
            Column(self.tr("From"), lambda row: row.from_facility, stretch=True),
            Column(self.tr("To"), lambda row: row.to_facility, stretch=True),
            Column(
                self.tr("How soon"),
                lambda row: urgency_mark(row.urgency),
                whole=True,
                token=lambda row: urgency_token(row.urgency),
            ),
            Column(self.tr("Open until"), lambda row: until_words(row, language), whole=True),
        ]

    def _received(self, row: ReferralRow) -> bool:
        return row.to_facility_id == self._own

    def show_referrals(self, rows: Sequence[ReferralRow]) -> None:
        """Show them; the row that was chosen stays chosen."""
        before = self.table.current_row()
        self.table.set_rows(rows)
        self.none.setVisible(not rows)
        self.table.setVisible(bool(rows))
        kept = [place for place, row in enumerate(rows) if isinstance(before, ReferralRow) and row.id == before.id]
        if rows:
            self.table.select_row(kept[0] if kept else 0)
        self._row_changed(self.table.current_row() if rows else None)
        if rows and self.isVisible() and isinstance(QApplication.focusWidget(), QTabBar):
            self.table.setFocus()  # whoever turned to this part of the card waited for the list

    def has_rows(self) -> bool:
        """Whether there is a list to go into."""
        return bool(self.table.rows().rows)

    def _row_changed(self, row: object) -> None:
        chosen = row if isinstance(row, ReferralRow) else None
        self.pane.show_referral(chosen)
        self.paper.setVisible(chosen is not None and chosen.why in ON_PAPER)
        self.end.setVisible(chosen is not None and chosen.open and self._model.may_end(chosen))

    def _print(self) -> None:
        row = self.table.current_row()
        if isinstance(row, ReferralRow) and row.why in ON_PAPER:
            self._model.print_referral(row.id)

    def _end_chosen(self) -> None:
        row = self.table.current_row()
        if isinstance(row, ReferralRow):
            self._end(row)

    def _end(self, row: ReferralRow) -> None:
        if (
            row.open
            and self._model.may_end(row)
            and asks_to_end(self, row, self._language, received=self._received(row))
        ):
            self._model.end_referral(row.id)
