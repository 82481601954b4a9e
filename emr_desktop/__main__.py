"""`python -m emr_desktop` and the command `emr-desktop`."""

import sys

from emr_desktop.cli import run


def main() -> int:
    """Run one command. Returns the exit status."""
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
