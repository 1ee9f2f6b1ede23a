"""A caller whose call is not read yet is drawn by the initials of their name."""

from __future__ import annotations

import pytest

from simulator.screens.faces import initials


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Angela Ruiz", "AR"),
        ("Sanne de Wit", "SW"),
        ("प्रिया नायर", "प्रिना"),
        ("सुनीता यादव", "सुया"),
        ("Cher", "C"),
    ],
)
def test_initials_are_whole_letters_as_a_reader_sees_them(name, letters):
    assert initials(name) == letters
