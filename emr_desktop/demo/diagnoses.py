"""The lines of a diagnosis and their statistical signs, kept over the years of one resident."""

from datetime import date

from emr_desktop.demo.chance import Chance
from emr_desktop.demo.occasions import Occasion
from emr_desktop.demo.records import Certainty, DemoDiagnosis, DemoPerson, DiagnosisRole, Sign

_PRELIMINARY_FIRST = 0.3
_NOT_A_DISEASE = "Z"
_FOLLOWS_FROM_OTHERS = "ckd"
"""Kidney disease beside high pressure or diabetes is written as their complication."""


class Counted:
    """Which diseases are known and in which calendar year each was counted (practice of the coupon of the visit)."""

    def __init__(self, person: DemoPerson, begin: int) -> None:
        self._known = {problem.icd10 for problem in person.problems if problem.since.toordinal() < begin}
        self._suspected: set[str] = set()
        self._year: dict[str, int] = {}

    def diagnoses(
        self, chance: Chance, group: list[Occasion], day: date, *, prescriber: bool
    ) -> tuple[DemoDiagnosis, ...]:
        """Lines in order: main, complications, accompanying, external cause. Nurses repeat what is known only."""
        lines = [self._line(chance, one, day, first=one is group[0], prescriber=prescriber) for one in group]
        if group[0].cause:
            lines.append(DemoDiagnosis(group[0].cause, DiagnosisRole.EXTERNAL_CAUSE, Certainty.FINAL, Sign.COUNTED))
        return tuple(line for line in lines if line is not None)

    def _line(self, chance: Chance, one: Occasion, day: date, *, first: bool, prescriber: bool) -> DemoDiagnosis | None:
        role = DiagnosisRole.MAIN if first else DiagnosisRole.CONCOMITANT
        lasting = one.disease is not None or (one.episode is not None and one.episode.lasting)
        if not lasting:
            again = one.again or one.icd10.startswith(_NOT_A_DISEASE)
            return DemoDiagnosis(one.icd10, role, Certainty.FINAL, Sign.COUNTED if again else Sign.FIRST)
        if not first and one.disease is not None and one.disease.code == _FOLLOWS_FROM_OTHERS:
            role = DiagnosisRole.COMPLICATION
        return self._lasting_line(chance, one.icd10, role, day, prescriber=prescriber)

    def _lasting_line(
        self, chance: Chance, icd10: str, role: DiagnosisRole, day: date, *, prescriber: bool
    ) -> DemoDiagnosis | None:
        if icd10 in self._known:
            sign = Sign.COUNTED if self._year.get(icd10) == day.year else Sign.KNOWN
        elif not prescriber:
            return None
        elif icd10 not in self._suspected and chance.random() < _PRELIMINARY_FIRST:
            self._suspected.add(icd10)
            return DemoDiagnosis(icd10, role, Certainty.PRELIMINARY, Sign.COUNTED)
        else:
            self._known.add(icd10)
            sign = Sign.FIRST
        self._year[icd10] = day.year
        return DemoDiagnosis(icd10, role, Certainty.FINAL, sign)
