"""F1: the keys of this screen and of the whole program; and what this program is."""

import platform

from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from emr_desktop import __version__
from emr_desktop.ui.common.keys import Scope, Shortcut, key_text
from emr_desktop.ui.common.labels import label, wrapped
from emr_desktop.ui.common.line_fields import TextField
from emr_desktop.ui.common.look import scaled
from emr_desktop.ui.common.rows_model import Column, RowsModel
from emr_desktop.ui.common.shortcuts import SHORTCUTS
from emr_desktop.ui.common.table import DataTable


def ordered(scope: Scope | None) -> list[Shortcut]:
    """The key map with the keys of the screen on show first."""
    return sorted(SHORTCUTS, key=lambda line: line.scope is not scope)


def keys_of(line: Shortcut) -> str:
    """All keys of a command, as they are written on the screen."""
    return ", ".join(key_text(keys) for keys in line.keys)


class HelpSheet(QDialog):
    """Type a word to find its key. Esc closes."""

    def __init__(self, scope: Scope | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = ordered(scope)
        self.setObjectName("page")
        self.setWindowTitle(self.tr("Keys"))
        self.resize(min(scaled(900), 1320), min(scaled(560), 660))
        self.search = TextField(self.tr("Find a command or a key"))
        places = {
            Scope.EVERYWHERE: self.tr("everywhere"),
            Scope.CARD: self.tr("in a patient's card"),
            Scope.LIST: self.tr("in lists and tables"),
        }
        self.rows = RowsModel(
            [
                Column(self.tr("Keys"), keys_of, whole=True, strong=True),
                Column(self.tr("What they do"), lambda line: line.text(), stretch=True, whole=True),
                Column(self.tr("Where"), lambda line: places[line.scope], whole=True),
            ]
        )
        self.table = DataTable(self.rows, self.tr("Keys and what they do"), self)
        close = QPushButton(self.tr("Close") + "  " + key_text("Esc"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Keys"), "h1", self))
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        self.search.line.textChanged.connect(self._find)
        self._find("")
        self.search.setFocus()

    def _find(self, typed: str) -> None:
        words = typed.casefold().split()
        self.table.set_rows(
            [line for line in self._lines if all(word in f"{line.text()} {keys_of(line)}".casefold() for word in words)]
        )


class About(QDialog):
    """Version, licence, and the engineer's details to copy."""

    def __init__(self, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setWindowTitle(self.tr("About"))
        self.details = (
            f"EMR Desktop {__version__} · Python {platform.python_version()} · Qt {qVersion()} · "
            f"{platform.system()} {platform.release()} · {folder}"
        )
        copy = QPushButton(self.tr("Copy the details"), self)
        close = QPushButton(self.tr("Close") + "  " + key_text("Esc"), self)
        copy.clicked.connect(lambda: QApplication.clipboard().setText(self.details))
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(copy)
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(label(f"EMR Desktop {__version__}", "h1", self))
        column.addWidget(wrapped(self.tr("Patient cards, visits and prescriptions of a small clinic."), "", self))
        column.addWidget(wrapped(self.tr("Free software under the MIT licence. Without any warranty."), "", self))
        details = wrapped(self.details, "help", self)
        details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(details)
        column.addLayout(row)
        self.setMinimumWidth(scaled(460))
        close.setFocus()


def show_help(parent: QWidget, scope: Scope | None) -> None:
    """Show the keys, and give the focus back afterwards."""
    _show(HelpSheet(scope, parent))


def show_about(parent: QWidget, folder: str) -> None:
    """Show what this program is."""
    _show(About(folder, parent))


def help_word() -> str:
    """What the help is called in menus."""
    return QCoreApplication.translate("Menus", "Keys and help")


def _show(dialog: QDialog) -> None:
    before = QApplication.focusWidget()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setModal(True)
    if before is not None:
        dialog.finished.connect(lambda _code: before.setFocus(Qt.FocusReason.OtherFocusReason))
    dialog.open()
