"""The first tables, as text: what the code says today must not change what a first release made."""

from sqlalchemy import Connection

from emr_desktop.resources import resource


def upgrade(connection: Connection) -> None:
    """Make all tables of the first release."""
    script = resource("migrations", "m0001_initial.sql").read_text(encoding="utf-8")
    for statement in script.split(";\n"):
        sql = "\n".join(line for line in statement.splitlines() if not line.startswith("--")).strip()
        if sql:
            connection.exec_driver_sql(sql)
