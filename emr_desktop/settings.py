"""Where the files of this computer are."""

import os
from pathlib import Path

from platformdirs import user_data_path

DATA_VARIABLE = "EMR_DATA"


def data_folder(chosen: Path | None = None) -> Path:
    """The folder of the clinic: as chosen on the command line, from EMR_DATA, or the user's own data folder."""
    if chosen is not None:
        return chosen
    if DATA_VARIABLE in os.environ:
        return Path(os.environ[DATA_VARIABLE])
    return user_data_path("emr-desktop", appauthor=False)
