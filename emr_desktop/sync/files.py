"""The lane of files: after everything else has been said, piece by piece, in both directions.

Nothing is asked while there is nothing to move: an idle sync stays one request. Every piece that has arrived is on the
disk before the next is asked for, so a cut loses the one under way.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from time import monotonic
from typing import Any, Protocol, runtime_checkable
from uuid import UUID

from sqlalchemy import select

from emr_desktop.domain.attachments import LARGEST_FILE, SLOW_CHUNK, SLOW_FOR, MovePolicy, chunk_count, may_move
from emr_desktop.domain.clock import Clock
from emr_desktop.domain.errors import StoreTrouble
from emr_desktop.store.device_keys import load_device
from emr_desktop.store.engine import DATABASE_ERRORS
from emr_desktop.store.files import FileStore, files_of
from emr_desktop.store.sync import District
from emr_desktop.store.sync_files import SAFE, SENT, Unsettled, keep_file, leave_link_alone, rules, unsettled
from emr_desktop.sync.files_messages import MOST_ASKED, FileQuestion, FileStand, What, read_piece, read_stands
from emr_desktop.sync.http import PASSING, TRIES, LinkTrouble
from emr_desktop.sync.lookup_messages import LookupRefused
from emr_desktop.sync.progress import Progress
from emr_desktop.sync.protocol import BadMessage
from emr_desktop.sync.replica import StoreReplica

RECORDS_EVERY = 30.0
"""Seconds after which a long file lets records of others come through."""


@runtime_checkable
class Asking(Protocol):
    """What carries a question to the district, as Link does. Raises LinkTrouble."""

    def ask(self, what: str, message: bytes) -> bytes: ...


class FileLane:
    """The files of one store and one district, for the time of a sync."""

    def __init__(self, replica: StoreReplica, link: Asking, clock: Clock, progress: Progress) -> None:
        self._replica, self._link, self._clock, self._progress = replica, link, clock, progress

    @property
    def moved(self) -> int:
        """Pieces so far."""
        return self._progress.pieces_sent + self._progress.pieces_received

    def trouble(self, code: str) -> None:
        """Say why files do not move; the next sync goes on with them."""
        self._progress.files_trouble = code

    def run(self, give_way: Callable[[], bool]) -> bool:
        """Move what may be moved. False when it stopped because `give_way` said that there is other work.

        Raises LinkTrouble, lookup_messages.LookupRefused, BadMessage, StoreTrouble, and what the store raises.
        """
        jobs = self._jobs()
        parts = (jobs[begin : begin + MOST_ASKED] for begin in range(0, len(jobs), MOST_ASKED))
        return all(self._move(part, give_way) for part in parts)

    def _jobs(self) -> list[Unsettled]:
        """What somebody waits for first, then what is to be sent, short ones before long ones."""
        now = self._clock.now()
        with self._replica.reading() as connection:
            due = [each for each in unsettled(connection) if each.is_due(now)]
            policy, slow_until = rules(connection)
            free = may_move(policy, now.astimezone(), slow_until)
        may = [each for each in due if free or each.wanted or each.leaves]
        return sorted(may, key=lambda each: (not each.wanted, not each.here, each.size))

    def _move(self, jobs: Sequence[Unsettled], give_way: Callable[[], bool]) -> bool:
        stands = read_stands(self._asked(What.STAND, tuple(each.attachment for each in jobs)))
        if len(stands) != len(jobs):
            raise BadMessage("files")
        for job, stand in zip(jobs, stands, strict=True):
            self._note(job, stand)
        for job, stand in zip(jobs, stands, strict=True):
            if stand is None:
                continue
            for seconds in self._pieces(job, stand):
                if give_way():
                    return False
                if seconds > SLOW_CHUNK and not (job.wanted or job.leaves) and self._is_left_alone():
                    return True
        return True

    def _pieces(self, job: Unsettled, stand: FileStand) -> Iterator[float]:
        """The seconds that each piece took. What the district refuses about one file concerns no other."""
        if job.size > LARGEST_FILE:
            self._put_off(job, "attachment_piece_wrong")
            return
        try:
            yield from self._send(job, stand) if job.here else self._fetch(job, stand)
        except LookupRefused as refused:
            if not str(refused).startswith("attachment_"):
                raise
            self._put_off(job, str(refused))
        except StoreTrouble as trouble:
            if trouble.code != "attachment_other_content":
                self._note_trouble(job, trouble.code)
                raise
            self._put_off(job, trouble.code)

    def _note_trouble(self, job: Unsettled, why: str) -> None:
        with suppress(*DATABASE_ERRORS):  # on a disk that is full this may not be written either
            self._keep(job, trouble=why)

    def _put_off(self, job: Unsettled, why: str) -> None:
        self.trouble(why)
        self._keep(job, asked_at=self._clock.now(), trouble=why)

    def _send(self, job: Unsettled, stand: FileStand) -> Iterator[float]:
        """One piece after another; the seconds that each took."""
        files = self._files()
        while not stand.whole and stand.chunks < chunk_count(job.size):
            before = stand.chunks
            try:
                data = files.chunk(job.digest, job.size, before)
            except StoreTrouble as trouble:  # gone or damaged: fetched again, once the district has it
                self._keep(job, here=False, trouble=trouble.code)
                return
            began = monotonic()
            (said,) = read_stands(self._asked(What.PUT, (job.attachment,), before, data))
            if said is None or said.chunks <= before:
                return  # somebody else sends the same: next time it is asked how far that has come
            self._progress.pieces_sent += 1
            stand = said
            if stand.whole:
                self._note(job, stand)
            yield monotonic() - began

    def _fetch(self, job: Unsettled, stand: FileStand) -> Iterator[float]:
        files = self._files()
        if files.is_good(job.digest, job.size):  # attached to another record too, or back with a restored copy
            self._keep(job, here=True, wanted=False, trouble="")
            return
        at = files.begun(job.digest, job.size)
        while stand.whole and at < chunk_count(job.size):
            began = monotonic()
            piece = read_piece(self._asked(What.GET, (job.attachment,), at))
            whole = files.add(job.digest, job.size, at, piece)
            self._progress.pieces_received += 1
            at += 1
            if whole:
                self._keep(job, here=True, wanted=False, held=held_as(stand), trouble="")
                self._progress.files_received += 1
            yield monotonic() - began

    def _asked(self, what: What, attachments: tuple[UUID, ...], ordinal: int = 0, data: bytes = b"") -> bytes:
        with self._replica.reading() as connection:
            device = load_device(connection)
            epoch = connection.execute(select(District.epoch)).scalar_one()
        question = FileQuestion(device.origin.device, epoch, what, attachments, ordinal, data)
        message = question.signed_by(device.private)
        self._progress.bytes_up += len(message)
        answer = self._link.ask("files", message)
        self._progress.bytes_down += len(answer)
        return answer

    def _files(self) -> FileStore:
        with self._replica.reading() as connection:
            return files_of(connection)

    def _note(self, job: Unsettled, stand: FileStand | None) -> None:
        """Remember what the district said; and when, where nothing can be moved before it says something else."""
        moves = stand is not None and stand.whole is not job.here
        found: dict[str, Any] = {"held": held_as(stand), "asked_at": None if moves else self._clock.now()}
        if found["held"] and job.here:
            found |= {"wanted": False, "trouble": ""}
        self._keep(job, **found)

    def _keep(self, job: Unsettled, **changed: Any) -> None:
        with self._replica.writing() as connection:
            keep_file(connection, job, **changed)

    def _is_left_alone(self) -> bool:
        """Leave a slow link alone for a while, where that is the rule."""
        with self._replica.writing() as connection:
            if rules(connection)[0] is not MovePolicy.QUICK:
                return False
            leave_link_alone(connection, self._clock.now() + SLOW_FOR)
        return True


def move_files(lane: FileLane, has_news: Callable[[], bool], say_what_is_new: Callable[[], None]) -> None:
    """Move files until there are none left to move, and let records go first whenever there are some.

    Never raises for a file: the progress says why one does not move.
    """
    broken = 0
    while broken < TRIES:
        before, until = lane.moved, monotonic() + RECORDS_EVERY
        try:
            if lane.run(partial(_makes_way, until, has_news)):
                return
        except LinkTrouble as trouble:
            lane.trouble(str(trouble))
            if str(trouble) not in PASSING:
                return
            broken = 0 if lane.moved > before else broken + 1
            continue
        except (LookupRefused, BadMessage) as refused:
            lane.trouble(str(refused))
            return
        except StoreTrouble as trouble:
            lane.trouble(trouble.code)
            return
        say_what_is_new()


def _makes_way(until: float, has_news: Callable[[], bool]) -> bool:
    return monotonic() > until or has_news()


def held_as(stand: FileStand | None) -> str:
    """What the district says, as it is kept here."""
    if stand is None or not stand.whole:
        return ""
    return SAFE if stand.safe else SENT
