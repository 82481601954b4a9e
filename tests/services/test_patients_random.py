"""Whatever is done to patients, in whatever order: the tables are what the journal says, and searching still works."""

from contextlib import suppress
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from emr_desktop.domain.contacts import Address
from emr_desktop.domain.errors import DomainError
from emr_desktop.domain.patients import AddressUse, PersonName, PersonNames
from emr_desktop.queries.patients import search_patients
from emr_desktop.queries.patients_card import patient_card
from emr_desktop.services.patients import AllergyData, register_patient
from emr_desktop.services.patients_corrections import (
    CorrectAddress,
    CorrectPatient,
    RecordDeath,
    correct_address,
    correct_patient,
    record_death,
)
from emr_desktop.services.patients_entries import (
    AddAllergy,
    AddIdentifier,
    AddProblem,
    EndAllergy,
    EndIdentifier,
    EndProblem,
    RefuteAllergy,
    SayNoAllergies,
    add_allergy,
    add_identifier,
    add_problem,
    end_allergy,
    end_identifier,
    end_problem,
    refute_allergy,
    say_no_allergies,
)
from emr_desktop.store.verify import differing_tables
from tests.conftest import SERGEY

SHORT = st.text(alphabet="абвіўё'-АБ zZsS12", max_size=8)
DAYS = st.none() | st.dates(date(1930, 1, 1), date(2026, 11, 20))
NAMES = st.builds(PersonName, SHORT, SHORT, SHORT)
WHICH = st.integers(0, 9)
STEPS = st.one_of(
    st.tuples(st.just("register"), NAMES, DAYS),
    st.tuples(st.just("correct"), WHICH, st.fixed_dictionaries({}, optional={
        "names": st.builds(PersonNames, NAMES, NAMES, NAMES), "note": SHORT, "phone": SHORT, "birth_date": DAYS,
        "previous_surnames": SHORT,
    })),
    st.tuples(st.just("address"), WHICH, st.sampled_from(AddressUse), SHORT, SHORT),
    st.tuples(st.just("entry"), WHICH, st.sampled_from(("allergy", "problem", "identifier", "none", "death")), SHORT),
    st.tuples(st.just("end"), WHICH, st.sampled_from(("allergy", "refute", "problem", "identifier")), SHORT),
)  # fmt: skip


@pytest.fixture
def hand(nurse):
    return Hand(nurse)


class Hand:
    """Does one step after another, as a person would: refusals are read and forgotten."""

    def __init__(self, clinic):
        self.clinic = clinic
        self.forget()

    def forget(self):
        """Go on with new patients; the old ones stay in the records."""
        self.patients = []
        self.entries: dict[str, list[UUID]] = {"allergy": [], "problem": [], "identifier": []}

    def take(self, step):
        kind, *rest = step
        with suppress(DomainError):
            getattr(self, kind)(*rest)

    def register(self, name, born):
        command = replace(SERGEY, names=PersonNames(be=name), birth_date=born)
        self.patients.append(self.clinic.execute(register_patient, command))

    def correct(self, at, changes):
        if patient := chosen(self.patients, at):
            seen = self.clinic.ask(patient_card, patient).details
            command = CorrectPatient(patient_id=patient, seen=seen, new=replace(seen, **changes))
            self.clinic.execute(correct_patient, command)

    def address(self, at, use, seen, new):
        if patient := chosen(self.patients, at):
            command = CorrectAddress(
                patient_id=patient, use=use, seen=Address(settlement=seen), new=Address(settlement=new)
            )
            self.clinic.execute(correct_address, command)

    def entry(self, at, what, text):
        if (patient := chosen(self.patients, at)) is None:
            return
        if what == "none":
            self.clinic.execute(say_no_allergies, SayNoAllergies(patient))
        elif what == "death":
            self.clinic.execute(record_death, RecordDeath(patient_id=patient, died_on=date(2020, 1, 1)))
        else:
            do, command = {
                "allergy": (add_allergy, AddAllergy(patient_id=patient, allergy=AllergyData(substance=text))),
                "problem": (add_problem, AddProblem(patient_id=patient, title=text)),
                "identifier": (add_identifier, AddIdentifier(patient_id=patient, system="passport", value=text)),
            }[what]
            self.entries[what].append(self.clinic.execute(do, command))

    def end(self, at, what, reason):
        entry = chosen(self.entries["allergy" if what == "refute" else what], at)
        if entry is not None:
            do, command = {
                "allergy": (end_allergy, EndAllergy(allergy_id=entry, reason=reason)),
                "refute": (refute_allergy, RefuteAllergy(allergy_id=entry, reason=reason)),
                "problem": (end_problem, EndProblem(problem_id=entry, reason=reason)),
                "identifier": (end_identifier, EndIdentifier(identifier_id=entry, reason=reason)),
            }[what]
            self.clinic.execute(do, command)


def chosen(ids, at):
    return ids[at % len(ids)] if ids else None


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(STEPS, min_size=4, max_size=14), typed=SHORT)
def test_a_replay_of_the_journal_gives_the_same_tables_after_any_steps(hand, steps, typed):
    hand.forget()
    hand.take(("register", PersonName("Дубик", "Ян"), date(1960, 1, 1)))
    for step in steps:
        hand.take(step)
    with hand.clinic._engine.connect() as connection:
        assert differing_tables(connection) == []
    hand.clinic.ask(search_patients, typed)
    for patient in hand.patients:
        number = hand.clinic.ask(patient_card, patient).banner.record_number
        assert hand.clinic.ask(search_patients, number).rows[0].id == patient
