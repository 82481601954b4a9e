"""Whom the line of the log-in page finds."""

import pytest

from emr_desktop.ui.common.offers import Offer
from emr_desktop.ui.login.people import matching

PEOPLE = [Offer("admin", "Ткачук Д. О."), Offer("nurse", "Іванова Н. С."), Offer("zhuk", "Жуковская Е. Н.")]


@pytest.mark.parametrize(
    ("typed", "found"),
    [("тк", "Ткачук Д. О."), ("tka", "Ткачук Д. О."), ("zhukov", "Жуковская Е. Н."), ("adm", "Ткачук Д. О."),
     ("nrf", "Ткачук Д. О."), ("ivan", "Іванова Н. С.")],
)  # fmt: skip
def test_a_name_is_found_in_either_alphabet_and_on_either_keyboard(typed, found):
    assert [offer.title for offer in matching(PEOPLE, typed)] == [found]


def test_nobody_is_found_who_is_not_meant():
    assert matching(PEOPLE, "петр") == []
