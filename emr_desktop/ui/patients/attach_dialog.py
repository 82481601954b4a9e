"""The form with which a file is attached, and the one with which an attachment is taken back."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from emr_desktop.domain.attachments import AttachmentKind
from emr_desktop.domain.dates import DatePrecision, format_date
from emr_desktop.domain.dates_typed import parse_date
from emr_desktop.domain.errors import DomainError
from emr_desktop.domain.languages import Language
from emr_desktop.ui.common.choice_field import Choice, ChoiceField
from emr_desktop.ui.common.date_edit import DateEdit
from emr_desktop.ui.common.flow_form import EnterChain
from emr_desktop.ui.common.inline_message import InlineMessage
from emr_desktop.ui.common.keys import bind_enter, key_text
from emr_desktop.ui.common.labels import wrapped
from emr_desktop.ui.common.line_fields import TextField
from emr_desktop.ui.common.look import restyle, scaled
from emr_desktop.ui.common.messages import message_for
from emr_desktop.ui.common.path_field import PathField
from emr_desktop.ui.common.readings import Reading
from emr_desktop.ui.patients.attachment_words import kind_words
from emr_desktop.ui.patients.attachments_view_model import AttachmentsViewModel, Chosen

_AT_FILE = frozenset(
    {
        "attachment_file_missing", "attachment_file_vanished", "attachment_file_unreadable", "attachment_empty",
        "attachment_too_large", "attachment_kind_unknown", "attachment_cut_off", "attachment_damaged_picture",
        "attachment_there_already",
    }
)  # fmt: skip
_AT_TITLE = frozenset({"attachment_title_missing", "attachment_title_too_long"})


class AttachDialog(QDialog):
    """Ctrl+Enter attaches; Esc changes nothing. Stays open, with what was typed, until the file is kept."""

    def __init__(
        self,
        model: AttachmentsViewModel,
        visits: Sequence[tuple[UUID, str]],
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model, self._language = model, language
        self._today = model.context.clock.today()
        self.setWindowTitle(self.tr("Attach a file"))
        self.message = InlineMessage(self)
        kinds = "JPEG, PNG, PDF (*.jpg *.jpeg *.png *.pdf *.JPG *.JPEG *.PNG *.PDF)"
        self.file = PathField(self.tr("File (JPEG, PNG or PDF)"), folder=False, kinds=kinds, parent=self)
        self.file.setObjectName("attach_file")
        self.titled = TextField(self.tr("What it is"), required=True, parent=self)
        self.titled.setObjectName("attach_title")
        choices = [Choice(kind, kind_words(kind)) for kind in AttachmentKind]
        self.kind = ChoiceField(self.tr("Kind"), choices, as_list=True, parent=self)
        self.kind.set_value(AttachmentKind.DISCHARGE)
        self.written_on = DateEdit(self.tr("Date of the document"), self._read_day, parent=self)
        self.written_on.set_limits(latest=self._today)
        self.written_on.set_written(lambda day: format_date(day, language))
        none = Choice(None, self.tr("No visit"))
        self.visit = ChoiceField(
            self.tr("Belongs to the visit"), [none, *(Choice(*each) for each in visits)], as_list=True, parent=self
        )
        self.visit.set_value(None)
        self.go = QPushButton(self.tr("Attach") + f"  {key_text('Ctrl+Return')}", self)
        restyle(self.go, variant="primary")
        self.stay = QPushButton(self.tr("Do not attach") + f"  {key_text('Esc')}", self)
        self._lay_out()
        self.stay.clicked.connect(self.reject)
        self.go.clicked.connect(self.attach)
        model.attached.connect(self.accept)
        model.refused.connect(self._refused)
        bind_enter(self, self.attach)
        for expected in (self.file, self.titled):
            expected.set_expected(True)
        EnterChain(self).finished.connect(self.go.setFocus)
        self.file.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        beside = QHBoxLayout()
        beside.setSpacing(12)
        for part in (self.kind, self.written_on, self.visit):
            beside.addWidget(part, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addWidget(wrapped(self.tr("Attach a file"), "h2", self))
        column.addWidget(self.message)
        for field in (self.file, self.titled):
            column.addWidget(field)
        column.addLayout(beside)
        told = self.tr(
            "The file is kept encrypted. Others see at once what there is, and get the file when the link allows."
        )
        column.addWidget(wrapped(told, "help", self))
        column.addLayout(_buttons(self, self.stay, self.go))
        self.setMinimumWidth(scaled(720))

    def attach(self) -> None:
        """Attach what is chosen, unless that is under way."""
        if not self.go.isEnabled():
            return
        if self.written_on.problem():
            self.written_on.setFocus()
            return
        self.message.clear()
        self.go.setEnabled(False)
        written = self.written_on.value()
        self._model.attach(
            Chosen(
                path=self.file.text(),
                title=self.titled.text(),
                kind=self.kind.value() or AttachmentKind.OTHER,
                written_on=written if isinstance(written, date) else None,
                visit_id=self.visit.value(),
            )
        )

    def _refused(self, error: object) -> None:
        self.go.setEnabled(True)
        said = message_for(error)
        code = error.code if isinstance(error, DomainError) else ""
        field = self.file if code in _AT_FILE else self.titled if code in _AT_TITLE else None
        if field is None:
            self.message.say(said.text, said.tone)
            return
        field.set_problem(said.text)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read_day(self, text: str) -> Reading:
        if not text.strip():
            return Reading()
        try:
            found = parse_date(text, today=self._today)
        except DomainError as refusal:
            return Reading(text=text, problem=message_for(refusal).text)
        if found.precision is not DatePrecision.DAY:
            return Reading(text=text, problem=self.tr("Enter day, month and year."))
        if found.date > self._today:
            return Reading(text=text, problem=self.tr("The date of the document cannot be in the future."))
        return Reading(found.date, format_date(found.date, self._language))


class RetractDialog(QDialog):
    """Why it was a mistake. Esc changes nothing."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        question = self.tr("Mark as entered in error?")
        self.setWindowTitle(question)
        told = self.tr(
            "It stays in the list, marked as a mistake, with your name and reason. Nothing of it is deleted."
        )
        self.setAccessibleDescription(f"{title}. {told}")
        self.reason = TextField(self.tr("Why it was a mistake"), required=True, parent=self)
        self.reason.setObjectName("retract_reason")
        self.go = QPushButton(self.tr("Mark as a mistake") + f"  {key_text('Ctrl+Return')}", self)
        restyle(self.go, variant="danger")
        self.stay = QPushButton(self.tr("Leave as it is") + f"  {key_text('Esc')}", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addWidget(wrapped(question, "h2", self))
        column.addWidget(wrapped(title, "strong", self))
        column.addWidget(wrapped(told, "", self))
        column.addWidget(self.reason)
        column.addLayout(_buttons(self, self.stay, self.go))
        self.setMinimumWidth(scaled(560))
        self.stay.clicked.connect(self.reject)
        self.go.clicked.connect(self.accept)
        bind_enter(self, self.accept)
        self.reason.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Close when there is a reason."""
        if self.reason.require():
            super().accept()
        else:
            self.reason.setFocus()


def _buttons(dialog: QDialog, *buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addStretch(1)
    for button in buttons:
        button.setParent(dialog)
        button.setAutoDefault(False)
        row.addWidget(button)
    return row
