"""The first tables."""

from sqlalchemy import Connection

from emr_desktop.store.migrations.script import run_script


def upgrade(connection: Connection) -> None:
    """Make all tables of the first release."""
    run_script(connection, "m0001_initial.sql")
