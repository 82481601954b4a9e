"""The body of one made-up resident: what is measured follows age, diseases, season and treatment."""

from datetime import date
from decimal import Decimal
from math import cos, pi

from emr_desktop.demo.chance import Chance
from emr_desktop.demo.diseases import Disease, Drug, Episode, Medicine
from emr_desktop.demo.records import DemoPerson, DemoVitals
from emr_desktop.domain.patients import Sex

_DAYS_PER_YEAR = 365.2425
_GROWN_UP = 18
_ADULT_HEIGHT = {Sex.MALE: (176.0, 6.5), Sex.FEMALE: (164.0, 6.0)}
"""Mean and spread in cm."""
_BIRTH_LENGTH, _BIRTH_WEIGHT = 51.0, 3.4
_TAKEN_EFFECT_DAYS = 14
_HEALTHY = 36.6
"""Cel."""


class Body:
    """Draws a constitution once; remembers which step of treatment each disease has reached."""

    def __init__(self, chance: Chance, person: DemoPerson, medicine: Medicine, begin: int) -> None:
        self._chance = chance
        self._person = person
        self._medicine = medicine
        self._begin = begin
        self._born = person.birth_date.toordinal()
        self._difference = chance.gauss(0.0, 1.0)
        mean, spread = _ADULT_HEIGHT[person.sex]
        self._adult_height = mean + spread * max(-2.4, min(self._difference, 2.4))
        self._adult_index = max(18.5, min(chance.gauss(26.0, 3.4), 42.0))
        self._drift = chance.gauss(0.25, 0.8)
        self._systolic = chance.gauss(114.0, 6.0)
        self._diastolic = chance.gauss(72.0, 4.0)
        self._pulse = chance.gauss(72.0, 5.0)
        self._glucose = max(4.1, min(chance.gauss(5.0, 0.4), 6.0))
        self._works = 0.5 if chance.random() < medicine.course.missed_treatment else 1.0
        diseases = {disease.code: disease for disease in medicine.diseases}
        self._ill = [(diseases[problem.code], problem.since.toordinal()) for problem in person.problems]
        self.steps = {problem.code: problem.step for problem in person.problems}
        self._treated_since = {problem.code: problem.since.toordinal() for problem in person.problems}

    def age(self, day: int) -> float:
        """Years, with their fraction."""
        return (day - self._born) / _DAYS_PER_YEAR

    def can_step_up(self, disease: Disease, day: int) -> bool:
        """There is a further step, and the present one has had time to work."""
        worked = day - self._treated_since[disease.code] >= _TAKEN_EFFECT_DAYS
        return worked and self.steps[disease.code] < len(disease.steps) - 1

    def drugs(self, disease: Disease) -> tuple[Drug, ...]:
        """The medicines of the present step of treatment."""
        return disease.steps[self.steps[disease.code]].drugs

    def next_step(self, disease: Disease, day: int) -> None:
        """Treatment is stepped up; it shows at the next visit."""
        self.steps[disease.code] += 1
        self._treated_since[disease.code] = day

    def measure(
        self, day: int, episode: Episode | None, *, glucose: bool, again: bool = False, pregnant_weeks: int = 0
    ) -> DemoVitals:
        """What a nurse reads off on that day."""
        years = self.age(day)
        if years < _GROWN_UP:
            return self._measure_child(years, episode, again=again)
        changes = self._changes(day)
        noise = self._chance.gauss
        systolic = self._systolic + 0.25 * (min(years, 75) - 20) * 0.6 + changes["systolic"] + self._winter(day)
        diastolic = self._diastolic + 0.08 * (min(years, 60) - 20) + changes["diastolic"]
        heat, temperature = self._temperature(episode, again=again)
        gain = pregnant_weeks * self._medicine.pregnancy.weight_gain_per_week
        weight = self._adult_index * (self._adult_height / 100) ** 2 + changes["weight"] + gain
        weight += self._drift * (day - self._begin) / _DAYS_PER_YEAR - 0.3 * max(0.0, years - 72)
        spo2 = 97.8 + changes["spo2"] + (episode.spo2 if episode else 0) + noise(0.0, 0.5)
        top = round(max(88.0, min(systolic + noise(0.0, 5.0), 215.0)))
        return DemoVitals(
            systolic=top,
            diastolic=min(round(max(50.0, min(diastolic + noise(0.0, 3.5), 125.0))), top - 20),
            pulse=round(max(46.0, min(self._pulse + changes["pulse"] + heat * 9 + noise(0.0, 3.5), 150.0))),
            temperature=temperature,
            respiratory_rate=round(16 + heat * 1.5 + noise(0.0, 0.8)) if episode else None,
            spo2=max(84, min(round(spo2), 99)) if episode or changes["spo2"] else None,
            height=round(self._adult_height) if episode is None or episode.full_check else None,
            weight=_tenths(max(38.0, weight + noise(0.0, 0.4))),
            glucose=_tenths(max(3.4, self._glucose + changes["glucose"] + noise(0.0, 0.4))) if glucose else None,
        )

    def _measure_child(self, years: float, episode: Episode | None, *, again: bool) -> DemoVitals:
        height, weight = self._growth(years)
        heat, temperature = self._temperature(episode, again=again)
        pulse = 135 - 4.2 * min(years, 14) + heat * 11 + self._chance.gauss(0.0, 5.0)
        small = years < 7
        systolic = 92 + 2 * years + self._chance.gauss(0.0, 4.0)
        return DemoVitals(
            systolic=None if small else round(systolic),
            diastolic=None if small else round(systolic * 0.62),
            pulse=round(pulse),
            temperature=temperature,
            respiratory_rate=round(36 - 1.25 * min(years, 14) + heat * 2) if episode else None,
            spo2=max(90, round(98 + (episode.spo2 if episode else 0))) if episode and temperature else None,
            height=round(height) if episode is None or episode.full_check else None,
            weight=_tenths(weight),
        )

    def _growth(self, years: float) -> tuple[float, float]:
        """Height and weight between the medians of the full years, shifted by the child's own difference."""
        sex, growth = self._person.sex, self._medicine.growth
        heights = (_BIRTH_LENGTH, *growth.height[sex])
        weights = (_BIRTH_WEIGHT, *growth.weight[sex])
        # The table's first row is the middle of the first year; every other row the middle of its own.
        place = min(max(0.0, years * 2 if years < 0.5 else years + 0.5), len(heights) - 1.001)
        full, part = int(place), place - int(place)
        height = heights[full] + (heights[full + 1] - heights[full]) * part
        weight = weights[full] + (weights[full + 1] - weights[full]) * part
        mild = max(-2.0, min(self._difference, 2.0))
        return height * (1 + 0.035 * mild), weight * (1 + 0.11 * mild)

    def _temperature(self, episode: Episode | None, *, again: bool) -> tuple[float, Decimal | None]:
        """Degrees above 37 and the reading, if it was taken."""
        if episode is None or episode.temperature is None:
            return 0.0, None
        low, high = episode.temperature
        reading = low + (high - low) * self._chance.random() ** 1.6
        if again:
            reading = _HEALTHY + (reading - _HEALTHY) * 0.3
        return max(0.0, reading - 37.0), _tenths(reading)

    def _changes(self, day: int) -> dict[str, float]:
        """What diseases that have begun and the treatment that has had time to work add up to."""
        total = {"systolic": 0.0, "diastolic": 0.0, "pulse": 0.0, "spo2": 0.0, "weight": 0.0, "glucose": 0.0}
        for disease, since in self._ill:
            if day < since:
                continue
            for what, much in disease.shift.items():
                total[what] += much
            step = self.steps[disease.code]
            if day - self._treated_since[disease.code] < _TAKEN_EFFECT_DAYS:
                step -= 1
            if step >= 0:
                for what, much in disease.steps[step].effect.items():
                    total[what] += much * self._works
        return total

    def _winter(self, day: int) -> float:
        since_january = date.fromordinal(day).timetuple().tm_yday - 15
        return self._medicine.course.winter_systolic * cos(2 * pi * since_january / _DAYS_PER_YEAR)


def _tenths(value: float) -> Decimal:
    return Decimal(f"{value:.1f}")
