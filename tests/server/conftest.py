"""The people and machines of the sync tests, and the district server as it runs: processes, TLS, a page."""

from tests.sync.conftest import after, database, district, found, founded_alone, joined, other_database, url

__all__ = ["after", "database", "district", "found", "founded_alone", "joined", "other_database", "url"]
