"""What each made-up resident suffers from for years: chronic diseases, allergies, disability, benefits."""

from datetime import date

from emr_desktop.demo.chance import Chance, Weighted
from emr_desktop.demo.diseases import Disease, Medicine
from emr_desktop.demo.records import Benefit, DemoAllergy, DemoProblem, Disability
from emr_desktop.domain.patients import AllergySeverity, AllergyStatus, Sex

_DAYS_PER_YEAR = 365.2425
_MOST_LIKELY = 0.9
_SEVERITIES = Weighted(
    (AllergySeverity.MILD, AllergySeverity.MODERATE, AllergySeverity.SEVERE, AllergySeverity.UNKNOWN), (5, 4, 1, 2)
)
_GROUPS = Weighted((Disability.GROUP_1, Disability.GROUP_2, Disability.GROUP_3), (0.12, 0.5, 0.38))
_DISABLED_CHILDREN = 0.012
_DISABLED_BY_PROBLEMS = (0.015, 0.04, 0.10, 0.22, 0.38)
"""Share of disabled adults by the number of their chronic diseases."""
_CHERNOBYL = 0.02
_LARGE_FAMILY = 3
_REIMBURSED = frozenset({"diabetes_2", "epilepsy", "asthma"})


class HealthMaker:
    """Draws the lasting health of one resident after another."""

    def __init__(self, chance: Chance, medicine: Medicine, today: date) -> None:
        self._chance = chance
        self._medicine = medicine
        self._today = today
        self._begin = today.toordinal() - round(medicine.course.years * _DAYS_PER_YEAR)
        bands = range(len(medicine.course.ages))
        self._possible = {
            (sex, band): [(disease, share) for disease in medicine.diseases if (share := disease.prevalence[sex][band])]
            for sex in (Sex.MALE, Sex.FEMALE)
            for band in bands
        }

    def problems(self, sex: Sex, born: date, age: int) -> tuple[DemoProblem, ...]:
        """Chronic diseases in the order of diseases.toml; some make others more likely."""
        found: dict[str, DemoProblem] = {}
        for disease, share in self._possible[sex, self._medicine.course.band(age)]:
            likely = share
            for other, factor in disease.raised_by.items():
                if other in found:
                    likely *= factor
            if self._chance.random() < min(likely, _MOST_LIKELY) and not disease.not_beside.intersection(found):
                found[disease.code] = self._problem(disease, born, age)
        return tuple(found.values())

    def _problem(self, disease: Disease, born: date, age: int) -> DemoProblem:
        chance = self._chance
        first, last = disease.onset_age
        years = min(first, age * 0.8) + chance.random() * (last - first)
        if years >= age:
            years = age - chance.random() * min(4.0, age * 0.5)
        since = min(born.toordinal() + max(60, int(years * _DAYS_PER_YEAR)), self._today.toordinal() - 3)
        known_before = since < self._begin
        step = int(chance.random() * len(disease.steps)) if known_before or disease.aim is None else 0
        return DemoProblem(disease.code, chance.one_of(disease.icd10), date.fromordinal(since), step)

    def allergies(self, age: int, problems: tuple[DemoProblem, ...]) -> tuple[AllergyStatus, tuple[DemoAllergy, ...]]:
        """Whether anybody asked, and what was said. People whom the clinic treats have been asked."""
        luck = self._chance.random()
        if luck < self._medicine.allergy_known:
            one = self._allergy(age)
            other = self._allergy(age) if self._chance.happens(0.12) else one
            return AllergyStatus.KNOWN, (one,) if one.substance == other.substance else (one, other)
        if luck < self._medicine.allergy_known + self._medicine.allergy_not_asked and not problems:
            return AllergyStatus.NOT_ASKED, ()
        return AllergyStatus.NONE_KNOWN, ()

    def _allergy(self, age: int) -> DemoAllergy:
        chance = self._chance
        substance = chance.pick(self._medicine.substances)
        reaction_ru, reaction_be = chance.one_of(substance.reactions)
        name_ru, name_be = substance.name
        severity = chance.pick(_SEVERITIES)
        year = self._today.year - chance.whole(0, min(age, 25))
        return DemoAllergy(substance.code, substance.atc, name_ru, name_be, reaction_ru, reaction_be, severity, year)

    def disability(self, age: int, problems: tuple[DemoProblem, ...]) -> Disability:
        """More chronic diseases, more often a disability group."""
        if age < 18:
            return Disability.CHILD if self._chance.happens(_DISABLED_CHILDREN) else Disability.NONE
        share = _DISABLED_BY_PROBLEMS[min(len(problems), len(_DISABLED_BY_PROBLEMS) - 1)]
        return self._chance.pick(_GROUPS) if self._chance.happens(share) else Disability.NONE

    def benefit(self, age: int, children: int, disability: Disability, problems: tuple[DemoProblem, ...]) -> Benefit:
        """The one benefit that weighs most; `children` live in the same household."""
        if disability in {Disability.GROUP_1, Disability.GROUP_2, Disability.CHILD}:
            return Benefit.DISABILITY
        if age < 3:
            return Benefit.CHILD_UNDER_3
        if any(problem.code in _REIMBURSED for problem in problems):
            return Benefit.CHRONIC_DISEASE
        if age < 18 and children >= _LARGE_FAMILY:
            return Benefit.LARGE_FAMILY
        return Benefit.CHERNOBYL if age >= 39 and self._chance.happens(_CHERNOBYL) else Benefit.NONE
