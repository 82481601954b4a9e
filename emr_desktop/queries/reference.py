"""The lists people choose from, built once from what ships with the program and what was imported."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache, partial

from sqlalchemy import select

from emr_desktop.domain.icd10 import icd10_entries
from emr_desktop.domain.icd10_import import with_titles
from emr_desktop.domain.icd10_search import Icd10Index
from emr_desktop.queries.reader import Reader
from emr_desktop.store.reference import Icd10Title, ReferenceImport


@dataclass(frozen=True, slots=True)
class _Titles:
    """Imported titles: equal when they come from the same file, read from the store only when they are needed."""

    digest: str
    load: Callable[[], dict[str, str]] = field(compare=False)


def icd10_index(read: Reader) -> Icd10Index:
    """The ICD-10 list to search in. Takes up to a second the first time; afterwards nothing until an import."""
    digest = read.session.scalar(select(ReferenceImport.digest).where(ReferenceImport.name == "icd10_ru"))
    return _index(_Titles(digest or "", partial(_titles, read)))


def _titles(read: Reader) -> dict[str, str]:
    rows = read.session.execute(select(Icd10Title.code, Icd10Title.title).where(Icd10Title.active).order_by("code"))
    return {row.code: row.title for row in rows}


@lru_cache(maxsize=1)
def _index(titles: _Titles) -> Icd10Index:
    entries = icd10_entries()
    return Icd10Index(with_titles(entries, titles.load()) if titles.digest else entries)
