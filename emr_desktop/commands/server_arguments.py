"""The arguments of `emr-desktop server` and its sub-commands."""

import argparse
from pathlib import Path

from emr_desktop.domain.attachments import read_megabytes


def add_server(parser: argparse.ArgumentParser) -> None:
    """Without a sub-command the server runs."""
    parser.description = (
        "Run the district's server, or look after it. Without --database-url (or EMR_DATABASE_URL) it keeps a"
        " PostgreSQL of its own in the folder."
    )
    _where(parser)
    parser.add_argument("--host", default="0.0.0.0", metavar="ADDRESS", help="to listen on (default: all)")  # noqa: S104
    parser.add_argument("--port", type=int, default=8443, help="to listen on (default 8443)")
    parser.add_argument("--workers", type=int, default=2, metavar="N", help="processes that serve (default 2)")
    parser.add_argument("--plain", action="store_true", help="no TLS: a proxy in front does it")
    parser.add_argument(
        "--proxy", action="append", metavar="ADDRESS", help="with --plain: whose word on a clinic's address is taken"
    )
    parser.add_argument(
        "--name",
        action="append",
        default=[],
        metavar="NAME",
        help="a name or address by which clinics reach this server",
    )
    commands = parser.add_subparsers(dest="server_command", metavar="COMMAND")
    facility = commands.add_parser("facility", help="the clinics of the district")
    facilities = facility.add_subparsers(dest="facility_command", required=True)
    add = facilities.add_parser("add", help="add a clinic")
    add.add_argument("facility_name", metavar="NAME")
    _where(add)
    room = facilities.add_parser("room", help="how much room the attached files of a clinic may take here")
    room.add_argument("facility_name", metavar="NAME")
    room.add_argument("megabytes", type=_megabytes, metavar="MB", help="a number, or any (which it is at first)")
    _where(room)
    code = commands.add_parser("code", help="a one-time code that lets one computer of a clinic in")
    code.add_argument("facility", metavar="FACILITY", help="its name")
    _where(code)
    admin = commands.add_parser("admin", help="who may log in to the administrator's page")
    add = admin.add_subparsers(dest="admin_command", required=True).add_parser(
        "add", help="add somebody, or give a new password; it is read from the terminal or from another program"
    )
    add.add_argument("login", metavar="LOGIN")
    _where(add)
    backup = commands.add_parser("backup", help="copy the database and prove the copy")
    backup.add_argument("target", type=Path, metavar="FILE")
    backup.add_argument(
        "--to", action="append", default=[], metavar="KEY",
        help="encrypt it to this public key of age (or a file with one), so that it may leave the house",
    )  # fmt: skip
    _where(backup)
    restore = commands.add_parser(
        "restore", help="fill an empty database from a copy; clinics send again what it lacks"
    )
    restore.add_argument("source", type=Path, metavar="FILE")
    _identity(restore)
    _where(restore)
    check = commands.add_parser("check", help="read a copy from end to end, without a database")
    check.add_argument("source", type=Path, metavar="FILE")
    _identity(check)
    _where(check)
    key = commands.add_parser("key", help="make a key pair for encrypted copies")
    key.add_argument("target", type=Path, metavar="FILE", help="for the secret key")
    _where(key)
    certificate = commands.add_parser(
        "certificate", help="until when the certificates are good; status 1 when the root ends within a year"
    )
    certificate.add_argument("--renew", action="store_true", help="make the server's anew now, under the same root")
    certificate.add_argument(
        "--name", action="append", default=[], metavar="NAME", help="for these names (default: those that it has)"
    )
    _where(certificate)
    status = commands.add_parser(
        "status", help="clinics, computers, what waits; status 1 when something needs a person"
    )
    status.add_argument("--json", action="store_true", help="for programs")
    _where(status)

    _bundle(commands.add_parser("bundle", help="clinics without a link: bundles on a USB drive"))
    _quarantine(commands.add_parser("quarantine", help="what breaks a rule: release it, or leave it aside for good"))


def _bundle(parser: argparse.ArgumentParser) -> None:
    commands = parser.add_subparsers(dest="bundle_command", required=True)
    taken = commands.add_parser("import", help="take bundles of clinics, and write the answers")
    taken.add_argument("paths", type=Path, nargs="+", metavar="PATH", help="files, or folders with files")
    taken.add_argument("--out", type=Path, default=None, metavar="DIR", help="for the answers (default: beside them)")
    made = commands.add_parser("export", help="write what the computers of a clinic have not read yet")
    made.add_argument("facility", metavar="FACILITY", help="name of the clinic")
    made.add_argument("out", type=Path, metavar="DIR")
    seen = commands.add_parser("inspect", help="what a bundle says about itself")
    seen.add_argument("path", type=Path, metavar="FILE")
    for each in (taken, made, seen):
        each.add_argument("--json", action="store_true", help="for programs")
        _where(each)


def _quarantine(parser: argparse.ArgumentParser) -> None:
    commands = parser.add_subparsers(dest="quarantine_command", required=True)
    listed = commands.add_parser("list", help="what was set aside, and what became of it")
    listed.add_argument("--json", action="store_true", help="for programs")
    _where(listed)
    for name, words in (("release", "let it take effect after all"), ("leave", "leave it aside for good")):
        decide = commands.add_parser(name, help=words)
        decide.add_argument("device", metavar="COMPUTER", help="the first letters and digits that `list` shows")
        decide.add_argument("numbers", type=int, nargs="*", metavar="NUMBER", help="without one: all of this computer")
        decide.add_argument("--note", default="", metavar="WORDS", help="why; the clinic reads it, so no names")
        decide.add_argument("--who", required=True, metavar="NAME", help="who decides; it is kept")
        _where(decide)


def _megabytes(text: str) -> int | None:
    try:
        return None if text == "any" else read_megabytes(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError("a number of megabytes, or any") from error


def _identity(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--identity", type=Path, default=None, metavar="FILE", help="the secret key, for an encrypted copy"
    )


def _where(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--data",
        type=Path,
        default=argparse.SUPPRESS,
        metavar="DIR",
        help="folder of the server: database, keys, copies",
    )
    parser.add_argument(
        "--database-url",
        default=argparse.SUPPRESS,
        metavar="URL",
        help="the district's own PostgreSQL (or EMR_DATABASE_URL)",
    )
