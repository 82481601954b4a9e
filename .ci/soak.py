"""`make soak`: cuts at every byte, 500 power cuts, then random histories, on and on. Each round prints its seed.

.ci/soak.py [--minutes N] [--seed N] [--histories N] [--steps N]
"""

import argparse
import os
import secrets
import subprocess
import sys
import time

ROUND = (
    "tests/sync/test_random_history.py",
    "tests/sync/test_random_referrals.py",
    "tests/sync/test_random_drawer.py",
    "tests/sync/test_same_whatever.py",
)
POWER = ("tests/faults/test_power_cut.py",)
EVERY_BYTE = ("tests/sync/test_cuts.py", "tests/faults/test_link_data.py")


def main() -> int:
    """Until stopped, or until the minutes are over, or until something fails."""
    parser = argparse.ArgumentParser(prog="make soak")
    parser.add_argument("--minutes", type=float, help="end after so many (default: when stopped)")
    parser.add_argument("--seed", type=int, help="replay one round of histories")
    parser.add_argument("--histories", type=int, default=50, help="in a round (default 50)")
    parser.add_argument("--steps", type=int, default=50, help="in a history (default 50)")
    asked = parser.parse_args()
    end = time.monotonic() + 60 * asked.minutes if asked.minutes else None
    sizes = {"SYNC_HISTORIES": str(asked.histories), "SYNC_STEPS": str(asked.steps)}
    if asked.seed is not None:
        return _round(ROUND, asked.seed, sizes)
    status = _round(EVERY_BYTE, 0, {"SYNC_CUT_STRIDE": "1"}, "-k", "any_byte or bit")
    status = status or _round(POWER, 0, {"POWER_CUTS": "500"})
    while not status and (end is None or time.monotonic() < end):
        seed = secrets.randbelow(10**9)
        print(
            f"\nreplay this round: make soak ARGS='--seed {seed} --histories {asked.histories} --steps {asked.steps}'"
        )
        status = _round(ROUND, seed, sizes)
    return status


def _round(paths: tuple[str, ...], seed: int, settings: dict[str, str], *more: str) -> int:
    line = [sys.executable, "-m", "pytest", "-n", "0", f"--hypothesis-seed={seed}", *paths, *more]
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "SYNC_SEEDS": str(seed), **settings}
    began = time.monotonic()
    status = subprocess.run(line, env=surroundings, check=False).returncode
    print(f"{time.monotonic() - began:.0f} s", flush=True)
    return status


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
