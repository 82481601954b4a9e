"""S19: the pages of administration beside each other, one on show."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QListWidget, QStackedWidget, QVBoxLayout, QWidget

from emr_desktop.domain.access import Permission
from emr_desktop.ui.admin.audit_model import AuditViewModel
from emr_desktop.ui.admin.audit_page import AuditPage
from emr_desktop.ui.admin.backup_page import BackupPage
from emr_desktop.ui.admin.care_models import BackupViewModel, FacilityViewModel, HealthViewModel, ListsViewModel
from emr_desktop.ui.admin.facility_page import FacilityPage
from emr_desktop.ui.admin.health_page import HealthPage
from emr_desktop.ui.admin.lists_page import ListsPage
from emr_desktop.ui.admin.page import AdminPage
from emr_desktop.ui.admin.users_model import UsersViewModel
from emr_desktop.ui.admin.users_page import UsersPage
from emr_desktop.ui.common.action_bar import ActionBar
from emr_desktop.ui.common.choice_field import QuietCombo
from emr_desktop.ui.common.keys import bind
from emr_desktop.ui.common.look import scaled
from emr_desktop.ui.common.screen import Screen
from emr_desktop.ui.common.view_model import ViewModel

LIST_WIDTH = 180
NARROW = 960
"""Below this width of the screen at 100 % text the list of pages becomes one line above the page."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """One page: its code, its title, who may see it."""

    code: str
    title: str
    permission: Permission


class PageList(QListWidget):
    """The pages; Enter and Right go into the page, arrows only show it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right} and not event.modifiers():
            self.itemActivated.emit(self.currentItem())
            return
        super().keyPressEvent(event)


class AdminScreen(Screen):
    """Users, clinic, journal, copies, health, lists: as far as the role may."""

    def __init__(self, view_model: ViewModel, page: str = "", parent: QWidget | None = None) -> None:
        self._actor = view_model.context.actor
        self._first_page = page
        self._pages: dict[str, AdminPage] = {}
        self._context = view_model.context
        super().__init__(view_model, parent)

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Administration"))
        everything = (
            _Entry("users", self.tr("Users"), Permission.MANAGE_STAFF),
            _Entry("audit", self.tr("Journal"), Permission.SEE_AUDIT),
            _Entry("backup", self.tr("Copies"), Permission.MANAGE_STAFF),
            _Entry("facility", self.tr("Clinic"), Permission.MANAGE_STAFF),
            _Entry("lists", self.tr("Code lists"), Permission.MANAGE_STAFF),
            _Entry("health", self.tr("Health check"), Permission.SEE_AUDIT),
        )
        self._entries = [entry for entry in everything if self._actor.may(entry.permission)]
        self.pages = PageList(self)
        self.pages.setAccessibleName(self.tr("Pages of administration"))
        self.pages.setFixedWidth(scaled(LIST_WIDTH))
        self.combo = QuietCombo(self)
        self.combo.setAccessibleName(self.tr("Pages of administration"))
        for entry in self._entries:
            self.pages.addItem(entry.title)
            self.combo.addItem(entry.title)
        self.stack = QStackedWidget(self)
        self.action_bar = ActionBar(self)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setContentsMargins(12, 12, 0, 0)
        self._beside.setSpacing(4)
        self._beside.addWidget(self.pages)
        self._beside.addWidget(self.combo)
        self._beside.addWidget(self.stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._beside, 1)
        column.addWidget(self.action_bar)
        self.combo.hide()

    def _connect(self) -> None:
        self.pages.currentRowChanged.connect(self._show)
        self.pages.itemActivated.connect(lambda _item: self.page.take_focus())
        self.combo.activated.connect(self._chosen)
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        bind(self, "Ctrl+PgDown", lambda: self._step(1), here)
        bind(self, "Ctrl+PgUp", lambda: self._step(-1), here)
        bind(self, "Ctrl+Return", self._primary, here)

    def start(self) -> None:
        codes = [entry.code for entry in self._entries]
        self.pages.setCurrentRow(codes.index(self._first_page) if self._first_page in codes else 0)
        self.page.take_focus()

    @property
    def page(self) -> AdminPage:
        """The page on show."""
        return self._page_of(self._entries[max(0, self.pages.currentRow())].code)

    def show_page(self, code: str) -> None:
        """Show a page and put the focus into it."""
        self.pages.setCurrentRow([entry.code for entry in self._entries].index(code))
        self.page.take_focus()

    def _page_of(self, code: str) -> AdminPage:
        if code not in self._pages:
            page = self._make(code)
            self._pages[code] = page
            self.stack.addWidget(page)
            page.set_narrow(self.combo.isVisibleTo(self))
            page.actions_changed.connect(self._show_actions)
            page.enabling_changed.connect(self._show_enabling)
            page.status_said.connect(partial(self._say, page))
        return self._pages[code]

    def _make(self, code: str) -> AdminPage:
        context = self._context
        if code == "users":
            return UsersPage(UsersViewModel(context), self)
        if code == "audit":
            return AuditPage(AuditViewModel(context), self)
        if code == "backup":
            return BackupPage(BackupViewModel(context), self)
        if code == "facility":
            return FacilityPage(FacilityViewModel(context), self)
        if code == "lists":
            return ListsPage(ListsViewModel(context), self)
        return HealthPage(HealthViewModel(context), self)

    def _show(self, place: int) -> None:
        page = self._page_of(self._entries[place].code)
        self.stack.setCurrentWidget(page)
        self.combo.setCurrentIndex(place)
        self.action_bar.set_status(self.tr("Every change here is written to the journal with your name."))
        self._show_actions()
        page.load()

    def _chosen(self, place: int) -> None:
        self.pages.setCurrentRow(place)
        self.page.take_focus()

    def _step(self, by: int) -> None:
        self.pages.setCurrentRow((self.pages.currentRow() + by) % len(self._entries))
        self.page.take_focus()

    def _say(self, page: AdminPage, words: str) -> None:
        """What a page has done; one that is not on show any more keeps it to itself."""
        if self.stack.currentWidget() is page:
            self.action_bar.set_status(words, aloud=True)

    def _primary(self) -> None:
        page = self.page
        primary = next((action for action in page.bar_actions() if action.variant == "primary"), None)
        if primary is not None and primary.code not in page.why_not():
            primary.run()

    def _show_actions(self) -> None:
        if self.stack.currentWidget() is self.page:
            self.action_bar.set_actions(self.page.bar_actions())
            self._show_enabling()

    def _show_enabling(self) -> None:
        page = self.page
        if self.stack.currentWidget() is not page:
            return
        reasons = page.why_not()
        for action in page.bar_actions():
            reason = reasons.get(action.code, "")
            self.action_bar.set_enabled(action.code, not reason, reason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < scaled(NARROW)
        self.pages.setVisible(not narrow)
        self.combo.setVisible(narrow)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._beside.direction() != direction:
            self._beside.setDirection(direction)
            self._beside.setContentsMargins(12, 12, 12 if narrow else 0, 0)
        for page in self._pages.values():
            page.set_narrow(narrow)
