"""Reading and embedding by Dask's workers of this machine; no server takes part."""

from __future__ import annotations

import logging
from pathlib import Path

import psutil
import pytest

from patentviewer.drawings.folder import walk
from patentviewer.model.documents import Source
from patentviewer.search.manifest import read_manifest
from patentviewer.search.office.cluster import Cluster, dask_teardown, read_batch
from tests.gui.sample import write_drawings
from tests.search.tiny_model import write_model

pytest.importorskip("distributed")


def sources(folder: Path, count: int) -> list[Source]:
    folder.mkdir()
    write_drawings(folder, count)
    return [one for one in walk(folder) if isinstance(one, Source)]


@pytest.mark.slow
def test_a_worker_that_is_closed_ends_the_process_that_reads_for_it(tmp_path: Path) -> None:
    manifest = write_model(tmp_path / "model")
    before = psutil.Process().children()
    read = sources(tmp_path / "drawings", 2)
    try:
        found = read_batch(read, manifest.preparation, manifest.stamp, str(tmp_path / "model"))
        assert [len(one.reading.figures) for one in found] == [1, 1]
        assert psutil.Process().children() != before
    finally:
        dask_teardown(None)
    named = [" ".join(one.cmdline()) for one in psutil.Process().children() if one not in before]
    assert [name for name in named if "resource_tracker" not in name] == []


@pytest.mark.long
def test_workers_that_have_read_end_by_themselves(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    write_model(tmp_path / "model")
    manifest = read_manifest(tmp_path / "model")
    ending = logging.getLogger("distributed.nanny")
    ending.addHandler(caplog.handler)
    before = ending.level
    ending.setLevel(logging.WARNING)
    try:
        cluster = Cluster("", 2, manifest, tmp_path / "model")
        done = list(cluster.read_all(sources(tmp_path / "drawings", 12)))
    finally:
        ending.removeHandler(caplog.handler)
        ending.setLevel(before)
    assert sum(len(one.reading.figures) for one in done) == 12
    assert "still alive" not in caplog.text
