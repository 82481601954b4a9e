"""What syncing needs: the order of the district, conflicts, devices that are believed, the standing with the server."""

from sqlalchemy import Connection

from emr_desktop.store.migrations.script import run_script


def upgrade(connection: Connection) -> None:
    """Add the tables and the column."""
    run_script(connection, "m0002_sync.sql")
