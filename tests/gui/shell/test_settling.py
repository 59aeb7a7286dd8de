"""Once the window is made, no search for rubbish in Python holds it up for long."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from patentviewer.gui.shell.application import settle

AT_ONCE = 32_000
"""Objects, and some that were made between one look and the next."""


@pytest.fixture
def settled() -> Iterator[None]:
    limits = gc.get_threshold()
    settle()
    yield
    gc.set_threshold(*limits)
    gc.unfreeze()


@pytest.mark.usefixtures("settled")
def test_few_objects_are_looked_through_at_a_time_however_many_are_new() -> None:
    looked_through: list[int] = []

    def looked(phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            young = range(info["generation"] + 1)
            looked_through.append(sum(len(gc.get_objects(generation=one)) for one in young))

    gc.callbacks.append(looked)
    kept = [[number] for number in range(500_000)]
    gc.callbacks.remove(looked)
    assert len(kept) == 500_000
    assert len(looked_through) > 10
    assert max(looked_through) < AT_ONCE


@pytest.mark.usefixtures("settled")
def test_what_the_program_is_made_of_is_left_out() -> None:
    assert gc.get_freeze_count() > 10_000
