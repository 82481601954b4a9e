"""What stands in a journal today is read by every later program: the same bytes, the same rows.

A failure here means that old journals would be read wrongly. Do not change a golden line; add the next number.
"""

import json

import pytest
from sqlalchemy import create_engine, select

from emr_desktop.journal.codec import encode
from emr_desktop.journal.commit import BODY_SCHEMA, Body, Commit, Envelope, Version
from emr_desktop.store.projection import Replay
from emr_desktop.store.schema import Base, empty_value, encodings_by_name
from tests.journal.commits import ORIGIN, PUBLIC, commit
from tests.store.golden_rows import FOLDER, described, extended, fields_in, fixed_op, golden, sample

TABLES = sorted(encodings_by_name())
STORED_ROWS = [(path.stem, number) for path in sorted(FOLDER.glob("*.json")) if path.stem != "commit"
               for number in json.loads(path.read_text(encoding="utf-8"))["rows"]]  # fmt: skip


def test_every_travelling_table_has_its_golden_file_and_none_has_gone():
    stored = sorted(path.stem for path in FOLDER.glob("*.json") if path.stem != "commit")
    assert stored == TABLES, "write the missing ones: python -m tests.store.golden_rows"


def frozen(description):
    """All but the names of columns, which do not travel: numbers stand for them."""
    kinds = {number: words.split()[-1] for number, words in description["fields"].items()}
    keys = [words.split()[-1] for words in description["key"]]
    return description["table"], description["kind"], keys, kinds


@pytest.mark.parametrize("name", TABLES)
def test_numbers_and_kinds_of_fields_are_as_they_were(name):
    now, stored = described(encodings_by_name()[name]), golden(name)
    assert frozen(now) == frozen(stored)
    assert fields_in(stored["rows"][str(len(stored["rows"]))]) == {int(number) for number in stored["fields"]}


@pytest.mark.parametrize("name", TABLES)
def test_a_row_with_every_field_is_written_in_the_same_bytes(name):
    rows = golden(name)["rows"]
    assert described(encodings_by_name()[name])["rows"]["1"] == rows[str(len(rows))]


@pytest.mark.parametrize(("name", "number"), STORED_ROWS)
def test_a_row_written_by_any_program_until_now_is_read_back(name, number):
    encoding = encodings_by_name()[name]
    stored = golden(name)["rows"][number]
    body = Body.decode(bytes.fromhex(stored), BODY_SCHEMA)
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        Base.metadata.create_all(connection, tables=[encoding.table])
        replay = Replay(connection)
        replay.apply(Version(ORIGIN.key, 9), body.ops, None)
        replay.write()
        row = connection.execute(select(encoding.table)).one()._mapping
    expected = {
        column.name: sample(column, at) if at in fields_in(stored) else empty_value(column)
        for at, column in encoding.fields.items()
    }
    keys = {column.name: sample(column, 200 + at) for at, column in enumerate(encoding.keys)}
    assert dict(row) == {**expected, **keys, "made_by": ORIGIN.key, "made_seq": 9, "versions": None}


def test_a_table_or_a_field_without_a_golden_line_is_noticed():
    encoding = encodings_by_name()["patient_address"]
    now = described(encoding)
    assert now["rows"]["1"] != Body("golden", (fixed_op(encodings_by_name()["patient"]),)).encode().hex()
    fewer = {**now, "fields": {number: name for number, name in now["fields"].items() if number != "11"}}
    shorter = fixed_op(encoding)
    del shorter.fields[11]
    fewer["rows"] = {"1": Body("golden", (shorter,)).encode().hex()}
    grown = extended(fewer, now)
    assert fewer["fields"] != now["fields"]
    assert grown["rows"] == {"1": fewer["rows"]["1"], "2": now["rows"]["1"]}, "the older row stays and is read for ever"


def test_a_whole_commit_is_the_same_bytes_for_ever():
    stored = json.loads((FOLDER / "commit.json").read_text(encoding="utf-8"))
    made = commit(seq=258, previous=bytes(range(16)), clock_error_ms=-90_000)
    assert {
        "envelope": made.envelope.hex(),
        "body": made.body.hex(),
        "signature": made.signature.hex(),
        "hash": made.hash.hex(),
        "public_key": PUBLIC.hex(),
    } == stored


def test_the_stored_commit_still_proves_itself():
    stored = {name: bytes.fromhex(value) for name, value in json.loads((FOLDER / "commit.json").read_text()).items()}
    made = Commit(stored["envelope"], stored["signature"], stored["body"])
    envelope = made.check(stored["public_key"])
    assert made.hash == stored["hash"]
    assert Envelope.decode(made.envelope).encode() == made.envelope
    assert Body.decode(made.body, envelope.body_schema).encode() == made.body
    assert encode([envelope.seq]) == b"\x81\x19\x01\x02"
