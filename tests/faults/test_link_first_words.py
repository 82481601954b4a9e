"""Who has met the district before greets it at once; where that cannot be, a connection is made as ever."""

from pathlib import Path

import pytest

from emr_desktop.sync.handshakes import Handshakes
from emr_desktop.sync.http import Patience
from tests.faults.serving import sync_over

_SWITCH = Path("/proc/sys/net/ipv4/tcp_fastopen")


def allow(link, place: str) -> None:
    """What the system of a computer lets its programs do: 1 greet so, 2 be greeted so."""
    at = {"clinic": link.clinic, "server": link.server}
    for name, where in at.items():
        where.run(_SWITCH.write_text, "3" if name in place else "0", "ascii")


def syncs(link, far, patient, times: int) -> list[str]:
    handshakes, found = Handshakes(), []
    for _ in range(times):
        patient.say()
        found.append(link.clinic.run(sync_over, patient.computer, far, Patience(), handshakes).outcome)
    return found


def test_who_has_met_the_district_greets_it_with_the_first_packet(link, far, patient):
    if link.clinic.run(_SWITCH.read_text, "ascii").strip() != "3":
        pytest.skip("this system lets nobody choose")
    assert syncs(link, far, patient, 3) == ["done"] * 3
    first, *later = link.first_words
    assert first == 0, "at the first meeting it asks whether it may"
    assert len(later) == 2
    assert min(later) > 200, later
    patient.check()


@pytest.mark.parametrize("able", ["clinic", "server", ""])
def test_where_one_of_the_two_cannot_do_that_they_meet_as_ever(link, far, patient, able):
    try:
        allow(link, able)
    except OSError:
        pytest.skip("this system lets nobody choose")
    assert syncs(link, far, patient, 2) == ["done"] * 2
    assert link.first_words == [0, 0]
    patient.check()


def test_somebody_on_the_way_who_drops_such_packets_costs_a_second_and_nothing_else(link, far, patient):
    assert syncs(link, far, patient, 1) == ["done"]
    link.strict = True
    assert syncs(link, far, patient, 4) == ["done"] * 4
    patient.check()
    link.strict = False
    assert syncs(link, far, patient, 1) == ["done"]
