"""The records are proven while people write: nobody waits, and what they write meanwhile is not called wrong."""

import tempfile
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from threading import Event
from uuid import UUID, uuid4

import pytest
from sqlalchemy import event

from emr_desktop.queries.drafts import my_drafts
from emr_desktop.services.drafts import SaveDraft, save_draft
from emr_desktop.services.visits import SignVisit, VisitContent, sign_visit
from emr_desktop.store import verify_scratch
from emr_desktop.store.verify import Proof
from tests.conftest import NOW

DRAFT = UUID("01900000-0000-7000-8000-000000000001")


class Stops:
    """Holds a proof, which runs in a thread of its own, at one stage until the test lets it go on."""

    def __init__(self, stage: str) -> None:
        self._stage = stage
        self.reached = Event()
        self.go_on = Event()

    def __call__(self, stage: str, _done: int, _total: int) -> None:
        if stage == self._stage and not self.reached.is_set():
            self.reached.set()
            assert self.go_on.wait(60)


def work(clinic, patient):
    """Everything that is written in a consultation."""
    clinic.execute(save_draft, SaveDraft(draft_id=DRAFT, form="visit", patient_id=patient, content="typed"))
    content = VisitContent(reason="bp_check", complaints="headache", no_diagnosis=True)
    clinic.execute(sign_visit, SignVisit(visit_id=uuid4(), patient_id=patient, happened_at=NOW, content=content))


@pytest.mark.parametrize("stage", ["commits", "tables"])
def test_a_draft_is_saved_and_a_visit_signed_while_the_records_are_proven(nurse, register, stage):
    event.listen(nurse._engine, "checkout", lambda raw, *_: raw.execute("PRAGMA busy_timeout = 20"))
    patient = register()
    before = nurse.verify().commits
    stops = Stops(stage)
    with ThreadPoolExecutor(1) as thread:
        proof: Future[Proof] = thread.submit(nurse.verify, stops)
        assert stops.reached.wait(60)
        work(nurse, patient)
        register()
        stops.go_on.set()
        assert (proof.result().findings, proof.result().commits) == ((), before), "it is of the moment it began"
    assert nurse.ask(my_drafts)[0].content == "typed"
    assert (nurse.verify().findings, nurse.verify().commits) == ((), before + 2)


def test_records_proven_again_and_again_while_people_work_are_whole_each_time(nurse, register):
    patient = register()
    with ThreadPoolExecutor(1) as thread:
        for _ in range(5):
            proof = thread.submit(nurse.verify)
            while not proof.done():
                work(nurse, patient)
            assert proof.result().findings == ()


def test_proving_leaves_nothing_behind_and_no_name_lies_readable_beside_it(nurse, register, tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    little_memory = (*verify_scratch._PRAGMAS, "cache_size=5")  # so that rows reach the disk
    monkeypatch.setattr(verify_scratch, "_PRAGMAS", little_memory)
    for _ in range(30):
        register(note="Жалобы на головную боль. " * 40)
    written: list[bytes] = []

    def look(stage: str, _done: int, _total: int) -> None:
        if stage == "tables":
            written.extend(path.read_bytes() for path in Path(tmp_path).rglob("proof.db*"))

    assert nurse.verify(look).findings == ()
    (content,) = written
    assert len(content) > 30 * 1000, "the rows did reach the disk"
    assert b"SQLite format" not in content
    assert "Жалобы".encode() not in content
    assert list(tmp_path.glob("emr-proof-*")) == []
