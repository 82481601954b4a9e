"""Names are kept clean, shown as the clinic writes them, and read on the wrong keyboard."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emr_desktop.domain.languages import Language
from emr_desktop.domain.names import (
    clean_name,
    display_name,
    fold,
    full_name,
    given_names,
    latin_proposal,
    name_words,
    other_layout,
    other_layouts,
    running_name,
    short_name,
)


def test_a_name_is_stored_without_stray_characters():
    assert clean_name("  Вераб’ёў \t\u200bІван\x00 ") == "Вераб'ёў Іван"
    assert clean_name("Дунин – Марцинкевич") == "Дунин-Марцинкевич"
    assert clean_name("Кавале\u0308ў") == "Кавалёў"


@given(st.text())
def test_cleaning_twice_changes_nothing(text):
    cleaned = clean_name(text)
    assert clean_name(cleaned) == cleaned
    cleaned.encode()


@given(st.text())
def test_folding_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ЛИХАЧЁВ", "лихачев"),
        ("Вераб’ёў", "верабеу"),
        ("Їжакевич-Ґрунь", "ижакевич грунь"),
        ("Lichačoŭ", "lichacou"),
        ("Wałęsa", "walesa"),
        ("Зайцаў", "заицау"),
    ],
)
def test_case_and_accents_do_not_matter_when_spellings_are_compared(one, other):
    assert fold(one) == fold(other)


def test_a_double_name_is_found_by_either_half():
    assert name_words("Анна-Мария Луиза") == ("Анна-Мария", "Анна", "Мария", "Луиза")


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        (Language.EN, "KAVALIOVA, Iryna Mikalaeuna"),
        (Language.RU, "KAVALIOVA Iryna Mikalaeuna"),
    ],
)
def test_the_banner_shows_the_family_name_in_capitals(language, shown):
    assert display_name("Kavaliova", "Iryna", "Mikalaeuna", language) == shown


def test_belarusian_letters_survive_capitals():
    assert display_name("Ціханоўскі", "Ігар", "", Language.BE) == "ЦІХАНОЎСКІ Ігар"


def test_a_person_with_one_name_is_shown_without_a_comma():
    assert display_name("Сукарно", "", "", Language.EN) == "СУКАРНО"


def test_documents_and_sentences_order_names_differently():
    assert full_name("Ковалёва", "Ирина", "Николаевна") == "Ковалёва Ирина Николаевна"
    assert running_name("Ковалёва", "Ирина", "Николаевна", Language.RU) == "Ирина Николаевна Ковалёва"
    assert running_name("Kavaliova", "Iryna", "Mikalaeuna", Language.EN) == "Iryna Kavaliova"


@pytest.mark.parametrize(
    ("name", "short"),
    [
        (("Лихачёв", "Сергей", "Владимирович"), "Лихачёв С. В."),
        (("Smith", "John", ""), "Smith J."),
        (("Кот", "Анна-Мария", ""), "Кот А.-М."),
    ],
)
def test_a_name_is_shortened_to_initials(name, short):
    assert short_name(*name) == short


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("rjdf", "кова"), ("лфмф", "kava"), ("Kb[fx`d", "Лихачёв"), ("кщьфт 58", "roman 58"), (";er", "жук")],
)
def test_the_wrong_keyboard_is_understood(typed, meant):
    assert other_layout(typed) == meant


def test_the_belarusian_keyboard_is_understood():
    assert other_layout("Shsyf", Language.BE) == "Ырына"
    assert other_layout("Bhsyf", Language.BE) == "Ірына"
    assert other_layout("dthf,]`o", Language.BE) == "вераб'ёў"
    assert other_layout("іщў") == "boo"
    assert other_layouts("bo") == ("ищ", "іў")
    assert other_layouts("rjdf") == ("кова",)


@pytest.mark.parametrize("text", ["", "1958", "кова kava", "…"])
def test_text_of_no_or_both_scripts_has_no_other_layout(text):
    assert other_layout(text) is None
    assert other_layouts(text) == ()


@given(st.text(alphabet="абвгдеёжзийклмнопрстуфхцчшщъыьэюя", min_size=1))
def test_switching_the_keyboard_twice_gives_the_text_back(text):
    switched = other_layout(text)
    assert switched is not None
    assert other_layout(switched) == text or not any(letter.isalpha() for letter in switched)


@pytest.mark.parametrize(
    ("name", "latin"),
    [
        ("Ліхачоў", "Likhachou"),
        ("Лукашэвіч", "Lukashevich"),
        ("Кавалёў", "Kavaliou"),
        ("Салаўёў", "Salauyou"),
        ("Цвяткоў", "Tsviatkou"),
        ("Ціханоўская", "Tsikhanouskaya"),
        ("Жукоўскі", "Zhukouski"),
        ("Шчарбіна", "Shcharbina"),
        ("Лебедзева", "Lebedzeva"),
        ("Вераб'ёў", "Verabyou"),
        ("Вераб’ёў", "Verabyou"),
        ("Ільюшэнка", "Ilyushenka"),
        ("Якаўлеў", "Yakauleu"),
        ("Дзмітрый", "Dzmitry"),
        ("Таццяна", "Tatsiana"),
        ("Марыя", "Maryia"),
        ("Юлія", "Yuliya"),
        ("Наталля", "Natallia"),
        ("Сяргей", "Siarhei"),
        ("Чарняўскі", "Charniauski"),
        ("ШАЎЧУК", "SHAUCHUK"),
        ("Дунін-Марцінкевіч", "Dunin-Martsinkevich"),
        ("Анна Smith", "Anna Smith"),
    ],
)
def test_the_passport_spelling_of_a_belarusian_name_is_proposed(name, latin):
    assert latin_proposal(name, Language.BE) == latin


@pytest.mark.parametrize(
    ("name", "latin"),
    [("Лихачев", "Likhachev"), ("Щербина", "Shcherbina"), ("Юлия", "Iuliia"), ("Подъячев", "Podieiachev")],
)
def test_the_passport_spelling_of_a_russian_name_is_proposed(name, latin):
    assert latin_proposal(name, Language.RU) == latin


@pytest.mark.parametrize("name", given_names(), ids=lambda name: name.latin[0])
def test_the_usual_passport_spelling_of_every_common_name_is_proposed(name):
    assert latin_proposal(name.be[0], Language.BE) == name.latin[0]
