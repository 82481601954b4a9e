"""Made-up names agree in three spellings, so that a search in any of them finds the person."""

import re

import pytest

from emr_desktop.demo.names import read_rows
from emr_desktop.domain.names_equivalents import given_name_keys
from emr_desktop.domain.names_keys import search_keys

SURNAMES = list(read_rows("surnames.csv"))
GIVEN_NAMES = list(read_rows("given_names.csv"))


@pytest.mark.parametrize("sex", ["male", "female"])
def test_a_surname_is_found_in_any_of_its_three_spellings(sex):
    for row in SURNAMES:
        be, ru, latin = (set(search_keys(row[f"{sex}_{script}"])) for script in ("be", "ru", "latin"))
        assert be & ru & latin, row


def test_a_given_name_is_found_in_any_of_its_spellings():
    for row in GIVEN_NAMES:
        be = {*search_keys(row["be"]), *given_name_keys(row["be"])}
        for spelling in (row["ru"], row["latin"]):
            assert be & {*search_keys(spelling), *given_name_keys(spelling)}, (row["be"], spelling)


def test_feminine_surnames_follow_the_masculine_in_every_script():
    endings = {"оў": "ова", "аў": "ава", "ёў": "ёва", "еў": "ева", "скі": "ская", "цкі": "цкая"}
    for row in SURNAMES:
        male, female = row["male_be"], row["female_be"]
        changed = male != female
        assert changed == (row["male_ru"] != row["female_ru"]) == (row["male_latin"] != row["female_latin"]), row
        for ending, feminine in endings.items():
            if male.endswith(ending):
                assert female.endswith(feminine), row


def test_letters_belong_to_their_script():
    for row in (*SURNAMES, *GIVEN_NAMES, *read_rows("patronymics.csv"), *read_rows("villages.csv")):
        for column, text in row.items():
            if column == "be" or column.endswith("_be"):
                assert not re.search("[ищъ]", text), row
            if column == "ru" or column.endswith("_ru"):
                assert not re.search("[іў']", text), row
            if column.endswith("latin"):
                assert text.isascii(), row


def test_every_father_can_give_a_patronymic():
    fathers = {row["father_be"] for row in read_rows("patronymics.csv")}
    assert {row["be"] for row in GIVEN_NAMES if row["sex"] == "male"} <= fathers
