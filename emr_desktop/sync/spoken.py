"""Which protocols a program speaks, and what is said where two have none in common."""

OLDEST, NEWEST = 1, 1
"""Protocols this program speaks."""
PROTOCOLS_HEADER = "EMR-Protocols"
"""Of a reply with status 426: those that the server speaks, as in 2-3."""


def spoken_here() -> str:
    """What the header says."""
    return f"{OLDEST}-{NEWEST}"


def who_is_older(theirs: str) -> str:
    """A code for words, when a server says that it speaks none of what this program speaks."""
    oldest = theirs.split("-", maxsplit=1)[0]
    return "program_too_old" if oldest.isdecimal() and int(oldest) > NEWEST else "district_too_old"
