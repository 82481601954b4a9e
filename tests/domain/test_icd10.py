"""Codes as people type them, titles, and what counts as chronic."""

import csv
import re
import subprocess
import sys
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emr_desktop.domain import icd10
from emr_desktop.domain.icd10 import ChronicRule, Icd10Entry, icd10_entries, is_chronic, normalise_code, parent, title
from emr_desktop.domain.languages import Language
from emr_desktop.resources import resource

CODES = [entry.code for entry in icd10_entries()]
LIKE_CYRILLIC = str.maketrans("ABCEHIKMOPTXY", "АВСЕНІКМОРТХУ")


def primary_care() -> list[dict[str, str]]:
    with resource("reference", "icd10_primary_care.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("J06.9", "J06.9"),
        ("j069", "J06.9"),
        (" e11,9 ", "E11.9"),
        ("К35", "K35"),
        ("Е11", "E11"),
        ("І10", "I10"),
        ("ш10", "I10"),
        ("п40ю9", "G40.9"),
        ("I1О", "I10"),
        ("S0201", "S02.01"),
        ("A09.-", "A09"),
        ("A17.0+", "A17.0"),
        ("G01*", "G01"),
        ("u07 1", "U07.1"),
    ],
)
def test_a_code_is_understood_however_it_is_typed(typed, meant):
    assert normalise_code(typed) == meant


@pytest.mark.parametrize(
    "typed", ["", "   ", "I", "I1", "10", "hypertension", "Ж10", "J06.999", "J0.69", "J06..9", "٣10"]
)
def test_what_is_no_code_is_not_made_one(typed):
    assert normalise_code(typed) is None


@given(st.sampled_from(CODES), st.booleans(), st.booleans(), st.booleans(), st.sampled_from(["", " ", "\t", "\u00a0"]))
def test_every_code_survives_a_hasty_hand(code, small, dotless, cyrillic, space):
    typed = code.translate(LIKE_CYRILLIC) if cyrillic else code
    typed = typed.lower() if small else typed
    typed = typed.replace(".", "") if dotless else typed
    assert normalise_code(space + typed + space) == code


@given(st.text(max_size=8) | st.from_regex(r"\s?[A-Za-zА-Яа-яІіЎў][0-9ОоЗз]{2}[.,ю]?[0-9]{0,2}[*+]?", fullmatch=True))
def test_a_normal_code_is_left_as_it_is(typed):
    code = normalise_code(typed)
    if code is not None:
        assert re.fullmatch(r"[A-Z][0-9]{2}(\.[0-9]{1,2})?", code)
        assert normalise_code(code) == code


def test_both_readings_of_a_cyrillic_letter_are_tried():
    assert icd10.code_prefixes("о06.") == ("O06", "J06")
    assert icd10.code_prefixes("j06.9") == ("J069",)
    assert icd10.code_prefixes("кашель") == ()


def test_the_list_is_that_of_the_world_health_organization():
    assert len(CODES) == len(set(CODES)) > 12_000
    assert icd10.is_valid("U07.1")
    assert icd10.is_valid("к358")
    assert not icd10.is_valid("J06.7")
    assert not icd10.is_valid("I")
    i10 = icd10.entry("I10")
    assert i10 is not None
    assert (i10.chapter, i10.rank, i10.subdivided) == ("IX", 1, False)
    assert [entry.subdivided for entry in icd10_entries() if entry.code in {"J06", "J06.9"}] == [True, False]


def test_titles_come_in_the_language_of_the_person():
    assert title("I10", Language.EN) == "Essential (primary) hypertension"
    assert title("I10", Language.RU) == "Артериальная гипертензия"
    assert title("I10", Language.BE) == "Артэрыяльная гіпертэнзія"


def test_a_missing_title_is_borrowed_from_the_nearest_language():
    assert title("A00.1", Language.BE) == title("A00.1", Language.EN) != ""
    assert Icd10Entry("S02.01", title_ru="Перелом").title(Language.BE) == "Перелом"
    assert title("J06.7", Language.EN) == ""


def test_the_code_above_is_one_step_coarser():
    assert [parent(code) for code in ("S02.01", "S02.0", "S02", "no code")] == ["S02.0", "S02", None, None]


def test_rows_for_a_table_carry_titles_and_synonyms():
    row = next(row for row in icd10.icd10_rows() if row[0] == "J06.9")
    assert row[1:4] == (
        "Acute upper respiratory infection, unspecified",
        "Острая респираторная инфекция",
        "Вострая рэспіраторная інфекцыя",
    )
    assert {"ОРВИ", "ВРВІ"} <= set(row[4].split("; "))
    assert row[5:] == ("X", 1)


def test_the_primary_care_list_is_complete_and_known_to_the_classification():
    rows = primary_care()
    codes = [row["code"] for row in rows]
    assert len(codes) == len(set(codes)) >= 400
    assert set(codes) <= set(CODES)
    assert codes == sorted(codes)
    assert {row["rank"] for row in rows} == {"1", "2", "3"}


@pytest.mark.parametrize(("column", "foreign"), [("_be", "ищъ"), ("_ru", "іў")])
def test_titles_are_spelled_with_the_letters_of_their_language(column, foreign):
    for row in primary_care():
        words = (row["title" + column] + row["synonyms" + column]).lower()
        assert row["title" + column]
        assert not set(words) & set(foreign), row
        assert len(row["title" + column]) <= 80


@pytest.mark.parametrize("code", ["I10", "I11.9", "E11.9", "J44.1", "C50.9", "K29.5", "N18.3", "f102"])
def test_diseases_that_stay_count_as_chronic(code):
    assert is_chronic(code)


@pytest.mark.parametrize("code", ["J06.9", "K29.1", "I20.0", "F10.0", "S61.0", "Z00.0", "U07.1", "nonsense"])
def test_diseases_that_pass_and_acute_forms_do_not_count_as_chronic(code):
    assert not is_chronic(code)


def test_chronic_prefixes_are_known_and_say_where_they_come_from():
    with resource("reference", "icd10_chronic.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len({row["prefix"] for row in rows}) == len(rows) > 100
    assert all(row["source"] and row["chronic"] in {"0", "1"} for row in rows)
    assert [row["prefix"] for row in rows if not any(code.startswith(row["prefix"]) for code in CODES)] == []


def test_a_rule_holds_on_its_days_only():
    rule = ChronicRule("I10", chronic=True, valid_from=date(2025, 1, 1), valid_to=date(2025, 12, 31))
    assert rule.in_force(date(2025, 12, 31))
    assert not rule.in_force(date(2026, 1, 1))
    assert not rule.in_force(None)
    assert ChronicRule("I10", chronic=True, valid_from=None, valid_to=None).in_force(date(2026, 1, 1))
    assert is_chronic("I10", date(2026, 1, 1))


def test_the_start_of_the_program_does_not_wait_for_the_list():
    script = "import sys, emr_desktop.domain.icd10_import, emr_desktop.domain.icd10_search as s; "
    script += (
        "s.code_prefixes('j06'); sys.exit(sys.modules['emr_desktop.domain.icd10'].icd10_entries.cache_info().currsize)"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
