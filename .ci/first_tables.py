"""Writes the first migration's tables as SQL, from the tables in the code. For use until the first release only."""

import sys
from pathlib import Path

from sqlalchemy import Table
from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.schema import CreateIndex, CreateTable

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from emr_desktop.store.search import CREATE_INDEX  # noqa: E402  # the program lies beside this folder
from emr_desktop.store.tables import ALL_TABLES  # noqa: E402  # the same

HEAD = "-- The tables of the first release. Once released, this file is never edited: add a step.\n"


def statements(table: Table) -> list[str]:
    """What makes the table and its indexes."""
    sql = [str(CreateTable(table).compile(dialect=dialect()))]
    sql += [
        str(CreateIndex(index).compile(dialect=dialect())) for index in sorted(table.indexes, key=lambda i: str(i.name))
    ]
    return ["\n".join(line.rstrip() for line in each.strip().splitlines()) for each in sql]


def main() -> None:
    """Write the file anew."""
    every = [each for table in ALL_TABLES for each in statements(table)] + [CREATE_INDEX]
    path = ROOT / "resources" / "migrations" / "m0001_initial.sql"
    path.parent.mkdir(exist_ok=True)
    path.write_text(HEAD + "".join(f"\n{each};\n" for each in every), encoding="utf-8")


if __name__ == "__main__":
    main()
