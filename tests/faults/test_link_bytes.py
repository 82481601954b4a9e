"""What a sync that finds nothing new weighs on the wire, with the headers of all its packets."""

import time

from emr_desktop.sync.handshakes import Handshakes
from emr_desktop.sync.http import Patience
from tests.faults.profiles import CLEAN
from tests.faults.serving import sync_over

FULL, RESUMED = 3_300, 2_800
"""Bytes, both ways."""


def carried_until_still(link):
    before = -1
    while link.carried != before:
        before = link.carried
        time.sleep(1.5)
    return before


def test_an_idle_sync_weighs_little_and_less_when_the_two_have_met_before(link, far, patient):
    patient.say()
    handshakes = Handshakes()
    assert link.clinic.run(sync_over, patient.computer, far, Patience(), handshakes).outcome == "done"
    link.clinic.run(sync_over, patient.computer, far, Patience(), handshakes)
    for way in (link.up, link.down):
        way.behave(CLEAN)
    before = carried_until_still(link)
    weights = []
    for greeting in (handshakes, handshakes, Handshakes()):
        assert link.clinic.run(sync_over, patient.computer, far, Patience(), greeting).outcome == "nothing"
        after = carried_until_still(link)
        weights.append(after - before)
        before = after
    assert max(weights[:2]) <= RESUMED, weights
    assert RESUMED < weights[2] <= FULL, weights
