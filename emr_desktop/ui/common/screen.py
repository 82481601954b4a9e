"""A place in the program: builds its widgets, connects them, and says what went wrong."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from emr_desktop.ui.common.messages import Message, message_for
from emr_desktop.ui.common.view_model import ViewModel


class Screen(QWidget):
    """Base of all screens. Subclasses implement _build and _connect; connect() stands in _connect only."""

    problem_shown = Signal(object)
    """A Message for the strip above the content; None takes it away."""

    def __init__(self, view_model: ViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent if parent is not None else view_model.context.room)
        self.hide()  # until the shell shows it: it may be built in a window on show
        self.setObjectName("page")
        self._view_model = view_model
        self._waiting: Callable[[], object] | None = None
        view_model.setParent(self)
        self._build()
        self._connect()
        view_model.failed.connect(self.show_failure)
        view_model.busy_changed.connect(self._busy_changed)

    def _build(self) -> None:
        """Make the widgets and lay them out."""
        raise NotImplementedError

    def _connect(self) -> None:
        """Connect widgets to the view-model and back."""
        raise NotImplementedError

    def start(self) -> None:
        """Called when the screen has been put on show: load, and put the focus where the work begins."""

    def leave(self) -> None:
        """Called before another screen takes its place: save what is being typed. Never asks."""

    def look_again(self) -> None:
        """Something has arrived from elsewhere: show it. What is typed stays, and the keyboard where it is."""

    @property
    def is_busy(self) -> bool:
        """Whether what the screen shows is still on its way."""
        return self._view_model.is_busy

    def when_free(self, action: Callable[[], object], still: Callable[[], bool] = lambda: True) -> None:
        """Run it as soon as the work under way is done: a key pressed while a draft is being written is not lost.

        `still` is asked then: whether what the key meant is still on show.
        """
        self._waiting = lambda: action() if still() else None

    def _busy_changed(self, busy: bool) -> None:
        if not busy and self._waiting is not None:
            action, self._waiting = self._waiting, None
            QTimer.singleShot(0, self, action)

    def title(self) -> str:
        """What the window and the screen reader call this place."""
        return self.accessibleName()

    def show_failure(self, error: object) -> None:
        """Say what went wrong in words, above the content."""
        self.problem_shown.emit(message_for(error))

    def show_message(self, message: Message | None) -> None:
        """Say something above the content, or take it away."""
        self.problem_shown.emit(message)
