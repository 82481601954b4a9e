"""`emr-desktop find TEXT`: patients as the search box finds them."""

import argparse
import json

from emr_desktop.commands.access import unlock
from emr_desktop.domain.languages import Language
from emr_desktop.domain.names import full_name
from emr_desktop.queries.patients import search_patients


def run(options: argparse.Namespace) -> int:
    """Print who was found; 1 when nobody was."""
    with unlock(options) as clinic:
        found = clinic.ask(search_patients, " ".join(options.text)).rows
    rows = [
        {
            "record_number": row.record_number,
            "name": full_name(name.family, name.given, name.patronymic),
            "birth_date": row.birth_date.isoformat() if row.birth_date else None,
        }
        for row in found
        for name in [row.names.shown(Language.BE)]
    ]
    if options.json:
        print(json.dumps(rows, ensure_ascii=False))
    else:
        for row in rows:
            print(f"{row['record_number']}  {row['birth_date'] or '-':10}  {row['name']}")
    return 0 if rows else 1
