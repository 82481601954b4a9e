"""The command line: names the commands and their arguments. What they do stands in `commands/`."""

import argparse
import importlib
import sys
from collections.abc import Sequence
from pathlib import Path

from emr_desktop import __version__
from emr_desktop.commands.server_arguments import add_server
from emr_desktop.domain.errors import DomainError


def run(arguments: Sequence[str]) -> int:
    """Run one command line. 0 is good, 1 a finding or a refusal, 2 a command line that is not understood."""
    parser = build_parser()
    options = parser.parse_args(arguments)
    try:
        # Late, because each command needs other libraries, and a window should not wait for those of a report.
        module = importlib.import_module(f"emr_desktop.commands.{(options.command or 'desktop').replace('-', '_')}")
        return int(module.run(options))
    except DomainError as error:
        print(f"emr-desktop: {error.code} {error.details or ''}".rstrip(), file=sys.stderr)
        return 1


def build_parser() -> argparse.ArgumentParser:
    """All commands with their help."""
    parser = argparse.ArgumentParser(prog="emr-desktop", description="Patient cards, visits and prescriptions.")
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("--data", type=Path, default=None, metavar="DIR", help="folder of the clinic")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _demo(commands.add_parser("demo", help="open a made-up clinic; without a screen walk its day and leave pictures"))
    _screenshots(commands.add_parser("screenshots", help="write pictures of every screen"))
    _verify(commands.add_parser("verify", help="prove that the records are whole"))
    _backup(commands.add_parser("backup", help="copy the records and prove the copy"))
    _restore(commands.add_parser("restore", help="put a copy in the place of the records"))
    _find(commands.add_parser("find", help="find patients as the search box does"))
    _sync(commands.add_parser("sync", help="send and receive, or say how the records stand with the district"))
    _bundle(commands.add_parser("bundle", help="the same by USB drive"))
    _import(commands.add_parser("import-icd10", help="take the titles of the official Russian ICD-10 file"))
    add_server(commands.add_parser("server", help="the district's server, to which clinics sync"))
    return parser


def _demo(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--patients", type=int, default=2000, metavar="N", help="how many residents (default 2000)")
    parser.add_argument("--seed", type=int, default=1, help="another seed gives another district")
    parser.add_argument("--offscreen", action="store_true", help="walk the day without a screen even if there is one")
    parser.add_argument("--out", type=Path, default=Path("demo-output"), metavar="DIR", help="for pictures and PDFs")
    parser.add_argument("--language", choices=("en", "ru", "be"), default=None)
    _data(parser)


def _screenshots(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("out", type=Path, metavar="DIR")
    parser.add_argument("--screens", nargs="*", metavar="NAME", help="only these screens")
    parser.add_argument("--languages", nargs="*", default=["en", "ru", "be"])
    parser.add_argument("--themes", nargs="*", default=["light", "dark", "hc-black", "hc-white"])


def _verify(parser: argparse.ArgumentParser) -> None:
    _login(parser)
    parser.add_argument("--json", action="store_true", help="for programs")


def _backup(parser: argparse.ArgumentParser) -> None:
    _login(parser)
    parser.add_argument("target", type=Path, metavar="FILE")


def _restore(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", type=Path, metavar="FILE")
    _data(parser)


def _find(parser: argparse.ArgumentParser) -> None:
    _login(parser)
    parser.add_argument("text", nargs="+")
    parser.add_argument("--json", action="store_true", help="for programs")


def _sync(parser: argparse.ArgumentParser) -> None:
    _login(parser)
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--once", action="store_true", help="send and receive once (what it does anyway)")
    what.add_argument("--status", action="store_true", help="only say how the records stand")
    what.add_argument("--connect", metavar="URL", help="connect to the district at this address; needs --code")
    parser.add_argument("--code", default="", help="the district's one-time code")
    parser.add_argument("--root", type=Path, default=None, metavar="FILE", help="the district's root certificate, PEM")
    parser.add_argument("--json", action="store_true", help="for programs")


def _bundle(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("action", choices=("export", "import", "inspect"))
    parser.add_argument("path", type=Path, metavar="PATH", help="export: the folder; import, inspect: the file")
    parser.add_argument("--json", action="store_true", help="for programs")
    parser.add_argument("--user", default="", help="who asks; inspect needs nobody")
    _data(parser)


def _import(parser: argparse.ArgumentParser) -> None:
    _login(parser)
    parser.add_argument("file", type=Path, metavar="FILE")


def _login(parser: argparse.ArgumentParser) -> None:
    _data(parser)
    parser.add_argument(
        "--user", required=True, help="who asks; the password is read from the terminal or EMR_PASSWORD"
    )


def _data(parser: argparse.ArgumentParser) -> None:
    # SUPPRESS: given after the command it replaces what was given before it, left out it changes nothing.
    parser.add_argument("--data", type=Path, default=argparse.SUPPRESS, metavar="DIR", help="folder of the clinic")
