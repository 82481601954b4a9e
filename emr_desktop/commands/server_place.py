"""Where the server of a command is: its folder and its database."""

import argparse
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine

from emr_desktop.domain.clock import SystemClock
from emr_desktop.server.configuration import DATABASE_VARIABLE
from emr_desktop.server.database import connect, embedded_url, prepare
from emr_desktop.settings import data_folder


@contextmanager
def open_database(options: argparse.Namespace, *, prepared: bool = True) -> Iterator[Engine]:
    """The database, with its tables unless they are to be left alone."""
    engine = connect(database_url(options))
    try:
        if prepared:
            prepare(engine, SystemClock().now())
        yield engine
    finally:
        engine.dispose()


def database_url(options: argparse.Namespace) -> str:
    """The district's own PostgreSQL, or the one in the folder, started."""
    named = getattr(options, "database_url", None) or os.environ.get(DATABASE_VARIABLE)
    return str(named) if named else embedded_url(server_folder(options) / "postgres")


def server_folder(options: argparse.Namespace) -> Path:
    """For the database, keys and copies; made when it is not there."""
    folder = Path(options.data) if options.data else data_folder() / "server"
    folder.mkdir(parents=True, exist_ok=True)
    return folder
