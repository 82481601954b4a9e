"""A medicine of the card as its dose sentence."""

from emr_desktop.domain.dose_sentences import dose_sentence
from emr_desktop.domain.errors import DomainError
from emr_desktop.domain.formulary import Product, find_product
from emr_desktop.domain.languages import Language
from emr_desktop.domain.prescriptions import dosage_from_json
from emr_desktop.queries.patients_card import DocumentRow, MedicineRow
from emr_desktop.ui.common.dose_label import DosePart


def product_of(row: MedicineRow) -> Product | None:
    """The product, if the list of this computer has it."""
    return _product(row.product)


def prescribed_names(row: DocumentRow, language: Language) -> str:
    """The medicines of a prescription by their names in the language of the screen."""
    both = zip(row.products, row.medicines, strict=True)
    return ", ".join(found.inn(language) if (found := _product(key)) is not None else name for key, name in both)


def _product(key: str) -> Product | None:
    try:
        return find_product(key) if key else None
    except DomainError:
        return None


def medicine_name(row: MedicineRow, language: Language) -> str:
    """The international name in the language of the screen, or what was written."""
    product = product_of(row)
    return product.inn(language) if product is not None else row.inn or row.text


def dose_parts(row: MedicineRow, language: Language) -> tuple[tuple[DosePart, ...], str]:
    """The parts of the sentence and how it is spoken; a medicine known by name only is just its name."""
    product = product_of(row)
    if product is None or not row.dosage:
        parts = [DosePart(row.inn or row.text, bold=True)]
        if row.inn and row.text:
            parts.append(DosePart(row.text))
        return tuple(parts), ""
    sentence = dose_sentence(product, dosage_from_json(row.dosage), language)
    return tuple(DosePart(part.text, part.label, part.bold) for part in sentence.parts), sentence.spoken
