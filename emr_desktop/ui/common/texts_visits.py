"""Words for the codes of visits."""

VISITS: dict[str, str] = {}
