import shutil
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import event, text

from emr_desktop.domain.clock import SetClock
from emr_desktop.domain.patients import PersonName, PersonNames
from emr_desktop.domain.patients_details import PatientDetails
from emr_desktop.queries.patients import search_patients
from emr_desktop.services.opening import open_clinic
from emr_desktop.services.patients import OpenCard, open_card
from emr_desktop.services.patients_corrections import CorrectPatient, correct_patient
from emr_desktop.store.engine import writing
from emr_desktop.store.projection import rebuild
from emr_desktop.store.search import name_token
from tests.conftest import NOW, PASSWORD, SERGEY
from tests.services.patients_in_bulk import called, register_all


@pytest.fixture(scope="module")
def crowded(founded: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[UUID]]:
    """Three hundred people called Ivanov, born in different years, and one called Iva; registered once."""
    folder = Path(shutil.copytree(founded, tmp_path_factory.mktemp("crowded") / "clinic"))
    ivanovs = [called("Иванов", "Пётр", birth_date=date(1930 + at % 90, 1, 1 + at % 28)) for at in range(300)]
    others = [called("Ива", "Пётр"), called("Иванов", "Ян", birth_date=date(1929, 2, 3))]
    with open_clinic(folder, user="ivanova", password=PASSWORD, clock=SetClock(NOW)) as clinic:
        return folder, clinic.execute(register_all, [*ivanovs, *others])


@pytest.fixture
def crowd(crowded: tuple[Path, list[UUID]], folder: Path) -> list[UUID]:
    """Those people, in the clinic of this test. Asked for before anybody who opens it."""
    shutil.rmtree(folder)
    shutil.copytree(crowded[0], folder)
    return crowded[1]


def test_a_short_name_is_not_lost_among_hundreds_that_begin_like_it(crowd, nurse):
    result = nurse.ask(search_patients, "ива")
    assert (result.rows[0].id, result.total) == (crowd[300], 302)


@pytest.mark.parametrize("typed", ["иванов 1929", "29 иванов", "иванов ян", "ян ив", "03.02.29 ивано"])
def test_a_second_word_finds_the_one_among_hundreds(crowd, nurse, typed):
    assert [row.id for row in nurse.ask(search_patients, typed).rows] == [crowd[301]]


def test_a_rebuilt_index_answers_the_same(crowd, nurse):
    typed = ("ива пет 1931", "иванов 1929", "129100001", "ян", "1950", "ивоноф ян")
    before = [nurse.ask(search_patients, each) for each in typed]
    assert all(result.rows for result in before)
    with writing(nurse._engine).begin() as connection:
        rebuild(connection)
    assert [nurse.ask(search_patients, each) for each in typed] == before


def test_a_corrected_name_is_found_and_the_wrong_one_no_more(nurse, register):
    patient = register()
    seen = PatientDetails(names=SERGEY.names)
    new = PatientDetails(names=PersonNames(ru=PersonName("Дубик", "Сергей")))
    nurse.execute(correct_patient, CorrectPatient(patient_id=patient, seen=seen, new=new))
    assert [row.id for row in nurse.ask(search_patients, "дубик").rows] == [patient]
    assert nurse.ask(search_patients, "лихачев").rows == ()


@pytest.mark.parametrize(
    "typed", ["иванов", "ив", "иванов 58", "3.4.58", "4567", "129100007", "3030458C012PB7", "bdfyjd", "ивоноф", "1950"]
)
def test_no_question_of_the_search_box_reads_a_whole_table(crowd, nurse, typed):
    nurse.execute(open_card, OpenCard(crowd[299]))
    asked: list[tuple[str, object]] = []
    event.listen(nurse._engine, "before_cursor_execute", lambda *call: asked.append((call[2], call[3])))
    nurse.ask(search_patients, typed)
    questions = [each for each in asked if each[0].startswith("SELECT")]
    assert questions
    with nurse._engine.connect() as connection:
        for statement, values in questions:
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values).all()
            scans = [step.detail for step in plan if step.detail.startswith("SCAN")]
            assert [scan for scan in scans if "VIRTUAL TABLE INDEX 0:" not in scan or scan.endswith(":")] == [], (
                statement
            )


def test_letters_of_keys_that_differ_by_case_stay_apart_in_the_index(nurse):
    with nurse._engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM search_key")).scalar_one() == 0
    assert name_token("ZukavSki") == "jukavwki"
    ids = nurse.execute(register_all, [called("Зуков", "Ян"), called("Жуков", "Ян")])
    assert [row.id for row in nurse.ask(search_patients, "жуков").rows] == [ids[1]]
