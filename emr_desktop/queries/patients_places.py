"""Where the patients of this clinic live: offered while an address is typed."""

from dataclasses import dataclass

from sqlalchemy import func, select

from emr_desktop.domain.access import Permission
from emr_desktop.domain.contacts import SettlementType
from emr_desktop.queries.reader import Reader
from emr_desktop.store.patients import PatientAddress

MOST_PLACES = 2000
_PARTS = ("settlement", "settlement_type", "selsoviet", "raion", "oblast", "postcode", "country")


@dataclass(frozen=True, slots=True)
class SettlementRow:
    """A place that stands in some address, with everything that goes with its name."""

    settlement: str
    settlement_type: SettlementType | None
    selsoviet: str
    raion: str
    oblast: str
    postcode: str
    country: str


def settlements_in_use(read: Reader) -> tuple[SettlementRow, ...]:
    """Every settlement of the addresses here, those with the most people first."""
    read.require(Permission.SEE_PATIENTS)
    table = PatientAddress.__table__
    columns = [table.c[name] for name in _PARTS]
    query = select(*columns).where(table.c.settlement != "").group_by(*columns)
    rows = read.session.execute(query.order_by(func.count().desc(), table.c.settlement).limit(MOST_PLACES))
    known = {each.value: each for each in SettlementType}
    return tuple(SettlementRow(row[0], known.get(row[1]), *row[2:]) for row in rows)
