"""A link that dies without a word is noticed, and the sync goes on where it was; a slow one is waited for."""

import random
import time
from dataclasses import replace

import pytest
from sqlalchemy import event

from emr_desktop.sync.http import Patience
from emr_desktop.ui.common.messages import known_codes
from tests.faults.profiles import L2, QUICK_LINK
from tests.faults.proxy import proxied
from tests.faults.serving import QUICK_TO_GIVE_UP, Served, far_served, sync_over

SILENCE = QUICK_TO_GIVE_UP.silence
SCALE = Patience().silence / SILENCE
"""In these tests all is so many times as quick as in a village."""


BYTES = 1100
"""Of one piece of work that cannot be compressed."""


def say_much(patient, count=100):
    chance = random.Random(1)
    for _ in range(count):
        patient.say(f"{chance.getrandbits(256):x}", f"{chance.getrandbits(8000):x}")


def test_a_dead_link_is_noticed_within_half_a_minute():
    assert Patience().silence <= 28, "and two seconds for what is still in the system's buffer"
    assert Patience().connect <= 28


@pytest.mark.parametrize("after", [100, 4000, 30_000, 100_000])
def test_a_link_that_falls_silent_in_a_request_is_noticed_and_the_rest_goes_later(far, link, patient, after):
    say_much(patient)
    link.up.after(after, link.silence)
    began = time.monotonic()
    ended = link.clinic.run(sync_over, patient.computer, far)
    took = time.monotonic() - began
    assert ended.outcome == "no_answer", "and it was tried once more"
    assert SILENCE < took < 1.2 * SILENCE + QUICK_TO_GIVE_UP.connect + 1
    link.heal()
    assert link.clinic.run(sync_over, patient.computer, far).outcome == "done"
    patient.check()


def test_what_a_silent_link_has_carried_is_not_sent_again(far, link, patient):
    say_much(patient)
    link.up.after(40_000, link.silence)
    whole = link.clinic.run(sync_over, patient.computer, far).progress.bytes_up
    link.heal()
    rest = link.clinic.run(sync_over, patient.computer, far).progress.bytes_up
    assert whole >= 40_000
    assert rest < 0.9 * len(patient.made) * BYTES
    patient.check()


def test_a_link_that_falls_silent_in_a_reply_is_noticed_and_the_reply_goes_on_from_there(
    far, link, patient, district, joined
):
    say_much(patient)
    other = joined("Zarechye")
    patient.computer.sync(district)
    link.down.after(70_000, link.silence)
    began = time.monotonic()
    ended = link.clinic.run(sync_over, other, far)
    assert ended.outcome == "no_answer"
    assert time.monotonic() - began < 1.2 * SILENCE + QUICK_TO_GIVE_UP.connect + 1
    link.heal()
    rest = link.clinic.run(sync_over, other, far)
    assert rest.progress.received < ended.progress.received + rest.progress.received == len(patient.made)
    patient.check()


def test_a_request_that_arrives_and_whose_reply_never_comes_is_not_taken_twice(far, link, patient, district):
    patient.say()
    event.listen(district.database, "commit", lambda _: link.silence(up=False), once=True)
    assert link.clinic.run(sync_over, patient.computer, far).outcome == "no_answer"
    link.heal()
    assert link.clinic.run(sync_over, patient.computer, far).outcome == "done"
    patient.check()


def test_packets_that_are_too_large_for_the_way_do_not_stop_a_sync(link, patient, district, tmp_path):
    say_much(patient)
    profile = replace(QUICK_LINK, hole_above=1300)
    link.up.behave(profile)
    link.down.behave(profile)
    with far_served(link, district, tmp_path) as far:
        assert link.clinic.run(sync_over, patient.computer, far).outcome == "done"
    patient.check()


def test_a_link_that_is_only_slow_is_not_taken_for_silent(link, far, patient):
    profile = replace(L2, rate=int(L2.rate * SCALE), delay=L2.delay / SCALE)
    link.up.behave(profile)
    link.down.behave(profile)
    say_much(patient, 290)
    began = time.monotonic()
    ended = link.clinic.run(sync_over, patient.computer, far)
    assert time.monotonic() - began > 2 * SILENCE, "or this proves nothing"
    assert ended.outcome == "done"
    assert ended.progress.requests <= 4, "more would be pieces that were sent again"
    patient.check()


def test_a_link_that_is_cut_again_and_again_gets_everything_through(link, far, patient):
    say_much(patient, 60)
    profile = replace(L2, rate=int(L2.rate * SCALE), delay=L2.delay / SCALE, loss=0.05)
    link.up.behave(profile)
    link.down.behave(profile)

    def cut_on():
        link.cut()
        link.up.after(25_000, cut_on)

    link.up.after(5000, cut_on)
    for _ in range(30):
        ended = link.clinic.run(sync_over, patient.computer, far)
        # Two lost packets in a row are more than the patience of a test.
        assert ended.outcome in {"done", "cut_off", "nothing", "no_answer", "silent"}
        if ended.good:
            break
    assert ended.good
    patient.check()


def test_the_same_through_a_proxy_which_needs_no_rights(served, patient):
    say_much(patient, 40)
    with proxied(replace(L2, rate=int(L2.rate * SCALE), delay=L2.delay / SCALE), served.address) as proxy:
        near = served.on_port(proxy.port)
        proxy.up.after(20_000, proxy.cut)
        assert sync_over(patient.computer, near).outcome == "done"
        say_much(patient, 40)
        proxy.up.after(20_000, proxy.silence)
        assert sync_over(patient.computer, near).outcome in {"silent", "no_answer"}
        proxy.heal()
        proxy.cut()
        assert sync_over(patient.computer, near).good
        assert proxy.carried > 0
    patient.check()


def test_a_name_that_nobody_knows_is_no_connection(patient):
    ended = sync_over(patient.computer, Served("https://district.invalid", ""))
    assert ended.outcome == "no_connection"
    assert ended.outcome in known_codes()
    patient.check()
