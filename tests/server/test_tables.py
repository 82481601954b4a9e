"""The steps make the tables that the code speaks of."""

from typing import Any

from sqlalchemy import Engine, inspect

from emr_desktop.server.database import all_tables, prepare
from emr_desktop.server.migrations import STEPS, migrate, schema_version
from tests.conftest import NOW


def described(engine: Engine) -> dict[str, Any]:
    found = inspect(engine)
    return {
        name: (
            {each["name"]: (str(each["type"]), each["nullable"]) for each in found.get_columns(name)},
            sorted(found.get_pk_constraint(name)["constrained_columns"]),
            sorted((each["name"] or "", tuple(each["column_names"])) for each in found.get_indexes(name)),
            sorted(tuple(each["column_names"]) for each in found.get_unique_constraints(name)),
        )
        for name in found.get_table_names()
    }


def test_the_steps_make_the_tables_of_the_code(other_database):
    with other_database.begin() as connection:
        migrate(connection)
    by_steps = described(other_database)
    with other_database.begin() as connection:
        connection.exec_driver_sql("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
        for table in all_tables():
            table.create(connection)
    assert by_steps == described(other_database), "add a step: python -m tests.server.tables_as_sql"


def test_workers_that_start_together_make_them_once(other_database):
    first = prepare(other_database, NOW)
    assert prepare(other_database, NOW) == first or prepare(other_database, NOW).epoch == first.epoch
    with other_database.begin() as connection:
        assert schema_version(connection) == len(STEPS)
        assert migrate(connection) == 0
