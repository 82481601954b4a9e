"""The right column of the first screen: what is left to do, and how safe the records are."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from emr_desktop.domain.languages import Language
from emr_desktop.queries.home import RecordSafety
from emr_desktop.queries.home_tasks import TaskKind, TaskLine
from emr_desktop.ui.common.card import Card
from emr_desktop.ui.common.labels import label, wrapped
from emr_desktop.ui.common.look import restyle
from emr_desktop.ui.home.words import task_item_words, task_words


class TasksCard(Card):
    """A number, words and a button for each kind of task. Lines with nothing on them stay in their place."""

    open_asked = Signal(object)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("My tasks"))
        self._language = language
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._lines: dict[str, tuple[QLabel, QLabel, QPushButton]] = {}
        self._tasks: tuple[TaskLine, ...] = ()
        self.body.addLayout(self._grid)

    def show_tasks(self, tasks: tuple[TaskLine, ...]) -> None:
        """Show the lines of this role. The first call decides which lines there are; later ones change the numbers."""
        self._tasks = tasks
        for line in tasks:
            if line.kind not in self._lines:
                self._lines[line.kind] = self._line(line)
            number, words, button = self._lines[line.kind]
            count = len(line.items)
            number.setText(str(count))
            for part in (number, words):
                restyle(part, role="strong" if count and part is number else "" if count else "secondary")
            button.setVisible(bool(count))
            button.setAccessibleName(f"{button.text()}: {count} {words.text()}")

    def button(self, kind: str) -> QPushButton:
        """The button of a line."""
        return self._lines[kind][2]

    def counts(self) -> dict[str, int]:
        """The numbers on show."""
        return {kind: int(number.text()) for kind, (number, _, _) in self._lines.items()}

    def _line(self, line: TaskLine) -> tuple[QLabel, QLabel, QPushButton]:
        row = len(self._lines)
        number = label("", "strong", self)
        words = wrapped(task_words(line.kind), "", self)
        button = QPushButton(self.tr("Open"), self)
        button.setObjectName(f"task_{line.kind}")
        button.setAutoDefault(True)
        policy = button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        button.setSizePolicy(policy)
        button.clicked.connect(partial(self._open, line.kind))
        self._grid.addWidget(number, row, 0)
        self._grid.addWidget(words, row, 1)
        self._grid.addWidget(button, row, 2)
        return number, words, button

    def _open(self, kind: str) -> None:
        """One task opens at once; of several one is chosen by whose it is. Conflicts stand in a list of their own."""
        items = next(line.items for line in self._tasks if line.kind == kind)
        if len(items) == 1 or kind == TaskKind.CONFLICTS:
            self.open_asked.emit(items[0])
            return
        menu = QMenu(self)
        for item in items:
            menu.addAction(task_item_words(item, self._language)).triggered.connect(partial(self.open_asked.emit, item))
        button = self.button(kind)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))


class SafetyCard(Card):
    """That the records are kept, how many, and how many the district does not have yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Your records"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self._kept = wrapped("", "", self)
        self._waiting = wrapped("", "secondary", self)
        self._lines.addWidget(self._kept)
        self._lines.addWidget(self._waiting)
        self.body.addLayout(self._lines)

    def show_safety(self, safety: RecordSafety) -> None:
        """Say it in two sentences."""
        self._kept.setText(self.tr("%n entries are kept and encrypted on this computer.", "", safety.kept))
        self._waiting.setVisible(safety.waiting is not None)
        self._waiting.setText(
            self.tr("%n of them will go to the district with the next sync.", "", safety.waiting)
            if safety.waiting
            else self.tr("The district has them all.")
        )

    def words(self) -> str:
        """What is on show."""
        return f"{self._kept.text()} {self._waiting.text()}"
