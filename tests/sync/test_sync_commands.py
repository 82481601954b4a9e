"""The administrator's commands for syncing, each run as a program of its own."""

import json

from emr_desktop.services.patients import register_patient
from tests.conftest import SERGEY
from tests.test_commands import run


def test_a_clinic_is_connected_synced_and_asked_by_command(url, district, nurse, folder, tmp_path):
    nurse.execute(register_patient, SERGEY)
    nurse.close()
    who = ("--data", folder, "--user", "admin")
    assert json.loads(run("sync", *who, "--json").stdout)["outcome"] == "not_connected"
    done = run("sync", *who, "--connect", url, "--code", district.code_for("Zarechye"))
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    made = json.loads(run("bundle", "export", *who, "--json", tmp_path).stdout)
    assert made["actions"] > 0
    facts = json.loads(run("bundle", "inspect", "--json", made["file"]).stdout)
    assert (facts["way"], facts["clinic"]) == ("up", "Zarechye")
    refused = run("bundle", "import", *who, made["file"])
    assert (refused.returncode, refused.stderr) == (1, "emr-desktop: bundle_foreign\n")
    synced = json.loads(run("sync", *who, "--once", "--json").stdout)
    assert (synced["outcome"], synced["sent"]) == ("done", made["actions"])
    status = json.loads(run("sync", *who, "--status", "--json").stdout)
    assert (status["here"], status["sent"], status["agreed"]) == (0, made["actions"], True)


def test_only_the_administrator_connects(url, district, nurse, folder):
    nurse.close()
    done = run("sync", "--data", folder, "--user", "ivanova", "--connect", url, "--code", "AAAA")
    assert done.returncode == 1
    assert "not_allowed_for_role" in done.stderr
