import pytest
from hypothesis import given
from hypothesis import strategies as st

from emr_desktop.domain.errors import NotFound
from emr_desktop.domain.formulary import dosage_forms, find_product, find_products, list_notice, load_formulary
from emr_desktop.domain.languages import Language


def names(typed: str) -> set[str]:
    return {product.inn_en for product in find_products(typed, limit=100)}


def test_every_product_has_its_own_key():
    keys = [product.key for product in load_formulary()]
    assert len(keys) == len(set(keys)) == 422


def test_every_product_can_be_written_on_paper():
    for product in load_formulary():
        assert product.form_code in dosage_forms()
        assert product.inn_latin
        assert product.routes
        assert all(strength > 0 for strength in product.strengths)
        assert product.pack_size > 0
        assert product.container_size > 0


def test_a_combination_names_as_many_substances_as_strengths_in_every_language():
    for product in load_formulary():
        counts = {len(product.inn(language).split(" + ")) for language in Language} | {
            len(product.inn_latin.split(" + "))
        }
        assert len(counts) == 1, product.key
        assert len(product.strengths) in {1, *counts}, product.key


def test_the_contraceptive_names_its_stronger_substance_first_as_its_strength_does():
    pill = find_product("levonorgestrel-ethinylestradiol.tab.0.15+0.03mg")
    assert pill.inn_latin.startswith("Levonorgestreli")
    assert pill.inn_ru.startswith("левоноргестрел")
    assert pill.strengths[0] > pill.strengths[1]


@pytest.mark.parametrize("typed", ["enal", "эналап", "эналапр", "Enalaprili", "'yfkfg", "утфдфз"])
def test_a_medicine_is_found_in_any_language_and_on_the_wrong_layout(typed):
    assert names(typed) == {"enalapril"}


def test_a_belarusian_name_is_found_by_its_own_letters():
    assert "cetirizine" in names("цэтыр")


def test_letters_inside_a_word_find_nothing():
    assert names("pril") == set()
    assert "chlorhexidine" not in names("hexi")


def test_one_letter_is_too_little():
    assert find_products("a") == ()
    assert find_products("  ") == ()


def test_both_words_of_a_combination_narrow_the_list():
    assert names("amox clav") == {"amoxicillin + clavulanic acid"}


def test_matches_come_by_name_and_strength_not_by_habit():
    found = find_products("metformin", Language.EN)
    assert [product.key for product in found] == sorted(
        (product.key for product in found),
        key=lambda key: (find_product(key).form_code, find_product(key).strengths),
    )
    assert found[0].strengths < found[1].strengths


def test_the_remark_in_brackets_is_not_part_of_the_name():
    aspirin = find_product("acetylsalicylic-acid-antiplatelet.tab_ec.75mg")
    assert aspirin.inn(Language.EN) == "acetylsalicylic acid"
    assert aspirin.substances == {"acetylsalicylic acid"}


def test_the_list_says_how_far_it_may_be_trusted():
    for section in ("formulary", "interactions"):
        notice = list_notice(section)
        assert notice.approved_by == ""
        assert all(notice.caution[language] for language in Language)


def test_an_unknown_key_is_refused():
    with pytest.raises(NotFound, match="product_unknown"):
        find_product("unobtainium.tab.1mg")


@given(st.text(max_size=12))
def test_whatever_is_typed_the_search_answers(typed):
    assert len(find_products(typed, limit=5)) <= 5
