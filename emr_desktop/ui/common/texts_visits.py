"""Words for the codes of visits. {name} is the name of a measurement; the other details are those of the domain."""

from emr_desktop.ui.translation import QT_TRANSLATE_NOOP

VISITS: dict[str, str] = {
    # signing
    "visit_in_future": QT_TRANSLATE_NOOP("Messages", "The time of the visit must be now or earlier."),
    "visit_before_birth": QT_TRANSLATE_NOOP(
        "Messages", "The visit is before the birth of the patient. Check the date."
    ),
    "visit_reason_missing": QT_TRANSLATE_NOOP("Messages", "Choose the reason of the visit."),
    "diagnosis_missing": QT_TRANSLATE_NOOP("Messages", "Add a diagnosis, or choose “No diagnosis today”."),
    "diagnosis_contradicts_none": QT_TRANSLATE_NOOP(
        "Messages", "There is a diagnosis, and “No diagnosis today” is chosen. Take one of them away."
    ),
    "main_diagnosis_missing": QT_TRANSLATE_NOOP("Messages", "Make one of the diagnoses the main one."),
    "main_diagnosis_twice": QT_TRANSLATE_NOOP("Messages", "Only one diagnosis can be the main one. Change the others."),
    "external_cause_missing": QT_TRANSLATE_NOOP(
        "Messages", "The injury has no external cause. Add its code (V01 to Y98), or sign without it."
    ),
    "warning_not_answered": QT_TRANSLATE_NOOP(
        "Messages", "A warning is not answered. Do what it says, or sign anyway."
    ),
    "incapacity_ends_before_start": QT_TRANSLATE_NOOP(
        "Messages", "The sick leave ends before it begins. Check both days."
    ),
    "incapacity_return_too_early": QT_TRANSLATE_NOOP(
        "Messages", "The return to work must be after the last day of the sick leave."
    ),
    "incapacity_cared_for_missing": QT_TRANSLATE_NOOP("Messages", "Enter who is cared for."),
    "text_too_long": QT_TRANSLATE_NOOP("Messages", "A text can have {longest} letters at most. Shorten it."),
    # afterwards
    "amend_reason_missing": QT_TRANSLATE_NOOP("Messages", "Say why the visit is amended. One or two words are enough."),
    "visit_amended_already": QT_TRANSLATE_NOOP(
        "Messages", "This visit was amended already. Open the newest version and amend that."
    ),
    "visit_signed_already": QT_TRANSLATE_NOOP("Messages", "This visit is signed already."),
    "visit_not_found": QT_TRANSLATE_NOOP("Messages", "This visit is not on this computer."),
    "visit_draft_not_found": QT_TRANSLATE_NOOP("Messages", "This draft is not on this computer any more."),
    "draft_taken": QT_TRANSLATE_NOOP("Messages", "A colleague has taken this draft already. Start a new visit."),
    # measurements
    "vital_empty": QT_TRANSLATE_NOOP("Messages", "{name}: enter a number."),
    "vital_not_a_number": QT_TRANSLATE_NOOP("Messages", "{name}: enter a number."),
    "vital_unit_unknown": QT_TRANSLATE_NOOP("Messages", "{name}: the unit “{unit}” is not known here."),
    "vital_above_limit": QT_TRANSLATE_NOOP("Messages", "{name} {value} is above {limit}."),
    "vital_below_limit": QT_TRANSLATE_NOOP("Messages", "{name} {value} is below {limit}."),
    "vital_too_precise": QT_TRANSLATE_NOOP("Messages", "{name} {value} has too many decimals. The most is {decimals}."),
    "vital_unit_fahrenheit": QT_TRANSLATE_NOOP("Messages", "{name}: {value} looks like degrees Fahrenheit."),
    "vital_unit_mg_dl": QT_TRANSLATE_NOOP("Messages", "{name}: {value} looks like mg/dL."),
    "vital_change_error": QT_TRANSLATE_NOOP(
        "Messages", "{name}: {difference} since the last value cannot be. Check the number and the patient."
    ),
    "vital_change_warning": QT_TRANSLATE_NOOP(
        "Messages", "{name}: {difference} since the last value. Check the number."
    ),
    "pressure_incomplete": QT_TRANSLATE_NOOP("Messages", "Enter both pressures, for example 128/82."),
    "pressure_unclear": QT_TRANSLATE_NOOP("Messages", "Part the two pressures with a space or a slash."),
    "pressure_reversed": QT_TRANSLATE_NOOP(
        "Messages", "The lower pressure ({diastolic}) is not below the upper ({systolic}). Check the two numbers."
    ),
    # the one useful thing to do about a mark
    "repeat_in_5_minutes": QT_TRANSLATE_NOOP("Messages", "Measure again after 5 minutes."),
    "repeat_now_and_call_physician": QT_TRANSLATE_NOOP("Messages", "Measure again now and call the physician."),
    "repeat_and_record_ecg": QT_TRANSLATE_NOOP("Messages", "Count again and record an ECG."),
    "repeat_with_another_thermometer": QT_TRANSLATE_NOOP("Messages", "Measure with another thermometer."),
    "look_for_danger_signs": QT_TRANSLATE_NOOP("Messages", "Look for danger signs."),
    "check_probe_and_repeat": QT_TRANSLATE_NOOP("Messages", "Check the probe and measure again."),
    "check_probe_and_call_physician": QT_TRANSLATE_NOOP("Messages", "Check the probe and call the physician."),
    "count_full_minute_and_call_physician": QT_TRANSLATE_NOOP(
        "Messages", "Count for a full minute and call the physician."
    ),
    "count_full_minute": QT_TRANSLATE_NOOP("Messages", "Count for a full minute."),
    "treat_low_glucose_now": QT_TRANSLATE_NOOP("Messages", "Treat the low glucose now."),
    "check_for_ketones": QT_TRANSLATE_NOOP("Messages", "Check for ketones."),
    "relieve_pain_first": QT_TRANSLATE_NOOP("Messages", "Relieve the pain first."),
    # one-line entry
    "line_number_without_name": QT_TRANSLATE_NOOP("Messages", "a number without a name"),
    "line_not_understood": QT_TRANSLATE_NOOP("Messages", "not understood"),
    "line_ambiguous": QT_TRANSLATE_NOOP("Messages", "can be several things"),
}
