"""People are found however their name was spelled."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emr_desktop.domain.names import edit_distance, given_name_keys, given_names, prefix_keys, search_keys

SAME_NAME = [
    ("lihacav", "Ліхачоў Лихачев Лихачёв Likhachou Likhachev Lichačoŭ Lichaczow"),
    ("lukaSavic", "Лукашэвіч Лукашевич Lukashevich"),
    ("kavalav", "Кавалёў Ковалёв Ковалев Kavaliou Kovalyov"),
    ("salavav", "Салаўёў Соловьёв Salauyou Solovyov"),
    ("tvatkav", "Цвяткоў Цветков Tsviatkou Tsvetkov"),
    ("tihanavska", "Ціханоўская Тихановская Tsikhanouskaya Tikhanovskaya"),
    ("Zukavski", "Жукоўскі Жуковский Zhukouski Zhukovsky Žukoŭski"),
    ("Savcuk", "Шаўчук Шевчук Shauchuk Shevchuk"),
    ("Scarbina", "Шчарбіна Щербина Shcharbina Shcherbina Szczerbina"),
    ("kuznatav", "Кузняцоў Кузнецов Kuzniatsou Kuznetsov"),
    ("labadava", "Лебедзева Лебедева Lebedzeva Lebedeva"),
    ("varabav", "Вераб'ёў Вераб’ёў Воробьёв Verabyou Vorobyev"),
    ("iluSanka", "Ільюшэнка Ильюшенко Ilyushenka"),
    ("zatav", "Зайцаў Зайцев Zaitsau Zaytsev"),
    ("akavlav", "Якаўлеў Яковлев Yakauleu Yakovlev"),
    ("uladimir", "Уладзімір Владимир Uladzimir Vladimir"),
    ("dmitri", "Дзмітрый Дмитрий Dzmitry Dmitriy"),
    ("tatana", "Таццяна Татьяна Tatsiana Tatyana"),
    ("mara", "Марыя Мария Maryia Maria"),
    ("avhan", "Яўген Евген Yauhen Yevhen"),
    ("hatkavic", "Хацкевіч Хацкевич Khatskevich Hatskevich"),
    ("carnavski", "Чарняўскі Чернявский Charniauski Czerniawski"),
    ("vatahavski", "Вайцяхоўскі Войтеховский Wojciechowski"),
    ("lahavici", "Ляхавічы Ляховичи Liakhavichy Lyakhovichi Lachavičy Liachavicy"),
]
SPELLINGS = [(key, spelling) for key, spellings in SAME_NAME for spelling in spellings.split()]


@pytest.mark.parametrize(("key", "spelling"), SPELLINGS, ids=[spelling for _, spelling in SPELLINGS])
def test_every_spelling_of_a_name_carries_its_key(key, spelling):
    assert key in search_keys(spelling)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Іваноў", "Пятроў"),
        ("Лихачев", "Лукашев"),
        ("Кавалёў", "Кавалеўскі"),
        ("Новик", "Новиков"),
        ("Шевчук", "Шевченко"),
        ("Баран", "Баранов"),
    ],
)
def test_different_names_stay_apart(one, other):
    assert not set(search_keys(one)) & set(search_keys(other))


@pytest.mark.parametrize(("one", "other"), [("Горин", "Хорин"), ("Царёв", "Тарев")])
def test_a_few_different_names_are_known_to_share_a_key(one, other):
    assert search_keys(one) == search_keys(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Леонов", "Лявонаў"), ("Наумов", "Навумаў"), ("Осипов", "Восіпаў"), ("Ковальчук", "Kowalczyk")],
)
def test_names_the_key_misses_are_caught_by_the_second_step(one, other):
    keys, others = search_keys(one), search_keys(other)
    assert not set(keys) & set(others)
    assert min(edit_distance(a, b, 2) for a in keys for b in others) <= 2


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("лих", "Лихачёв"),
        ("Ліха", "Лихачёв"),
        ("lik", "Лихачёв"),
        ("Lic", "Лихачёв"),
        ("lukas", "Лукашевич"),
        ("в", "Владимир"),
        ("вл", "Уладзімір"),
        ("и", "Иосиф"),
        ("мары", "Марыя"),
        ("зай", "Зайцаў"),
        ("z", "Жукоўскі"),
    ],
)
def test_a_name_is_found_while_it_is_being_typed(typed, name):
    assert any(key.startswith(start) for start in prefix_keys(typed) for key in search_keys(name))


@given(st.text(alphabet="абвгдеёжзийклмнопрстуўфхцчшщыьэюяі", min_size=1), st.text(alphabet="абвіўёзйцья", max_size=6))
def test_no_letter_more_loses_a_cyrillic_name(typed, rest):
    keys = search_keys(typed + rest)
    assert not search_keys(typed) or any(key.startswith(start) for start in prefix_keys(typed) for key in keys)


@given(st.text())
def test_any_text_has_at_most_four_keys(text):
    keys = search_keys(text)
    assert len(keys) <= 4
    assert all(keys)
    assert bool(keys) or not any(letter.isascii() and letter.isalnum() for letter in text)
    assert all(prefix_keys(text))


def test_text_without_letters_has_no_key():
    assert search_keys(" -'’ ьЪ ") == ()
    assert prefix_keys("") == ()


@pytest.mark.parametrize(
    "spellings",
    [
        "Мікалай Николай Mikalai Nikolay",
        "Аляксандр Александр Aliaksandr Alexander",
        "Ганна Анна Hanna",
        "Алена Елена",
        "Вольга Ольга Volha",
        "Рыгор Григорий Ryhor",
        "Восіп Язэп Іосіф Иосиф",
        "Міхась Міхаіл Михаил",
        "Пятро Пётр Петр Piatro Piotr",
        "Яўген Яўгеній Евгений Yauheni",
        "Еўдакія Евдокия",
        "Ефрасіння Еўфрасіння Ефросинья",
        "Сцяпан Степан Stsiapan",
        "Кацярына Екатерина Katsiaryna",
        "Настасся Анастасия Nastassia",
        "Соф'я Софія София",
        "Усевалад Всеволод",
        "Надзея Надежда",
        "Мікіта Никита Mikita",
    ],
)
def test_one_given_name_in_two_languages_is_found_either_way(spellings):
    words = spellings.split()
    for stored in words:
        for typed in words:
            assert set(search_keys(typed)) & set(given_name_keys(stored)), (typed, stored)


def test_the_keys_of_the_spelling_itself_come_first():
    assert given_name_keys("Николай")[: len(search_keys("Николай"))] == search_keys("Николай")


def test_a_name_outside_the_table_keeps_its_own_keys():
    assert given_name_keys("Рагнеда") == search_keys("Рагнеда")


def test_a_name_in_the_table_does_not_pull_in_names_that_only_sound_alike():
    assert not set(search_keys("Ганна")) & set(given_name_keys("Яна"))


def test_the_table_holds_the_common_names_of_both_sexes():
    names = given_names()
    assert len(names) >= 120
    assert {name.sex for name in names} == {"male", "female"}
    assert all(name.be and name.ru and name.latin for name in names)
    assert len({name.be[0] for name in names}) == len(names)


@pytest.mark.parametrize(
    ("a", "b", "distance"),
    [("", "", 0), ("kot", "kot", 0), ("kot", "kit", 1), ("kot", "okt", 1), ("kot", "", 3), ("lihacav", "lihocev", 2)],
)
def test_typing_slips_are_counted(a, b, distance):
    assert edit_distance(a, b, 3) == distance


WORDS = st.text(alphabet="abc", max_size=6)


@given(WORDS, WORDS, st.integers(0, 4))
def test_a_limit_only_cuts_the_count_short(a, b, limit):
    whole = edit_distance(a, b, 10)
    assert edit_distance(a, b, limit) == min(whole, limit + 1)
    assert edit_distance(b, a, 10) == whole
    assert (whole == 0) == (a == b)
