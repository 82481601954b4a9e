"""Keeps the translations in step with the source: `update` collects texts, `compile` makes .qm, `check` is the gate."""

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET  # our own files, not input from outside
from collections import Counter
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
UI = ROOT / "emr_desktop" / "ui"
FOLDER = ROOT / "resources" / "translations"
PLURAL_FORMS = {"en": 2, "ru": 3, "be": 3}
PLACE = re.compile(r"%(?:L?\d+|n)|\{[A-Za-z_]\w*\}")


def main(arguments: list[str]) -> int:
    """Run one of the three commands; 0 is good, 1 has problems, 2 was not understood."""
    commands = {"update": update, "compile": compile_all, "check": check}
    if len(arguments) not in {1, 2} or arguments[0] not in commands:
        print(f"usage: python .ci/translations.py {'|'.join(commands)} [area]", file=sys.stderr)
        return 2
    problems = commands[arguments[0]](*arguments[1:])
    print("\n".join(problems) if problems else f"translations: {arguments[0]} done")
    return 1 if problems else 0


def areas() -> dict[str, list[Path]]:
    """The source files of each area: a folder of ui, or `shell` for what lies directly in it and for the theme."""
    found: dict[str, list[Path]] = {}
    for path in sorted(UI.rglob("*.py")):
        inner = path.relative_to(UI).parts
        area = inner[0] if len(inner) > 1 and inner[0] != "theme" else "shell"
        found.setdefault(area, []).append(path)
    return found


def chosen(only: str) -> dict[str, list[Path]]:
    """All areas, or the one that was asked for."""
    return {area: files for area, files in areas().items() if only in {"", area}}


def update(only: str = "") -> list[str]:
    """Bring the texts of the source into the .ts files, keeping what is translated."""
    for area, files in chosen(only).items():
        for language in PLURAL_FORMS:
            path = FOLDER / f"{area}.{language}.ts"
            _lupdate(files, path, language)
            if not list(_messages(path)):
                path.unlink()
                path.with_suffix(".qm").unlink(missing_ok=True)
    return []


def compile_all(only: str = "*") -> list[str]:
    """Make the .qm of every .ts."""
    for path in sorted(FOLDER.glob(f"{only}.*.ts")):
        _lrelease(path, path.with_suffix(".qm"))
    return []


def check(only: str = "") -> list[str]:
    """Sentences about all that is missing, unfinished, or out of step."""
    problems: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        for area, files in chosen(only).items():
            problems += _check_source(area, files, fresh / "source.ts")
        paths = sorted(FOLDER.glob(f"{only or '*'}.*.ts"))
        for path in paths:
            for message in _messages(path):
                problems += [f"{path.name}: {problem}" for problem in problems_of(message, _language(path))]
        problems += _check_compiled(paths, fresh / "compiled")
    return problems


def problems_of(message: ET.Element, language: str) -> list[str]:
    """What is wrong with one message of a .ts file."""
    source = message.findtext("source", "")
    translation = message.find("translation")
    plural = message.get("numerus") == "yes"
    if translation is None or translation.get("type") == "unfinished":
        return [f"not translated: {source!r}"]
    forms = [form.text or "" for form in translation.findall("numerusform")] if plural else [translation.text or ""]
    if plural and len(forms) != PLURAL_FORMS[language]:
        return [f"{len(forms)} plural forms instead of {PLURAL_FORMS[language]}: {source!r}"]
    if not all(form.strip() for form in forms):
        return [f"not translated: {source!r}"]
    wanted = _places(source, plural=plural)
    return [f"places differ: {source!r} and {form!r}" for form in forms if _places(form, plural=plural) != wanted]


def _places(text: str, *, plural: bool) -> Counter[str]:
    """The %1 and {name} of a text; a plural form may say "one patient" and leave %n out."""
    found = Counter(PLACE.findall(text))
    if plural:
        found.pop("%n", None)
    return found


def _check_source(area: str, files: list[Path], fresh: Path) -> list[str]:
    """Texts of the source that a .ts does not know, and the other way round."""
    fresh.unlink(missing_ok=True)
    _lupdate(files, fresh)
    texts = list(_messages(fresh)) if fresh.exists() else []
    problems: list[str] = []
    for language in PLURAL_FORMS:
        path = FOLDER / f"{area}.{language}.ts"
        wanted = {_key(message) for message in texts if language != "en" or message.get("numerus") == "yes"}
        known = {_key(message) for message in _messages(path)} if path.exists() else set()
        problems += [f"{path.name}: not collected from the source: {key[1]!r}" for key in sorted(wanted - known)]
        problems += [f"{path.name}: no longer in the source: {key[1]!r}" for key in sorted(known - wanted)]
    return problems


def _check_compiled(paths: list[Path], fresh: Path) -> list[str]:
    """Each .qm that is missing or was made from another .ts. All are made anew in one go."""
    fresh.mkdir()
    copies = [Path(shutil.copy(path, fresh)) for path in paths]
    if copies:
        _run("lrelease", "-silent", *map(str, copies))
    return [
        f"{path.stem}.qm: compile again"
        for path, copy in zip(paths, copies, strict=True)
        if not (compiled := path.with_suffix(".qm")).exists()
        or compiled.read_bytes() != copy.with_suffix(".qm").read_bytes()
    ]


def _key(message: ET.Element) -> tuple[str, str, str]:
    return message.get("context", ""), message.findtext("source", ""), message.findtext("comment", "")


def _messages(path: Path) -> list[ET.Element]:
    """The messages of a .ts file, each with its context as an attribute."""
    found = []
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            message.set("context", context.findtext("name", ""))
            found.append(message)
    return found


def _language(path: Path) -> str:
    return path.name.split(".")[-2]


def _lupdate(files: list[Path], path: Path, language: str = "") -> None:
    """Collect the texts of the files, for one language or, with their plurals, for none."""
    plural_only = ["-pluralonly"] if language == "en" else []
    target = ["-target-language", language] if language else []
    names = [str(file.relative_to(ROOT)) for file in files]
    options = ["-locations", "none", "-no-obsolete", "-source-language", "en", *target]
    _run("lupdate", *plural_only, *names, *options, "-ts", str(path))


def _lrelease(path: Path, compiled: Path) -> None:
    _run("lrelease", "-silent", str(path), "-qm", str(compiled))


def _run(tool: str, *arguments: str) -> None:
    """Run a tool of PySide6 and show what it says only when it fails."""
    program = Path(PySide6.__file__).parent / tool  # what pyside6-lupdate starts, without another Python in between
    done = subprocess.run([str(program), *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{tool}: {done.stdout}{done.stderr}")


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
