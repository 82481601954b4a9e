"""The log of the program: what went wrong and where, and nothing about any patient."""

import logging
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Any

FOLDER, FILE = "log", "program.log"
LARGEST = 1_000_000
KEPT = 4
ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class DiscreetFormatter(logging.Formatter):
    """Writes of an exception its kind, its code and its place in the source: its words may quote a record."""

    def format(self, record: logging.LogRecord) -> str:
        if record.args:
            values = record.args if isinstance(record.args, tuple) else (record.args,)
            record = logging.makeLogRecord({**record.__dict__, "args": tuple(_discreet(value) for value in values)})
        return super().format(record)

    def formatException(self, ei: ExcInfo) -> str:  # noqa: N802 - the name is the library's
        kind, error, trace = ei
        places = [f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)]
        return "\n".join([*places, _name(error) if error is not None else str(kind)])


def start_log(folder: Path) -> Path | None:
    """Write the log into the folder of the records, five files of 1 MB at most; None where that is not possible."""
    logger = logging.getLogger("emr_desktop")
    logger.setLevel(logging.INFO)
    path = folder / FOLDER / FILE
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(path, maxBytes=LARGEST, backupCount=KEPT, encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(DiscreetFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logger.addHandler(handler)
    return path


def stop_log() -> None:
    """Close the files of the log."""
    logger = logging.getLogger("emr_desktop")
    for handler in list(logger.handlers):
        if isinstance(handler, RotatingFileHandler):
            logger.removeHandler(handler)
            handler.close()


def _discreet(value: Any) -> Any:
    return _name(value) if isinstance(value, BaseException) else value


def _name(error: BaseException) -> str:
    code = getattr(error, "code", "")
    return f"{type(error).__name__} {code}".strip()
