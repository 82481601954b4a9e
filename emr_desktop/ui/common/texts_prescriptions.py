"""Words for the codes of prescriptions."""

from emr_desktop.ui.translation import QT_TRANSLATE_NOOP

PRESCRIPTIONS: dict[str, str] = {
    # the dose
    "dose_must_be_above_zero": QT_TRANSLATE_NOOP("Messages", "Enter a dose above 0."),
    "dose_unit_does_not_fit": QT_TRANSLATE_NOOP(
        "Messages", "This medicine is not dosed in this unit. Choose another unit."
    ),
    "route_does_not_fit": QT_TRANSLATE_NOOP(
        "Messages", "This form of the medicine is not given in this way. Choose another route."
    ),
    "duration_missing": QT_TRANSLATE_NOOP("Messages", "Enter for how long, for example 30 days."),
    "duration_must_be_above_zero": QT_TRANSLATE_NOOP("Messages", "Enter at least 1 day."),
    "scheme_missing": QT_TRANSLATE_NOOP("Messages", "Enter the amounts for the times of the day, for example 1-0-1."),
    "scheme_not_understood": QT_TRANSLATE_NOOP("Messages", "Enter three or four amounts, for example 1-0-1."),
    "maximum_missing": QT_TRANSLATE_NOOP("Messages", "Enter the most in 24 hours for a medicine taken when needed."),
    "maximum_below_dose": QT_TRANSLATE_NOOP(
        "Messages", "The most in 24 hours is less than one dose. Check the two numbers."
    ),
    "weekday_not_weekly": QT_TRANSLATE_NOOP("Messages", "A day of the week fits only a medicine taken once a week."),
    "quantity_must_be_whole": QT_TRANSLATE_NOOP("Messages", "Enter a whole number above 0 as the quantity."),
    "quantity_too_large_for_words": QT_TRANSLATE_NOOP(
        "Messages", "A quantity of {value} is too large for this blank. Prescribe for a shorter time."
    ),
    "pack_must_be_above_zero": QT_TRANSLATE_NOOP("Messages", "Enter a pack size above 0."),
    "product_unknown": QT_TRANSLATE_NOOP(
        "Messages", "This medicine is not on the list of this computer. Choose another one."
    ),
    # signing
    "prescription_without_lines": QT_TRANSLATE_NOOP("Messages", "Choose at least one medicine."),
    "kinds_mixed": QT_TRANSLATE_NOOP(
        "Messages",
        "A medicine under strict counting needs a prescription of its own. Remove it here and prescribe it apart.",
    ),
    "validity_not_for_form": QT_TRANSLATE_NOOP(
        "Messages", "This blank cannot be valid for so long. Choose another term."
    ),
    "form_not_for_role": QT_TRANSLATE_NOOP("Messages", "Your role may not sign this kind of blank. Ask a physician."),
    "patient_deceased": QT_TRANSLATE_NOOP(
        "Messages", "The record says that this patient has died, so nothing can be prescribed."
    ),
    "stop_needs_reason": QT_TRANSLATE_NOOP(
        "Messages", "A danger was found that has no reason yet. Check the prescription again."
    ),
    "prescription_already_signed": QT_TRANSLATE_NOOP(
        "Messages", "This prescription is signed already. Look for it on the card of the patient."
    ),
    "medicine_not_current": QT_TRANSLATE_NOOP(
        "Messages", "The patient does not take this medicine any more. Check the list of medicines."
    ),
    "medicine_still_current": QT_TRANSLATE_NOOP("Messages", "The patient still takes this medicine."),
    "medicine_missing": QT_TRANSLATE_NOOP("Messages", "Enter the name of the medicine."),
    "medicine_source_unknown": QT_TRANSLATE_NOOP(
        "Messages", "Say whether it was prescribed elsewhere or bought without a prescription."
    ),
    "medicine_not_found": QT_TRANSLATE_NOOP("Messages", "This medicine is not on the list of the patient."),
    "stop_reason_missing": QT_TRANSLATE_NOOP("Messages", "Say why the medicine is stopped."),
    # afterwards
    "prescription_not_found": QT_TRANSLATE_NOOP("Messages", "This prescription is not on this computer."),
    "prescription_not_cancelled": QT_TRANSLATE_NOOP(
        "Messages", "This prescription is not cancelled, so there is no void slip."
    ),
    "prescription_already_cancelled": QT_TRANSLATE_NOOP("Messages", "This prescription is cancelled already."),
    "cancel_reason_missing": QT_TRANSLATE_NOOP("Messages", "Say why the prescription is cancelled."),
    # paper
    "printer_silent": QT_TRANSLATE_NOOP(
        "Messages", "{printer} did not take the job. The prescription is signed and waits in My tasks."
    ),
    "printer_missing": QT_TRANSLATE_NOOP(
        "Messages", "No printer is set up on this computer. The prescription is signed and waits in My tasks."
    ),
    "pdf_not_written": QT_TRANSLATE_NOOP(
        "Messages", "The PDF file could not be written there. The prescription is signed; choose another folder."
    ),
    "character_cannot_be_printed": QT_TRANSLATE_NOOP(
        "Messages", "The letter “{character}” cannot be printed. Write the word in another way."
    ),
    "text_does_not_fit_page": QT_TRANSLATE_NOOP("Messages", "The text does not fit the page. Shorten it."),
}
