"""The records cannot be opened: what happened, what to do, and the engineer's detail to copy."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget

from emr_desktop.domain.errors import DomainError
from emr_desktop.domain.preferences import Preferences
from emr_desktop.services.opening_place import Place
from emr_desktop.ui.common.inline_message import InlineMessage
from emr_desktop.ui.common.labels import wrapped
from emr_desktop.ui.common.look import restyle
from emr_desktop.ui.common.messages import message_for
from emr_desktop.ui.login.page import Page


class TroublePage(Page):
    """Fills the window. Nothing is lost by anything that can be pressed here."""

    again = Signal()
    closed = Signal()

    def __init__(
        self, preferences: Preferences, place: Place, error: DomainError, parent: QWidget | None = None
    ) -> None:
        super().__init__(preferences, width=640, parent=parent)
        self.error = error
        said = message_for(error)
        moment = place.clock.now().strftime("%Y-%m-%dT%H:%M:%SZ")
        self.detail = f"{said.detail} · {place.folder} · {moment}"
        self.message = InlineMessage(self)
        self._details = wrapped(self.detail, "help", self)
        self._details.hide()
        self.try_again = QPushButton(self.tr("Try again"), self)
        restyle(self.try_again, variant="primary")
        self.close_program = QPushButton(self.tr("Close the program"), self)
        self.show_details = QPushButton(self.tr("Details"), self)
        self.show_details.setCheckable(True)
        self.copy = QPushButton(self.tr("Copy the details"), self)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.show_details, self.copy):
            row.addWidget(button)
        row.addStretch(1)
        for button in (self.close_program, self.try_again):
            row.addWidget(button)
        self.column.addStretch(1)
        self.column.addWidget(wrapped(self.tr("The records cannot be opened now"), "h1", self))
        self.column.addWidget(self.message)
        self.column.addWidget(self._details)
        self.column.addLayout(row)
        self.column.addStretch(2)
        self.message.say(said.text, "danger")
        self.finish()
        for button in (self.show_details, self.copy, self.close_program, self.try_again):
            button.setAutoDefault(True)
        self.show_details.toggled.connect(self._details.setVisible)
        self.copy.clicked.connect(lambda: QApplication.clipboard().setText(self.detail))
        self.try_again.clicked.connect(self.again)
        self.close_program.clicked.connect(self.closed)

    def start(self) -> None:
        self.try_again.setFocus()
