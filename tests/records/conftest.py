"""The stores that have to keep the contract, each fresh."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from simulator.records import Store

from .backends import BACKENDS, Backend


@pytest.fixture(params=sorted(BACKENDS))
def backend(request: pytest.FixtureRequest) -> Backend:
    return BACKENDS[request.param]


@pytest.fixture
def address(backend: Backend, tmp_path: Path) -> str:
    return backend.address(tmp_path)


@pytest.fixture
def store(backend: Backend, address: str) -> Iterator[Store]:
    store = backend.open(address)
    yield store
    store.close()
