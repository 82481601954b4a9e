"""A computer that is connected once more: to the same district it goes on, with another it begins anew."""

from datetime import UTC, datetime

from sqlalchemy import text

from emr_desktop.server.database import prepare
from emr_desktop.server.enrol import revoke
from emr_desktop.services.patients import register_patient
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.sync import District
from tests.conftest import NOW, SERGEY
from tests.sync.district import DistrictServer
from tests.sync.people import correct, same_tables, settle


def test_let_in_again_after_a_revocation_it_goes_on_where_it_was(district, found, joined):
    first = found("Zarechye")
    patient = first.do(register_patient, SERGEY)
    first.sync(district)
    second = joined("Zarechye")
    settle(district, first, second)
    with district.database.begin() as connection:
        revoke(connection, first.clinic._device.origin.key[:8], NOW)
    assert first.sync(district).refused
    before = first.rows(District.cursor, District.digest, District.acked)
    district.enrol(first, "Zarechye")
    assert first.rows(District.cursor, District.digest, District.acked) == before
    correct(first, patient, phone="+375291111111")
    settle(district, first, second)
    assert first.sync(district).equal is True
    assert second.sync(district).equal is True
    assert same_tables(first, second)


def test_with_another_district_it_begins_anew_and_both_agree(district, found, other_database):
    clinic = found("Zarechye")
    patient = clinic.do(register_patient, SERGEY)
    correct(clinic, patient, phone="+375291111111")
    clinic.sync(district)
    prepare(other_database, datetime.now(UTC))
    with other_database.begin() as connection:
        connection.execute(text("SELECT setval('commit_serial', 1000)"))
    other = DistrictServer(other_database)
    other.enrol(clinic, "Zarechye")
    assert clinic.sync(other).equal is True
    assert min(row[0] for row in clinic.rows(JournalEntry.serial)) > 1000
    assert clinic.sync(other).progress.requests == 1
