"""Every change of the server's tables, in order. A released step is never edited: add the next one."""

from collections.abc import Callable

from sqlalchemy import Connection, inspect, text

from emr_desktop.resources import resource
from emr_desktop.server.trouble import ServerTrouble

_LOCK = 7146120
_READ = text("SELECT value FROM server_info WHERE name = 'schema'")
_WRITE = text(
    "INSERT INTO server_info (name, value) VALUES ('schema', :value)"
    " ON CONFLICT (name) DO UPDATE SET value = excluded.value"
)


def migrate(connection: Connection, upto: int | None = None) -> int:
    """Run the steps that this database has not seen. Returns how many. Any number of workers may do this at once.

    Raises ServerTrouble when a later program has made the tables.
    """
    connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
    version = schema_version(connection)
    if version > len(STEPS):
        raise ServerTrouble(f"The database is of a later version ({version}); this program knows {len(STEPS)}.")
    last = len(STEPS) if upto is None else upto
    for number in range(version, last):
        STEPS[number](connection)
        connection.execute(_WRITE, {"value": str(number + 1).encode()})
    return max(0, last - version)


def schema_version(connection: Connection) -> int:
    """How many steps this database has seen; 0 for an empty one."""
    if not inspect(connection).has_table("server_info"):
        return 0
    value = connection.scalar(_READ)
    return int(bytes(value)) if value is not None else 0


def _script(name: str) -> Callable[[Connection], None]:
    def run(connection: Connection) -> None:
        script = resource("migrations", "server", name).read_text(encoding="utf-8")
        for statement in script.split(";\n"):
            sql = "\n".join(line for line in statement.splitlines() if not line.startswith("--")).strip()
            if sql:
                connection.exec_driver_sql(sql)

    return run


STEPS: tuple[Callable[[Connection], None], ...] = (_script("s0001_initial.sql"),)
