"""How one server is set up. The command line writes it, each worker reads it from its environment."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

DATABASE_VARIABLE = "EMR_DATABASE_URL"
_PLAIN, _FOLDER, _METRICS = "EMR_SERVER_PLAIN", "EMR_SERVER_DATA", "EMR_METRICS_TOKEN"


@dataclass(frozen=True, slots=True)
class Configuration:
    """What a worker has to know."""

    database_url: str
    folder: Path
    """For the keys of TLS and for copies of the database."""
    plain: bool = False
    """A proxy in front does TLS and says who asks."""
    metrics_token: str = ""
    """Lets a machine other than this one read /metrics."""

    def to_environment(self) -> dict[str, str]:
        return {
            DATABASE_VARIABLE: self.database_url,
            _FOLDER: str(self.folder),
            _PLAIN: "1" if self.plain else "",
            _METRICS: self.metrics_token,
        }

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] | None = None) -> "Configuration":
        """Raises LookupError when this is not the environment of a worker."""
        found = os.environ if environment is None else environment
        return cls(
            found[DATABASE_VARIABLE], Path(found[_FOLDER]), bool(found.get(_PLAIN)), found.get(_METRICS, "")
        )  # fmt: skip

    @property
    def backups(self) -> Path:
        return self.folder / "backups"
