"""One postal address. Villages often have no street; places where patients live already are offered by name."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from emr_desktop.domain.contacts import Address, SettlementType
from emr_desktop.domain.names import fold, prefix_keys, search_keys
from emr_desktop.queries.patients_places import SettlementRow
from emr_desktop.ui.common.choice_field import Choice, ChoiceField
from emr_desktop.ui.common.line_fields import TextField
from emr_desktop.ui.common.offers import Offer
from emr_desktop.ui.common.register_words import settlement_words
from emr_desktop.ui.common.type_ahead import TypeAhead
from emr_desktop.ui.patients.fold import Fold, Rows, Section

OWN_COUNTRY = "BY"
_LINES = ("street", "house", "flat", "building", "selsoviet", "raion", "oblast", "postcode", "country")
_MOST_OFFERED = 10


class PlaceField(TypeAhead):
    """The name of a settlement. One that is not among the places known here is as good as any."""

    def set_reading(self, _text: str) -> None:
        """Nothing is said about codes: places have none."""

    def text(self) -> str:
        return self.line.text().strip()

    def set_text(self, text: str) -> None:
        self.set_value(Offer(None, text) if text else None)


class AddressFields(Section):
    """Settlement, street, house, flat; the rest is folded and filled from the settlement when it is a known one."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places: tuple[SettlementRow, ...] = ()
        first, rest = Rows(4, self), Rows(4, self)
        self.settlement = PlaceField(self.tr("Settlement"), self._offers, parent=first)
        titles = {
            "street": self.tr("Street"),
            "house": self.tr("House"),
            "flat": self.tr("Flat"),
            "building": self.tr("Building"),
            "selsoviet": self.tr("Selsoviet"),
            "raion": self.tr("Raion"),
            "oblast": self.tr("Oblast"),
            "postcode": self.tr("Postcode"),
            "country": self.tr("Country"),
        }
        self.lines = {name: TextField(titles[name], parent=first) for name in _LINES[:3]}
        kinds = [Choice(each, settlement_words(each)) for each in SettlementType]
        self.kind = ChoiceField(self.tr("Kind of place"), kinds, as_list=True, parent=rest)
        self.lines |= {name: TextField(titles[name], parent=rest) for name in _LINES[3:]}
        self.lines["country"].set_text(OWN_COUNTRY)
        for name, field in self.lines.items():
            field.setObjectName(name)
            field.changed.connect(self.changed)
        self._build(first, rest)
        self.settlement.chosen.connect(self._fill)
        self.settlement.changed.connect(self.changed)
        self.kind.changed.connect(self.changed)

    def _build(self, first: Rows, rest: Rows) -> None:
        for field in (self.settlement, *(self.lines[name] for name in _LINES[:3])):
            first.add(field)
        for field in (self.kind, *(self.lines[name] for name in _LINES[3:])):
            rest.add(field)
        self.fold = Fold(self.tr("Kind of place, region, postcode"), rest, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(first)
        column.addWidget(self.fold)

    def know(self, places: Sequence[SettlementRow]) -> None:
        """The places that stand in addresses here."""
        self._places = tuple(places)

    def _offers(self, typed: str) -> list[Offer]:
        keys, begins = prefix_keys(typed), fold(typed)
        fitting = [
            place
            for place in self._places
            if fold(place.settlement).startswith(begins)
            or any(key.startswith(keys) for key in search_keys(place.settlement))
        ]
        return [Offer(place, place.settlement, detail=_where(place)) for place in fitting[:_MOST_OFFERED]]

    def _fill(self, offer: Offer) -> None:
        place = offer.value
        if isinstance(place, SettlementRow):
            self.kind.set_value(place.settlement_type)
            for name in ("selsoviet", "raion", "oblast", "postcode", "country"):
                self.lines[name].set_text(getattr(place, name))

    def is_empty(self) -> bool:
        """Whether nothing is said of where it is."""
        return not any((self.settlement.text(), *(self.lines[name].text().strip() for name in _LINES[:-1])))

    def address(self) -> Address:
        """What the fields say."""
        said = {name: field.value() or "" for name, field in self.lines.items()}
        return Address(settlement_type=self.kind.value(), settlement=self.settlement.text(), **said)

    def show_address(self, address: Address) -> None:
        """Show what is on record."""
        self.settlement.set_text(address.settlement)
        self.kind.set_value(address.settlement_type)
        for name, field in self.lines.items():
            field.set_text(getattr(address, name))

    def state(self) -> dict[str, str]:
        """What is typed, for the draft."""
        kept = {name: field.text() for name, field in self.lines.items()}
        return {**kept, "settlement": self.settlement.text(), "kind": self.kind.value() or ""}

    def restore(self, state: dict[str, str]) -> None:
        """Show what was typed."""
        self.settlement.set_text(state.get("settlement", ""))
        self.kind.set_value(state.get("kind") or None)
        for name, field in self.lines.items():
            field.set_text(state.get(name, ""))


def _where(place: SettlementRow) -> str:
    kind = settlement_words(place.settlement_type) if place.settlement_type else ""
    return ", ".join(part for part in (kind, place.selsoviet, place.raion, place.oblast) if part)
