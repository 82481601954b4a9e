"""Scans, photos and documents of one patient: the list, and the chosen one with its preview."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPushButton, QTabBar, QVBoxLayout, QWidget

from emr_desktop.domain.dates import format_date
from emr_desktop.queries.attachments import AttachmentRow, FileState
from emr_desktop.queries.patients_timeline import VisitRow
from emr_desktop.ui.common.card import Card
from emr_desktop.ui.common.keys import key_text
from emr_desktop.ui.common.labels import label, wrapped
from emr_desktop.ui.common.look import scaled
from emr_desktop.ui.common.rows_model import Column, RowsModel
from emr_desktop.ui.common.sync_words import size_words
from emr_desktop.ui.common.table import DataTable
from emr_desktop.ui.patients.attach_dialog import AttachDialog, RetractDialog
from emr_desktop.ui.patients.attachment_words import about_words, file_token, file_words, kind_words
from emr_desktop.ui.patients.attachments_view_model import AttachmentsViewModel
from emr_desktop.ui.patients.card_view_model import CardViewModel
from emr_desktop.ui.patients.fold import Section
from emr_desktop.ui.patients.visit_words import reason_words

LATEST_VISITS = 10
"""Offered in the form: a document is brought soon after it was written."""


class AttachmentsTab(Section):
    """Enter opens, Del marks as a mistake, Ctrl+F8 attaches."""

    def __init__(self, card_model: CardViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = card_model.context.language
        self.model = AttachmentsViewModel(card_model)
        self._visits: tuple[VisitRow, ...] = ()
        self._new = False
        """Something was attached, and the list does not show it yet."""
        self.dialog: QDialog | None = None
        self.card = Card(self.tr("Attachments"), self)
        self.now = self._button("")
        self.retract = self._button(self.tr("Entered in error…") + "  Del")
        self.open_it = self._button(self.tr("Open"))
        self.add = self._button(self.tr("Attach file…") + f"  {key_text('Ctrl+F8')}")
        self.none = wrapped(
            self.tr("Nothing is attached. Scans and photos of letters, ECG and X-rays are kept here."),
            "secondary",
            self,
        )
        self.table = DataTable(RowsModel(self._columns()), self.tr("Attachments"), self)
        self.table.setMinimumHeight(scaled(150))
        self.card.add(self.none)
        self.card.add(self.table, 1)
        self.pane = Card(parent=self)
        self.picture = label("", "paper", self.pane)
        self.about = wrapped("", "", self.pane)
        self._lay_out()
        self.now.clicked.connect(self._move_chosen)
        self.retract.clicked.connect(self._retract_chosen)
        self.open_it.clicked.connect(self._open_chosen)
        self.add.clicked.connect(self.ask_file)
        self.table.row_changed.connect(self._row_changed)
        self.table.opened.connect(self._open)
        self.table.removal_asked.connect(self._retract)
        self.model.rows_changed.connect(self.show_rows)
        self.model.attached.connect(self._attached)
        self.show_rows(())

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(True)
        self.card.add_to_header(button)
        return button

    def _lay_out(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(16)
        across.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self.about, 1, Qt.AlignmentFlag.AlignTop)
        self.pane.body.addLayout(across)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.card)
        column.addWidget(self.pane)
        column.addStretch(1)

    def _columns(self) -> list[Column]:
        language = self._language
        return [
            Column(self.tr("What it is"), lambda row: row.title, stretch=True, strong=True),
            Column(self.tr("Kind"), lambda row: kind_words(row.kind), whole=True),
            Column(self.tr("Date"), self._day, whole=True),
            Column(self.tr("Size"), lambda row: size_words(row.size, language), right=True, whole=True),
            Column(self.tr("State"), lambda row: file_words(row, language), whole=True, token=file_token),
        ]

    def _day(self, row: AttachmentRow) -> str:
        return format_date(row.day, self._language)

    def show_visits(self, visits: Sequence[VisitRow]) -> None:
        """To which a file may belong."""
        self._visits = tuple(visits)

    def show_rows(self, rows: Sequence[AttachmentRow]) -> None:
        """Show them; the row that was chosen stays chosen."""
        before = self.table.current_row()
        self.table.set_rows(rows)
        self.none.setVisible(not rows)
        self.table.setVisible(bool(rows))
        self.pane.setVisible(bool(rows))
        kept = [place for place, row in enumerate(rows) if isinstance(before, AttachmentRow) and row.id == before.id]
        if rows:
            self.table.select_row(kept[0] if kept and not self._new else 0)
        self._row_changed(self.table.current_row() if rows else None)
        waited = self._new or isinstance(QApplication.focusWidget(), QTabBar)
        if rows and waited and self.isVisible():
            self.table.setFocus()  # whoever turned to this part of the card, or attached something, waited for the list
            self._new = False

    def _attached(self) -> None:
        self._new = True

    def has_rows(self) -> bool:
        """Whether there is a list to go into."""
        return bool(self.table.rows().rows)

    def _row_changed(self, row: object) -> None:
        chosen = row if isinstance(row, AttachmentRow) else None
        right = chosen is not None and chosen.retracted_at is None
        self.add.setVisible(self.model.writes)
        self.open_it.setVisible(chosen is not None and chosen.here)
        self.retract.setVisible(right and self.model.writes)
        waits = chosen is not None and chosen.connected and chosen.state in {FileState.AWAY, FileState.HERE}
        self.now.setVisible(waits)
        if chosen is None:
            return
        self.now.setText(self.tr("Send now") if chosen.here else self.tr("Fetch now"))
        self.about.setText(about_words(chosen, self._language))
        picture = QPixmap()
        if chosen.preview:
            picture.loadFromData(chosen.preview)
        self.picture.setPixmap(picture)
        self.picture.setVisible(not picture.isNull())
        self.picture.setAccessibleName(self.tr("Preview of %1").replace("%1", chosen.title))

    def ask_file(self, _checked: bool = False) -> None:
        """Open the form, unless one is open."""
        if self.dialog is None and self.model.writes:
            self._show(AttachDialog(self.model, self._offered(), self._language, self))

    def _offered(self) -> list[tuple[UUID, str]]:
        return [
            (each.id, f"{format_date(each.happened_at.astimezone().date(), self._language)}"
                      f" {reason_words(each.reason, self._language)}".strip())
            for each in self._visits[:LATEST_VISITS]
        ]  # fmt: skip

    def _show(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
        self.window().activateWindow()
        (self.table if self.has_rows() else self.add).setFocus(Qt.FocusReason.OtherFocusReason)

    def _move_chosen(self) -> None:
        row = self.table.current_row()
        if isinstance(row, AttachmentRow):
            self.model.want(row.id)

    def _open_chosen(self) -> None:
        row = self.table.current_row()
        if isinstance(row, AttachmentRow):
            self._open(row)

    def _open(self, row: AttachmentRow) -> None:
        if row.here:
            self.model.open(row.id)
        elif self.now.isVisible():
            self.now.setFocus(Qt.FocusReason.OtherFocusReason)

    def _retract_chosen(self) -> None:
        row = self.table.current_row()
        if isinstance(row, AttachmentRow):
            self._retract(row)

    def _retract(self, row: AttachmentRow) -> None:
        if self.dialog is None and self.model.writes and row.retracted_at is None:
            dialog = RetractDialog(row.title, self)
            dialog.accepted.connect(partial(self._give_reason, row.id, dialog))
            self._show(dialog)

    def _give_reason(self, attachment_id: UUID, dialog: RetractDialog) -> None:
        self.model.retract(attachment_id, dialog.reason.text())
