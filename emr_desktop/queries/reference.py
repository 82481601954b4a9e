"""The lists people choose from, built once from what ships with the program and what was imported."""

from functools import lru_cache

from sqlalchemy import select

from emr_desktop.domain.icd10 import icd10_entries
from emr_desktop.domain.icd10_import import with_titles
from emr_desktop.domain.icd10_search import Icd10Index
from emr_desktop.queries.reader import Reader
from emr_desktop.store.reference import Icd10Title, ReferenceImport


def icd10_index(read: Reader) -> Icd10Index:
    """The ICD-10 list to search in. Takes a third of a second the first time; afterwards nothing until an import."""
    digest = read.session.scalar(select(ReferenceImport.digest).where(ReferenceImport.name == "icd10_ru"))
    if digest is None:
        return _index(())
    titles = read.session.execute(select(Icd10Title.code, Icd10Title.title).where(Icd10Title.active).order_by("code"))
    return _index(tuple((row.code, row.title) for row in titles))


@lru_cache(maxsize=1)
def _index(titles: tuple[tuple[str, str], ...]) -> Icd10Index:
    entries = icd10_entries()
    return Icd10Index(with_titles(entries, dict(titles)) if titles else entries)
