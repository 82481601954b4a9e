from datetime import date

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emr_desktop.domain.languages import Language
from emr_desktop.printing.page import A5, A6, GlyphMissing, Page, TextDoesNotFit, paper_date, render


def paper(text: str, size: tuple[float, float] = A6) -> bytes:
    def draw(page: Page) -> None:
        page.within(20, 20, size[0] - 40, size[1] - 20)
        page.write(text, 10)

    return render([draw], size=size, title="Test", author="Clinic", language=Language.BE)


def read(data: bytes) -> str:
    document = pypdfium2.PdfDocument(data)
    return "".join(document[number].get_textpage().get_text_range() for number in range(len(document)))


def test_every_belarusian_letter_and_sign_of_medicine_is_printed():
    text = "абвгдеёжзійклмнопрстуўфхцчшыьэюяґАБВГДЕЁЖЗІЙКЛМНОПРСТУЎФХЦЧШЫЬЭЮЯ № ≤≥°µ±×½☐☒→«»—’"
    assert read(paper(text)).replace("\r\n", "").replace(" ", "") == text.replace(" ", "")


def test_a_letter_that_the_font_lacks_is_named_and_not_dropped():
    with pytest.raises(GlyphMissing) as refusal:
        paper("Рецепт 药")
    assert refusal.value.code == "character_cannot_be_printed"
    assert refusal.value.details == {"character": "药", "code_point": "U+836F"}


def test_marks_of_markup_are_printed_as_they_are():
    assert "<b>5 < 6 & 7</b>" in read(paper("<b>5 < 6 & 7</b>"))


def test_text_that_no_page_can_hold_is_refused():
    with pytest.raises(TextDoesNotFit):
        paper("слово " * 5000)


def test_long_text_shrinks_until_it_fits_and_keeps_every_word():
    words = [f"слово{number}" for number in range(220)]
    assert read(paper(" ".join(words))).split() == words


def test_the_file_names_no_patient_in_its_properties():
    properties = pypdfium2.PdfDocument(paper("Ковалёва")).get_metadata_dict(skip_empty=True)
    assert properties["Title"] == "Test"
    assert properties["Author"] == "Clinic"
    assert not any("Ковалёва" in value for value in properties.values())


def test_paper_has_the_size_it_should():
    width, height = pypdfium2.PdfDocument(paper("А", A5))[0].get_size()
    assert (round(width / 72 * 25.4), round(height / 72 * 25.4)) == (148, 210)


def test_dates_cannot_be_mistaken_between_languages():
    day = date(2025, 4, 3)
    assert [paper_date(day, language) for language in Language] == ["03-Apr-2025", "03.04.2025", "03.04.2025"]


@settings(max_examples=25, deadline=None)
@given(st.text(alphabet="абвіўё АБЎ<&>\"'№", min_size=1, max_size=200))
def test_the_same_words_make_the_same_file(text):
    assert paper(text) == paper(text)
