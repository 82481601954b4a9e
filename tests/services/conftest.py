"""Whatever staff do is looked at as the district will look at it."""

from collections.abc import Iterator

import pytest

from emr_desktop.services.opening import OpenClinic
from tests.belonging import astray


@pytest.fixture(autouse=True)
def nothing_is_written_into_the_record_of_another(opened: list[OpenClinic]) -> Iterator[None]:
    yield
    if opened:
        with opened[-1]._engine.connect() as connection:
            assert astray(connection) == []
