from __future__ import annotations

import gc
import logging
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from patentviewer import memory

# Shared machines stall for seconds: how long one example takes says nothing about the code.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """A run of the tests of one mark, as "alone", need not load what has none of them."""
    mark = config.getoption("markexpr").partition(" ")[0]
    if mark not in ("alone", "long") or not collection_path.match("test_*.py"):
        return None
    return f"mark.{mark}" not in collection_path.read_text("utf-8") or None


def pytest_collection_finish() -> None:
    """What program and tests are made of need not be searched for rubbish after every test."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="module", autouse=True)
def _memory_is_handed_back() -> Iterator[None]:
    """A process works through many modules: what one has freed, the C library would keep.

    What is left, as what it has imported, need not be searched after every test of the next.
    """
    yield
    gc.collect()
    gc.freeze()
    memory.give_back()


@pytest.fixture(scope="session")
def real_drawings() -> Path:
    """The folder of real drawings; tests that need it are skipped without it."""
    named = os.environ.get("PATENTVIEWER_DRAWINGS", "")
    if not named:
        pytest.skip("real drawings are needed: set PATENTVIEWER_DRAWINGS to their folder")
    folder = Path(named)
    if not folder.is_dir():
        pytest.skip(f"PATENTVIEWER_DRAWINGS names {folder}, which is no folder")
    return folder


@pytest.fixture(autouse=True)
def _home_of_its_own(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No test reads or writes what a user of this machine keeps."""
    monkeypatch.setenv("PATENTVIEWER_HOME", str(tmp_path_factory.mktemp("home")))


class _Heard(logging.Handler):
    """Keeps what the program logs as a warning or worse."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.told: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.told.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _logs_what_is_expected(request: pytest.FixtureRequest) -> Iterator[None]:
    """A warning, or worse, that a test does not expect by its mark "logs" fails it."""
    heard, logger = _Heard(), logging.getLogger("patentviewer")
    logger.addHandler(heard)
    yield
    logger.removeHandler(heard)
    expected = [text for mark in request.node.iter_markers("logs") for text in mark.args]
    unexpected = [told for told in heard.told if not any(re.search(one, told) for one in expected)]
    assert unexpected == []


@pytest.fixture(scope="session")
def x_display() -> Iterator[str]:
    """An X display of our own with nothing else on it."""
    if shutil.which("Xvfb") is None or shutil.which("xdotool") is None:
        pytest.skip("real input events need Xvfb and xdotool")
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as pipe:
        number = pipe.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait()
