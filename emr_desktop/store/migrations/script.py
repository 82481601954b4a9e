"""Runs a step that is kept as text: what the code says today must not change what a release made."""

from sqlalchemy import Connection

from emr_desktop.resources import resource


def run_script(connection: Connection, name: str) -> None:
    """Run each statement of `resources/migrations/<name>`."""
    script = resource("migrations", name).read_text(encoding="utf-8")
    for statement in script.split(";\n"):
        sql = "\n".join(line for line in statement.splitlines() if not line.startswith("--")).strip()
        if sql:
            connection.exec_driver_sql(sql)
