"""Finding a diagnosis by code or words while typing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emr_desktop.domain.icd10 import Icd10Entry, icd10_entries
from emr_desktop.domain.icd10_search import Icd10Index, Icd10Why, folded_words
from emr_desktop.domain.languages import Language

INDEX = Icd10Index(icd10_entries())
BE, RU, EN = Language.BE, Language.RU, Language.EN


def codes(typed, language=RU, **more):
    return [hit.entry.code for hit in INDEX.find(typed, language, **more)]


@pytest.mark.parametrize("typed", ["I10", "i10", "І10", "ш10"])
def test_a_code_is_found_on_any_keyboard(typed):
    assert codes(typed) == ["I10"]


def test_a_code_is_found_by_its_beginning_with_and_without_the_dot():
    assert codes("j06.9", EN)[:1] == codes("J069", EN)[:1] == ["J06.9"]
    assert {code[:3] for code in codes("J06")} == {"J06"}


def test_a_letter_that_looks_latin_is_also_tried_as_a_key():
    assert codes("о06")[0] == "J06.9"
    assert "O06" in codes("о06", limit=50)
    assert all(code.startswith("J06") for code in codes("j06", limit=50))


@pytest.mark.parametrize(
    ("typed", "language", "code"),
    [
        ("диаб 2 ос", RU, "E11.9"),
        ("2 диаб без", RU, "E11.9"),
        ("артэрыяльная гіпер", BE, "I10"),
        ("obstructive chronic pulm", EN, "J44.9"),
        ("раздраженного", RU, "K58.8"),
        ("кан'юнк", BE, "H10.3"),
        ("канюнк", BE, "H10.3"),
        ("отек квин", RU, "T78.3"),
        ("орви", RU, "J06.9"),
        ("жоуцев", BE, "K80.2"),
    ],
)
def test_words_are_found_by_their_beginnings_in_any_order(typed, language, code):
    assert code in codes(typed, language)


def test_the_middle_of_a_word_is_not_searched():
    assert codes("тензия") == []


def test_a_wrong_layout_is_read_again_and_said():
    hits = INDEX.find("rfitkm", RU)
    assert "R05" in [hit.entry.code for hit in hits]
    assert {hit.read_as for hit in hits} == {"кашель"}
    assert [hit.entry.code for hit in INDEX.find("зфшт", EN)][:1] == codes("pain", EN)[:1]
    assert {hit.read_as for hit in INDEX.find("кашель", RU)} == {""}


def test_another_ending_is_forgiven_when_nothing_fits():
    hits = INDEX.find("гипертензивный", RU)
    assert "I10" in [hit.entry.code for hit in hits]
    assert hits[0].read_as == "гипер"


def test_words_of_another_language_are_found_after_those_of_the_screen():
    index = Icd10Index(
        [
            Icd10Entry("A01", title_ru="Грипп", title_be="Грып", rank=1),
            Icd10Entry("A02", title_ru="Прочее", title_be="Іншае", synonyms_be=("грипп",), rank=3),
        ]
    )
    assert [(hit.entry.code, hit.why) for hit in index.find("грипп", BE)] == [
        ("A02", Icd10Why.SYNONYM),
        ("A01", Icd10Why.OTHER_LANGUAGE),
    ]
    assert [hit.entry.code for hit in index.find("грипп", RU)] == ["A01", "A02"]


def test_problems_of_the_patient_come_first_then_what_is_often_used():
    hits = INDEX.find("I", EN, problems=["I48.2"], favourites=["I67.8", "I48.2", "I25.2"])
    assert [(hit.entry.code, hit.why) for hit in hits[:3]] == [
        ("I48.2", Icd10Why.PROBLEM),
        ("I67.8", Icd10Why.OFTEN_USED),
        ("I25.2", Icd10Why.OFTEN_USED),
    ]
    assert INDEX.find("I10", EN, problems=["I48.2"])[0].why is Icd10Why.CODE
    assert codes("E11.9", problems=["I48.2"], favourites=["I10"]) == ["E11.9"]


def test_the_common_comes_before_the_rare_and_then_codes_in_order():
    hits = INDEX.find("I2", EN, limit=200)
    keys = [(hit.entry.rank or 9, hit.entry.code) for hit in hits]
    assert keys == sorted(keys)
    assert hits[0].entry.code == "I20.8"


def test_nothing_typed_shows_problems_and_favourites():
    assert codes("  ", problems=["I10", "Z99.99"], favourites=["J06.9", "I10"]) == ["I10", "J06.9"]
    assert codes("") == []
    assert codes("", problems=["I10", "E11.9"], limit=1) == ["I10"]


def test_a_code_is_known_to_the_index_in_its_normal_form():
    found = INDEX.entry("J06.9")
    assert found is not None
    assert found.rank == 1
    assert INDEX.entry("J06.7") is None
    assert len(INDEX) == len(icd10_entries())


def test_letters_are_folded_as_people_type_them():
    assert folded_words("Ёлка й ЎСЁ") == ["елка", "и", "усе"]
    assert folded_words("слух-памяць Ménière") == ["слух", "памяць", "meniere"]
    assert folded_words("із'ява їґє") == ["изява", "иге"]


@given(st.text(max_size=12), st.sampled_from(Language), st.integers(min_value=1, max_value=12))
def test_any_typing_gives_at_most_the_rows_asked_for_and_none_twice(typed, language, limit):
    found = codes(typed, language, problems=["I10"], favourites=["J06.9"], limit=limit)
    assert len(found) == len(set(found)) <= limit


@given(st.sampled_from([entry for entry in icd10_entries() if entry.rank]), st.sampled_from(Language))
def test_every_common_title_finds_its_own_code(entry, language):
    assert entry.code in codes(entry.title(language), language, limit=60)
