"""Filled sheets that the tests of printed prescriptions start from."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from emr_desktop.domain.dose_sentences import signature_sentence
from emr_desktop.domain.dosing import quantity
from emr_desktop.domain.formulary import DoseUnit, Route, find_product
from emr_desktop.domain.languages import Language
from emr_desktop.domain.latin import latin_lines, quantity_in_words
from emr_desktop.domain.prescriptions import Dosage, FormKind, FrequencyCode, Timing, Validity
from emr_desktop.domain.safety_facts import CheckState
from emr_desktop.queries.prescriptions import (
    PrescriptionSheet,
    SheetCheck,
    SheetFacility,
    SheetLine,
    SheetPatient,
    SheetPrescriber,
)

WRITTEN_ON = date(2025, 11, 22)
ENALAPRIL = ("enalapril.tab.10mg", Dosage(
    Decimal(1), DoseUnit.TABLET, Route.ORAL, FrequencyCode.TWICE,
    timing=(Timing.MORNING, Timing.EVENING, Timing.AFTER_MEALS), duration_days=30,
))  # fmt: skip
FUROSEMIDE = ("furosemide.sol_inj.10mg-per-ml", Dosage(
    Decimal(2), DoseUnit.ML, Route.INTRAMUSCULAR, FrequencyCode.ONCE, duration_days=5,
))  # fmt: skip
TIMOLOL = ("timolol.gtt_oph.0.5pct", Dosage(
    Decimal(1), DoseUnit.DROP, Route.OPHTHALMIC, FrequencyCode.TWICE, duration_days=30,
))  # fmt: skip
TRAMADOL = ("tramadol.caps.50mg", Dosage(
    Decimal(1), DoseUnit.CAPSULE, Route.ORAL, FrequencyCode.TWICE, duration_days=10,
))  # fmt: skip

_NAMES = {
    Language.RU: (("Ковалёва", "Ирина", "Николаевна"), "УЗ «Заречская амбулатория»", "д. Заречье, ул. Лесная, 4",
                  ("Сидоров К. М.", "врач общей практики"), "67 лет"),
    Language.BE: (("Кавалёва", "Ірына", "Мікалаеўна"), "УАЗ «Зарэчанская амбулаторыя»", "в. Зарэчча, вул. Лясная, 4",
                  ("Сідараў К. М.", "урач агульнай практыкі"), "67 гадоў"),
    Language.EN: (("Kavaliova", "Iryna", "Mikalaeuna"), "Zarechye clinic", "Zarechye, Lesnaya 4, Belarus",
                  ("Sidorov K. M.", "general practitioner"), "67 years"),
}  # fmt: skip


def line(prescribed: tuple[str, Dosage], language: Language) -> SheetLine:
    """One medicine as a signed prescription keeps it."""
    product, dosage = find_product(prescribed[0]), prescribed[1]
    needed = quantity(dosage, product)
    words = quantity_in_words(needed, language) if product.controlled else ""
    return SheetLine(latin_lines(product, needed), signature_sentence(product, dosage, language), words)


def sheet(language: Language = Language.RU, *prescribed: tuple[str, Dosage]) -> PrescriptionSheet:
    """A prescription of enalapril, or of what is given."""
    (family, given, patronymic), facility, address, (doctor, position), age = _NAMES[language]
    birth = "03-Apr-1958" if language is Language.EN else "03.04.1958"
    return PrescriptionSheet(
        language=language,
        form_kind=FormKind.ORDINARY,
        number="ЗА-000123",
        written_on=WRITTEN_ON,
        validity=Validity.DAYS_30,
        facility=SheetFacility(facility, address, "+375 1234 5-67-89", "190000001"),
        patient=SheetPatient(family, given, patronymic, birth, 1958, age, address, "129 728 765"),
        prescriber=SheetPrescriber(doctor, position, "+375 1234 5-67-80"),
        lines=tuple(line(one, language) for one in prescribed or (ENALAPRIL,)),
        check=SheetCheck(CheckState.CHECKED, date(2026, 4, 25)),
        form_number="1",
    )


def controlled(language: Language) -> PrescriptionSheet:
    """A medicine under strict counting."""
    return replace(sheet(language, TRAMADOL), form_kind=FormKind.CONTROLLED)
