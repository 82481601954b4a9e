"""Every change of the tables, in order. A released step is never edited: add the next one."""

from collections.abc import Callable

from sqlalchemy import Connection

from emr_desktop.store.migrations import m0001_initial, m0002_sync

STEPS: tuple[Callable[[Connection], None], ...] = (m0001_initial.upgrade, m0002_sync.upgrade)
