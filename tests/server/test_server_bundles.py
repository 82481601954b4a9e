"""The district's commands for USB drives and for what was set aside, each run as a program of its own."""

import json
import re
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import select

from emr_desktop.commands.server_bundle import ANSWERS, REFUSALS
from emr_desktop.queries.sync import sync_status
from emr_desktop.server.enrol import revoke
from emr_desktop.server.tables import EnrolledFacility, Quarantined
from emr_desktop.services.patients import register_patient
from emr_desktop.sync.protocol import Answer
from emr_desktop.sync.stick import make_bundle, read_bundle
from tests.conftest import NOW, SERGEY
from tests.server.running import command, url_of
from tests.sync.attaching import attach, content, png
from tests.sync.carrying import records_end


@pytest.fixture
def server(district, tmp_path):
    return partial(command, "--data", str(tmp_path / "server"), "--database-url", url_of(district.database))


@pytest.fixture
def drive(tmp_path):
    folder = tmp_path / "drive"
    folder.mkdir()
    return folder


def test_a_drive_goes_to_the_district_and_back(server, found, drive):
    clinic = found("Заречье")
    clinic.do(register_patient, SERGEY)
    made = clinic.clinic.lend(partial(make_bundle, folder=drive))
    (drive / "torn-up.emr").write_bytes(made.path.read_bytes()[:-1])
    done = server("bundle", "import", "--json", str(drive))
    assert done.returncode == 1, "one of the two was refused"
    assert "torn-up.emr: It is not complete: the drive was taken out too early." in done.stderr
    line = json.loads(done.stdout)
    assert (line["clinic"], line["held"], line["said"]) == ("Заречье", 3, "")
    (back,) = line["written"]
    facts = server("bundle", "inspect", back).stdout
    assert "from the district" in facts
    assert "Заречье" in facts
    ended = clinic.clinic.lend(partial(read_bundle, path=Path(back)))
    assert ended.good
    assert clinic.clinic.ask(sync_status).here == 0
    exported = server("bundle", "export", "Заречье", str(drive))
    assert exported.returncode == 0, exported.stderr
    assert "for the clinic:" in exported.stdout


def test_files_on_a_drive_are_told_in_figures(server, found, joined, district, drive):
    first = found("Заречье")
    patient = first.do(register_patient, SERGEY)
    first.sync(district)
    second = joined("Заречье")
    attached = attach(first, patient, png(100))
    made = first.clinic.lend(partial(make_bundle, folder=drive))
    facts = json.loads(server("bundle", "inspect", "--json", str(made.path)).stdout)
    assert (facts["files"], facts["whole"], facts["file_bytes"] > len(png(100))) == (1, True, True)
    line = json.loads(server("bundle", "import", "--json", str(made.path)).stdout)
    assert (line["files"], line["files_back"]) == (1, 0)
    made.path.unlink()
    asking = second.clinic.lend(partial(make_bundle, folder=drive))
    said = server("bundle", "import", str(asking.path)).stdout
    assert "Attached files: 0 came, 1 go back." in said
    back = Path(said.split("for the clinic: ")[1].strip())
    assert second.clinic.lend(partial(read_bundle, path=back)).progress.files_received == 1
    assert content(second, attached) == png(100)
    attach(first, patient, png(60))
    again = first.clinic.lend(partial(make_bundle, folder=drive))
    again.path.write_bytes(again.path.read_bytes()[: records_end(again.path) + 100])
    assert "Not all of its attached files are there" in server("bundle", "import", str(again.path)).stdout


def test_the_room_of_a_clinic_for_files_is_set_by_command(server, found, district):
    found("Заречье")

    def most():
        with district.database.connect() as connection:
            return connection.scalars(select(EnrolledFacility.most_file_bytes)).all()

    assert "files may take 2000 MB" in server("facility", "room", "Заречье", "2000").stdout
    assert most() == [2_000_000_000]
    assert "Заречье: 1 computers; attached files take 0.0 MB of 2000 MB" in server("status").stdout
    server("facility", "room", "Заречье", "any")
    assert most() == [None]
    assert "no clinic of this name" in server("facility", "room", "Барок", "1").stderr
    assert "a number of megabytes" in server("facility", "room", "Заречье", "much").stderr
    assert "a number of megabytes" in server("facility", "room", "Заречье", "9" * 20).stderr


def test_what_cannot_be_done_is_one_sentence(server, found, drive):
    found("Заречье")
    assert "never synced" in server("bundle", "export", "Заречье", str(drive)).stderr
    assert "no clinic of this name" in server("bundle", "export", "Барок", str(drive)).stderr
    assert "no bundle of a clinic here" in server("bundle", "import", str(drive)).stderr
    assert "does not answer" in server("bundle", "import", str(drive / "gone.emr")).stderr
    (drive / "holiday.emr").write_bytes(b"\xff\xd8 a picture")
    assert "not a USB bundle" in server("bundle", "inspect", str(drive / "holiday.emr")).stderr


def test_every_refusal_has_words():
    package = Path(__file__).parents[2] / "emr_desktop"
    raised = set[str]()
    for path in (package / "server" / "bundles.py", package / "sync" / "bundle.py"):
        raised |= set(re.findall(r'RuleBroken\("(\w+)"\)', path.read_text()))
    raised |= set(re.findall(r'"(bundle_drive_\w+)"', (package / "sync" / "stick.py").read_text()))
    assert len(raised) >= 8
    assert sorted(raised - REFUSALS.keys()) == []
    assert set(Answer) - {Answer.TAKEN} == ANSWERS.keys()


def test_what_was_set_aside_is_listed_and_released_by_command(server, found, district):
    clinic = found("Заречье")
    clinic.sync(district)
    device = clinic.clinic._device.origin.key[:8]
    with district.database.begin() as connection:
        revoke(connection, device, NOW)
    for _ in range(3):
        clinic.do(register_patient, SERGEY)
    clinic.sync(district)
    listed = json.loads(server("quarantine", "list", "--json").stdout)
    assert [row["reason"] for row in listed] == ["device_revoked"] * 3
    assert "The computer was revoked" in server("quarantine", "list").stdout
    who = ("--who", "office", "--note", "Компьютер нашёлся")
    begins = device.hex()[:10]
    assert "1 released" in server("quarantine", "release", begins, "4", *who).stdout
    again = server("quarantine", "release", begins, "4", *who)
    assert (again.returncode, "decided about it meanwhile" in again.stderr) == (1, True)
    assert "say why it stays aside" in server("quarantine", "leave", begins, "3", "--who", "office").stderr
    assert "1 left aside for good" in server("quarantine", "leave", begins, "3", *who).stdout
    assert "1 released" in server("quarantine", "release", begins, *who).stdout
    assert "Not set aside: 77" in server("quarantine", "release", begins, "77", *who).stderr
    assert "0 computers begin with zz" in server("quarantine", "release", "zz", *who).stderr
    with district.database.connect() as connection:
        assert set(connection.scalars(select(Quarantined.decision))) == {"released", "left"}
