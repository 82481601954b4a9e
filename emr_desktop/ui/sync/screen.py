"""S16 to S18: the sync centre. Tabs above, one page, one bar with one primary action."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from emr_desktop.queries.sync_centre import SyncSheet
from emr_desktop.sync.drive import Exchanged
from emr_desktop.sync.session import Ended
from emr_desktop.ui.common.action_bar import Action, ActionBar
from emr_desktop.ui.common.keys import bind
from emr_desktop.ui.common.messages import Message
from emr_desktop.ui.common.screen import Screen
from emr_desktop.ui.common.sync_words import SyncWords, ended_words, outcome_words
from emr_desktop.ui.sync.conflicts_page import ConflictsPage
from emr_desktop.ui.sync.device_page import DevicePage
from emr_desktop.ui.sync.file_words import FileWords
from emr_desktop.ui.sync.history_page import HistoryPage
from emr_desktop.ui.sync.page import SyncPage
from emr_desktop.ui.sync.status_page import StatusPage
from emr_desktop.ui.sync.usb_page import UsbPage
from emr_desktop.ui.sync.view_model import SyncViewModel


class SyncScreen(Screen):
    """Everybody sees how the records stand; the administrator also connects the computer."""

    def __init__(self, view_model: SyncViewModel, page: str = "", parent: QWidget | None = None) -> None:
        self._model = view_model
        self._first = page
        super().__init__(view_model, parent)

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Sync"))
        self.tabs = QTabBar(self)
        self.tabs.setAccessibleName(self.tr("Pages of the sync centre"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.stack = QStackedWidget(self)
        self.pages: dict[str, SyncPage] = {}
        self._put("status", self.tr("Status"), StatusPage(self._model, self))
        self._put("history", self.tr("History"), HistoryPage(self._model, self))
        self._put("conflicts", self.tr("To decide"), ConflictsPage(self._model, self))
        self._put("usb", self.tr("USB bundle"), UsbPage(self._model, self))
        if self._model.is_administrator:
            self._put("device", self.tr("This computer"), DevicePage(self._model, self))
        self.action_bar = ActionBar(self)  # after the pages, as Tab goes
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self.stack, 1)
        column.addWidget(self.action_bar)

    def _put(self, code: str, title: str, page: SyncPage) -> None:
        self.pages[code] = page
        self.tabs.addTab(title)
        self.stack.addWidget(page)
        page.enabling_changed.connect(partial(self._show_enabling, page))
        page.wanted.connect(self.show_page)
        page.go_on.connect(self._go_on)

    def _connect(self) -> None:
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        self.tabs.currentChanged.connect(self._show_page)
        self._model.sheet_changed.connect(self._show_sheet)
        self._model.decided.connect(lambda _row: self._say(self.tr("Saved. Both versions stay in the history.")))
        self._model.asked.connect(lambda: self._say(self.tr("It goes to the author with the next sync.")))
        self._model.made.connect(self._made)
        self._model.taken.connect(self._taken)
        self._model.connected.connect(lambda _name: self._say(self.tr("Connected. Records are on their way.")))
        self._model.busy_changed.connect(lambda _busy: self._show_enabling(self.page))
        bind(self, "Ctrl+PgDown", partial(self._step, 1), here)
        bind(self, "Ctrl+PgUp", partial(self._step, -1), here)
        bind(self, "Ctrl+Return", self._primary, here)
        bind(self, "F5", self._model.load, here)

    def start(self) -> None:
        codes = list(self.pages)
        self.tabs.setCurrentIndex(codes.index(self._first) if self._first in codes else 0)
        self._show_page()
        self._model.load()
        self.tabs.setFocus()

    @property
    def page(self) -> SyncPage:
        """The page on show."""
        return list(self.pages.values())[max(0, self.tabs.currentIndex())]

    def show_page(self, code: str) -> None:
        """Show a page and put the focus into it."""
        self.tabs.setCurrentIndex(list(self.pages).index(code))
        self.tabs.setFocus()
        self.page.take_focus()

    def _show_page(self) -> None:
        self.problem_shown.emit(None)  # what was said belongs to the page before
        self.stack.setCurrentWidget(self.page)
        self.action_bar.set_actions(self.page.bar_actions())
        self.action_bar.set_status(self.page.hint())
        self._show_enabling(self.page)

    def _step(self, by: int) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + by) % self.tabs.count())
        self.page.take_focus()

    def _show_sheet(self, sheet: SyncSheet) -> None:
        had_focus = self._has_focus()
        for page in self.pages.values():
            page.show_sheet(sheet)
        if had_focus and not self._has_focus():
            self.tabs.setFocus()  # what had it went away, such as the list when the last value was decided
        words = self.tr("To decide")
        count = len(sheet.conflicts)
        self.tabs.setTabText(list(self.pages).index("conflicts"), f"{words} {count}" if count else words)
        if not self.action_bar.status():
            self.action_bar.set_status(self.page.hint())
        self._show_enabling(self.page)

    def _has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _show_enabling(self, page: SyncPage) -> None:
        if page is not self.page or self.stack.currentWidget() is not page:
            return
        reasons = page.why_not()
        for action in page.bar_actions():
            reason = reasons.get(action.code, "")
            if reason and self.action_bar.button(action.code).hasFocus():
                self.tabs.setFocus()  # a button that is off would give the keyboard away to the window
            self.action_bar.set_enabled(action.code, not reason, reason)

    def _the_primary(self) -> Action | None:
        return next((action for action in self.page.bar_actions() if action.variant == "primary"), None)

    def _go_on(self) -> None:
        primary = self._the_primary()
        if primary is not None:
            self.action_bar.button(primary.code).setFocus()

    def _primary(self) -> None:
        primary = self._the_primary()
        if primary is not None and primary.code not in self.page.why_not():
            primary.run()

    def _made(self, done: Exchanged) -> None:
        text = self.tr("Made and read back: %1. Take the drive out safely.").replace("%1", done.made.path.name)
        received = f"{SyncWords().received(done.received)}." if done.received else ""
        self._say(" ".join(filter(None, (received, self._came(done.files, done.file_bytes), text))))
        if done.unread:
            self.show_failure(done.unread[0])
        elif done.files_trouble:
            self._say_files(done.files_trouble)

    def _taken(self, ended: Ended) -> None:
        found = ended.progress
        self._say(" ".join(filter(None, (ended_words(ended), self._came(found.files_received, found.file_bytes)))))
        if found.files_trouble:
            self._say_files(found.files_trouble)

    def _say_files(self, trouble: str) -> None:
        """Why files did not come, though all records did."""
        self.show_message(Message(outcome_words(trouble), "warning"))

    def _came(self, files: int, size: int) -> str:
        return FileWords().came(files, size, self._model.context.language)

    def _say(self, words: str) -> None:
        self.show_message(None)
        self.action_bar.set_status(words, aloud=True)
