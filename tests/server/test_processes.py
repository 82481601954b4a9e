"""The server as a program: workers on one PostgreSQL, TLS with its own root, a stop that leaves nothing behind."""

import os
import signal
import socket
import subprocess
import threading
import time
from hashlib import sha256

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from sqlalchemy import Engine, select

from emr_desktop.server.tables import FeedEntry, Stream
from emr_desktop.services.patients import register_patient
from emr_desktop.store.journal import JournalEntry
from emr_desktop.sync.http import LinkTrouble
from tests.conftest import SERGEY
from tests.server.running import command, fingerprint_of, running, ssl_of, url_of
from tests.sync.district import Computer

ROUNDS = 4


def worker_of(server) -> set[str]:
    text = httpx.get(f"{server.url}/metrics", verify=ssl_of(server)).text
    return {line.split('worker="')[1].split('"')[0] for line in text.splitlines() if 'worker="' in line}


def feed_is_dense(database: Engine) -> int:
    with database.connect() as connection:
        heads = {row.id: row.head for row in connection.execute(select(Stream.id, Stream.head))}
        for stream, head in heads.items():
            entries = select(FeedEntry.pos).where(FeedEntry.stream == stream).order_by(FeedEntry.pos)
            assert list(connection.scalars(entries)) == list(range(1, head + 1))
    return sum(heads.values())


def test_three_processes_on_one_database_serve_clinics_that_sync_at_once(district, found, tmp_path):
    clinics = [found(f"Clinic {number}") for number in range(4)]
    failed: list[BaseException] = []
    with running(tmp_path / "server", url_of(district.database), 3) as server:

        def work(computer: Computer) -> None:
            try:
                for _ in range(ROUNDS):
                    computer.do(register_patient, SERGEY)
                    server.sync(computer)
            except BaseException as error:
                failed.append(error)

        threads = [threading.Thread(target=work, args=(clinic,)) for clinic in clinics]
        for thread in threads:
            thread.start()
        victim = min(int(pid) for pid in worker_of(server))
        os.kill(victim, signal.SIGKILL)
        for thread in threads:
            thread.join(timeout=120)
        assert failed == []
        ends = [server.sync(clinic) for clinic in clinics]
        assert all(end.equal for end in ends)
        found_workers = set[str]()
        for _ in range(40):
            found_workers |= worker_of(server)
        assert len(found_workers) >= 2, "one socket, several processes"
    assert feed_is_dense(district.database) == sum(len(clinic.rows(JournalEntry.hash)) for clinic in clinics)


def test_the_server_keeps_a_postgres_of_its_own_and_stops_it(founded_alone, tmp_path):
    folder = tmp_path / "server"
    with running(folder, "", 1) as server:
        printed = fingerprint_of(server.said)
        root = x509.load_pem_x509_certificate(server.root.encode())
        assert sha256(root.public_bytes(Encoding.DER)).hexdigest().upper() == printed.replace(":", "")
        assert command("--data", str(folder), "facility", "add", "Заречье").returncode == 0
        code = command("--data", str(folder), "code", "Заречье").stdout.strip()
        clinic = founded_alone("Zarechye")
        server.enrol(clinic, code)
        clinic.do(register_patient, SERGEY)
        assert server.sync(clinic).equal is True
        assert (folder / "tls" / "root.key").stat().st_mode & 0o077 == 0
    assert server.process.returncode == 0
    assert not (folder / "postgres" / "postmaster.pid").exists()
    left = subprocess.run(["pgrep", "-f", str(folder)], capture_output=True, text=True, check=False)
    assert left.stdout == ""
    assert "1 computers" in command("--data", str(folder), "status").stdout


def test_a_server_with_another_root_is_not_believed(district, found, tmp_path):
    clinic = found("Zarechye")
    with running(tmp_path / "server", url_of(district.database), 1) as server:
        (server.folder / "tls" / "root.pem").rename(server.folder / "tls" / "kept.pem")
        command_root = tmp_path / "other"
        with running(command_root, url_of(district.database), 1) as other:
            (server.folder / "tls" / "root.pem").write_text(other.root)
            with pytest.raises(LinkTrouble, match="not_trusted"):
                server.sync(clinic)


def test_behind_a_proxy_it_is_plain_and_believes_what_the_proxy_says_of_the_address(district, tmp_path):
    with running(tmp_path / "server", url_of(district.database), 1, "--plain") as server:
        far = {"X-Forwarded-For": "203.0.113.5"}
        assert httpx.get(f"{server.url}/metrics").status_code == 200
        assert httpx.get(f"{server.url}/metrics", headers=far).status_code == 403
        assert not (server.folder / "tls").exists()


def test_a_port_that_is_taken_is_one_line_and_status_1(database, tmp_path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        done = command(
            "--data", str(tmp_path), "--database-url", url_of(database), "--host", "127.0.0.1", "--port", port
        )
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "cannot be listened on" in done.stderr


def test_connections_that_say_nothing_do_not_keep_a_clinic_out(district, found, tmp_path):
    clinic = found("Zarechye")
    with running(tmp_path / "server", url_of(district.database), 1) as server:
        port = int(server.url.rsplit(":", 1)[1])
        silent = [socket.create_connection(("127.0.0.1", port)) for _ in range(200)]
        began = time.monotonic()
        assert server.sync(clinic).equal is True
        assert time.monotonic() - began < 10
        for each in silent:
            each.close()


def test_the_address_of_a_database_that_is_not_there_is_said_so(tmp_path):
    done = command("--data", str(tmp_path), "--database-url", "postgresql://nobody@127.0.0.1:1/none", "status")
    assert done.returncode == 1
    assert done.stderr.startswith("emr-desktop: the database refused")
