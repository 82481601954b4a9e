"""What the safety check is told about a patient, and what it answers."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum, auto

from emr_desktop.domain.allergy_groups import AllergyGroup
from emr_desktop.domain.interactions import Interaction
from emr_desktop.domain.patients import AllergySeverity, AllergyStatus


class Tier(StrEnum):
    """How a finding is shown; the loudest first."""

    STOP = auto()
    """One question for all of them, an answer needs a reason."""
    INLINE = auto()
    """Beside the line, with an action."""
    PASSIVE = auto()
    """A line among the checks."""


class FindingCode(StrEnum):
    """What was found; the words are chosen on the screen."""

    ALLERGY_SAME_SUBSTANCE = auto()
    ALLERGY_SAME_SIDE_CHAIN = auto()
    ALLERGY_SAME_CLASS = auto()
    ALLERGY_REMOTE_CLASS = auto()
    ALLERGIES_NOT_ASKED = auto()
    INTERACTION = auto()
    INTERACTION_OF_THREE = auto()
    DUPLICATE_SUBSTANCE = auto()
    DUPLICATE_CLASS = auto()
    DUPLICATE_GROUP = auto()
    PREGNANCY_CAUTION = auto()


class CheckState(StrEnum):
    """What the check of a line, or of all of them, can vouch for."""

    CHECKED = auto()
    PARTLY = auto()
    NOT_CHECKED = auto()


@dataclass(frozen=True, slots=True)
class Drug:
    """A medicine as the checks see it: a new line, or one the patient takes already."""

    record_id: str
    name: str
    atc: str = ""
    substances: frozenset[str] = frozenset()
    pregnancy_caution: bool | None = None

    @property
    def known(self) -> bool:
        return bool(self.atc or self.substances)


@dataclass(frozen=True, slots=True)
class AllergyFact:
    """A recorded allergy. `substance_key` is an English INN or the key of an allergy group."""

    record_id: str
    text: str
    substance_key: str = ""
    atc: str = ""
    severity: AllergySeverity = AllergySeverity.UNKNOWN
    tolerated_atc: tuple[str, ...] = ()
    """Relatives the patient took without harm since."""


@dataclass(frozen=True, slots=True)
class Override:
    """A warning that a prescriber answered with a reason."""

    finding_key: str
    answered_on: date


@dataclass(frozen=True, slots=True)
class PatientFacts:
    """What the record holds about the patient, as far as the checks need it."""

    allergy_status: AllergyStatus = AllergyStatus.NOT_ASKED
    allergies: tuple[AllergyFact, ...] = ()
    current: tuple[Drug, ...] = ()
    pregnant: bool | None = None
    overrides: tuple[Override, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """One danger: which new line, which record of the patient, why and what to do."""

    tier: Tier
    code: FindingCode
    line_id: str
    drug: str
    record_id: str = ""
    record_text: str = ""
    group: AllergyGroup | None = None
    interaction: Interaction | None = None
    key: str = ""
    """The same danger for the same patient has the same key on another day."""
    silenced: bool = False
    """It would have been louder, but was answered not long ago."""


@dataclass(frozen=True, slots=True)
class LineCheck:
    """What the check of one line could see. `missing` are codes: "unknown_substance", "no_atc"."""

    line_id: str
    state: CheckState
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SafetyReport:
    """All findings, worst first, and what they are worth."""

    findings: tuple[Finding, ...]
    lines: tuple[LineCheck, ...]
    unlinked: tuple[str, ...]
    """Texts of allergies and current medicines that no list knows: nothing was compared with them."""
    allergies_asked: bool
    list_date: date

    @property
    def state(self) -> CheckState:
        """NOT_CHECKED as soon as one line was not; PARTLY when some record could not be compared."""
        states = {line.state for line in self.lines}
        if not states or CheckState.NOT_CHECKED in states:
            return CheckState.NOT_CHECKED
        whole = states == {CheckState.CHECKED} and not self.unlinked and self.allergies_asked
        return CheckState.CHECKED if whole else CheckState.PARTLY

    @property
    def stops(self) -> tuple[Finding, ...]:
        """Everything for the one question before signing; empty when there is nothing to ask."""
        return tuple(finding for finding in self.findings if finding.tier is Tier.STOP)
