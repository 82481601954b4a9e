"""The one sentence about the measurements: a value to put right, or what to do about values out of range."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from emr_desktop.ui.common.keys import key_text
from emr_desktop.ui.common.vitals_grid import VitalsGrid
from emr_desktop.ui.visits.measures import Advice, Measures
from emr_desktop.ui.visits.words import PRESSURE

USE_KEY = "Alt+0"
USE = "use"
"""The button that puts the suggested value into its cell."""
MOST = 2


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence with its tone and buttons; `cell` and `meant` are the value that may have been meant."""

    text: str
    tone: str
    actions: tuple[tuple[str, str], ...] = ()
    cell: str = ""
    meant: str = ""


def to_say(grid: VitalsGrid, measures: Measures, advices: Sequence[Advice]) -> Said | None:
    """A wrong value with a suggestion goes before values that are only unusual."""
    for cell in grid.problems():
        meant = measures.suggestion(cell.code, cell.text())
        if meant:
            use = QCoreApplication.translate("VitalAdvice", "Use %1").replace("%1", meant)
            return Said(cell.problem(), "danger", ((USE, f"{use}  {key_text(USE_KEY)}"),), cell.code, meant)
    if not advices:
        return None
    first, *others = sorted(advices, key=lambda one: not one.grave)
    again = QCoreApplication.translate("VitalAdvice", "Add 2nd BP")
    actions = ((PRESSURE, again),) if first.cell == PRESSURE else ()
    return Said(" ".join(one.text for one in (first, *others)[:MOST]), "warning", actions)
