"""A person at work in a process of its own, until the power goes: `python -m tests.faults.worker`.

Reads "SEED FOLDER" from standard input and forks a process for each, so that the libraries are loaded once and not two
hundred times; that process opens the records itself, and is the one that is killed.

Each finished action is one line on standard output, written after the program has confirmed it. What is being typed is
announced before it is saved, so that the test knows what may still be missing.
"""

import gc
import json
import os
import random
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from uuid import UUID, uuid4

from emr_desktop.domain.ids import new_id
from emr_desktop.domain.patients import PersonName, PersonNames, Sex
from emr_desktop.services.drafts import SaveDraft, save_draft
from emr_desktop.services.opening import OpenClinic, open_clinic
from emr_desktop.services.patients import RegisterPatient, register_patient
from emr_desktop.services.visits import ObservationData, SignVisit, VisitContent, sign_visit

PASSWORD_OF_STAFF = "correct horse"
NOTE = "Жалобы на головную боль, шум в ушах. " * 12


def say(*words: object) -> None:
    """One line to the test, at once: in one write, so that the power never cuts it in half."""
    os.write(sys.stdout.fileno(), (" ".join(str(word) for word in words) + "\n").encode())


def register(clinic: OpenClinic, count: int) -> UUID:
    """A new patient."""
    name = PersonName(f"Працаўнік{'абвгд'[count % 5]}", "Сяргей", "Ільіч")
    patient = clinic.execute(register_patient, RegisterPatient(names=PersonNames(be=name), sex=Sex.MALE))
    say("patient", patient)
    return patient


def sign(clinic: OpenClinic, patient: UUID, draft: UUID) -> None:
    """A signed visit; the draft of the same number ends."""
    content = VisitContent(
        reason="bp_check",
        complaints=NOTE,
        no_diagnosis=True,
        observations=(ObservationData("systolic", Decimal(140)), ObservationData("diastolic", Decimal("90.0"))),
    )
    command = SignVisit(visit_id=draft, patient_id=patient, happened_at=datetime.now(UTC), content=content)
    say("visit", clinic.execute(sign_visit, command))


def type_on(clinic: OpenClinic, patient: UUID, draft: UUID) -> Iterator[int]:
    """Typing: each step is one save of the draft, as the editor does every two seconds."""
    for typed in range(1, 1_000_000):
        content = json.dumps({"complaints": NOTE, "typed": typed})
        say("typing", draft, typed)
        clinic.execute(save_draft, SaveDraft(draft_id=draft, form="visit", patient_id=patient, content=content))
        say("saved", draft, typed)
        yield typed


def work(folder: Path, seed: int) -> None:
    """Work until killed."""
    chance = random.Random(seed)
    clinic = open_clinic(folder, user="sidorov", password=PASSWORD_OF_STAFF)
    say("opened", os.getpid())
    for count in range(1_000_000):
        patient = register(clinic, count)
        draft = new_id(datetime.now(UTC)) if chance.random() < 0.7 else uuid4()
        for typed in type_on(clinic, patient, draft):
            if typed >= chance.randint(1, 6):
                break
        if chance.random() < 0.8:
            sign(clinic, patient, draft)


if __name__ == "__main__":
    gc.freeze()
    for line in sys.stdin:
        seed, _, place = line.rstrip("\n").partition(" ")
        child = os.fork()
        if not child:
            work(Path(place), int(seed))
        os.waitpid(child, 0)
        say("ended")
