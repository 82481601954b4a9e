"""The palette itself: a panel over the dimmed screen. The focus stays in its line and goes back where it was."""

from collections.abc import Callable
from functools import partial
from typing import cast
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QGuiApplication, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from emr_desktop.queries.patients import PatientRow
from emr_desktop.ui.common.announce import announce
from emr_desktop.ui.common.keys import key_text
from emr_desktop.ui.common.labels import label, wrapped
from emr_desktop.ui.common.look import restyle, scaled
from emr_desktop.ui.common.messages import message_for
from emr_desktop.ui.context import ScreenContext
from emr_desktop.ui.palette.entries import Answer, Entry
from emr_desktop.ui.palette.find_line import FindLine
from emr_desktop.ui.palette.row_list import EntryList
from emr_desktop.ui.palette.view_model import PaletteViewModel

ANNOUNCE_MS = 400
WIDTH, HEIGHT, TOP = 960, 460, 56  # px at 100 % text; the height never follows the rows, so nothing jumps


class CommandPalette(QWidget):
    """One for each shell. `asked` tells the window what it does itself: lock, user, help, back."""

    asked = Signal(str)

    def __init__(self, context: ScreenContext, shell: QWidget) -> None:
        super().__init__(shell)
        self._context = context
        self._model = PaletteViewModel(context)
        self._model.setParent(self)
        self._chosen: Callable[[UUID], None] | None = None
        self._focus_before: QWidget | None = None
        self._answered_for: str | None = None
        self._waiting_order = ""
        self._answer = Answer("", ())
        self._speak = QTimer(self)
        self._speak.setSingleShot(True)
        self._speak.setInterval(ANNOUNCE_MS)
        self._build()
        self._connect()
        shell.installEventFilter(self)
        self.hide()

    def _build(self) -> None:
        self.panel = QFrame(self)
        restyle(self.panel, role="popup")
        self.line = FindLine(self.panel)
        self.line.setMaxLength(200)
        self.keyboard = label("", "help", self.panel)
        self.purpose = wrapped("", "strong", self.panel)
        self.remark = wrapped("", "", self.panel)
        self.list = EntryList(self.panel)
        self.help = wrapped("", "help", self.panel)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.line, 1)
        top.addWidget(self.keyboard)
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(8)
        column.addWidget(self.purpose)
        column.addLayout(top)
        column.addWidget(self.remark)
        column.addWidget(self.list, 1)
        column.addWidget(self.help)

    def _connect(self) -> None:
        self.line.textEdited.connect(self._typed)
        self.line.walked.connect(self._walk)
        self.line.picked.connect(self._pick)
        self.line.ordered.connect(self._order)
        self.list.clicked.connect(self._clicked)
        self._model.answered.connect(self._show)
        self._model.failed.connect(self._show_failure)
        self._model.command_chosen.connect(self.asked)
        self._speak.timeout.connect(self._say_count)
        self._context.navigator.requested.connect(partial(self.shut, give_focus_back=False))
        QGuiApplication.inputMethod().localeChanged.connect(self._show_keyboard)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._keep_keyboard)

    def _keep_keyboard(self, _before: object, now: QWidget | None) -> None:
        """A screen that was still loading takes the keyboard when it is ready: not from somebody who is typing here."""
        if self.isVisible() and now is not None and now.window() is self.window() and not self.isAncestorOf(now):
            self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    # opening and closing
    def open_over(self, shell: QWidget, purpose: str = "", chosen: Callable[[UUID], None] | None = None) -> None:
        """Open over the window. With `chosen`, Enter hands over the patient instead of opening the card."""
        if self.isVisible():
            self.line.selectAll()
            return
        self._focus_before = QApplication.focusWidget()
        self._chosen = chosen
        self._answered_for = None
        self._waiting_order = ""
        self.purpose.setText(purpose)
        self.purpose.setVisible(bool(purpose))
        self.remark.hide()
        self.list.show_answer(Answer("", ()))
        self._say_what_keys_do()
        self._show_keyboard()
        self.line.clear()
        self.setGeometry(shell.rect())
        self._place()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)
        self._model.begin(choosing=chosen is not None)

    def shut(self, *_request: object, give_focus_back: bool = True) -> None:
        """Close; the focus goes back to where it was."""
        if not self.isVisible():
            return
        self._speak.stop()
        self._model.end()
        before, self._focus_before, self._chosen = self._focus_before, None, None
        self.line.clearFocus()
        self.hide()
        if give_focus_back and before is not None:
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    # what keys do
    def _typed(self, typed: str) -> None:
        self._waiting_order = ""
        self._model.search(typed)

    def _walk(self, step: int) -> None:
        self.list.walk(step)
        current = self.list.current()
        announce(self.line, current.spoken() if current is not None else "")

    def _pick(self, place: int) -> None:
        entries = self.list.entries()
        if self._is_answered() and place < len(entries):
            self._act("open", entries[place])

    def _order(self, order: str) -> None:
        if order == "close":
            self.shut()
        elif order == "again":
            self.line.selectAll()
        elif order == "register":
            if self._model.may_register:
                self._model.register()
        elif order == "district":
            self._model.look_in_district()
        elif self._is_answered():
            self._act_on_current(order)
        else:
            self._waiting_order = order  # typed faster than the disk: done when the answer to this text is here

    def _is_answered(self) -> bool:
        return self._answered_for == self.line.text()

    def _act_on_current(self, order: str) -> None:
        current = self.list.current()
        if current is not None:
            self._act(order, current)
        elif self.list.entries():
            announce(self.line, self.tr("Press ↓ to choose"))

    def _act(self, order: str, entry: Entry) -> None:
        if entry.patient is not None:
            self._act_on_patient(order, entry.patient)
        elif entry.command is not None and order == "open":
            run = entry.command.run
            self.shut()
            run()

    def _act_on_patient(self, order: str, row: PatientRow) -> None:
        if self._chosen is not None:
            chosen = self._chosen
            self.shut()
            chosen(row.id)
        elif order == "open":
            self._model.open(row)
        elif order == "visit" and self._model.may_start_visits:
            self._model.start_visit(row)
        elif order == "repeat" and self._model.may_prescribe:
            self._model.repeat_prescription(row)

    def _clicked(self) -> None:
        current = self.list.current()
        if current is not None:
            self._act("open", current)

    # what is shown
    def _show(self, answer: Answer) -> None:
        """Show the answer to what stands in the line; any other comes too late."""
        if answer.typed != self.line.text() or not self.isVisible():
            return
        self._answer = answer
        self._answered_for = answer.typed
        self.remark.setText(answer.remark)
        self.remark.setVisible(bool(answer.remark))
        self.list.show_answer(answer)
        self._speak.start()
        order, self._waiting_order = self._waiting_order, ""
        if order:
            self._act_on_current(order)

    def _show_failure(self, error: object) -> None:
        self.remark.setText(message_for(error).text)
        self.remark.show()
        announce(self.line, self.remark.text(), assertive=True)

    def words_to_say(self) -> str:
        """What the screen reader is told once typing pauses: remark, count, and the row that Enter means."""
        current = self.list.current()
        said = (self._answer.remark, self._answer.spoken, current.spoken() if current is not None else "")
        return ". ".join(dict.fromkeys(part.rstrip(".") for part in said if part))

    def _say_count(self) -> None:
        announce(self.line, self.words_to_say())

    def _say_what_keys_do(self) -> None:
        choosing = self._chosen is not None
        keys = {key_text("Return"): self.tr("choose") if choosing else self.tr("open")}
        if self._model.may_start_visits:
            keys["F4"] = self.tr("open and start visit")
        if self._model.may_prescribe:
            keys["F8"] = self.tr("repeat prescription")
        keys[key_text("Esc")] = self.tr("close")
        parts = [f"{key} {words}" for key, words in keys.items()]
        if not choosing:
            parts.insert(-1, self.tr("type > for commands only"))
        self.help.setText(" · ".join(parts))
        name = self.purpose.text() or self.tr("Find a patient or run a command")
        self.line.setAccessibleName(name)
        self.line.setAccessibleDescription(self.help.text())
        self.line.setPlaceholderText(self.tr("Name, birth date, number or phone"))
        self.panel.setAccessibleName(name)

    def _show_keyboard(self) -> None:
        code = QGuiApplication.inputMethod().locale().name()[:2].upper()
        self.keyboard.setVisible(len(code) == 2 and code.isalpha())  # "C" where the system tells nothing
        self.keyboard.setText(self.tr("Keyboard %1").replace("%1", code))

    # how it stands over the window
    def _place(self) -> None:
        width = min(scaled(WIDTH), self.width() - 48)
        top = min(scaled(TOP), self.height() // 10)
        height = min(scaled(HEIGHT), self.height() - 2 * top)
        self.panel.setGeometry((self.width() - width) // 2, top, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        window = self.parentWidget()
        if window is not None and watched is window and event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(window.rect())
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, 130))  # less light, in every theme: no colour of one
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the panel closes it."""
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.shut()
