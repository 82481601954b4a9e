"""What people of a random history do, each at a computer; and what of it is written down, wherever one looks."""

from dataclasses import replace
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Connection, Select, select

from emr_desktop.domain.patients import PersonName, PersonNames
from emr_desktop.journal.commit import Body, Envelope
from emr_desktop.queries.patients_card import patient_card
from emr_desktop.server.tables import Quarantined
from emr_desktop.services.patients import AllergyData, register_patient
from emr_desktop.services.patients_corrections import CorrectPatient, correct_patient
from emr_desktop.services.patients_entries import (
    AddAllergy,
    EndAllergy,
    RefuteAllergy,
    add_allergy,
    end_allergy,
    refute_allergy,
)
from emr_desktop.services.patients_links import link_steps, unlink_steps
from emr_desktop.services.visits import DiagnosisData, ObservationData, SignVisit, VisitContent, sign_visit
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.patients import Allergy, Patient, PatientLink
from emr_desktop.store.visits import Diagnosis, Observation, Visit
from tests.conftest import SERGEY
from tests.sync.district import Computer

_JOURNAL = JournalEntry.__table__
_CODES = ("J06.9", "I10", "E11.9")


def facts_in(connection: Connection, patients: Select[Any] | None = None) -> set[UUID]:
    """Patients and what is written about them, of all or of these. A visit counts with what was measured and found."""
    whole = select(Visit.id).join(Observation, Observation.visit_id == Visit.id)
    whole = whole.join(Diagnosis, Diagnosis.visit_id == Visit.id)
    queries = (
        (select(Patient.id), Patient.id),
        (select(Allergy.id), Allergy.patient_id),
        (select(PatientLink.id), PatientLink.patient_id),
        (whole, Visit.patient_id),
    )
    found: set[UUID] = set()
    for query, about in queries:
        found.update(connection.scalars(query if patients is None else query.where(about.in_(patients))))
    return found


def facts_set_aside(connection: Connection) -> set[UUID]:
    """What was done in commits that the district holds without applying them."""
    held = (_JOURNAL.c.origin == Quarantined.origin) & (_JOURNAL.c.seq == Quarantined.seq)
    rows = connection.execute(select(_JOURNAL).join(Quarantined, held)).all()
    bodies = [Body.decode(row.body, Envelope.decode(row.envelope).body_schema) for row in rows]
    return {UUID(bytes=op.key[0]) for body in bodies for op in body.ops if isinstance(op.key[0], bytes)}


class People:
    """The same people in every history."""

    computers: list[Computer]
    _made: list[set[UUID]]
    """By computer, what its people were told is written down, whatever its file says since."""

    def register(self, at: int, family: str) -> None:
        names = PersonNames(ru=PersonName(family, "Пётр", ""))
        self._note(at, self._at(at).do(register_patient, replace(SERGEY, names=names)))

    def correct(self, at: int, patient: int, **changes: Any) -> None:
        computer = self._at(at)
        patient_id = self._patient(computer, patient)
        seen = computer.clinic.ask(patient_card, patient_id).details
        computer.do(correct_patient, CorrectPatient(patient_id=patient_id, seen=seen, new=replace(seen, **changes)))

    def add_allergy(self, at: int, patient: int, substance: str) -> None:
        computer = self._at(at)
        command = AddAllergy(patient_id=self._patient(computer, patient), allergy=AllergyData(substance=substance))
        self._note(at, computer.do(add_allergy, command))

    def end_allergy(self, at: int, which: int, refuted: bool) -> None:
        computer = self._at(at)
        found = sorted(row[0] for row in computer.rows(Allergy.id, Allergy.ended_on) if row[1] is None)
        if not found:
            return
        allergy = found[which % len(found)]
        if refuted:
            computer.do(refute_allergy, RefuteAllergy(allergy_id=allergy, reason="проба"))
        else:
            computer.do(end_allergy, EndAllergy(allergy_id=allergy, reason="прошло"))

    def visit(self, at: int, patient: int, pressure: int) -> None:
        """A visit with a measurement and a diagnosis, signed; a chronic one goes on the list of problems too."""
        computer = self._at(at)
        content = VisitContent(
            reason="bp_check",
            observations=(ObservationData("systolic", Decimal(120 + pressure)),),
            diagnoses=(DiagnosisData(code=_CODES[pressure % len(_CODES)], title="как записано"),),
        )
        command = SignVisit(
            visit_id=uuid4(),
            patient_id=self._patient(computer, patient),
            happened_at=computer.clinic.clock.now(),
            content=content,
        )
        self._note(at, computer.do(sign_visit, command))

    def link(self, at: int, patient: int, other: int) -> None:
        """Two records are of one person."""
        computer = self._at(at)
        one, two = self._patient(computer, patient), self._patient(computer, other)
        for made in computer.clinic.execute_all(link_steps(one, two, "Один паспорт")):
            self._note(at, made)

    def unlink(self, at: int, which: int) -> None:
        """They are not."""
        computer = self._at(at)
        standing = computer.rows(PatientLink.id, PatientLink.patient_id, PatientLink.other_id, PatientLink.ended_at)
        found = sorted(row[:3] for row in standing if row[3] is None)
        if found:
            _, one, two = found[which % len(found)]
            computer.clinic.execute_all(unlink_steps(one, two, "Отец и сын"))

    def _note(self, at: int, made: UUID) -> None:
        self._made[at % len(self.computers)].add(made)

    def _at(self, at: int) -> Computer:
        return self.computers[at % len(self.computers)]

    def _patient(self, computer: Computer, which: int) -> UUID:
        found: list[UUID] = sorted(row[0] for row in computer.rows(Patient.id))
        return found[which % len(found)]
