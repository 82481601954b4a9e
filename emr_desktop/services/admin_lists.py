"""Importing reference lists from files that an administrator chose."""

from pathlib import Path

from emr_desktop.domain.errors import RuleBroken
from emr_desktop.services.opening import OpenClinic
from emr_desktop.services.reference import ImportIcd10, import_icd10

LARGEST = 64 * 1024 * 1024
"""Bytes. The official file has about two million: whatever is much larger is another file."""


def import_icd10_file(clinic: OpenClinic, path: Path) -> int:
    """Take the titles of the official file. Returns how many codes are in force.

    Raises RuleBroken("reference_file_unreadable" or "reference_file_wrong").
    """
    try:
        if path.stat().st_size > LARGEST:
            raise RuleBroken("reference_file_unreadable")
        content = path.read_bytes()
    except OSError as error:
        raise RuleBroken("reference_file_unreadable") from error
    return clinic.execute(import_icd10, ImportIcd10(content))
