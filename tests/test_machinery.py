"""Libraries of one program may use one model and the same reading processes."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import psutil
import pytest

from patentviewer.app import library
from patentviewer.app.machinery import Machinery
from patentviewer.search.encoder import Encoder


@pytest.fixture
def drawn(tmp_path: Path) -> Path:
    paper = np.full((400, 400), 255, np.uint8)
    cv2.rectangle(paper, (60, 60), (300, 200), 0, 3)
    file = tmp_path / "USD900001.png"
    cv2.imwrite(str(file), paper)
    return file


def _reading() -> set[int]:
    return {
        one.pid
        for one in psutil.Process().children()
        if one.status() != psutil.STATUS_ZOMBIE and "spawn_main" in " ".join(one.cmdline())
    }


@pytest.mark.parametrize("readers", [1, 2])
def test_a_library_ends_the_processes_that_it_started(
    tmp_path: Path, drawn: Path, readers: int
) -> None:
    before = _reading()
    opened = library.Library(tmp_path, readers=readers)
    assert opened.read_query([drawn])
    assert len(_reading() - before) == readers
    opened.close()
    assert not _reading() - before


def test_libraries_that_are_lent_a_machinery_read_and_embed_by_it_and_leave_it_running(
    tmp_path: Path, drawn: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, machinery = _reading(), Machinery()
    used, loaded = [], []

    def load(folder: Path, threads: int, provider: str) -> Encoder:
        loaded.append(folder)
        return originally(folder, threads, provider)

    originally = Encoder.open
    monkeypatch.setattr(Encoder, "open", load)
    for home in ("one", "other"):
        opened = library.Library(tmp_path / home, machinery=machinery)
        assert opened.read_query([drawn])
        used.append(_reading() - before)
        assert opened.model().descriptors
        opened.close()
        assert _reading() - before == used[-1]
    assert used[0] == used[1]
    assert len(loaded) == 1
    machinery.close()
    assert not _reading() - before
