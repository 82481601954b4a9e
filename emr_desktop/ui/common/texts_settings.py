"""Words for the codes of log-in, PIN and settings."""

from emr_desktop.ui.translation import QT_TRANSLATE_NOOP

SETTINGS: dict[str, str] = {
    "pin_not_digits": QT_TRANSLATE_NOOP("Messages", "The PIN needs {least} to {most} digits."),
    "program_fault": QT_TRANSLATE_NOOP(
        "Messages", "The program made a mistake, which is noted for the engineer. Your records are safe; go on working."
    ),
}
