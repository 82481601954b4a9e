"""`emr-desktop import-icd10 FILE`: titles of the official Russian reference of ICD-10."""

import argparse

from emr_desktop.commands.access import unlock
from emr_desktop.services.reference import ImportIcd10, import_icd10


def run(options: argparse.Namespace) -> int:
    """Import all of the file or nothing, and say how many codes are in force."""
    with unlock(options) as clinic:
        codes = clinic.execute(import_icd10, ImportIcd10(options.file.read_bytes()))
    print(f"{codes} codes are in force.")
    return 0
