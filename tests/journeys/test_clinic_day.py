"""The whole day through the real window: log in, find, register, visit, sign, prescribe, preview, paper."""

import pypdfium2
import pytest

from emr_desktop.demo.build import PASSWORD, MadeUp, build_clinic
from emr_desktop.domain.clock import SystemClock
from emr_desktop.domain.languages import Language
from emr_desktop.queries.patients import search_patients
from emr_desktop.queries.patients_card import patient_card
from emr_desktop.queries.patients_history import who_opened
from emr_desktop.services.opening import open_clinic
from emr_desktop.ui.day import FAMILY, GIVEN, walk_the_day
from tests.conftest import QUICK


@pytest.fixture(scope="module")
def walked(tmp_path_factory, qapp):
    """A made-up clinic after the walk, and what the walk left."""
    folder, out = tmp_path_factory.mktemp("day") / "clinic", tmp_path_factory.mktemp("out")
    build_clinic(folder, MadeUp(80, SystemClock().today(), cost=QUICK))
    told: list[str] = []
    walk_the_day(folder, out, Language.RU, told.append)
    return folder, out, told


@pytest.mark.slow
def test_the_day_leaves_a_picture_of_every_place_and_a_prescription(walked):
    _folder, out, told = walked
    pictures = sorted(path.name for path in out.glob("*.png"))
    assert [name[:2] for name in pictures] == [f"{number:02d}" for number in range(1, len(pictures) + 1)]
    assert {name[3:-4] for name in pictures} >= {"home", "find", "card", "register", "visit-signed", "preview"}
    assert len(told) == len(pictures) + 1


@pytest.mark.slow
def test_what_was_typed_that_day_is_on_the_card_and_the_records_are_whole(walked):
    folder, _out, _told = walked
    with open_clinic(folder, user="zhukouskaya", password=PASSWORD) as clinic:
        (row,) = clinic.ask(search_patients, f"{FAMILY} {GIVEN}").rows
        card = clinic.ask(patient_card, row.id)
        assert card.clinical is not None
        assert [problem.code for problem in card.clinical.problems] == ["I10"]
        assert {series.code: str(series.latest.value) for series in card.clinical.vitals} == {
            "systolic": "168", "diastolic": "104", "pulse": "88", "weight": "81.5",
        }  # fmt: skip
        assert [medicine.inn for medicine in card.clinical.medicines] == ["enalapril"]
        assert clinic.verify().good


@pytest.mark.slow
def test_every_screen_that_showed_the_patient_is_in_the_log_of_openings(walked):
    folder, _out, _told = walked
    with open_clinic(folder, user="bahdanovich", password=PASSWORD) as clinic:
        (row,) = clinic.ask(search_patients, f"{FAMILY} {GIVEN}").rows
        opened = {entry.what for entry in clinic.ask(who_opened, row.id)}
    assert opened >= {"visit", "card", "prescription"}


@pytest.mark.slow
def test_the_prescription_of_that_day_can_be_read(walked):
    _folder, out, _told = walked
    (path,) = out.glob("*.pdf")
    document = pypdfium2.PdfDocument(path)
    text = document[0].get_textpage().get_text_bounded()
    document.close()
    for words in (f"{FAMILY} {GIVEN}", "12.05.1959", "Rp.: Tab. Enalaprili 0,01 N. 60", "2 раза в день", "299990002"):
        assert words in text, words
