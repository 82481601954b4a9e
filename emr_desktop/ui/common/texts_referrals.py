"""Words for the codes of referrals, emergency access and looking for patients of the district."""

from emr_desktop.ui.translation import QT_TRANSLATE_NOOP

REFERRALS: dict[str, str] = {
    "referral_reason_missing": QT_TRANSLATE_NOOP("Messages", "Write the reason. Both clinics will see it."),
    "referral_reason_too_long": QT_TRANSLATE_NOOP("Messages", "The reason is too long: at most {most} characters."),
    "referral_to_itself": QT_TRANSLATE_NOOP("Messages", "This is your own clinic. Choose another one."),
    "referral_facility_unknown": QT_TRANSLATE_NOOP(
        "Messages", "The district does not list this clinic. Fetch the list of clinics anew, then choose."
    ),
    "referral_until_past": QT_TRANSLATE_NOOP("Messages", "The last day has passed. Choose today or a later day."),
    "referral_until_too_late": QT_TRANSLATE_NOOP("Messages", "The last day may be {latest} at the latest."),
    "referral_emergency_is_taken": QT_TRANSLATE_NOOP(
        "Messages", "In an emergency the clinic that treats takes the record itself. Choose another reason."
    ),
    "referral_ended_already": QT_TRANSLATE_NOOP("Messages", "This referral has ended already."),
    "referral_of_others": QT_TRANSLATE_NOOP(
        "Messages", "Only the clinics that made or received a referral can end it, and the patient's home clinic."
    ),
    "patient_grant_not_found": QT_TRANSLATE_NOOP(
        "Messages", "This referral is not here any more: the record has gone back to the patient's clinic."
    ),
    "referral_without_paper": QT_TRANSLATE_NOOP(
        "Messages", "Nobody carries a paper for this one: the clinic that treats has the record already."
    ),
    "patient_here_already": QT_TRANSLATE_NOOP("Messages", "This patient's record is here already. Open the card."),
    "emergency_open_already": QT_TRANSLATE_NOOP(
        "Messages", "The record was asked for already. It arrives with the next exchange with the district."
    ),
    "patient_left": QT_TRANSLATE_NOOP(
        "Messages",
        "The referral of this patient has ended, and the record has gone back. If you treat the patient now, take it again as an emergency.",
    ),
    "lookup_too_little": QT_TRANSLATE_NOOP(
        "Messages", "Enter a name and the date or year of birth, or the whole number of a document."
    ),
    "lookup_too_many": QT_TRANSLATE_NOOP(
        "Messages", "This computer has asked the district too often. Wait a minute, then ask again."
    ),
}
