"""Made-up residents, household by household, with everything the registry and the card know of them."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from emr_desktop.demo.chance import Chance
from emr_desktop.demo.diseases import Medicine
from emr_desktop.demo.families import FamilyMaker, Resident
from emr_desktop.demo.health import HealthMaker
from emr_desktop.demo.names import NameBook
from emr_desktop.demo.numbers import NumberBook
from emr_desktop.demo.records import DemoAddress, DemoContact, DemoIdentifier, DemoPerson, NameTriple, Relation
from emr_desktop.demo.villages import District
from emr_desktop.domain.patients import Sex

_DAYS_PER_YEAR = 365.2425
_WITHOUT_NUMBER_DAYS = 40
"""A newborn's number is on the card after about so many days."""
_FOREIGNERS = 0.004
_HEALTH_STREAM = "health"


class PlannedPerson(NamedTuple):
    """A resident without visits, and the birth dates of the children she bore: her pregnancies were seen too."""

    person: DemoPerson
    children_born: tuple[date, ...]


class _Home(NamedTuple):
    """What the members of one household share."""

    number: int
    first: int
    address: DemoAddress
    territory: int
    landline: str
    children: int


class PeopleMaker:
    """Makes residents one household at a time. The health of people has a stream of its own, so that a change in
    diseases.toml leaves everybody's name and family as they were."""

    def __init__(self, seed: int, patients: int, today: date, medicine: Medicine) -> None:
        self._chance = Chance(seed)
        self._today = today
        self._names = NameBook()
        self._numbers = NumberBook()
        self._families = FamilyMaker(self._chance, self._names, today)
        self._health = HealthMaker(Chance(f"{_HEALTH_STREAM} {seed}"), medicine, today)
        self._district = District(patients)

    def people(self, patients: int) -> Iterator[PlannedPerson]:
        """Exactly so many residents; the last household may be cut short to grown-ups first."""
        first, household = 1, 0
        while first <= patients:
            household += 1
            members = self._families.household()[: patients - first + 1]
            home = self._home(household, first, members)
            phones = [self._phones(home, self._age(member.born)) for member in members]
            for place in range(len(members)):
                yield self._person(home, members, place, phones)
            first += len(members)

    def _home(self, household: int, first: int, members: list[Resident]) -> _Home:
        address, territory = self._district.home(self._chance)
        oldest = max(self._age(member.born) for member in members)
        landline = self._numbers.landline() if self._chance.happens(0.65 if oldest >= 60 else 0.2) else ""
        children = sum(self._age(member.born) < 18 for member in members)
        return _Home(household, first, address, territory, landline, children)

    def _person(self, home: _Home, members: list[Resident], place: int, phones: list[tuple[str, ...]]) -> PlannedPerson:
        member, health = members[place], self._health
        age = self._age(member.born)
        alone = len(members) == 1
        name, identifier = self._name_and_number(member, alone=alone)
        problems = health.problems(member.sex, member.born, age)
        allergy_status, allergies = health.allergies(age, problems)
        disability = health.disability(age, problems)
        person = DemoPerson(
            number=home.first + place,
            household=home.number,
            sex=member.sex,
            birth_date=member.born,
            name=name,
            previous_surname=member.maiden.female if member.maiden else None,
            mother=_number(home, member.mother, members),
            father=_number(home, member.father, members),
            spouse=_number(home, member.spouse, members),
            identifier=identifier,
            address=home.address,
            phones=phones[place],
            territory=home.territory,
            contact=self._outside_contact(member, age) if alone else self._contact(home, members, place, phones),
            benefit=health.benefit(age, home.children, disability, problems),
            disability=disability,
            allergy_status=allergy_status,
            allergies=allergies,
            problems=problems,
        )
        born = tuple(dict.fromkeys(child.born for child in members if child.mother == place))
        return PlannedPerson(person, born)

    def _name_and_number(self, member: Resident, *, alone: bool) -> tuple[NameTriple, DemoIdentifier | None]:
        """Most are citizens; a few who live alone hold a foreign passport; newborns have no number yet."""
        chance = self._chance
        if alone and member.maiden is None and chance.happens(_FOREIGNERS * 3):
            return self._foreign_name_and_number(member)
        name = self._names.compose(chance, member.sex, member.surname, member.given, member.father_given)
        if (self._today - member.born).days < _WITHOUT_NUMBER_DAYS:
            return name, None
        return name, self._numbers.personal(chance, member.sex, member.born)

    def _foreign_name_and_number(self, member: Resident) -> tuple[NameTriple, DemoIdentifier]:
        foreigner = self._chance.one_of([one for one in self._names.foreigners if one.sex is member.sex])
        if foreigner.country == "PL":
            return foreigner.name, self._numbers.pesel(member.sex, member.born)
        return foreigner.name, self._numbers.passport(foreigner.country)

    def _phones(self, home: _Home, age: int) -> tuple[str, ...]:
        """Nearly every adult has a mobile, fewer of the old; small children have none."""
        share = 0.0 if age < 10 else 0.7 if age < 16 else 0.96 if age < 65 else 0.75 if age < 78 else 0.45
        mobile = (self._numbers.mobile(self._chance),) if self._chance.random() < share else ()
        return (*mobile, home.landline) if home.landline and age >= 18 else mobile

    def _contact(self, home: _Home, members: list[Resident], place: int, phones: list[tuple[str, ...]]) -> DemoContact:
        member = members[place]
        other, relation = _closest(member, members, place)
        names = members[other]
        full_name = self._names.spoken(names.sex, names.surname, names.given, names.father_given)
        phone = phones[other][0] if phones[other] else home.landline
        return DemoContact(full_name, relation, phone, home.first + other)

    def _outside_contact(self, member: Resident, age: int) -> DemoContact | None:
        """A child of an old person, a brother or sister of a younger one, who lives elsewhere."""
        chance, names = self._chance, self._names
        if not chance.happens(0.85):
            return None
        sex = Sex.MALE if chance.happens(0.5) else Sex.FEMALE
        old = age >= 55
        given = names.given(chance, sex, member.born.year + (25 if old else 2))
        father = member.father_given
        if old:
            father = member.given if member.sex is Sex.MALE else names.given(chance, Sex.MALE, member.born.year)
        full_name = names.spoken(sex, member.surname, given, father)
        relation = Relation.CHILD if old else Relation.SIBLING
        return DemoContact(full_name, relation, self._numbers.mobile(chance), None)

    def _age(self, born: date) -> int:
        return full_years(born, self._today)


def full_years(born: date, day: date) -> int:
    """Age in full years on a day."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def _number(home: _Home, place: int | None, members: list[Resident]) -> int | None:
    return home.first + place if place is not None and place < len(members) else None


def _closest(member: Resident, members: list[Resident], place: int) -> tuple[int, Relation]:
    """Husband or wife, else mother, else a child, else whoever lives there."""
    if member.spouse is not None and member.spouse < len(members):
        return member.spouse, Relation.SPOUSE
    if member.mother is not None:
        return member.mother, Relation.PARENT
    for other, person in enumerate(members):
        if person.mother == place:
            return other, Relation.CHILD
    return (0 if place else 1), Relation.NEIGHBOUR
