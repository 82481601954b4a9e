"""Brings a store to the tables of this program, after a verified backup; refuses a newer one in words."""

from collections.abc import Callable

from sqlalchemy import Connection, Engine, inspect, text

from emr_desktop.domain.errors import StoreTrouble
from emr_desktop.store.engine import writing
from emr_desktop.store.migrations import STEPS

_READ = text("SELECT value FROM store_info WHERE name = 'schema_version'")
_WRITE = text("INSERT OR REPLACE INTO store_info (name, value) VALUES ('schema_version', :version)")


def schema_version(connection: Connection) -> int:
    """How many steps this store has seen; 0 for an empty file."""
    if not inspect(connection).has_table("store_info"):
        return 0
    return int(connection.execute(_READ).scalar_one())


def upgrade_store(engine: Engine, back_up: Callable[[], None]) -> int:
    """Run the steps the store has not seen, each in its own transaction. Returns how many were run.

    `back_up` is called first if there is anything to lose, and must raise if the copy is not good.
    Raises StoreTrouble("store_too_new") when a later program wrote this store.
    """
    with engine.connect() as connection:
        version = schema_version(connection)
    if version > len(STEPS):
        raise StoreTrouble("store_too_new", version=version, known=len(STEPS))
    if 0 < version < len(STEPS):
        back_up()
    for number in range(version, len(STEPS)):
        with writing(engine).begin() as connection:
            STEPS[number](connection)
            connection.execute(_WRITE, {"version": str(number + 1)})
    return len(STEPS) - version
