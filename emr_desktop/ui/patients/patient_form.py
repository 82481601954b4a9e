"""Everything that is asked of a patient, for a new one and for corrections. Enter walks the expected fields only."""

from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from emr_desktop.domain.contacts import Address
from emr_desktop.domain.identifiers_birth import SaidAboutBirth
from emr_desktop.domain.languages import Language
from emr_desktop.domain.patients import AddressUse, PersonNames, Sex
from emr_desktop.domain.patients_details import PatientDetails
from emr_desktop.queries.patients_places import SettlementRow
from emr_desktop.ui.common.choice_field import Choice, ChoiceField
from emr_desktop.ui.common.field import Field
from emr_desktop.ui.common.flow_form import EnterChain
from emr_desktop.ui.common.labels import label
from emr_desktop.ui.common.line_fields import TextField
from emr_desktop.ui.common.register_words import sex_words
from emr_desktop.ui.patients.address_fields import AddressFields
from emr_desktop.ui.patients.birth_field import Birth, BirthField
from emr_desktop.ui.patients.fold import Rows, Section
from emr_desktop.ui.patients.identifier_fields import IdentifierFields, Person
from emr_desktop.ui.patients.more_fields import MoreFields, read_phone
from emr_desktop.ui.patients.name_fields import NameFields

_SEX_KEYS = {Sex.MALE: "mьм", Sex.FEMALE: "fаж", Sex.OTHER: "oщді", Sex.UNKNOWN: "?nн"}


class PatientForm(Section):
    """Names, birth, sex, numbers, phone, addresses, and the rest folded. `below` is room for what a screen adds."""

    changed = Signal()

    def __init__(self, today: date, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.names = NameFields(language, self)
        self.birth = BirthField(today, language, self)
        self.birth.setObjectName("birth")
        choices = [Choice(each, sex_words(each), _SEX_KEYS[each]) for each in _SEX_KEYS]
        self.sex = ChoiceField(self.tr("Sex"), choices, required=True, parent=self)
        self.sex.setObjectName("sex")
        self.identifiers = IdentifierFields(self._person, language, self)
        self.phone = TextField(self.tr("Phone"), read_phone, parent=self)
        self.phone.setObjectName("phone")
        self.registered = AddressFields(self)
        self.same = QCheckBox(self.tr("Lives at the registered address"), self)
        self.actual = AddressFields(self)
        self.actual_title = label(self.tr("Where the patient lives"), "h2", self)
        self.more = MoreFields(self)
        self.below = QVBoxLayout()
        self.chain = EnterChain(self)
        self._build()
        self._connect()
        self._begun = self.state()

    def _build(self) -> None:
        for field in (self.birth, self.sex):
            field.set_expected(True)
        person = Rows(3, self)
        person.add(self.birth)
        person.add(self.sex, 2)
        numbers = Rows(3, self)
        numbers.add(self.identifiers, 2)
        numbers.add(self.phone)
        self.same.setChecked(True)
        self.below.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        parts = (
            self.names, person, numbers, label(self.tr("Registered address"), "h2", self), self.registered, self.same,
            self.actual_title, self.actual, self.more,
        )  # fmt: skip
        for part in parts:
            column.addWidget(part)
        column.addLayout(self.below)
        column.addStretch(1)
        self._show_actual()

    def _connect(self) -> None:
        self.same.toggled.connect(self._show_actual)
        self.birth.committed.connect(self.identifiers.check_again)
        self.sex.changed.connect(self.identifiers.check_again)
        self.identifiers.taken_over.connect(self._take_over)
        for field in (self.birth, self.sex, self.phone):
            field.changed.connect(self.changed)
        for section in (self.names, self.identifiers, self.registered, self.actual, self.more):
            section.changed.connect(self.changed)
        self.same.toggled.connect(self.changed)

    def _show_actual(self, _same: bool = True) -> None:
        for part in (self.actual_title, self.actual):
            part.setVisible(not self.same.isChecked())

    def _person(self) -> Person:
        return Person(self.birth.birth().day, self.sex.value() or Sex.UNKNOWN)

    def _take_over(self, said: SaidAboutBirth) -> None:
        """Birth date and sex from the number, where the form has none yet."""
        if said.born is not None and self.birth.birth().day is None:
            self.birth.show_birth(Birth(said.born))
        if said.sex is not None and self.sex.value() in {None, Sex.UNKNOWN}:
            self.sex.set_value(Sex(said.sex))
        self.birth.setFocus()

    def know_places(self, places: Sequence[SettlementRow]) -> None:
        """The places to offer while an address is typed."""
        self.registered.know(places)
        self.actual.know(places)

    def first_field(self) -> Field:
        return self.names.main["family"]

    # what it says
    def details(self) -> PatientDetails:
        """Everything that is one value at a time."""
        birth = self.birth.birth()
        return PatientDetails(
            names=self.names.names(),
            preferred_name=self.names.preferred.value() or "",
            previous_surnames=self.names.previous.value() or "",
            sex=self.sex.value() or Sex.UNKNOWN,
            birth_date=birth.day,
            birth_precision=birth.precision,
            phone=self.phone.value() or "",
            **self.more.values(),
        )

    def corrected(self, seen: PatientDetails) -> PatientDetails:
        """What was seen, with what was changed since: what nobody touched stays exactly as it is on record."""
        now, begun, said = self.state(), self._begun, self.details()
        touched = {each.name for each in fields(said) if now.get(each.name) != begun.get(each.name)}
        if now["birth"] != begun["birth"]:
            touched |= {"birth_date", "birth_precision"}
        return replace(seen, **{name: getattr(said, name) for name in touched})

    def addresses(self) -> tuple[tuple[AddressUse, Address], ...]:
        """The registered one, and the other if the patient lives elsewhere; empty ones are left out."""
        found = [(AddressUse.REGISTERED, self.registered)]
        if not self.same.isChecked():
            found.append((AddressUse.ACTUAL, self.actual))
        return tuple((use, part.address()) for use, part in found if not part.is_empty())

    def corrected_addresses(
        self, seen: tuple[tuple[AddressUse, Address], ...]
    ) -> tuple[tuple[AddressUse, Address], ...]:
        """The addresses as they should be: one that nobody touched stays exactly as it is on record."""
        now, begun, before = self.state(), self._begun, dict(seen)
        found = dict(self.addresses())
        for use, key in ((AddressUse.REGISTERED, "registered"), (AddressUse.ACTUAL, "actual")):
            if use in found and use in before and now[key] == begun[key]:
                found[use] = before[use]
        return tuple(found.items())

    # what is on record
    def show_record(self, details: PatientDetails, addresses: dict[AddressUse, Address]) -> None:
        """Show what is on record of somebody."""
        self.names.set_names(details.names, self._language)
        self.names.preferred.set_text(details.preferred_name)
        self.names.previous.set_text(details.previous_surnames)
        self.birth.show_birth(Birth(details.birth_date, details.birth_precision))
        self.sex.set_value(details.sex)
        self.phone.set_text(details.phone)
        self.more.restore({name: getattr(details, name) for name in self.more.fields})
        for use, part in ((AddressUse.REGISTERED, self.registered), (AddressUse.ACTUAL, self.actual)):
            if use in addresses:
                part.show_address(addresses[use])
        self.same.setChecked(AddressUse.ACTUAL not in addresses)
        self._begun = self.state()

    # drafts
    def state(self) -> dict[str, Any]:
        """What is typed, for the draft. `names`, `phone` and the like stand under the names of the register."""
        names = self.names.state()
        return {
            "names": {key: text for key, text in names.items() if key not in {"preferred_name", "previous_surnames"}},
            "preferred_name": names["preferred_name"],
            "previous_surnames": names["previous_surnames"],
            "birth": self.birth.text(),
            "sex": str(self.sex.value() or ""),
            "identifiers": self.identifiers.state(),
            "phone": self.phone.text(),
            "registered": self.registered.state(),
            "same": self.same.isChecked(),
            "actual": self.actual.state(),
            **self.more.state(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Show what was typed."""
        others = {key: state.get(key, "") for key in ("preferred_name", "previous_surnames")}
        self.names.restore({**state.get("names", {}), **others})
        self.birth.set_text(state.get("birth", ""))
        self.sex.set_value(state.get("sex") or None)
        self.identifiers.restore(state.get("identifiers", []))
        self.phone.set_text(state.get("phone", ""))
        self.registered.restore(state.get("registered", {}))
        self.actual.restore(state.get("actual", {}))
        self.same.setChecked(bool(state.get("same", True)))
        self.more.restore({name: state.get(name, "") for name in self.more.fields})

    def is_touched(self) -> bool:
        """Whether anything differs from how the form began."""
        return self.state() != self._begun

    def written_names(self) -> PersonNames:
        """The names as far as they are typed."""
        return self.names.names()
