"""A place on the disk: typed, or chosen in the dialog of the computer."""

from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from emr_desktop.ui.common.line_fields import TextField


class PathField(TextField):
    """A file or, with `folder`, a folder. `kinds` is what the dialog shows, as in `PDF (*.pdf)`."""

    def __init__(self, title: str, *, folder: bool, kinds: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self._folder = folder
        self._kinds = kinds
        self.button = QPushButton(self.tr("Choose…"), self)
        self.button.setAutoDefault(True)
        self.button.setAccessibleName(f"{self.tr('Choose…')} {title}")
        self.button.clicked.connect(self._choose)
        self.add_beside(self.button)

    def _choose(self) -> None:
        start = self.text()
        if self._folder:
            chosen = QFileDialog.getExistingDirectory(self, self.title(), start)
        else:
            chosen, _ = QFileDialog.getOpenFileName(self, self.title(), start, self._kinds)
        if chosen:
            self.set_text(chosen)
            self.changed.emit()
            self.committed.emit()
        self.line.setFocus()
