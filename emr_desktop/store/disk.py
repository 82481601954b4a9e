"""What a disk that refuses means to people. Brings no database: the log-in screen needs none to read the key ring."""

import errno

from emr_desktop.domain.errors import StoreTrouble


def disk_trouble(error: OSError) -> StoreTrouble:
    """What a failure to write a file means to people."""
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return StoreTrouble("folder_read_only")
    full = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
    return StoreTrouble("disk_full" if error.errno in full else "disk_failing")
