"""`make bench`: prints a table of what must be reached and what was measured. Never fails the build."""

import os
import sys
from datetime import datetime
from itertools import chain

from tests.benchmarks import desktop_rows, store_rows, sync_rows
from tests.benchmarks.measure import Row, table
from tests.benchmarks.stores import copy_of, large, sizes


def main() -> int:
    """Measure every promise."""
    many, district = sizes()
    begun = datetime.now().astimezone()
    print(f"{begun:%Y-%m-%d %H:%M}  {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    print(f"{many} and {district} patients")
    found: list[Row] = []
    measured = (
        lambda: store_rows.rows(copy_of(large(many), "large")),
        lambda: desktop_rows.rows(copy_of(large(district), "district")),
        sync_rows.rows,
    )
    for row in chain.from_iterable(measure() for measure in measured):
        found.append(row)
        print(f"  {row.what}: median {row.median:.1f}, p95 {row.p95:.1f} {row.unit}", flush=True)
    print(table(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
