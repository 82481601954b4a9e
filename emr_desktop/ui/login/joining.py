"""Joining a clinic that exists: let in by the district, then filled with its records; runs in the background."""

import platform
from dataclasses import dataclass

from emr_desktop.domain.errors import RuleBroken
from emr_desktop.services.opening import Place, check_password
from emr_desktop.services.opening_joining import Colleague, JoinData, colleagues, join_clinic, joining_store
from emr_desktop.sync.joining import ask_to_join
from emr_desktop.sync.session import Ended, Handle, sync_once
from emr_desktop.ui.common.district_fields import root_in


@dataclass(frozen=True, slots=True)
class Loaded:
    """What came of a load: how it ended, and who works in the clinic as far as is known here by now."""

    ended: Ended
    people: tuple[Colleague, ...]


def join(place: Place, typed: dict[str, str], password: str) -> str:
    """Be let in and make the empty records. Returns their recovery key. Raises DomainError; then nothing was made.

    What can be refused here is refused before the one-time code is spent.
    """
    check_password(password)
    if place.is_founded or place.lost_its_keys:
        raise RuleBroken("clinic_exists_here")
    root = root_in(typed["root"])
    admitted = ask_to_join(url=typed["url"], code=typed["code"], root=root, name=platform.node())
    data = JoinData(admitted.key, admitted.facility_id, admitted.number, admitted.district)
    return join_clinic(place.folder, data, password, clock=place.clock)


def load(place: Place, password: str, handle: Handle) -> Loaded:
    """Take what the district has. What has arrived stays, whatever happens. Raises DomainError."""
    with joining_store(place, password) as engine:
        ended = sync_once(engine, place.clock, lambda: None, handle)
        return Loaded(ended, colleagues(engine))
