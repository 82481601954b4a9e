"""The prescription as it stands on the screen: lines that may be half typed, kept as JSON between two key presses."""

import json
import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from decimal import Decimal, InvalidOperation
from typing import Any

from emr_desktop.domain.errors import DomainError, RuleBroken
from emr_desktop.domain.formulary import DoseUnit, Product, Route, find_product, load_formulary
from emr_desktop.domain.languages import Language
from emr_desktop.domain.prescriptions import AsNeeded, Dosage, FrequencyCode, Site, Timing, Validity, parse_scheme
from emr_desktop.domain.prescriptions_lines import LineData, OverrideData, written_line

_FRACTIONS = {"½": "0.5", "1/2": "0.5", "¼": "0.25", "1/4": "0.25", "¾": "0.75", "3/4": "0.75"}
_DURATION = re.compile(r"(\d{1,4})\s*([a-zа-яёіўa-z.]*)", re.IGNORECASE)
_DAYS_IN = {"": 1, "d": 1, "д": 1, "w": 7, "н": 7, "т": 7, "m": 30, "м": 30}
"""First letters of day, week and month in the three languages; a month of medicine is thirty days."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One medicine as typed; empty texts are what was not said yet."""

    medicine: str = ""
    """The medicine alone, while nobody has said which form and strength."""
    product: str = ""
    amount: str = ""
    unit: str = ""
    route: str = ""
    frequency: str = ""
    """A FrequencyCode, or a scheme such as 1-0-1."""
    timing: tuple[str, ...] = ()
    as_needed: str = ""
    maximum: str = ""
    weekday: int | None = None
    site: str = ""
    duration: str = ""
    quantity: str = ""
    """Only when typed; otherwise it is calculated."""
    replaces: tuple[str, ...] = ()
    """Current medicines that end with this line."""
    kept_because: str = ""
    """Why the same medicine is kept beside this one."""
    answers: tuple[tuple[str, str], ...] = ()
    """Keys of warnings and the reasons to go on."""
    repeats: str = ""
    """The current medicine that this line repeats."""

    @property
    def is_empty(self) -> bool:
        return not (self.product or self.medicine)


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """All lines, and what concerns the paper as a whole."""

    lines: tuple[Entry, ...] = ()
    typed: Entry = field(default_factory=Entry)
    """The line in the form, which may be half typed."""
    language: Language = Language.RU
    validity: Validity = Validity.DAYS_30
    offered: tuple[str, ...] = field(default=())
    """Current medicines that were offered for repetition: one taken out is not offered again."""
    visit_id: str = ""

    @property
    def replaces(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(each for line in self.lines for each in line.replaces))

    @property
    def is_empty(self) -> bool:
        return not self.lines and self.typed.is_empty


def order_to_json(order: Order) -> str:
    """The text of the draft."""
    return json.dumps(asdict(order), ensure_ascii=False, sort_keys=True)


def order_from_json(text: str) -> Order:
    """What `order_to_json` wrote. Raises ValueError for something else."""
    try:
        kept: dict[str, Any] = json.loads(text)
        lines = tuple(_entry(line) for line in kept.pop("lines"))
        kept["typed"] = _entry(kept.pop("typed"))
        kept["offered"] = tuple(kept.get("offered", ()))
        language, validity = Language(kept.pop("language")), Validity(kept.pop("validity"))
        return Order(lines=lines, language=language, validity=validity, **kept)
    except (KeyError, TypeError, AttributeError) as broken:
        raise ValueError("not a draft of a prescription") from broken


def dosage_of(entry: Entry, product: Product) -> Dosage:
    """The dose that was typed. Raises RuleBroken for what is missing or contradictory."""
    code, scheme = frequency_of(entry.frequency)
    amount = max(scheme) if scheme else amount_of(entry.amount)
    return Dosage(
        amount=amount,
        unit=DoseUnit(entry.unit) if entry.unit else product.form.unit,
        route=Route(entry.route) if entry.route else product.routes[0],
        frequency=code,
        scheme=scheme,
        timing=tuple(Timing(each) for each in entry.timing),
        as_needed=AsNeeded(entry.as_needed) if entry.as_needed else None,
        duration_days=days_of(entry.duration) if entry.duration.strip() else None,
        max_per_day=amount_of(entry.maximum) if entry.maximum.strip() else None,
        weekday=entry.weekday,
        site=Site(entry.site) if entry.site else None,
    )


def line_data(entry: Entry) -> LineData:
    """What is signed of an entry. Raises RuleBroken or NotFound for one that is not complete."""
    product = find_product(entry.product)
    answers = dict(entry.answers)
    return LineData(
        product=product.key,
        dosage=dosage_of(entry, product),
        quantity_typed=amount_of(entry.quantity) if entry.quantity.strip() else None,
        overrides=tuple(OverrideData(key, reason) for key, reason in answers.items()),
    )


def data_or_none(entry: Entry) -> LineData | None:
    """The same for an entry that may be half typed; None as long as it could not be printed."""
    if not entry.product or refusal_of(entry) is not None:
        return None
    return line_data(entry)


def refusal_of(entry: Entry) -> DomainError | None:
    """Why an entry cannot be printed yet."""
    try:
        written_line(line_data(entry), Language.RU)
    except DomainError as refusal:
        return refusal
    return None


def entry_of(product: Product, dosage: Dosage, quantity_typed: Decimal | None = None) -> Entry:
    """The entry that gives this dosage."""
    scheme = "-".join(plain(each) for each in dosage.scheme)
    return Entry(
        product=product.key,
        amount=plain(dosage.amount),
        unit=dosage.unit,
        route=dosage.route,
        frequency=scheme or dosage.frequency,
        timing=tuple(dosage.timing),
        as_needed=dosage.as_needed or "",
        maximum=plain(dosage.max_per_day) if dosage.max_per_day else "",
        weekday=dosage.weekday,
        site=dosage.site or "",
        duration=str(dosage.duration_days) if dosage.duration_days else "",
        quantity=plain(quantity_typed) if quantity_typed else "",
    )


def frequency_of(text: str) -> tuple[FrequencyCode, tuple[Decimal, ...]]:
    """A code or a scheme. Raises RuleBroken("scheme_not_understood")."""
    codes = {code.value: code for code in FrequencyCode if code is not FrequencyCode.SCHEME}
    if text in codes:
        return codes[text], ()
    return FrequencyCode.SCHEME, parse_scheme(text)


def amount_of(text: str) -> Decimal:
    """A number with a point or a comma, or a fraction. Raises RuleBroken("dose_must_be_above_zero")."""
    clean = "".join(text.split())
    try:
        amount = Decimal(_FRACTIONS.get(clean, clean.replace(",", ".")))
    except InvalidOperation:
        amount = Decimal(0)
    if not amount.is_finite() or amount <= 0:
        raise RuleBroken("dose_must_be_above_zero")
    return amount


def days_of(text: str) -> int:
    """Days out of 30, 30d, 4w, 1m and the letters of the other languages. Raises RuleBroken("duration_missing")."""
    found = _DURATION.fullmatch(text.strip())
    times = _DAYS_IN.get(found[2][:1].casefold()) if found else None
    if found is None or times is None or int(found[1]) < 1:
        raise RuleBroken("duration_missing")
    return int(found[1]) * times


def plain(value: Decimal) -> str:
    """A number without trailing zeros and with a point."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def medicine_key(product: Product) -> str:
    """Products of one medicine share this key."""
    return product.inn_en


def products_of(medicine: str) -> tuple[Product, ...]:
    """All forms and strengths of a medicine."""
    return tuple(product for product in load_formulary() if product.inn_en == medicine)


def answered(lines: Sequence[Entry], reasons: dict[tuple[int, str], str]) -> tuple[Entry, ...]:
    """The lines with reasons added; `reasons` are by place of the line and key of the warning."""
    made = []
    for place, line in enumerate(lines):
        new = {key: reason for (where, key), reason in reasons.items() if where == place}
        made.append(replace(line, answers=tuple({**dict(line.answers), **new}.items())))
    return tuple(made)


def _entry(kept: dict[str, Any]) -> Entry:
    listed = ("timing", "replaces", "answers")
    values: dict[str, Any] = {name: tuple(value) if name in listed else value for name, value in kept.items()}
    values["answers"] = tuple((key, reason) for key, reason in kept.get("answers", ()))
    return Entry(**values)
