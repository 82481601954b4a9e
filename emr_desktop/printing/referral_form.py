"""The referral that a patient carries to another clinic. A5, or A4 where there is much to say; always one page.

No number of an official form stands on it: the paper says what the receiving clinic has to know.
"""

from functools import partial

from emr_desktop.domain.patients import AllergyStatus
from emr_desktop.domain.referrals import Urgency
from emr_desktop.printing.page import A4, A5, Page, TextDoesNotFit, mm, paper_date, render
from emr_desktop.printing.prescription_words import word
from emr_desktop.printing.referral_words import referral_word
from emr_desktop.queries.referrals_sheets import ReferralSheet

_MARGIN = 10 * mm
_FOOT = 30 * mm
"""Height of author, signature and seal above the margin."""
_READABLE = 0.84
"""Before the text gets smaller than this on A5, the larger paper is taken."""


def referral_form(sheet: ReferralSheet) -> bytes:
    """The PDF of a referral. The same sheet gives the same bytes. Raises GlyphMissing, TextDoesNotFit."""
    try:
        return _rendered(sheet, A5, _READABLE)
    except TextDoesNotFit:
        return _rendered(sheet, A4, 0)


def _rendered(sheet: ReferralSheet, size: tuple[float, float], smallest: float) -> bytes:
    title = referral_word(sheet.why, sheet.language).capitalize()
    drawing = partial(_draw, sheet)
    author, language = sheet.facility.name, sheet.language
    return render([drawing], size=size, title=title, author=author, language=language, smallest=smallest)


def _draw(sheet: ReferralSheet, page: Page) -> None:
    width = page.width - 2 * _MARGIN
    page.within(_MARGIN, _MARGIN + _FOOT, width, page.height - _MARGIN)
    _write_stamp(sheet, page)
    page.gap(4)
    page.rule()
    page.gap(6)
    _write_heading(sheet, page)
    page.gap(6)
    _write_patient(sheet, page)
    page.gap(6)
    page.rule()
    page.gap(6)
    _write_case(sheet, page)
    page.gap(6)
    page.rule()
    page.gap(6)
    _write_safety(sheet, page)
    _draw_foot(sheet, page, width)
    if sheet.ended:
        page.across(referral_word("ended", sheet.language))


def _write_stamp(sheet: ReferralSheet, page: Page) -> None:
    facility, language = sheet.facility, sheet.language
    page.write(facility.name, 9, bold=True)
    phone = f"{word('phone', language)} {facility.phone}" if facility.phone else ""
    payer = f"{word('unp', language)} {facility.unp}" if facility.unp else ""
    for line in (facility.address, ", ".join(part for part in (phone, payer) if part)):
        if line:
            page.write(line, 7.5)


def _write_heading(sheet: ReferralSheet, page: Page) -> None:
    language = sheet.language
    page.write(referral_word(sheet.why, language), 14, bold=True)
    page.gap(2)
    until = ""
    if sheet.until is not None:
        until = f", {referral_word('until', language, date=paper_date(sheet.until, language))}"
    _pair(page, sheet, "made", paper_date(sheet.made_on, language), until)
    _pair(page, sheet, "to", sheet.to_facility, size=10)
    if sheet.specialty:
        _pair(page, sheet, "specialty", sheet.specialty, size=10)
    urgent = sheet.urgency is not Urgency.ROUTINE
    _pair(page, sheet, "urgency", referral_word(sheet.urgency, language), size=11 if urgent else 9)


def _write_patient(sheet: ReferralSheet, page: Page) -> None:
    patient, language = sheet.patient, sheet.language
    page.write_marked(((f"{word('patient', language)}: ", False), (patient.full_name, True)), 11)
    age = f" ({patient.age})" if patient.age else ""
    page.write_marked(((f"{word('birth', language)}: ", False), (patient.birth or "—", True), (age, False)), 9)
    if patient.address:
        page.write(f"{word('address', language)}: {patient.address}", 9)
    phone = f"{word('phone', language)} {sheet.phone}" if sheet.phone else ""
    record = f"{word('record', language)} {patient.record_number}" if patient.record_number else ""
    page.write(", ".join(part for part in (record, phone) if part), 9)


def _write_case(sheet: ReferralSheet, page: Page) -> None:
    _pair(page, sheet, "diagnosis", sheet.diagnosis or referral_word("none_given", sheet.language), size=10)
    page.gap(3)
    page.write(f"{referral_word('reason', sheet.language)}:", 9)
    page.write(sheet.reason, 10)
    if sheet.problems:
        page.gap(3)
        page.write(f"{referral_word('problems', sheet.language)}: {'; '.join(sheet.problems)}", 9)


def _write_safety(sheet: ReferralSheet, page: Page) -> None:
    language = sheet.language
    known = sheet.allergies is AllergyStatus.KNOWN
    _pair(page, sheet, "allergies", "; ".join(sheet.allergens) if known else referral_word(sheet.allergies, language))
    page.gap(3)
    page.write(f"{referral_word('medicines', language)}:", 9)
    for medicine in sheet.medicines or (referral_word("nothing", language),):
        page.write(medicine, 9, indent=4 * mm)
    page.gap(3)
    page.write(referral_word("on_day", language, date=paper_date(sheet.printed_on, language)), 7)


def _draw_foot(sheet: ReferralSheet, page: Page, width: float) -> None:
    language, author = sheet.language, sheet.author
    page.within(_MARGIN, _MARGIN + 12 * mm, width, _MARGIN + _FOOT - 2 * mm)
    page.write(f"{referral_word('author', language)}:", 8)
    page.write(author.name, 10, bold=True)
    page.write(", ".join(filter(None, (author.position, author.phone))), 8)
    line = _MARGIN + 6 * mm
    page.blank(_MARGIN, line, 50 * mm)
    page.label(_MARGIN, line - 3 * mm, word("signature", language))
    page.label(_MARGIN + 70 * mm, line - 3 * mm, word("seal", language))


def _pair(page: Page, sheet: ReferralSheet, key: str, value: str, after: str = "", size: float = 9) -> None:
    page.write_marked(((f"{referral_word(key, sheet.language)}: ", False), (value, True), (after, False)), size)
