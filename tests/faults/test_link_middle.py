"""Somebody stands between the clinic and its district. Nothing is lost, and the words say what to do."""

import gzip
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from emr_desktop.resources import resource
from emr_desktop.sync.packing import MEDIA_TYPE
from emr_desktop.ui.common.messages import known_codes
from tests.faults.middle import Meddler, Reply, meddling
from tests.faults.serving import Served, certificates, on_loopback, serving, sync_over
from tests.server.running import running, url_of

HTML = Reply(200, {"Content-Type": "text/html"}, b"<html>Pay for your internet here</html>")


@pytest.fixture
def own(tmp_path):
    """A certificate that the clinic believes, for who meddles as a proxy of the district does."""
    return certificates(tmp_path / "own", "127.0.0.1")


def outcome_of(patient, served):
    ended = sync_over(patient.computer, served)
    assert ended.good or ended.outcome in known_codes()
    return ended.outcome


@pytest.mark.parametrize(
    ("reply", "outcome"),
    [
        (HTML, "not_the_district"),
        (Reply(302, {"Location": "http://portal.example/login"}, b""), "not_the_district"),
        (Reply(511, {"Content-Type": "text/html"}, b"log in"), "not_the_district"),
        (Reply(200, {"Content-Type": MEDIA_TYPE}, b""), "garbled"),
        (Reply(200, {"Content-Type": MEDIA_TYPE}, b"<html>"), "garbled"),
        (Reply(400, {}, b""), "garbled"),
        (Reply(413, {}, b"request entity too large"), "too_large"),
        (Reply(502, {}, b"bad gateway"), "busy"),
        (Reply(503, {"Retry-After": "20"}, b""), "busy"),
    ],
)
def test_what_answers_in_the_place_of_the_district_is_told_in_words(patient, own, reply, outcome):
    patient.say()
    with meddling(Meddler(None, down=lambda _: reply), own) as portal:
        assert outcome_of(patient, portal) == outcome
    patient.check()


def test_a_portal_that_speaks_no_tls_gets_nothing(patient, own):
    patient.say()
    portal = Meddler(None, down=lambda _: HTML)
    with meddling(portal) as plain:
        secure = Served(plain.url.replace("http:", "https:"), own.root.read_text())
        assert outcome_of(patient, secure) in {"not_the_district", "cut_off"}
    assert portal.seen == []
    patient.check()


@pytest.mark.parametrize("kept", [1, 60, 150])
def test_a_proxy_that_truncates_a_reply_or_a_request_delays_it_only(patient, served, own, kept):
    patient.say()
    shorter = Meddler(served, down=lambda reply: replace(reply, body=reply.body[:kept]))
    with meddling(shorter, own) as proxy:
        assert outcome_of(patient, proxy) == "garbled"
    patient.say()
    with meddling(Meddler(served, up=lambda body: body[:kept]), own) as proxy:
        assert outcome_of(patient, proxy) == "garbled"
    assert outcome_of(patient, served) == "done"
    patient.check()


def test_a_proxy_that_packs_again_is_noticed(patient, served, own):
    patient.say()

    def pack_again(reply):
        return Reply(200, {**reply.headers, "Content-Encoding": "gzip"}, gzip.compress(reply.body))

    with meddling(Meddler(served, down=pack_again), own) as proxy:
        assert outcome_of(patient, proxy) == "garbled"
    with meddling(Meddler(served, up=gzip.compress), own) as proxy:
        assert outcome_of(patient, proxy) == "garbled"
    assert outcome_of(patient, served) in {"done", "nothing"}
    patient.check()


def test_a_request_that_a_proxy_repeats_is_taken_once(patient, served, own):
    with meddling(Meddler(served, times=3), own) as proxy:
        for _ in range(3):
            patient.say()
            assert outcome_of(patient, proxy) == "done"
    patient.check()


def test_a_reply_of_yesterday_is_not_taken_for_one_of_today(patient, served, own):
    kept: list[Reply] = []

    def keep(reply):
        kept.append(reply)
        return reply

    patient.say()
    with meddling(Meddler(served, down=keep), own) as proxy:
        assert outcome_of(patient, proxy) == "done"
    patient.say()
    with meddling(Meddler(None, down=lambda _: kept[0]), own) as liar:
        assert outcome_of(patient, liar) == "stuck"
    patient.check()


def served_by(district, tls, folder):
    return serving(district.database, folder, on_loopback(), tls)


def test_a_server_with_another_name_is_told_apart(patient, district, tmp_path):
    patient.say()
    tls = certificates(tmp_path / "tls", "district.example")
    with served_by(district, tls, tmp_path) as other:
        assert outcome_of(patient, other) == "other_name"
    patient.check()


@pytest.mark.parametrize("days", [-3650, 3650])
def test_a_certificate_that_is_not_valid_today_makes_people_look_at_the_date(patient, district, tmp_path, days):
    patient.say()
    tls = certificates(tmp_path / "tls", "127.0.0.1", now=datetime.now(UTC) + timedelta(days=days))
    with served_by(district, tls, tmp_path) as other:
        assert outcome_of(patient, other) == "certificate_date"
    patient.check()


def test_who_reads_along_with_a_root_of_his_own_is_not_believed_and_gets_nothing(patient, served, own):
    patient.say()
    reader = Meddler(served)
    with meddling(reader, own) as proxy:
        assert outcome_of(patient, Served(proxy.url, served.root)) == "not_trusted"
    assert reader.seen == []
    patient.check()


def test_a_dictionary_that_the_server_does_not_know_is_left_out(patient, district, tmp_path, monkeypatch):
    with running(tmp_path / "server", url_of(district.database), 1, "--name", "127.0.0.1") as server:
        old = Served(server.url, server.root)
        later = tmp_path / "later"
        (later / "sync").mkdir(parents=True)
        for path in resource("sync").glob("*.dict"):
            (later / "sync" / path.name).write_bytes(path.read_bytes())
        (later / "sync" / "99.dict").write_bytes(b"words of a later program " * 100)
        monkeypatch.setattr("emr_desktop.sync.packing.resource", later.joinpath)
        patient.say()
        ended = sync_over(patient.computer, old)
        assert (ended.outcome, ended.progress.requests) == ("done", 2)
        monkeypatch.undo()
    patient.check()
