"""`make bench`: prints a table of what must be reached and what was measured. Never fails the build."""

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from datetime import datetime

from tests.benchmarks import desktop_rows, link_rows, load_rows, store_rows, sync_rows, village_rows
from tests.benchmarks.measure import Row, table
from tests.benchmarks.stores import copy_of, large, sizes

PARTS = ("store", "desktop", "sync", "link", "village", "load")


def main() -> int:
    """Measure every promise."""
    parser = argparse.ArgumentParser(prog="make bench")
    parser.add_argument("--only", choices=PARTS, action="append", help="this part, and others so named")
    parser.add_argument(
        "--full", action="store_true", help="75,000 commits and 200 clinics; making them takes half an hour"
    )
    asked = parser.parse_args()
    many, district = sizes()
    begun = datetime.now().astimezone()
    print(f"{begun:%Y-%m-%d %H:%M}  {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    print(f"{many} and {district} patients")
    amount = load_rows.FULL if asked.full else load_rows.USUAL
    measured: dict[str, Callable[[], Iterator[Row]]] = {
        "store": lambda: store_rows.rows(copy_of(large(many), "large")),
        "desktop": lambda: desktop_rows.rows(copy_of(large(district), "district")),
        "sync": sync_rows.rows,
        "link": link_rows.rows,
        "village": village_rows.rows,
        "load": lambda: load_rows.rows(amount),
    }
    found: list[Row] = []
    for name in asked.only or PARTS:
        for row in measured[name]():
            found.append(row)
            print(f"  {row.what}: median {row.median:.1f}, p95 {row.p95:.1f} {row.unit}", flush=True)
    print(table(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
