"""Find a patient or run a command: one box over any screen. The one door is `CommandPalette`."""

from emr_desktop.ui.palette.panel import CommandPalette

__all__ = ["CommandPalette"]
