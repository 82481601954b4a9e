"""Pairs and triples of medicines that harm each other (`interactions.csv`, `interaction_triples.csv`).

Not a complete list and not signed by a pharmacist: `list_notice("interactions")` says so wherever it is used.
"""

from dataclasses import dataclass
from enum import StrEnum, auto
from functools import cache

from emr_desktop.domain.languages import Language
from emr_desktop.domain.reference_rows import Row, each_row, reference_rows


class Severity(StrEnum):
    """How bad an interaction is; the worst first."""

    CONTRAINDICATED = auto()
    SERIOUS = auto()
    MODERATE = auto()


@dataclass(frozen=True, slots=True)
class Interaction:
    """One row: ATC prefixes that must not be (or be carefully) taken together."""

    prefixes: tuple[str, ...]
    severity: Severity
    mechanism: dict[Language, str]
    management: dict[Language, str]
    source: str

    @property
    def key(self) -> str:
        return "+".join(self.prefixes)


@cache
def interactions() -> tuple[Interaction, ...]:
    """All pairs."""
    return tuple(_interaction(row, ("atc_a", "atc_b")) for row in each_row("interactions.csv"))


@cache
def triples() -> tuple[Interaction, ...]:
    """All triples."""
    return tuple(_interaction(row, ("atc_a", "atc_b", "atc_c")) for row in each_row("interaction_triples.csv"))


def interaction_between(first: str, second: str) -> Interaction | None:
    """The gravest row for two ATC codes, of equal ones the most particular; None for one substance twice."""
    if not first or not second or first == second:
        return None
    found = [row for row in interactions() if _pair_matches(row.prefixes, first, second)]
    order = list(Severity)
    return min(found, key=lambda row: (order.index(row.severity), -len(row.key)), default=None)


def belongs(atc: str, prefix: str) -> bool:
    """Whether the code is of the class, leaving out members that only sit there (glucosamine among NSAIDs)."""
    if not atc.startswith(prefix):
        return False
    excluded = (row for row in reference_rows("interaction_exclusions.csv") if row["class_atc"] == prefix)
    return not any(atc.startswith(row["excluded_atc"]) for row in excluded)


def _pair_matches(prefixes: tuple[str, ...], first: str, second: str) -> bool:
    one, other = prefixes
    return (belongs(first, one) and belongs(second, other)) or (belongs(second, one) and belongs(first, other))


def _interaction(row: Row, columns: tuple[str, ...]) -> Interaction:
    return Interaction(
        prefixes=tuple(row[column] for column in columns),
        severity=Severity(row["severity"]),
        mechanism={language: row[f"mechanism_{language.value}"] for language in Language},
        management={language: row[f"management_{language.value}"] for language in Language},
        source=row["source"],
    )
