"""People expected today."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from emr_desktop.domain.patients import PersonName, PersonNames
from emr_desktop.services.home import AddToQueue, add_to_queue
from emr_desktop.services.opening import OpenClinic
from emr_desktop.services.patients import register_patient
from tests.conftest import SERGEY

VERA = PersonNames(
    be=PersonName("Баранава", "Вера"), ru=PersonName("Баранова", "Вера"), la=PersonName("Baranava", "Vera")
)
ADAM = PersonNames(la=PersonName("Lukashyk", "Adam"))


@pytest.fixture
def people(nurse: OpenClinic) -> dict[str, UUID]:
    """Three people expected today, by name; the second has a visit to come for."""
    ids = {}
    for name, names, time, reason in (
        ("sergey", SERGEY.names, "08:30", "BP check"),
        ("vera", VERA, "09:10", "bp_check"),
        ("adam", ADAM, "23:59", "Dressing"),
    ):
        ids[name] = nurse.execute(register_patient, replace(SERGEY, names=names, birth_date=date(1990, 1, 2)))
        nurse.execute(add_to_queue, AddToQueue(ids[name], time=time, reason=reason))
    return ids
