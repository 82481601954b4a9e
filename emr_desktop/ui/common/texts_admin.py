"""Words for the codes of administration."""

from emr_desktop.ui.translation import QT_TRANSLATE_NOOP

ADMIN: dict[str, str] = {
    "admin_changed_meanwhile": QT_TRANSLATE_NOOP(
        "Messages", "Somebody else changed this meanwhile. Look at it again, then change it."
    ),
    "cannot_change_own_role": QT_TRANSLATE_NOOP(
        "Messages", "You cannot change your own role. Ask another administrator."
    ),
    "staff_name_empty": QT_TRANSLATE_NOOP("Messages", "Enter the family name."),
    "staff_not_found": QT_TRANSLATE_NOOP(
        "Messages", "This person is not in the list of staff any more. Look at the list again."
    ),
    "facility_not_found": QT_TRANSLATE_NOOP(
        "Messages", "The clinic is not in the records of this computer. Call the administrator of the district."
    ),
    "facility_name_empty": QT_TRANSLATE_NOOP(
        "Messages", "Enter the name of the clinic in all three languages: forms are printed in each."
    ),
    "prescription_series_wrong": QT_TRANSLATE_NOOP(
        "Messages", "The series of prescriptions needs 1 to {most} letters."
    ),
    "backup_folder_missing": QT_TRANSLATE_NOOP(
        "Messages", "The folder for copies is not there. Plug the drive in, or choose another folder."
    ),
    "backup_disk_full": QT_TRANSLATE_NOOP(
        "Messages",
        "There is no room for the copy on that disk. The records are safe here; free some space or choose another folder.",
    ),
    "backup_folder_read_only": QT_TRANSLATE_NOOP(
        "Messages",
        "The folder for copies cannot be written. Choose another folder, or ask for the right to write there.",
    ),
    "backup_disk_gone": QT_TRANSLATE_NOOP(
        "Messages",
        "The drive did not answer, so this copy does not count. The records are safe here; plug the drive in and copy again.",
    ),
    "backup_stopped": QT_TRANSLATE_NOOP("Messages", "Stopped. No copy was made, and the records are as they were."),
    "reference_file_unreadable": QT_TRANSLATE_NOOP(
        "Messages", "This file cannot be read. Choose the official ICD-10 file that was downloaded."
    ),
    "reference_file_wrong": QT_TRANSLATE_NOOP(
        "Messages", "This is not the official ICD-10 file: line {line} is not as it should be. Nothing was changed."
    ),
    "commit_not_found": QT_TRANSLATE_NOOP(
        "Messages", "This action is not in the journal of this computer. Look at the list again."
    ),
}
