"""Users, the clinic, copies and proofs, as administrators and others use them."""

import inspect
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any

import pytest

from emr_desktop import services
from emr_desktop.domain.access import Role
from emr_desktop.domain.clock import SetClock
from emr_desktop.domain.errors import Conflict, NotAllowed, RuleBroken, StoreTrouble
from emr_desktop.domain.languages import Language
from emr_desktop.queries.admin import StaffRow, facility_row, staff_list
from emr_desktop.services.admin_backups import (
    Counter,
    copy_now,
    list_backups,
    set_backup_folder,
)
from emr_desktop.services.admin_facility import CorrectFacility, FacilityDetails, correct_clinic, correct_facility
from emr_desktop.services.admin_health import Stage, health, prove
from emr_desktop.services.admin_users import (
    ChangeStaff,
    StaffDetails,
    change_staff,
    change_user,
    proposed_login,
    unblock_user,
)
from emr_desktop.services.opening import OpenClinic, open_clinic
from emr_desktop.services.work import Work
from emr_desktop.store.restore import restore
from emr_desktop.ui.common.action_words import ACTIONS, KEPT_HERE
from tests.conftest import NOW, PASSWORD, QUICK

LogIn = Callable[[str], OpenClinic]


def person(clinic: OpenClinic, login: str) -> StaffRow:
    return next(row for row in clinic.ask(staff_list) if row.login == login)


def seen(row: StaffRow) -> StaffDetails:
    return StaffDetails(row.family_name, row.given_name, row.patronymic, row.role, row.position)


def test_a_new_role_and_name_are_also_seen_at_log_in(log_in: LogIn, folder: Path):
    admin = log_in("admin")
    kot = person(admin, "kot")
    new = replace(seen(kot), family_name="Kotava", role=Role.NURSE)
    change_user(admin, "kot", ChangeStaff(staff_id=kot.id, seen=seen(kot), new=new))

    slot = admin.place.ring().slots["kot"]
    assert (slot.name, slot.role) == ("Kotava L. A.", "nurse")
    assert log_in("kot").actor.role is Role.NURSE, "the password is still the same"


def test_two_administrators_do_not_overwrite_each_other(log_in: LogIn):
    admin = log_in("admin")
    kot = person(admin, "kot")
    old = seen(kot)
    admin.execute(change_staff, ChangeStaff(staff_id=kot.id, seen=old, new=replace(old, position="nurse")))
    with pytest.raises(Conflict, match="admin_changed_meanwhile"):
        admin.execute(change_staff, ChangeStaff(staff_id=kot.id, seen=old, new=replace(old, position="clerk")))
    other = replace(old, given_name="Alena")
    admin.execute(change_staff, ChangeStaff(staff_id=kot.id, seen=old, new=other))
    assert (person(admin, "kot").position, person(admin, "kot").given_name) == ("nurse", "Alena")


def test_an_administrator_cannot_take_the_own_role_away(log_in: LogIn):
    admin = log_in("admin")
    own = person(admin, "admin")
    with pytest.raises(RuleBroken, match="cannot_change_own_role"):
        admin.execute(
            change_staff, ChangeStaff(staff_id=own.id, seen=seen(own), new=replace(seen(own), role=Role.NURSE))
        )


def test_somebody_blocked_comes_back_with_a_new_password(log_in: LogIn, folder: Path, clock: SetClock):
    admin = log_in("admin")
    kot = person(admin, "kot")
    admin.block_user(kot.id, "kot")
    admin.close()
    with pytest.raises(NotAllowed):
        open_clinic(folder, user="kot", password=PASSWORD, clock=clock)
    admin = log_in("admin")
    with pytest.raises(RuleBroken, match="password_too_short"):
        unblock_user(admin, kot.id, "kot", "short", seen(kot), QUICK)
    assert not person(admin, "kot").active, "a refused password unblocks nobody"
    unblock_user(admin, kot.id, "kot", "another horse", seen(kot), QUICK)
    admin.close()
    with open_clinic(folder, user="kot", password="another horse", clock=clock) as clinic:
        assert clinic.actor.role is Role.REGISTRAR


@pytest.mark.parametrize(
    ("family", "language", "login"),
    [
        ("Ковалёва", Language.RU, "kovaleva"),
        ("Кавалёва-Ўласава", Language.BE, "kavaliovaulasava"),
        ("Грыб", Language.EN, "hryb2"),
        ("", Language.RU, ""),
        ("???", Language.RU, ""),
    ],
)
def test_the_login_is_proposed_from_the_surname(family: str, language: Language, login: str):
    assert proposed_login(family, language, frozenset({"hryb"})) == login


def test_the_list_says_who_was_here_last(log_in: LogIn, register: Callable[..., object], clock: SetClock):
    register()
    clock.move(timedelta(days=1))
    rows = {row.login: row.last_here for row in log_in("admin").ask(staff_list)}
    assert rows["ivanova"] == NOW
    assert rows["kot"] is None


def test_the_stamp_and_the_log_in_screen_get_the_new_name(log_in: LogIn):
    admin = log_in("admin")
    old = FacilityDetails(**admin.ask(facility_row))
    correct_clinic(admin, CorrectFacility(old, replace(old, name_en="Lake clinic", payer_number="100582333")))
    assert admin.ask(facility_row)["payer_number"] == "100582333"
    assert admin.place.ring().facility == "Lake clinic"


@pytest.mark.parametrize(
    ("change", "code"),
    [({"name_be": " "}, "facility_name_empty"), ({"prescription_series": ""}, "prescription_series_wrong"),
     ({"prescription_series": "ABCDE"}, "prescription_series_wrong")],
)  # fmt: skip
def test_a_clinic_without_name_or_series_is_refused(log_in: LogIn, change: dict[str, str], code: str):
    admin = log_in("admin")
    old = FacilityDetails(**admin.ask(facility_row))
    with pytest.raises(RuleBroken, match=code):
        admin.execute(correct_facility, CorrectFacility(old, replace(old, **change)))


def test_a_copy_is_read_back_listed_and_can_be_restored(log_in: LogIn, tmp_path: Path, clock: SetClock):
    stick = tmp_path / "stick"
    stick.mkdir()
    admin = log_in("admin")
    set_backup_folder(admin, str(stick))
    counter = Counter()
    note = copy_now(admin, counter)

    (copy,) = list_backups(admin).copies
    assert (copy.note, copy.path.parent, copy.size) == (note, stick, note.size)
    assert counter.done == counter.total > 0
    restore(copy.path, tmp_path / "restored", NOW)
    with open_clinic(tmp_path / "restored", user="admin", password=PASSWORD, clock=clock) as again:
        assert prove(again, Stage()).findings == ()


def test_a_copy_that_was_swapped_is_not_called_checked(log_in: LogIn):
    admin = log_in("admin")
    copy_now(admin, Counter())
    (copy,) = list_backups(admin).copies
    copy.path.write_bytes(b"something else")
    assert list_backups(admin).copies[0].note is None


def test_a_stopped_copy_leaves_nothing(log_in: LogIn):
    admin = log_in("admin")
    counter = Counter()
    counter.stop.set()
    with pytest.raises(RuleBroken, match="backup_stopped"):
        copy_now(admin, counter)
    found = list_backups(admin)
    assert found.copies == ()
    assert list(found.folder.iterdir()) == []


def test_an_unplugged_drive_is_named(log_in: LogIn, tmp_path: Path):
    admin = log_in("admin")
    stick = tmp_path / "stick"
    stick.mkdir()
    set_backup_folder(admin, str(stick))
    stick.rmdir()
    with pytest.raises(StoreTrouble, match="backup_folder_missing"):
        copy_now(admin, Counter())
    assert not stick.exists(), "no folder is made where a drive should be"
    assert not list_backups(admin).reachable
    with pytest.raises(StoreTrouble, match="backup_folder_missing"):
        set_backup_folder(admin, str(tmp_path / "nowhere"))


def test_a_folder_that_cannot_be_written_is_named(log_in: LogIn, tmp_path: Path):
    admin = log_in("admin")
    set_backup_folder(admin, "/proc")
    with pytest.raises(StoreTrouble, match="backup_"):
        copy_now(admin, Counter())


def test_a_proof_is_remembered_and_the_disk_reckoned(log_in: LogIn, clock: SetClock):
    admin = log_in("admin")
    assert (health(admin).last_proof, health(admin).months_left) == (None, None)
    clock.move(timedelta(days=61))
    stage = Stage()
    note = prove(admin, stage)
    found = health(admin)
    assert (found.last_proof, note.findings, stage.name) == (note, (), "files")
    assert found.months_left == int(found.free / (found.size / 61 * 30.44))


@pytest.mark.parametrize("use", [list_backups, lambda c: copy_now(c, Counter()), health, lambda c: prove(c, Stage())])
def test_a_nurse_keeps_out_of_administration(nurse: OpenClinic, use: Callable[[OpenClinic], object]):
    with pytest.raises(NotAllowed):
        use(nurse)


def use_cases() -> set[str]:
    """Functions of the services that take the work and one command."""
    found: set[str] = set()
    for module in (import_module(f"emr_desktop.services.{each.name}") for each in iter_modules(services.__path__)):
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if function.__module__ == module.__name__ and not name.startswith("_") and _takes_command(function):
                found.add(name)
    return found


def _takes_command(function: Any) -> bool:
    kinds = [parameter.annotation for parameter in inspect.signature(function).parameters.values()]
    return len(kinds) == 2 and kinds[0] is Work and hasattr(kinds[1], "__dataclass_fields__")


def test_every_use_case_has_words_for_the_journal():
    found = use_cases()
    assert "sign_visit" in found
    assert sorted(found - set(ACTIONS) - KEPT_HERE) == []


def test_what_is_kept_here_makes_no_commit(log_in: LogIn, tmp_path: Path):
    admin = log_in("admin")
    before = health(admin).commits
    set_backup_folder(admin, str(tmp_path))
    copy_now(admin, Counter())
    prove(admin, Stage())
    assert health(admin).commits == before
