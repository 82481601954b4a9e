"""The lines of a prescription: what was decided, and what will stand on paper."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from emr_desktop.domain.dose_sentences import signature_sentence
from emr_desktop.domain.dosing import Quantity, quantity, typed_quantity
from emr_desktop.domain.errors import RuleBroken
from emr_desktop.domain.formulary import Product, find_product
from emr_desktop.domain.languages import Language
from emr_desktop.domain.latin import latin_lines, quantity_in_words
from emr_desktop.domain.prescriptions import Dosage, FormKind, Validity, form_kind_for, validity_choices


@dataclass(frozen=True, slots=True)
class OverrideData:
    """A warning that the prescriber went past, and why."""

    finding_key: str
    reason: str


@dataclass(frozen=True, slots=True)
class LineData:
    """One medicine as the prescriber decided: a product of the formulary and how it is taken."""

    product: str
    dosage: Dosage
    quantity_typed: Decimal | None = None
    """Tablets, ampoules, bottles or tubes, when not the calculated number."""
    pack_size: Decimal | None = None
    overrides: tuple[OverrideData, ...] = ()


@dataclass(frozen=True, slots=True)
class WrittenLine:
    """One medicine with everything that is printed of it, in the language of the patient."""

    data: LineData
    product: Product
    quantity: Quantity
    latin: tuple[str, ...]
    signature: str
    in_words: str = ""
    """The number of a controlled medicine, written out."""


def written_line(data: LineData, language: Language) -> WrittenLine:
    """Calculate the quantity, and write Latin and signature.

    Raises NotFound("product_unknown") and what `dosing.quantity` and `dosing.typed_quantity` raise.
    """
    product = find_product(data.product)
    needed = quantity_of(data)
    return WrittenLine(
        data=data,
        product=product,
        quantity=needed,
        latin=latin_lines(product, needed),
        signature=signature_sentence(product, data.dosage, language),
        in_words=quantity_in_words(needed, language) if product.controlled else "",
    )


def quantity_of(data: LineData) -> Quantity:
    """How much the pharmacy gives out: as calculated, or as typed."""
    needed = quantity(data.dosage, find_product(data.product), data.pack_size)
    return needed if data.quantity_typed is None else typed_quantity(needed, data.quantity_typed)


def kind_of(products: Sequence[Product]) -> FormKind:
    """The blank that these medicines need together.

    Raises RuleBroken("prescription_without_lines"), and "kinds_mixed" for medicines that need different blanks.
    """
    kinds = {form_kind_for(product) for product in products}
    if not kinds:
        raise RuleBroken("prescription_without_lines")
    if len(kinds) > 1:
        raise RuleBroken("kinds_mixed")
    return kinds.pop()


def require_validity(validity: Validity, kind: FormKind, on: date) -> None:
    """Raises RuleBroken("validity_not_for_form")."""
    if validity not in validity_choices(kind, on):
        raise RuleBroken("validity_not_for_form", validity=validity.value, form_kind=kind.value)
