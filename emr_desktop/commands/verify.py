"""`emr-desktop verify`: prove pages, chain, signatures and tables. Exit status 1 names what is not whole."""

import argparse
import json
from dataclasses import asdict

from emr_desktop.commands.access import unlock
from emr_desktop.domain.errors import StoreTrouble
from emr_desktop.store.verify import Finding, Proof


def run(options: argparse.Namespace) -> int:
    """Print the proof; 1 when something is not whole."""
    try:
        with unlock(options) as clinic:
            proof = clinic.verify()
    except StoreTrouble as error:
        if error.code != "file_damaged":
            raise
        proof = _too_damaged_to_open(error)
    if options.json:
        print(json.dumps(asdict(proof) | {"good": proof.good}))
    else:
        print(f"{proof.commits} actions of {proof.origins} computers, digest {proof.digest[:16] or 'none'}")
        for finding in proof.findings:
            print(f"NOT WHOLE  {finding.code}  {finding.where}")
        print("All records are whole." if proof.good else f"{len(proof.findings)} findings.")
    return 0 if proof.good else 1


def _too_damaged_to_open(error: StoreTrouble) -> Proof:
    pages = error.details.get("pages")
    named = [Finding("page_damaged", str(page)) for page in pages] if isinstance(pages, list) else []
    return Proof(0, 0, "", tuple(named) or (Finding("file_damaged", "clinic.db"),))
