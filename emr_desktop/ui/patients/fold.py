"""A part of a form that is folded away until it is needed."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from emr_desktop.ui.common.field import Field
from emr_desktop.ui.common.flow_form import FlowForm, fields_of
from emr_desktop.ui.common.look import hold_height, restyle, settle
from emr_desktop.ui.theme import set_icon


class Rows(FlowForm):
    """Fields in rows, as a part of a larger form: Enter belongs to the larger one."""

    def __init__(self, columns: int = 4, parent: QWidget | None = None) -> None:
        self._left_out: set[QWidget] = set()
        super().__init__(columns, parent=parent)
        self.removeEventFilter(self.chain)

    def leave_out(self, widget: QWidget, out: bool) -> None:
        """Hide a field, also when the rows are laid out anew, or show it again."""
        (self._left_out.add if out else self._left_out.discard)(widget)
        widget.setVisible(not out)

    def ensure_height(self) -> None:
        """Rows that come into a form on show are measured once more when their fonts are known."""
        for field in self.fields():
            settle(field)
        settle(self)

    def _lay(self, columns: int) -> None:
        super()._lay(columns)
        for widget in self._left_out:
            widget.hide()


class Section(QWidget):
    """A piece of a form that is never squeezed below the height its fields need."""

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        hold_height(self, event)
        return done


class Fold(Section):
    """A button that shows and hides what belongs to it."""

    toggled = Signal(bool)

    def __init__(self, title: str, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content = content
        self.button = QPushButton(title, self)
        self.button.setCheckable(True)
        self.button.setAutoDefault(True)
        restyle(self.button, variant="link")
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(content)
        self.button.toggled.connect(self._show)
        self._show(False)

    def open(self) -> None:
        """Unfold, as when something in it is filled."""
        self.button.setChecked(True)

    def is_open(self) -> bool:
        return self.button.isChecked()

    def _show(self, shown: bool) -> None:
        self.content.setVisible(shown)
        settle(self)
        set_icon(self.button, "chevron-down" if shown else "chevron-right", "text.link", 16)
        self.button.setAccessibleDescription(self.tr("unfolded") if shown else self.tr("folded"))
        if shown and self.button.hasFocus():
            first = next(iter(fields_of(self.content)), None)
            if isinstance(first, Field):
                first.setFocus()
        self.toggled.emit(shown)
