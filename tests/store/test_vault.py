"""Passwords, waits, and the key file."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from emr_desktop.domain.clock import SetClock
from emr_desktop.domain.errors import DomainError, NotAllowed, RuleBroken, StoreTrouble
from emr_desktop.store.vault import RECOVERY, Vault, new_data_key
from tests.conftest import NOW, PASSWORD, QUICK

KEY = new_data_key()


@pytest.fixture
def vault(tmp_path, clock) -> Vault:
    made, code = Vault.create(tmp_path / "clinic.keys", KEY, "Zarechye", QUICK)
    made = Vault(tmp_path / "clinic.keys", clock.now)
    for login in ("ivanova", "kot"):
        made.add(login, PASSWORD, KEY, name=f"{login} A.", role="nurse", cost=QUICK)
    (tmp_path / "sheet").write_text(code)
    return made


def refused(vault: Vault, login: str = "ivanova", password: str = "wrong one") -> NotAllowed:
    with pytest.raises(NotAllowed) as caught:
        vault.unlock(login, password)
    return caught.value


def wrong_times(vault: Vault, clock: SetClock, times: int, login: str = "ivanova") -> None:
    """So many wrong passwords, each after its wait."""
    for _ in range(times):
        clock.move(timedelta(seconds=vault.seconds_to_wait(login)))
        assert refused(vault, login).code == "wrong_password"


def test_the_right_password_gives_the_key(vault):
    assert vault.unlock("ivanova", PASSWORD) == KEY == vault.unlock("kot", PASSWORD)


def test_wrong_passwords_are_counted_down_and_then_cost_time(vault):
    assert [refused(vault).details["left"] for _ in range(5)] == [4, 3, 2, 1, 0]
    waiting = refused(vault, password=PASSWORD)
    assert (waiting.code, waiting.details["seconds"]) == ("wait_after_wrong_passwords", 30)


def test_the_wait_grows_to_five_minutes_and_no_further(vault, clock):
    wrong_times(vault, clock, 4)
    waits = []
    for _ in range(4):
        wrong_times(vault, clock, 1)
        waits.append(vault.seconds_to_wait("ivanova"))
    assert waits == [30, 60, 300, 300]


def test_after_the_wait_the_right_password_opens_and_the_count_begins_anew(vault, clock):
    wrong_times(vault, clock, 7)
    clock.move(timedelta(seconds=299))
    assert refused(vault, password=PASSWORD).details["seconds"] == 1
    clock.move(timedelta(seconds=1))
    assert vault.unlock("ivanova", PASSWORD) == KEY
    assert refused(vault).details["left"] == 4


def test_asking_again_during_the_wait_does_not_make_it_longer(vault, clock):
    wrong_times(vault, clock, 5)
    for _ in range(20):
        assert refused(vault).code == "wait_after_wrong_passwords"
    clock.move(timedelta(seconds=30))
    assert vault.unlock("ivanova", PASSWORD) == KEY


def test_a_wait_outlives_a_restart_of_the_program(vault, clock, tmp_path):
    wrong_times(vault, clock, 5)
    assert Vault(tmp_path / "clinic.keys", clock.now).seconds_to_wait("ivanova") == 30


def test_a_clock_set_back_ten_years_does_not_lock_anybody_out(vault, clock):
    wrong_times(vault, clock, 7)
    clock.move_to(NOW - timedelta(days=3652))
    assert vault.seconds_to_wait("ivanova") == 300
    clock.move(timedelta(seconds=300))
    assert vault.unlock("ivanova", PASSWORD) == KEY


def test_setting_the_clock_forward_wins_one_try_and_not_a_new_count(vault, clock):
    wrong_times(vault, clock, 7)
    clock.move(timedelta(days=1))
    assert refused(vault).details["left"] == 0
    assert vault.seconds_to_wait("ivanova") == 300


def test_one_persons_wrong_passwords_do_not_hold_up_another(vault, clock):
    wrong_times(vault, clock, 5)
    assert vault.unlock("kot", PASSWORD) == KEY


def test_a_name_nobody_has_gets_the_same_replies_as_a_name_somebody_has(vault):
    known = [(error.code, error.details) for error in (refused(vault, "ivanova") for _ in range(7))]
    unknown = [(error.code, error.details) for error in (refused(vault, "nobody") for _ in range(7))]
    assert unknown == known


def test_a_password_typed_into_the_field_of_the_name_is_not_written_down(vault, tmp_path):
    refused(vault, "my secret horse")
    assert "secret" not in (tmp_path / "clinic.keys").read_text()


def test_the_recovery_key_cannot_be_used_or_replaced_as_if_it_were_a_person(vault, tmp_path):
    with pytest.raises(RuleBroken, match="login_taken"):
        vault.add(RECOVERY, PASSWORD, KEY, name="", role="nurse", cost=QUICK)
    assert vault.unlock_with_recovery_key((tmp_path / "sheet").read_text()) == KEY


def test_a_new_password_replaces_the_old_one_and_ends_the_wait(vault, clock):
    wrong_times(vault, clock, 6)
    vault.add("ivanova", "another horse", KEY, name="Ivanova A.", role="nurse", cost=QUICK)
    assert vault.unlock("ivanova", "another horse") == KEY
    assert refused(vault, password=PASSWORD).code == "wrong_password"


def test_a_person_whose_password_was_taken_away_is_unknown_and_others_are_not(vault):
    vault.remove("ivanova")
    assert refused(vault, password=PASSWORD).code == "wrong_password"
    assert vault.unlock("kot", PASSWORD) == KEY


def test_two_people_with_one_password_have_nothing_in_common_in_the_file(vault):
    one, two = (vault.read().slots[login] for login in ("ivanova", "kot"))
    assert one.salt != two.salt
    assert one.nonce != two.nonce
    assert one.wrapped != two.wrapped


def test_a_slot_moved_under_another_name_opens_nothing(vault, tmp_path):
    ring = vault.read()
    vault._write(type(ring)(ring.facility, {**ring.slots, "kot": ring.slots["ivanova"]}, {}))
    assert refused(vault, "kot", PASSWORD).code == "wrong_password"


def test_the_file_shows_names_and_roles_and_no_key(vault, tmp_path):
    data = (tmp_path / "clinic.keys").read_bytes()
    assert KEY not in data
    assert KEY.hex().encode() not in data
    assert PASSWORD.encode() not in data
    shown = json.loads(data)
    assert set(shown) == {"facility", "facility_be", "facility_ru", "slots", "tries", "check"}
    assert {tuple(sorted(slot)) for slot in shown["slots"].values()} == {
        ("cost", "name", "nonce", "role", "salt", "wrapped")
    }


def test_a_missing_key_file_is_said_so(vault, tmp_path):
    (tmp_path / "clinic.keys").unlink()
    with pytest.raises(StoreTrouble, match="keys_missing"):
        vault.unlock("ivanova", PASSWORD)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b"{}", b"\xff\xfe", b'{"slots": []}', b'{"check": 1}'])
def test_a_key_file_that_is_none_is_said_to_be_damaged(vault, tmp_path, content):
    (tmp_path / "clinic.keys").write_bytes(content)
    with pytest.raises(StoreTrouble, match="keys_damaged"):
        vault.unlock("ivanova", PASSWORD)


def test_damage_anywhere_in_the_key_file_is_never_taken_for_a_wrong_password(vault, tmp_path):
    path = tmp_path / "clinic.keys"
    whole = path.read_bytes()
    codes = set()
    for at in range(0, len(whole), 7):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        try:
            assert vault.unlock("ivanova", PASSWORD) == KEY  # spaces between the values may change
        except DomainError as error:
            codes.add(error.code)
    assert codes == {"keys_damaged"}


def test_power_lost_before_the_new_file_took_its_place_leaves_the_old_one(vault, tmp_path, monkeypatch):
    class PowerCut(BaseException):
        pass

    def cut(*_: object) -> None:
        raise PowerCut

    monkeypatch.setattr(Path, "replace", cut)
    with pytest.raises(PowerCut):
        vault.add("ivanova", "another horse", KEY, name="", role="nurse", cost=QUICK)
    monkeypatch.undo()
    assert (tmp_path / "clinic.new").exists(), "the cut came after the new file was written"
    assert vault.unlock("ivanova", PASSWORD) == KEY
    vault.add("ivanova", "another horse", KEY, name="", role="nurse", cost=QUICK)
    assert vault.unlock("ivanova", "another horse") == KEY
