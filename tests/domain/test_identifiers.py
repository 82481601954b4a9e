"""Personal numbers are repaired, checked and compared with the registration, and never block it."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emr_desktop.domain.identifiers import IdentifierSystem, belarus_number, check_identifier, check_unp
from emr_desktop.domain.identifiers_birth import in_number

BY = IdentifierSystem.BY_PERSONAL
GOOD = {
    BY: "3120559C011PB7",
    IdentifierSystem.PL_PESEL: "44051401359",
    IdentifierSystem.UA_RNTRC: "1759013776",
    IdentifierSystem.UA_UNZR: "1958040312345",
    IdentifierSystem.LT_ASMENS: "33309240064",
    IdentifierSystem.LV_PERSONAS: "16117519997",
    IdentifierSystem.EE_ISIKUKOOD: "37605030299",
    IdentifierSystem.RU_SNILS: "11223344595",
}


@pytest.mark.parametrize(
    "number",
    ["3120559C011PB7", "4150985A023PB1", "5010310H004PB1", "6290216B012PB4", "3270287A012PB2", "3041088A042PB2"],
)
def test_a_correct_belarusian_number_has_no_warnings(number):
    checked = check_identifier(BY, number)
    assert (checked.value, checked.warnings, checked.repaired) == (number, (), False)


@pytest.mark.parametrize(("system", "number"), GOOD.items())
def test_correct_numbers_of_the_neighbours_have_no_warnings(system, number):
    checked = check_identifier(system, number)
    assert checked.value == number
    assert checked.warnings == ()


def test_a_cyrillic_letter_in_the_number_is_repaired():
    checked = check_identifier(BY, "3120559С011РВ7")
    assert checked.value == "3120559C011PB7"
    assert checked.repaired
    assert checked.warnings == ()


def test_spaces_and_small_letters_are_no_repair():
    checked = check_identifier(BY, " 3120559 c011 pb7 ")
    assert (checked.value, checked.repaired) == ("3120559C011PB7", False)


@pytest.mark.parametrize(
    ("system", "number", "warning"),
    [
        (BY, "3120559C011PB8", "identifier_check_digit"),
        (BY, "3120559C011PB", "identifier_shape"),
        (BY, "7120559C011PB5", "identifier_shape"),
        (BY, "MP1234567", "identifier_shape"),
        (BY, "3120559X011PB0", "identifier_region"),
        (BY, "3120559C011XX9", "identifier_status"),
        (BY, "3320559C011PB3", "identifier_no_such_date"),
        (IdentifierSystem.PL_PESEL, "44051401358", "identifier_check_digit"),
        (IdentifierSystem.PL_PESEL, "4405", "identifier_shape"),
        (IdentifierSystem.UA_UNZR, "1958130312345", "identifier_no_such_date"),
        (IdentifierSystem.UA_RNTRC, "1759013777", "identifier_check_digit"),
        (IdentifierSystem.LT_ASMENS, "33309240065", "identifier_check_digit"),
        (IdentifierSystem.EE_ISIKUKOOD, "37605030298", "identifier_check_digit"),
        (IdentifierSystem.LV_PERSONAS, "16117519998", "identifier_check_digit"),
        (IdentifierSystem.RU_SNILS, "11223344596", "identifier_check_digit"),
        (IdentifierSystem.RU_SNILS, "112", "identifier_shape"),
    ],
)
def test_a_wrong_number_is_kept_with_a_warning(system, number, warning):
    checked = check_identifier(system, number)
    assert checked.value == number
    assert warning in checked.warnings


@pytest.mark.parametrize(
    ("system", "born", "sex"),
    [
        (BY, date(1959, 5, 12), "male"),
        (IdentifierSystem.PL_PESEL, date(1944, 5, 14), "male"),
        (IdentifierSystem.UA_RNTRC, date(1899, 12, 31) + timedelta(days=17590), "male"),
        (IdentifierSystem.UA_UNZR, date(1958, 4, 3), None),
        (IdentifierSystem.LT_ASMENS, date(1933, 9, 24), "male"),
        (IdentifierSystem.LV_PERSONAS, date(1975, 11, 16), None),
        (IdentifierSystem.EE_ISIKUKOOD, date(1976, 5, 3), "male"),
    ],
)
def test_a_number_that_contradicts_birth_date_or_sex_is_pointed_out(system, born, sex):
    number = GOOD[system]
    assert check_identifier(system, number, birth_date=born, sex=sex).warnings == ()
    other_day = check_identifier(system, number, birth_date=born + timedelta(days=1), sex=sex)
    assert other_day.warnings == ("identifier_birth_date_differs",)
    other_sex = check_identifier(system, number, birth_date=born, sex="female")
    assert other_sex.warnings == (("identifier_sex_differs",) if sex else ())
    assert check_identifier(system, number, sex="unknown").warnings == ()


def test_polish_centuries_are_in_the_month():
    said = in_number("pl_pesel", "02270803624")
    assert said is not None
    assert (said.born, said.sex) == (date(2002, 7, 8), "female")
    assert check_identifier(IdentifierSystem.PL_PESEL, "02270803624").warnings == ()


def test_a_new_latvian_number_says_nothing_about_birth():
    checked = check_identifier(IdentifierSystem.LV_PERSONAS, "328673-00679", birth_date=date(1990, 1, 1))
    assert (checked.value, checked.warnings) == ("32867300679", ())


def test_papers_keep_their_letters_as_written():
    checked = check_identifier(IdentifierSystem.BIRTH_CERTIFICATE, " I-БК  № 0123456 ")
    assert (checked.value, checked.warnings, checked.repaired) == ("I-БК № 0123456", (), False)


def test_cyrillic_letters_in_a_passport_number_are_repaired():
    checked = check_identifier(IdentifierSystem.PASSPORT, "АВ 1234567")
    assert (checked.value, checked.repaired) == ("AB1234567", True)


def test_an_empty_number_is_allowed():
    assert check_identifier(BY, "  ").warnings == ()


@given(st.sampled_from(list(IdentifierSystem)), st.text() | st.text(alphabet="0123456789ABPC²٣"))
def test_no_text_stops_the_registration(system, text):
    checked = check_identifier(system, text, birth_date=date(1958, 4, 3), sex="female")
    assert checked.value == check_identifier(system, checked.value).value


PEOPLE = st.tuples(
    st.sampled_from(["male", "female"]),
    st.dates(date(1800, 1, 1), date(2099, 12, 31)),
    st.sampled_from("ABCHKEM"),
    st.integers(0, 999),
    st.sampled_from(["PB", "BA", "BI"]),
)


@given(PEOPLE)
def test_a_made_up_number_passes_every_check(person):
    sex, born, *_ = person
    assert check_identifier(BY, belarus_number(*person), birth_date=born, sex=sex).warnings == ()


@given(PEOPLE, st.integers(0, 13), st.integers(1, 9))
def test_one_wrong_digit_is_always_noticed(person, at, shift):
    number = belarus_number(*person)
    if number[at].isdigit():
        wrong = f"{number[:at]}{(int(number[at]) + shift) % 10}{number[at + 1 :]}"
        assert check_identifier(BY, wrong).warnings


@pytest.mark.parametrize(
    ("sex", "born", "region", "serial", "status"),
    [
        ("unknown", date(1958, 4, 3), "C", 1, "PB"),
        ("male", date(1799, 4, 3), "C", 1, "PB"),
        ("male", date(2100, 4, 3), "C", 1, "PB"),
        ("male", date(1958, 4, 3), "Z", 1, "PB"),
        ("male", date(1958, 4, 3), "", 1, "PB"),
        ("male", date(1958, 4, 3), "C", 1000, "PB"),
        ("male", date(1958, 4, 3), "C", -1, "PB"),
        ("male", date(1958, 4, 3), "C", 1, "РВ"),
    ],
)
def test_a_number_that_cannot_exist_is_not_made_up(sex, born, region, serial, status):
    with pytest.raises(ValueError, match="no such number"):
        belarus_number(sex, born, region, serial, status)


def test_the_payers_number_of_the_clinic_is_checked():
    assert check_unp("УНП 200988541").warnings == ()
    assert check_unp("200988541").value == "200988541"
    assert check_unp("200988542").warnings == ("identifier_check_digit",)
    assert check_unp("12").warnings == ("identifier_shape",)
    assert check_unp("").warnings == ()


def test_every_system_has_its_own_absolute_uri():
    uris = {system.uri for system in IdentifierSystem}
    assert len(uris) == len(IdentifierSystem)
    assert all(uri.startswith(("urn:", "https://")) for uri in uris)
