from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pytest

from simulator.records.sqlite import SqliteStore


@pytest.fixture
def store(tmp_path) -> Iterator[SqliteStore]:
    with closing(SqliteStore(tmp_path / "records.sqlite")) as store:
        yield store
