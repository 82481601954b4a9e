"""The server's certificate is renewed in time, under the root that the clinics know: they notice nothing."""

import os
import signal
import ssl
import threading
import time
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509

from emr_desktop.domain.clock import SetClock
from emr_desktop.server.renewal import renewing
from emr_desktop.server.tls import ROOT_LASTS, SERVER_LASTS, make_sure, names_in, renew, validity
from emr_desktop.server.trouble import ServerTrouble
from emr_desktop.services.patients import register_patient
from emr_desktop.sync.engine import Engine as SyncEngine
from emr_desktop.sync.http import Link
from emr_desktop.sync.replica import StoreReplica
from tests.conftest import NOW, SERGEY
from tests.server.running import RunningServer, command, running, url_of

NAMES = ["emr.district.example", "127.0.0.1"]


def certificate(folder):
    return x509.load_pem_x509_certificate((folder / "server.pem").read_bytes())


def test_it_is_renewed_two_months_before_it_ends_for_the_same_names_under_the_same_root(tmp_path):
    first = make_sure(tmp_path, NAMES, NOW)
    old = certificate(tmp_path)
    assert renew(tmp_path, (), NOW + timedelta(days=300)) is False
    later = NOW + timedelta(days=310)
    assert renew(tmp_path, (), later) is True
    new = certificate(tmp_path)
    assert new.serial_number != old.serial_number
    assert names_in(tmp_path / "server.pem") == NAMES
    assert new.not_valid_after_utc == later + SERVER_LASTS
    assert validity(tmp_path).fingerprint == first.fingerprint
    root = x509.load_pem_x509_certificate(first.root.read_bytes())
    new.verify_directly_issued_by(root)


def test_it_never_outlives_the_root(tmp_path):
    make_sure(tmp_path, NAMES, NOW)
    renew(tmp_path, (), NOW + ROOT_LASTS - timedelta(days=30))
    assert validity(tmp_path).server == validity(tmp_path).root


def test_without_certificates_there_is_nothing_to_renew(tmp_path):
    with pytest.raises(ServerTrouble, match="no certificates"):
        renew(tmp_path, (), NOW)


@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="needs the signal that reloads a server")
def test_a_running_server_renews_by_itself_and_has_its_workers_replaced(tmp_path):
    make_sure(tmp_path, NAMES, NOW)
    old = certificate(tmp_path)
    reloaded = threading.Event()
    before = signal.signal(signal.SIGHUP, lambda *_: reloaded.set())
    try:
        with renewing(tmp_path, SetClock(NOW + timedelta(days=320)), lambda _words: None, every=0.01):
            assert reloaded.wait(10)
    finally:
        signal.signal(signal.SIGHUP, before)
    assert certificate(tmp_path).serial_number != old.serial_number


def served(server: RunningServer) -> int:
    """The serial number of the certificate that clients see."""
    host, port = server.url.removeprefix("https://").split(":")
    return x509.load_pem_x509_certificate(ssl.get_server_certificate((host, int(port))).encode()).serial_number


def test_a_clinic_goes_on_syncing_while_the_certificate_changes(district, found, tmp_path):
    clinic = found("Zarechye")
    with running(tmp_path / "server", url_of(district.database), 2) as server:
        kept = Link(server.url, server.root)
        engine = SyncEngine(StoreReplica(clinic.engine, clinic.clinic.clock), int(time.time() * 1000))
        kept.exchange(engine)
        kept.close()
        old = served(server)
        done = server.command("certificate", "--renew")
        assert done.returncode == 0, done.stderr
        assert "A new certificate was made." in done.stdout
        os.kill(server.process.pid, signal.SIGHUP)
        deadline = time.monotonic() + 90
        in_a_row = 0  # for a while there are workers of both kinds
        while in_a_row < 10 and time.monotonic() < deadline:
            in_a_row = 0 if served(server) == old else in_a_row + 1
            clinic.do(register_patient, SERGEY)
            assert server.sync(clinic).equal is True, "in the middle of it"
        assert in_a_row == 10


def test_the_command_says_until_when_and_warns_a_year_before_the_root_ends(tmp_path):
    folder = tmp_path / "server"
    (folder).mkdir()
    now = datetime.now(UTC)
    make_sure(folder / "tls", NAMES, now)
    said = command("certificate", "--data", str(folder))
    assert said.returncode == 0
    assert "Root:   until" in said.stdout
    old = tmp_path / "old"
    old.mkdir()
    make_sure(old / "tls", NAMES, now - ROOT_LASTS + timedelta(days=300))
    assert command("certificate", "--data", str(old), "--renew").returncode == 1
    assert command("certificate", "--data", str(tmp_path / "none")).stderr.startswith("emr-desktop: The certificates")
