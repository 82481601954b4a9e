"""How attached files stand with the district: what is to go, what is to come, what is wrong with which."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from emr_desktop.queries.reader import Reader
from emr_desktop.store.sync_files import Unsettled, to_carry, to_fetch, unsettled


@dataclass(frozen=True, slots=True)
class FileStatus:
    """Counts of files, and their bytes."""

    to_send: int = 0
    """Here, and the district is not known to hold them."""
    to_send_bytes: int = 0
    to_fetch: int = 0
    """Of records that are here, and not here."""
    to_fetch_bytes: int = 0
    to_carry: int = 0
    """A USB bundle takes these: they are not known to be in a copy of the district."""
    to_carry_bytes: int = 0
    troubles: tuple[tuple[str, int], ...] = ()
    """Codes of what is wrong, with the number of files, the most frequent first."""


def file_status(read: Reader) -> FileStatus:
    """As it is now."""
    found = unsettled(read.session.connection())
    send, fetch, carry = [each for each in found if each.here and not each.held], to_fetch(found), to_carry(found)
    troubles = Counter(each.trouble for each in found if each.trouble)
    return FileStatus(
        len(send), _bytes(send), len(fetch), _bytes(fetch), len(carry), _bytes(carry), tuple(troubles.most_common())
    )


def _bytes(files: Iterable[Unsettled]) -> int:
    return sum(each.size for each in files)
