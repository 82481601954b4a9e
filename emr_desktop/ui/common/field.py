"""A labelled place to enter something: label above, editor, and a line below that is reserved for what must be said."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from emr_desktop.ui.common.announce import announce
from emr_desktop.ui.common.labels import label, wrapped
from emr_desktop.ui.common.look import font, hold_height, restyle, settle
from emr_desktop.ui.common.readings import RangeLevel, range_style, range_words
from emr_desktop.ui.theme import set_icon

_ICONS = {"error": "alert-octagon", "warning": "alert-triangle"}
_TOKENS = {"error": "danger.text", "warning": "warning.text"}
_RESTYLED, _FOCUSED = QEvent.Type.StyleChange, QEvent.Type.FocusIn


class Field(QWidget):
    """Base of all fields. Subclasses give an editor and implement value(), set_value() and commit()."""

    changed = Signal()
    committed = Signal()

    def __init__(self, title: str, required: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._hint = ""
        self._problem = ""
        self._tone = ""
        self._spoken_extra = ""
        self._compact = False
        self._editor: QWidget | None = None
        self.label = label("", "label", self)
        # Few fields ever show these four. Made when first needed, they halve what a large form costs to build.
        self._reading: QLabel | None = None
        self._mark: QLabel | None = None
        self._sign: QLabel | None = None
        self._mark_beside = False
        self._line: QLabel | None = None
        self._room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._editor_row = QHBoxLayout()
        self._below = QHBoxLayout()
        self._said = QHBoxLayout()
        self._build()
        self.set_required(required)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.label)
        self._editor_row.setSpacing(8)
        column.addLayout(self._editor_row)
        self._said.setSpacing(4)
        self._below.setSpacing(4)
        self._below.addLayout(self._said, 1)
        self._below.addItem(self._room)
        column.addLayout(self._below)
        self._reserve_line()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_editor(self, editor: QWidget, stretch: int = 1) -> None:
        """Put the editor in its place; the label becomes its buddy, and so its accessible name."""
        self._editor = editor
        self._editor_row.insertWidget(0, editor, stretch)
        self.label.setBuddy(editor)
        self.setFocusProxy(editor)
        editor.setAccessibleName(self._title)
        editor.installEventFilter(self)
        self._describe()

    @property
    def editor(self) -> QWidget:
        """The widget that takes the focus."""
        if self._editor is None:
            raise LookupError(self._title)
        return self._editor

    def add_beside(self, widget: QWidget) -> None:
        """Put a small widget between the editor and its reading: a button, a unit."""
        last = self._editor_row.count() - (0 if self._reading is None else 1)
        self._editor_row.insertWidget(last, widget)

    # what the field is
    def title(self) -> str:
        return self._title

    def set_title(self, title: str) -> None:
        self._title = title
        self.editor.setAccessibleName(title)
        self.set_required(self.required())

    def required(self) -> bool:
        return bool(self.property("required"))

    def set_required(self, required: bool) -> None:
        self.setProperty("required", required)
        self.label.setText(f"{self._title} *" if required else self._title)
        self._describe()

    def set_expected(self, expected: bool) -> None:
        """Whether Enter stops here on its way through the form."""
        self.setProperty("expected", expected)

    def expected(self) -> bool:
        return bool(self.property("expected"))

    # what the field says
    def set_hint(self, text: str) -> None:
        """Help shown under the field while there is nothing more pressing to say."""
        self._hint = text
        self._show_line()

    def set_reading(self, text: str) -> None:
        """What was understood, shown beside the editor at once."""
        if self._reading is None:
            if not text:
                return
            self._reading = label("", "help", self)
            self._editor_row.addWidget(self._reading)
        self._reading.setText(text)
        self._reading.setVisible(bool(text))

    def set_mark(self, level: RangeLevel | None) -> None:
        """The range mark under the field: arrow, word and colour; None takes it away."""
        words = "" if level is None else range_words(level)
        if self._mark is None:
            self._mark = self._make_mark()
        self._mark.setVisible(level is not None)
        self._mark.setText(words)
        restyle(self._mark, range="" if level is None else range_style(level))
        self._describe()
        announce(self.editor, words)

    def is_marked(self) -> bool:
        """Whether a range mark is shown."""
        return self._mark is not None and not self._mark.isHidden()

    def _make_mark(self) -> QLabel:
        mark = QLabel(self)
        if self._mark_beside:
            mark.setContentsMargins(4, 1, 4, 1)
            self._editor_row.insertWidget(1, mark, 0, Qt.AlignmentFlag.AlignVCenter)
        else:
            self._below.insertWidget(0, mark, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        return mark

    def set_problem(self, text: str, warning: bool = False) -> None:
        """Say under the field what is wrong (or, as a warning, unusual); empty text takes it away."""
        if (text, warning) == (self._problem, self._tone == "warning"):
            return
        self._problem = text
        self._tone = ("warning" if warning else "error") if text else ""
        restyle(self.editor, state=self._tone)
        self._show_line()
        announce(self.editor, text, assertive=not warning)

    def problem(self) -> str:
        """The sentence that keeps this field from being used, or nothing."""
        return self._problem if self._tone == "error" else ""

    def words_below(self) -> str:
        """What stands under the editor: the problem, or else the help."""
        return self._line.text() if self._line is not None else ""

    def warning(self) -> str:
        return self._problem if self._tone == "warning" else ""

    def _show_line(self) -> None:
        said = self._problem or self._hint
        if self._line is None and said:
            self._line = wrapped("", "help", self)
            self._line.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            self._said.addWidget(self._line, 1)
        if self._line is not None:
            self._line.setText(said)
            self._line.setVisible(bool(said))
            restyle(self._line, role="error" if self._tone == "error" else "help")
        self._show_sign()
        settle(self)
        self._describe()

    def _show_sign(self) -> None:
        if self._sign is None:
            if not self._tone:
                return
            self._sign = QLabel(self)
            self._said.insertWidget(0, self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self._sign.setVisible(bool(self._tone))
        if self._tone:
            set_icon(self._sign, _ICONS[self._tone], _TOKENS[self._tone], 16)

    def _reserve_line(self) -> None:
        """Keep the height of one line of help, also without text, so that appearing words move nothing."""
        self._room.changeSize(0, 0 if self._compact else QFontMetrics(font("small")).height() + 2)
        self._below.invalidate()

    def set_compact(self) -> None:
        """Keep no empty line below: for a field about which there is seldom anything to say there."""
        self._compact = True
        self._reserve_line()
        self._show_line()

    def mark_beside(self) -> None:
        """Show the range mark beside the editor, where it takes no height and moves nothing below."""
        self._mark_beside = True

    def _describe(self) -> None:
        if self._editor is None:
            return
        required = self.tr("required") if self.required() else ""
        said = [required, self._problem or self._hint, self._mark.text() if self._mark else "", self._spoken_extra]
        self._editor.setAccessibleDescription(". ".join(part for part in said if part))

    # what is in the field
    def value(self) -> Any:
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        raise NotImplementedError

    def commit(self) -> None:
        """Take what stands in the field as meant: called when the field is left and before the primary action."""
        self.committed.emit()

    def require(self) -> bool:
        """Before the primary action: a required field left empty says so. True when nothing is wrong here."""
        self.commit()
        if self.required() and self.value() is None and not self.problem():
            self.set_problem(self.tr("Fill in “%1”.").replace("%1", self._title))
        return not self.problem()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == _RESTYLED:
            self._reserve_line()
        hold_height(self, event)
        return done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == _FOCUSED and watched is self._editor:
            self._scroll_into_view()
        return super().eventFilter(watched, event)

    def _scroll_into_view(self) -> None:
        """A focused field is shown whole, with its label and its line (WCAG 2.4.11)."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        inside = above.widget() if above is not None else None
        if above is not None and inside is not None:
            middle = self.mapTo(inside, QPoint(self.width() // 2, self.height() // 2))
            above.ensureVisible(middle.x(), middle.y(), self.width() // 2, self.height() // 2 + 8)
