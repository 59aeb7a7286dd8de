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
import time
import warnings
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import CancelledError
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
from patentviewer.search.office.credentials import TOKEN_VARIABLE

logger = logging.getLogger(__name__)

SOURCES_AT_ONCE = 8
"""Sources of a batch: some seconds of a worker's time."""

BATCHES_WAITING = 3
"""Batches that are with the scheduler for each worker, so that none of them waits."""

SECONDS_TO_CONNECT = 15

SECONDS_WITHOUT_WORKERS = 60.0
"""Time after which a scheduler that has no worker is not waited for any longer."""

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
                    self._wait(under_way)
                    future = next(done)
                    batch = under_way.sources.pop(future)
                    yield from self._results(future, batch)
                    future.release()
                    self._refill(remaining, under_way)
            finally:
                with contextlib.suppress(Exception):  # of a scheduler that is gone
                    client.cancel(list(under_way.sources))

    def _wait(self, under_way: _Batches) -> None:
        """Wait until a batch is done, as long as there is somebody who may be at it."""
        seen = time.monotonic()
        while not under_way.done.has_ready():
            time.sleep(0.05)
            if under_way.client.status == "closed":
                raise self._no_scheduler(ConnectionError("it was lost"))
            if under_way.client.scheduler_info(n_workers=-1)["workers"]:
                seen = time.monotonic()
            elif time.monotonic() - seen > SECONDS_WITHOUT_WORKERS:
                raise UserError(
                    Message(
                        "office.no_workers",
                        scheduler=self._scheduler or "127.0.0.1",
                        seconds=SECONDS_WITHOUT_WORKERS,
                    )
                )

    def _results(self, future: Any, batch: Sequence[Source]) -> Iterator[Embedded]:
        _, distributed = _dask()
        try:
            yield from future.result()
        except distributed.KilledWorker:
            # Each worker that had the batch was lost: whether by one of its files cannot be told.
            yield from map(_of_lost_workers, batch)
        except (CancelledError, OSError, TimeoutError) as error:
            raise self._no_scheduler(error) from error
        except (ImportError, AttributeError, TypeError, RuntimeError) as error:
            # What is another version's, or not there, fails before it begins.
            logger.warning("a worker failed", exc_info=error)
            raise UserError(Message("office.worker_other_program", why=_brief(error))) from error

    def _no_scheduler(self, why: BaseException) -> UserError:
        return UserError(
            Message("office.no_scheduler", scheduler=self._scheduler or "127.0.0.1", why=why)
        )

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
                    # Where another one runs here, it takes a port other than it is used to.
                    held.enter_context(warnings.catch_warnings())
                    warnings.filterwarnings("ignore", "Port .* is already in use")
                    address = held.enter_context(
                        distributed.LocalCluster(
                            n_workers=self._processes,
                            threads_per_worker=1,
                            memory_limit=0,
                            host="127.0.0.1",
                            dashboard_address=None,
                            silence_logs=logging.CRITICAL,
                            preload=[__name__],
                            security=_only_us(distributed),
                            # What reads files needs nothing that lets somebody in.
                            env={TOKEN_VARIABLE: ""},
                        )
                    )
                client = held.enter_context(
                    distributed.Client(address, timeout=SECONDS_TO_CONNECT, set_as_default=False)
                )
            except (OSError, TimeoutError, ValueError, RuntimeError) as error:
                raise self._no_scheduler(error) from error
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


def _only_us(distributed: Any) -> Any:
    """Keys of this run alone, so that nobody else on this machine has its workers do something.

    None where the library that makes them is not there.
    """
    try:
        return distributed.Security.temporary()
    except ImportError:
        logger.info("without cryptography others on this machine reach the workers")
        return None


def _of_lost_workers(source: Source) -> Embedded:
    problem = Problem(
        str(source.path), Message("office.workers_lost"), Message("office.workers_memory")
    )
    return Embedded(PreparedReading(source, "", Bibliography(), problems=(problem,)), ())


def _brief(error: BaseException) -> str:
    """The first line of what lies at the bottom of an error."""
    while error.__cause__ is not None:
        error = error.__cause__
    return f"{type(error).__name__}: {error}".splitlines()[0][:200]


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
