"""All declarative classes, so that importing this one module makes the metadata complete."""

from sqlalchemy import Table

from emr_desktop.store import (
    admin,
    attachments,
    journal,
    patients,
    prescriptions,
    reference,
    referrals,
    search,
    sync,
    visits,
)
from emr_desktop.store.schema import Base

MODULES = (admin, attachments, journal, patients, prescriptions, reference, referrals, search, sync, visits)
ALL_TABLES: tuple[Table, ...] = tuple(Base.metadata.sorted_tables)
