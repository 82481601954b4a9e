from hypothesis import given
from hypothesis import strategies as st

from emr_desktop.domain.languages import Language
from emr_desktop.domain.macros import all_macros, expand, find_macros


def test_a_macro_becomes_its_sentences_and_its_places_to_fill_are_found():
    found = expand("Сегодня .зев", Language.RU)
    assert found.text.startswith("Сегодня Зев {")
    first = found.prompts[0]
    assert found.text[first.start : first.end] == "{" + first.hint + "}"
    assert found.expanded == ("зев",)


def test_a_name_of_any_language_gives_the_text_in_the_wanted_language():
    assert expand(".норма", Language.EN).text == expand(".norm", Language.EN).text
    assert expand(".норма", Language.BE).text.startswith("Стан здавальняючы")


def test_full_stops_of_ordinary_writing_are_left_alone():
    for text in ("т.е. без норма.норма", "в 12.30 .нет_такого", "3.5", "..."):
        assert expand(text, Language.RU).text == text


def test_macros_are_found_by_their_beginning():
    assert [one.names[0] for one in find_macros(".нор")] == ["норма"]


def test_names_are_unique_and_texts_exist_in_three_languages():
    names = [name for one in all_macros() for name in one.names]
    assert len(names) == len(set(names))
    assert all(one.text(language) for one in all_macros() for language in Language)


def test_no_text_calls_a_macro_so_expanding_twice_changes_nothing():
    for one in all_macros():
        for language in Language:
            assert expand(one.text(language), language).text == one.text(language)


@given(st.text(max_size=30), st.sampled_from(Language))
def test_any_text_can_be_expanded_and_prompts_lie_inside_it(text, language):
    found = expand(text, language)
    assert all(0 <= one.start < one.end <= len(found.text) for one in found.prompts)
