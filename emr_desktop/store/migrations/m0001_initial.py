"""The first tables."""

from sqlalchemy import Connection

from emr_desktop.store.schema import Base
from emr_desktop.store.search import CREATE_INDEX
from emr_desktop.store.tables import ALL_TABLES


def upgrade(connection: Connection) -> None:
    """Make all tables of the first release."""
    Base.metadata.create_all(connection, tables=list(ALL_TABLES))
    connection.exec_driver_sql(CREATE_INDEX)
