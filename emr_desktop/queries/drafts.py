"""Drafts kept on this computer."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from emr_desktop.queries.reader import Reader
from emr_desktop.store.admin import FormDraft


@dataclass(frozen=True, slots=True)
class DraftRow:
    """One form that was begun and not finished."""

    id: UUID
    form: str
    patient_id: UUID | None
    content: str
    started_at: datetime
    saved_at: datetime


def my_drafts(read: Reader) -> list[DraftRow]:
    """The reader's own drafts, the last touched first."""
    query = select(FormDraft).where(FormDraft.author_id == read.actor.user_id).order_by(FormDraft.saved_at.desc())
    return [_row(draft) for draft in read.session.scalars(query)]


def draft(read: Reader, draft_id: UUID) -> DraftRow | None:
    """One draft of the reader, or None when it is gone or somebody else's."""
    found = read.session.get(FormDraft, draft_id)
    return _row(found) if found is not None and found.author_id == read.actor.user_id else None


def _row(draft: FormDraft) -> DraftRow:
    return DraftRow(
        id=draft.id,
        form=draft.form,
        patient_id=draft.patient_id,
        content=draft.content,
        started_at=draft.started_at,
        saved_at=draft.saved_at,
    )


def my_draft_of(read: Reader, form: str, patient_id: UUID, draft_id: UUID | None = None) -> DraftRow | None:
    """The reader's draft of a form for a patient: the one asked for, or the last touched."""
    rows = [row for row in my_drafts(read) if row.form == form and row.patient_id == patient_id]
    return next((row for row in rows if draft_id in {None, row.id}), None)
