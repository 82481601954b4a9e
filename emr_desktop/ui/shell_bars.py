"""The two bars that never move: the app bar above, the rail at the left."""

from PySide6.QtCore import QSize, Qt, Signal
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

from emr_desktop.ui.common.keys import key_text
from emr_desktop.ui.common.labels import label
from emr_desktop.ui.common.look import restyle, scaled
from emr_desktop.ui.common.pill import Pill
from emr_desktop.ui.features import Feature
from emr_desktop.ui.theme import set_icon


class AppBar(QFrame):
    """Clinic, search, what is safe, who works, lock."""

    find_asked = Signal()
    lock_asked = Signal()
    user_asked = Signal()

    def __init__(self, clinic: str, user: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        restyle(self, role="appbar")
        self.setFixedHeight(scaled(40))
        self._find = QPushButton(
            self.tr("Find patient or command") + f"   {key_text('F2')}  {key_text('Ctrl+K')}", self
        )
        restyle(self._find, variant="find")
        set_icon(self._find, "user-search", "text.secondary", 16)
        self._find.setMinimumWidth(scaled(360))
        self._safe = Pill(parent=self)
        self._user = QToolButton(self)
        self._user.setText(user)
        restyle(self._user, variant="quiet")
        self._user.setToolTip(self.tr("Who is working: language, theme, log out"))
        self._lock = QPushButton(self.tr("Lock") + f"  {key_text('F12')}", self)
        set_icon(self._lock, "lock", "text.primary", 16)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 0, 12, 0)
        self._row.setSpacing(12)
        name = label(clinic, "strong", self)
        name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._row.addWidget(name)
        self._row.addWidget(self._find)
        self._row.addStretch(1)
        self._row.addWidget(self._safe)
        self._row.addWidget(self._user)
        self._row.addWidget(self._lock)
        self._find.clicked.connect(self.find_asked)
        self._lock.clicked.connect(self.lock_asked)
        self._user.clicked.connect(self.user_asked)

    def set_safe(self, waiting: int) -> None:
        """Say that records are safe here, and how many have not been sent to the district yet."""
        text = self.tr("Safe here")
        if waiting:
            text += " · " + self.tr("%n to send", "", waiting)
        self._safe.show_word(text, "success", "cloud-check")


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
        self.setMaximumWidth(scaled(120))

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
