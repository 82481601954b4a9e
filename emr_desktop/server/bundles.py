"""USB bundles at the district: one that came in is taken like a request, and the reply goes back as a bundle."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any, BinaryIO
from uuid import UUID

from sqlalchemy import Connection, Engine, select

from emr_desktop.domain.clock import Clock
from emr_desktop.domain.errors import RuleBroken
from emr_desktop.journal.commit import NO_COMMIT, device_id
from emr_desktop.server.bundle_files import Brought, files_of_feed, lacking_files, load_of, told_of, wanted_files
from emr_desktop.server.database import identity
from emr_desktop.server.exchange import Exchange, NotAdmitted
from emr_desktop.server.lacking import note_lacking
from emr_desktop.server.push import held_of
from emr_desktop.server.tables import EnrolledDevice, EnrolledFacility
from emr_desktop.server.trouble import ServerTrouble
from emr_desktop.sync.bundle import DOWN, UP, Header, Sealed, open_bundle, seal_bundle
from emr_desktop.sync.bundle_files import Carried, FilePart, FileTalk, Room, Told, read_talk
from emr_desktop.sync.protocol import Answer, BadMessage, End, Frame, Hello, Standing

LARGEST = 64 * 1024 * 1024
"""Bytes of feed in one bundle, before compression, which makes about a fifth of them."""


@dataclass(frozen=True, slots=True)
class Answered:
    """The bundle that goes back, and how many commits of the clinic the district holds now."""

    bundle: Sealed
    name: str
    acked: int
    device: bytes
    answer: Answer
    """TAKEN, or why nothing of the bundle was kept; the bundle that goes back says it to the clinic."""
    overtaken: bool = False
    """Everything in it was here already: a later bundle came first, or the clinic's records were put back."""
    more: tuple[Sealed, ...] = ()
    """Further bundles, to be read in this order, when one is not enough."""
    files: int = 0
    """Attached files that have come whole."""
    torn: bool = False
    """Of the files that were promised some are not there: the drive was taken out among them."""


@dataclass(frozen=True, slots=True)
class _Reply:
    messages: list[bytes]
    after: int
    upto: int
    head: int
    standing: Standing

    @property
    def feed(self) -> tuple[bytes, int, int]:
        """Which piece of which stream it brings."""
        return self.standing.stream, self.after, self.upto


def take_bundle(engine: Engine, clock: Clock, file: BinaryIO, room: Room | None = None) -> Answered:
    """Take a bundle of a clinic, its records and then its files, and answer it. `room` is that for files in the answer.

    Raises RuleBroken: bundle_unknown, bundle_incomplete, bundle_damaged, bundle_foreign, not_admitted.
    """
    with engine.connect() as connection:
        own = identity(connection)
    header, messages = open_bundle(file, own.key)
    device, room = _sender(engine, header), room or Room()
    exchange, brought = Exchange(engine, clock), Brought(engine, clock, device)
    try:
        talk = read_talk(messages) if device.state == "approved" else None
        hello = Hello.decode(messages[0])[0]
        if hello.origin[:8] != device.device:
            raise RuleBroken("bundle_foreign")  # somebody else's greeting under this computer's signature
        for message in messages:
            exchange.take(message)
        if device.state == "approved":
            with engine.begin() as connection:
                note_lacking(connection, device, hello, talk)
        part = FilePart(file, talk) if talk else None
        if talk and part:
            brought.take(part, talk)
        reply = _reply(exchange, hello)
    except NotAdmitted as error:
        raise RuleBroken("not_admitted") from error
    except (BadMessage, IndexError) as error:
        raise RuleBroken("bundle_damaged") from error
    bundle = _Sealing(engine, clock, device, room, header.name).seal(hello, reply, talk, brought)
    later = replace(hello, epoch=own.epoch, cursor=reply.upto)
    more = tuple(_parts(engine, clock, device, later, room, asked=True)) if 0 < reply.upto < reply.head else ()
    held = reply.standing.receipt.acked
    return Answered(
        bundle,
        header.name,
        held,
        device.device,
        reply.standing.answer,
        overtaken=hello.head < held and reply.standing.common == hello.head,
        more=more,
        files=brought.whole,
        torn=part is not None and part.torn,
    )


def bundles_for(engine: Engine, clock: Clock, device: bytes, room: Room | None = None) -> list[Sealed]:
    """Everything that a computer has not said it has read, in bundles to be read one after another.

    From where it was when it was last heard of, so that a bundle which never arrived leaves no gap. Files go along of
    the attachments that are in them, and then the others that it lacks as far as is known here, the newest first.
    Raises RuleBroken("not_admitted") for one that may not sync, ServerTrouble for one that has not synced yet.
    """
    with engine.connect() as connection:
        row: Any = connection.execute(select(EnrolledDevice.__table__).where(EnrolledDevice.device == device)).first()
        if row is None or row.state != "approved":
            raise RuleBroken("not_admitted")
        if row.origin is None:
            raise ServerTrouble(
                "This computer has never synced. Import its first bundle: the answer is made by itself."
            )
        held = held_of(connection, row.origin)
    head_hash = held.acked_hash if held.acked else NO_COMMIT
    hello = Hello(row.origin, held.acked, head_hash, row.epoch, b"", row.cursor, b"", 0, LARGEST)
    return list(_parts(engine, clock, row, hello, room or Room()))


def _parts(
    engine: Engine, clock: Clock, device: Any, hello: Hello, room: Room, *, asked: bool = False
) -> Iterator[Sealed]:
    """`asked`: the computer has said which files it lacks, and has got them."""
    with engine.connect() as connection:
        own = identity(connection)
        known = EnrolledFacility.facility_id == device.facility_id
        name = connection.scalar(select(EnrolledFacility.name).where(known)) or ""
    sealing = _Sealing(engine, clock, device, room, name)
    while True:
        exchange = Exchange(engine, clock, LARGEST)
        exchange.speak_to(replace(hello, budget=LARGEST), device)
        reply = _reply(exchange, hello)
        is_last = reply.upto >= reply.head or reply.upto <= reply.after
        yield sealing.seal(hello, reply, with_lacking=is_last and not asked)
        if is_last:
            return
        hello = replace(hello, epoch=own.epoch, cursor=reply.upto)


def _reply(exchange: Exchange, hello: Hello) -> _Reply:
    messages = list(exchange.reply())
    standing = Standing.decode(messages[0], hello.origin)
    after = hello.cursor if standing.cursor is None else standing.cursor
    upto = max((Frame.decode(message).upto for message in messages[1:-1]), default=after)
    end = End.decode(messages[-1])
    return _Reply(messages, after, upto, end.head if end else 0, standing)


@dataclass(frozen=True, slots=True)
class _Sealing:
    """Makes bundles for one computer."""

    engine: Engine
    clock: Clock
    device: Any
    room: Room
    name: str
    gone: set[UUID] = field(default_factory=set)
    """Attachments whose files lie in bundles that were made before."""

    def seal(
        self,
        hello: Hello,
        reply: _Reply,
        talk: FileTalk | None = None,
        brought: Brought | None = None,
        *,
        with_lacking: bool = False,
    ) -> Sealed:
        with self.engine.connect() as connection:
            own = identity(connection)
            files, told = self._files(connection, reply, talk, brought)
            if with_lacking:  # after those of the records in it, which have the room first
                more = lacking_files(connection, self.device, own.epoch, self.clock.today())
                files += [each for each in more if each.attachment not in self.gone]
        load = load_of(self.engine, files, told, self.room)
        self.gone.update(each.attachment for each in (load.talk.carried if load else ()))
        messages = reply.messages if load is None else [*reply.messages[:-1], load.talk.encode(), reply.messages[-1]]
        back = Header(
            DOWN, own.public_key, self.device.public_key, self.name, own.epoch, hello.origin, reply.after, reply.upto,
            reply.standing.server_time_ms, 0,
        )  # fmt: skip
        return seal_bundle(back, messages, own.key, load)

    def _files(
        self, connection: Connection, reply: _Reply, talk: FileTalk | None, brought: Brought | None
    ) -> tuple[list[Carried], list[Told]]:
        if self.device.state != "approved":
            return [], []
        today = self.clock.today()
        files = files_of_feed(connection, self.device, reply.feed, today)
        if talk is None or brought is None:
            return files, []
        told = told_of(connection, self.device, talk, brought.refused, today)
        return [*wanted_files(connection, self.device, talk.wanted, today), *files], told


def _sender(engine: Engine, header: Header) -> Any:
    with engine.connect() as connection:
        here = EnrolledDevice.device == device_id(header.sender)
        device = connection.execute(select(EnrolledDevice.__table__).where(here)).first()
    if device is None or header.way != UP:
        raise RuleBroken("bundle_foreign")
    return device
