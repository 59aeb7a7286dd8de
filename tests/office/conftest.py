"""What tests on a real server share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from patentviewer.search.office import server

PATIENCE = 60.0
"""Seconds after which a server counts as gone: it shares this machine with all that is tested."""


@pytest.fixture(scope="session")
def time_for_an_answer() -> dict[str, float]:
    """How long the program waits for a server before it gives it up, by the constants' names."""
    return {name: value for name, value in vars(server).items() if name.startswith("SECONDS_")}


@pytest.fixture(scope="session", autouse=True)
def _patient(time_for_an_answer: dict[str, float]) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for name in time_for_an_answer:
            patch.setattr(server, name, PATIENCE)
        yield
