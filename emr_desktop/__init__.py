"""EMR Desktop: patient cards, visits and prescriptions of a small clinic in one encrypted file.

`create_clinic` and `open_clinic` are the doors for scripts, tests and commands. They load on first use, so that
importing a part of the program does not import the whole of it.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from emr_desktop.bootstrap import create_clinic, open_clinic

__version__ = "0.1.0"
__all__ = ["__version__", "create_clinic", "open_clinic"]


def __getattr__(name: str) -> Any:
    if name in {"create_clinic", "open_clinic"}:
        from emr_desktop import bootstrap

        return getattr(bootstrap, name)
    raise AttributeError(name)
