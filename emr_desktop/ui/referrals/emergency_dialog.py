"""Taking the record of somebody who is treated here now: the reason is demanded, and who will see it is said."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from emr_desktop.domain.dates import format_date
from emr_desktop.domain.errors import RuleBroken
from emr_desktop.domain.languages import Language
from emr_desktop.domain.referrals import GrantWhy, check_reason, usual_until
from emr_desktop.sync.lookup import FoundPatient
from emr_desktop.ui.common.keys import bind_enter, key_text
from emr_desktop.ui.common.labels import wrapped
from emr_desktop.ui.common.look import restyle, scaled
from emr_desktop.ui.common.messages import message_for
from emr_desktop.ui.common.notes_edit import NotesEdit
from emr_desktop.ui.referrals.words import found_words


class EmergencyDialog(QDialog):
    """Esc takes nothing. The reason stands in the journals of both clinics."""

    def __init__(self, row: FoundPatient, language: Language, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Take the record in an emergency"))
        until = usual_until(GrantWhy.EMERGENCY, today)
        told = self.tr("%1 will see that you took the record, when and why. It stays here until %2.")
        told = told.replace("%1", row.facility or self.tr("The home clinic"))
        told = told.replace("%2", format_date(until, language) if until is not None else "")
        self.setAccessibleDescription(told)
        self.reason = NotesEdit(self.tr("Why you need the record now"), lines=3, required=True, parent=self)
        self.reason.setObjectName("emergency_reason")
        self.take = QPushButton(self.tr("Take the record") + f"  {key_text('Ctrl+Return')}", self)
        restyle(self.take, variant="primary")
        self.leave = QPushButton(self.tr("Do not take it") + f"  {key_text('Esc')}", self)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for button in (self.leave, self.take):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addWidget(wrapped(self.tr("Take the record in an emergency?"), "h2", self))
        column.addWidget(wrapped(found_words(row, today, language), "strong", self))
        column.addWidget(wrapped(told, "", self))
        column.addWidget(self.reason)
        column.addLayout(buttons)
        self.setMinimumWidth(scaled(560))
        self.leave.clicked.connect(self.reject)
        self.take.clicked.connect(self.accept)
        bind_enter(self, self.accept)
        self.reason.notes.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Close when there is a reason."""
        try:
            check_reason(self.reason.value() or "")
        except RuleBroken as refusal:
            self.reason.set_problem(message_for(refusal).text)
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().accept()
