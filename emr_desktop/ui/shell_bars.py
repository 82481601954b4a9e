"""The two bars that never move: the app bar above, the rail at the left."""

from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from emr_desktop.queries.sync import SyncStatus
from emr_desktop.ui.common.keys import key_text
from emr_desktop.ui.common.labels import label
from emr_desktop.ui.common.look import restyle, scaled
from emr_desktop.ui.common.pill import Pill
from emr_desktop.ui.common.sync_words import standing_words
from emr_desktop.ui.features import Feature
from emr_desktop.ui.theme import set_icon


class AppBar(QFrame):
    """Clinic, search, what is safe, who works, lock. What does not fit gives up its words, the least needed first."""

    find_asked = Signal()
    lock_asked = Signal()
    user_asked = Signal()
    menu_asked = Signal()

    def __init__(self, clinic: str, user: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        restyle(self, role="appbar")
        self.setFixedHeight(scaled(40))
        self._user_name = user
        self._standing: SyncStatus | None = None
        self._now: datetime | None = None
        self._level = -1
        self.menu_button = QToolButton(self)
        self.menu_button.setObjectName("menu")
        set_icon(self.menu_button, "menu-2", "text.primary", 20)
        restyle(self.menu_button, variant="quiet")
        self.menu_button.setAccessibleName(self.tr("Main menu"))
        self.menu_button.setToolTip(f"{self.tr('Main menu')}  F10")
        self._name = label(clinic, "strong", self)
        self._find = QPushButton(self)
        self._find.setObjectName("find")
        restyle(self._find, variant="find")
        set_icon(self._find, "user-search", "text.secondary", 16)
        self._safe = Pill(parent=self)
        self.user_button = QToolButton(self)
        self.user_button.setObjectName("user")
        self.user_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        restyle(self.user_button, variant="quiet")
        set_icon(self.user_button, "user", "text.primary", 16)
        self.user_button.setToolTip(self.tr("Who is working: language, theme, log out"))
        self._lock = QPushButton(self)
        self._lock.setObjectName("lock")
        set_icon(self._lock, "lock", "text.primary", 16)
        for button in (self._find, self._lock):
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._lay_out()
        self._find.clicked.connect(self.find_asked)
        self._lock.clicked.connect(self.lock_asked)
        self.user_button.clicked.connect(self.user_asked)
        self.menu_button.clicked.connect(self.menu_asked)
        self._show_words(0)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(12)
        self._name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        for widget in (self.menu_button, self._name, self._find):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (self._safe, self.user_button, self._lock):
            row.addWidget(widget)
        self._row = row

    def show_standing(self, standing: SyncStatus, now: datetime) -> None:
        """Say that records are safe here, what has not been sent to the district yet, or that all of it was."""
        self._standing, self._now = standing, now
        self._level = -1
        self._fit(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(event.size().width())

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(320), self.height())

    def _fit(self, width: int) -> None:
        for level in range(5):
            self._show_words(level)
            self._row.invalidate()
            if self._row.sizeHint().width() <= width:
                return

    def _show_words(self, level: int) -> None:
        """Level 0 says everything; at 1 the keys go, at 2 the clinic, at 3 words get shorter, at 4 only icons stay."""
        if level == self._level:
            return
        self._level = level
        find = self.tr("Find patient or command") if level < 3 else self.tr("Find")
        find_keys = f"   {key_text('F2')}  {key_text('Ctrl+K')}" if level < 1 else ""
        lock = self.tr("Lock")
        self._find.setMinimumWidth(scaled(360) if level < 1 else 0)
        self._find.setText(find + find_keys if level < 4 else "")
        self._find.setAccessibleName(self.tr("Find patient or command"))
        self._name.setVisible(level < 2)
        self._safe.show_word(*standing_words(self._standing, self._now, short=level >= 4))
        self.user_button.setText(self._user_name if level < 4 else "")
        self.user_button.setAccessibleName(self._user_name)
        self._lock.setText(f"{lock}  {key_text('F12')}" if level < 1 else lock if level < 4 else "")
        self._lock.setAccessibleName(f"{lock}  {key_text('F12')}")


class Rail(QFrame):
    """The side bar: one button for each feature the role may use."""

    chosen = Signal(str)

    def __init__(self, features: tuple[Feature, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        restyle(self, role="rail")
        self._buttons: dict[str, QToolButton] = {}
        group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(0)
        for feature in features:
            button = self._button(feature)
            group.addButton(button)
            column.addWidget(button)
            self._buttons[feature.key] = button
        column.addStretch(1)
        self.setMinimumWidth(scaled(96))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def show_current(self, feature: str) -> None:
        """Mark where we are."""
        if feature in self._buttons:
            self._buttons[feature].setChecked(True)

    def _button(self, feature: Feature) -> QToolButton:
        button = QToolButton(self)
        restyle(button, variant="rail")
        button.setText(feature.text())
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(QSize(scaled(20), scaled(20)))
        set_icon(button, feature.icon, "text.primary", 20)
        button.setCheckable(True)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setToolTip(f"{feature.text()}  {key_text(feature.shortcut)}")
        button.setObjectName(f"rail_{feature.key}")
        button.clicked.connect(lambda _checked=False, key=feature.key: self.chosen.emit(key))
        return button
