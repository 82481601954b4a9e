"""USB bundles at the district: one that came in is taken like a request, and the reply goes back as a bundle."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Engine, select

from emr_desktop.domain.clock import Clock
from emr_desktop.domain.errors import RuleBroken
from emr_desktop.journal.commit import NO_COMMIT, device_id
from emr_desktop.server.database import Identity, identity
from emr_desktop.server.exchange import Exchange, NotAdmitted
from emr_desktop.server.push import held_of
from emr_desktop.server.tables import EnrolledDevice, EnrolledFacility
from emr_desktop.server.trouble import ServerTrouble
from emr_desktop.sync.bundle import DOWN, UP, Header, open_bundle, seal_bundle
from emr_desktop.sync.protocol import Answer, BadMessage, End, Frame, Hello, Standing

LARGEST = 64 * 1024 * 1024
"""Bytes of feed in one bundle, before compression, which makes about a fifth of them."""


@dataclass(frozen=True, slots=True)
class Answered:
    """The bundle that goes back, and how many commits of the clinic the district holds now."""

    data: bytes
    name: str
    acked: int
    device: bytes
    answer: Answer
    """TAKEN, or why nothing of the bundle was kept; the bundle that goes back says it to the clinic."""
    overtaken: bool = False
    """Everything in it was here already: a later bundle came first, or the clinic's records were put back."""
    more: tuple[bytes, ...] = ()
    """Further bundles, to be read in this order, when one is not enough."""


@dataclass(frozen=True, slots=True)
class _Reply:
    messages: list[bytes]
    after: int
    upto: int
    head: int
    standing: Standing


def take_bundle(engine: Engine, clock: Clock, data: bytes) -> Answered:
    """Take a bundle of a clinic and answer it.

    Raises RuleBroken: bundle_unknown, bundle_incomplete, bundle_damaged, bundle_foreign, not_admitted.
    """
    with engine.connect() as connection:
        own = identity(connection)
    header, messages = open_bundle(data, own.key)
    device = _sender(engine, header)
    exchange = Exchange(engine, clock)
    try:
        hello = Hello.decode(messages[0])[0]
        if hello.origin[:8] != device.device:
            raise RuleBroken("bundle_foreign")  # somebody else's greeting under this computer's signature
        for message in messages:
            exchange.take(message)
        reply = _reply(exchange, hello)
    except NotAdmitted as error:
        raise RuleBroken("not_admitted") from error
    except (BadMessage, IndexError) as error:
        raise RuleBroken("bundle_damaged") from error
    later = replace(hello, epoch=own.epoch, cursor=reply.upto)
    more = tuple(_parts(engine, clock, device, later)) if 0 < reply.upto < reply.head else ()
    held = reply.standing.receipt.acked
    overtaken = hello.head < held and reply.standing.common == hello.head
    return Answered(
        _sealed(own, device, hello, reply, header.name),
        header.name,
        held,
        device.device,
        reply.standing.answer,
        overtaken,
        more,
    )


def bundles_for(engine: Engine, clock: Clock, device: bytes) -> list[bytes]:
    """Everything that a computer has not said it has read, in bundles to be read one after another.

    From where it was when it was last heard of, so that a bundle which never arrived leaves no gap.
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
    return list(_parts(engine, clock, row, hello))


def _parts(engine: Engine, clock: Clock, device: Any, hello: Hello) -> Iterator[bytes]:
    with engine.connect() as connection:
        own = identity(connection)
        known = EnrolledFacility.facility_id == device.facility_id
        name = connection.scalar(select(EnrolledFacility.name).where(known)) or ""
    while True:
        exchange = Exchange(engine, clock, LARGEST)
        exchange.speak_to(replace(hello, budget=LARGEST), device)
        reply = _reply(exchange, hello)
        yield _sealed(own, device, hello, reply, name)
        if reply.upto >= reply.head or reply.upto <= reply.after:
            return
        hello = replace(hello, epoch=own.epoch, cursor=reply.upto)


def _reply(exchange: Exchange, hello: Hello) -> _Reply:
    messages = list(exchange.reply())
    standing = Standing.decode(messages[0], hello.origin)
    after = hello.cursor if standing.cursor is None else standing.cursor
    upto = max((Frame.decode(message).upto for message in messages[1:-1]), default=after)
    end = End.decode(messages[-1])
    return _Reply(messages, after, upto, end.head if end else 0, standing)


def _sealed(own: Identity, device: Any, hello: Hello, reply: _Reply, name: str) -> bytes:
    back = Header(
        DOWN, own.public_key, device.public_key, name, own.epoch, hello.origin, reply.after, reply.upto,
        reply.standing.server_time_ms, 0,
    )  # fmt: skip
    return seal_bundle(back, reply.messages, own.key)


def _sender(engine: Engine, header: Header) -> Any:
    with engine.connect() as connection:
        here = EnrolledDevice.device == device_id(header.sender)
        device = connection.execute(select(EnrolledDevice.__table__).where(here)).first()
    if device is None or header.way != UP:
        raise RuleBroken("bundle_foreign")
    return device
