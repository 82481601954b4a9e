"""What is safe where, what waits, how the last syncs went; a sync under way with its progress."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLabel, QVBoxLayout

from emr_desktop.queries.sync import SyncStatus
from emr_desktop.queries.sync_centre import SyncSheet
from emr_desktop.sync.session import CAME_THROUGH, GOOD, Handle
from emr_desktop.ui.common.action_bar import Action
from emr_desktop.ui.common.action_words import action_words
from emr_desktop.ui.common.card import Card
from emr_desktop.ui.common.inline_message import InlineMessage
from emr_desktop.ui.common.keys import key_text
from emr_desktop.ui.common.labels import label, wrapped
from emr_desktop.ui.common.look import scaled
from emr_desktop.ui.common.progress_panel import ProgressPanel
from emr_desktop.ui.common.sync_words import LATE_DAYS, days_waiting, outcome_words, progress_words
from emr_desktop.ui.sync.engineer_card import EngineerCard
from emr_desktop.ui.sync.file_words import FileWords
from emr_desktop.ui.sync.page import SyncPage
from emr_desktop.ui.sync.recent_card import MOST, RecentCard
from emr_desktop.ui.sync.words import since_words

LARGE_ERROR_MS = 5 * 60 * 1000
MOST_KINDS = 6
SIDE_BY_SIDE = 860
"""Logical pixels below which the cards stand below each other."""
WELL = GOOD | {"bundle_made", "sync_stopped"}
"""Outcomes of which nothing needs to be said here."""


class StatusPage(SyncPage):
    """One sentence above, figures below; beside them the last syncs, and what an engineer asks for."""

    def build(self) -> None:
        self.warning = InlineMessage(self)
        card = Card(self.tr("Your records"), self)
        self.sentence = wrapped("", "", self)
        self.progress = ProgressPanel(self.tr("Sending and receiving. You can keep working"), self)
        self.progress.when_stopping = self.tr("Stopping: what has arrived stays there.")
        self.progress.hide()
        self.progress.cancelled.connect(self.model.stop)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._lines = {
            code: self._line(row, title)
            for row, (code, title) in enumerate(
                (
                    ("here", self.tr("To send")),
                    ("coming", self.tr("To receive")),
                    ("sent", self.tr("Sent, held by the district")),
                    ("safe", self.tr("Safe in a copy of the district")),
                    ("files", self.tr("Attached files")),
                    ("went", self.tr("Last sent")),
                    ("came", self.tr("Last received")),
                    ("synced", self.tr("Last contact")),
                    ("next", self.tr("Next try")),
                    ("district", self.tr("Connected to")),
                )
            )
        }
        card.add(self.sentence)
        card.add(self.progress)
        card.body.addLayout(self._grid)
        self.file_trouble = wrapped("", "help", self)
        card.add(self.file_trouble)
        self.waiting = Card(self.tr("What is waiting"), self)
        self.kinds = wrapped("", "", self)
        self.waiting.add(self.kinds)
        self.recent = RecentCard(self.tr("Recent"), self)
        self.engineer = EngineerCard(self)
        self.body.addWidget(self.warning)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._across.setSpacing(12)
        for cards, share in (((card, self.waiting), 3), ((self.recent, self.engineer), 2)):
            column = QVBoxLayout()
            column.setSpacing(12)
            for each in cards:
                column.addWidget(each)
            column.addStretch(1)
            self._across.addLayout(column, share)
        self.body.addLayout(self._across)
        self.body.addStretch(1)
        self.engineer.copied.connect(self._copied)
        self.model.moved.connect(self._moved)
        self.model.running_changed.connect(self._running)

    def _line(self, row: int, title: str) -> tuple[QLabel, QLabel]:
        parts = label(title, "secondary", self), wrapped("", "", self)
        for column, part in enumerate(parts):
            self._grid.addWidget(part, row, column)
        return parts

    def show_sheet(self, sheet: SyncSheet) -> None:
        status, syncing = sheet.status, self.model.syncing
        self.sentence.setText(self._sentence(status))
        for code, text in self._texts(sheet).items():
            title, value = self._lines[code]
            value.setText(text)
            for part in (title, value):
                part.setVisible(bool(text) and (status.connected or code == "district"))
        trouble = FileWords().trouble(sheet.files)
        self.file_trouble.setText(f"△ {trouble}")
        self.file_trouble.setVisible(bool(trouble))
        shown = status.waiting_kinds[:MOST_KINDS]
        self.kinds.setText("\n".join(f"{action_words(action)} — {count}" for action, count in shown))
        self.waiting.setVisible(bool(shown) and status.connected)
        self.recent.show_runs(sheet.history[:MOST], self.model.context.clock.now(), self.language)
        self.engineer.show_sheet(sheet)
        self._warn(sheet)
        self._running(syncing is not None and syncing.is_running)

    def _texts(self, sheet: SyncSheet) -> dict[str, str]:
        status, syncing = sheet.status, self.model.syncing
        seconds = syncing.seconds_to_next if syncing is not None else None
        now = self.model.context.clock.now()
        return {
            "here": self.tr("%n action(s)", "", status.here),
            "coming": self._coming(sheet),
            "sent": self.tr("%n action(s)", "", status.sent),
            "safe": self.tr("%n action(s)", "", status.safe),
            "files": FileWords().waiting(sheet.files, self.language),
            "went": since_words(status.sent_at, now, self.language),
            "came": since_words(status.received_at, now, self.language),
            "synced": since_words(status.synced_at, now, self.language),
            "next": self.tr("in %n minute(s)", "", max(1, round(seconds / 60))) if seconds is not None else "—",
            "district": status.url if status.connected else self.tr("not connected yet"),
        }

    def _coming(self, sheet: SyncSheet) -> str:
        """Only the district knows what waits there; it is known here for as long as it answers."""
        last = next((run for run in sheet.history if run.how == "network"), None)
        if last is None or last.outcome not in CAME_THROUGH:
            return self.tr("unknown until connected")
        return self.tr("still arriving") if sheet.status.loading else self.tr("nothing at the last contact")

    def _sentence(self, status: SyncStatus) -> str:
        if not status.connected:
            return self.tr("All records are safe on this computer. They go to the district once it is connected.")
        if status.loading:
            return self.tr(
                "Today's and the latest patients are here. The others are still arriving, by themselves: "
                "somebody whom you do not find may come yet."
            )
        days = days_waiting(status, self.model.context.clock.now())
        if status.here and days >= LATE_DAYS:
            return self.tr("Everything is safe on this computer, but nothing was sent for %n day(s).", "", days)
        if status.here:
            return self.tr("Everything is safe on this computer; %n action(s) will be sent.", "", status.here)
        if status.sent or not status.safe:
            return self.tr("The district holds everything. Its next copy makes it safe there.")
        return self.tr("Everything is safe here and in a copy of the district.")

    def _warn(self, sheet: SyncSheet) -> None:
        status = sheet.status
        error = status.clock_error_ms
        if error is not None and abs(error) > LARGE_ERROR_MS:
            minutes = abs(error) // 60000
            text = self.tr("The clock of this computer is wrong by %n minute(s). Set it right.", "", minutes)
        elif status.unread:
            text = self.tr(
                "%n action(s) of a newer program are kept and cannot be shown here. Update this program.", "",
                status.unread,
            )  # fmt: skip
        elif status.quarantined:
            text = self.tr("The district keeps %n action(s) aside. See the page “History”.", "", status.quarantined)
        elif status.connected and sheet.history and sheet.history[0].outcome not in WELL:
            text = outcome_words(sheet.history[0].outcome)
        else:
            self.warning.clear()
            return
        self.warning.say(text, "warning")

    def _moved(self, handle: Handle) -> None:
        found = handle.progress
        if found.told:
            self._lines["coming"][1].setText(self.tr("%n action(s)", "", found.to_receive))
        self.progress.set_progress(found.done, found.total, progress_words(handle, self.language))

    def _running(self, running: bool) -> None:
        if running and not self.progress.isVisibleTo(self):
            self.progress.cancel.setEnabled(True)
            self.progress.set_progress(0, 0)
        self.progress.setVisible(running)
        self.enabling_changed.emit()

    def _copied(self) -> None:
        self.model.context.notices.toast(self.tr("The details are copied. Paste them into a letter to the engineer."))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= scaled(SIDE_BY_SIDE)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._across.direction() != direction:
            self._across.setDirection(direction)

    def bar_actions(self) -> Sequence[Action]:
        return (
            Action("usb", self.tr("Make USB bundle…"), partial(self.wanted.emit, "usb")),
            Action("now", self.tr("Send and receive now"), self.model.sync_now, key_text("F9"), variant="primary"),
        )

    def hint(self) -> str:
        sheet = self.model.sheet
        return (
            self.tr("No internet for days? Use a USB bundle.") if sheet is not None and sheet.status.connected else ""
        )

    def why_not(self) -> dict[str, str]:
        sheet, syncing = self.model.sheet, self.model.syncing
        why = self.tr("This computer is not connected to a district yet")
        if sheet is None or not sheet.status.connected:
            return {"now": why, "usb": why}
        if syncing is None:
            return {"now": why}
        return {"now": self.tr("It is under way already")} if syncing.is_running else {}
