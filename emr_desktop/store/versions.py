"""Which commit last set each field of a row, as it is kept on the row."""

from emr_desktop.journal.codec import as_bytes, as_int, as_list, as_map, decode, encode
from emr_desktop.journal.commit import Version

CLASH = Version(b"", 1)
"""Kept under the number of no field: values of this row met others, and nobody has chosen yet."""


def read_versions(data: bytes | None) -> dict[int, Version]:
    """Field number -> the commit that last set it, for fields changed since the row was made."""
    if data is None:
        return {}
    found = {}
    for number, pair in as_map(decode(data)).items():
        origin, seq = as_list(pair)
        found[number] = Version(as_bytes(origin), as_int(seq))
    return found


def write_versions(versions: dict[int, Version]) -> bytes:
    """The form in which versions are kept on the row."""
    return encode({number: [version.origin, version.seq] for number, version in versions.items()})
