"""Reading and embedding spread over Dask's workers, on this machine or on an office's machines.

Batches of sources go to workers; what comes back is small: vectors, small pictures, what is known.
Workers know no server and no token: this process alone writes. A batch whose worker is lost goes to
another one. Each worker reads in a process of its own, so that a hostile file ends that process and
not the worker.
"""

from __future__ import annotations

import contextlib
import importlib
import logging
import multiprocessing
import threading
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from patentviewer.drawings.prepare import Preparation
from patentviewer.drawings.workers import PreparedReading, Readers
from patentviewer.errors import UserError
from patentviewer.messages import Message
from patentviewer.model.documents import Bibliography, Problem, Source
from patentviewer.search import manifest as manifests
from patentviewer.search.build import Embedded
from patentviewer.search.embedding import described
from patentviewer.search.encoder import Encoder
from patentviewer.search.manifest import Manifest

logger = logging.getLogger(__name__)

SOURCES_AT_ONCE = 8
"""Sources of a batch: some seconds of a worker's time."""

BATCHES_WAITING = 3
"""Batches that are with the scheduler for each worker, so that none of them waits."""

SECONDS_TO_CONNECT = 15
_EMPTY = np.empty((0, 0), np.uint8)


class Cluster:
    """Workers that read and embed, from when something is to be read until that is done.

    scheduler: address of an office's scheduler ("tcp://host:8786"), "" for workers of this machine.
    processes: how many of those. manifest, model: what embeds, and its folder here: a worker that
    has another model refuses.
    """

    def __init__(self, scheduler: str, processes: int, manifest: Manifest, model: Path) -> None:
        self._scheduler = scheduler
        self._processes = processes
        self._task = (manifest.preparation, manifest.stamp, str(model))

    def read_all(self, sources: Sequence[Source]) -> Generator[Embedded, None, None]:
        """Read and embed sources, in the order in which they get done."""
        _, distributed = _dask()
        remaining = deque(sources)
        with self._connected() as client:
            done = distributed.as_completed(loop=client.loop)
            under_way = self._Batches(client, done, {})
            try:
                self._refill(remaining, under_way)
                while under_way.sources:
                    future = next(done)
                    batch = under_way.sources.pop(future)
                    yield from _results(future, batch)
                    future.release()
                    self._refill(remaining, under_way)
            finally:
                client.cancel(list(under_way.sources))

    @contextlib.contextmanager
    def _connected(self) -> Iterator[Any]:
        dask, distributed = _dask()
        with contextlib.ExitStack() as held:
            try:
                if self._scheduler:
                    address = self._scheduler
                else:
                    # A worker starts the process that reads: daemons may start none.
                    dask.config.set({"distributed.worker.daemon": False})
                    address = held.enter_context(
                        distributed.LocalCluster(
                            n_workers=self._processes,
                            threads_per_worker=1,
                            memory_limit=0,
                            host="127.0.0.1",
                            dashboard_address=None,
                            silence_logs=logging.CRITICAL,
                            preload=[__name__],
                        )
                    )
                client = held.enter_context(
                    distributed.Client(address, timeout=SECONDS_TO_CONNECT, set_as_default=False)
                )
            except (OSError, TimeoutError, ValueError) as error:
                raise UserError(
                    Message(
                        "office.no_scheduler", scheduler=self._scheduler or "127.0.0.1", why=error
                    )
                ) from error
            yield client

    @dataclass(frozen=True, eq=False)
    class _Batches:
        """Batches that are with the scheduler: sources of each, by what will be its result."""

        client: Any
        done: Any
        sources: dict[Any, tuple[Source, ...]]

    def _refill(self, remaining: deque[Source], under_way: _Batches) -> None:
        workers = max(1, len(under_way.client.scheduler_info(n_workers=-1)["workers"]))
        most = BATCHES_WAITING * workers
        while remaining and len(under_way.sources) < most:
            # The last batches are small, so that no worker is left with a large one alone.
            size = max(1, min(SOURCES_AT_ONCE, len(remaining) // most))
            batch = tuple(remaining.popleft() for _ in range(size))
            future = under_way.client.submit(read_batch, batch, *self._task, pure=False)
            under_way.sources[future] = batch
            under_way.done.add(future)


def _results(future: Any, batch: Sequence[Source]) -> Iterator[Embedded]:
    _, distributed = _dask()
    try:
        yield from future.result()
    except distributed.KilledWorker:
        # Each worker that had the batch was lost: whether by one of its files cannot be told.
        for source in batch:
            problem = Problem(
                str(source.path), Message("office.workers_lost"), Message("office.workers_memory")
            )
            reading = PreparedReading(source, "", Bibliography(), problems=(problem,))
            yield Embedded(reading, ())


# -- in a worker -------------------------------------------------------------------------------

_held = threading.Lock()
_encoders: dict[str, Encoder] = {}
_readers: list[Readers] = []


def read_batch(
    sources: Sequence[Source], preparation: Preparation, stamp: str, model: str
) -> list[Embedded]:
    """Runs in a worker: read some sources, and embed their figures.

    Raises UserError where the worker cannot: it has another model, or may start no process.
    """
    with _held:
        encoder = _encoder(stamp, Path(model))
        if not _readers:
            _readers.append(_new_readers())
        readings = list(_readers[0].read_all(sources, preparation))
        inputs = [figure.input for reading in readings for figure in reading.figures]
        stored = iter(described(encoder, inputs))
    found = []
    for reading in readings:
        own = [next(stored) for _ in reading.figures]
        found.append(Embedded(_light(reading), own))
    return found


def dask_teardown(_worker: object) -> None:
    """What Dask calls in a worker that loaded this module at its start, when it is closed.

    Ends the process that reads: with that, a worker would end only when Dask loses patience, four
    seconds later.
    """
    while _readers:
        _readers.pop().close()


def _light(reading: PreparedReading) -> PreparedReading:
    """A reading without the pictures that were embedded: they are most of it."""
    figures = tuple(replace(figure, input=_EMPTY) for figure in reading.figures)
    return replace(reading, figures=figures)


def _encoder(stamp: str, model: Path) -> Encoder:
    if stamp not in _encoders:
        folders = [model, *manifests.models()] if model.is_dir() else manifests.models()
        fitting = [one for one in folders if manifests.read_manifest(one).stamp == stamp]
        if not fitting:
            raise UserError(Message("office.other_program"))
        _encoders[stamp] = Encoder.open(fitting[0], threads=1)
    return _encoders[stamp]


def _new_readers() -> Readers:
    if multiprocessing.current_process().daemon:
        raise UserError(Message("office.no_processes"))
    return Readers(1)


def _dask() -> tuple[Any, Any]:
    """Dask and its scheduler's client. Raises UserError where the program came without them."""
    try:
        dask, distributed = map(importlib.import_module, ("dask", "distributed"))
    except ImportError as error:
        raise UserError(Message("office.no_dask")) from error
    # It would tell every coming and going of its parts to the program's log.
    logging.getLogger("distributed").setLevel(logging.ERROR)
    return dask, distributed
