"""Without a password the files say nothing about patients."""

import sqlite3

import pytest

from emr_desktop.domain.access import Role
from emr_desktop.domain.errors import NotAllowed, RuleBroken, StoreTrouble
from emr_desktop.queries.patients import search_patients
from emr_desktop.services.admin import StaffData
from emr_desktop.services.drafts import SaveDraft, save_draft
from emr_desktop.services.opening import create_clinic, open_clinic
from emr_desktop.store.vault import RECOVERY
from tests.conftest import ADMINISTRATOR, FACILITY, PASSWORD, QUICK

SECRETS = (
    "Лихачёв",
    "Ліхачоў",
    "Likhachou",
    "375291234567",
    "129100001",
    "боль в груди",
    "register_patient",
    "patient",
)


def test_no_file_holds_a_word_about_patients_while_the_program_runs_or_afterwards(folder, nurse, register):
    patient = register(note="боль в груди")
    nurse.execute(save_draft, SaveDraft(draft_id=nurse.ask(lambda read: read.actor.user_id), form="visit",
                                        patient_id=patient, content='{"x": "боль в груди"}'))  # fmt: skip
    for moment in ("open", "closed"):
        files = [path for path in folder.rglob("*") if path.is_file()]
        assert any(path.stat().st_size > 50_000 for path in files)
        for path in files:
            data = path.read_bytes()
            found = [word for word in SECRETS for code in ("utf-8", "utf-16-le", "cp1251") if word.encode(code) in data]
            assert not found, (moment, path.name, found)
        nurse.close()


def test_another_program_sees_no_database(folder):
    reader = sqlite3.connect(folder / "clinic.db")
    with pytest.raises(sqlite3.DatabaseError, match="not a database"):
        reader.execute("SELECT * FROM sqlite_master")
    reader.close()


def test_a_wrong_password_opens_nothing_and_holds_no_lock(folder, clock):
    with pytest.raises(NotAllowed, match="wrong_password"):
        open_clinic(folder, user="ivanova", password=PASSWORD[::-1], clock=clock)
    with open_clinic(folder, user="ivanova", password=PASSWORD, clock=clock) as clinic:
        assert clinic.ask(search_patients, "лихачев") is not None


def test_the_key_file_of_another_clinic_does_not_open_these_records(folder, tmp_path, clock):
    create_clinic(tmp_path / "other", facility=FACILITY, administrator=ADMINISTRATOR, password=PASSWORD,
                  clock=clock, cost=QUICK)  # fmt: skip
    (folder / "clinic.keys").write_bytes((tmp_path / "other" / "clinic.keys").read_bytes())
    with pytest.raises(StoreTrouble, match="file_damaged"):
        open_clinic(folder, user="admin", password=PASSWORD, clock=clock)


def test_a_blocked_person_cannot_log_in_any_more(log_in, folder, clock):
    admin = log_in("admin")
    person = admin.add_user(StaffData("temp", "Temp", "T", "T", Role.NURSE), PASSWORD, cost=QUICK)
    admin.block_user(person, "temp")
    admin.close()
    with pytest.raises(NotAllowed, match="wrong_password"):
        open_clinic(folder, user="temp", password=PASSWORD, clock=clock)


def test_nobody_can_be_taken_on_under_the_name_of_the_recovery_key(log_in):
    admin = log_in("admin")
    with pytest.raises(RuleBroken, match="login_taken"):
        admin.add_user(StaffData(RECOVERY), PASSWORD, cost=QUICK)
    assert RECOVERY in admin._place.ring().slots


def test_a_clinic_is_not_founded_over_another(folder, clock):
    with pytest.raises(RuleBroken, match="clinic_exists_here"):
        create_clinic(folder, facility=FACILITY, administrator=ADMINISTRATOR, password=PASSWORD, clock=clock)
