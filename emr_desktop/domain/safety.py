"""Checks new prescription lines against what is known of the patient, and says what was not checked.

Silence never looks like safety: every line carries what its check could see.
"""

from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations

from emr_desktop.domain.allergy_groups import AllergyGroup, Closeness, group_of, shared_group
from emr_desktop.domain.formulary import Product, list_notice, load_formulary
from emr_desktop.domain.interactions import Severity, belongs, interaction_between, triples
from emr_desktop.domain.languages import Language
from emr_desktop.domain.patients import AllergySeverity, AllergyStatus
from emr_desktop.domain.reference_rows import in_force, reference_rows
from emr_desktop.domain.safety_facts import (
    AllergyFact,
    CheckState,
    Drug,
    Finding,
    FindingCode,
    LineCheck,
    Override,
    PatientFacts,
    SafetyReport,
    Tier,
)

_TIER_OF_SEVERITY = {
    Severity.CONTRAINDICATED: Tier.STOP,
    Severity.SERIOUS: Tier.INLINE,
    Severity.MODERATE: Tier.PASSIVE,
}
_ALLERGY = {
    Closeness.SIDE_CHAIN: FindingCode.ALLERGY_SAME_SIDE_CHAIN,
    Closeness.CLASS: FindingCode.ALLERGY_SAME_CLASS,
    Closeness.REMOTE: FindingCode.ALLERGY_REMOTE_CLASS,
}


def drug_of(record_id: str, product: Product, language: Language) -> Drug:
    """A product of the formulary as the checks see it."""
    return Drug(record_id, product.inn(language), product.atc, product.substances, product.pregnancy_caution)


def check(facts: PatientFacts, lines: tuple[Drug, ...], today: date) -> SafetyReport:
    """Compares every new line with the allergies, the current medicines and the other new lines."""
    found = [finding for line in lines for finding in _findings_for(line, facts)]
    found += [finding for one, other in combinations(lines, 2) for finding in _pair_findings(other, one)]
    found += _triple_findings(lines, facts.current)
    if lines and facts.allergy_status is AllergyStatus.NOT_ASKED:
        found.append(Finding(Tier.INLINE, FindingCode.ALLERGIES_NOT_ASKED, lines[0].record_id, ""))
    quiet = quiet_keys(facts.overrides, today)
    heard = [replace(f, tier=Tier.PASSIVE, silenced=True) if f.key in quiet else f for f in found]
    order = list(Tier)
    return SafetyReport(
        findings=tuple(sorted(heard, key=lambda finding: order.index(finding.tier))),
        lines=tuple(_line_check(line) for line in lines),
        unlinked=_unlinked(facts),
        allergies_asked=facts.allergy_status is not AllergyStatus.NOT_ASKED,
        list_date=list_notice("interactions").list_date,
    )


def _findings_for(line: Drug, facts: PatientFacts) -> list[Finding]:
    found = [finding for allergy in facts.allergies if (finding := _allergy_finding(line, allergy))]
    found += [finding for drug in facts.current for finding in _pair_findings(line, drug)]
    if facts.pregnant and line.pregnancy_caution:
        code = FindingCode.PREGNANCY_CAUTION
        found.append(Finding(Tier.INLINE, code, line.record_id, line.name, key=f"{code}:{line.atc or line.name}"))
    return found


def _allergy_finding(line: Drug, allergy: AllergyFact) -> Finding | None:
    about = Finding(Tier.STOP, FindingCode.ALLERGY_SAME_SUBSTANCE, line.record_id, line.name)
    about = replace(about, record_id=allergy.record_id, record_text=allergy.text)
    target = line.atc or "+".join(sorted(line.substances))
    if allergy.substance_key in line.substances or (allergy.atc and allergy.atc == line.atc):
        return replace(about, key=f"{about.code}:{target}")
    group = _group_shared(line, allergy)
    if group is None:
        return None
    code = _ALLERGY[group.closeness]
    return replace(about, tier=_group_tier(group, allergy, line), code=code, group=group, key=f"{code}:{target}")


def _group_shared(line: Drug, allergy: AllergyFact) -> AllergyGroup | None:
    named = group_of(allergy.substance_key)
    codes = [named.key] if named else [allergy.atc] if allergy.atc else _codes_of(allergy.substance_key)
    shared = [group for code in codes if (group := shared_group(code, line.atc))]
    order = list(Closeness)
    return min(shared, key=lambda group: order.index(group.closeness), default=None)


def _group_tier(group: AllergyGroup, allergy: AllergyFact, line: Drug) -> Tier:
    """An unknown reaction counts as a severe one. A relative that was taken without harm is only mentioned."""
    if group.closeness is Closeness.REMOTE or line.atc in allergy.tolerated_atc:
        return Tier.PASSIVE
    severe = allergy.severity in {AllergySeverity.SEVERE, AllergySeverity.UNKNOWN}
    recorded_to_group = group.key == allergy.substance_key
    return Tier.STOP if severe and (recorded_to_group or group.closeness is Closeness.SIDE_CHAIN) else Tier.INLINE


def _pair_findings(line: Drug, other: Drug) -> list[Finding]:
    about = Finding(Tier.PASSIVE, FindingCode.INTERACTION, line.record_id, line.name)
    about = replace(about, record_id=other.record_id, record_text=other.name)
    pair = "/".join(sorted((line.atc or line.name, other.atc or other.name)))
    found = []
    row = interaction_between(line.atc, other.atc)
    if row:
        tier = _TIER_OF_SEVERITY[row.severity]
        found.append(replace(about, tier=tier, interaction=row, key=f"{about.code}:{pair}"))
    duplicate = _duplicate(line, other)
    if duplicate:
        tier, code = duplicate
        found.append(replace(about, tier=tier, code=code, key=f"{code}:{pair}"))
    return found


def _duplicate(line: Drug, other: Drug) -> tuple[Tier, FindingCode] | None:
    """Same substance; same chemical subgroup (ATC level 4); same pharmacological subgroup (level 3)."""
    if line.atc and line.atc == other.atc:
        return Tier.STOP, FindingCode.DUPLICATE_SUBSTANCE
    if _pair_allowed(line.atc, other.atc):
        return None
    if line.substances & other.substances:
        without_codes = not line.atc and not other.atc
        return (Tier.STOP if without_codes else Tier.INLINE), FindingCode.DUPLICATE_SUBSTANCE
    return _duplicate_class(line.atc, other.atc)


def _duplicate_class(first: str, second: str) -> tuple[Tier, FindingCode] | None:
    if not first or not second:
        return None
    if first[:5] == second[:5]:
        return Tier.INLINE, FindingCode.DUPLICATE_CLASS
    return (Tier.PASSIVE, FindingCode.DUPLICATE_GROUP) if first[:4] == second[:4] else None


def _pair_allowed(first: str, second: str) -> bool:
    rows = reference_rows("duplicate_exceptions.csv")
    ways = ((first, second), (second, first))
    return any(a.startswith(row["atc_a"]) and b.startswith(row["atc_b"]) for row in rows for a, b in ways)


def _triple_findings(lines: tuple[Drug, ...], current: tuple[Drug, ...]) -> list[Finding]:
    """A triple is told once, about the new line that completes it."""
    found = []
    for row in triples():
        hits = [[drug for drug in (*lines, *current) if belongs(drug.atc, prefix)] for prefix in row.prefixes]
        new = next((drug for drugs in hits for drug in drugs if drug in lines), None)
        if not all(hits) or new is None:
            continue
        others = [drugs[0].name for drugs in hits if drugs[0] is not new]
        code = FindingCode.INTERACTION_OF_THREE
        about = Finding(_TIER_OF_SEVERITY[row.severity], code, new.record_id, new.name, interaction=row)
        found.append(replace(about, record_text=", ".join(others), key=f"{code}:{row.key}"))
    return found


def quiet_keys(overrides: tuple[Override, ...], today: date) -> set[str]:
    """Warnings that a prescriber answered not long ago: the same one stays quiet for a while."""
    rows = reference_rows("prescription_rules.csv")
    rule = next(row for row in rows if row["rule"] == "repeat_silence" and in_force(row, today))
    since = today - timedelta(days=int(rule["value"]))
    return {override.finding_key for override in overrides if override.answered_on >= since}


def _line_check(line: Drug) -> LineCheck:
    if not line.known:
        return LineCheck(line.record_id, CheckState.NOT_CHECKED, ("unknown_substance",))
    if not line.atc:
        return LineCheck(line.record_id, CheckState.PARTLY, ("no_atc",))
    return LineCheck(line.record_id, CheckState.CHECKED)


def _unlinked(facts: PatientFacts) -> tuple[str, ...]:
    allergies = [
        a.text for a in facts.allergies if not (a.atc or group_of(a.substance_key) or _codes_of(a.substance_key))
    ]
    return (*allergies, *(drug.name for drug in facts.current if not drug.known))


def _codes_of(substance: str) -> list[str]:
    return sorted({product.atc for product in load_formulary() if substance in product.substances and product.atc})
