"""The state of the reference lists that were imported."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from emr_desktop.domain.access import Permission
from emr_desktop.queries.reader import Reader
from emr_desktop.store.reference import Icd10Title, ReferenceImport


@dataclass(frozen=True, slots=True)
class Icd10State:
    """When the official Russian titles were imported (None: never), and how many codes are in force."""

    imported_at: datetime | None
    codes: int


def icd10_state(read: Reader) -> Icd10State:
    """Whether the official list stands behind the search for diagnoses."""
    read.require(Permission.MANAGE_STAFF)
    imported = read.session.get(ReferenceImport, "icd10_ru")
    codes = read.session.scalar(select(func.count()).select_from(Icd10Title).where(Icd10Title.active)) or 0
    return Icd10State(imported.imported_at if imported else None, codes)
