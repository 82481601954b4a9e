"""The made-up clinic itself: its stamp, its working days and the people who work there."""

import tomllib
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from functools import cache
from typing import Any

from emr_desktop.demo.chance import Chance
from emr_desktop.demo.records import NameTriple, PersonName, Spelled
from emr_desktop.domain.access import Role
from emr_desktop.domain.patients import Sex
from emr_desktop.resources import resource

_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class DemoFacility:
    """What the stamp of the clinic says. `latin` of the spelled texts is English."""

    name: Spelled
    address: Spelled
    region: Spelled
    district: Spelled
    phone: str
    unp: str


@dataclass(frozen=True, slots=True)
class DemoStaff:
    """One member of staff; `position.latin` is English; `writes` is the language of their notes."""

    login: str
    role: Role
    sex: Sex
    name: NameTriple
    position: Spelled
    phone: str
    writes: str


@dataclass(frozen=True, slots=True)
class WorkingDays:
    """When the clinic is open: Monday to Friday without public holidays, in local time."""

    zone: timezone
    first_hour: int
    last_hour: int
    home_from: int
    minutes: int
    holidays: frozenset[tuple[int, int]]

    def is_open(self, day: date) -> bool:
        return day.weekday() < _SATURDAY and (day.month, day.day) not in self.holidays

    def moment(self, chance: Chance, day: date, *, at_home: bool) -> datetime:
        """A moment of that day at which a visit may begin."""
        first = self.home_from if at_home else self.first_hour
        slot = int(chance.random() * ((self.last_hour - first) * 60 // self.minutes)) * self.minutes
        return datetime.combine(day, time(first + slot // 60, slot % 60), self.zone)

    def on_or_after(self, day: date) -> date:
        while not self.is_open(day):
            day += timedelta(days=1)
        return day


@cache
def plan_facility() -> DemoFacility:
    """The made-up clinic."""
    row = _file()["facility"]
    return DemoFacility(
        Spelled(row["name_be"], row["name_ru"], row["name_en"]),
        Spelled(row["address_be"], row["address_ru"], row["address_en"]),
        Spelled(row["region_be"], row["region_ru"], ""),
        Spelled(row["district_be"], row["district_ru"], ""),
        row["phone"],
        row["unp"],
    )


@cache
def plan_staff() -> tuple[DemoStaff, ...]:
    """Everybody who works in the made-up clinic."""
    return tuple(_member(row) for row in _file()["staff"])


@cache
def working_days() -> WorkingDays:
    """The opening hours of the made-up clinic."""
    hours = _file()["hours"]
    holidays = frozenset((int(day[:2]), int(day[3:])) for day in hours["holidays"])
    zone = timezone(timedelta(hours=_file()["facility"]["utc_offset_hours"]))
    return WorkingDays(zone, hours["first"], hours["last"], hours["home_from"], hours["minutes"], holidays)


@cache
def _file() -> dict[str, Any]:
    return tomllib.loads(resource("reference", "demo", "staff.toml").read_text(encoding="utf-8"))


def _member(row: dict[str, Any]) -> DemoStaff:
    latin = PersonName(row["latin"][0], row["latin"][1], "")
    name = NameTriple(PersonName(*row["be"]), PersonName(*row["ru"]), latin)
    position = Spelled(*row["position"])
    return DemoStaff(
        row["login"], Role(row["role"]), Sex(row["sex"]), name, position, row["phone"], row.get("writes", "ru")
    )
