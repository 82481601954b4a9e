"""Finds the files that ship with the program: fonts, icons, translations, reference lists."""

import sys
from functools import cache
from pathlib import Path


@cache
def resource_root() -> Path:
    """The `resources` folder of a checkout, of an installed wheel or of the frozen program."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen) / "resources"
    installed = Path(__file__).parent / "_resources"
    if installed.is_dir():
        return installed
    return Path(__file__).parent.parent / "resources"


def resource(*parts: str) -> Path:
    """The path of one shipped file, as in `resource("reference", "formulary.csv")`.

    Raises FileNotFoundError when the installation is incomplete.
    """
    path = resource_root().joinpath(*parts)
    if not path.exists():
        raise FileNotFoundError(path)
    return path
