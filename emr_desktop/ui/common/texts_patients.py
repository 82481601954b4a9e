"""Words for the codes of patients."""

from emr_desktop.ui.translation import QT_TRANSLATE_NOOP

PATIENTS: dict[str, str] = {
    "name_missing": QT_TRANSLATE_NOOP("Messages", "Enter the family name and the given name."),
    "name_too_long": QT_TRANSLATE_NOOP("Messages", "A name can have {longest} letters at most. Shorten it."),
    "birth_date_in_future": QT_TRANSLATE_NOOP("Messages", "Birth date must be today or earlier."),
    "birth_date_too_old": QT_TRANSLATE_NOOP(
        "Messages", "This birth date is more than {years} years ago. Check the year."
    ),
    "patient_not_found": QT_TRANSLATE_NOOP("Messages", "This patient is not on this computer."),
    "staff_not_found": QT_TRANSLATE_NOOP("Messages", "This person is not on the list of staff."),
    "facility_not_found": QT_TRANSLATE_NOOP("Messages", "The clinic is not set up on this computer yet."),
    "patient_changed_meanwhile": QT_TRANSLATE_NOOP(
        "Messages", "Somebody else changed this patient after you opened the card. Compare both, then save again."
    ),
    "patient_identifier_not_found": QT_TRANSLATE_NOOP(
        "Messages", "This number is not on the card any more. Open the card again."
    ),
    "allergy_not_found": QT_TRANSLATE_NOOP(
        "Messages", "This allergy is not on the card any more. Open the card again."
    ),
    "problem_not_found": QT_TRANSLATE_NOOP(
        "Messages", "This problem is not on the card any more. Open the card again."
    ),
    "identifier_empty": QT_TRANSLATE_NOOP("Messages", "Enter the number."),
    "substance_missing": QT_TRANSLATE_NOOP("Messages", "Enter the substance that the patient must not get."),
    "allergies_are_entered": QT_TRANSLATE_NOOP(
        "Messages", "Allergies are entered on this card. End or refute them first, then say that there are none."
    ),
    "problem_missing": QT_TRANSLATE_NOOP("Messages", "Enter the problem in words or choose its code."),
    "problem_in_future": QT_TRANSLATE_NOOP("Messages", "The problem must have begun today or earlier."),
    "entry_already_ended": QT_TRANSLATE_NOOP(
        "Messages", "This was ended already, perhaps by somebody else. Open the card again."
    ),
    "reason_missing": QT_TRANSLATE_NOOP("Messages", "Say why. One or two words are enough."),
    "link_to_itself": QT_TRANSLATE_NOOP("Messages", "This is the same record. Choose another one."),
    "linked_already": QT_TRANSLATE_NOOP("Messages", "These records are linked already. Open the card again."),
    "death_in_future": QT_TRANSLATE_NOOP("Messages", "The day of death must be today or earlier."),
    "death_before_birth": QT_TRANSLATE_NOOP("Messages", "The day of death is before the birth date. Check both."),
    # dates as they are typed
    "date_not_understood": QT_TRANSLATE_NOOP(
        "Messages", "This date could not be read. Type it like 03.04.1958, 3 Apr 1958 or 1958."
    ),
    "no_such_day": QT_TRANSLATE_NOOP("Messages", "There is no such day in the calendar. Check day and month."),
    "date_in_past": QT_TRANSLATE_NOOP("Messages", "The date must be today or later."),
    # warnings of the form; they stop nobody
    "identifier_shape": QT_TRANSLATE_NOOP(
        "Messages", "The number does not look like one of this kind. Compare it with the paper."
    ),
    "identifier_check_digit": QT_TRANSLATE_NOOP(
        "Messages", "The check digit does not fit: one character is wrong. Compare the number with the paper."
    ),
    "identifier_region": QT_TRANSLATE_NOOP(
        "Messages", "The letter of the region is not one in use. Compare the number with the paper."
    ),
    "identifier_status": QT_TRANSLATE_NOOP(
        "Messages", "The two letters before the last digit are usually PB, BA or BI. Compare the number with the paper."
    ),
    "identifier_no_such_date": QT_TRANSLATE_NOOP(
        "Messages", "The birth date inside the number is not in the calendar. Compare the number with the paper."
    ),
    "identifier_birth_date_differs": QT_TRANSLATE_NOOP("Messages", "The number says another birth date. Check both."),
    "identifier_sex_differs": QT_TRANSLATE_NOOP("Messages", "The number says another sex. Check both."),
}
