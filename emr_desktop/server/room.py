"""How much room the attached files of each clinic take here, and how much they may."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, func, select, update

from emr_desktop.server.tables import EnrolledFacility, HeldFile
from emr_desktop.store.attachments import Attachment

_NEARLY = 0.9


@dataclass(frozen=True, slots=True)
class FileRoom:
    """Of one clinic. Bytes; a file counts for the clinic that attached it, whole from its first piece on."""

    taken: int
    most: int | None
    """None: any."""

    @property
    def short(self) -> bool:
        """Whether little or nothing is left: soon new files stay at the clinic."""
        return self.most is not None and self.taken >= self.most * _NEARLY


def taken_by(connection: Connection, facility: UUID | None = None) -> dict[UUID, int]:
    """Bytes by the id of the clinic in the journal; those that have no file here are not in it."""
    fact, held = Attachment.__table__.c, HeldFile.__table__
    query = (
        select(fact.facility_id, func.sum(held.c.size).label("size"))
        .join_from(Attachment.__table__, held, held.c.attachment_id == fact.id)
        .where(held.c.chunks > 0)
        .group_by(fact.facility_id)
    )
    if facility is not None:
        query = query.where(fact.facility_id == facility)
    return {row.facility_id: int(row.size) for row in connection.execute(query)}


def give_room(connection: Connection, clinic: UUID, most: int | None) -> None:
    """Let the files of a clinic take so many bytes; None lets them take any. What is here already stays."""
    here = EnrolledFacility.id == clinic
    connection.execute(update(EnrolledFacility).where(here).values(most_file_bytes=most))
