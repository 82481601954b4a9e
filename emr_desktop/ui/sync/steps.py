"""Numbered steps below each other: those that are done have a tick, the one to be done now stands out."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from emr_desktop.ui.common.labels import label
from emr_desktop.ui.common.look import restyle


class Steps(QWidget):
    """A heading for each step, and what belongs to it."""

    def __init__(self, titles: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = titles
        self._heads = [label("", "", self) for _ in titles]
        self._bodies = [QVBoxLayout() for _ in titles]
        self.now = 1
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for head, body in zip(self._heads, self._bodies, strict=True):
            step = QVBoxLayout()
            step.setSpacing(4)
            body.setContentsMargins(24, 0, 0, 0)
            body.setSpacing(4)
            step.addWidget(head)
            step.addLayout(body)
            column.addLayout(step)
        self.go_to(1)

    def add(self, step: int, widget: QWidget) -> None:
        """Put a widget below what already belongs to a step; steps are numbered from 1."""
        self._bodies[step - 1].addWidget(widget)

    def go_to(self, step: int) -> None:
        """From now on this step is to be done."""
        self.now = step
        for number, (head, title) in enumerate(zip(self._heads, self._titles, strict=True), 1):
            done = number < step
            head.setText(f"✓ {number}  {title}" if done else f"{number}  {title}")
            restyle(head, role="strong" if number == step else "secondary")

    def texts(self) -> tuple[str, ...]:
        """What the headings say."""
        return tuple(head.text() for head in self._heads)
