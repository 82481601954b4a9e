"""Records altered by somebody who has the key: each way is found, and what was altered is named."""

from uuid import UUID

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from emr_desktop.journal.commit import NO_COMMIT, Body, Envelope, OpKind, Origin, RowOp
from emr_desktop.services.opening import OpenClinic, open_clinic
from emr_desktop.store.vault import Vault
from tests.conftest import PASSWORD
from tests.journal.commits import ORIGIN, PUBLIC, commit
from tests.store.damage import inside

FILED = "INSERT INTO journal VALUES (:position, :origin, :seq, :hash, :envelope, :signature, :body, :action, :patient_id, :author_id, :recorded_at, NULL, NULL)"  # fmt: skip  # noqa: E501  # one statement


@pytest.fixture
def key(folder) -> bytes:
    return Vault(folder / "clinic.keys").unlock("ivanova", PASSWORD)


@pytest.fixture
def altered(folder, nurse, register, key, clock):
    """Registers three patients, lets a test alter the file, and returns what the proof then finds."""

    def alter_and_prove(*statements):
        for phone in ("+375291111111", "+375292222222", "+375293333333"):
            register(phone=phone)
        nurse.close()
        with inside(folder, key) as raw:
            for statement in statements:
                if callable(statement):
                    statement(raw)
                else:
                    raw.execute(statement)
        with open_clinic(folder, user="ivanova", password=PASSWORD, clock=clock) as clinic:
            return found(clinic)

    return alter_and_prove


def found(clinic: OpenClinic) -> dict[str, set[str]]:
    codes: dict[str, set[str]] = {}
    for finding in clinic.verify().findings:
        _, _, number = finding.where.rpartition(":")
        codes.setdefault(finding.code, set()).add(number)
    return codes


def row_of(raw, seq):
    names = [each[1] for each in raw.execute("PRAGMA table_info(journal)")]
    return dict(zip(names, raw.execute("SELECT * FROM journal WHERE seq = ?", (seq,)).fetchone(), strict=True))


def last_seq(raw):
    return raw.execute("SELECT max(seq) FROM journal").fetchone()[0]


def test_records_that_nobody_altered_are_whole(altered):
    assert altered() == {}


def test_an_altered_body_is_named(altered):
    def alter(raw):
        body = bytes(row_of(raw, 6)["body"])
        raw.execute("UPDATE journal SET body = ? WHERE seq = 6", (body.replace(b"+3752911", b"+3752999"),))

    assert altered(alter) == {"commit_body_changed": {"6"}}


def test_an_altered_envelope_is_named_and_breaks_the_chain_behind_it(altered):
    def alter(raw):
        envelope = Envelope.decode(bytes(row_of(raw, 6)["envelope"]))
        changed = Envelope(**{name: getattr(envelope, name) for name in Envelope.__slots__} | {"recorded_at": 5})
        raw.execute("UPDATE journal SET envelope = ? WHERE seq = 6", (changed.encode(),))

    findings = altered(alter)
    assert findings["commit_signature_wrong"] == {"6"}
    assert findings["commit_chain_broken"] == {"7"}


def test_a_removed_commit_is_named_by_the_gap(altered):
    assert altered("DELETE FROM journal WHERE seq = 6") == {"commit_number_missing": {"7"}}


def test_the_last_commit_removed_is_found_because_its_rows_are_still_there(altered):
    findings = altered(lambda raw: raw.execute("DELETE FROM journal WHERE seq = ?", (last_seq(raw),)))
    assert findings == {"table_differs": {"patient"}}


def test_two_commits_in_each_others_place_are_named(altered):
    findings = altered(
        "UPDATE journal SET seq = -6 WHERE seq = 6",
        "UPDATE journal SET seq = 6 WHERE seq = 7",
        "UPDATE journal SET seq = 7 WHERE seq = -6",
    )
    assert findings["commit_filed_wrongly"] == {"6", "7"}


def test_two_commits_applied_in_the_wrong_order_are_named(altered):
    findings = altered(
        "UPDATE journal SET position = -1 WHERE seq = 6",
        "UPDATE journal SET position = 6 WHERE seq = 7",
        "UPDATE journal SET position = 7 WHERE seq = 6",
    )
    assert "7" in findings["commit_number_missing"]


def test_a_commit_made_with_a_foreign_key_is_named(altered):
    assert altered(lambda raw: file_foreign(raw, commit(1, NO_COMMIT))) == {"commit_unknown_device": {"1"}}


def file_foreign(raw, made):
    envelope = Envelope.decode(made.envelope)
    fields = {**row_of(raw, 6), "origin": envelope.origin.key, "seq": envelope.seq, "hash": made.hash}
    fields |= {"envelope": made.envelope, "signature": made.signature, "body": made.body}
    fields |= {"position": 1000 + envelope.seq, "patient_id": UUID(int=3).bytes}
    fields |= {"author_id": envelope.author.bytes, "recorded_at": envelope.recorded_at}
    raw.execute(FILED, fields)


def test_a_computer_that_lets_itself_in_is_named(altered, nurse):
    facility = nurse.actor.facility_id.bytes

    def let_itself_in(raw):
        device = RowOp(2, OpKind.INSERT, (ORIGIN.device,), {1: PUBLIC, 3: facility, 4: 2}, {})
        file_foreign(raw, commit(1, NO_COMMIT, body=Body("join", (device,))))
        raw.execute(
            "INSERT INTO device (id, public_key, name, facility_id, number, made_by, made_seq) VALUES (?,?,'',?,2,?,1)",
            (ORIGIN.device, PUBLIC, facility, ORIGIN.key),
        )

    assert altered(let_itself_in) == {"device_let_itself_in": {ORIGIN.device.hex()}}


def test_a_commit_of_another_computer_in_this_ones_name_is_named(altered):
    def alter(raw):
        last = last_seq(raw)
        own = Origin.from_key(bytes(row_of(raw, last)["origin"]))
        file_foreign(raw, commit(last + 1, bytes(row_of(raw, last)["hash"])[:16], origin=own))

    (code,) = altered(alter)
    assert code == "commit_signature_wrong"


@pytest.mark.parametrize(
    ("ops", "trouble"),
    [
        ((RowOp(10, OpKind.INSERT, (bytes(16),), {13: "no day"}, {}),), "TypeError"),
        ((RowOp(10, OpKind.INSERT, (["no key"],), {}, {}),), "TypeError"),
    ],
)
def test_a_commit_signed_here_that_cannot_be_applied_is_told_from_a_changed_row(altered, ops, trouble):
    def sign_nonsense(raw):
        last, (private,) = last_seq(raw), raw.execute("SELECT private_key FROM this_device").fetchone()
        own = Origin.from_key(bytes(row_of(raw, last)["origin"]))
        key = Ed25519PrivateKey.from_private_bytes(bytes(private))
        previous = bytes(row_of(raw, last)["hash"])[:16]
        file_foreign(raw, commit(last + 1, previous, key=key, origin=own, body=Body("nonsense", ops)))

    assert altered(sign_nonsense) == {"replay_failed": {trouble}}


@pytest.mark.parametrize(
    ("statement", "table"),
    [
        ("UPDATE patient SET phone = 'x' WHERE rowid = 1", "patient"),
        ("DELETE FROM patient WHERE rowid = 2", "patient"),
        ("UPDATE staff SET role = 'physician' WHERE login = 'ivanova'", "staff"),
        ("UPDATE patient SET made_seq = made_seq + 1 WHERE rowid = 1", "patient"),
        ("UPDATE facility SET payer_number = '1'", "facility"),
    ],
)
def test_a_row_edited_by_hand_is_found_in_its_table(altered, statement, table):
    assert altered(statement) == {"table_differs": {table}}


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal SET patient_id = randomblob(16) WHERE seq = 6",
        "UPDATE journal SET author_id = randomblob(16) WHERE seq = 6",
        "UPDATE journal SET recorded_at = 1 WHERE seq = 6",
        "UPDATE journal SET hash = randomblob(32) WHERE seq = 6",
    ],
)
def test_a_commit_hidden_from_those_who_look_for_it_is_named(altered, statement):
    assert altered(statement) == {"commit_filed_wrongly": {"6"}}


def test_a_public_key_exchanged_in_the_table_is_found(altered):
    findings = altered(lambda raw: raw.execute("UPDATE device SET public_key = ?", (PUBLIC,)))
    assert findings.keys() == {"commit_foreign_device"}


def test_proving_changes_nothing(altered, folder, clock):
    assert altered("UPDATE patient SET phone = 'x' WHERE rowid = 1") == {"table_differs": {"patient"}}
    with open_clinic(folder, user="ivanova", password=PASSWORD, clock=clock) as clinic:
        assert found(clinic) == {"table_differs": {"patient"}}, "the replay was undone"
