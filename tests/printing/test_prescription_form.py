from dataclasses import replace
from datetime import UTC, date, datetime

import pypdfium2
import pytest
import zxingcpp

from emr_desktop.domain.errors import RuleBroken
from emr_desktop.domain.languages import Language
from emr_desktop.domain.prescriptions import FormKind, Validity
from emr_desktop.domain.safety_facts import CheckState
from emr_desktop.printing.page import GlyphMissing
from emr_desktop.printing.prescription_form import check_value, prescription_form, qr_text, void_form
from emr_desktop.queries.prescriptions import SheetBenefit, SheetCancellation, SheetCheck
from tests.printing.prescription_sheets import ENALAPRIL, FUROSEMIDE, TIMOLOL, controlled, sheet

FIRST_PRINTED = datetime(2025, 11, 22, 14, 5, tzinfo=UTC)
LANGUAGES = pytest.mark.parametrize("language", Language)


def pages(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    texts = [document[number].get_textpage().get_text_range() for number in range(len(document))]
    return [" ".join(text.replace("\u00a0", " ").split()) for text in texts]


def only_page(data: bytes) -> str:
    (text,) = pages(data)
    return text


def codes(data: bytes, page: int = 0) -> list[str]:
    picture = pypdfium2.PdfDocument(data)[page].render(scale=3).to_pil()
    return [code.text for code in zxingcpp.read_barcodes(picture)]


@LANGUAGES
def test_everything_a_pharmacy_asks_for_is_on_the_paper(language):
    form = sheet(language)
    text = only_page(prescription_form(form))
    for words in (
        form.facility.name, form.facility.address, form.facility.phone, form.facility.unp, form.number,
        form.patient.full_name, form.patient.birth, form.patient.age, form.patient.record_number,
        form.prescriber.name, form.prescriber.position, "Rp.: Tab. Enalaprili 0,01 N. 60", "D.S.",
        form.lines[0].signature.replace("\u00a0", " "),
    ):  # fmt: skip
        assert words in text


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.RU, ("РЕЦЕПТ № ЗА-000123", "Дата выписки: 22.11.2025", "☒ 30 дней", "☐ 60 дней", "личная печать")),
        (Language.BE, ("РЭЦЭПТ № ЗА-000123", "Дата выпіскі: 22.11.2025", "☒ 30 дзён", "☐ 60 дзён", "асабістая")),
        (Language.EN, ("PRESCRIPTION No. ЗА-000123", "Date written: 22-Nov-2025", "☒ 30 days", "personal seal")),
    ],
)
def test_the_paper_speaks_its_own_language(language, words):
    text = only_page(prescription_form(sheet(language)))
    assert [part for part in words if part not in text] == []


def test_the_size_is_a5():
    width, height = pypdfium2.PdfDocument(prescription_form(sheet()))[0].get_size()
    assert (round(width / 72 * 25.4), round(height / 72 * 25.4)) == (148, 210)


@LANGUAGES
def test_the_same_sheet_gives_the_same_bytes(language):
    assert prescription_form(sheet(language)) == prescription_form(sheet(language))


def test_each_medicine_gets_its_own_blank_by_rule():
    form = sheet(Language.RU, ENALAPRIL, FUROSEMIDE, TIMOLOL)
    first, second, third = pages(prescription_form(form))
    assert "Enalaprili" in first
    assert "(бланк 1 из 3)" in first
    assert "D.t.d. N. 5 in amp." in second
    assert "Enalaprili" not in second
    assert "Timololi" in third


def test_a_clinic_may_put_three_on_one_blank():
    form = replace(sheet(Language.RU, ENALAPRIL, FUROSEMIDE, TIMOLOL), lines_per_blank=3)
    text = only_page(prescription_form(form))
    assert all(name in text for name in ("Enalaprili", "Furosemidi", "Timololi"))
    assert "бланк" not in text


@LANGUAGES
def test_the_code_reads_back_and_holds_no_name_and_no_medicine(language):
    form = sheet(language)
    (text,) = codes(prescription_form(form))
    assert text == qr_text(form)
    assert text.startswith("RX1|190000001|ЗА-000123/1|2025-11-22|")
    assert form.patient.family_name not in text
    assert "nalapril" not in text


def test_each_blank_has_a_code_of_its_own():
    data = prescription_form(sheet(Language.RU, ENALAPRIL, FUROSEMIDE))
    assert codes(data, 0) != codes(data, 1)
    assert "/2|" in codes(data, 1)[0]


def test_a_changed_dose_changes_the_check_value():
    form = sheet()
    line = replace(form.lines[0], latin=("Rp.: Tab. Enalaprili 0,1 N. 60", "D.S."))
    assert check_value(replace(form, lines=(line,))) != check_value(form)
    assert check_value(replace(form, copy=2, first_printed_at=FIRST_PRINTED)) == check_value(form)


@pytest.mark.parametrize(
    ("check", "words"),
    [
        (SheetCheck(CheckState.CHECKED, date(2026, 4, 25)), "проверено по списку от 25.04.2026."),
        (SheetCheck(CheckState.PARTLY, date(2026, 4, 25)), "проверено НЕ ПОЛНОСТЬЮ"),
        (SheetCheck(CheckState.NOT_CHECKED), "НЕ ПРОВЕРЕНО."),
        (SheetCheck(CheckState.CHECKED), "НЕ ПРОВЕРЕНО."),
    ],
)
def test_the_paper_says_what_was_checked(check, words):
    assert words in only_page(prescription_form(replace(sheet(), check=check)))


def test_a_controlled_medicine_is_counted_in_words_and_valid_for_thirty_days_only():
    text = only_page(prescription_form(controlled(Language.BE)))
    assert "Пропісам: 20 (дваццаць)" in text
    assert "☐" not in text


def test_a_subsidised_prescription_names_benefit_code_address_and_dispensing():
    form = replace(
        sheet(),
        form_kind=FormKind.SUBSIDISED,
        validity=Validity.MONTHS_6,
        benefit=SheetBenefit("инвалид II группы", "90 %", "I10"),
        dispensing="1 раз в месяц по 60 таблеток",
    )
    text = only_page(prescription_form(form))
    for words in (
        "Льготный",
        "инвалид II группы, 90 %",
        "I10",
        "Адрес: д. Заречье",
        "Хроническому больному",
        "1 раз в",
    ):
        assert words in text
    assert "(по 22.05.2026)" in text


def test_a_reprint_says_which_copy_it_is_and_when_the_first_was_printed():
    form = replace(sheet(), copy=2, first_printed_at=FIRST_PRINTED)
    assert "Экземпляр 2. Впервые напечатан 22.11.2025 14:05." in only_page(prescription_form(form))
    assert "Экземпляр" not in only_page(prescription_form(sheet()))


@pytest.mark.parametrize("name", ["Константинопольская-" * 10, "Ў" * 200, "Іванова " * 25])
def test_a_name_of_two_hundred_letters_wraps_and_loses_none(name):
    form = sheet(Language.BE)
    form = replace(form, patient=replace(form.patient, family_name=name.strip()))
    data = prescription_form(form)
    document = pypdfium2.PdfDocument(data)
    text = only_page(data).replace(" ", "")
    assert name.replace(" ", "") in text
    page = document[0].get_textpage()
    width, height = document[0].get_size()
    for number in range(page.count_chars()):
        left, bottom, right, top = page.get_charbox(number)
        assert 0 <= left <= right <= width - 20
        assert 0 <= bottom <= top <= height


def test_a_letter_that_cannot_be_printed_stops_the_print():
    form = sheet()
    with pytest.raises(GlyphMissing, match="character_cannot_be_printed"):
        prescription_form(replace(form, patient=replace(form.patient, given_name="娜塔莎")))


def test_what_the_clinic_has_not_filled_in_leaves_room_for_the_stamp():
    form = sheet()
    text = only_page(prescription_form(replace(form, facility=replace(form.facility, address="", phone="", unp=""))))
    assert "УНП ______________" in text
    assert "тел." not in text


def test_nothing_is_printed_without_a_medicine():
    with pytest.raises(RuleBroken, match="prescription_without_lines"):
        prescription_form(replace(sheet(), lines=()))


@LANGUAGES
def test_a_cancelled_prescription_gives_a_slip_with_the_reason(language):
    cancelled = replace(sheet(language), cancellation=SheetCancellation(date(2025, 11, 23), "Сидоров К. М.", "Доза"))
    text = only_page(void_form(cancelled))
    for words in (cancelled.number, cancelled.patient.full_name, "Сидоров К. М.", "Доза", "Enalaprili"):
        assert words in text
    across = {Language.RU: "АННУЛИРОВАН", Language.BE: "АНУЛЯВАНЫ", Language.EN: "CANCELLED"}[language]
    assert across in only_page(prescription_form(cancelled))
    assert across not in only_page(prescription_form(sheet(language)))


def test_a_valid_prescription_has_no_slip():
    with pytest.raises(RuleBroken, match="prescription_not_cancelled"):
        void_form(sheet())


def test_the_properties_of_the_file_name_the_clinic_and_no_patient():
    form = sheet()
    properties = pypdfium2.PdfDocument(prescription_form(form)).get_metadata_dict(skip_empty=True)
    assert properties["Title"] == "Рецепт ЗА-000123"
    assert properties["Author"] == form.facility.name
    assert not any(form.patient.family_name in value for value in properties.values())
