"""How an attachment is written: what it is, where its file is, what was wrong with it."""

from PySide6.QtCore import QCoreApplication

from emr_desktop.domain.attachments import AttachmentKind
from emr_desktop.domain.dates import format_date
from emr_desktop.domain.languages import Language
from emr_desktop.queries.attachments import AttachmentRow, FileState
from emr_desktop.queries.sync import Whereabouts
from emr_desktop.ui.common.sync_words import size_words
from emr_desktop.ui.common.whereabouts import whereabouts_word


def kind_words(kind: AttachmentKind) -> str:
    """What the document is, in a word or two; of a later program's kind the code itself."""
    found = {
        AttachmentKind.DISCHARGE: QCoreApplication.translate("Attachments", "Discharge letter"),
        AttachmentKind.CONSULTATION: QCoreApplication.translate("Attachments", "Specialist's letter"),
        AttachmentKind.ECG: QCoreApplication.translate("Attachments", "ECG"),
        AttachmentKind.IMAGING: QCoreApplication.translate("Attachments", "X-ray, ultrasound"),
        AttachmentKind.LABORATORY: QCoreApplication.translate("Attachments", "Laboratory"),
        AttachmentKind.PHOTO: QCoreApplication.translate("Attachments", "Photo"),
        AttachmentKind.OTHER: QCoreApplication.translate("Attachments", "Other document"),
    }
    return found.get(kind, str(kind))


def file_words(row: AttachmentRow, language: Language) -> str:
    """Where the file is; the same words as for records."""
    size = size_words(row.size, language)
    if row.retracted_at is not None:
        return QCoreApplication.translate("Attachments", "✕ Entered in error")
    if row.state is FileState.WANTED:
        return QCoreApplication.translate("Attachments", "Will be fetched: %1").replace("%1", size)
    if row.state is FileState.AWAY and row.arrived:
        words = QCoreApplication.translate("Attachments", "Being fetched: %1 of %2")
        return words.replace("%1", size_words(row.arrived, language)).replace("%2", size)
    if row.state is FileState.AWAY:
        return QCoreApplication.translate("Attachments", "Not fetched yet: %1").replace("%1", size)
    if not row.connected:
        return QCoreApplication.translate("Attachments", "On this computer")
    return whereabouts_word(Whereabouts(row.state.value))[0]


def file_token(row: AttachmentRow) -> str:
    """The colour that repeats what the words say."""
    if row.retracted_at is not None:
        return "danger.text"
    return "" if row.here else "text.secondary"


def about_words(row: AttachmentRow, language: Language) -> str:
    """Everything about it, line by line, for the pane beside the preview."""
    day = format_date(row.attached_at.astimezone().date(), language)
    made = QCoreApplication.translate("Attachments", "Attached by %1 on %2").replace("%1", row.author)
    size = f"{row.media_type.name}, {size_words(row.size, language)}"
    lines = [row.title, kind_words(row.kind), made.replace("%2", day), f"{size} · {file_words(row, language)}"]
    if row.written_on is not None:
        written = QCoreApplication.translate("Attachments", "Date of the document: %1")
        lines.insert(2, written.replace("%1", format_date(row.written_on, language)))
    if row.retracted_at is not None:
        wrong = QCoreApplication.translate("Attachments", "Marked as a mistake by %1 on %2: %3")
        gone = format_date(row.retracted_at.astimezone().date(), language)
        lines.append(wrong.replace("%1", row.retracted_by).replace("%2", gone).replace("%3", row.retract_reason))
    return "\n".join(lines)
