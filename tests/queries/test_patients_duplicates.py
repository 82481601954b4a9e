from datetime import date

import pytest

from emr_desktop.domain.patients import PersonName, PersonNames
from emr_desktop.queries.patients_duplicates import DuplicateProbe, DuplicateReason, possible_duplicates
from emr_desktop.queries.patients_history import patient_history
from tests.conftest import SERGEY
from tests.services.patients_in_bulk import called, register_all

BORN = SERGEY.birth_date
LATIN = PersonNames(la=PersonName("Likhachev", "Sergey"))


def reasons(clinic, **probe):
    return [each.reasons for each in clinic.ask(possible_duplicates, DuplicateProbe(**probe))]


@pytest.mark.parametrize(
    ("born", "reason"),
    [
        (BORN, DuplicateReason.SAME_NAME_AND_BIRTH_DATE),
        (date(1959, 12, 5), DuplicateReason.SAME_NAME_NEAR_BIRTH_DATE),
        (date(1958, 5, 12), DuplicateReason.SAME_NAME_NEAR_BIRTH_DATE),
        (date(1959, 5, 13), DuplicateReason.SAME_NAME_NEAR_BIRTH_DATE),
        (date(1989, 5, 12), DuplicateReason.SAME_NAME_NEAR_BIRTH_DATE),
        (date(1969, 5, 12), DuplicateReason.SAME_NAME_NEAR_BIRTH_DATE),
        (date(1959, 1, 1), DuplicateReason.SAME_NAME_NEAR_BIRTH_DATE),
        (None, DuplicateReason.SAME_NAME),
    ],
)
def test_the_same_name_in_another_spelling_with_a_near_birth_date_is_shown(nurse, register, born, reason):
    register()
    assert reasons(nurse, names=LATIN, birth_date=born) == [(reason,)]


def test_the_right_one_is_shown_among_hundreds_of_namesakes(nurse):
    crowd = [called("Лихачев", birth_date=date(1951 + at % 18, 1 + at % 12, 20)) for at in range(400)]
    right = nurse.execute(register_all, [*crowd, called("Лихачев", birth_date=BORN)])[-1]
    found = nurse.ask(possible_duplicates, DuplicateProbe(names=LATIN, birth_date=BORN))
    assert (found[0].row.id, found[0].reasons) == (right, (DuplicateReason.SAME_NAME_AND_BIRTH_DATE,))


def test_a_namesake_of_another_age_is_not_shown(nurse, register):
    register()
    assert reasons(nurse, names=LATIN, birth_date=date(1984, 11, 3)) == []


def test_a_record_without_a_birth_date_is_shown_too(nurse, register):
    register(birth_date=None)
    assert reasons(nurse, names=LATIN, birth_date=BORN) == [(DuplicateReason.SAME_NAME,)]


def test_an_identifier_finds_the_record_whatever_the_name_and_the_letters(nurse, register):
    register(identifiers=(("by_personal", "3120559C012PB7"),))
    dubik = PersonNames(ru=PersonName("Дубик", "Ян"))
    assert reasons(nurse, names=dubik, identifiers=(("by_personal", "3120559с012рв7"),)) == [
        (DuplicateReason.SAME_IDENTIFIER,)
    ]


def test_a_new_surname_is_noticed_by_the_telephone_and_the_given_name(nurse, register):
    register()
    married = PersonNames(be=PersonName("Дубік", "Сяргей"))
    assert reasons(nurse, names=married, birth_date=BORN, phone="8 029 123-45-67") == [
        (DuplicateReason.SAME_NAME_AND_PHONE,)
    ]
    assert reasons(nurse, names=PersonNames(be=PersonName("Дубік", "Ян")), phone="80291234567") == []


def test_a_previous_surname_counts_as_the_family_name(nurse, register):
    register(previous_surnames="Дубік")
    before = PersonNames(ru=PersonName("Дубик", "Сергей"))
    assert reasons(nurse, names=before, birth_date=BORN) == [(DuplicateReason.SAME_NAME_AND_BIRTH_DATE,)]


def test_the_strongest_likeness_stands_first_and_an_empty_form_is_like_nobody(nurse, register):
    register(birth_date=None)
    same = register(identifiers=(("passport", "MP1234567"),))
    found = nurse.ask(
        possible_duplicates, DuplicateProbe(names=LATIN, birth_date=BORN, identifiers=(("passport", "MP1234567"),))
    )
    assert (found[0].row.id, found[0].reasons[0], len(found)) == (same, DuplicateReason.SAME_IDENTIFIER, 2)
    assert reasons(nurse) == reasons(nurse, names=PersonNames(ru=PersonName("Лихачёв"))) == []


def test_they_are_different_people_is_kept_with_the_registration_and_not_asked_again(nurse, register):
    first = register()
    second = register(not_duplicate_of=(first,))
    rows = [row for row in nurse.ask(patient_history, second) if row.table == "patient_not_the_same"]
    assert [(row.action, row.row_key, row.who) for row in rows] == [
        ("register_patient", (second, first), "Іванова А. П.")
    ]
    assert reasons(nurse, names=LATIN, birth_date=BORN, patient_id=second) == []
    assert len(reasons(nurse, names=LATIN, birth_date=BORN)) == 2
    assert nurse.verify().good
