"""USB bundles: what to do without a network, making one in three steps, reading one."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from emr_desktop.domain.dates import format_date
from emr_desktop.queries.sync_centre import SyncSheet
from emr_desktop.sync.drive import Drive, Exchanged
from emr_desktop.ui.common.action_bar import Action
from emr_desktop.ui.common.announce import announce
from emr_desktop.ui.common.card import Card
from emr_desktop.ui.common.keys import key_text
from emr_desktop.ui.common.labels import wrapped
from emr_desktop.ui.common.path_field import PathField
from emr_desktop.ui.common.sync_words import size_words
from emr_desktop.ui.sync.file_words import FileWords
from emr_desktop.ui.sync.page import SyncPage
from emr_desktop.ui.sync.steps import Steps

CONTROL = Qt.KeyboardModifier.ControlModifier
CHOOSE, MAKE, TAKE_OUT = 1, 2, 3


class GoingOnBox(QCheckBox):
    """Enter goes on from it; Space turns it, as everywhere."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & CONTROL:
            self.entered.emit()
            return
        super().keyPressEvent(event)


class UsbPage(SyncPage):
    """A folder to write to, step by step; a file to read."""

    def build(self) -> None:
        self._drive: Drive | None = None
        self._going = False
        """Enter was pressed, and the look at the drive has not come back."""
        out = Card(self.tr("To the district"), self)
        titles = (self.tr("Choose the drive"), self.tr("Make and check"), self.tr("Take it out safely"))
        self.steps = Steps(titles, self)
        self.folder = PathField(self.tr("Drive or folder"), folder=True, parent=self)
        self.folder.editor.setObjectName("bundle_folder")
        self.folder.set_compact()
        self.found = wrapped("", "help", self)
        self.also = GoingOnBox(self)
        self.also.setObjectName("bundle_also")
        self.contents = wrapped("", "", self)
        self.files = wrapped("", "", self)
        self.protection = wrapped("", "help", self)
        self.made = wrapped("", "", self)
        self.take_out = wrapped("", "", self)
        parts = {
            CHOOSE: (self.folder, self.found, self.also), MAKE: (self.contents, self.files, self.protection, self.made),
            TAKE_OUT: (self.take_out,),
        }  # fmt: skip
        for step, widgets in parts.items():
            for widget in widgets:
                self.steps.add(step, widget)
        out.add(self.steps)
        back = Card(self.tr("From the district"), self)
        back.add(wrapped(self.tr("The answer brings receipts and what others have done for your patients."), "", self))
        self.file = PathField(self.tr("USB bundle from the district"), folder=False, parent=self)
        self.file.editor.setObjectName("bundle_file")
        self.file.set_compact()
        back.add(self.file)
        for card in (out, back):
            self.body.addWidget(card)
        self.body.addStretch(1)
        self._begin_anew()
        self._listen()

    def _listen(self) -> None:
        self.folder.changed.connect(self._begin_anew)
        self.folder.committed.connect(self._look)
        self.folder.line.returnPressed.connect(self._enter)
        self.also.entered.connect(self.go_on)
        self.file.changed.connect(self.enabling_changed)
        self.file.line.returnPressed.connect(partial(self._run, "take", self._take))
        self.model.looked.connect(self._looked)
        self.model.made.connect(self._made)
        self.model.busy_changed.connect(lambda _busy: self._show_waiting())

    def show_sheet(self, sheet: SyncSheet) -> None:
        status = sheet.status
        waiting = status.here + status.sent
        self.contents.setText(
            self.tr("%n action(s) will be in it: everything that is not yet safe in the district.", "", waiting)
        )
        self.files.setText(FileWords().carried(sheet.files, self.language))
        self._show_promise()
        self.protection.setText(
            self.tr("Encrypted for your district (%1). Nobody else can read it, not even who finds the drive.").replace(
                "%1", status.url
            )
            if status.connected
            else self.tr("Connect this computer to a district first: a bundle is encrypted for it.")
        )
        self.enabling_changed.emit()

    def _show_promise(self) -> None:
        """What will be in the next bundle: not beside what was in the one just made."""
        sheet = self.model.sheet
        told = sheet is not None and sheet.status.connected and self.steps.now != TAKE_OUT
        self.contents.setVisible(told)
        self.files.setVisible(told and bool(self.files.text()))

    def take_focus(self) -> None:
        first: QWidget = self.folder.editor
        first.setFocus()

    # the steps
    def _begin_anew(self) -> None:
        """Another drive: nothing is known of it."""
        self._drive, self._going = None, False
        for text in (self.found, self.made):
            text.hide()
        self.also.hide()
        self.steps.go_to(CHOOSE)
        self._show_promise()
        self._show_waiting()
        self.enabling_changed.emit()

    def _look(self) -> None:
        if self._drive is None and self._folder():
            self.model.look(self._folder())

    def _enter(self) -> None:
        """Enter goes on: to what was found on the drive, then to the button that makes the bundle."""
        self._going = bool(self._folder())
        if self._drive is None:
            self._look()
        else:
            self._go_on()

    def _looked(self, drive: Drive) -> None:
        if drive.folder != Path(self._folder()):
            return  # another one was chosen meanwhile
        going, self._drive = self._going, drive if drive.there else None
        self.found.setText(self._found_words(drive))
        self.found.show()
        self._offer(drive)
        if drive.there and self.steps.now == CHOOSE:
            self.steps.go_to(MAKE)
        announce(self.found, self.found.text())
        if going and drive.there:
            self._go_on()
        self._going = False

    def _found_words(self, drive: Drive) -> str:
        if not drive.there:
            return self.tr("There is no such drive or folder. Plug the drive in, then press Enter here again.")
        return self.tr("%1 free").replace("%1", size_words(drive.free, self.language))

    def _offer(self, drive: Drive) -> None:
        self.also.setVisible(bool(drive.bundles))
        self.also.setChecked(bool(drive.bundles))
        if drive.bundles:
            day = format_date(drive.bundles[-1].made_at.astimezone().date(), self.language)
            words = self.tr("Also read %n bundle(s) of the district found on this drive, %1", "", len(drive.bundles))
            self.also.setText(words.replace("%1", day))

    def _go_on(self) -> None:
        self._going = False
        if self.also.isVisible() and not self.also.hasFocus():
            self.also.setFocus()
        else:
            self.go_on.emit()

    def _made(self, done: Exchanged) -> None:
        made = done.made
        words = self.tr("Made, read back and compared: %1 (%2).").replace("%1", made.path.name)
        words = "✓ " + words.replace("%2", size_words(made.size, self.language))
        self.made.setText(" ".join(filter(None, (words, FileWords().made(made, self.language)))))
        self.made.show()
        self.also.hide()
        self.steps.go_to(TAKE_OUT)
        self._show_promise()
        self._show_waiting()

    def _show_waiting(self) -> None:
        if self.steps.now == TAKE_OUT:
            words = self.tr("All of it is on the drive. Eject the drive in the computer, then take it out.")
        elif self.model.is_away:
            words = self.tr("It is being written, read back and compared. Do not take the drive out yet.")
        else:
            words = self.tr("Here you read when the drive may be taken out.")
        self.take_out.setText(words)

    def bar_actions(self) -> Sequence[Action]:
        return (
            Action("take", self.tr("Read USB bundle"), self._take),
            Action("make", self.tr("Make USB bundle"), self._make, key_text("Ctrl+Return"), variant="primary"),
        )

    def why_not(self) -> dict[str, str]:
        sheet = self.model.sheet
        if sheet is None or not sheet.status.connected:
            return dict.fromkeys(("make", "take"), self.tr("This computer is not connected to a district yet"))
        if self.model.is_away:
            return dict.fromkeys(("make", "take"), self.tr("It is under way already"))
        found = {}
        if not self._folder():
            found["make"] = self.tr("Choose the drive first")
        if not self.file.text().strip():
            found["take"] = self.tr("Choose the file first")
        return found

    def _folder(self) -> str:
        return self.folder.text().strip()

    def _run(self, code: str, order: Callable[[], None]) -> None:
        """Enter in a field does what the field is for."""
        if code not in self.why_not():
            order()

    def _take(self) -> None:
        self.model.take(self.file.text().strip())

    def _make(self) -> None:
        lying = self._drive.bundles if self._drive is not None and self.also.isVisible() else ()
        files = tuple(each.path for each in lying) if self.also.isChecked() else ()
        self.model.make(self._folder(), files)
