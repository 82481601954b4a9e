"""What is being typed: kept on this computer every two seconds, until it is signed, handed over or thrown away."""

from dataclasses import dataclass
from uuid import UUID

from emr_desktop.services.work import Work
from emr_desktop.store.admin import FormDraft


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveDraft:
    """The whole form as it stands, wrong fields too. `content` is JSON that the form understands."""

    draft_id: UUID
    form: str
    """visit, registration, prescription."""
    patient_id: UUID | None
    content: str


@dataclass(frozen=True, slots=True)
class DropDraft:
    """The form was signed, or its author threw it away."""

    draft_id: UUID


def save_draft(work: Work, command: SaveDraft) -> None:
    """Keep what is typed. Local rows only: no commit. Whoever is logged in may keep what they type."""
    now = work.clock.now()
    draft = work.session.get(FormDraft, command.draft_id)
    if draft is None:
        draft = FormDraft(id=command.draft_id, form=command.form, author_id=work.actor.user_id, started_at=now)
        work.add(draft)
    draft.patient_id = command.patient_id
    draft.content = command.content
    draft.saved_at = now


def drop_draft(work: Work, command: DropDraft) -> None:
    """Forget a draft of this computer. Dropping one that is not there is fine: it was signed a moment ago."""
    draft = work.session.get(FormDraft, command.draft_id)
    if draft is not None:
        work.session.delete(draft)
