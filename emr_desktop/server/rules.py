"""What a device may write. A commit that is signed and breaks a rule is held and set aside, never dropped."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, select

from emr_desktop.domain.referrals import GrantWhy
from emr_desktop.journal.commit import BODY_SCHEMA, Body, Envelope, OpKind, RowOp
from emr_desktop.server.belonging import Belonging
from emr_desktop.server.circles import Circles
from emr_desktop.server.grants import Place, grant_ops, removals
from emr_desktop.server.scope import strangers
from emr_desktop.server.tables import EnrolledDevice, EnrolledFacility
from emr_desktop.store.referrals import Grant
from emr_desktop.store.schema import encodings_by_name

Read = tuple[Envelope, Body | None]


@dataclass(frozen=True, slots=True)
class Judgement:
    """What was found about a run."""

    reasons: list[str | None]
    """For each commit the code of the rule that it breaks; None when it breaks none."""
    late: frozenset[Place] = frozenset()
    """Where commits were let through of a clinic that could not know that its grant had ended."""


def judge(connection: Connection, device: EnrolledDevice, run: Sequence[Read], *, vouched: bool = False) -> Judgement:
    """Hold a run against the rules. A handful of questions for them all.

    `vouched`: it is known that the run was in force here before its computer was revoked.
    """
    if device.state == "revoked" and not vouched:
        return Judgement(["device_revoked"] * len(run))
    bench = _Bench(connection, device, run)
    return Judgement([bench.reason(envelope, body) for envelope, body in run], frozenset(bench.late))


class _Bench:
    """Looks at the commits of one run one after another: a grant widens what those after it may write."""

    def __init__(self, connection: Connection, device: EnrolledDevice, run: Sequence[Read]) -> None:
        self._connection = connection
        self._device = device
        self._own = device.facility_id.bytes
        self._patients = {envelope.patient for envelope, _ in run if envelope.patient}
        self._strange = strangers(connection, self._patients, self._own)
        self._removed: dict[UUID, int] | None = None
        self._grants = _Grants(connection, run)
        self._belonging = Belonging(connection, run)
        self._circles = Circles(connection, run)
        self.late: set[Place] = set()

    def reason(self, envelope: Envelope, body: Body | None) -> str | None:
        if envelope.facility != self._device.facility_id:
            return "foreign_facility"
        if body is None and envelope.body_schema <= BODY_SCHEMA:
            return "body_unreadable"
        if body is not None and (broken := self._broken_by(envelope, body)):
            return broken
        if envelope.patient is not None and envelope.patient in self._strange:
            if not self._could_not_know(envelope):
                return "patient_out_of_scope"
            self.late.add(Place(envelope.patient, self._own))
        return None

    def _broken_by(self, envelope: Envelope, body: Body) -> str | None:
        """The rule that what was done breaks, whoever's the patient is."""
        granted = grant_ops(body)
        if not all(self._may_grant(envelope, op) for op in granted):
            return "grant_not_allowed"
        for op in body.ops:
            if broken := self._belonging.breaks(envelope, op):
                return broken
        if self._circles.close(body.ops):
            return "visits_in_a_circle"
        for op in granted:
            self._widen(envelope, op)
        return None

    def _may_grant(self, envelope: Envelope, op: RowOp) -> bool:
        if op.kind is OpKind.UPDATE:
            return self._grants.may_end(envelope, op)
        grant = self._grants.said(op)
        if envelope.patient is None or grant.get("patient_id") != envelope.patient:
            return False
        facility = grant.get("to_facility_id")
        if not self._grants.is_clinic(facility):
            return False
        if grant.get("why") == GrantWhy.EMERGENCY:
            return facility == self._device.facility_id and bool(str(grant.get("reason") or "").strip())
        return envelope.patient not in self._strange or self._could_not_know(envelope)

    def _widen(self, envelope: Envelope, op: RowOp) -> None:
        facility = self._grants.said(op).get("to_facility_id")
        if op.kind is OpKind.INSERT and envelope.patient is not None and facility == self._device.facility_id:
            self._strange.discard(envelope.patient)

    def _could_not_know(self, envelope: Envelope) -> bool:
        """Whether this clinic held the patient, and this computer had not read of the end when it said how far it was.

        What it said at the end of its last exchange counts: what was done until then goes over in several requests.
        """
        if self._removed is None:
            self._removed = removals(self._connection, self._own, self._patients)
        removed = self._removed.get(envelope.patient) if envelope.patient else None
        if removed is None:
            return False
        device = self._device
        told = device.origin == envelope.origin.key and envelope.seq <= device.head
        return device.cursor < removed or told


class _Grants:
    """What the rules ask about grants: what a commit says, whose the rows are, which clinics there are."""

    def __init__(self, connection: Connection, run: Sequence[Read]) -> None:
        self._encoding = encodings_by_name()[Grant.__tablename__]
        ops = [(envelope, op) for envelope, body in run for op in grant_ops(body)]
        ids = [op.key[0] for _, op in ops if op.kind is OpKind.UPDATE and op.key]
        query = select(Grant.id, Grant.patient_id)
        known = [UUID(bytes=each) for each in ids if isinstance(each, bytes) and len(each) == 16]
        rows = connection.execute(query.where(Grant.id.in_(known))).all() if known else []
        self._owners = {row.id: row.patient_id for row in rows}
        self._clinics = set(connection.scalars(select(EnrolledFacility.facility_id))) if ops else set()

    def said(self, op: RowOp) -> dict[str, object]:
        """Fields by name; nothing for a row that cannot be read."""
        fields = self._encoding.fields
        try:
            return {
                fields[number].name: self._encoding.value(fields[number], wire)
                for number, wire in op.fields.items()
                if number in fields
            }
        except (TypeError, ValueError):
            return {}

    def is_clinic(self, facility: object) -> bool:
        return facility is not None and facility in self._clinics

    def may_end(self, envelope: Envelope, op: RowOp) -> bool:
        """Only ends may be written into a grant that is there, and only about its patient."""
        if not op.fields.keys() <= self._encoding.rule.ending:
            return False
        key = op.key[0] if op.key else None
        grant = UUID(bytes=key) if isinstance(key, bytes) and len(key) == 16 else None
        return grant is not None and self._owners.get(grant, envelope.patient) == envelope.patient
