"""The prescription that a patient takes to the pharmacy, and the slip that declares one void. A5, one blank a page.

The items are those a pharmacy may refuse a prescription for (stamp with payer's number, patient, prescriber, date,
signature and seal) and those the instruction of resolution 99 of 31.10.2007 asks for.
"""

from dataclasses import dataclass
from functools import partial
from hashlib import blake2b

from emr_desktop.domain.errors import RuleBroken
from emr_desktop.domain.languages import NO_BREAK_SPACE
from emr_desktop.domain.prescriptions import FormKind, Validity, lines_per_blank, valid_until, validity_choices
from emr_desktop.domain.safety_facts import CheckState
from emr_desktop.printing.page import A5, Page, mm, paper_date, render
from emr_desktop.printing.prescription_words import word
from emr_desktop.printing.qr import draw_qr
from emr_desktop.queries.prescriptions import PrescriptionSheet, SheetCancellation, SheetLine

_MARGIN = 10 * mm
_WIDTH = A5[0] - 2 * _MARGIN
_FOOT = 56 * mm
"""Height of the signature, seal and code area above the margin."""
_QR_SIZE = 27 * mm
_STAMP_WIDTH = 78 * mm
_NAMED_ADDRESS = {FormKind.SUBSIDISED, FormKind.NARCOTIC}
_SECOND_SIGNATURE = {FormKind.NARCOTIC}


@dataclass(frozen=True, slots=True)
class _Blank:
    """One page: some of the lines of the sheet."""

    sheet: PrescriptionSheet
    lines: tuple[SheetLine, ...]
    number: int
    total: int


def prescription_form(sheet: PrescriptionSheet) -> bytes:
    """The PDF of a prescription: as many blanks as the lines need. The same sheet gives the same bytes.

    Raises RuleBroken("prescription_without_lines"), GlyphMissing, TextDoesNotFit.
    """
    if not sheet.lines:
        raise RuleBroken("prescription_without_lines")
    drawings = [partial(_draw_blank, blank) for blank in _blanks(sheet)]
    return _rendered(sheet, drawings, word("prescription", sheet.language).capitalize())


def void_form(sheet: PrescriptionSheet) -> bytes:
    """The slip that goes to the list of void prescriptions. Raises RuleBroken("prescription_not_cancelled")."""
    if sheet.cancellation is None:
        raise RuleBroken("prescription_not_cancelled")
    drawing = partial(_draw_void, sheet, sheet.cancellation)
    return _rendered(sheet, [drawing], word("void_title", sheet.language))


def qr_text(sheet: PrescriptionSheet, blank_number: int = 1) -> str:
    """What the code on the paper says: payer's number, number of the prescription and blank, day, initials with the
    year of birth, check value. No name and no medicine."""
    initials = f"{sheet.patient.initials}{sheet.patient.birth_year or ''}"
    number = f"{sheet.number}/{blank_number}"
    day = sheet.written_on.isoformat()
    return "|".join(("RX1", sheet.facility.unp, number, day, initials, check_value(sheet)))


def check_value(sheet: PrescriptionSheet) -> str:
    """Eight letters over everything that was prescribed: a changed medicine or dose no longer fits the code.

    It shows slips and clumsy changes; it is no signature.
    """
    said = [
        sheet.facility.unp,
        sheet.number,
        sheet.written_on.isoformat(),
        sheet.patient.full_name,
        sheet.patient.birth,
    ]
    for line in sheet.lines:
        said += [*line.latin, line.signature, line.quantity_in_words]
    return blake2b("\x1f".join(said).encode(), digest_size=4).hexdigest().upper()


def _rendered(sheet: PrescriptionSheet, drawings: list[partial[None]], title: str) -> bytes:
    return render(
        list(drawings),
        size=A5,
        title=f"{title} {sheet.number}",
        author=sheet.facility.name,
        language=sheet.language,
    )


def _blanks(sheet: PrescriptionSheet) -> list[_Blank]:
    each = sheet.lines_per_blank or lines_per_blank(sheet.form_kind, sheet.written_on)
    groups = [sheet.lines[start : start + each] for start in range(0, len(sheet.lines), each)]
    return [_Blank(sheet, lines, number, len(groups)) for number, lines in enumerate(groups, start=1)]


def _draw_blank(blank: _Blank, page: Page) -> None:
    sheet = blank.sheet
    top = page.height - _MARGIN
    _draw_stamp(sheet, page, top)
    page.within(_MARGIN, _MARGIN + _FOOT, _WIDTH, page.y - 6)
    page.rule()
    page.gap(5)
    _write_heading(blank, page)
    _write_validity(sheet, page)
    page.gap(4)
    _write_patient(sheet, page)
    page.gap(6)
    page.rule()
    for line in blank.lines:
        page.gap(6)
        _write_line(sheet, line, page)
    _write_dispensing(sheet, page)
    page.gap(6)
    page.rule()
    _cross_out(page)
    _draw_foot(blank, page)
    if sheet.cancellation:
        page.across(word("void", sheet.language))


def _draw_stamp(sheet: PrescriptionSheet, page: Page, top: float) -> None:
    """The clinic at the left; at the right what kind of blank it is. Leaves the pen under the longer of the two."""
    language, facility = sheet.language, sheet.facility
    page.within(_MARGIN, _MARGIN + _FOOT, _STAMP_WIDTH, top)
    page.write(facility.name, 9, bold=True)
    if facility.address:
        page.write(facility.address, 7.5)
    if facility.phone:
        page.write(f"{word('phone', language)} {facility.phone}", 7.5)
    # Without the payer's number the pharmacy refuses: room to write it by hand.
    page.write_marked(((f"{word('unp', language)} ", False), (facility.unp or "_" * 14, True)), 7.5)
    left_end = page.y
    page.within(_MARGIN + _STAMP_WIDTH + 4 * mm, _MARGIN + _FOOT, _WIDTH - _STAMP_WIDTH - 4 * mm, top)
    if sheet.form_number:
        page.write(word("form", language, number=sheet.form_number), 8, align="right")
    if sheet.form_kind is not FormKind.ORDINARY:
        page.write(word(sheet.form_kind, language), 8, bold=True, align="right")
    page.y = min(left_end, page.y)


def _write_heading(blank: _Blank, page: Page) -> None:
    sheet, language = blank.sheet, blank.sheet.language
    number = f"{word('number', language)} {sheet.number}"
    if blank.total > 1:
        number += f"   ({word('blank_of', language, n=blank.number, total=blank.total)})"
    page.write_marked(((f"{word('prescription', language)}   ", True), (number, False)), 13)
    page.gap(2)
    written = paper_date(sheet.written_on, language)
    page.write_marked(((f"{word('date', language)}: ", False), (written, True)), 9)


def _write_validity(sheet: PrescriptionSheet, page: Page) -> None:
    language = sheet.language
    choices = validity_choices(sheet.form_kind, sheet.written_on)
    boxes = [f"{'☒' if choice is sheet.validity else '☐'} {word(choice, language)}" for choice in choices]
    gap = 3 * NO_BREAK_SPACE
    until = word("until", language, date=paper_date(valid_until(sheet.written_on, sheet.validity), language))
    page.write(f"{word('valid', language)}:  {f'{gap} '.join(boxes)}{gap} ({until})", 8.5)


def _write_patient(sheet: PrescriptionSheet, page: Page) -> None:
    language, patient = sheet.language, sheet.patient
    page.write_marked(((f"{word('patient', language)}: ", False), (patient.full_name, True)), 10)
    age = f" ({patient.age})" if patient.age else ""
    page.write_marked(((f"{word('birth', language)}: ", False), (patient.birth, True), (age, False)), 9)
    if sheet.form_kind in _NAMED_ADDRESS and patient.address:
        page.write(f"{word('address', language)}: {patient.address}", 9)
    if patient.record_number:
        page.write(f"{word('record', language)} {patient.record_number}", 9)
    if sheet.benefit:
        benefit = sheet.benefit
        page.write(f"{word('benefit', language)}: {benefit.category}, {benefit.share}", 9)
        page.write(f"{word('icd', language)}: {benefit.icd_code}", 9)


def _write_line(sheet: PrescriptionSheet, line: SheetLine, page: Page) -> None:
    """Continuations are indented under the first line; the sentence for the patient follows D.S. or S."""
    first, *middle, sign = line.latin
    page.write(first, 11, bold=True, indent=0)
    for text in middle:
        page.write(text, 11, bold=True, indent=8 * mm)
    if line.quantity_in_words:
        page.write(f"{word('in_words', sheet.language)}: {line.quantity_in_words}", 9, indent=8 * mm)
    page.write_marked(((f"{sign} ", True), (line.signature, False)), 10, indent=8 * mm)


def _write_dispensing(sheet: PrescriptionSheet, page: Page) -> None:
    if sheet.validity is not Validity.MONTHS_6:
        return
    page.gap(5)
    page.write(f"{word('chronic', sheet.language)}.", 9, bold=True)
    if sheet.dispensing:
        page.write(f"{word('dispensing', sheet.language)}: {sheet.dispensing}", 9)


def _cross_out(page: Page) -> None:
    """A line over the empty rest, so that nothing can be added after signing."""
    rest = page.y - page.box.bottom
    if rest < 10 * mm:
        return
    canvas = page.canvas
    canvas.saveState()
    canvas.setLineWidth(0.5)
    canvas.setStrokeGray(0.6)
    canvas.line(_MARGIN, page.y - 3 * mm, _MARGIN + _WIDTH, page.box.bottom + 3 * mm)
    canvas.restoreState()


def _draw_foot(blank: _Blank, page: Page) -> None:
    """Prescriber, signature, seal and code at the bottom of the page, whatever stands above."""
    sheet, language = blank.sheet, blank.sheet.language
    text_width = _WIDTH - _QR_SIZE - 4 * mm
    page.within(_MARGIN, _MARGIN + 26 * mm, text_width, _MARGIN + _FOOT - 2 * mm)
    prescriber = sheet.prescriber
    page.write(f"{word('doctor', language)}:", 8)
    page.write(prescriber.name, 10, bold=True)
    page.write(", ".join(filter(None, (prescriber.position, prescriber.phone))), 8)
    _draw_hand_areas(sheet, page)
    page.within(_MARGIN, 4 * mm, _WIDTH, _MARGIN + 4 * mm)
    page.write(_check_text(sheet), 7, bold=sheet.check.state is not CheckState.CHECKED)
    if sheet.copy > 1 and sheet.first_printed_at:
        time = f"{paper_date(sheet.first_printed_at.date(), language)} {sheet.first_printed_at:%H:%M}"
        page.write(word("copy", language, n=sheet.copy, time=time), 7, bold=True)
    left = _MARGIN + _WIDTH - _QR_SIZE
    draw_qr(page.canvas, qr_text(sheet, blank.number), left, _MARGIN + 27 * mm, _QR_SIZE)
    page.label(left + 2 * mm, _MARGIN + 25 * mm, check_value(sheet), 7)


def _draw_hand_areas(sheet: PrescriptionSheet, page: Page) -> None:
    language = sheet.language
    line = _MARGIN + 20 * mm
    page.blank(_MARGIN, line, 42 * mm)
    page.label(_MARGIN, line - 3 * mm, word("signature", language))
    if sheet.form_kind in _SECOND_SIGNATURE:
        page.blank(_MARGIN, line - 9 * mm, 42 * mm)
        page.label(_MARGIN, line - 12 * mm, word("second", language), 6)
    canvas = page.canvas
    canvas.saveState()
    canvas.setDash(2, 2)
    canvas.setLineWidth(0.5)
    canvas.setStrokeGray(0.45)
    center = _MARGIN + 68 * mm
    canvas.circle(center, _MARGIN + 20 * mm, 10 * mm)
    canvas.restoreState()
    page.within(center - 9 * mm, _MARGIN, 18 * mm, _MARGIN + 23 * mm)
    page.write(word("seal", language), 6.5, align="center")


def _check_text(sheet: PrescriptionSheet) -> str:
    if sheet.check.list_date is None:
        return word("not_checked", sheet.language)
    return word(sheet.check.state, sheet.language, date=paper_date(sheet.check.list_date, sheet.language))


def _draw_void(sheet: PrescriptionSheet, cancellation: SheetCancellation, page: Page) -> None:
    language = sheet.language
    _draw_stamp(sheet, page, page.height - _MARGIN)
    page.within(_MARGIN, _MARGIN, _WIDTH, page.y - 6)
    page.rule()
    page.gap(8)
    page.write(word("void_title", language), 14, bold=True)
    page.write(f"{word('number', language)} {sheet.number}", 13)
    page.gap(8)
    for key, value in (
        ("date", paper_date(sheet.written_on, language)),
        ("patient", sheet.patient.full_name),
        ("birth", sheet.patient.birth),
        ("void_on", paper_date(cancellation.cancelled_on, language)),
        ("void_by", cancellation.by),
        ("void_reason", cancellation.reason),
    ):
        page.write_marked(((f"{word(key, language)}: ", False), (value, True)), 10)
    page.gap(8)
    for line in sheet.lines:
        page.write(line.latin[0], 9, indent=4 * mm)
    page.gap(8)
    page.write(word("void_text", language), 9)
    page.gap(40)
    page.blank(_MARGIN, page.y, 50 * mm)
    page.label(_MARGIN, page.y - 3 * mm, word("signature", language))
