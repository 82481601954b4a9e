"""A program that was tampered with, or a failing memory, sends what is not proven: it stays out, all else goes on."""

from contextlib import closing, suppress
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import select

from emr_desktop.journal.commit import Envelope, envelope_hash
from emr_desktop.journal.proof import seal_run
from emr_desktop.server.tables import OriginRow, Quarantined
from emr_desktop.services.patients import register_patient
from emr_desktop.store.device_keys import load_device
from emr_desktop.store.patients import Patient
from emr_desktop.sync.engine import Engine
from emr_desktop.sync.http import Link, LinkTrouble
from emr_desktop.sync.replica import StoreReplica
from emr_desktop.sync.runs import Kept, Run
from tests.conftest import SERGEY
from tests.faults.serving import sync_over
from tests.sync.people import same_tables
from tests.sync.referring import sync_all


class SealedByAnother(StoreReplica):
    """Signs with a key that is not the computer's."""

    def run_after(self, seq, most_bytes):
        run = super().run_after(seq, most_bytes)
        return run and self.sealed(run.origin, seq + 1, run.commits, Ed25519PrivateKey.generate())

    def sealed(self, origin, first, commits, key=None):
        with self.reading() as connection:
            key = key or load_device(connection).private
        return Run(origin, seal_run(origin, first, [envelope_hash(each.envelope) for each in commits], key), commits)


class LeavesOut(SealedByAnother):
    """Leaves commits out and seals the others with the true key."""

    def run_after(self, seq, most_bytes):
        run = StoreReplica.run_after(self, seq + 1, most_bytes)
        return run and self.sealed(run.origin, seq + 2, run.commits)


class TornChain(SealedByAnother):
    """Its next commit does not name the one before, and is sealed with the true key."""

    def run_after(self, seq, most_bytes):
        run = StoreReplica.run_after(self, seq, min(most_bytes, 1))
        if run is None:
            return None
        (kept,) = run.commits
        torn = replace(Envelope.decode(kept.envelope), prev_hash=bytes([7]) * 16)
        return self.sealed(run.origin, seq + 1, [Kept(torn.encode(), kept.body)])


def in_district(district, *columns):
    with district.database.connect() as connection:
        return {tuple(row) for row in connection.execute(select(*columns))}


@pytest.mark.parametrize("false", [SealedByAnother, LeavesOut, TornChain])
def test_what_is_not_proven_stays_out_and_all_others_go_on(false, two, served, district):
    first, second = two
    for _ in range(3):
        first.do(register_patient, SERGEY)
    held = in_district(district, OriginRow.key, OriginRow.acked)
    with closing(Link(served.url, served.root)) as link, suppress(LinkTrouble):
        link.exchange(Engine(false(first.engine, first.clinic.clock), 0))
    assert in_district(district, OriginRow.key, OriginRow.acked) == held, "none of it is taken"
    second.do(register_patient, SERGEY)
    assert sync_over(second, served).good
    assert len(in_district(district, Patient.id)) == 2
    assert sync_over(first, served).good, "the true program goes on where it was"
    sync_all(district, first, second)
    assert len(in_district(district, Patient.id)) == 5
    assert in_district(district, Quarantined.seq) == set()
    assert same_tables(first, second)
