"""The doors: `execute` does something and makes one commit of it, `ask` reads, `lend` is for journals that move."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from emr_desktop.domain.access import Actor
from emr_desktop.domain.clock import Clock
from emr_desktop.journal.commit import BODY_SCHEMA, Body, Envelope, Version, body_hash, seal
from emr_desktop.queries.reader import Reader
from emr_desktop.services.work import Work
from emr_desktop.store import search
from emr_desktop.store.append import append, head
from emr_desktop.store.capture import Capture, projecting
from emr_desktop.store.device_keys import DeviceKeys, current
from emr_desktop.store.engine import DATABASE_ERRORS, as_trouble, writing
from emr_desktop.store.projection_rows import decide_conflicts
from emr_desktop.store.turns import Turns
from emr_desktop.store.types import microseconds

Command = TypeVar("Command")
Result = TypeVar("Result")
Arguments = ParamSpec("Arguments")


@dataclass(frozen=True, slots=True)
class Step:
    """One use case of many, who does it (the person at the keyboard when None), and who is told the result."""

    use_case: Callable[[Work, Any], Any]
    command: object
    actor: Actor | None = None
    tell: Callable[[Any], object] | None = None


class Clinic:
    """An open store and the person who works with it. Only frozen dataclasses, ids and errors cross this border."""

    def __init__(self, engine: Engine, actor: Actor, clock: Clock, device: DeviceKeys) -> None:
        self._engine = engine
        self.actor = actor
        self.clock = clock
        self._device = device
        self._turns = Turns()

    def execute(self, use_case: Callable[[Work, Command], Result], command: Command) -> Result:
        """Do one thing in one transaction. If it raises, nothing has happened.

        Raises DomainError when a rule, the role or the disk is against it.
        """
        with _troubles_named(), self._turns.person(), self._writing_session() as session, session.begin():
            result: Result = self._run(session, Step(use_case, command))
        return result

    def execute_all(self, steps: Iterable[Step]) -> list[Any]:
        """Do many things in one transaction, each with its own commit and author: all of them or none.

        For imports and made-up clinics, where a flush of the disk for each step would take most of the time.
        """
        results = []
        with _troubles_named(), self._turns.person(), writing(self._engine).begin() as connection:
            for step in steps:
                with Session(connection, expire_on_commit=False) as session:
                    results.append(self._run(session, step))
                if step.tell is not None:
                    step.tell(results[-1])
        return results

    def ask(
        self, query: Callable[Concatenate[Reader, Arguments], Result], *args: Arguments.args, **kwargs: Arguments.kwargs
    ) -> Result:
        """Read something. Raises DomainError when it is not there or not for this role."""
        with _troubles_named(), Session(self._engine) as session:
            return query(Reader(session, self.actor, self.clock), *args, **kwargs)

    def lend(self, use: Callable[[Engine, Clock, Callable[[], None]], Result]) -> Result:
        """The third door, for journals that move in or out. What moves them calls the third argument before each
        transaction, and so lets people write first.
        """
        return use(self._engine, self.clock, self._turns.give_way)

    def _writing_session(self) -> Session:
        return Session(writing(self._engine), expire_on_commit=False)

    def _run(self, session: Session, step: Step) -> Any:
        self._device = current(session.connection(), self._device)
        seq, previous = head(session.connection(), self._device.origin)
        capture = Capture(session, self._device.origin, seq + 1)
        work = Work(session, step.actor or self.actor, self.clock, self._device, capture)
        result = step.use_case(work, step.command)
        session.flush()
        self._seal(work, capture, step.use_case.__name__, seq + 1, previous)
        return result

    def _seal(self, work: Work, capture: Capture, action: str, seq: int, previous: bytes) -> None:
        ops = capture.ops()
        if not ops:
            return
        body = Body(action, ops)
        data = body.encode()
        envelope = Envelope(
            origin=self._device.origin,
            seq=seq,
            prev_hash=previous,
            body_schema=BODY_SCHEMA,
            author=work.actor.user_id,
            facility=work.actor.facility_id,
            patient=work.patient_id,
            occurred_at=microseconds(work.occurred_at),
            recorded_at=microseconds(self.clock.now()),
            clock_error_ms=None,
            body_hash=body_hash(data),
        )
        connection = work.session.connection()
        append(connection, seal(envelope, data, self._device.private), envelope, body)
        with projecting(connection):
            decide_conflicts(connection, ops, Version(envelope.origin.key, seq))
        search.update_index(connection, ops)


@contextmanager
def _troubles_named() -> Iterator[None]:
    try:
        yield
    except DATABASE_ERRORS as error:
        trouble = as_trouble(error)
        if trouble is None:
            raise
        raise trouble from error
