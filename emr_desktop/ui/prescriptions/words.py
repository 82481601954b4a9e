"""What the check of a prescription found, how often and how long, in the language of the screen."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from emr_desktop.domain.dose_sentences import PartKind, dose_sentence, strength_words
from emr_desktop.domain.dose_words import amount_words, mass_words, number
from emr_desktop.domain.dosing import DoseFindingCode, DoseGap, Quantity
from emr_desktop.domain.formulary import Product
from emr_desktop.domain.languages import Language
from emr_desktop.domain.prescriptions import Dosage, Validity
from emr_desktop.domain.prescriptions_check import DoseWarning
from emr_desktop.domain.reference_rows import reference_rows
from emr_desktop.domain.safety_facts import Finding, FindingCode
from emr_desktop.ui.common.dose_label import DosePart

_UNITS = {"tab": "tablet", "dose": "puff", "IU": "iu"}
"""Units of the formulary that the words of doses know by another name."""


def finding_words(found: Finding | DoseWarning, patient: str, language: Language) -> str:
    """One danger as a sentence that names the fact of this patient."""
    if isinstance(found, DoseWarning):
        return _dose_words(found, language)
    if found.interaction is not None:
        pair = QCoreApplication.translate("PrescriptionWords", "%1 with %2")
        pair = pair.replace("%1", found.drug).replace("%2", found.record_text)
        mechanism = found.interaction.mechanism[language].rstrip(".")
        return f"{_sentence_case(pair)}: {mechanism}. {found.interaction.management[language]}"
    words = _finding_templates()[found.code]
    group = found.group.names[language] if found.group else ""
    words = words.replace(". %3", f". {_sentence_case(found.drug)}")
    values = {"%1": patient, "%2": found.record_text, "%3": found.drug, "%4": group}
    for place, value in values.items():
        words = words.replace(place, value)
    return _sentence_case(words)


def _sentence_case(text: str) -> str:
    return text[:1].upper() + text[1:]


def _finding_templates() -> dict[FindingCode, str]:
    translate = QCoreApplication.translate
    return {
        FindingCode.ALLERGY_SAME_SUBSTANCE: translate(
            "PrescriptionWords", "%1 is allergic to %2. %3 is the same substance."
        ),
        FindingCode.ALLERGY_SAME_SIDE_CHAIN: translate(
            "PrescriptionWords", "%1 is allergic to %2. %3 has the same side chain (%4)."
        ),
        FindingCode.ALLERGY_SAME_CLASS: translate(
            "PrescriptionWords", "%1 is allergic to %2. %3 is of the same group: %4."
        ),
        FindingCode.ALLERGY_REMOTE_CLASS: translate(
            "PrescriptionWords", "%1 is allergic to %2. %3 is a remote relative (%4): watch the first dose."
        ),
        FindingCode.ALLERGIES_NOT_ASKED: translate(
            "PrescriptionWords", "Allergies were never asked about. Ask before signing."
        ),
        FindingCode.DUPLICATE_SUBSTANCE: translate("PrescriptionWords", "%3 doubles %2: the same substance twice."),
        FindingCode.DUPLICATE_CLASS: translate("PrescriptionWords", "%3 and %2 act in the same way (same class)."),
        FindingCode.DUPLICATE_GROUP: translate("PrescriptionWords", "%3 and %2 belong to the same group of medicines."),
        FindingCode.PREGNANCY_CAUTION: translate(
            "PrescriptionWords", "%1 is recorded as pregnant. %3 needs caution in pregnancy."
        ),
    }


def _dose_words(warning: DoseWarning, language: Language) -> str:
    found = warning.finding
    translate = QCoreApplication.translate
    words = {
        DoseFindingCode.ABOVE_MAXIMUM: _above_maximum(found.period_days),
        DoseFindingCode.ABOVE_USUAL: translate("PrescriptionWords", "%1: %2 at one time is above the usual %3."),
        DoseFindingCode.BELOW_HALF_USUAL: translate(
            "PrescriptionWords", "%1: %2 at one time is less than half of the usual %3."
        ),
        DoseFindingCode.WEEKLY_MEDICINE_GIVEN_DAILY: translate(
            "PrescriptionWords", "%1 is taken once a week. Daily use (%2 a week) can kill; the maximum is %3."
        ),
    }[found.code]
    words = words.replace("%1", warning.drug).replace("%2", measured(found.found, found.unit, language))
    words = words.replace("%3", measured(found.limit, found.unit, language))
    return _sentence_case(words)


def _above_maximum(period_days: int) -> str:
    translate = QCoreApplication.translate
    if period_days == 1:
        return translate("PrescriptionWords", "%1: %2 in 24 hours is above the maximum of %3.")
    return translate("PrescriptionWords", "%1: %2 in a week is above the maximum of %3.")


def measured(amount: Decimal, unit: str, language: Language) -> str:
    """An amount with its unit, in full where an abbreviation could be misread."""
    return mass_words(amount, _UNITS.get(unit, unit), language)


def gap_words(gap: DoseGap) -> str:
    """Why nothing is said about a dose."""
    translate = QCoreApplication.translate
    return {
        DoseGap.ADULT_LIMITS_ONLY: translate("PrescriptionWords", "Dose: not checked, the limits are for adults"),
        DoseGap.NO_MAXIMUM: translate("PrescriptionWords", "Dose: not checked, the list has no maximum"),
        DoseGap.DOSE_NOT_COMPARABLE: translate("PrescriptionWords", "Dose: not checked, the units cannot be compared"),
    }[gap]


def stop_reasons() -> tuple[str, ...]:
    """Usual reasons to go on in spite of a danger."""
    translate = QCoreApplication.translate
    return (
        translate("PrescriptionWords", "Taken before without harm"),
        translate("PrescriptionWords", "The benefit is greater; the patient is watched"),
        translate("PrescriptionWords", "No other medicine is at hand"),
        translate("PrescriptionWords", "The specialist ordered it so"),
    )


def cancel_reasons() -> tuple[str, ...]:
    """Usual reasons to cancel a prescription."""
    translate = QCoreApplication.translate
    return (
        translate("PrescriptionWords", "Wrong medicine, dose or quantity"),
        translate("PrescriptionWords", "Wrong patient"),
        translate("PrescriptionWords", "The pharmacy does not have it"),
        translate("PrescriptionWords", "The treatment was changed"),
    )


def validity_words(validity: Validity) -> str:
    """How long the pharmacy takes it."""
    translate = QCoreApplication.translate
    return {
        Validity.DAYS_5: translate("PrescriptionWords", "5 days"),
        Validity.DAYS_30: translate("PrescriptionWords", "30 days"),
        Validity.DAYS_60: translate("PrescriptionWords", "60 days"),
        Validity.MONTHS_6: translate("PrescriptionWords", "Up to 6 months"),
    }[validity]


def frequency_words(code: str, language: Language) -> str:
    """How often, by the code of a row of the list."""
    return next(row[language.value] for row in reference_rows("frequencies.csv") if row["code"] == code)


def form_words(product: Product, language: Language) -> str:
    """The dosage form."""
    return product.form.names[language]


def product_words(product: Product, language: Language) -> str:
    """Form and strength, as in a list of what there is."""
    return f"{form_words(product, language)} {strength_words(product, language)}"


def dose_parts(product: Product, dosage: Dosage, language: Language) -> tuple[tuple[DosePart, ...], str]:
    """The order for a dose label, and as it is spoken."""
    sentence = dose_sentence(product, dosage, language)
    parts = tuple(DosePart(part.text, part.label, part.bold or part.kind is PartKind.NAME) for part in sentence.parts)
    return parts, sentence.spoken


def quantity_words(found: Quantity, product: Product, language: Language) -> str:
    """What the pharmacy gives out: 60 tablets, 2 bottles."""
    count = found.containers
    if product.container:
        return f"{number(count, language)} × {product_words(product, language)}"
    return amount_words(count, product.form.unit, language)


def arithmetic_words(found: Quantity, packs: str, language: Language) -> str:
    """1 × 2 × 30 = 60 tablets; 2 packs of 30. `packs` has %1 for the size of a pack."""
    packs = packs.replace("%1", number(found.pack_size, language))
    if not found.factors:
        return packs
    product = " × ".join(number(each, language) for each in found.factors)
    total = amount_words(found.total, found.unit, language)
    return f"{product} = {total}; {packs}"
