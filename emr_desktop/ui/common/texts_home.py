"""Words for the codes of the queue."""

from emr_desktop.ui.translation import QT_TRANSLATE_NOOP

HOME: dict[str, str] = {
    "already_in_queue": QT_TRANSLATE_NOOP(
        "Messages", "This patient is already on the list of this day. Look for the row."
    ),
    "queue_day_past": QT_TRANSLATE_NOOP("Messages", "This day is over. Choose today or a later day."),
    "queue_entry_done": QT_TRANSLATE_NOOP("Messages", "The visit of this row is signed, so the row stays as it is."),
    "queue_entry_not_found": QT_TRANSLATE_NOOP(
        "Messages", "This row is not in the queue any more. Refresh the list with F5."
    ),
    "queue_time_unclear": QT_TRANSLATE_NOOP("Messages", "Enter a time of the day such as 9:40, or nothing."),
}
