"""Where the records of this computer lie, and the look of the screen before anybody has logged in."""

import json
import os
import tomllib
from collections.abc import Mapping
from pathlib import Path

import platformdirs

NAME = "emr-desktop"
VARIABLE = "EMR_DATA"
LOOK_FILE = "computer.toml"


def data_folder(environment: Mapping[str, str] | None = None, settings_file: Path | None = None) -> Path:
    """The folder of the clinic: from EMR_DATA, else `data` in settings.toml, else the usual place of the system."""
    named = (os.environ if environment is None else environment).get(VARIABLE, "")
    if named:
        return Path(named).expanduser()
    file = settings_file or Path(platformdirs.user_config_dir(NAME, appauthor=False)) / "settings.toml"
    configured = _read(file).get("data", "")
    if configured:
        return Path(configured).expanduser()
    return Path(platformdirs.user_data_dir(NAME, appauthor=False))


def last_look(folder: Path) -> dict[str, str]:
    """How the last user of this computer liked the screen, and their log-in name; empty on a new computer."""
    return _read(folder / LOOK_FILE)


def keep_look(folder: Path, look: Mapping[str, str]) -> None:
    """Remember it for the next log-in screen. Raises OSError when the folder cannot be written."""
    lines = (f"{name} = {json.dumps(value, ensure_ascii=False)}\n" for name, value in look.items())
    temporary = folder / f"{LOOK_FILE}.new"
    temporary.write_text("".join(lines), encoding="utf-8")
    temporary.replace(folder / LOOK_FILE)


def _read(file: Path) -> dict[str, str]:
    # A damaged file must not keep anybody from the records: the screen then looks as on the first day.
    try:
        found = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {name: value for name, value in found.items() if isinstance(value, str)}
