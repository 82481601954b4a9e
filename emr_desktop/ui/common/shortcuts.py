"""The key map of the whole program as data: screens bind from it and the help sheet lists it."""

from emr_desktop.ui.common.keys import Scope, Shortcut
from emr_desktop.ui.translation import QT_TRANSLATE_NOOP

EVERYWHERE = (
    Shortcut("F1", "help", QT_TRANSLATE_NOOP("Shortcuts", "Help for this screen")),
    Shortcut("Ctrl+F1", "key_badges", QT_TRANSLATE_NOOP("Shortcuts", "Show the key of every control")),
    Shortcut("F2", "find", QT_TRANSLATE_NOOP("Shortcuts", "Find a patient or run a command"), ("Ctrl+K", "F3")),
    Shortcut("Ctrl+1", "go_home", QT_TRANSLATE_NOOP("Shortcuts", "Home")),
    Shortcut("Ctrl+2", "go_patients", QT_TRANSLATE_NOOP("Shortcuts", "Patients")),
    Shortcut("Ctrl+3", "go_repeats", QT_TRANSLATE_NOOP("Shortcuts", "Repeat prescriptions")),
    Shortcut("Ctrl+4", "go_referrals", QT_TRANSLATE_NOOP("Shortcuts", "Referrals")),
    Shortcut("Ctrl+5", "go_recalls", QT_TRANSLATE_NOOP("Shortcuts", "Recalls")),
    Shortcut("Ctrl+6", "go_reports", QT_TRANSLATE_NOOP("Shortcuts", "Reports")),
    Shortcut("Ctrl+7", "go_sync", QT_TRANSLATE_NOOP("Shortcuts", "Sync")),
    Shortcut("Ctrl+8", "go_admin", QT_TRANSLATE_NOOP("Shortcuts", "Administration")),
    Shortcut("Ctrl+9", "go_settings", QT_TRANSLATE_NOOP("Shortcuts", "Settings")),
    Shortcut("F6", "next_pane", QT_TRANSLATE_NOOP("Shortcuts", "Next part of the window")),
    Shortcut("Shift+F6", "previous_pane", QT_TRANSLATE_NOOP("Shortcuts", "Previous part of the window")),
    Shortcut("F5", "refresh", QT_TRANSLATE_NOOP("Shortcuts", "Refresh the list")),
    Shortcut("F9", "sync_now", QT_TRANSLATE_NOOP("Shortcuts", "Send and receive now")),
    Shortcut("F10", "menu", QT_TRANSLATE_NOOP("Shortcuts", "Main menu")),
    Shortcut("F11", "focus_mode", QT_TRANSLATE_NOOP("Shortcuts", "Hide the side bar and the side panel")),
    Shortcut("F12", "lock", QT_TRANSLATE_NOOP("Shortcuts", "Lock"), ("Ctrl+L",)),
    Shortcut("Ctrl+=", "text_larger", QT_TRANSLATE_NOOP("Shortcuts", "Larger text")),
    Shortcut("Ctrl+-", "text_smaller", QT_TRANSLATE_NOOP("Shortcuts", "Smaller text")),
    Shortcut("Ctrl+0", "text_normal", QT_TRANSLATE_NOOP("Shortcuts", "Text at 100 %")),
    Shortcut("Alt+Left", "back", QT_TRANSLATE_NOOP("Shortcuts", "Back to the screen before")),
    Shortcut("Alt+Right", "forward", QT_TRANSLATE_NOOP("Shortcuts", "Forward again")),
    Shortcut("Ctrl+Tab", "next_patient", QT_TRANSLATE_NOOP("Shortcuts", "Next open patient")),
    Shortcut("Ctrl+Shift+Tab", "previous_patient", QT_TRANSLATE_NOOP("Shortcuts", "Previous open patient")),
    Shortcut("Ctrl+PgDown", "next_tab", QT_TRANSLATE_NOOP("Shortcuts", "Next tab of the card")),
    Shortcut("Ctrl+PgUp", "previous_tab", QT_TRANSLATE_NOOP("Shortcuts", "Previous tab of the card")),
    Shortcut(
        "Ctrl+F4", "close", QT_TRANSLATE_NOOP("Shortcuts", "Close this patient or form (draft kept)"), ("Ctrl+W",)
    ),
    Shortcut("Esc", "leave", QT_TRANSLATE_NOOP("Shortcuts", "Close the list, the field or the form; never deletes")),
    Shortcut("Ctrl+Return", "primary", QT_TRANSLATE_NOOP("Shortcuts", "The main button of the screen")),
    Shortcut("Ctrl+Z", "undo", QT_TRANSLATE_NOOP("Shortcuts", "Undo")),
    Shortcut("Ctrl+Y", "redo", QT_TRANSLATE_NOOP("Shortcuts", "Redo"), ("Ctrl+Shift+Z",)),
    Shortcut("Ctrl+P", "print", QT_TRANSLATE_NOOP("Shortcuts", "Print what is shown")),
    Shortcut("Ctrl+N", "new", QT_TRANSLATE_NOOP("Shortcuts", "New record of what this screen lists")),
    Shortcut("Ctrl+S", "save_draft", QT_TRANSLATE_NOOP("Shortcuts", "Save the draft now")),
    Shortcut("Menu", "context_menu", QT_TRANSLATE_NOOP("Shortcuts", "Menu of the chosen row"), ("Shift+F10",)),
)

CARD = (
    Shortcut("F4", "new_visit", QT_TRANSLATE_NOOP("Shortcuts", "New visit"), ("Ctrl+N",), Scope.CARD),
    Shortcut("F7", "prescribe", QT_TRANSLATE_NOOP("Shortcuts", "Prescribe a new medicine"), ("Ctrl+M",), Scope.CARD),
    Shortcut("F8", "repeat", QT_TRANSLATE_NOOP("Shortcuts", "Repeat prescriptions"), ("Ctrl+R",), Scope.CARD),
    Shortcut("Ctrl+F7", "refer", QT_TRANSLATE_NOOP("Shortcuts", "Refer to another clinic"), scope=Scope.CARD),
    Shortcut("Ctrl+F8", "attach", QT_TRANSLATE_NOOP("Shortcuts", "Attach a scan, a photo or a PDF"), scope=Scope.CARD),
    Shortcut("F2", "edit", QT_TRANSLATE_NOOP("Shortcuts", "Edit the chosen card, row or value"), scope=Scope.CARD),
    Shortcut("Ctrl+I", "read_identity", QT_TRANSLATE_NOOP("Shortcuts", "Read who the patient is"), scope=Scope.CARD),
    Shortcut("Alt+1", "section_1", QT_TRANSLATE_NOOP("Shortcuts", "Section 1 of the form"), scope=Scope.CARD),
    Shortcut("Alt+2", "section_2", QT_TRANSLATE_NOOP("Shortcuts", "Section 2 of the form"), scope=Scope.CARD),
    Shortcut("Alt+3", "section_3", QT_TRANSLATE_NOOP("Shortcuts", "Section 3 of the form"), scope=Scope.CARD),
    Shortcut("Alt+4", "section_4", QT_TRANSLATE_NOOP("Shortcuts", "Section 4 of the form"), scope=Scope.CARD),
    Shortcut("Alt+5", "section_5", QT_TRANSLATE_NOOP("Shortcuts", "Section 5 of the form"), scope=Scope.CARD),
    Shortcut("Alt+6", "section_6", QT_TRANSLATE_NOOP("Shortcuts", "Section 6 of the form"), scope=Scope.CARD),
    Shortcut("Alt+7", "side_panel", QT_TRANSLATE_NOOP("Shortcuts", "Show or hide the side panel"), scope=Scope.CARD),
    Shortcut("Ctrl+Down", "next_section", QT_TRANSLATE_NOOP("Shortcuts", "Next section"), scope=Scope.CARD),
    Shortcut("Ctrl+Up", "previous_section", QT_TRANSLATE_NOOP("Shortcuts", "Previous section"), scope=Scope.CARD),
    Shortcut("Ctrl+D", "diagnosis", QT_TRANSLATE_NOOP("Shortcuts", "Diagnosis"), scope=Scope.CARD),
)

LIST = (
    Shortcut("Return", "open", QT_TRANSLATE_NOOP("Shortcuts", "Open"), scope=Scope.LIST),
    Shortcut("Ctrl+F3", "district", QT_TRANSLATE_NOOP("Shortcuts", "Look in the district"), scope=Scope.LIST),
    Shortcut("Right", "unfold", QT_TRANSLATE_NOOP("Shortcuts", "Unfold the row"), scope=Scope.LIST),
    Shortcut("Left", "fold", QT_TRANSLATE_NOOP("Shortcuts", "Fold the row"), scope=Scope.LIST),
    Shortcut("Space", "mark", QT_TRANSLATE_NOOP("Shortcuts", "Mark the row and go down"), scope=Scope.LIST),
    Shortcut("Ctrl+A", "mark_all", QT_TRANSLATE_NOOP("Shortcuts", "Mark all rows"), scope=Scope.LIST),
    Shortcut("Del", "remove", QT_TRANSLATE_NOOP("Shortcuts", "Stop or remove, with undo"), scope=Scope.LIST),
    Shortcut("letters", "type_ahead", QT_TRANSLATE_NOOP("Shortcuts", "Go to the row that begins so"), scope=Scope.LIST),
    Shortcut("Ctrl+F", "find_in_list", QT_TRANSLATE_NOOP("Shortcuts", "Find in this list"), scope=Scope.LIST),
)

SHORTCUTS = (*EVERYWHERE, *CARD, *LIST)


def shortcut(command: str) -> Shortcut:
    """The line of a command id, as in `shortcut("prescribe").key`. Raises KeyError for an unknown command."""
    for line in SHORTCUTS:
        if line.command == command:
            return line
    raise KeyError(command)
