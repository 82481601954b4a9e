"""The pieces of the settings screen: the look with its sample, locking with the PIN, the password."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from emr_desktop.domain.languages import Language
from emr_desktop.domain.preferences import DENSITIES, LOCK_MINUTES, LONGEST_PIN, TEXT_SIZES, Preferences
from emr_desktop.ui.common.card import Card
from emr_desktop.ui.common.choice_field import Choice, ChoiceField
from emr_desktop.ui.common.flow_form import FlowForm
from emr_desktop.ui.common.inline_message import InlineMessage
from emr_desktop.ui.common.labels import label, wrapped
from emr_desktop.ui.common.line_fields import TextField
from emr_desktop.ui.common.password_field import PasswordField
from emr_desktop.ui.common.pill import Pill
from emr_desktop.ui.common.theme_words import theme_names

NAMES = {Language.EN: "English", Language.RU: "Русский", Language.BE: "Беларуская"}


class LookCard(Card):
    """Language, theme, text size, spacing, focus frame; and a sample that shows what they do."""

    changed = Signal(str, object)

    def __init__(self, now: Preferences, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Appearance"))
        densities = {
            "compact": self.tr("Compact"),
            "comfortable": self.tr("Comfortable"),
            "large": self.tr("Large targets"),
        }
        self._form = FlowForm(3, parent=self)
        self._put("language", self.tr("Language"), [Choice(code, name) for code, name in NAMES.items()], now)
        self._put("theme", self.tr("Theme"), [Choice(code, name) for code, name in theme_names().items()], now)
        self._put("text_scale", self.tr("Text size"), [Choice(size, f"{size} %") for size in TEXT_SIZES], now)
        self._put("density", self.tr("Spacing"), [Choice(code, densities[code]) for code in DENSITIES], now)
        self.thick_focus = QCheckBox(self.tr("Thick focus frame"), self)
        self.thick_focus.setObjectName("thick_focus")
        self.thick_focus.setChecked(now.thick_focus)
        self.add(self._form)
        self.add(self.thick_focus)
        self.add(Sample(self))
        self.thick_focus.toggled.connect(lambda on: self.changed.emit("thick_focus", on))

    def start(self) -> None:
        """Focus the first choice."""
        self._form.chain.first(empty_only=False)

    def _put(self, code: str, title: str, choices: list[Choice], now: Preferences) -> None:
        field = ChoiceField(title, choices, as_list=True)
        field.set_value(getattr(now, code))
        field.editor.setObjectName(code)
        field.set_expected(True)
        if code == "text_scale":
            field.set_hint(self.tr("Also Ctrl+=, Ctrl+- and Ctrl+0 everywhere."))
        self._form.add(field)
        field.committed.connect(lambda: self.changed.emit(code, field.value()))


class Sample(QWidget):
    """A made-up banner line, a value and two marks in the look that was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Sample of the look"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(label(self.tr("Sample"), "h2", self))
        row.addWidget(label("128/82", "numeric", self))
        row.addWidget(Pill(self.tr("Signed"), "success", "circle-check", self))
        row.addWidget(Pill(self.tr("Allergy"), "danger", "alert-octagon", self))
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)


class LockCard(Card):
    """When the screen locks itself, and the PIN that unlocks it."""

    minutes_changed = Signal(int)
    pin_given = Signal(str)

    def __init__(self, now: Preferences, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Lock"))
        choices = [Choice(minutes, self.tr("%n minutes", "", minutes)) for minutes in LOCK_MINUTES]
        self.minutes = ChoiceField(self.tr("Lock when nobody is here for"), choices, as_list=True)
        self.minutes.editor.setObjectName("lock_after_minutes")
        self.minutes.set_value(now.lock_after_minutes)
        self.pin = PasswordField(self.tr("New PIN, 4 to 8 digits"))
        self.pin.editor.setObjectName("pin")
        self.pin.line.setMaxLength(LONGEST_PIN)
        self.set_pin_button = QPushButton(self.tr("Set PIN"), self)
        self.remove = QPushButton(self.tr("Remove PIN"), self)
        self._state = wrapped("", "", self)
        form = FlowForm(2, parent=self)
        form.add(self.minutes)
        form.add(self.pin)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._state, 1)
        for button in (self.remove, self.set_pin_button):
            button.setAutoDefault(True)
            row.addWidget(button)
        self.add(form)
        self.body.addLayout(row)
        self.show_pin(has_pin=False)
        self.minutes.committed.connect(lambda: self.minutes_changed.emit(self.minutes.value()))
        self.pin.line.returnPressed.connect(self._set)
        self.set_pin_button.clicked.connect(self._set)
        self.remove.clicked.connect(lambda: self.pin_given.emit(""))

    def show_pin(self, *, has_pin: bool) -> None:
        """Say whether a PIN unlocks the screen."""
        self.remove.setVisible(has_pin)
        words = (
            self.tr("A PIN unlocks your screen; after three wrong ones the password is asked for.")
            if has_pin
            else self.tr("Without a PIN your password unlocks the screen.")
        )
        self._state.setText(words)

    def _set(self) -> None:
        if self.pin.text():
            self.pin_given.emit(self.pin.text())
        else:
            self.pin.setFocus()


class PasswordCard(Card):
    """One's own password: the old one, and the new one twice."""

    given = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Your password"))
        self.old = PasswordField(self.tr("Password now"), required=True)
        self.new = PasswordField(self.tr("New password"), measure=True, required=True)
        self.again = PasswordField(self.tr("New password once more"), required=True)
        self.message = InlineMessage(self)
        self.button = QPushButton(self.tr("Change the password"), self)
        self.button.setAutoDefault(True)
        self.form = FlowForm(3, parent=self)
        for code, field in {"old_password": self.old, "new_password": self.new, "new_again": self.again}.items():
            field.editor.setObjectName(code)
            field.set_expected(True)
            self.form.add(field)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.button)
        self.add(self.form)
        self.add(self.message)
        self.body.addLayout(row)
        self.again.line.returnPressed.connect(self._give)
        self.button.clicked.connect(self._give)

    def clear(self) -> None:
        """Forget what was typed."""
        for field in self._fields():
            field.clear()

    def _fields(self) -> tuple[TextField, ...]:
        return (self.old, self.new, self.again)

    def _give(self) -> None:
        for field in self._fields():
            if not field.text():
                field.set_problem(self.tr("Fill in “%1”.").replace("%1", field.title()))
                field.setFocus()
                return
        if self.new.text() != self.again.text():
            self.again.set_problem(self.tr("The two passwords differ. Type the second again."))
            self.again.setFocus()
            return
        self.given.emit(self.old.text(), self.new.text())
