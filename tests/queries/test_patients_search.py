from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from emr_desktop.domain.languages import Language
from emr_desktop.domain.patients import PersonName, PersonNames
from emr_desktop.queries.patients import Matched, MatchedBy, recent_patients, search_patients
from emr_desktop.services.patients import OpenCard, open_card
from emr_desktop.services.work import Work
from emr_desktop.store.admin import QueueEntry
from tests.conftest import NOW
from tests.services.patients_in_bulk import called, register_all

# practice.md, table of test pairs: every spelling finds the person registered under the Belarusian one, and back.
SAME_NAME = [
    ("Ліхачоў", "Лихачев Likhachou Likhachev Lichačoŭ Lichaczow"),
    ("Лукашэвіч", "Лукашевич Lukashevich"),
    ("Кавалёў", "Ковалёв Kavaliou Kovalyov"),
    ("Салаўёў", "Соловьёв Salauyou Solovyov"),
    ("Цвяткоў", "Цветков Tsviatkou Tsvetkov"),
    ("Ціханоўская", "Тихановская Tsikhanouskaya Tikhanovskaya"),
    ("Жукоўскі", "Жуковский Zhukouski Zhukovsky Žukoŭski"),
    ("Шаўчук", "Шевчук Shauchuk Shevchuk"),
    ("Шчарбіна", "Щербина Shcharbina Shcherbina Szczerbina"),
    ("Кузняцоў", "Кузнецов Kuzniatsou Kuznetsov"),
    ("Лебедзева", "Лебедева Lebedzeva Lebedeva"),
    ("Вераб'ёў", "Воробьёв Verabyou Vorobyev Вераб’ёў Верабёў"),
    ("Ільюшэнка", "Ильюшенко Ilyushenka"),
    ("Зайцаў", "Зайцев Zaitsau Zaytsev"),
    ("Якаўлеў", "Яковлев Yakauleu Yakovlev"),
    ("Уладзімір", "Владимир Uladzimir Vladimir"),
    ("Дзмітрый", "Дмитрий Dzmitry Dmitriy"),
    ("Таццяна", "Татьяна Tatsiana Tatyana"),
    ("Марыя", "Мария Maryia Maria"),
    ("Яўген", "Евген Yauhen Yevhen"),
    ("Хацкевіч", "Хацкевич Khatskevich Hatskevich"),
    ("Чарняўскі", "Чернявский Charniauski Czerniawski"),
    ("Вайцяхоўскі", "Войтеховский Wojciechowski"),
    ("Ляхавічы", "Ляховичи Liakhavichy Lyakhovichi Lachavičy Liachavicy"),
]
DIFFERENT = [
    ("Іваноў", "Пятроў"),
    ("Лихачев", "Лукашев"),
    ("Кавалёў", "Кавалеўскі"),
    ("Новик", "Новиков"),
    ("Шевчук", "Шевченко"),
    ("Баран", "Баранов"),
]


def found(clinic, typed):
    return [row.id for row in clinic.ask(search_patients, typed).rows]


def matched(clinic, typed, **options):
    return clinic.ask(search_patients, typed, **options).rows[0].matched


def test_every_spelling_of_a_name_finds_the_person_whatever_spelling_was_registered(nurse):
    wanted = [(family, other) for family, others in SAME_NAME for other in others.split()]
    ids = nurse.execute(register_all, [called(family, "Ян") for family, _ in wanted])
    others = nurse.execute(register_all, [called(other, "Ян") for _, other in wanted])
    for (family, other), first, second in zip(wanted, ids, others, strict=True):
        assert {first, second} <= set(found(nurse, other)), other
        assert {first, second} <= set(found(nurse, family)), family


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_different_names_do_not_meet_once_they_are_typed_to_the_end(nurse, one, other):
    first, second = nurse.execute(register_all, [called(one, "Ян"), called(other, "Ян")])
    assert found(nurse, other) == [second]
    assert found(nurse, one)[0] == first


@pytest.mark.parametrize(
    ("registered", "typed"),
    [("Леонов", "Лявонаў"), ("Наумов", "Навумаў"), ("Осипов", "Восіпаў"), ("Ковальчук", "Kowalczyk"),
     ("Макаревич", "Маракевич"), ("Климович", "Клмимович")],
)  # fmt: skip
def test_a_slip_or_a_letter_between_is_forgiven_when_nothing_else_is_found(nurse, registered, typed):
    patient, _ = nurse.execute(register_all, [called(registered, "Ян"), called("Петров")])
    result = nurse.ask(search_patients, typed)
    assert ([row.id for row in result.rows], result.similar) == ([patient], True)


def test_of_names_with_slips_the_family_name_comes_first_and_each_says_what_is_similar(nurse):
    ids = nurse.execute(
        register_all, [called("Борисевич", "Ян", patronymic="Макарович"), called("Макаревич", "Ян"), called("Петров")]
    )
    result = nurse.ask(search_patients, "Маракевич Ян")
    assert [row.id for row in result.rows] == [ids[1], ids[0]]
    assert [why.text for row in result.rows for why in row.matched] == ["Макаревич", "Макарович"]


def test_slips_are_not_looked_for_when_somebody_has_exactly_this_name(nurse):
    exact, _ = nurse.execute(
        register_all,
        [
            called("Баранов"),
            called("Барянов"),
        ],
    )
    near = nurse.execute(register_all, [called("Таранов")])[0]
    assert near not in found(nurse, "баранов")
    assert exact in found(nurse, "баранов")


@pytest.mark.parametrize(
    ("typed", "reading", "keyboard"),
    [("rjdfktd", "ковалев", Language.EN), ("rjdf 03.04.1958", "кова 03.04.1958", Language.EN),
     ("лфмфдшщг", "kavaliou", Language.RU), ("rfdfk`e", "кавалёу", Language.EN),
     ("ковалев bdfy", "ковалев иван", Language.EN)],
)  # fmt: skip
def test_the_wrong_keyboard_layout_is_forgiven_and_said_so(nurse, register, typed, reading, keyboard):
    names = PersonNames(PersonName("Кавалёў", "Іван"), PersonName("Ковалёв", "Иван"), PersonName("Kavaliou", "Ivan"))
    patient = register(names=names, birth_date=date(1958, 4, 3))
    result = nurse.ask(search_patients, typed)
    assert ([row.id for row in result.rows], result.layout_note, result.keyboard) == ([patient], reading, keyboard)


@pytest.mark.parametrize(
    "typed",
    ["58", "1958", "030458", "03041958", "03.04.1958", "3.4.58", "3 4 58", "03-Apr-1958", "3 апреля 1958", "3/4/1958",
     "кова 58", "58 кова", "ири ков 1958", "3.4.58 ирина", "ковалева 3 красавіка 1958"],
)  # fmt: skip
def test_a_birth_date_is_understood_in_the_usual_spellings_alone_or_beside_names(nurse, typed):
    wanted, _, _ = nurse.execute(
        register_all,
        [called("Ковалёва", "Ирина", birth_date=date(1958, 4, 3)),
         called("Ковалёва", "Ирина", birth_date=date(1961, 1, 1)), called("Петров", birth_date=date(1961, 4, 3))],
    )  # fmt: skip
    assert found(nurse, typed) == [wanted]


@pytest.mark.parametrize(
    "typed",
    ["+375 29 123-45-67", "80291234567", "8 029 123 45 67", "29 123", "291234567", "4567", "45-67",
     "123-45", "375291234567", "567"],
)  # fmt: skip
def test_a_telephone_is_found_from_either_end_in_any_spacing(nurse, register, typed):
    patient = register(phone="80 29 123-45-67")
    register(phone="+375 33 765 43 21")
    assert found(nurse, typed) == [patient]


def test_a_record_number_is_found_whole_spaced_and_by_its_end_and_an_exact_one_stands_first(nurse, register):
    first, second = register(phone="+375291291000"), register(phone="+375 33 129 10 00")
    assert found(nurse, "129100002")[0] == second
    assert found(nurse, "129 100 001") == [first]
    assert found(nurse, "00002") == [second]
    assert matched(nurse, "00002") == (Matched(MatchedBy.RECORD_NUMBER, "129100002"),)


@pytest.mark.parametrize(
    "typed", ["3030458C012PB7", "3030458с012рв7", "3030458 С012 РВ7", "3030458c", "mp 1234567", "МР1234567"]
)
def test_an_identifier_is_found_with_cyrillic_letters_that_look_the_same(nurse, register, typed):
    patient = register(identifiers=(("by_personal", "3030458С012РВ7"), ("passport", "МР 1234567")))
    register()
    assert found(nurse, typed) == [patient]
    assert matched(nurse, typed)[0].by is MatchedBy.IDENTIFIER


def test_a_previous_surname_and_a_preferred_name_find_the_patient_and_are_named(nurse, register):
    patient = register(previous_surnames="Бондарчук; Дубік", preferred_name="Серафим")
    assert found(nurse, "дубик") == [patient]
    assert matched(nurse, "дубик") == (Matched(MatchedBy.PREVIOUS_SURNAME, "Дубік"),)
    assert matched(nurse, "серафим лихачев") == (Matched(MatchedBy.PREFERRED_NAME, "Серафим"),)


def test_given_names_that_mean_the_same_find_each_other(nurse):
    ids = nurse.execute(register_all, [called("Дубик", name) for name in ("Мікалай", "Ганна", "Вольга", "Рыгор")])
    for typed, wanted in zip(("Николай", "Анна", "ольга", "григорий"), ids, strict=True):
        assert found(nurse, f"дубик {typed}") == [wanted], typed


def test_a_row_found_by_a_spelling_that_is_not_shown_says_so(nurse, register):
    register()
    assert matched(nurse, "лихачев", shown_in=Language.RU) == ()
    assert matched(nurse, "лихачев", shown_in=Language.BE) == (Matched(MatchedBy.SPELLING, "Лихачёв"),)
    assert matched(nurse, "лихач", shown_in=Language.BE) == ()
    assert matched(nurse, "lichaczow", shown_in=Language.BE)[0].by is MatchedBy.SPELLING


def test_a_phone_that_fits_is_named(nurse, register):
    register()
    assert matched(nurse, "4567") == (Matched(MatchedBy.PHONE, "+375291234567"),)


def test_the_spelling_as_typed_then_whole_words_then_family_names_stand_first(nurse):
    ids = nurse.execute(
        register_all,
        [called("Петров", "Иван"), called("Іванаў", "Ян"), called("Иванов", "Ян"), called("Иваненко", "Ян")],
    )
    given, belarusian, whole, longer = ids
    assert found(nurse, "иванов")[:2] == [whole, belarusian]
    assert found(nurse, "иван")[0] == given
    assert set(found(nurse, "иван")[1:]) == {belarusian, whole, longer}


def test_who_is_expected_today_and_who_was_opened_lately_stand_before_everybody(nurse):
    ids = nurse.execute(
        register_all,
        [called("Иванов", "Иван", birth_date=date(1950, 1, 1) + timedelta(days=day)) for day in range(150)],
    )
    nurse.execute(open_card, OpenCard(ids[148]))
    nurse.execute(expect, ids[149])
    assert found(nurse, "иванов")[:2] == [ids[149], ids[148]]
    assert [(row.id, row.today) for row in nurse.ask(recent_patients)] == [(ids[149], True), (ids[148], False)]


def expect(work: Work, patient_id) -> None:
    work.add(
        QueueEntry(
            id=work.new_id(), facility_id=work.actor.facility_id, patient_id=patient_id, day=NOW.date(), time="09:40"
        )
    )


def test_recent_patients_are_the_last_eight_different_ones_of_this_user(log_in, register):
    ids = [register() for _ in range(10)]
    clinic = log_in("ivanova")
    for patient in (*ids, ids[0]):
        clinic.execute(open_card, OpenCard(patient))
    assert [row.id for row in clinic.ask(recent_patients)] == [ids[0], *reversed(ids[3:])]
    assert log_in("sidorov").ask(recent_patients) == ()


def test_nothing_typed_and_nonsense_find_nobody(nurse, register):
    register()
    for typed in ("", "  ", "'", '"* OR NEAR(', "-", "5", "щщщ", "(" * 300, "a" * 5000):
        assert found(nurse, typed) == [], typed


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=st.text(max_size=40) | st.from_regex(r"[\w\"*:(){}^+.,'-]{0,20} (AND|OR|NOT|NEAR|5) .{0,5}"))
def test_nothing_that_can_be_typed_breaks_the_search(nurse, typed):
    assert nurse.ask(search_patients, typed).rows == ()
