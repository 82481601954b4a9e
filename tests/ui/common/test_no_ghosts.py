"""What was taken off a screen is gone: PySide must not take the next widget made in its place for the old one."""

import gc
from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtWidgets import QSpacerItem, QVBoxLayout, QWidget

from emr_desktop.ui.common.chips import ChipRow
from emr_desktop.ui.common.emptied import emptied
from emr_desktop.ui.common.offers import Offer
from emr_desktop.ui.common.patient_banner import BannerFacts, PatientBanner
from tests.ui.common.test_fields import shown


def spacers():
    gc.collect()
    return sum(isinstance(found, QSpacerItem) for found in shiboken6.getAllValidWrappers())


def test_chips_added_and_taken_away_leave_nothing_behind(qtbot):
    row = ChipRow()
    shown(qtbot, row)
    row.add(Offer("I10", "Essential hypertension", "I10"))
    before = spacers()
    for number in range(5):
        row.add(Offer(number, "Angina pectoris", f"I2{number}"))
        row.resize(300 + 90 * number, row.height())
    row.remove(0)
    row.clear()
    assert spacers() == before


def test_one_patient_after_another_in_the_banner_leaves_nothing_behind(qtbot):
    facts = BannerFacts(name="Лихач Сергей Иванович", born="14.03.1961", sex="M", number="1", phone="", spoken="")
    banner = PatientBanner(facts)
    shown(qtbot, banner)
    before = spacers()
    for number in range(5):
        banner.set_facts(replace(facts, number=str(number)))
        banner.resize(500 + 300 * (number % 2), banner.height())
    assert spacers() == before


def test_a_layout_inside_a_layout_is_not_taken_out(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    outer = QVBoxLayout(page)
    outer.addLayout(QVBoxLayout())
    with pytest.raises(ValueError, match="layout inside"):
        emptied(outer)
