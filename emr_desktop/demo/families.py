"""Households of a rural district: who lives with whom, how old they are and whose children they are."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from emr_desktop.demo.chance import Chance, Weighted
from emr_desktop.demo.names import GivenName, NameBook, Surname
from emr_desktop.domain.patients import Sex

_DAYS_PER_YEAR = 365.2425
_KEEPS_MAIDEN_NAME = 0.12
_MAIDEN_NAME_ON_THE_CARD = 0.6
_TWINS = 0.012
"""Share of births that are twins."""
_SAME_NAME = 0.012
"""Share of single adults who carry the whole name of another resident, as cousins in one village do."""
_YOUNGEST_MOTHER, _OLDEST_MOTHER = 18, 43

_CHILDREN = Weighted((1, 2, 3, 4), (0.40, 0.42, 0.14, 0.04))
_OLD_AGE = Weighted(range(64, 99), [5] * 12 + [4.2] * 6 + [3.2] * 5 + [2.2] * 4 + [1.2] * 4 + [0.4] * 4)
_OLD_COUPLE_AGE = Weighted(range(60, 89), [5] * 14 + [3] * 6 + [1.6] * 5 + [0.6] * 4)


@dataclass(slots=True)
class Resident:
    """One member of a household while it is being put together; relatives are places in the household's list."""

    sex: Sex
    born: date
    surname: Surname
    given: GivenName
    father_given: GivenName
    maiden: Surname | None = None
    mother: int | None = None
    father: int | None = None
    spouse: int | None = None


class FamilyMaker:
    """Makes one household after another; together they have the age pyramid of a Belarusian rural district."""

    def __init__(self, chance: Chance, names: NameBook, today: date) -> None:
        self._chance = chance
        self._names = names
        self._today = today
        self._known: list[Resident] = []
        kinds: dict[Callable[[], list[Resident]], float] = {
            self._old_and_alone: 0.25,
            self._old_couple: 0.15,
            self._couple: 0.13,
            self._parents_and_children: 0.22,
            self._parent_and_children: 0.05,
            self._alone: 0.17,
            self._three_generations: 0.035,
        }
        self._kinds = Weighted(list(kinds), list(kinds.values()))

    def household(self) -> list[Resident]:
        """The members of the next household, grown-ups first."""
        return self._chance.pick(self._kinds)()

    def _old_and_alone(self) -> list[Resident]:
        sex = Sex.FEMALE if self._chance.happens(0.8) else Sex.MALE
        age = self._chance.pick(_OLD_AGE) - (0 if sex is Sex.FEMALE else 3)
        person = self._grown_up(sex, self._born(age))
        if sex is Sex.FEMALE:
            self._note_maiden_name(person)
        return [person]

    def _old_couple(self) -> list[Resident]:
        return self._pair(self._chance.pick(_OLD_COUPLE_AGE))

    def _couple(self) -> list[Resident]:
        wife_age = self._chance.whole(45, 61)
        people = self._pair(wife_age)
        if self._chance.happens(0.25):
            self._add_child(people, max(self._chance.whole(18, 24), wife_age - _OLDEST_MOTHER + 1))
        return people

    def _parents_and_children(self) -> list[Resident]:
        people = self._pair(self._chance.whole(26, 49))
        self._add_children(people)
        return people

    def _parent_and_children(self) -> list[Resident]:
        mother = self._grown_up(Sex.FEMALE, self._born(self._chance.whole(21, 46)))
        self._note_maiden_name(mother)
        people = [mother]
        self._add_children(people)
        return people

    def _alone(self) -> list[Resident]:
        sex = Sex.MALE if self._chance.happens(0.68) else Sex.FEMALE
        person = self._grown_up(sex, self._born(self._chance.whole(20, 68)))
        if self._known and self._chance.happens(_SAME_NAME):
            self._share_a_name(person)
        elif len(self._known) < 400:
            self._known.append(person)
        return [person]

    def _three_generations(self) -> list[Resident]:
        people = self._pair(self._chance.whole(28, 45))
        husband = people[0]
        age = self._years_since(husband.born) + self._chance.whole(20, 32)
        grandmother = self._grown_up(Sex.FEMALE, self._born(age))
        grandmother.surname = husband.surname
        self._note_maiden_name(grandmother)
        people.append(grandmother)
        husband.mother = 2
        self._add_children(people)
        return people

    def _pair(self, wife_age: int) -> list[Resident]:
        """A married couple; most wives carry the husband's surname, some cards know the earlier one."""
        chance = self._chance
        wife_born = self._born(wife_age)
        older_by = chance.gauss(2.2, 2.6)
        husband_born = date.fromordinal(wife_born.toordinal() - round(max(-2.0, min(older_by, 12.0)) * _DAYS_PER_YEAR))
        husband, wife = self._grown_up(Sex.MALE, husband_born), self._grown_up(Sex.FEMALE, wife_born)
        if not chance.happens(_KEEPS_MAIDEN_NAME):
            wife.surname = husband.surname
            self._note_maiden_name(wife)
        husband.spouse, wife.spouse = 1, 0
        return [husband, wife]

    def _grown_up(self, sex: Sex, born: date) -> Resident:
        names, chance = self._names, self._chance
        given = names.given(chance, sex, born.year)
        father = names.given(chance, Sex.MALE, born.year - 27)
        return Resident(sex, born, chance.pick(names.surnames), given, father)

    def _note_maiden_name(self, woman: Resident) -> None:
        maiden = self._chance.pick(self._names.surnames)
        if maiden is not woman.surname and self._chance.happens(_MAIDEN_NAME_ON_THE_CARD):
            woman.maiden = maiden

    def _add_children(self, people: list[Resident]) -> None:
        """Children two years or more apart, all born when their mother was of an age to bear them."""
        mother = next(person for person in people if person.sex is Sex.FEMALE)
        mother_age = self._years_since(mother.born)
        oldest = min(mother_age - _YOUNGEST_MOTHER - 1, 20)
        youngest = max(0, mother_age - _OLDEST_MOTHER)
        age = min(oldest, max(youngest, mother_age - round(self._chance.gauss(25.5, 4.0))))
        for _ in range(self._chance.pick(_CHILDREN)):
            if not youngest <= age <= oldest:
                break
            self._add_child(people, age)
            age -= self._chance.whole(2, 5)

    def _add_child(self, people: list[Resident], age: int) -> None:
        """A child of the first woman and, when there is one, of her husband; now and then two at once."""
        mother = next(place for place, person in enumerate(people) if person.sex is Sex.FEMALE)
        born = self._born(age)
        self._append_child(people, mother, born)
        if self._chance.happens(_TWINS):
            self._append_child(people, mother, born)

    def _append_child(self, people: list[Resident], mother: int, born: date) -> None:
        chance, names, parent = self._chance, self._names, people[mother]
        sex = Sex.MALE if chance.happens(0.514) else Sex.FEMALE
        siblings = {person.given.spelled.be for person in people if person.mother == mother and person.sex is sex}
        given = names.given(chance, sex, born.year)
        while given.spelled.be in siblings:
            given = names.given(chance, sex, born.year)
        husband = None if parent.spouse is None else people[parent.spouse]
        father_given = husband.given if husband else self._absent_father(people, mother, parent)
        surname = husband.surname if husband else parent.surname
        child = Resident(sex, born, surname, given, father_given, mother=mother, father=parent.spouse)
        people.append(child)

    def _absent_father(self, people: list[Resident], mother: int, parent: Resident) -> GivenName:
        """Brothers and sisters without a father in the house still share one patronymic."""
        for person in people:
            if person.mother == mother:
                return person.father_given
        return self._names.given(self._chance, Sex.MALE, parent.born.year - 2)

    def _share_a_name(self, person: Resident) -> None:
        other = self._chance.one_of(self._known)
        person.sex, person.surname = other.sex, other.surname
        person.given, person.father_given = other.given, other.father_given

    def _born(self, age: int) -> date:
        """A birth date that makes somebody this many full years old today."""
        days = (age + self._chance.random()) * _DAYS_PER_YEAR
        return date.fromordinal(self._today.toordinal() - int(days))

    def _years_since(self, born: date) -> int:
        return int((self._today.toordinal() - born.toordinal()) / _DAYS_PER_YEAR)
