"""Work of a later program goes through computers that cannot read it, and comes out byte for byte as it was signed."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from emr_desktop.journal.commit import BODY_SCHEMA, Body, Envelope, body_hash, seal
from emr_desktop.queries.patients_banner import patient_banner
from emr_desktop.queries.sync import sync_status
from emr_desktop.store.append import append, head
from emr_desktop.store.device_keys import load_device
from emr_desktop.store.engine import writing
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.patients import Patient
from tests.sync.district import Computer
from tests.sync.world_drawer import DrawerWorld

BODY = b"\x83jlater_work\x80\x81\xf6"


def of_a_later_program(computer: Computer, patient: UUID | None = None) -> bytes:
    """What an updated computer signs: a body of the next schema. Returns the hash of the commit."""
    with writing(computer.engine).begin() as connection:
        device = load_device(connection)
        last, before = head(connection, device.origin)
        actor = computer.clinic.actor
        envelope = Envelope(
            device.origin, last + 1, before, BODY_SCHEMA + 1, actor.user_id, actor.facility_id, patient, 0, 0, None,
            body_hash(BODY),
        )  # fmt: skip
        commit = seal(envelope, BODY, device.private)
        append(connection, commit, envelope, Body("later_work", ()))
        return commit.hash


def kept(engine: Any, of: bytes) -> list[tuple[bytes, bytes]]:
    query = select(JournalEntry.envelope, JournalEntry.body).where(JournalEntry.hash == of)
    with engine.connect() as connection:
        return [tuple(row) for row in connection.execute(query)]


def test_it_comes_back_from_a_computer_that_cannot_read_it_after_the_district_has_lost_it(world: DrawerWorld):
    updated, old = world.computers
    world.copy_server()
    made = of_a_later_program(updated)
    as_signed = kept(updated.engine, made)
    world.register(0, "Кот")
    for at in (0, 1):
        world.sync(at, None, None)
    assert kept(old.engine, made) == as_signed
    world.restore_server(0)
    assert kept(world.server.database, made) == []
    world.sync(1, None, None)
    assert kept(world.server.database, made) == as_signed, "the old computer has brought it back"
    world.check_after_quiet()
    assert kept(old.engine, made) == as_signed == kept(world.server.database, made)


def test_who_cannot_read_it_is_told_that_not_all_of_the_patient_is_on_the_screen(world: DrawerWorld):
    updated, old = world.computers
    world.register(0, "Кот")
    patient = min(row[0] for row in updated.rows(Patient.id))
    assert updated.clinic.ask(patient_banner, patient).unread == 0
    of_a_later_program(updated, patient)
    for at in (0, 1):
        world.sync(at, None, None)
    assert old.clinic.ask(patient_banner, patient).unread == 1
    assert old.clinic.ask(sync_status).unread == 1


def test_it_goes_by_drive_too_and_holds_nothing_up(world: DrawerWorld):
    updated, old = world.computers
    made = of_a_later_program(updated)
    world.register(0, "Кот")
    for computer in (updated, old):
        world.by_drive(computer)
    assert kept(old.engine, made) == kept(updated.engine, made)
    world.check_after_quiet()
