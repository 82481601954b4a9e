"""A page of the sync centre: what it shows, and what the bar below offers for it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from emr_desktop.queries.sync_centre import SyncSheet
from emr_desktop.ui.common.action_bar import Action
from emr_desktop.ui.common.up_down import UpDown
from emr_desktop.ui.sync.view_model import SyncViewModel


class SyncPage(QWidget):
    """Base of the pages. Subclasses implement build() and show_sheet()."""

    enabling_changed = Signal()
    wanted = Signal(str)
    """Code of another page to go to."""
    go_on = Signal()
    """The keyboard goes to the primary action."""

    def __init__(self, view_model: SyncViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = view_model
        self.language = view_model.context.language
        scroll = UpDown(self)
        inside = scroll.ground()
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(24, 16, 24, 16)
        self.body.setSpacing(12)
        scroll.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)
        self.build()

    def build(self) -> None:
        """Make the widgets, and connect them."""
        raise NotImplementedError

    def show_sheet(self, sheet: SyncSheet) -> None:
        """Show how it is now."""
        raise NotImplementedError

    def take_focus(self) -> None:
        """Put the focus where the work begins."""

    def bar_actions(self) -> Sequence[Action]:
        """What the bar offers; the primary is also run by Ctrl+Enter."""
        return ()

    def hint(self) -> str:
        """What stands at the left of the bar until something was done."""
        return ""

    def why_not(self) -> dict[str, str]:
        """The actions that cannot be done now, and why."""
        return {}
