"""Range marks in the visit follow what is known of the patient."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from emr_desktop.domain.patients import Sex
from emr_desktop.services.patients_entries import AddProblem, add_problem
from emr_desktop.ui.common.readings import RangeLevel, range_words
from emr_desktop.ui.navigator import Destination


@pytest.mark.parametrize(("codes", "level"), [((), RangeLevel.VERY_HIGH), (("Z34.0",), RangeLevel.HIGH)])
def test_a_pregnant_woman_is_measured_by_the_ranges_of_pregnancy(app, nurse, register, sit_down, codes, level):
    woman = register(sex=Sex.FEMALE, birth_date=date(1996, 3, 1))
    for code in codes:
        nurse.execute(add_problem, AddProblem(patient_id=woman, code=code, title="Normal first pregnancy"))
    desk = sit_down()
    desk.shell.show_place(Destination("visit", woman, None, "bp_check"))
    desk.settle()
    desk.settle()
    desk.keys.type("138/104")
    desk.keys.press(Qt.Key.Key_Return)
    cell = desk.screen.form.vitals.grid.cell("pressure")
    assert range_words(level) in cell.editor.accessibleDescription().split(". ")
