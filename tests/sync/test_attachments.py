"""A scan that is attached in one clinic is seen at once where the record is, and its file follows piece by piece."""

from dataclasses import dataclass, replace
from datetime import timedelta

import pytest
from sqlalchemy import insert, select, update

from emr_desktop.domain.access import Role
from emr_desktop.domain.attachments import CHUNK, MovePolicy
from emr_desktop.domain.errors import NotFound, RuleBroken, StoreTrouble
from emr_desktop.queries.attachments import FileState
from emr_desktop.server.tables import HeldChunk, HeldFile, Quarantined
from emr_desktop.services.attachments import (
    ChooseMovePolicy,
    RetractAttachment,
    WantFile,
    choose_move_policy,
    retract_attachment,
    want_file,
)
from emr_desktop.services.clinic import Step
from emr_desktop.services.patients import register_patient
from emr_desktop.store.files import files_of
from emr_desktop.sync.engine import Engine
from emr_desktop.sync.http import Link, LinkTrouble
from tests.conftest import SERGEY
from tests.sync.attaching import PREVIEW, attach, connect_to, content, png, rows, sync


@dataclass
class Cutting:
    """A link that breaks at the piece of this number, once, after it was sent or before it comes."""

    link: Link
    at: int
    asked: int = 0

    def exchange(self, engine: Engine) -> None:
        self.link.exchange(engine)

    def ask(self, what: str, message: bytes) -> bytes:
        self.asked += 1
        answer = self.link.ask(what, message)
        if self.asked == self.at:
            raise LinkTrouble("no_connection")
        return answer

    def close(self) -> None:
        self.link.close()


@pytest.fixture
def pair(url, found, joined):
    """Two computers of one clinic that hold the same patient."""
    first = found("Zarechye")
    connect_to(first, url)
    patient = first.do(register_patient, SERGEY)
    sync(first)
    second = joined("Zarechye")
    connect_to(second, url)
    sync(second)
    return first, second, patient


def test_the_fact_and_its_preview_arrive_and_then_the_file_as_it_was(pair):
    first, second, patient = pair
    photo = png(200)
    made = attach(first, patient, photo)
    assert [row.state for row in rows(first, patient)] == [FileState.HERE]
    ended = sync(first)
    assert (ended.outcome, ended.progress.files_trouble) == ("done", "")
    assert [row.state for row in rows(first, patient)] == [FileState.SENT]
    sync(second)
    (row,) = rows(second, patient)
    assert (row.preview, row.title, row.size, row.author) == (
        PREVIEW,
        "Выписка из больницы",
        len(photo),
        "Сидоров К. М.",
    )
    assert content(second, made) == photo
    assert row.state is FileState.SENT


def test_a_mistake_is_seen_everywhere_and_its_file_is_not_fetched(pair, district):
    first, second, patient = pair
    wrong = attach(first, patient, png(40))
    first.do(retract_attachment, RetractAttachment(wrong, "другой пациент"))
    sync(first)
    sync(second)
    (row,) = rows(second, patient)
    assert (row.retract_reason, row.retracted_by, row.state) == ("другой пациент", "Сидоров К. М.", FileState.AWAY)
    with district.database.connect() as connection:
        assert connection.scalars(select(Quarantined.reason)).all() == []
    with pytest.raises(RuleBroken, match="attachment_retracted_already"):
        second.do(retract_attachment, RetractAttachment(wrong, "ещё раз"))


def test_the_fact_is_complete_while_its_file_is_on_its_way(pair, district):
    first, second, patient = pair
    made = attach(first, patient, png(200))
    first.sync(district)
    second.sync(district)
    (row,) = rows(second, patient)
    assert (row.preview, row.state, row.arrived) == (PREVIEW, FileState.AWAY, 0)
    with pytest.raises(NotFound, match="attachment_not_fetched"):
        content(second, made)


@pytest.mark.parametrize("at", [2, 5])
def test_a_cut_while_sending_loses_no_piece_that_has_arrived(pair, url, at):
    first, second, patient = pair
    photo = png(200)
    made = attach(first, patient, photo)
    ended = sync(first, carrier=Cutting(Link(url), at))
    assert (ended.outcome, ended.progress.files_trouble) == ("done", "no_connection")
    counting = Cutting(Link(url), 0)
    sync(first, carrier=counting)
    pieces = -(-len(photo) // CHUNK)
    assert counting.asked == 1 + pieces - (at - 1), "one question, and only the pieces that had not come"
    sync(second)
    assert content(second, made) == photo


@pytest.mark.parametrize("at", [2, 5])
def test_a_cut_while_fetching_goes_on_where_it_was(pair, url, at):
    first, second, patient = pair
    photo = png(200)
    made = attach(first, patient, photo)
    sync(first)
    sync(second, carrier=Cutting(Link(url), at))
    assert rows(second, patient)[0].arrived == (at - 2) * CHUNK, "the piece under way is lost, no other"
    sync(second)
    assert content(second, made) == photo


def test_a_file_that_is_not_what_was_attached_is_refused_and_nothing_of_it_is_kept(pair, district):
    first, second, patient = pair
    made = attach(first, patient, png(200))
    sync(first)
    with district.database.begin() as connection:
        connection.execute(update(HeldChunk).where(HeldChunk.ordinal == 3).values(data=bytes(CHUNK)))
    ended = sync(second)
    assert ended.progress.files_trouble == "attachment_other_content"
    assert rows(second, patient)[0].state is FileState.AWAY
    assert list(files_of(second.engine).folder.iterdir()) == []
    with pytest.raises(NotFound, match="attachment_not_fetched"):
        content(second, made)


def test_a_liar_cannot_leave_another_file_with_the_district(pair, district):
    first, _, patient = pair
    made = attach(first, patient, png(200))
    first.sync(district)
    with district.database.begin() as connection:
        row = {"attachment_id": made, "size": len(png(200)), "chunks": 1}
        connection.execute(insert(HeldFile), row)
        connection.execute(insert(HeldChunk), {"attachment_id": made, "ordinal": 0, "data": bytes(CHUNK)})
    assert sync(first).progress.files_trouble == "attachment_other_content"
    with district.database.connect() as connection:
        assert connection.scalars(select(HeldChunk.ordinal)).all() == []
        assert connection.execute(select(HeldFile.chunks, HeldFile.whole_at)).one() == (0, None)
    first.clinic.clock.move(timedelta(minutes=11))
    sync(first)
    assert rows(first, patient)[0].state is FileState.SENT


def test_a_file_that_is_damaged_here_is_fetched_once_more_when_somebody_wants_it(pair):
    first, second, patient = pair
    made = attach(first, patient, png(80))
    sync(first)
    sync(second)
    path = next(files_of(second.engine).folder.iterdir())
    path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(StoreTrouble, match="attachment_damaged"):
        content(second, made)
    second.do(want_file, WantFile(made))
    sync(second)
    assert content(second, made) == png(80)


def test_an_idle_sync_stays_one_small_request_after_files_have_moved(pair, url):
    first, second, patient = pair
    attach(first, patient, png(40))
    for computer in (first, second, first, second):
        sync(computer)
    for computer in (first, second):
        counting = Cutting(Link(url), 0)
        progress = sync(computer, carrier=counting).progress
        assert (counting.asked, progress.requests) == (0, 1)
        assert progress.bytes_up + progress.bytes_down <= 500


def test_a_slow_link_carries_one_piece_and_then_only_what_is_asked_for(pair, url, monkeypatch):
    first, second, patient = pair
    photo = png(200)
    made = attach(first, patient, photo)
    sync(first)
    monkeypatch.setattr("emr_desktop.sync.files.SLOW_CHUNK", 0.0)
    sync(second)
    assert rows(second, patient)[0].arrived == CHUNK
    counting = Cutting(Link(url), 0)
    sync(second, carrier=counting)
    assert counting.asked == 0, "left alone for an hour"
    second.do(want_file, WantFile(made))
    assert rows(second, patient)[0].state is FileState.WANTED
    sync(second)
    assert content(second, made) == photo


@pytest.mark.parametrize("policy", [MovePolicy.ASKED, MovePolicy.NIGHT])
def test_the_rule_of_a_computer_holds_until_somebody_asks(pair, url, policy):
    first, second, patient = pair
    made = attach(first, patient, png(40))
    sync(first)
    boss = replace(second.clinic.actor, role=Role.ADMINISTRATOR)
    second.clinic.execute_all([Step(choose_move_policy, ChooseMovePolicy(policy), boss)])
    counting = Cutting(Link(url), 0)
    sync(second, carrier=counting)
    assert counting.asked == 0
    second.do(want_file, WantFile(made))
    sync(second)
    assert content(second, made) == png(40)


def test_somebody_who_signs_while_a_long_file_goes_waits_for_one_piece(pair, url):
    first, second, patient = pair
    photo = png(600)
    made = attach(first, patient, photo)

    @dataclass
    class Busy(Cutting):
        def ask(self, what: str, message: bytes) -> bytes:
            if self.asked == 3:
                first.do(register_patient, SERGEY)
            return super().ask(what, message)

    busy = Busy(Link(url), 0)
    progress = sync(first, carrier=busy).progress
    assert (progress.sent, progress.requests) == (2, 2), "the attachment; and what was signed, before the next piece"
    assert progress.files_trouble == ""
    sync(second)
    assert content(second, made) == photo
