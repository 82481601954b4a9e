"""When the next sync begins: soon after work, seldom while there is nothing, ever more seldom without a link."""

USUAL = 120.0
LONGEST = 900.0
SOON = 5.0


def next_wait(failures: int, chance: float) -> float:
    """Seconds until the next sync after so many failures in a row.

    `chance`, from 0 to 1, spreads clinics by a fifth, so that all of a district do not come back in the same second.
    """
    wait = min(LONGEST, USUAL * 2.0 ** min(failures, 10))
    return wait * (0.9 + 0.2 * chance)
