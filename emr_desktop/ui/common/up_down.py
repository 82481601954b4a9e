"""What is taller than its place: scrolled up and down, never sideways."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from emr_desktop.ui.common.look import restyle


class UpDown(QScrollArea):
    """Scrolls what was built in its `place`. Qt styles a form anew each time it is moved into another widget: build it
    there, then give it to `setWidget`.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            event.ignore()  # nothing moves sideways here: they are for whoever stands around it
            return
        super().keyPressEvent(event)

    @property
    def place(self) -> QWidget:
        """The parent of what will be scrolled."""
        return self.viewport()

    def ground(self) -> QWidget:
        """An empty widget in its place, through which the window is seen."""
        made = QWidget(self.place)
        restyle(made, role="scrolled")
        return made
