"""Telephone numbers are understood in every spacing; addresses read as on an envelope."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emr_desktop.domain.contacts import Address, SettlementType, address_line, parse_phone
from emr_desktop.domain.languages import Language


@pytest.mark.parametrize(
    ("typed", "display"),
    [
        ("8-029-123-45-67", "+375 29 123-45-67"),
        ("8 (01633) 2-12-34", "+375 1633 2-12-34"),
        ("+375 29 1234567", "+375 29 123-45-67"),
        ("375291234567", "+375 29 123-45-67"),
        ("00375 44 123 45 67", "+375 44 123-45-67"),
        ("029 123 45 67", "+375 29 123-45-67"),
        ("33 123.45.67", "+375 33 123-45-67"),
        ("80172001234", "+375 17 200-12-34"),
        ("8 0163 41-12-34", "+375 163 41-12-34"),
        ("8 01595 2-12-34", "+375 1595 2-12-34"),
        ("+48 601 123 456", "+48 601 123 456"),
        ("+48 22 123 45 67", "+48 22 123 45 67"),
        ("+380 (67) 123-45-67", "+380 67 123-45-67"),
        ("+370 612 34567", "+370 612 34567"),
        ("+371 21234567", "+371 21 234 567"),
        ("+372 5123 456", "+372 5123 456"),
        ("+372 5123 4567", "+372 5123 4567"),
        ("+372 6123456", "+372 612 3456"),
        ("+7 916 123-45-67", "+7 916 123-45-67"),
        ("+49 30 1234567", "+49301234567"),
    ],
)
def test_a_number_is_understood_and_grouped(typed, display):
    phone = parse_phone(typed)
    assert phone is not None
    assert phone.display == display
    assert phone.e164 == "+" + "".join(digit for digit in display if digit.isdigit())


@pytest.mark.parametrize(
    ("typed", "country", "e164"),
    [
        ("067 123 45 67", "UA", "+380671234567"),
        ("601123456", "PL", "+48601123456"),
        ("8 612 34567", "LT", "+37061234567"),
        ("8 916 123-45-67", "RU", "+79161234567"),
        ("21234567", "LV", "+37121234567"),
        ("51234567", "EE", "+37251234567"),
    ],
)
def test_a_number_without_country_belongs_to_the_clinics_country(typed, country, e164):
    phone = parse_phone(typed, country)
    assert phone is not None
    assert (phone.e164, phone.country) == (e164, country)


@pytest.mark.parametrize(
    "typed", ["", "103", "2-12-34", "+375 29 123-45-6", "сосед Коля", "+375 55 1234567", "++1", "+"]
)
def test_what_cannot_be_dialled_is_no_number(typed):
    assert parse_phone(typed) is None


def test_mobile_numbers_are_told_from_land_lines():
    mobile, land = parse_phone("8 029 1234567"), parse_phone("8 01633 21234")
    assert mobile is not None
    assert land is not None
    assert (mobile.mobile, land.mobile) == (True, False)


@given(st.sampled_from(["25", "29", "33", "44", "17", "163", "1633", "232"]), st.integers(0, 9_999_999))
def test_what_is_shown_is_understood_again(area, number):
    national = (area + f"{number:07d}")[:9]
    phone = parse_phone(f"+375{national}")
    assert phone is not None
    assert parse_phone(phone.display) == phone
    assert parse_phone(f"80{national}") == phone


@given(st.text(alphabet="+0123456789 ()-x"))
def test_any_text_is_a_number_or_none(text):
    phone = parse_phone(text)
    assert phone is None or parse_phone(phone.e164) == phone


CITY = Address(
    postcode="225372", oblast="Брестская", raion="Ляховичский", settlement_type=SettlementType.CITY,
    settlement="Ляховичи", street="Советская", house="12", building="1", flat="5",
)  # fmt: skip
VILLAGE = Address(
    oblast="Брэсцкая", raion="Ляхавіцкі", selsoviet="Свяціцкі", settlement_type=SettlementType.VILLAGE,
    settlement="Вялікае Гарадзішча", house="14",
)  # fmt: skip


@pytest.mark.parametrize(
    ("address", "language", "line"),
    [
        (
            CITY,
            Language.RU,
            "225372, Брестская обл., Ляховичский р-н, г. Ляховичи, ул. Советская, д. 12, корп. 1, кв. 5",
        ),
        (VILLAGE, Language.BE, "Брэсцкая вобл., Ляхавіцкі р-н, Свяціцкі с/с, в. Вялікае Гарадзішча, дом 14"),
        (
            VILLAGE,
            Language.EN,
            "Брэсцкая oblast, Ляхавіцкі raion, Свяціцкі selsoviet, village Вялікае Гарадзішча, house 14",
        ),
        (Address(), Language.RU, ""),
        (Address(country="PL", settlement="Hajnówka"), Language.RU, "PL, Hajnówka"),
        (Address(settlement="Начь", street="пер. Садовый", house="3А"), Language.RU, "Начь, пер. Садовый, д. 3А"),
        (Address(settlement="Брест", street="Проспект Машерова"), Language.RU, "Брест, Проспект Машерова"),
        (Address(oblast="Брестская обл.", raion="р-н Ляховичский"), Language.RU, "Брестская обл., р-н Ляховичский"),
    ],
)  # fmt: skip
def test_an_address_reads_as_on_an_envelope(address, language, line):
    assert address_line(address, language) == line
