"""What was done, in words: the names of use cases as they stand in the journal."""

from PySide6.QtCore import QCoreApplication

from emr_desktop.ui.translation import QT_TRANSLATE_NOOP

CONTEXT = "Actions"

ACTIONS: dict[str, str] = {
    # staff and clinic
    "found_clinic": QT_TRANSLATE_NOOP("Actions", "Founded the clinic"),
    "add_staff": QT_TRANSLATE_NOOP("Actions", "Added a user"),
    "change_staff": QT_TRANSLATE_NOOP("Actions", "Changed a user"),
    "block_staff": QT_TRANSLATE_NOOP("Actions", "Blocked a user"),
    "unblock_staff": QT_TRANSLATE_NOOP("Actions", "Unblocked a user"),
    "correct_facility": QT_TRANSLATE_NOOP("Actions", "Corrected the clinic"),
    "seal_access_log": QT_TRANSLATE_NOOP("Actions", "Sealed the list of opened cards"),
    "resolve_conflict": QT_TRANSLATE_NOOP("Actions", "Chose between two values"),
    "remark_on_conflict": QT_TRANSLATE_NOOP("Actions", "Asked about two values"),
    # patients
    "register_patient": QT_TRANSLATE_NOOP("Actions", "Registered a patient"),
    "correct_patient": QT_TRANSLATE_NOOP("Actions", "Corrected a patient"),
    "correct_address": QT_TRANSLATE_NOOP("Actions", "Corrected an address"),
    "record_death": QT_TRANSLATE_NOOP("Actions", "Recorded a death"),
    "add_identifier": QT_TRANSLATE_NOOP("Actions", "Added a number of a document"),
    "end_identifier": QT_TRANSLATE_NOOP("Actions", "Ended a number of a document"),
    "say_not_the_same": QT_TRANSLATE_NOOP("Actions", "Said that two patients are different people"),
    "link_patients": QT_TRANSLATE_NOOP("Actions", "Linked two records of one person"),
    "unlink_patients": QT_TRANSLATE_NOOP("Actions", "Parted two records again"),
    "add_allergy": QT_TRANSLATE_NOOP("Actions", "Added an allergy"),
    "end_allergy": QT_TRANSLATE_NOOP("Actions", "Ended an allergy"),
    "refute_allergy": QT_TRANSLATE_NOOP("Actions", "Refuted an allergy"),
    "say_no_allergies": QT_TRANSLATE_NOOP("Actions", "Recorded that there are no allergies"),
    "add_problem": QT_TRANSLATE_NOOP("Actions", "Added a problem"),
    "end_problem": QT_TRANSLATE_NOOP("Actions", "Ended a problem"),
    # the day
    "add_to_queue": QT_TRANSLATE_NOOP("Actions", "Added to the queue"),
    "mark_arrived": QT_TRANSLATE_NOOP("Actions", "Marked as arrived"),
    "mark_expected": QT_TRANSLATE_NOOP("Actions", "Marked as expected"),
    "mark_away": QT_TRANSLATE_NOOP("Actions", "Marked as left"),
    "change_queue_entry": QT_TRANSLATE_NOOP("Actions", "Changed an entry of the queue"),
    # visits
    "sign_visit": QT_TRANSLATE_NOOP("Actions", "Signed a visit"),
    "amend_visit": QT_TRANSLATE_NOOP("Actions", "Amended a visit"),
    "hand_over_visit": QT_TRANSLATE_NOOP("Actions", "Handed over a visit"),
    "take_over_visit": QT_TRANSLATE_NOOP("Actions", "Took over a visit"),
    # prescriptions
    "issue_prescription": QT_TRANSLATE_NOOP("Actions", "Signed a prescription"),
    "cancel_prescription": QT_TRANSLATE_NOOP("Actions", "Cancelled a prescription"),
    "stop_medicine": QT_TRANSLATE_NOOP("Actions", "Stopped a medicine"),
    "resume_medicine": QT_TRANSLATE_NOOP("Actions", "Resumed a medicine"),
    "report_medicine": QT_TRANSLATE_NOOP("Actions", "Recorded a medicine taken elsewhere"),
    # scans and photos
    "attach_file": QT_TRANSLATE_NOOP("Actions", "Attached a file"),
    "retract_attachment": QT_TRANSLATE_NOOP("Actions", "Marked an attachment as a mistake"),
    # other clinics
    "refer_patient": QT_TRANSLATE_NOOP("Actions", "Referred to another clinic"),
    "end_referral": QT_TRANSLATE_NOOP("Actions", "Ended a referral"),
    "open_emergency_access": QT_TRANSLATE_NOOP("Actions", "Took the record in an emergency"),
    "*removed*": QT_TRANSLATE_NOOP("Actions", "Went back with the record to the patient's clinic"),
    # what is looked at
    "card_opened": QT_TRANSLATE_NOOP("Actions", "Looked at the card"),
}

KEPT_HERE = frozenset(
    {
        "save_draft", "drop_draft", "open_card", "keep_preferences", "set_pin", "import_icd10", "record_print",
        "choose_backup_folder", "note_copy", "note_proof",
        "want_file", "choose_move_policy",
    }
)  # fmt: skip
"""Use cases that write only what stays on this computer: they make no commits, so they never stand in the journal."""


def action_words(action: str) -> str:
    """The words for a use case; of a later program's the name itself, which is better than nothing."""
    text = ACTIONS.get(action)
    return QCoreApplication.translate(CONTEXT, text) if text is not None else action
