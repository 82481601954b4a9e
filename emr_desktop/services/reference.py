"""Reference lists that an administrator imports."""

import io
from dataclasses import dataclass
from hashlib import blake2b

from sqlalchemy import delete, insert

from emr_desktop.domain.access import Permission
from emr_desktop.domain.errors import RuleBroken
from emr_desktop.domain.icd10_import import ImportKind, read_official_reference
from emr_desktop.services.work import Work
from emr_desktop.store.reference import Icd10Title, ReferenceImport

ICD10_RU = "icd10_ru"


@dataclass(frozen=True, slots=True)
class ImportIcd10:
    """The bytes of the official Russian reference file."""

    content: bytes


def import_icd10(work: Work, command: ImportIcd10) -> int:
    """Replace the imported titles by those of the file, all or none. Returns how many codes are in force.

    Raises RuleBroken("reference_file_wrong", line=…, problem=…) with the first thing that is wrong in the file.
    """
    work.require(Permission.MANAGE_STAFF)
    result = read_official_reference(io.BytesIO(command.content))
    if result.problems:
        first = result.problems[0]
        raise RuleBroken("reference_file_wrong", line=first.line, problem=first.code.value, found=len(result.problems))
    codes = [row for row in result.rows if row.kind is ImportKind.CODE]
    work.session.execute(delete(Icd10Title))
    work.session.execute(
        insert(Icd10Title), [{"code": row.code, "title": row.title, "active": row.active} for row in codes]
    )
    known = work.session.get(ReferenceImport, ICD10_RU) or ReferenceImport(name=ICD10_RU)
    known.imported_at = work.clock.now()
    known.digest = blake2b(command.content, digest_size=8).hexdigest()
    work.add(known)
    return sum(row.active for row in codes)
