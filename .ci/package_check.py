"""Starts what is handed out, away from this checkout: `package_check.py frozen` or `package_check.py wheel`."""

import json
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import venv
from pathlib import Path

import pypdfium2
from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from emr_desktop import __version__  # noqa: E402  # the checkout is on the path from the line above on

NEEDED_TO_BUILD = ["emr_desktop", "resources", "pyproject.toml", "README.md", "LICENSE"]
SECONDS_FOR_THE_DEMO = 600
SECONDS_TO_BECOME_HEALTHY = 90
IMAGE = re.compile(r"^(ENTRYPOINT|HEALTHCHECK CMD) (\[.*\])$", re.MULTILINE)


class CheckFailed(Exception):
    """What is handed out is not fit for use."""


def main(kind: str) -> int:
    """Check one kind of package; 0 when it is fit for use."""
    checks = {"frozen": check_frozen, "wheel": check_wheel}
    with tempfile.TemporaryDirectory(prefix="emr-desktop-") as folder:
        try:
            checks[kind](Path(folder))
        except CheckFailed as error:
            print(f"FAILED: {error}", file=sys.stderr)
            return 1
    print(f"The {kind} program is complete and works.")
    return 0


def check_frozen(folder: Path) -> None:
    """The folder made by build.spec says its version and walks through the demo's day, without Python or a screen."""
    shutil.copytree(ROOT / "dist" / "emr-desktop", folder / "program", symlinks=True)
    program = folder / "program" / program_name()
    check_version(program, folder)
    out = folder / "out"
    run(program, "demo", "--offscreen", "--patients", "50", "--out", out, home=folder)
    check_pictures(sorted(out.rglob("*.png")))
    check_papers(sorted(out.rglob("*.pdf")))


def check_wheel(folder: Path) -> None:
    """The wheel starts, and has all its resources, in a new environment with the locked packages."""
    wheel = build_wheel(folder)
    environment = folder / "environment"
    venv.create(environment, with_pip=True)
    python = environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    pip = (python, "-m", "pip", "--disable-pip-version-check")
    run(*pip, "install", "--quiet", "--require-hashes", "-r", ROOT / "requirements.txt", home=folder)
    run(*pip, "install", "--quiet", "--no-deps", "--no-index", wheel, home=folder)
    run(*pip, "check", home=folder)
    check_resources(python, folder)
    check_version(python.with_name(program_name()), folder)
    check_image(python, folder)


def check_image(python: Path, folder: Path) -> None:
    """What the image of docs/server starts, started here: healthy by its own question, and it ends when told."""
    data, port = folder / "server", free_port()
    lines = dict(IMAGE.findall((ROOT / "docs" / "server" / "Dockerfile").read_text(encoding="utf-8")))
    entry, health = json.loads(lines["ENTRYPOINT"]), json.loads(lines["HEALTHCHECK CMD"])
    program = python.with_name(program_name())
    words = [str(data) if word == "/var/lib/emr" else word for word in entry[1:]]
    question = health[2].replace("/var/lib/emr", data.as_posix()).replace("8443", str(port))
    server = subprocess.Popen([program, *words, "--port", str(port)], cwd=folder, env=surroundings(folder))
    try:
        wait_until_healthy(server, [str(python), health[1], question], folder)
        server.terminate()
        status = server.wait(60)
    finally:
        server.kill()
    if os.name != "nt" and status != 0:
        raise CheckFailed(f"the server ended with {status} when it was told to stop")
    print("the server of the image is healthy and stops when told")


def wait_until_healthy(server: subprocess.Popen[bytes], question: list[str], folder: Path) -> None:
    """Ask as the image's HEALTHCHECK does, until it says yes."""
    end = time.monotonic() + SECONDS_TO_BECOME_HEALTHY
    while subprocess.run(question, env=surroundings(folder), capture_output=True, check=False).returncode:
        if server.poll() is not None:
            raise CheckFailed(f"the server of the image ended with {server.returncode}")
        if time.monotonic() > end:
            raise CheckFailed("the server of the image did not become healthy")
        time.sleep(0.5)


def free_port() -> int:
    """A port that nobody uses now."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def program_name() -> str:
    """The program's file name on this system."""
    return "emr-desktop.exe" if os.name == "nt" else "emr-desktop"


def build_wheel(folder: Path) -> Path:
    """Builds from a copy: a build leaves folders behind, and an old one would lend its files to the new wheel."""
    source = folder / "source"
    for name in NEEDED_TO_BUILD:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            source.mkdir(exist_ok=True)
            shutil.copy(ROOT / name, source / name)
    pip_wheel = (sys.executable, "-m", "pip", "--disable-pip-version-check", "wheel", "--quiet")
    run(*pip_wheel, "--no-deps", "--no-build-isolation", "--wheel-dir", folder, source, home=folder)
    return next(folder.glob("*.whl"))


def check_version(program: Path, folder: Path) -> None:
    """The program answers with the version of this checkout."""
    answer = run(program, "--version", home=folder)
    if __version__ not in answer:
        raise CheckFailed(f"{program.name} --version said {answer!r}, not {__version__}")


def check_resources(python: Path, folder: Path) -> None:
    """Every file of `resources` is in the installed package."""
    found = Path(
        run(python, "-c", "from emr_desktop.resources import resource_root as r; print(r())", home=folder).strip()
    )
    if found.is_relative_to(ROOT):
        raise CheckFailed("the installed program uses the checkout's resources")
    missing = files_under(ROOT / "resources") - files_under(found)
    if missing:
        raise CheckFailed(f"not in the wheel: {', '.join(sorted(missing))}")
    print(f"{len(files_under(found))} resource files are in the wheel")


def files_under(folder: Path) -> set[str]:
    """The files below a folder, by their path from it."""
    files = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(folder).as_posix() for path in files}


def check_pictures(pictures: list[Path]) -> None:
    """There are pictures, and none is empty or of one colour."""
    if not pictures:
        raise CheckFailed("the demo left no pictures")
    for path in pictures:
        with Image.open(path) as picture:
            lowest_and_highest = picture.convert("L").getextrema()
        if lowest_and_highest[0] == lowest_and_highest[1]:
            raise CheckFailed(f"{path.name} shows nothing")
    print(f"{len(pictures)} pictures show something")


def check_papers(papers: list[Path]) -> None:
    """There are PDFs, and each page has words on it."""
    if not papers:
        raise CheckFailed("the demo left no PDFs")
    for path in papers:
        with pypdfium2.PdfDocument(path) as document:
            if not all(page.get_textpage().count_chars() for page in document):
                raise CheckFailed(f"{path.name} has a page without words")
    print(f"{len(papers)} PDFs have words on every page")


def surroundings(home: Path) -> dict[str, str]:
    """Those of somebody else: an empty home, no screen, nothing of this checkout in the way."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV", "QT_"))}
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700, exist_ok=True)
    return kept | {"HOME": str(home), "XDG_RUNTIME_DIR": str(runtime), "QT_QPA_PLATFORM": "offscreen"}


def run(*command: object, home: Path) -> str:
    """Runs a command as somebody else would."""
    words = [str(word) for word in command]
    done = subprocess.run(
        words,
        cwd=home,
        env=surroundings(home),
        capture_output=True,
        text=True,
        timeout=SECONDS_FOR_THE_DEMO,
        check=False,
    )
    if done.returncode != 0:
        raise CheckFailed(
            f"{Path(words[0]).name} {' '.join(words[1:])}: exit {done.returncode}\n{done.stdout}{done.stderr}"
        )
    return done.stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
