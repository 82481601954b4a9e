"""Memory that large work has freed, given back to the computer."""

import ctypes
import sys


def give_back_memory() -> None:
    """Call after work that needed much memory for a moment, off the UI thread.

    The C library of Linux keeps what was freed in pieces, some 10 MB in a day; those of Windows and macOS do not.
    """
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # musl has none
        if trim is not None:
            trim(0)
