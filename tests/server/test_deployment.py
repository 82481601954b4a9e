"""What a district installs: the files in docs/server fit the program, and nginx carries a real sync."""

import re
import shlex
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from emr_desktop.cli import build_parser
from emr_desktop.server.tls import make_sure
from emr_desktop.services.patients import register_patient
from tests.conftest import NOW, SERGEY
from tests.server.running import RunningServer, running, ssl_of, url_of

DOCS = Path(__file__).parents[2] / "docs"
FILES = DOCS / "server"


def text(name: str) -> str:
    return (FILES / name).read_text(encoding="utf-8")


def understood(words: list[str]) -> None:
    """The program knows this command line. An option that it does not know ends the test."""
    assert build_parser().parse_args(words).command == "server"


def test_the_service_the_image_and_the_composition_start_the_program_as_it_is():
    service = re.search(r"^ExecStart=\S+/emr-desktop (.*)$", text("emr-server.service"), re.MULTILINE)
    assert service
    understood(shlex.split(service[1]))
    entry = re.search(r"^ENTRYPOINT \[(.*)\]$", text("Dockerfile"), re.MULTILINE)
    command = re.search(r'^    command: (\["--workers".*\])$', text("compose.yaml"), re.MULTILINE)
    assert entry
    assert command
    first, *words = re.findall(r'"([^"]+)"', entry[1])
    assert first == "emr-desktop"
    understood([*words, *re.findall(r'"([^"]+)"', command[1])])


def test_every_command_in_the_runbook_is_one():
    runbook = (DOCS / "server.md").read_text(encoding="utf-8")
    lines = re.findall(r"^emr-desktop (server [^#\n]+)", runbook, re.MULTILINE)
    assert len(lines) > 12
    for line in lines:
        understood(shlex.split(line.replace("NUMBER", "4")))


def test_the_image_copies_what_the_wheel_is_built_from_and_asks_for_its_health():
    source = text("Dockerfile")
    assert "--require-hashes -r /requirements.txt" in source, "with the libraries of the server, as they were tested"
    assert "uvicorn==" in (DOCS.parent / "requirements.txt").read_text(encoding="utf-8")
    assert "/health" in source
    for name in ("pyproject.toml", "emr_desktop", "resources"):
        assert (DOCS.parent / name).exists(), "COPY . . takes it along"
    assert re.findall(r"^USER (\S+)$", source, re.MULTILINE) == ["emr"], "not as root"


def test_the_composition_waits_for_its_database_and_keeps_both_volumes():
    composition = text("compose.yaml")
    assert "condition: service_healthy" in composition
    assert "EMR_DATABASE_URL" in composition
    declared = set(re.findall(r"^  (\w+):$", composition.split("\nvolumes:\n")[1], re.MULTILINE))
    used = set(re.findall(r'volumes: \["(\w+):', composition))
    assert declared == used == {"database", "server"}


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="needs systemd-analyze")
def test_the_service_is_one_that_systemd_understands(tmp_path):
    program = shutil.which("true")
    unit = tmp_path / "emr-server.service"
    unit.write_text(re.sub(r"ExecStart=\S+", f"ExecStart={program}", text("emr-server.service")))
    done = subprocess.run(["systemd-analyze", "verify", str(unit)], capture_output=True, text=True, check=False)
    assert [line for line in done.stderr.splitlines() if "emr-server" in line] == []


HTTP = """
daemon off; pid {folder}/nginx.pid; error_log {folder}/error.log; events {{ worker_connections 64; }}
http {{
    access_log off;
    client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
    include {folder}/emr.conf;
}}
"""


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@contextmanager
def nginx(folder: Path, behind: str, port: int, tls: Path) -> Iterator[None]:
    """The file of the documentation with the addresses of this test, in front of a server."""
    conf = text("nginx.conf").replace("listen 443 ssl", f"listen 127.0.0.1:{port} ssl")
    conf = conf.replace("server 127.0.0.1:8443;", f"server {behind};").replace("/srv/emr/tls", str(tls))
    (folder / "emr.conf").write_text(conf)
    (folder / "nginx.conf").write_text(HTTP.format(folder=folder))
    line = [NGINX, "-p", str(folder), "-c", str(folder / "nginx.conf")]
    tested = subprocess.run([*line, "-t"], capture_output=True, text=True, check=False)
    assert tested.returncode == 0, tested.stderr
    with subprocess.Popen(line, stderr=subprocess.DEVNULL) as process:
        try:
            for _ in range(100):
                with socket.socket() as asked:
                    if asked.connect_ex(("127.0.0.1", port)) == 0:
                        break
                time.sleep(0.05)
            yield
        finally:
            process.terminate()


NGINX = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin") or ""


@pytest.mark.skipif(not NGINX, reason="needs nginx")
def test_a_clinic_syncs_through_nginx(district, found, tmp_path):
    clinic = found("Zarechye")
    folder, tls = tmp_path / "nginx", tmp_path / "tls"
    folder.mkdir()
    for each in (tmp_path, *tmp_path.parents[:3]):
        each.chmod(0o755)  # its workers are another user
    make_sure(tls, ["localhost", "127.0.0.1"], NOW)
    port = free_port()
    with running(tmp_path / "server", url_of(district.database), 2, "--plain") as server:
        behind = server.url.removeprefix("http://").replace("localhost", "127.0.0.1")
        with nginx(folder, behind, port, tls):
            front = RunningServer(tmp_path, f"https://localhost:{port}", server.process, [], server.database)
            for _ in range(3):
                clinic.do(register_patient, SERGEY)
                assert front.sync(clinic).equal is True
            clinic.do(register_patient, replace(SERGEY, note="памятка " * 200_000))
            assert front.sync(clinic).equal is True, "larger than nginx keeps in memory"
            verify = ssl_of(front)
            assert httpx.get(f"{front.url}/metrics", verify=verify).status_code == 403
            assert httpx.get(f"{front.url}/health", verify=verify).status_code == 200
            page = httpx.get(f"{front.url}/admin/login", verify=verify)
            assert page.status_code == 200
