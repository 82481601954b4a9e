"""The recovery key, copied by hand from a sheet of paper."""

import random
from pathlib import Path

import pytest

from emr_desktop.domain.errors import NotAllowed
from emr_desktop.services.opening import create_clinic, open_clinic, open_with_recovery_key
from emr_desktop.store import recovery_key
from tests.conftest import ADMINISTRATOR, FACILITY, PASSWORD, QUICK


def check_letters(body: str) -> str:
    return recovery_key._grouped(body + recovery_key._check(body))


SHEET = check_letters("0123456789ABCDEFGHJK01MNPQRS")


@pytest.mark.parametrize(
    "typed",
    [
        SHEET,
        SHEET.lower(),
        SHEET.replace("-", ""),
        SHEET.replace("-", " "),
        f"  {SHEET}\n",
        SHEET.replace("0", "O").replace("1", "I"),
        SHEET.replace("0", "o").replace("1", "l"),
        SHEET.translate(str.maketrans("0BCEHKMPA", "ОВСЕНКМРА")),  # the same shapes on a Cyrillic keyboard
        SHEET.lower().translate(str.maketrans("0ceap", "осеар")),
    ],
)
def test_a_key_is_understood_however_it_is_copied(typed):
    assert recovery_key.read(typed) == "0123456789ABCDEFGHJK01MNPQRS"


def test_one_wrong_letter_anywhere_is_noticed():
    letters = SHEET.replace("-", "")
    for at, right in enumerate(letters):
        for wrong in set("0123456789ABCDEFGHJKMNPQRSTVWXYZ") - {right}:
            with pytest.raises(NotAllowed, match="recovery_key_mistyped"):
                recovery_key.read(letters[:at] + wrong + letters[at + 1 :])


def test_two_letters_in_each_others_place_and_missing_ones_are_noticed():
    letters = SHEET.replace("-", "")
    swapped = [letters[:at] + letters[at + 1] + letters[at] + letters[at + 2 :] for at in range(len(letters) - 1)]
    for typed in [each for each in swapped if each != letters] + [letters[1:], letters + "0", "", "Ж" * 32]:
        with pytest.raises(NotAllowed, match="recovery_key_mistyped"):
            recovery_key.read(typed)


def test_every_made_key_can_be_read_and_no_two_are_the_same():
    made = {recovery_key.make() for _ in range(200)}
    assert len(made) == 200
    assert all(recovery_key.read(code) == code.replace("-", "")[:28] for code in made)


@pytest.fixture
def sheet(tmp_path, clock) -> tuple[Path, str]:
    folder = tmp_path / "new"
    code = create_clinic(
        folder, facility=FACILITY, administrator=ADMINISTRATOR, password=PASSWORD, clock=clock, cost=QUICK
    )
    return folder, code


def test_with_the_sheet_a_forgotten_password_is_replaced(sheet, clock):
    folder, code = sheet
    with open_with_recovery_key(folder, user="admin", code=code.lower(), clock=clock) as clinic:
        clinic.set_password("admin", PASSWORD * 2, name="Petrov S.", role=ADMINISTRATOR.role, cost=QUICK)
    with open_clinic(folder, user="admin", password=PASSWORD * 2, clock=clock) as clinic:
        assert clinic.verify().good


def test_the_sheet_of_another_clinic_opens_nothing(sheet, clock):
    folder, _ = sheet
    other = check_letters("".join(random.Random(4).choices("ABCDEFGH", k=28)))
    with pytest.raises(NotAllowed, match="recovery_key_wrong"):
        open_with_recovery_key(folder, user="admin", code=other, clock=clock)


def test_the_sheet_does_not_open_the_clinic_to_somebody_who_is_blocked_or_unknown(sheet, clock):
    folder, code = sheet
    with pytest.raises(NotAllowed, match="user_blocked"):
        open_with_recovery_key(folder, user="nobody", code=code, clock=clock)


def test_a_new_sheet_opens_the_clinic_and_the_old_one_no_more(sheet, clock):
    folder, old = sheet
    with open_clinic(folder, user="admin", password=PASSWORD, clock=clock) as clinic:
        new = clinic.renew_recovery_key(QUICK)
    with pytest.raises(NotAllowed, match="recovery_key_wrong"):
        open_with_recovery_key(folder, user="admin", code=old, clock=clock)
    with open_with_recovery_key(folder, user="admin", code=new, clock=clock) as clinic:
        assert clinic.verify().good
    with open_clinic(folder, user="admin", password=PASSWORD, clock=clock) as clinic:
        assert clinic.verify().good, "passwords are as they were"


def test_only_who_manages_staff_prints_a_new_sheet(nurse, folder):
    before = (folder / "clinic.keys").read_bytes()
    with pytest.raises(NotAllowed):
        nurse.renew_recovery_key(QUICK)
    assert (folder / "clinic.keys").read_bytes() == before
