"""A page of administration: its own view-model, its own actions on the bar below."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from emr_desktop.ui.common.action_bar import Action
from emr_desktop.ui.common.inline_message import InlineMessage
from emr_desktop.ui.common.labels import label
from emr_desktop.ui.common.messages import message_for
from emr_desktop.ui.common.up_down import UpDown
from emr_desktop.ui.common.view_model import ViewModel


class AdminPage(QWidget):
    """Base of all pages. Subclasses implement build(), load() and take_focus()."""

    actions_changed = Signal()
    enabling_changed = Signal()
    status_said = Signal(str)

    def __init__(self, view_model: ViewModel, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view_model = view_model
        view_model.setParent(self)
        self.setAccessibleName(heading)
        self.language = view_model.context.language
        self.message = InlineMessage(self)
        scroll = UpDown(self)
        inside = scroll.ground()
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(12, 16, 24, 16)
        self.body.setSpacing(12)
        self.heading = label(heading, "h1", self)
        self.body.addWidget(self.heading)
        self.body.addWidget(self.message)
        scroll.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)
        self.build()
        view_model.failed.connect(self.show_failure)

    def build(self) -> None:
        """Make the widgets below the heading, and connect them."""
        raise NotImplementedError

    def load(self) -> None:
        """The page is on show: read what it shows."""

    def take_focus(self) -> None:
        """Put the focus where the work begins."""

    def bar_actions(self) -> Sequence[Action]:
        """What the bar below offers now; the primary is also run by Ctrl+Enter."""
        return ()

    def why_not(self) -> dict[str, str]:
        """The actions that cannot be done now, and why."""
        return {}

    def back(self) -> bool:
        """Esc: leave a form for the list behind it. False when there is nothing to leave."""
        return False

    def show_failure(self, error: object) -> None:
        """Say above the content what went wrong."""
        said = message_for(error)
        self.message.say(said.text, said.tone)

    def say_done(self, words: str) -> None:
        """Say at the left of the bar what was done, and take the last complaint away."""
        self.message.clear()
        self.status_said.emit(words)

    def set_narrow(self, narrow: bool) -> None:
        """In a narrow window the name of the page stands above it already, and lesser columns are left out."""
        self.heading.setVisible(not narrow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.back():
            return
        super().keyPressEvent(event)
