"""One row of the table: many samples, in several rounds, so that the noise of the machine is seen too."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Row:
    """What was measured, what must be reached, and what came out."""

    what: str
    unit: str
    goal: float
    median: float
    p95: float
    noise: str
    by_median: bool = False

    @property
    def reached(self) -> bool:
        return (self.median if self.by_median else self.p95) <= self.goal


def largest_memory(process: str = "self") -> float:
    """Megabytes that a process has had at most. `getrusage` would count what its parent had when it began it."""
    status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    return int(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1]) / 1024


def percentile(samples: list[float], share: float) -> float:
    """The sample below which this share of all samples lies."""
    ordered = sorted(samples)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def timed(what: str, goal_ms: float, work: Callable[[int], object], *, samples: int = 100, rounds: int = 3) -> Row:
    """Time `work(number)` in rounds after a warm-up. The noise is the lowest and highest p95 of the rounds."""
    for number in range(min(5, samples)):
        work(number)
    per_round: list[list[float]] = []
    for each in range(rounds):
        times = []
        for number in range(samples):
            begin = time.perf_counter()
            work(each * samples + number)
            times.append((time.perf_counter() - begin) * 1000)
        per_round.append(times)
    return row_of(what, "ms", goal_ms, per_round)


def row_of(what: str, unit: str, goal: float, per_round: list[list[float]], *, by_median: bool = False) -> Row:
    """A row out of rounds of samples."""
    everything = [sample for times in per_round for sample in times]
    ends = [percentile(times, 0.95) for times in per_round]
    return Row(
        what,
        unit,
        goal,
        statistics.median(everything),
        percentile(everything, 0.95),
        f"{min(ends):.1f}-{max(ends):.1f}",
        by_median,
    )


def table(rows: list[Row]) -> str:
    """The rows as text, with what was missed said plainly."""
    lines = [f"{'what':58} {'goal':>10} {'median':>9} {'p95':>9}  {'p95 of rounds':15} "]
    for row in rows:
        verdict = "reached" if row.reached else "MISSED"
        lines.append(
            f"{row.what:58} {row.goal:7.0f} {row.unit:2} {row.median:9.1f} {row.p95:9.1f}  {row.noise:15} {verdict}"
        )
    return "\n".join(lines)
