"""Words for the codes of the file, the computer, and who may do what."""

from emr_desktop.ui.translation import QT_TRANSLATE_NOOP

STORE: dict[str, str] = {
    # who may do what
    "not_allowed_for_role": QT_TRANSLATE_NOOP("Messages", "Your role may not do this. Ask a colleague whose role may."),
    "wrong_password": QT_TRANSLATE_NOOP(
        "Messages", "That password does not fit this name. {left} tries are left before a wait."
    ),
    "wait_after_wrong_passwords": QT_TRANSLATE_NOOP("Messages", "Too many wrong passwords. Try again in {seconds} s."),
    "user_blocked": QT_TRANSLATE_NOOP("Messages", "This name is blocked. Ask the administrator."),
    "recovery_key_mistyped": QT_TRANSLATE_NOOP(
        "Messages", "One letter of the recovery key is not right. Compare it with the sheet."
    ),
    "recovery_key_wrong": QT_TRANSLATE_NOOP(
        "Messages", "This recovery key belongs to another clinic. Look for the right sheet."
    ),
    "recovery_key_missing": QT_TRANSLATE_NOOP("Messages", "This clinic has no recovery key. Log in with a password."),
    "password_too_short": QT_TRANSLATE_NOOP("Messages", "The password needs at least {least} characters."),
    "login_empty": QT_TRANSLATE_NOOP("Messages", "Enter a name to log in with."),
    "login_taken": QT_TRANSLATE_NOOP("Messages", "Somebody already logs in with this name. Choose another."),
    "cannot_block_yourself": QT_TRANSLATE_NOOP("Messages", "You cannot block yourself. Ask another administrator."),
    # the file and the computer
    "clinic_exists_here": QT_TRANSLATE_NOOP(
        "Messages", "There is a clinic in this folder already. Choose an empty folder."
    ),
    "already_open": QT_TRANSLATE_NOOP(
        "Messages", "The program is already open on this computer. Use the window that is open."
    ),
    "folder_read_only": QT_TRANSLATE_NOOP(
        "Messages", "The folder with the records cannot be written. Ask the administrator for the right to write there."
    ),
    "disk_full": QT_TRANSLATE_NOOP(
        "Messages",
        "The disk is full, so this was not saved. Free some space, then try again; what you typed is still here.",
    ),
    "disk_failing": QT_TRANSLATE_NOOP(
        "Messages", "The disk did not answer, so this was not saved. Keep this window open and call the administrator."
    ),
    "store_busy": QT_TRANSLATE_NOOP(
        "Messages", "The records are busy for a moment. Try again; what you typed is still here."
    ),
    "file_damaged": QT_TRANSLATE_NOOP(
        "Messages",
        "The records file is damaged. Ask the administrator to restore the last copy; do not enter new visits.",
    ),
    "records_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "The records file of the clinic is missing or empty. Ask the administrator to restore the last copy.",
    ),
    "keys_missing": QT_TRANSLATE_NOOP(
        "Messages", "The key file of the clinic is missing. Ask the administrator to restore it from a copy."
    ),
    "keys_damaged": QT_TRANSLATE_NOOP(
        "Messages", "The key file of the clinic is damaged. Ask the administrator to restore it from a copy."
    ),
    "store_too_new": QT_TRANSLATE_NOOP(
        "Messages", "A newer program wrote these records. Install that version on this computer; nothing was changed."
    ),
    "copy_incomplete": QT_TRANSLATE_NOOP(
        "Messages", "This copy has no key file beside it. Choose the folder that holds both files."
    ),
    "copy_over_records": QT_TRANSLATE_NOOP(
        "Messages", "The copy would replace the records themselves. Choose another folder or another name."
    ),
    "backup_not_good": QT_TRANSLATE_NOOP(
        "Messages", "The copy is not equal to the records, so it does not count. Choose another disk and copy again."
    ),
}
