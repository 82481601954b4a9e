"""USB bundles: what to do without a network, making one, reading one."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from emr_desktop.queries.sync_centre import SyncSheet
from emr_desktop.ui.common.action_bar import Action
from emr_desktop.ui.common.card import Card
from emr_desktop.ui.common.keys import key_text
from emr_desktop.ui.common.labels import wrapped
from emr_desktop.ui.common.path_field import PathField
from emr_desktop.ui.sync.page import SyncPage


class UsbPage(SyncPage):
    """A folder to write to, a file to read."""

    def build(self) -> None:
        out = Card(self.tr("To the district"), self)
        self.contents = wrapped("", "", self)
        self.folder = PathField(self.tr("Drive or folder"), folder=True, parent=self)
        self.folder.editor.setObjectName("bundle_folder")
        self.folder.changed.connect(self.enabling_changed)
        self.protection = wrapped("", "help", self)
        out.add(self.contents)
        out.add(self.folder)
        out.add(self.protection)
        back = Card(self.tr("From the district"), self)
        back.add(wrapped(self.tr("The answer brings receipts and what others have done for your patients."), "", self))
        self.file = PathField(self.tr("USB bundle from the district"), folder=False, parent=self)
        self.file.editor.setObjectName("bundle_file")
        self.file.changed.connect(self.enabling_changed)
        back.add(self.file)
        self.folder.line.returnPressed.connect(partial(self._run, "make", self._make))
        self.file.line.returnPressed.connect(partial(self._run, "take", self._take))
        for card in (out, back):
            self.body.addWidget(card)
        self.body.addStretch(1)

    def show_sheet(self, sheet: SyncSheet) -> None:
        status = sheet.status
        self.contents.setText(
            self.tr(
                "%n action(s) will be in it: everything that is not yet safe in the district.",
                "",
                status.here + status.sent,
            )
        )
        self.contents.setVisible(status.connected)
        self.protection.setText(
            self.tr("Encrypted for the district; whoever finds the drive can read nothing.")
            if status.connected
            else self.tr("Connect this computer to a district first: a bundle is encrypted for it.")
        )
        self.enabling_changed.emit()

    def take_focus(self) -> None:
        first: QWidget = self.folder.editor
        first.setFocus()

    def bar_actions(self) -> Sequence[Action]:
        return (
            Action("take", self.tr("Read USB bundle"), self._take),
            Action("make", self.tr("Make USB bundle"), self._make, key_text("Ctrl+Return"), variant="primary"),
        )

    def why_not(self) -> dict[str, str]:
        sheet = self.model.sheet
        if sheet is None or not sheet.status.connected:
            why = self.tr("This computer is not connected to a district yet")
            return {"make": why, "take": why}
        if self.model.is_away:
            why = self.tr("It is under way already")
            return {"make": why, "take": why}
        found = {}
        if not self.folder.text().strip():
            found["make"] = self.tr("Choose the drive first")
        if not self.file.text().strip():
            found["take"] = self.tr("Choose the file first")
        return found

    def _run(self, code: str, order: Callable[[], None]) -> None:
        """Enter in a field does what the field is for."""
        if code not in self.why_not():
            order()

    def _take(self) -> None:
        self.model.take(self.file.text().strip())

    def _make(self) -> None:
        self.model.make(self.folder.text().strip())
