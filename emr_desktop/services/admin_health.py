"""Proving the records on request, and the facts an engineer asks for."""

import json
import platform
import shutil
from dataclasses import dataclass
from datetime import datetime

from emr_desktop import __version__
from emr_desktop.domain.access import Permission
from emr_desktop.queries.admin_safety import LAST_PROOF, ProofNote, last_proof, store_age
from emr_desktop.services.opening import OpenClinic
from emr_desktop.services.work import Work
from emr_desktop.store.admin import Setting

DAYS_TO_TELL = 30
"""Records younger than this say nothing about their growth."""
DAYS_OF_MONTH = 30.44


@dataclass(frozen=True, slots=True)
class NoteProof:
    """The records were proven."""

    note: ProofNote


@dataclass(frozen=True, slots=True)
class Health:
    """What is known without a proof. Sizes in bytes; `months_left` None while it is too early to tell."""

    version: str
    system: str
    folder: str
    device: str
    commits: int
    size: int
    free: int
    months_left: int | None
    last_proof: ProofNote | None


def note_proof(work: Work, command: NoteProof) -> None:
    """Remember the result on this computer; it is not part of the journal."""
    work.require(Permission.SEE_AUDIT)
    note = command.note
    value = json.dumps(
        {"at": note.at.isoformat(), "commits": note.commits, "findings": note.findings, "digest": note.digest}
    )
    row = work.session.get(Setting, ("", LAST_PROOF))
    if row is None:
        work.add(Setting(owner="", name=LAST_PROOF, value=value))
    else:
        row.value = value


def health(clinic: OpenClinic) -> Health:
    """Version, place, size, space."""
    age = clinic.ask(store_age)
    folder = clinic.place.folder
    size = sum(path.stat().st_size for path in folder.glob("clinic.db*"))
    free = shutil.disk_usage(folder).free
    return Health(
        version=__version__,
        system=f"{platform.system()} {platform.release()}, Python {platform.python_version()}",
        folder=str(folder),
        device=age.device,
        commits=age.commits,
        size=size,
        free=free,
        months_left=_months_left(size, free, age.first_at, clinic.clock.now()),
        last_proof=clinic.ask(last_proof),
    )


class Stage:
    """How far a proof has come, read by the screen while another thread proves."""

    def __init__(self) -> None:
        self.name = "pages"
        self.done = 0
        self.total = 0

    def __call__(self, name: str, done: int, total: int) -> None:
        self.name, self.done, self.total = name, done, total


def prove(clinic: OpenClinic, stage: Stage) -> ProofNote:
    """Prove pages, journal and tables, and note the result. Raises StoreTrouble when the file cannot be read."""
    clinic.actor.require(Permission.SEE_AUDIT)
    proof = clinic.verify(stage)
    findings = tuple(f"{finding.code} {finding.where}" for finding in proof.findings)
    note = ProofNote(clinic.clock.now(), proof.commits, findings, proof.digest)
    clinic.execute(note_proof, NoteProof(note))
    return note


def _months_left(size: int, free: int, first_at: datetime | None, now: datetime) -> int | None:
    """Whole months until the disk is full if the records go on growing as they did since their first day."""
    days = (now - first_at).days if first_at is not None else 0
    if days < DAYS_TO_TELL or not size:
        return None
    return int(free / (size / days * DAYS_OF_MONTH))
