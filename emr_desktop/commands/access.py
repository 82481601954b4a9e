"""Opening the clinic for a command."""

import argparse
import getpass
import os
import sys

from emr_desktop.services.opening import OpenClinic, open_clinic
from emr_desktop.settings import data_folder


def unlock(options: argparse.Namespace) -> OpenClinic:
    """Open the clinic as --user, beside a program that may be open. Raises DomainError."""
    password = os.environ.get("EMR_PASSWORD")
    if password is None:
        password = getpass.getpass("Password: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
    return open_clinic(options.data or data_folder(), user=options.user, password=password, alone=False)
