"""The rules of the house that import-linter cannot hold. A rule whose subject is not there yet waits for it."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "emr_desktop"

FEATURES = ("patients", "visits", "prescriptions", "referrals", "recalls", "reports", "sync", "admin", "attachments")

# What a layer holds besides its features. A new word here is a new idea in that layer: say in the file what it is.
HOUSE_WORDS = {
    "services": (
        "clinic", "work", "opening", "login", "drafts", "settings", "home",
        "reference", "code_use",
    ),
    "queries": ("reader", "reference", "home", "audit", "settings", "drafts"),
    "store": (
        "schema", "types", "engine", "vault", "capture", "projection", "search", "upgrade", "backup", "reference",
        "journal", "local", "migrations", "keys", "lock", "recovery_key", "append", "device_keys", "tables", "verify",
        "restore", "versions", "turns", "bulk", "files", "disk",
    ),
    "ui": (
        "application", "main_window", "features", "context", "background", "navigator", "translation", "screenshots",
        "tour", "day", "typist", "demonstration", "shell", "theme", "common", "login", "home", "palette", "settings",
    ),
}  # fmt: skip

LONGEST_MODULE = 300
HEX_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{8})\b|^#[0-9a-fA-F]{3}$")
LEFT_FOR_LATER = re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME)\b")
MACHINE_PATH = re.compile(r"(?<![\w./:-])/(?:home|root|work|Users)/\w|\b[A-Za-z]:\\\\?Users\\")
SHELVES = {"util", "utils", "helper", "helpers", "misc", "common"}
TEXT_SUFFIXES = {".py", ".md", ".toml", ".csv", ".json", ".ts", ".qss", ".sh", ".spec", ".txt", ".yml", ".cfg", ""}


def modules(folder: Path = PACKAGE) -> list[Path]:
    """The Python files under a folder, in order; none when it is not there yet."""
    return sorted(path for path in folder.rglob("*.py") if "_resources" not in path.parts)


@cache
def tree_of(path: Path) -> ast.Module:
    """The module, parsed."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def places(found: Iterator[tuple[Path, int]]) -> list[str]:
    """Findings as `file:line`, to be clicked on."""
    return [f"{path.relative_to(ROOT)}:{line}" for path, line in found]


def imported_names(path: Path) -> set[str]:
    """Every module and name that a file imports, with dots."""
    names: set[str] = set()
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def text_files() -> list[Path]:
    """Our own text: the product, its tests, its commands and documents; lists made by others are not ours."""
    folders = [PACKAGE, ROOT / "tests", ROOT / "docs", ROOT / ".ci", ROOT / "resources"]
    inside = (path for folder in folders for path in folder.rglob("*") if path.is_file())
    beside = (path for path in ROOT.iterdir() if path.is_file() and not path.name.startswith("."))
    return sorted(
        path
        for path in (*inside, *beside)
        if path.suffix in TEXT_SUFFIXES and "__pycache__" not in path.parts and "LICENSE" not in path.name
    )


def readable(path: Path) -> str:
    """The file's text, or nothing when it is not text after all."""
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ""


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_module_says_what_it_is_for_and_stays_short(path):
    assert ast.get_docstring(tree_of(path)), "the first line says what the module is for"
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_MODULE


def test_test_files_stay_short_too():
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in modules(ROOT / "tests")}
    assert [str(path.relative_to(ROOT)) for path, length in lengths.items() if length > LONGEST_MODULE] == []


def test_every_test_folder_is_a_package_so_that_files_may_share_a_name():
    folders = {path.parent for path in modules(ROOT / "tests")}
    assert [str(folder.relative_to(ROOT)) for folder in folders if not (folder / "__init__.py").exists()] == []


def test_a_view_model_knows_no_widget():
    drawing = ("PySide6.QtWidgets", "PySide6.QtGui")
    found = {
        path.name: sorted(name for name in imported_names(path) if name.startswith(drawing))
        for path in modules(PACKAGE / "ui")
        if path.name.endswith("view_model.py")
    }
    assert {name: names for name, names in found.items() if names} == {}


@pytest.mark.parametrize("layer", HOUSE_WORDS)
def test_a_feature_has_the_same_name_in_every_layer(layer):
    known = (*FEATURES, *HOUSE_WORDS[layer])
    entries = [path for path in (PACKAGE / layer).glob("*") if path.suffix == ".py" or (path / "__init__.py").exists()]
    names = sorted(path.stem for path in entries if path.stem != "__init__")
    assert [name for name in names if not any(name == word or name.startswith(f"{word}_") for word in known)] == []


def test_nothing_is_put_on_a_shelf_for_odds_and_ends():
    shelves = [path for path in modules() if SHELVES & {path.stem, path.parent.name}]
    allowed = PACKAGE / "ui" / "common"
    assert [str(path.relative_to(ROOT)) for path in shelves if not path.is_relative_to(allowed)] == []


def test_colours_and_style_sheets_are_in_the_theme_only():
    theme = PACKAGE / "ui" / "theme"
    outside = [path for path in modules() if not path.is_relative_to(theme)]
    assert places((path, line) for path in outside for line in lines_with_style(tree_of(path))) == []


def lines_with_style(tree: ast.Module) -> Iterator[int]:
    """The lines that name a colour by its digits, or set a style sheet."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            if HEX_COLOUR.search(node.value):
                yield node.lineno
        elif isinstance(node, ast.Attribute) and node.attr == "setStyleSheet":
            yield node.lineno


def test_layouts_are_emptied_in_one_place_only():
    """Items taken out of a layout outlive it in PySide and may later be taken for another widget."""
    elsewhere = [path for path in modules() if path != PACKAGE / "ui" / "common" / "emptied.py"]
    assert places((path, line) for path in elsewhere for line in lines_that_take(tree_of(path))) == []


def lines_that_take(tree: ast.Module) -> Iterator[int]:
    """The lines that hold an item of a layout."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in {"takeAt", "itemAt", "itemAtPosition", "removeItem"}:
            yield node.lineno


def test_only_the_clock_tells_the_time():
    elsewhere = [path for path in modules() if path != PACKAGE / "domain" / "clock.py"]
    assert places((path, line) for path in elsewhere for line in lines_that_read_the_time(tree_of(path))) == []


def lines_that_read_the_time(tree: ast.Module) -> Iterator[int]:
    """The lines that ask Python or Qt for the present moment instead of the clock that they were given."""
    asking = {
        "datetime": {"now", "utcnow", "today"},
        "date": {"today"},
        "time": {"time", "localtime", "gmtime"},
        "QDate": {"currentDate"},
        "QTime": {"currentTime"},
        "QDateTime": {"currentDateTime", "currentDateTimeUtc"},
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name | ast.Attribute):
            owner = node.value.id if isinstance(node.value, ast.Name) else node.value.attr
            if node.attr in asking.get(owner, ()):
                yield node.lineno


def test_every_permission_is_required_somewhere():
    declared = PACKAGE / "domain" / "access.py"
    if not declared.exists() or not modules(PACKAGE / "services"):
        return
    permissions = {member.name for member in import_module("emr_desktop.domain.access").Permission}
    required = {
        node.attr
        for path in modules()
        if path != declared
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "Permission"
    }
    assert sorted(permissions - required) == []


def test_nothing_is_left_for_later_or_bound_to_one_machine():
    found = (
        (path, number)
        for path in text_files()
        for number, line in enumerate(readable(path).splitlines(), start=1)
        if LEFT_FOR_LATER.search(line) or MACHINE_PATH.search(line)
    )
    assert places(found) == []
