"""A row of one patient names no row of another: where both records are held it would be believed."""

from uuid import uuid4

import pytest
from sqlalchemy import select

from emr_desktop.domain.attachments import AttachmentKind, MediaType
from emr_desktop.journal.codec import encode
from emr_desktop.journal.commit import OpKind
from emr_desktop.queries.patients_timeline import visit_rows
from emr_desktop.queries.visits import staff_names
from emr_desktop.server.enrol import revoke
from emr_desktop.server.quarantine import RELEASED, Decision, open_numbers, release, release_all
from emr_desktop.server.tables import OriginRow, Quarantined
from emr_desktop.services.home import AddToQueue, add_to_queue
from emr_desktop.services.patients import register_patient
from emr_desktop.services.visits import AmendVisit, SignVisit, VisitContent, amend_visit, sign_visit
from emr_desktop.store.admin import QueueEntry, Staff
from emr_desktop.store.attachments import Attachment
from emr_desktop.store.patients import Allergy, ConflictRemark, DecisionNote, Patient, PatientAddress, Problem
from emr_desktop.store.prescriptions import Medicine, Prescription
from emr_desktop.store.schema import encodings_by_name
from emr_desktop.store.visits import Diagnosis, Visit
from tests.conftest import NOW, SERGEY
from tests.server.invariants import check_invariants
from tests.server.test_rows_of_others import forge, op, reasons, signed
from tests.services.prescribing import sign as prescribe
from tests.sync.people import settle
from tests.sync.referring import note

CONTENT = VisitContent(reason="кашель", no_diagnosis=True)
INSERT, UPDATE = OpKind.INSERT, OpKind.UPDATE


@pytest.fixture
def two(district, found, joined):
    first = found("Zarechye")
    first.sync(district)
    return first, joined("Zarechye")


@pytest.fixture
def people(two):
    """Two patients: about the first is signed what names rows of the second."""
    return two[0].do(register_patient, SERGEY), two[0].do(register_patient, SERGEY)


def said_by(computer, patient, **more):
    actor = computer.clinic.actor
    return {"patient_id": patient, "facility_id": actor.facility_id, "author_id": actor.user_id} | more


def amendment(computer, patient, replaces):
    said = said_by(computer, patient, happened_at=NOW, signed_at=NOW, replaces=replaces)
    return op(Visit, INSERT, uuid4().bytes, **said)


def naming(computer, patient, visit, prescription):
    """Rows of the patient, each of which names this visit or this prescription."""
    day = NOW.date()
    written = {"number": "X", "issued_at": NOW, "issued_on": day, "valid_until": day, "visit_id": visit}
    attached = {"attached_at": NOW, "kind": AttachmentKind.OTHER, "media_type": MediaType.PDF, "size": 1}
    attached |= {"sha256": bytes(32), "visit_id": visit}
    waiting = {"patient_id": patient, "facility_id": computer.clinic.actor.facility_id, "day": day}
    return [
        amendment(computer, patient, visit),
        op(Prescription, INSERT, uuid4().bytes, **said_by(computer, patient, **written)),
        op(Attachment, INSERT, uuid4().bytes, **said_by(computer, patient, **attached)),
        op(Problem, INSERT, uuid4().bytes, patient_id=patient, title="x", recorded_on=day, visit_id=visit),
        op(QueueEntry, INSERT, uuid4().bytes, **waiting, visit_id=visit),
        op(Medicine, INSERT, uuid4().bytes, patient_id=patient, started_on=day, prescription_id=prescription),
    ]


def about_a_row(model, patient, table, *row):
    number = encodings_by_name()[table.__tablename__].number
    said = {"patient_id": patient, "table_number": number, "row_key": encode(list(row)), "field_number": 1}
    if model is ConflictRemark:
        said |= {"value_origin": bytes(16), "value_seq": 1, "author_id": uuid4(), "said_at": NOW}
    return op(model, INSERT, uuid4().bytes, **said)


def held(district, *columns):
    with district.database.connect() as connection:
        return {tuple(row) for row in connection.execute(select(*columns))}


def shown(computer, patient):
    rows = computer.clinic.ask(visit_rows, patient, computer.clinic.ask(staff_names))
    return {row.id for row in rows}


def test_no_row_names_a_visit_or_a_prescription_of_another_patient(district, two, people):
    first, second = two
    one, other = people
    visit, prescription = signed(first, other), prescribe(first.clinic, other)
    first.sync(district)
    wrong = naming(first, one, visit, prescription)
    for each in wrong:
        forge(first, one, each)
    settle(district, first, second)
    assert reasons(district) == ["names_another"] * len(wrong)
    held_now = held(district, OriginRow.acked)
    first.sync(district)
    assert held(district, OriginRow.acked) == held_now, "acknowledged: they are not sent again"
    assert shown(second, other) == {visit}
    assert held(district, Visit.id) == {(visit,)}
    check_invariants(district)


def test_the_same_rows_may_name_what_is_of_their_own_patient(district, two, people):
    first, second = two
    one, _ = people
    visit, prescription = signed(first, one), prescribe(first.clinic, one)
    for each in naming(first, one, visit, prescription):
        forge(first, one, each)
    settle(district, first, second)
    assert reasons(district) == []
    check_invariants(district)


def test_who_waited_is_not_led_to_the_visit_of_another_later_on(district, two, people):
    first, _ = two
    one, other = people
    entry = first.do(add_to_queue, AddToQueue(patient_id=one))
    visit = signed(first, other)
    first.sync(district)
    forge(first, one, op(QueueEntry, UPDATE, entry.bytes, visit_id=visit))
    first.sync(district)
    assert reasons(district) == ["names_another"]


@pytest.mark.parametrize("model", [ConflictRemark, DecisionNote])
def test_nothing_is_remarked_on_a_row_of_another_patient_or_of_the_staff(district, two, people, model):
    first, _ = two
    one, other = people
    visit, problem = signed(first, other), note(first, other)
    first.sync(district)
    others = (
        (Patient, other.bytes),
        (PatientAddress, other.bytes, "living"),
        (Problem, problem.bytes),
        (Diagnosis, visit.bytes, 0),
        (Staff, first.clinic.actor.user_id.bytes),
    )
    for row in others:
        forge(first, one, about_a_row(model, one, *row))
    first.sync(district)
    assert reasons(district) == ["names_another"] * len(others)


@pytest.mark.parametrize("model", [ConflictRemark, DecisionNote])
def test_the_patients_own_rows_and_what_nobody_knows_may_be_remarked_on(district, two, people, model):
    first, _ = two
    one, _ = people
    visit, problem = signed(first, one), note(first, one)
    first.sync(district)
    rows = [(Patient, one.bytes), (PatientAddress, one.bytes, "living"), (Problem, problem.bytes)]
    rows += [(Diagnosis, visit.bytes, 0), (Allergy, uuid4().bytes), (Allergy, b"short"), (Allergy,)]
    ops = [about_a_row(model, one, *row) for row in rows]
    number, key = (encodings_by_name()[model.__tablename__].numbers[name] for name in ("table_number", "row_key"))
    ops.append(about_a_row(model, one, Allergy))
    ops[-1].fields.update({number: 9999, key: b"\xff"})  # a table of a later program
    ops.append(about_a_row(model, one, Allergy))
    ops[-1].fields[key] = b"\xff"
    for each in ops:
        forge(first, one, each)
    first.sync(district)
    assert reasons(district) == []


def test_in_one_run_the_visit_of_another_patient_is_known_too(district, two, people):
    first, _ = two
    one, other = people
    visit = signed(first, other)
    forge(first, one, amendment(first, one, visit))
    first.sync(district)
    assert reasons(district) == ["names_another"]


def test_what_names_a_visit_that_has_not_come_yet_is_not_set_aside(district, two, people):
    first, second = two
    one, _ = people
    visit = uuid4()
    prescribe(first.clinic, one, visit_id=visit)  # as in a visit that is signed after it
    settle(district, first, second)
    forge(first, one, amendment(first, one, visit))
    first.sync(district)
    second.do(sign_visit, SignVisit(visit_id=visit, patient_id=one, happened_at=NOW, content=CONTENT))
    settle(district, second, first)
    assert reasons(district) == []
    check_invariants(district)


def test_released_it_takes_effect_and_hides_no_visit_of_the_other_patient(district, two, people):
    first, second = two
    one, other = people
    visit = signed(first, other)
    first.sync(district)
    forge(first, one, amendment(first, one, visit))
    settle(district, first, second)
    with district.database.begin() as connection:
        ((origin, seq),) = open_numbers(connection, first.clinic._device.origin.key[:8])
        release(connection, origin, seq, Decision("office", "", NOW))
    settle(district, first, second)
    assert len(held(district, Visit.id)) == 2
    assert shown(second, other) == {visit}
    assert len(shown(second, one)) == 1
    amended = second.do(amend_visit, AmendVisit(visit_id=uuid4(), replaces=visit, reason="Опечатка", content=CONTENT))
    settle(district, second, first)
    assert shown(second, other) == {amended}
    check_invariants(district)


def test_what_is_released_because_its_computer_was_found_again_is_held_against_this_rule_too(district, two, people):
    first, _ = two
    one, other = people
    visit = signed(first, other)
    first.sync(district)
    device = first.clinic._device.origin.key[:8]
    with district.database.begin() as connection:
        revoke(connection, device, NOW)
    forge(first, one, amendment(first, one, visit))
    own = signed(first, other)
    first.sync(district)
    assert reasons(district) == ["device_revoked"] * 2
    assert release_all(district.database, device, Decision("office", "Found again", NOW)) == 1
    assert held(district, Quarantined.reason, Quarantined.decision) == {
        ("names_another", ""), ("device_revoked", RELEASED)
    }  # fmt: skip
    assert held(district, Visit.id) == {(visit,), (own,)}


def test_the_key_of_a_row_of_one_patient_is_not_used_again_for_another(district, two, people):
    """A clinic that holds only the second of them would lay hold of the key, and never get the first one's row."""
    first, second = two
    one, other = people
    visit, prescription, problem = signed(first, other), prescribe(first.clinic, other), note(first, other)
    first.sync(district)
    made = naming(first, one, None, None)
    for each, key in ((made[0], visit), (made[1], prescription), (made[3], problem)):
        forge(first, one, each._replace(key=(key.bytes,)))
    settle(district, first, second)
    assert reasons(district) == ["row_of_another"] * 3
    check_invariants(district)
