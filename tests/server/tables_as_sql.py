"""Prints what the code says the server's tables are, as a script: the beginning of a new step."""

from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable

from emr_desktop.server.database import all_tables


def script() -> str:
    dialect = postgresql.dialect()
    statements = ["CREATE SEQUENCE commit_serial"]
    for table in all_tables():
        statements.append(str(CreateTable(table).compile(dialect=dialect)).strip())
        statements += [
            str(CreateIndex(index).compile(dialect=dialect))
            for index in sorted(table.indexes, key=lambda each: str(each.name))
        ]
    return "".join(f"{statement};\n\n" for statement in statements).rstrip() + "\n"


if __name__ == "__main__":
    print(script(), end="")
