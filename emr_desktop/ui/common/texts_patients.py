"""Words for the codes of patients."""

from emr_desktop.ui.translation import QT_TRANSLATE_NOOP

PATIENTS: dict[str, str] = {
    "name_missing": QT_TRANSLATE_NOOP("Messages", "Enter the family name and the given name."),
    "name_too_long": QT_TRANSLATE_NOOP("Messages", "A name can have {longest} letters at most. Shorten it."),
    "birth_date_in_future": QT_TRANSLATE_NOOP("Messages", "Birth date must be today or earlier."),
    "birth_date_too_old": QT_TRANSLATE_NOOP("Messages", "This birth date is more than {years} years ago. Check the year."),
    "patient_not_found": QT_TRANSLATE_NOOP("Messages", "This patient is not on this computer."),
    "staff_not_found": QT_TRANSLATE_NOOP("Messages", "This person is not on the list of staff."),
    "facility_not_found": QT_TRANSLATE_NOOP("Messages", "The clinic is not set up on this computer yet."),
}
