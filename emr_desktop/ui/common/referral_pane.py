"""One referral in full, beside or below the list that it was chosen from."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from emr_desktop.domain.languages import Language
from emr_desktop.queries.referrals import ReferralRow
from emr_desktop.ui.common.card import Card
from emr_desktop.ui.common.emptied import emptied
from emr_desktop.ui.common.labels import label, wrapped
from emr_desktop.ui.common.referral_words import told_words, urgency_words, why_words


class ReferralPane(Card):
    """From, to, days, diagnosis, reason; hidden while nothing is chosen."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._language = language
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self.hide()

    def show_referral(self, row: ReferralRow | None) -> None:
        """Show one, or none."""
        self.setVisible(row is not None)
        emptied(self._grid)
        if row is None:
            return
        self.set_title(f"{why_words(row.why)} · {urgency_words(row.urgency)}")
        for place, (title, text) in enumerate(told_words(row, self._language)):
            value = wrapped(text, "", self)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(label(title, "label", self), place, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, place, 1)
