"""Which attached files a computer lacks, as far as the district can know when nobody asks.

The computer's own bundle says what it lacked when it was made, and how far it had read its stream then. Files of
records that came later it lacks too, for all that is known. One that has never sent a bundle may lack all but its own.
"""

from datetime import date
from typing import Any

from sqlalchemy import Connection, and_, delete, exists, func, insert, not_, or_, select, update

from emr_desktop.server.files import in_scope
from emr_desktop.server.tables import EnrolledDevice, FeedEntry, HeldFile, LackingFile, Stream
from emr_desktop.store.attachments import Attachment, AttachmentRetraction
from emr_desktop.store.journal import JournalEntry
from emr_desktop.sync.bundle_files import FileTalk
from emr_desktop.sync.protocol import Hello

_FACT, _FILE, _LACKS = Attachment.__table__, HeldFile.__table__, LackingFile.__table__


def note_lacking(connection: Connection, device: EnrolledDevice, hello: Hello, talk: FileTalk | None) -> None:
    """Remember what a bundle says is missing at the computer; one that says nothing of files lacks none.

    An older bundle that comes late is passed over: what it lacks may have come since.
    """
    here = EnrolledDevice.device == device.device
    row = connection.execute(select(EnrolledDevice.__table__).where(here).with_for_update()).one()
    if row.files_epoch == hello.epoch and row.files_cursor > hello.cursor:
        return
    connection.execute(update(EnrolledDevice).where(here).values(files_epoch=hello.epoch, files_cursor=hello.cursor))
    connection.execute(delete(LackingFile).where(_LACKS.c.device == device.device))
    wanted = dict(talk.wanted) if talk else {}
    if wanted:
        rows = [{"device": device.device, "attachment_id": each, "begun": begun} for each, begun in wanted.items()]
        connection.execute(insert(LackingFile), rows)


def lacking(connection: Connection, device: EnrolledDevice, epoch: bytes, today: date) -> list[Any]:
    """Files held whole that the computer may lack, of patients whom its clinic holds: the newest first.

    Newest by the order in which the district took their records: the clocks of clinics may be wrong.
    Rows with `id`, `size`, `whole_at` and `begun`, how many pieces it has.
    """
    taken = JournalEntry.__table__
    after = device.files_cursor if device.files_epoch == epoch else 0
    own = select(Stream.id).where(Stream.facility_id == device.facility_id).scalar_subquery()
    came = exists().where(
        and_(FeedEntry.stream == own, FeedEntry.pos > after),
        and_(FeedEntry.origin == _FACT.c.made_by, FeedEntry.seq == _FACT.c.made_seq),
    )
    foreign = func.substr(_FACT.c.made_by, 1, 8) != device.device
    wrong = exists().where(AttachmentRetraction.attachment_id == _FACT.c.id)
    said = and_(_LACKS.c.attachment_id == _FACT.c.id, _LACKS.c.device == device.device)
    query = (
        select(_FACT.c.id, _FACT.c.size, _FILE.c.whole_at, func.coalesce(_LACKS.c.begun, 0).label("begun"))
        .join_from(_FACT, _FILE, _FILE.c.attachment_id == _FACT.c.id)
        .join(_LACKS, said, isouter=True)
        .join(taken, and_(taken.c.origin == _FACT.c.made_by, taken.c.seq == _FACT.c.made_seq), isouter=True)
        .where(or_(_LACKS.c.device.is_not(None), and_(came, foreign, not_(wrong))))
        .where(in_scope(device, today), _FILE.c.whole_at.is_not(None))
        .order_by(taken.c.serial.desc(), _FACT.c.id)
    )
    return list(connection.execute(query))
