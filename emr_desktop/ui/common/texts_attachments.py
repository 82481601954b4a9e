"""Words for the codes of attached scans, photos and documents."""

from emr_desktop.ui.translation import QT_TRANSLATE_NOOP

ATTACHMENTS: dict[str, str] = {
    "attachment_file_missing": QT_TRANSLATE_NOOP("Messages", "Choose a file: a scan or a photo (JPEG, PNG) or a PDF."),
    "attachment_file_vanished": QT_TRANSLATE_NOOP(
        "Messages", "This file is not there. Check the name, and whether the drive or the telephone is still connected."
    ),
    "attachment_file_unreadable": QT_TRANSLATE_NOOP(
        "Messages", "The file could not be read. Copy it to this computer, then choose the copy."
    ),
    "attachment_empty": QT_TRANSLATE_NOOP("Messages", "The file is empty. Scan or copy it once more."),
    "attachment_too_large": QT_TRANSLATE_NOOP(
        "Messages", "The file is too large: at most {most} MB. Scan it in grey at 200 dpi, or page by page."
    ),
    "attachment_kind_unknown": QT_TRANSLATE_NOOP(
        "Messages", "This is not a JPEG, PNG or PDF file, whatever its name says. Save it as one of these first."
    ),
    "attachment_cut_off": QT_TRANSLATE_NOOP(
        "Messages", "The end of the file is missing. Copy it once more from where it comes."
    ),
    "attachment_damaged_picture": QT_TRANSLATE_NOOP(
        "Messages", "The picture is damaged and cannot be shown. Scan or copy it once more."
    ),
    "attachment_title_missing": QT_TRANSLATE_NOOP("Messages", "Write what the document is."),
    "attachment_title_too_long": QT_TRANSLATE_NOOP("Messages", "The title is too long: at most {most} characters."),
    "attachment_future": QT_TRANSLATE_NOOP("Messages", "The date of the document cannot be in the future."),
    "visit_of_other": QT_TRANSLATE_NOOP("Messages", "This visit is of another patient. Choose another one."),
    "attachment_there_already": QT_TRANSLATE_NOOP(
        "Messages", "This very file is in the record already: {title}. Nothing was added."
    ),
    "attachment_reason_missing": QT_TRANSLATE_NOOP("Messages", "Write why it was a mistake."),
    "attachment_reason_too_long": QT_TRANSLATE_NOOP("Messages", "The reason is too long: at most {most} characters."),
    "attachment_retracted_already": QT_TRANSLATE_NOOP("Messages", "It was marked as a mistake already."),
    "attachment_not_found": QT_TRANSLATE_NOOP(
        "Messages", "This attachment is not here any more: the record has gone back to the patient's clinic."
    ),
    "attachment_not_fetched": QT_TRANSLATE_NOOP(
        "Messages", "The file is not on this computer yet. Press “Fetch now”; it comes with the next exchange."
    ),
    "attachment_missing_here": QT_TRANSLATE_NOOP(
        "Messages",
        "The file is gone from the folder of the records. It is fetched with the next exchange if the district has it.",
    ),
    "attachment_damaged": QT_TRANSLATE_NOOP(
        "Messages", "The file on this disk is damaged. It is fetched with the next exchange if the district has it."
    ),
    "attachment_other_content": QT_TRANSLATE_NOOP(
        "Messages", "What came is not the file that was attached. It was thrown away and is fetched again later."
    ),
    "attachment_piece_wrong": QT_TRANSLATE_NOOP(
        "Messages", "The district does not take this file: it is too large. Scan it page by page and attach it again."
    ),
    "attachment_no_room": QT_TRANSLATE_NOOP(
        "Messages",
        "The district has no more room for files of this clinic. They are safe here: telephone the district.",
    ),
    "attachment_not_saved": QT_TRANSLATE_NOOP("Messages", "The copy could not be saved there. Choose another folder."),
    "attachment_not_shown": QT_TRANSLATE_NOOP(
        "Messages", "This file cannot be shown here. Save a copy and open it with another program."
    ),
}
