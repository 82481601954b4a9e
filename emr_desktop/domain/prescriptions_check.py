"""One check of a whole prescription: allergies, interactions and duplicates, and the dose of each line."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date

from emr_desktop.domain.dosing import DoseFinding, DoseGap, DoseTier, dose_findings, dose_gaps
from emr_desktop.domain.languages import Language
from emr_desktop.domain.prescriptions_lines import WrittenLine
from emr_desktop.domain.safety import check, drug_of, quiet_keys
from emr_desktop.domain.safety_facts import Finding, LineCheck, PatientFacts, SafetyReport, Tier


@dataclass(frozen=True, slots=True)
class DoseWarning:
    """An unusual dose of one line. Another dose of the same medicine is another warning."""

    line_id: str
    drug: str
    finding: DoseFinding
    key: str
    silenced: bool = False

    @property
    def stops(self) -> bool:
        return self.finding.tier is DoseTier.STOP and not self.silenced


@dataclass(frozen=True, slots=True)
class PrescriptionCheck:
    """What was found, and what could not be looked at."""

    report: SafetyReport
    doses: tuple[DoseWarning, ...] = ()
    gaps: tuple[tuple[str, tuple[DoseGap, ...]], ...] = ()
    """For each line, why silence about its dose means nothing."""

    @property
    def stops(self) -> tuple[Finding | DoseWarning, ...]:
        """Everything for the one question before signing."""
        doses: tuple[Finding | DoseWarning, ...] = tuple(warning for warning in self.doses if warning.stops)
        return self.report.stops + doses

    def unanswered(self, answered: Collection[tuple[str, str]]) -> tuple[Finding | DoseWarning, ...]:
        """The stops without a reason. `answered` holds pairs of line and key."""
        return tuple(stop for stop in self.stops if (stop.line_id, stop.key) not in answered)

    def keys_of(self, line_id: str) -> frozenset[str]:
        """The keys of everything found about a line, loud or quiet."""
        doses: tuple[Finding | DoseWarning, ...] = self.doses
        found = self.report.findings + doses
        return frozenset(each.key for each in found if each.line_id == line_id and each.key)

    def line_check(self, line_id: str) -> LineCheck:
        """What the check of one line could see. Raises KeyError."""
        return {line.line_id: line for line in self.report.lines}[line_id]


def check_prescription(
    facts: PatientFacts,
    lines: Sequence[WrittenLine],
    today: date,
    *,
    age_years: int | None,
    language: Language = Language.EN,
) -> PrescriptionCheck:
    """Check lines "1", "2" and so on. `language` is that of the medicines' names in the findings."""
    drugs = tuple(drug_of(line_id(place), line.product, language) for place, line in enumerate(lines))
    quiet = quiet_keys(facts.overrides, today)
    doses = [
        replace(warning, silenced=warning.key in quiet)
        for place, line in enumerate(lines)
        for warning in _dose_warnings(line_id(place), line, language)
    ]
    gaps = tuple(
        (line_id(place), dose_gaps(line.data.dosage, line.product, age_years)) for place, line in enumerate(lines)
    )
    return PrescriptionCheck(check(facts, drugs, today), tuple(doses), gaps)


def line_id(place: int) -> str:
    """The name of a line in findings; places are counted from 0, lines from 1."""
    return str(place + 1)


def inline_findings(checked: PrescriptionCheck) -> tuple[Finding | DoseWarning, ...]:
    """What is said in yellow beside the form."""
    found = tuple(finding for finding in checked.report.findings if finding.tier is Tier.INLINE)
    loud = tuple(w for w in checked.doses if w.finding.tier is DoseTier.INLINE and not w.silenced)
    return found + loud


def _dose_warnings(line: str, written: WrittenLine, language: Language) -> list[DoseWarning]:
    product = written.product
    return [
        DoseWarning(line, product.inn(language), found, f"dose:{found.code}:{product.key}:{found.found}")
        for found in dose_findings(written.data.dosage, product)
    ]
