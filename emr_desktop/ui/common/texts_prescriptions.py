"""Words for the codes of prescriptions."""

PRESCRIPTIONS: dict[str, str] = {}
