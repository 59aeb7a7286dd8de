"""Reading and embedding by Dask's workers of this machine; no server takes part."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from concurrent import futures
from pathlib import Path
from typing import Any

import psutil
import pytest

from patentviewer.drawings.folder import walk
from patentviewer.errors import UserError
from patentviewer.model.documents import Source
from patentviewer.search.build import Embedded
from patentviewer.search.manifest import read_manifest
from patentviewer.search.office import cluster
from patentviewer.search.office.cluster import Cluster, dask_teardown, read_batch
from tests.gui.sample import write_drawings
from tests.search.tiny_model import write_model

distributed = pytest.importorskip("distributed")


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
        spread = Cluster("", 2, manifest, tmp_path / "model")
        done = list(spread.read_all(sources(tmp_path / "drawings", 12)))
    finally:
        ending.removeHandler(caplog.handler)
        ending.setLevel(before)
    assert sum(len(one.reading.figures) for one in done) == 12
    assert "still alive" not in caplog.text


@pytest.mark.long
def test_workers_of_this_machine_take_nothing_from_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever reaches them may run what they like as this user."""
    pytest.importorskip("cryptography")
    manifest = write_model(tmp_path / "model")
    addresses: list[str] = []
    started = distributed.LocalCluster

    def noted(**options: Any) -> Any:
        made = started(**options)
        addresses.append(made.scheduler_address)
        return made

    monkeypatch.setattr(distributed, "LocalCluster", noted)
    reading = Cluster("", 1, manifest, tmp_path / "model").read_all(
        sources(tmp_path / "drawings", 2)
    )
    try:
        assert next(reading).reading.figures
        (address,) = addresses
        assert address.startswith("tls://")
        for other in (address, address.replace("tls", "tcp")):
            with pytest.raises((TypeError, OSError)):
                distributed.Client(other, timeout=5, set_as_default=False)
    finally:
        reading.close()


@pytest.mark.slow
@pytest.mark.logs("a worker failed")
@pytest.mark.parametrize(
    ("error", "told"),
    [
        (ModuleNotFoundError("No module named 'patentviewer'"), "same version of patentviewer"),
        (TypeError("read_batch() takes 3 arguments"), "same version of patentviewer"),
        (futures.CancelledError("lost"), "does not answer"),
        (ConnectionError("reset"), "does not answer"),
    ],
)
def test_what_a_worker_cannot_do_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, told: str
) -> None:
    def fails(*_: object) -> None:
        raise error

    monkeypatch.setattr(cluster, "read_batch", fails)
    with pytest.raises(UserError, match=told):
        list(_spread(tmp_path, monkeypatch))


@pytest.mark.slow
def test_a_scheduler_without_workers_is_not_waited_for_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster, "SECONDS_WITHOUT_WORKERS", 1.0)
    with pytest.raises(UserError, match="no worker"):
        list(_spread(tmp_path, monkeypatch, workers=0))


def _spread(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, workers: int = 1
) -> Iterator[Embedded]:
    """What an office's scheduler gives; here it lies in this process."""
    manifest = write_model(tmp_path / "model")
    with distributed.LocalCluster(
        n_workers=workers, processes=False, dashboard_address=None, protocol="inproc://"
    ) as office:
        spread = Cluster(office.scheduler_address, 1, manifest, tmp_path / "model")
        yield from spread.read_all(sources(tmp_path / "drawings", 2))
