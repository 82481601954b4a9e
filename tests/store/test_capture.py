from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest
from sqlalchemy import insert, select, text, update

from emr_desktop.domain.contacts import Address
from emr_desktop.domain.patients import AddressUse
from emr_desktop.journal.commit import Body, Envelope, OpKind
from emr_desktop.services.admin import BlockStaff, block_staff
from emr_desktop.services.patients import RegisterPatient, register_patient
from emr_desktop.services.work import Work
from emr_desktop.store.admin import FormDraft, Staff
from emr_desktop.store.capture import WrittenAroundCapture
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.patients import Patient, PatientAddress
from emr_desktop.store.verify import table_digests
from emr_desktop.store.versions import read_versions
from emr_desktop.store.visits import Visit
from tests.conftest import NOW, SERGEY

PLACE = Address(country="BY", settlement="Ляхавічы", house="4")


def entries(clinic):
    return clinic.ask(
        lambda read: [
            (Envelope.decode(row.envelope), Body.decode(row.body, 1), row.action)
            for row in read.session.scalars(select(JournalEntry).order_by(JournalEntry.position))
        ]
    )


def set_phone(work: Work, phone: str) -> None:
    patient = work.session.scalars(select(Patient)).one()
    work.about(patient.id)
    patient.phone = phone


def test_one_use_case_is_one_commit_with_all_its_rows(nurse, register):
    before = len(entries(nurse))
    patient = register(addresses=((AddressUse.ACTUAL, replace(PLACE, settlement="Зарэчча")),))
    added = entries(nurse)[before:]
    assert [action for _, _, action in added] == ["register_patient"]
    envelope, body, _ = added[0]
    assert envelope.patient == patient
    assert envelope.author == nurse.actor.user_id
    assert [op.table for op in body.ops] == [10, 11]


def test_a_use_case_that_raises_leaves_nothing_behind(nurse, register):
    register()
    before, digests = len(entries(nurse)), nurse.ask(lambda read: table_digests(read.session.connection()))

    def half_done(work: Work, _command: None) -> None:
        set_phone(work, "+375290000000")
        work.session.flush()
        raise RuntimeError

    with pytest.raises(RuntimeError):
        nurse.execute(half_done, None)
    assert len(entries(nurse)) == before
    assert nurse.ask(lambda read: table_digests(read.session.connection())) == digests


def test_a_use_case_that_changes_only_local_rows_makes_no_commit(nurse):
    def save_draft(work: Work, _command: None) -> None:
        now = work.clock.now()
        work.add(FormDraft(id=work.new_id(), form="visit", author_id=work.actor.user_id, content="{}",
                           started_at=now, saved_at=now))  # fmt: skip

    before = len(entries(nurse))
    nurse.execute(save_draft, None)
    assert len(entries(nurse)) == before


def test_a_change_carries_the_version_the_editor_saw(nurse, register):
    register()
    nurse.execute(set_phone, "+375291111111")
    nurse.execute(set_phone, "+375292222222")
    (registered, _, _), (first, _, _), (second, body, _) = entries(nurse)[-3:]
    change = body.ops[0]
    assert change.kind is OpKind.UPDATE
    assert set(change.fields) == set(change.bases) == {16}
    assert [base.seq for base in change.bases[16]] == [first.seq]
    assert (registered.seq, first.seq, second.seq) == (registered.seq, registered.seq + 1, registered.seq + 2)
    row = nurse.ask(lambda read: read.session.execute(select(Patient.versions, Patient.made_seq)).one())
    assert row.made_seq == registered.seq
    assert read_versions(row.versions)[16].seq == second.seq


def test_setting_a_field_to_what_it_is_makes_no_commit(nurse, register):
    register()
    before = len(entries(nurse))
    nurse.execute(set_phone, SERGEY.phone)
    assert len(entries(nurse)) == before


def test_a_row_made_and_changed_in_one_use_case_travels_once(nurse):
    def register_and_call(work: Work, command: RegisterPatient) -> None:
        register_patient(work, command)
        work.session.flush()
        set_phone(work, "+375293333333")

    nurse.execute(register_and_call, SERGEY)
    _, body, _ = entries(nurse)[-1]
    assert [(op.kind, op.fields[16]) for op in body.ops] == [(OpKind.INSERT, "+375293333333")]
    assert nurse.verify().good


def test_every_commit_names_the_one_before(nurse, register):
    register(), register()
    rows = nurse.ask(
        lambda read: read.session.execute(select(JournalEntry.hash, JournalEntry.envelope).order_by("position")).all()
    )
    for before, after in pairwise(rows):
        assert Envelope.decode(after.envelope).prev_hash == before.hash[:16]


@pytest.mark.parametrize(
    "statement",
    [
        update(Patient).values(phone="x"),
        insert(PatientAddress).values(patient_id=None, use="actual"),
        text("UPDATE patient SET phone = 'x'"),
        text("insert or replace into visit (id) values (1)"),
        text("DELETE FROM allergy"),
        text('REPLACE INTO "diagnosis" (visit_id) VALUES (1)'),
    ],
)
def test_a_travelling_table_cannot_be_written_around_the_capture(nurse, statement):
    def write_around(work: Work, _command: None) -> None:
        work.session.connection().execute(statement)

    with pytest.raises(WrittenAroundCapture):
        nurse.execute(write_around, None)
    with pytest.raises(WrittenAroundCapture):
        nurse.ask(lambda read: read.session.connection().execute(statement))


def test_a_travelling_row_cannot_be_deleted(nurse, register):
    register()

    def remove(work: Work, _command: None) -> None:
        work.session.delete(work.session.scalars(select(Patient)).one())

    with pytest.raises(WrittenAroundCapture, match="never delete"):
        nurse.execute(remove, None)


def test_a_fact_cannot_be_changed(nurse, register):
    patient = register()

    def write_visit(work: Work, _command: None) -> None:
        work.add(Visit(id=work.new_id(), patient_id=patient, facility_id=work.actor.facility_id,
                       author_id=work.actor.user_id, happened_at=NOW, signed_at=NOW))  # fmt: skip

    def change_visit(work: Work, _command: None) -> None:
        work.session.scalars(select(Visit)).one().plan = "other"

    nurse.execute(write_visit, None)
    with pytest.raises(WrittenAroundCapture, match="fact"):
        nurse.execute(change_visit, None)


def test_when_it_happened_and_when_it_was_written_down_are_kept_apart(nurse, register):
    patient = register()
    evening = NOW - timedelta(hours=10)

    def late(work: Work, _command: None) -> None:
        work.about(patient, evening)
        work.get(Patient, patient).note = "x"

    nurse.execute(late, None)
    envelope, _, _ = entries(nurse)[-1]
    assert envelope.occurred_at == evening.timestamp() * 1_000_000
    assert envelope.recorded_at == NOW.timestamp() * 1_000_000


def test_rebuilding_from_the_journal_gives_the_same_tables(log_in, register, nurse):
    register(addresses=((AddressUse.ACTUAL, PLACE),)), register()
    nurse_id = nurse.ask(lambda read: read.session.scalars(select(Staff.id).where(Staff.login == "hryb")).one())
    admin = log_in("admin")
    admin.execute(block_staff, BlockStaff(nurse_id))
    proof = admin.verify()
    assert proof.findings == ()
    assert proof.commits == len(entries(admin))
