"""The journal is read page by page: when a clinic joins a district, when it is proven, when a district was restored."""

from typing import Any

from emr_desktop.services.opening import OpenClinic
from emr_desktop.store import projection
from emr_desktop.store.projection import journal_pages


def steps(clinic: OpenClinic) -> int:
    """What SQLite does to read all of it, in hundreds of its own steps."""
    done: list[None] = []
    with clinic._engine.connect() as connection:
        raw: Any = connection.connection.driver_connection
        raw.set_progress_handler(lambda: done.append(None), 100)
        try:
            assert sum(len(page) for page in journal_pages(connection)) > 0
        finally:
            raw.set_progress_handler(None, 0)
    return len(done)


def test_a_journal_four_times_as_long_takes_four_times_as_long(nurse, register, monkeypatch):
    """With the index of the serials each page would read all that has no serial yet: sixteen times."""
    monkeypatch.setattr(projection, "_BATCH", 4)
    for number in range(30):
        register(phone=f"+3752911111{number:02}")
    short = steps(nurse)
    for number in range(90):
        register(phone=f"+3752922222{number:02}")
    assert steps(nurse) < 6 * short
