"""What is handed out is whole: packages, resources, locked libraries, one version number."""

import re
import tomllib
from pathlib import Path

import pytest

from emr_desktop import __version__

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCKS = ("requirements.txt", "requirements-dev.txt")


def locked(name: str) -> dict[str, str]:
    """The pinned version of each library in a lock file."""
    return dict(re.findall(r"^([a-z0-9._-]+)==(\S+)", (ROOT / name).read_text(encoding="utf-8"), re.MULTILINE))


def test_the_wheel_holds_every_package():
    there = {
        str(path.parent.relative_to(ROOT)).replace("/", ".") for path in (ROOT / "emr_desktop").rglob("__init__.py")
    }
    listed = PROJECT["tool"]["setuptools"]["packages"]
    assert listed == sorted(there | {"emr_desktop._resources"}), "[tool.setuptools] packages in pyproject.toml"


def test_every_folder_with_code_is_a_package():
    folders = {path.parent for path in (ROOT / "emr_desktop").rglob("*.py")}
    assert [str(folder.relative_to(ROOT)) for folder in folders if not (folder / "__init__.py").exists()] == []


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_pins_every_library_by_its_hash_and_names_no_host(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    entries = re.split(r"\n(?=[a-z0-9])", text)
    assert [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry] == []
    assert "://" not in text
    assert "index-url" not in text


def test_the_checking_environment_runs_the_same_versions_as_the_clinic():
    clinic, checking = (locked(name) for name in LOCKS)
    assert {name: checking.get(name) for name in clinic} == clinic


def test_every_library_asked_for_is_locked():
    asked = PROJECT["project"]["dependencies"]
    names = {re.split(r"[<>=!~\[ ]", line)[0].lower() for line in asked}
    assert sorted(names - locked("requirements.txt").keys()) == []


def test_the_changelog_tells_of_this_version():
    headings = re.findall(r"^## \[?([^\]\s]+)", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert __version__ in headings
