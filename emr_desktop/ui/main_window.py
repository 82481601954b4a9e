"""The shell: bars that never move, one screen at a time, and the way between screens. No feature logic."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from emr_desktop.domain.access import Actor
from emr_desktop.queries.sync import sync_status
from emr_desktop.sync.session import Ended
from emr_desktop.ui.background_memory import give_back_memory
from emr_desktop.ui.common.inline_message import InlineMessage
from emr_desktop.ui.common.keys import bind
from emr_desktop.ui.common.messages import Message
from emr_desktop.ui.common.screen import Screen
from emr_desktop.ui.common.sync_words import ended_words
from emr_desktop.ui.common.toast import ToastHost
from emr_desktop.ui.context import LookKeeper, ScreenContext
from emr_desktop.ui.features import PLACES, features_for
from emr_desktop.ui.navigator import Destination
from emr_desktop.ui.palette import CommandPalette
from emr_desktop.ui.shell_bars import AppBar, Rail
from emr_desktop.ui.shell_commands import ShellCommands
from emr_desktop.ui.theme import current_tokens

LONGEST_WAY_BACK = 50
ONCE = frozenset({"register", "patient_edit"})
"""Forms to which nobody wants to come back once they are left; what was typed is a draft on Home."""
TIDY_AFTER_MS = 500
NARROW = 1000
LARGE_TEXT = 150
"""Below this width, or from this text size (per cent) on, the side bar becomes a menu."""


class Shell(QWidget):
    """The window of somebody who is logged in."""

    lock_asked = Signal()
    log_out_asked = Signal(bool)
    """True: another person takes over."""
    user_asked = Signal()
    find_asked = Signal()
    help_asked = Signal()
    screen_shown = Signal(object)

    def __init__(self, actor: Actor, clinic_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.features = features_for(actor)
        self._context: ScreenContext | None = None
        self.palette_panel: CommandPalette | None = None
        self._way: list[Destination] = []
        self._ahead: list[Destination] = []
        self._focus_mode = False
        self._asked_sync = False
        self._screen: Screen | None = None
        self._tidy = QTimer(self)
        self._tidy.setSingleShot(True)
        self._tidy.setInterval(TIDY_AFTER_MS)
        self._tidy.timeout.connect(self._give_back)
        self.app_bar = AppBar(clinic_name, actor.name, self)
        self.rail = Rail(self.features, self)
        self.message = InlineMessage(self)
        self.toasts = ToastHost(self)
        self._lay_out()
        self.commands = ShellCommands(self, self)
        self._bind()

    def use(self, context: ScreenContext) -> None:
        """Take the context, whose navigator asks this shell for screens."""
        self._context = context
        self._make_palette(context)
        context.navigator.requested.connect(self.show_place)
        context.navigator.replaced.connect(self.replace_place)
        context.navigator.back_requested.connect(self.back)
        if context.syncing is not None:
            context.syncing.ended.connect(self._synced)
            context.syncing.news.connect(self._show_news)
        self.count_again()

    @property
    def look(self) -> LookKeeper | None:
        """Who keeps language, theme and text size."""
        return self._context.look if self._context is not None else None

    def way(self) -> tuple[list[Destination], list[Destination]]:
        """The places behind us, and those we came back from."""
        return list(self._way), list(self._ahead)

    def first_place(self) -> Destination:
        """Where this person's day begins."""
        return Destination(self.features[0].key)

    def take_over(self, before: "Shell") -> None:
        """Go on from a shell in another language or text size: the same way back, the same open patients."""
        self._way, self._ahead = before.way()
        self.commands.patients = before.commands.patients

    @property
    def screen_on_show(self) -> Screen | None:
        return self._screen

    @property
    def place(self) -> Destination | None:
        """Where we are."""
        return self._way[-1] if self._way else None

    def show_place(self, place: Destination) -> None:
        """Leave the screen on show, which saves what was typed, and show another."""
        if place != self.place:
            way = self._way[:-1] if self.place is not None and self.place.screen in ONCE else self._way
            self._way = [*way[-LONGEST_WAY_BACK:], place]
            self._ahead.clear()
        self._show(place)

    def replace_place(self, place: Destination) -> None:
        """Show a screen instead of the one on show, which is forgotten on the way back."""
        self._way = self._way[:-1]
        self.show_place(place)

    def back(self) -> None:
        """To the screen before this one."""
        if len(self._way) > 1:
            self._ahead.append(self._way.pop())
            self._show(self._way[-1])

    def forward(self) -> None:
        """To the screen from which we came back."""
        if self._ahead:
            self._way.append(self._ahead.pop())
            self._show(self._way[-1])

    def leave(self) -> None:
        """Before locking or closing: the screen on show saves what is being typed."""
        if self._screen is not None:
            self._screen.leave()

    # what screens may say (context.Notices)
    def toast(self, text: str, undo: Callable[[], None] | None = None, action_text: str = "") -> None:
        self.toasts.show_toast(text, undo, action_text)

    def records_changed(self) -> None:
        """Something was saved: count again what waits to be sent, and send it soon."""
        self.count_again()
        if self._context is not None and self._context.syncing is not None:
            self._context.syncing.soon()

    def count_again(self) -> None:
        """Say above what is safe where."""
        context = self._context
        if context is not None:
            context.runner.run(
                self,
                lambda: context.clinic.ask(sync_status),
                done=lambda found: self.app_bar.show_standing(found, context.clock.now()),
                failed=self._show_message_for,
            )

    def choose_patient(self, purpose: str, chosen: Callable[[UUID], None]) -> None:
        if self.palette_panel is not None:
            self.palette_panel.open_over(self, purpose, chosen)

    def show_message(self, message: Message | None) -> None:
        """A sentence above the content that stays until another screen is shown or it is taken away."""
        if message is None:
            self.message.hide()
        else:
            self.message.say(message.text, message.tone)

    def sync_now(self) -> None:
        """F9: send and receive now, and say what came of it."""
        syncing = self._context.syncing if self._context is not None else None
        if syncing is not None:
            self._asked_sync = True
            syncing.now()

    def _synced(self, ended: Ended) -> None:
        self.count_again()
        if self._asked_sync and ended.outcome != "sync_stopped":
            self.toasts.show_toast(ended_words(ended))
        self._asked_sync = False

    def _show_news(self) -> None:
        if self._screen is not None:
            self._screen.look_again()

    def _make_palette(self, context: ScreenContext) -> None:
        """The search box over every screen. Made before the screens are asked for, so it shuts first."""
        self.palette_panel = CommandPalette(context, self)
        self.find_asked.connect(partial(self.palette_panel.open_over, self))
        self.palette_panel.asked.connect(self._do_for_palette)

    def _do_for_palette(self, order: str) -> None:
        orders = {"lock": self.lock_asked.emit, "user": self.user_asked.emit, "help": self.help_asked.emit}
        orders |= {"back": self.back, "refer": self.commands.refer}
        orders[order]()

    def _show_message_for(self, error: object) -> None:
        if self._screen is not None:
            self._screen.show_failure(error)

    def _show(self, place: Destination) -> None:
        if self._context is None:
            return
        if self._screen is not None:
            self._screen.leave()
            self._screen.hide()
            self._screen.setEnabled(False)  # an answer that comes late may not take the focus back
            self._screen.deleteLater()  # its parent keeps it until then: it may be in the middle of a signal
        self.message.hide()
        entry = PLACES[place.screen]
        screen = entry.make(self._context, place)
        screen.problem_shown.connect(self.show_message)
        self._screen = screen
        self._content.addWidget(screen, 1)
        self.rail.show_current(entry.feature)
        self.commands.patients.visit(place)
        screen.show()
        self.toasts.raise_()  # a new screen would cover what is still being said
        screen.start()
        self._tidy.start()
        self.screen_shown.emit(place)

    def _give_back(self) -> None:
        """What the screen that was left needed goes back to the computer, beside the UI thread."""
        context = self._context
        if context is not None:
            context.runner.run_aside(self, give_back_memory, done=lambda _given: None, failed=self._show_message_for)

    def _lay_out(self) -> None:
        self._content = QVBoxLayout()
        self._content.setContentsMargins(0, 0, 0, 0)
        self._content.setSpacing(0)
        self._content.addWidget(self.message)
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addLayout(self._content, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.app_bar)
        column.addLayout(middle, 1)

    def _bind(self) -> None:
        self.app_bar.find_asked.connect(self.find_asked)
        self.app_bar.menu_asked.connect(self.commands.open_main_menu)
        self.user_asked.connect(self.commands.open_user_menu)
        self.help_asked.connect(self.commands.open_help)
        self.app_bar.lock_asked.connect(self.lock_asked)
        self.app_bar.user_asked.connect(self.user_asked)
        self.rail.chosen.connect(self.open_feature)
        for feature in self.features:
            bind(self, feature.shortcut, partial(self.open_feature, feature.key))
        # Later, so that a shortcut pressed inside a popup lets the popup finish first.
        bind(self, "Ctrl+K", lambda: QTimer.singleShot(0, self.find_asked.emit))
        bind(self, "F2", lambda: QTimer.singleShot(0, self.find_asked.emit))
        bind(self, "F3", lambda: QTimer.singleShot(0, self.find_asked.emit))
        bind(self, "Alt+Left", self.back)
        bind(self, "Alt+Right", self.forward)
        bind(self, "F12", self.lock_asked.emit)
        bind(self, "Ctrl+L", self.lock_asked.emit)
        bind(self, "F9", self.sync_now)
        bind(self, "F1", self.help_asked.emit)

    # what the commands of the window do (shell_commands.Window)
    def open_feature(self, key: str) -> None:
        """Show a place of the side bar."""
        self.show_place(Destination(key))

    def set_focus_mode(self, on: bool) -> None:
        """Leave the whole width to the screen, or give the side bar its place again."""
        self._focus_mode = on
        self._reflow(self.width())

    def folder_text(self) -> str:
        """Where the records lie, for the engineer."""
        return str(self._context.clinic.place.folder) if self._context is not None else ""

    def lock(self) -> None:
        self.lock_asked.emit()

    def log_out(self, another: bool) -> None:
        self.log_out_asked.emit(another)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reflow(event.size().width())

    def _reflow(self, width: int) -> None:
        narrow = width < NARROW or current_tokens().theme.text_scale >= LARGE_TEXT
        self.rail.setVisible(not narrow and not self._focus_mode)
        self.app_bar.menu_button.setVisible(narrow or self._focus_mode)
