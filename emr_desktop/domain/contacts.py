"""Telephone numbers and postal addresses as they are kept and written."""

import csv
import re
from dataclasses import dataclass
from enum import StrEnum, auto
from functools import cache

from emr_desktop.domain.languages import Language
from emr_desktop.resources import resource


@dataclass(frozen=True, slots=True)
class Phone:
    """A number in E.164 (+375291234567) and as people write it; `country` is empty for countries not known here."""

    e164: str
    display: str
    country: str
    mobile: bool


@dataclass(frozen=True, slots=True)
class _Area:
    """One beginning of national numbers and how they are grouped after it."""

    prefix: str
    mobile: bool
    area_digits: int
    number_digits: int
    groups: tuple[int, ...]


_CALLING_CODES = {"BY": "375", "UA": "380", "PL": "48", "LT": "370", "LV": "371", "EE": "372", "RU": "7"}
# What is dialled before a number inside the country.
_TRUNKS = {"BY": ("80", "0"), "UA": ("0",), "LT": ("8", "0"), "RU": ("8", "7")}
_SPACED = frozenset({"PL", "LV", "LT", "EE"})
_TYPED_PHONE = re.compile(r"\+?[0-9 ()./\-\u00a0\u2010-\u2014]+")


def parse_phone(text: str, default_country: str = "BY") -> Phone | None:
    """A number typed with any spacing, with or without the country; None when it cannot be dialled from elsewhere."""
    if not _TYPED_PHONE.fullmatch(text.strip()):
        return None
    digits = re.sub("[^0-9]", "", text)
    if text.strip().startswith("+"):
        return _international(digits)
    if digits.startswith("00"):
        return _international(digits[2:])
    for national in _national_readings(digits, default_country):
        phone = _in_country(default_country, national)
        if phone is not None:
            return phone
    return None


def _national_readings(digits: str, country: str) -> tuple[str, ...]:
    """The number as it stands, without the country's own code, and without what is dialled first."""
    starts = (_CALLING_CODES.get(country, ""), *_TRUNKS.get(country, ()))
    return (digits, *(digits.removeprefix(start) for start in starts if start and digits.startswith(start)))


def _international(digits: str) -> Phone | None:
    for country, code in _CALLING_CODES.items():
        if digits.startswith(code):
            return _in_country(country, digits.removeprefix(code))
    if 8 <= len(digits) <= 15 and digits[0] != "0":
        return Phone(f"+{digits}", f"+{digits}", "", mobile=False)
    return None


def _in_country(country: str, national: str) -> Phone | None:
    fitting = (
        area
        for area in _areas().get(country, ())
        if national.startswith(area.prefix) and len(national) == area.number_digits
    )
    area = max(fitting, key=lambda area: len(area.prefix), default=None)
    if area is None or national.startswith("0"):
        return None
    code = _CALLING_CODES[country]
    parts, at = [], area.area_digits
    for size in area.groups:
        parts.append(national[at : at + size])
        at += size
    number = (" " if country in _SPACED else "-").join(parts)
    return Phone(f"+{code}{national}", f"+{code} {national[: area.area_digits]} {number}", country, area.mobile)


@cache
def _areas() -> dict[str, tuple[_Area, ...]]:
    found: dict[str, list[_Area]] = {}
    with resource("reference", "phone_areas.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            groups = tuple(int(size) for size in row["groups"].split("-"))
            area = _Area(
                row["prefix"], row["kind"] == "mobile", int(row["area_digits"]), int(row["number_digits"]), groups
            )
            found.setdefault(row["country"], []).append(area)
    return {country: tuple(areas) for country, areas in found.items()}


class SettlementType(StrEnum):
    """What kind of place people live in."""

    CITY = auto()
    URBAN_SETTLEMENT = auto()
    AGROTOWN = auto()
    VILLAGE = auto()
    KHUTAR = auto()
    SETTLEMENT = auto()


@dataclass(frozen=True, slots=True)
class Address:
    """A postal address. Names are as typed, without "obl." or "ul."; villages often have no street."""

    country: str = ""
    postcode: str = ""
    oblast: str = ""
    raion: str = ""
    selsoviet: str = ""
    settlement_type: SettlementType | None = None
    settlement: str = ""
    street: str = ""
    house: str = ""
    building: str = ""
    flat: str = ""


def address_line(address: Address, language: Language) -> str:
    """The address in one line, from the country down to the flat; empty parts and the own country are left out."""
    words = _WORDS[language]
    place = _labelled(words.settlements.get(address.settlement_type or "", "{}"), address.settlement)
    house = words.house if address.street else words.house_without_street
    parts = (
        address.postcode,
        "" if address.country in {"", "BY"} else address.country,
        _labelled(words.oblast, address.oblast),
        _labelled(words.raion, address.raion),
        _labelled(words.selsoviet, address.selsoviet),
        place,
        address.street if _has_street_type(address.street) else _labelled(words.street, address.street),
        _labelled(house, address.house),
        _labelled(words.building, address.building),
        _labelled(words.flat, address.flat),
    )
    return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class _Words:
    """The abbreviations of one language; the name goes where the braces are."""

    oblast: str
    raion: str
    selsoviet: str
    street: str
    house: str
    house_without_street: str
    building: str
    flat: str
    settlements: dict[str, str]


def _settlements(*forms: str) -> dict[str, str]:
    return dict(zip(SettlementType, forms, strict=True))


_WORDS = {
    Language.RU: _Words(
        "{} обл.", "{} р-н", "{} с/с", "ул. {}", "д. {}", "дом {}", "корп. {}", "кв. {}",
        _settlements("г. {}", "г.п. {}", "аг. {}", "д. {}", "х. {}", "п. {}"),
    ),
    Language.BE: _Words(
        "{} вобл.", "{} р-н", "{} с/с", "вул. {}", "д. {}", "дом {}", "корп. {}", "кв. {}",
        _settlements("г. {}", "г.п. {}", "аг. {}", "в. {}", "х. {}", "п. {}"),
    ),
    Language.EN: _Words(
        "{} oblast", "{} raion", "{} selsoviet", "{} street", "house {}", "house {}", "building {}", "flat {}",
        _settlements("{}", "{}", "agrotown {}", "village {}", "khutar {}", "settlement {}"),
    ),
}  # fmt: skip
_STREET_TYPE = re.compile(
    r"(^|\s)(ул|вул|пер|зав|пр|пр-т|пр-д|пл|пр-кт|б-р|бул|туп|наб|street|lane|avenue)(\.|\s|$)"
    r"|улица|вуліца|переулок|завулак|проспект|праспект|проезд|праезд|площадь|плошча|бульвар|шоссе|шаша",
    re.IGNORECASE,
)


def _has_street_type(street: str) -> bool:
    return _STREET_TYPE.search(street) is not None


def _labelled(form: str, name: str) -> str:
    """The name with its label, unless the label was typed with it."""
    label = form.replace("{}", "").strip()
    if not name or (label and label.casefold() in re.split(r"[\s]", name.casefold())):
        return name
    return form.format(name)
