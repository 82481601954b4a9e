"""The recovery key in groups, to be written down or printed, and proved to be so by typing its last group."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from emr_desktop.domain.errors import DomainError
from emr_desktop.domain.languages import Language
from emr_desktop.services.opening import Place
from emr_desktop.ui.common.flow_form import EnterChain
from emr_desktop.ui.common.inline_message import InlineMessage
from emr_desktop.ui.common.labels import label
from emr_desktop.ui.common.line_fields import TextField
from emr_desktop.ui.common.look import restyle
from emr_desktop.ui.common.messages import message_for

ACROSS = 4


class RecoveryKeyView(QWidget):
    """The key is here as long as the page lives and is kept nowhere."""

    confirmed = Signal()

    def __init__(self, place: Place, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._language = language
        self._code = ""
        self._facility = ""
        self._groups = QGridLayout()
        self._groups.setSpacing(8)
        self.save = QPushButton(self.tr("Save the sheet as PDF…"), self)
        self.save.setAutoDefault(True)
        self.message = InlineMessage(self)
        self.last = TextField(self.tr("Last group of the key, from your sheet"), required=True)
        self.last.line.setObjectName("last_group")
        self.last.set_expected(True)
        self.last.set_hint(self.tr("Write the key down or print it, then type its last four letters and digits."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._groups)
        column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.message)
        column.addWidget(self.last)
        self.chain = EnterChain(self)
        self.chain.finished.connect(self.confirmed)
        self.save.clicked.connect(self._ask_where)

    def show_key(self, code: str, facility: str) -> None:
        """Show the groups of the key."""
        self._code, self._facility = code, facility
        for old in self.findChildren(QLabel, "group"):
            old.deleteLater()
        for place, group in enumerate(code.split("-")):
            made = label(group, "numeric", self)
            made.setObjectName("group")
            made.setAlignment(Qt.AlignmentFlag.AlignCenter)
            made.setAccessibleName(" ".join(group))
            self._groups.addWidget(made, place // ACROSS, place % ACROSS)
        restyle(self, role="panel")

    def start(self) -> None:
        self.last.setFocus()

    def is_confirmed(self) -> bool:
        """Whether the last group was typed; says so when not."""
        typed = "".join(self.last.text().upper().split())
        if typed == self._code.rsplit("-", 1)[-1]:
            return True
        self.last.set_problem(self.tr("This is not the last group. Compare it with the key above."))
        self.last.setFocus()
        return False

    def save_to(self, path: Path) -> None:
        """Write the sheet as a PDF."""
        from emr_desktop.printing.recovery_sheet import recovery_sheet  # loads the paper machinery

        try:
            path.write_bytes(recovery_sheet(self._code, self._facility, self._place.clock.today(), self._language))
        except DomainError as error:
            self.message.say(message_for(error).text, "danger")
        except OSError:
            self.message.say(self.tr("The sheet could not be written there. Choose another folder."), "danger")
        else:
            words = self.tr("The sheet is in %1. Print it, then delete the file.")
            self.message.say(words.replace("%1", str(path)), "success")

    def _ask_where(self) -> None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        start = str(Path(documents) / "recovery-key.pdf")
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the sheet with the recovery key"), start, "PDF (*.pdf)"
        )
        if chosen:
            self.save_to(Path(chosen))
        self.last.setFocus()
