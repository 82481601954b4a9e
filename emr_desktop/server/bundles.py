"""USB bundles at the district: one that came in is taken like a request, and the reply goes back as a bundle."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Engine, select

from emr_desktop.domain.clock import Clock
from emr_desktop.domain.errors import RuleBroken
from emr_desktop.journal.commit import device_id
from emr_desktop.server.database import identity
from emr_desktop.server.exchange import Exchange, NotAdmitted
from emr_desktop.server.tables import EnrolledDevice
from emr_desktop.sync.bundle import DOWN, UP, Header, open_bundle, seal_bundle
from emr_desktop.sync.protocol import BadMessage, Frame, Hello, Standing


@dataclass(frozen=True, slots=True)
class Answered:
    """The bundle that goes back, and how many commits of the clinic the district holds now."""

    data: bytes
    name: str
    acked: int


def take_bundle(engine: Engine, clock: Clock, data: bytes) -> Answered:
    """Take a bundle of a clinic and answer it.

    Raises RuleBroken: bundle_unknown, bundle_incomplete, bundle_damaged, bundle_foreign, not_admitted.
    """
    with engine.connect() as connection:
        own = identity(connection)
    header, messages = open_bundle(data, own.key)
    device = _device(engine, header)
    exchange = Exchange(engine, clock)
    try:
        for message in messages:
            exchange.take(message)
        reply = list(exchange.reply())
        hello, _, _ = Hello.decode(messages[0])
    except NotAdmitted as error:
        raise RuleBroken("not_admitted") from error
    except (BadMessage, IndexError) as error:
        raise RuleBroken("bundle_damaged") from error
    standing = Standing.decode(reply[0], hello.origin)
    after = hello.cursor if standing.cursor is None else standing.cursor
    upto = max((Frame.decode(message).upto for message in reply[1:-1]), default=after)
    back = Header(
        DOWN, own.public_key, device.public_key, header.name, own.epoch, hello.origin, after, upto,
        standing.server_time_ms, 0,
    )  # fmt: skip
    return Answered(seal_bundle(back, reply, own.key), header.name, standing.receipt.acked)


def _device(engine: Engine, header: Header) -> Any:
    with engine.connect() as connection:
        here = EnrolledDevice.device == device_id(header.sender)
        device = connection.execute(select(EnrolledDevice.__table__).where(here)).first()
    if device is None or header.way != UP:
        raise RuleBroken("bundle_foreign")
    return device
