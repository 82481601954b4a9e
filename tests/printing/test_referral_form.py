"""The referral on paper, read back: what the receiving clinic has to know, in three languages."""

from dataclasses import replace
from datetime import date

import pypdfium2
import pytest

from emr_desktop.domain.languages import Language
from emr_desktop.domain.patients import AllergyStatus
from emr_desktop.domain.referrals import LONGEST_REASON, GrantWhy, Urgency
from emr_desktop.printing.page import A4, A5, GlyphMissing
from emr_desktop.printing.referral_form import referral_form
from emr_desktop.printing.referral_words import WORDS
from emr_desktop.queries.prescriptions import SheetFacility, SheetPatient, SheetPrescriber
from emr_desktop.queries.referrals_sheets import ReferralSheet

LANGUAGES = pytest.mark.parametrize("language", list(Language))
SHEET = ReferralSheet(
    language=Language.RU,
    why=GrantWhy.REFERRAL,
    facility=SheetFacility("УЗ «Заречская амбулатория»", "аг. Заречье, Школьная, 2", "+375 1633 2-12-34", "200988541"),
    to_facility="Ляховичская ЦРБ",
    specialty="кардиолог",
    patient=SheetPatient("Ковалёва", "Ирина", "Николаевна", "03.04.1958", 1958, "67 лет", "д. Заречье, ул. Лесная, 4",
                         "129 728 765"),
    phone="+375 29 123-45-67",
    urgency=Urgency.URGENT,
    made_on=date(2025, 11, 22),
    until=date(2026, 1, 21),
    diagnosis="I20.8 Другие формы стенокардии",
    reason="Давящая боль за грудиной при ходьбе, вторая неделя. Прошу ЭхоКГ.",
    problems=("I10 Эссенциальная гипертензия",),
    allergies=AllergyStatus.KNOWN,
    allergens=("пенициллин (сыпь, 2004)",),
    medicines=("эналаприл — таблетки — 10 мг — 2 раза в день",),
    author=SheetPrescriber("Сидоров К. М.", "врач общей практики"),
    printed_on=date(2025, 11, 23),
)  # fmt: skip


def read_back(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    assert len(document) == 1
    return " ".join(document[0].get_textpage().get_text_range().replace("\u00a0", " ").split())


def size_of(pdf: bytes) -> tuple[int, int]:
    width, height = pypdfium2.PdfDocument(pdf)[0].get_size()
    return round(width), round(height)


@LANGUAGES
def test_the_paper_says_who_goes_where_and_why_and_what_harms_them(language):
    text = read_back(referral_form(replace(SHEET, language=language)))
    made = "22-Nov-2025" if language is Language.EN else "22.11.2025"
    for words in (
        SHEET.facility.name, "Ляховичская ЦРБ", "кардиолог", "Ковалёва Ирина Николаевна", "03.04.1958", "67 лет",
        "д. Заречье, ул. Лесная, 4", "129 728 765", "+375 29 123-45-67", made, SHEET.diagnosis, SHEET.reason,
        "I10 Эссенциальная гипертензия", "пенициллин (сыпь, 2004)", SHEET.medicines[0], "Сидоров К. М.",
        "врач общей практики", WORDS["referral"][language], WORDS["urgent"][language], WORDS["on_day"][language][:20],
    ):  # fmt: skip
        assert words in text


@LANGUAGES
@pytest.mark.parametrize("status", [AllergyStatus.NOT_ASKED, AllergyStatus.NONE_KNOWN])
def test_that_nobody_asked_about_allergies_is_never_silence(language, status):
    text = read_back(referral_form(replace(SHEET, language=language, allergies=status, allergens=(), medicines=())))
    assert WORDS[status][language] in text
    assert WORDS["nothing"][language] in text


def test_a_short_one_is_a5_and_a_long_one_a4_without_a_lost_word():
    assert size_of(referral_form(SHEET)) == tuple(map(round, A5))
    long = " ".join(f"слово{number}" for number in range(LONGEST_REASON))[:LONGEST_REASON].rpartition(" ")[0]
    pdf = referral_form(replace(SHEET, reason=long, medicines=SHEET.medicines * 15))
    assert size_of(pdf) == tuple(map(round, A4))
    text = read_back(pdf)
    assert all(word in text for word in long.split())
    assert text.count(SHEET.medicines[0]) == 15


def test_the_same_sheet_gives_the_same_bytes_and_an_ended_one_says_so():
    assert referral_form(SHEET) == referral_form(SHEET)
    assert "ЗАВЕРШЕНО" in read_back(referral_form(replace(SHEET, ended=True)))
    assert "ПЕРЕВОД" in read_back(referral_form(replace(SHEET, why=GrantWhy.TRANSFER, until=None)))


def test_a_letter_that_the_paper_cannot_show_is_refused_and_not_dropped():
    with pytest.raises(GlyphMissing):
        referral_form(replace(SHEET, reason="漢"))
