"""A new program meets the records of an old one, and an old program those of a new one."""

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, create_engine, inspect, text

from emr_desktop.domain.errors import StoreTrouble
from emr_desktop.queries.patients import search_patients
from emr_desktop.services.opening import open_clinic
from emr_desktop.store import tables, upgrade
from emr_desktop.store.engine import open_engine, writing
from emr_desktop.store.migrations import STEPS
from emr_desktop.store.schema import Base
from emr_desktop.store.search import CREATE_INDEX
from emr_desktop.store.upgrade import schema_version, upgrade_store
from emr_desktop.store.vault import Vault
from tests.conftest import PASSWORD

KEY = bytes(32)
SEARCH_PARTS = "search_index"
assert tables.ALL_TABLES


def shape(connection: Connection) -> dict[str, Any]:
    """Tables with their columns, keys and indexes, as the database tells them."""
    reader = inspect(connection)
    names = [name for name in reader.get_table_names() if not name.startswith(SEARCH_PARTS)]
    return {name: table_shape(reader, name) for name in names}


def table_shape(reader: Any, name: str) -> dict[str, Any]:
    columns = reader.get_columns(name)
    return {
        "columns": {each["name"]: (str(each["type"]), each["nullable"], each["primary_key"]) for each in columns},
        "indexes": sorted((each["name"], each["column_names"], each["unique"]) for each in reader.get_indexes(name)),
        "unique": sorted(each["column_names"] for each in reader.get_unique_constraints(name)),
        "foreign": sorted(str(sorted(each.items())) for each in reader.get_foreign_keys(name)),
        "options": reader.get_table_options(name),
    }


def search_sql(connection: Connection) -> str | None:
    query = text("SELECT sql FROM sqlite_master WHERE name = 'search_index'")
    return connection.execute(query).scalar()


def test_the_steps_lead_to_exactly_the_tables_in_the_code(tmp_path):
    stepped, declared = open_engine(tmp_path / "a.db", KEY), create_engine("sqlite://")
    upgrade_store(stepped, lambda: None)
    with declared.begin() as expected, stepped.connect() as found:
        Base.metadata.create_all(expected)
        assert shape(found) == shape(expected), "a changed table needs a step: CONTRIBUTING.md, A migration"
        assert search_sql(found) == CREATE_INDEX
    stepped.dispose()


def test_an_empty_file_gets_all_tables_and_no_copy_is_made_of_nothing(tmp_path):
    engine = open_engine(tmp_path / "a.db", KEY)
    copies = []
    assert upgrade_store(engine, lambda: copies.append(1)) == len(STEPS)
    assert upgrade_store(engine, lambda: copies.append(1)) == 0, "a second time there is nothing to do"
    with engine.connect() as connection:
        assert schema_version(connection) == len(STEPS)
    assert copies == []
    engine.dispose()


def add_column(connection: Connection) -> None:
    connection.exec_driver_sql("ALTER TABLE facility ADD COLUMN fax VARCHAR")


def fail_midway(connection: Connection) -> None:
    add_column(connection)
    connection.exec_driver_sql("CREATE TABLE half_done (id INTEGER)")
    raise RuntimeError("the step has a fault")


def opened(folder: Path, clock: Any) -> Any:
    return open_clinic(folder, user="ivanova", password=PASSWORD, clock=clock)


@pytest.fixture
def old(folder: Path, nurse, register) -> Path:
    """Records with a patient, written by the program of today, which the next program will find old."""
    register()
    nurse.close()
    return folder


def backups(folder: Path) -> list[Path]:
    return sorted((folder / "backups").glob("*.db"))


def test_older_records_are_copied_before_they_are_changed_and_the_copy_opens(old, clock, monkeypatch, tmp_path):
    monkeypatch.setattr(upgrade, "STEPS", (*STEPS, add_column))
    with opened(old, clock) as clinic:
        assert len(clinic.ask(search_patients, "лихачев").rows) == 1
        assert clinic.ask(lambda read: "fax" in shape(read.session.connection())["facility"]["columns"])
    (copy,) = backups(old)
    monkeypatch.setattr(upgrade, "STEPS", STEPS)
    place = tmp_path / "copy"
    place.mkdir()
    (place / "clinic.db").write_bytes(copy.read_bytes())
    (place / "clinic.keys").write_bytes(copy.with_suffix(".keys").read_bytes())
    with opened(place, clock) as clinic:
        assert clinic.verify().good
        assert len(clinic.ask(search_patients, "лихачев").rows) == 1
        assert clinic.ask(lambda read: "fax" not in shape(read.session.connection())["facility"]["columns"])


def test_a_step_that_fails_leaves_tables_and_records_as_they_were(old, clock, monkeypatch):
    with opened(old, clock) as clinic:
        before = clinic.ask(lambda read: shape(read.session.connection()))
        digest = clinic.verify().digest
    monkeypatch.setattr(upgrade, "STEPS", (*STEPS, fail_midway))
    with pytest.raises(RuntimeError, match="fault"):
        opened(old, clock)
    monkeypatch.setattr(upgrade, "STEPS", STEPS)
    with opened(old, clock) as clinic:
        assert clinic.ask(lambda read: shape(read.session.connection())) == before
        assert (clinic.verify().digest, clinic.verify().findings) == (digest, ())
    assert len(backups(old)) == 1


def test_without_a_good_copy_nothing_is_changed(old, clock, monkeypatch):
    def no_copy(*_: object) -> None:
        raise StoreTrouble("disk_full")

    monkeypatch.setattr(upgrade, "STEPS", (*STEPS, add_column))
    monkeypatch.setattr("emr_desktop.services.opening.back_up", no_copy)
    with pytest.raises(StoreTrouble, match="disk_full"):
        opened(old, clock)
    monkeypatch.setattr(upgrade, "STEPS", STEPS)
    with opened(old, clock) as clinic:
        assert clinic.verify().good


def test_records_of_a_newer_program_are_refused_in_words_and_not_touched(old, clock):
    key = Vault(old / "clinic.keys").unlock("ivanova", PASSWORD)
    engine = open_engine(old / "clinic.db", key)
    with writing(engine).begin() as connection:
        connection.execute(upgrade._WRITE, {"version": str(len(STEPS) + 3)})
    engine.dispose()
    before = {path.name: path.read_bytes() for path in old.glob("clinic.*") if path.suffix != ".lock"}
    for _ in range(2):
        with pytest.raises(StoreTrouble, match="store_too_new") as caught:
            opened(old, clock)
        assert caught.value.details == {"version": len(STEPS) + 3, "known": len(STEPS)}
    assert {path.name: path.read_bytes() for path in old.glob("clinic.*") if path.suffix != ".lock"} == before
    assert backups(old) == []
