"""Parts of the visit form that hold their height: sections, and a piece that is folded away until it is needed."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from emr_desktop.ui.common.flow_form import FlowForm
from emr_desktop.ui.common.labels import label
from emr_desktop.ui.common.look import hold_height, restyle, settle
from emr_desktop.ui.theme import set_icon


class Rows(FlowForm):
    """Fields in rows, as a part of a larger form: Enter belongs to the larger one."""

    def __init__(self, columns: int, parent: QWidget | None = None) -> None:
        super().__init__(columns, parent=parent)
        self.removeEventFilter(self.chain)


class Section(QWidget):
    """A numbered piece of the form that is never squeezed below the height its fields need."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(2)
        if title:
            self.column.addWidget(label(title, "strong", self))

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        hold_height(self, event)
        return done


class Fold(Section):
    """A button that shows and hides what belongs to it."""

    def __init__(self, title: str, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.content = content
        self.button = QPushButton(title, self)
        self.button.setCheckable(True)
        self.button.setAutoDefault(True)
        restyle(self.button, variant="link")
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(content)
        self.button.toggled.connect(self._show)
        self._show(False)

    def open(self, on: bool = True) -> None:
        """Unfold, as when something in it is filled, or fold again."""
        self.button.setChecked(on)

    def is_open(self) -> bool:
        return self.button.isChecked()

    def _show(self, shown: bool) -> None:
        self.content.setVisible(shown)
        settle(self)
        set_icon(self.button, "chevron-down" if shown else "chevron-right", "text.link", 16)
        self.button.setAccessibleDescription(self.tr("unfolded") if shown else self.tr("folded"))
