"""The summary: problems, latest vitals, medicines, allergies and the last visits, in one or two columns."""

from datetime import date

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from emr_desktop.domain.languages import Language
from emr_desktop.queries.patients_card import PatientCard
from emr_desktop.ui.common.look import scaled
from emr_desktop.ui.patients.allergy_card import AllergyCard
from emr_desktop.ui.patients.fold import Section
from emr_desktop.ui.patients.summary_cards import LastVisitsCard, MedicinesCard, ProblemsCard, VitalsCard

SIDE_BY_SIDE = 900  # px at 100 % text from which there are two columns


class SummaryTab(Section):
    """What one wants to know before the patient sits down."""

    def __init__(self, language: Language, today: date, may_write: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.problems = ProblemsCard(language, self)
        self.vitals = VitalsCard(language, today, self)
        self.medicines = MedicinesCard(language, today, self)
        self.allergies = AllergyCard(language, may_write, self)
        self.visits = LastVisitsCard(language, self)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(12)
        for cards in ((self.problems, self.vitals), (self.medicines, self.allergies, self.visits)):
            column = QVBoxLayout()
            column.setSpacing(12)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            self._columns.addLayout(column, 1)

    def show_card(self, card: PatientCard) -> None:
        """Show the clinical part of a card."""
        if card.clinical is None or card.banner.allergies is None:
            return
        self.problems.show_problems(card.clinical.problems)
        self.medicines.show_medicines(card.clinical.medicines)
        self.allergies.show_allergies(card.banner.allergies, card.clinical.allergies)
        self.visits.show_visits(card.clinical.visits)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= scaled(SIDE_BY_SIDE)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._columns.direction() != direction:
            self._columns.setDirection(direction)
