"""Reading in worker processes: a hostile file takes down a worker, never the program.

A worker reads one source at a time under a time limit and a memory limit. The time is that of the
processor: on a machine that is busy otherwise, no file is to blame for how long it takes. One that
waits for ever without working is ended by the clock, later. What comes back is
small: the model's input, a thumbnail and what is known of each figure.
"""

from __future__ import annotations

import contextlib
import itertools
import logging
import os
import signal
import tempfile
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import CancelledError, wait
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Generic, Self, TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray
from pebble import ProcessExpired, ProcessFuture, ProcessPool
from PIL import Image

from patentviewer import memory
from patentviewer.drawings import folder, letters, reading, sameness, worker_process
from patentviewer.drawings.pauses import Pauses
from patentviewer.drawings.prepare import Preparation, prepare
from patentviewer.drawings.thumbnails import thumbnail
from patentviewer.drawings.unreadable import UnreadableError, unforeseen
from patentviewer.errors import UserError
from patentviewer.messages import Message
from patentviewer.model.documents import (
    Bibliography,
    Figure,
    FileBeside,
    Listed,
    Picture,
    Problem,
    Reading,
    Sheet,
    Source,
    SourceKind,
    Table,
)

logger = logging.getLogger(__name__)

SECONDS = 60.0
"""Processor time that one source may take."""

SVG_SECONDS = 20.0
"""Processor time that an SVG may take: what it draws is no longer than its text unless it is made
to be."""

_BYTES_WITHIN = 4 * 2**20
_BYTES_A_SECOND = 200_000
_MOST_SECONDS = 600.0
"""A larger source may take a second more for so many bytes, a fifth of the slowest rate seen."""

PATIENCE = 6.0 if worker_process.COUNTS_WORK else 1.0
"""How many times as long a source may take by the clock."""

MEMORY_BYTES = 2**30
"""Memory that a worker may take in all, where the system can limit it."""

_WAIT = 0.1

_WINDOW = 16
"""Sources under way or waiting to be fetched, for each process."""

_KILLED = 9
"""The signal SIGKILL, which a system that runs out of memory ends processes with."""

Result = TypeVar("Result")


@dataclass(frozen=True, eq=False)
class PreparedFigure:
    """A figure as it is indexed.

    figure: without its picture. input: size x size, uint8, 255 = ink, as `prepare` makes it.
    thumbnail: WebP, at most THUMBNAIL_SIDE pixels on its longer side.
    """

    figure: Figure
    input: NDArray[np.uint8]
    thumbnail: bytes


@dataclass(frozen=True, eq=False)
class PreparedReading:
    """Everything that one source gave, ready to be embedded. partial_hash: "" if unreadable.

    listed, table: what it says of others, if it is a list. has_unread_print, beside: as of Reading.
    """

    source: Source
    partial_hash: str
    bibliography: Bibliography
    figures: tuple[PreparedFigure, ...] = ()
    problems: tuple[Problem, ...] = ()
    listed: tuple[Listed, ...] = ()
    table: Table | None = None
    has_unread_print: bool = False
    beside: tuple[FileBeside, ...] = ()


def read_all(
    sources: Iterable[Source],
    processes: int,
    preparation: Preparation,
    seconds: float = SECONDS,
    memory_bytes: int = MEMORY_BYTES,
    patience: float = PATIENCE,
) -> Iterator[PreparedReading]:
    """Read and prepare sources in worker processes, in the order in which they are given.

    processes: at most so many, and no more than there is memory for. Sources are taken
    from the iterable only as fast as results are taken from this generator. Closing it ends the
    workers. A source that crashes its worker, takes too long or too much memory comes back with
    one Problem and no figures.
    """
    with Readers(processes, seconds, memory_bytes, patience) as readers:
        yield from readers.read_all(sources, preparation)


class Readers:
    """A pool of worker processes that is kept open. Close it, or use it as a context manager.

    Workers start with the first source and are replaced when they crash or are stopped.
    processes: how many there are at most: no more than the memory that was free at first allows.
    """

    def __init__(
        self,
        processes: int = 1,
        seconds: float = SECONDS,
        memory_bytes: int = MEMORY_BYTES,
        patience: float = PATIENCE,
    ) -> None:
        self.processes = max(1, min(processes, memory.available() // memory_bytes))
        self._seconds = seconds
        self._patience = patience
        self._memory_bytes = memory_bytes
        self._is_closed = False
        self._guard = threading.Lock()
        self._pauses = Pauses()
        self._pool = self._new_pool()
        self._ahead: dict[Source, _Job[PreparedReading]] = {}

    def _new_pool(self) -> ProcessPool:
        return ProcessPool(
            max_workers=self.processes,
            initializer=worker_process.start,
            initargs=[self._memory_bytes],
            context=worker_process.Context(),
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def start(self) -> None:
        """Start the workers now, idle, so that the first source need not wait for them."""
        with _without_interrupts():
            pool = self._working_pool()
            for _process in range(self.processes):
                pool.schedule(_get_ready)

    def close(self) -> None:
        """End the workers, whatever they are doing, and wait until they are gone."""
        self._is_closed = True
        self._pool.stop()  # type: ignore[no-untyped-call]
        self._pool.join()
        self._pauses.close()

    def read_ahead(self, source: Source, preparation: Preparation) -> None:
        """Begin with a source that `read_all` may be given; further ones than a few wait for it."""
        if len(self._ahead) < _WINDOW * self.processes:
            self._ahead[source] = self._schedule(source, prepared, source, preparation)

    def read_all(
        self, sources: Iterable[Source], preparation: Preparation
    ) -> Iterator[PreparedReading]:
        """Read and prepare sources; see the function of the same name."""
        waiting: deque[tuple[Source, _Job[PreparedReading]]] = deque()
        remaining = iter(sources)
        try:
            while True:
                for source in itertools.islice(remaining, _WINDOW * self.processes - len(waiting)):
                    begun = self._ahead.pop(source, None)
                    job = begun or self._schedule(source, prepared, source, preparation)
                    waiting.append((source, job))
                if not waiting:
                    return
                source, job = waiting.popleft()
                others = [other.future for _, other in waiting]
                yield self._prepared(source, job, others, preparation)
        finally:
            for _, job in waiting:
                job.future.cancel()  # type: ignore[no-untyped-call]

    def _prepared(
        self,
        source: Source,
        job: _Job[PreparedReading],
        others: Sequence[ProcessFuture[PreparedReading]],
        preparation: Preparation,
    ) -> PreparedReading:
        """What a source gave, or its Problem; alone again if memory ran out for all together."""
        try:
            try:
                return self._result(job)
            except _NotItsFaultError:
                logger.warning("%s: read again, alone", folder.shown(source))
                wait(others)
                return self._result(self._schedule(source, prepared, source, preparation))
        except UnreadableError as error:
            problem = error.problem(folder.shown(source))
            return PreparedReading(source, "", Bibliography(), problems=(problem,))

    def listed(self, archive: folder.ArchiveFile) -> Iterator[folder.Found | None]:
        """Everything in an archive, see `folder.listed`; None while that is waited for.

        An archive that cannot be listed is one Problem.
        """
        source = Source(
            archive.root, archive.relative, SourceKind.PICTURE, archive.size, archive.modified_ns
        )
        job = self._schedule(source, folder.listed, archive)
        try:
            while not job.future.done():
                yield None
                wait([job.future], _WAIT)
            try:
                yield from self._result(job)
            except _NotItsFaultError:
                yield from self._result(self._schedule(source, folder.listed, archive))
        except UnreadableError as error:
            yield error.problem(os.path.join(archive.root, archive.relative))  # noqa: PTH118
        finally:
            job.future.cancel()  # type: ignore[no-untyped-call]

    def sources_of(self, path: Path) -> list[Source]:
        """The sources in a dropped file or folder, see `folder.source_of`. Raises UserError."""
        source = Source(path.parent, path.name, SourceKind.PICTURE, 0, 0)
        try:
            return self._result(self._schedule(source, folder.source_of, path))
        except UnreadableError as error:
            raise UserError(*error.problem(str(path)).told) from error

    def title_pages(self, sources: Iterable[Source]) -> Iterator[Bibliography | UnreadableError]:
        """What the printed title pages of sources say, in order; or why one cannot be read."""
        waiting: deque[_Job[Bibliography]] = deque()
        remaining = iter(sources)
        try:
            while True:
                for source in itertools.islice(remaining, 2 * self.processes - len(waiting)):
                    waiting.append(self._schedule(source, reading.read_title_page, source))
                if not waiting:
                    return
                try:
                    yield self._result(waiting.popleft())
                except UnreadableError as error:
                    yield error
        finally:
            for job in waiting:
                job.future.cancel()  # type: ignore[no-untyped-call]

    def read(self, source: Source) -> Reading:
        """A source's figures at full resolution, as `reading.read` gives them."""
        try:
            return self._result(self._schedule(source, reading.read, source))
        except UnreadableError as error:
            return Reading(source, Bibliography(), problems=(error.problem(folder.shown(source)),))

    def figure(self, source: Source, sheet: int, ordinal: int) -> Figure:
        """One figure at full resolution. Raises UserError when it cannot be read."""
        return self._for_user(source, reading.read_figure, sheet, ordinal)

    def sheet(self, source: Source, sheet: int) -> Sheet:
        """One sheet whole. Raises UserError when it cannot be read."""
        return self._for_user(source, reading.read_sheet, sheet)

    def _for_user(self, source: Source, work: Callable[..., Result], *arguments: object) -> Result:
        try:
            return self._result(self._schedule(source, work, source, *arguments))
        except UnreadableError as error:
            raise UserError(*error.problem(folder.shown(source)).told) from error

    def _schedule(
        self, source: Source, work: Callable[..., Result], *arguments: object
    ) -> _Job[Result]:
        seconds = self.seconds_for(source)
        with _without_interrupts():
            future: ProcessFuture[Result] = self._working_pool().schedule(
                worker_process.within,
                args=[seconds, work, *arguments],
                timeout=seconds * self._patience,
            )
        return _Job(future, seconds, time.time())

    def seconds_for(self, source: Source) -> float:
        """How much processor time a source may take: more for a large file, less for an SVG."""
        if source.relative.lower().endswith((".svg", ".svgz")):
            return min(SVG_SECONDS, self._seconds)
        more = max(0, source.size - _BYTES_WITHIN) / _BYTES_A_SECOND
        return min(self._seconds + more, max(self._seconds, _MOST_SECONDS))

    def _working_pool(self) -> ProcessPool:
        """The pool, or a new one where an error in its own threads has ended it for good."""
        with self._guard:
            if not self._pool.active and not self._is_closed:
                logger.warning("the reading processes were lost; new ones are started")
                self._pool.stop()  # type: ignore[no-untyped-call]
                self._pool.join()
                self._pool = self._new_pool()
            return self._pool

    def _result(self, job: _Job[Result]) -> Result:
        """What a worker gave. Raises UnreadableError for whatever else became of it."""
        try:
            return job.future.result()
        except (UnreadableError, UserError, CancelledError):
            raise
        except TimeoutError as error:
            seconds = job.seconds * self._patience
            if self._pauses.since(job.began):
                raise _NotItsFaultError(*_out_of_time(seconds)) from error
            raise UnreadableError(*_out_of_time(seconds)) from error
        except MemoryError as error:
            raise _out_of_memory() from error
        except ProcessExpired as error:
            if error.exitcode == -_KILLED:
                raise _NotItsFaultError(
                    Message("file.out_of_memory"), Message("advice.close_programs")
                ) from error
            if error.exitcode == worker_process.OUT_OF_TIME:
                raise UnreadableError(*_out_of_time(job.seconds)) from error
            raise UnreadableError(Message("file.crashed"), Message("advice.save_anew")) from error
        except Exception as error:  # whatever a file causes is its own problem
            if isinstance(error, cv2.error) and error.code == cv2.Error.StsNoMem:
                raise _out_of_memory() from error
            raise unforeseen(error) from error


@dataclass(frozen=True)
class _Job(Generic[Result]):
    """Work given to a worker, how many seconds of work it may be, and when it was given."""

    future: ProcessFuture[Result]
    seconds: float
    began: float


class _NotItsFaultError(UnreadableError):
    """The worker was ended by the system, for want of memory, or its time passed in a pause."""


@contextlib.contextmanager
def _without_interrupts() -> Iterator[None]:
    """What is started meanwhile, threads and their processes, gets no Ctrl-C: it is ours alone."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    from multiprocessing import resource_tracker  # noqa: PLC0415 (not on Windows)

    resource_tracker.ensure_running()  # later it let interrupts in again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _out_of_time(seconds: float) -> tuple[Message, Message]:
    return Message("file.took_too_long", seconds=seconds), Message("advice.save_anew")


def _out_of_memory() -> UnreadableError:
    return UnreadableError(
        Message("file.takes_too_much_memory"), Message("advice.lower_resolution_or_fewer_pages")
    )


def prepared(source: Source, preparation: Preparation) -> PreparedReading:
    """Read a source in this process, and keep of each figure only what is indexed."""
    inputs: list[tuple[NDArray[np.uint8], bytes]] = []
    empty: Picture = np.zeros((0, 0), np.uint8)

    def keep(figure: Figure) -> Figure:
        inputs.append((prepare(figure.picture, preparation), thumbnail(figure.picture)))
        return replace(figure, picture=empty)

    found = reading.read(source, keep)
    try:
        digest = sameness.content_hash(source) if sameness.is_as_met(source) else ""
    except (UnreadableError, OSError):
        digest = ""
    figures = tuple(
        PreparedFigure(figure, *kept) for figure, kept in zip(found.figures, inputs, strict=True)
    )
    return PreparedReading(
        source,
        digest,
        found.bibliography,
        figures,
        found.problems,
        found.listed,
        found.table,
        found.has_unread_print,
        found.beside,
    )


def _get_ready() -> None:
    """Runs in a worker: read a small sheet of each kind, so that a first source need not wait.

    What a first picture or PDF loads takes longer than reading it.
    """
    letters.read_lines([np.zeros((letters.LINE_HEIGHT, letters.LINE_WIDTH), np.uint8)])
    sheet = np.full((300, 300), 255, np.uint8)
    cv2.rectangle(sheet, (60, 60), (240, 240), 0, 2)
    with tempfile.TemporaryDirectory() as temporary:
        for name in ("sheet.png", "sheet.pdf"):
            file = Path(temporary) / name
            Image.fromarray(sheet).save(file)
            for source in reading.source_of(file):
                reading.read(source)
