"""How it stands with the district is asked after each change of a record: it may not depend on how much there is."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from emr_desktop.queries.sync import sync_status
from emr_desktop.services.opening import OpenClinic


def steps(clinic: OpenClinic) -> int:
    """What SQLite does to answer, in its own steps."""
    done: list[None] = []
    with clinic._engine.connect() as connection:
        raw: Any = connection.connection.driver_connection
    raw.set_progress_handler(lambda: done.append(None), 1)
    try:
        clinic.ask(sync_status)
    finally:
        raw.set_progress_handler(None, 0)
    return len(done)


def test_a_clinic_without_a_district_does_not_count_what_waits_for_none(
    nurse: OpenClinic, register: Callable[..., UUID]
):
    register()
    few = steps(nurse)
    assert few > 0
    for number in range(60):
        register(phone=f"+3752911111{number:02}")
    assert steps(nurse) < 1.2 * few
    status = nurse.ask(sync_status)
    assert (status.waiting_since, status.waiting_kinds) == (None, ())
