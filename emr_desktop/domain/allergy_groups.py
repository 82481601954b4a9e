"""Groups of substances that share an allergy: side chains, classes, remote relatives (`allergy_groups.csv`)."""

from dataclasses import dataclass
from enum import StrEnum, auto
from functools import cache

from emr_desktop.domain.formulary import MIN_LETTERS, find_products
from emr_desktop.domain.languages import Language
from emr_desktop.domain.reference_rows import reference_rows


class Closeness(StrEnum):
    """How likely an allergy to one member is one to another; the nearest first."""

    SIDE_CHAIN = auto()
    CLASS = auto()
    REMOTE = auto()


@dataclass(frozen=True, slots=True)
class AllergyGroup:
    """A named group of ATC prefixes."""

    key: str
    closeness: Closeness
    atc: tuple[str, ...]
    except_atc: tuple[str, ...]
    names: dict[Language, str]

    def holds(self, atc: str) -> bool:
        return atc != "" and atc.startswith(self.atc) and not atc.startswith(self.except_atc)


@cache
def allergy_groups() -> tuple[AllergyGroup, ...]:
    """All groups, the nearest relations first."""
    groups = [
        AllergyGroup(
            key=row["group"],
            closeness=Closeness(row["closeness"]),
            atc=tuple(row["atc"].split()),
            except_atc=tuple(row["except_atc"].split()),
            names={language: row[f"name_{language.value}"] for language in Language},
        )
        for row in reference_rows("allergy_groups.csv")
    ]
    order = list(Closeness)
    return tuple(sorted(groups, key=lambda group: order.index(group.closeness)))


def group_of(key: str) -> AllergyGroup | None:
    """The group with this key, for an allergy recorded to a whole group."""
    return next((group for group in allergy_groups() if group.key == key), None)


def shared_group(allergen: str, atc: str) -> AllergyGroup | None:
    """The nearest group that holds both. `allergen` is an ATC code or the key of a group.

    A group of a class covers its own side chains: "penicillins" reaches cephalosporins only as remote relatives.
    """
    named = group_of(allergen)
    if named is None:
        return next((group for group in allergy_groups() if group.holds(allergen) and group.holds(atc)), None)
    if named.holds(atc):
        return named
    wider = (group for group in allergy_groups() if group.closeness is Closeness.REMOTE)
    return next(
        (group for group in wider if group.holds(atc) and group.atc != named.atc and _covers(group, named)), None
    )


def _covers(wider: AllergyGroup, named: AllergyGroup) -> bool:
    return all(prefix.startswith(wider.atc) for prefix in named.atc)


@dataclass(frozen=True, slots=True)
class Allergen:
    """A choice for the allergy list: a group or one substance. `key` and `atc` go into the record."""

    key: str
    atc: str
    name: str


def find_allergens(typed: str, language: Language, limit: int = 12) -> tuple[Allergen, ...]:
    """Groups and then substances with a word that starts as typed, in any language of the lists."""
    wanted = typed.strip().lower()
    if len(wanted) < MIN_LETTERS:
        return ()
    groups = [
        Allergen(group.key, "", group.names[language])
        for group in allergy_groups()
        if group.closeness is Closeness.CLASS
        and any(word.startswith(wanted) for name in group.names.values() for word in name.lower().split())
    ]
    single = (product for product in find_products(typed, language, limit=100) if len(product.substances) == 1)
    found = {p.inn(Language.EN): Allergen(p.inn(Language.EN), p.atc, p.inn(language)) for p in single}
    return (*groups, *found.values())[:limit]
