"""When a resident comes and why: chronic diseases by interval, episodes by age and season, pregnancies."""

from dataclasses import dataclass
from datetime import date

from emr_desktop.demo.chance import Chance
from emr_desktop.demo.diseases import Disease, Episode, Medicine
from emr_desktop.demo.people import PlannedPerson, full_years
from emr_desktop.demo.records import DemoPerson
from emr_desktop.domain.patients import Sex

_DAYS_PER_YEAR = 365.2425
_DAYS_PER_MONTH = _DAYS_PER_YEAR / 12
_TERM_DAYS = 280
_FIRST_SIGN_OF_PREGNANCY_DAYS = 14


@dataclass(frozen=True, slots=True)
class Occasion:
    """One reason to come on one day (an ordinal). Exactly one of the three kinds is set.

    `icd10` and `cause` stay the same in all visits of an episode; `week` is that of a pregnancy.
    """

    day: int
    disease: Disease | None = None
    episode: Episode | None = None
    week: int = 0
    icd10: str = ""
    cause: str = ""
    again: bool = False


class Calendar:
    """Plans occasions from the beginning of the records to yesterday, denser or thinner than nature."""

    def __init__(self, medicine: Medicine, today: date, density: float) -> None:
        self._medicine = medicine
        self._today = today
        self.begin = today.toordinal() - round(medicine.course.years * _DAYS_PER_YEAR)
        self._density = density
        self._diseases = {disease.code: disease for disease in medicine.diseases}

    def occasions(self, chance: Chance, planned: PlannedPerson) -> list[Occasion]:
        """All occasions of one resident in order of time; an expecting woman comes for nothing else."""
        person = planned.person
        begin = max(self.begin, person.birth_date.toordinal() + 3)
        starts = self._pregnancies(chance, planned)
        found = [*self._chronic(chance, person, begin), *self._episodes(chance, person, begin)]
        if starts:
            found = [one for one in found if not any(start <= one.day <= start + _TERM_DAYS for start in starts)]
            found += self._expecting(chance, starts)
        return sorted((one for one in found if one.day < self._today.toordinal()), key=_by_day)

    def _chronic(self, chance: Chance, person: DemoPerson, begin: int) -> list[Occasion]:
        """Some come twice as often as they are asked to, many half as often."""
        found = []
        density = self._density * (0.35 + 2.2 * chance.random() ** 2)
        for problem in person.problems:
            disease = self._diseases[problem.code]
            interval = disease.interval_months * _DAYS_PER_MONTH / density
            since = problem.since.toordinal()
            day = float(since) if since >= begin else begin + chance.random() * interval
            while day < self._today.toordinal():
                found.append(Occasion(int(day), disease=disease, icd10=problem.icd10))
                day += interval * (0.7 + 0.6 * chance.random())
        return found

    def _episodes(self, chance: Chance, person: DemoPerson, begin: int) -> list[Occasion]:
        """At most one of a kind in a year; rates follow the age the person had in that year."""
        found: list[Occasion] = []
        density = self._density * self._medicine.course.episode_share
        for year in range(date.fromordinal(begin).year, self._today.year + 1):
            age = year - person.birth_date.year
            band = self._medicine.course.band(max(0, age))
            for episode in self._medicine.episodes:
                if chance.random() < episode.rate[person.sex][band] * density:
                    found += self._one_episode(chance, episode, year, begin)
        return found

    def _one_episode(self, chance: Chance, episode: Episode, year: int, begin: int) -> list[Occasion]:
        day = date(year, chance.pick(episode.months), chance.whole(1, 28)).toordinal()
        if day < begin:
            return []
        cause = chance.pick(episode.cause) if episode.cause else ""
        first = Occasion(day, episode=episode, icd10=chance.pick(episode.icd10), cause=cause)
        share, soonest, latest = episode.follow_up
        if chance.random() >= share * min(1.0, 2 * self._density):
            return [first]
        again = day + chance.whole(soonest, latest)
        return [first, Occasion(again, episode=episode, icd10=first.icd10, cause=cause, again=True)]

    def _pregnancies(self, chance: Chance, planned: PlannedPerson) -> list[int]:
        """First days of the pregnancies of these years: one for each child born, some not over yet."""
        starts = [born.toordinal() - _TERM_DAYS for born in planned.children_born if born.toordinal() > self.begin]
        person = planned.person
        if (
            person.sex is not Sex.FEMALE
            or person.problems
            or not 20 <= full_years(person.birth_date, self._today) <= 38
        ):
            return starts
        recently = any(start > self._today.toordinal() - 2 * _TERM_DAYS for start in starts)
        if not recently and chance.random() < self._medicine.pregnancy.share_now:
            starts.append(self._today.toordinal() - chance.whole(70, _TERM_DAYS - _FIRST_SIGN_OF_PREGNANCY_DAYS))
        return starts

    def _expecting(self, chance: Chance, starts: list[int]) -> list[Occasion]:
        pregnancy = self._medicine.pregnancy
        return [
            Occasion(start + week * 7 + chance.whole(-3, 3), week=week, icd10=pregnancy.icd10)
            for start in starts
            for week in pregnancy.weeks
            if start + week * 7 - 3 >= self.begin and chance.random() < min(0.9, 1.3 * self._density)
        ]


def _by_day(occasion: Occasion) -> int:
    return occasion.day
