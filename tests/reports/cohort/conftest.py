"""The made-up class, examined once for all tests that only look at it."""

from __future__ import annotations

import pytest

from simulator.reports.cohort.findings import examine
from simulator.reports.cohort.reading import read_material
from simulator.scenario.library import Library
from tests.library import SCENARIOS

from .factory import Class, make_class

LIBRARY = Library(SCENARIOS)


def examine_class(made: Class):
    return examine(read_material(made, LIBRARY))


@pytest.fixture(scope="session")
def made():
    return make_class()


@pytest.fixture(scope="session")
def found(made):
    return examine_class(made)
