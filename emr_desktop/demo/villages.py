"""Where the made-up residents live: settlements of one district, nearest to the clinic first."""

from dataclasses import dataclass

from emr_desktop.demo.chance import Chance, Weighted
from emr_desktop.demo.names import read_rows
from emr_desktop.demo.records import DemoAddress, Settlement, Spelled

_FLATS_IN_A_BLOCK = 24
_BLOCKS_OF_FLATS = {Settlement.TOWN: 0.45, Settlement.AGROTOWN: 0.08}
"""Share of households that live in a block of flats."""
_PEOPLE_PER_HOUSE = 2.2


@dataclass(frozen=True, slots=True)
class Street:
    """A street or lane with its name in three spellings."""

    kind: str
    name: Spelled


@dataclass(frozen=True, slots=True)
class Village:
    """A settlement with its streets and the uchastok that serves it."""

    kind: Settlement
    name: Spelled
    rural_council_be: str
    rural_council_ru: str
    postcode: str
    residents: int
    territory: int
    streets: tuple[Street, ...]


class District:
    """The settlements that so many residents need: a small clinic serves the nearest ones only."""

    def __init__(self, patients: int) -> None:
        every_village = _read_villages()
        self.villages = _nearest(every_village, patients)
        self._by_size = Weighted(self.villages, [village.residents for village in self.villages])

    def home(self, chance: Chance) -> tuple[DemoAddress, int]:
        """An address for one household, and its territory."""
        village = chance.pick(self._by_size)
        street = chance.one_of(village.streets) if village.streets else None
        in_block = chance.random() < _BLOCKS_OF_FLATS.get(village.kind, 0.0)
        address = DemoAddress(
            village.kind,
            village.name,
            village.rural_council_be,
            village.rural_council_ru,
            village.postcode,
            street.kind if street else "",
            street.name if street else None,
            _house(chance, village),
            str(chance.whole(1, _FLATS_IN_A_BLOCK)) if in_block else "",
        )
        return address, village.territory


def _house(chance: Chance, village: Village) -> str:
    most = max(4, round(village.residents / _PEOPLE_PER_HOUSE / max(1, len(village.streets))))
    number = str(chance.whole(1, min(most, 140)))
    return f"{number}А" if chance.random() < 0.04 else number


def _nearest(villages: list[Village], patients: int) -> list[Village]:
    """The shortest prefix of the list, at least five settlements, whose people fill the clinic."""
    people = 0
    for count, village in enumerate(villages, start=1):
        people += village.residents
        if people >= patients and count >= 5:
            return villages[:count]
    return villages


def _read_villages() -> list[Village]:
    rows = list(read_rows("streets.csv"))
    streets = tuple(Street(row["kind"], Spelled(row["be"], row["ru"], row["latin"])) for row in rows)
    return [_village(row, streets) for row in read_rows("villages.csv")]


def _village(row: dict[str, str], streets: tuple[Street, ...]) -> Village:
    return Village(
        Settlement(row["kind"]),
        Spelled(row["be"], row["ru"], row["latin"]),
        row["rural_council_be"],
        row["rural_council_ru"],
        row["postcode"],
        int(row["residents"]),
        int(row["territory"]),
        streets[: int(row["streets"])],
    )
