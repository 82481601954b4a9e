"""Copies of the records: the last good one, making one now, what lies in the folder."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from emr_desktop.queries.admin_safety import CopyNote
from emr_desktop.services.admin_backups import Backups, CopyFile
from emr_desktop.ui.admin.care_models import BackupViewModel
from emr_desktop.ui.admin.page import AdminPage
from emr_desktop.ui.admin.words import size_words, time_words
from emr_desktop.ui.common.action_bar import Action
from emr_desktop.ui.common.card import Card
from emr_desktop.ui.common.empty_state import EmptyState
from emr_desktop.ui.common.keys import bind, key_text
from emr_desktop.ui.common.labels import wrapped
from emr_desktop.ui.common.look import scaled
from emr_desktop.ui.common.messages import words
from emr_desktop.ui.common.path_field import PathField
from emr_desktop.ui.common.progress_panel import ProgressPanel
from emr_desktop.ui.common.rows_model import Column, RowsModel
from emr_desktop.ui.common.table import DataTable

POLL_MS = 100
OLD_DAYS = 7
"""A copy older than this is called old."""


class BackupPage(AdminPage):
    """State, folder, list; restoring is explained, not done."""

    def __init__(self, view_model: BackupViewModel, parent: QWidget | None = None) -> None:
        self._model = view_model
        self._shown_folder = ""
        super().__init__(view_model, "", parent)

    def build(self) -> None:
        self.heading.setText(self.tr("Copies"))
        self.setAccessibleName(self.tr("Copies"))
        self._state = wrapped("", "", self)
        self.folder = PathField(self.tr("Folder for copies"), folder=True, parent=self)
        self.folder.editor.setObjectName("folder")
        self.folder.set_hint(self.tr("Best on another disk or a USB drive. Empty: beside the records."))
        self.progress = ProgressPanel(self.tr("Copying the records"), self)
        self.progress.hide()
        card = Card(self.tr("Copy of the records"), self)
        card.add(self._state)
        card.add(self.folder)
        card.add(self.progress)
        self.table = DataTable(RowsModel(self._columns()), self.tr("Copies in this folder"), self)
        self.table.setMinimumHeight(scaled(110))
        self.nothing = EmptyState(
            self.tr("No copy lies here yet"), self.tr("A copy takes a minute and is read back at once."), parent=self
        )
        listed = Card(self.tr("Copies in this folder"), self)
        listed.add(self.table, 1)
        listed.add(self.nothing)
        listed.add(
            wrapped(
                self.tr(
                    "To bring a copy back, close the program and run: emr-desktop restore FILE. "
                    "The records of today are set aside, never deleted."
                ),
                "help",
                listed,
            )
        )
        self.body.addWidget(card)
        self.body.addWidget(listed, 1)
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._connect()

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Date"), lambda copy: time_words(copy.made_at, self.language), whole=True, strong=True),
            Column(self.tr("Size"), lambda copy: size_words(copy.size, self.language), right=True, whole=True),
            Column(self.tr("Checked"), self._checked, whole=True),
            Column(self.tr("File"), lambda copy: copy.path.name, stretch=True),
        ]

    def _connect(self) -> None:
        self._timer.timeout.connect(self._show_progress)
        self.progress.cancelled.connect(self._model.stop)
        self.folder.committed.connect(self._folder_typed)
        self._model.listed.connect(self._show)
        self._model.copied.connect(self._copied)
        self._model.ended.connect(self._ended)
        bind(self, "F5", self._model.load, Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def load(self) -> None:
        self._model.load()

    def take_focus(self) -> None:
        if self.table.isVisible():
            self.table.setFocus()
        else:
            self.folder.setFocus()

    def bar_actions(self) -> Sequence[Action]:
        return (Action("copy", self.tr("Back up now"), self._copy, key_text("Ctrl+Return"), variant="primary"),)

    def why_not(self) -> dict[str, str]:
        return {"copy": self.tr("A copy is being made")} if self._model.counter is not None else {}

    def _checked(self, copy: CopyFile) -> str:
        if copy.note is None:
            return self.tr("○ not checked here")
        return self.tr("✓ read back, %n actions", "", copy.note.commits)

    def _show(self, found: Backups) -> None:
        self._shown_folder = str(found.folder)
        self.folder.set_text(self._shown_folder)
        focused = self.table.hasFocus()
        self.table.set_rows(found.copies)
        self.table.setVisible(bool(found.copies))
        self.nothing.setVisible(not found.copies)
        if focused and not found.copies:
            self.folder.setFocus()
        if not found.reachable:
            self.message.say(words("backup_folder_missing"), "warning")
        good = next((copy for copy in found.copies if copy.note is not None), None)
        self._state.setText(self._state_words(good))

    def _state_words(self, good: CopyFile | None) -> str:
        if good is None:
            return self.tr("There is no checked copy yet. If this disk fails, the records are lost.")
        when = time_words(good.made_at, self.language)
        age = (self._model.context.clock.now() - good.made_at).days
        if age >= OLD_DAYS:
            text = self.tr("The last good copy is of %1, %n days ago. Make a new one.", "", age)
        else:
            text = self.tr("The last good copy is of %1.")
        return text.replace("%1", when)

    def _folder_typed(self) -> None:
        if self.folder.text().strip() != self._shown_folder:
            self.message.clear()
            self._model.choose_folder(self.folder.text().strip())

    def _copy(self) -> None:
        self.message.clear()
        self.progress.cancel.setEnabled(True)
        self.progress.set_progress(0, 0)
        self.progress.show()
        self._timer.start()
        self._model.copy()
        self.enabling_changed.emit()

    def _show_progress(self) -> None:
        counter = self._model.counter
        if counter is None or counter.stop.is_set():
            return
        copying = counter.done < counter.total or not counter.total
        says = "" if copying else self.tr("reading it back")
        self.progress.set_progress(counter.done, counter.total, says)

    def _ended(self) -> None:
        self._timer.stop()
        self.progress.hide()
        self.enabling_changed.emit()

    def _copied(self, note: CopyNote) -> None:
        self.say_done(self.tr("Copied and read back: %n actions are in the copy.", "", note.commits))
