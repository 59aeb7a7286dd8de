"""Collections being built: one at a time, each can be paused, stopped and taken up again."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from patentviewer.gui.kit.workers import Task, Workers

if TYPE_CHECKING:
    from patentviewer.app.library import Library
    from patentviewer.progress import Progress


_Work = Callable[["Library"], object]
"""What is done with a collection of a library, step by step or at once."""


class Kind(StrEnum):
    """What is done with a collection."""

    REFRESH = "refresh"
    LEARN = "learn"
    UNLEARN = "unlearn"


class Builds(QObject):
    """Refreshes collections in a worker, one after the other.

    changed(): what is built, or waits, is another. progressed(str, Progress). ended(str): done or
    stopped; what was read by then is searchable. failed(str, Exception).
    """

    changed = Signal()
    progressed = Signal(str, object)
    ended = Signal(str)
    failed = Signal(str, object)

    def __init__(self, workers: Workers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workers = workers
        self._library: Library | None = None
        self._waiting: dict[str, _Work] = {}
        self._current = ""
        self._task: Task | None = None
        self._progress: dict[str, Progress] = {}
        self._kinds: dict[str, Kind] = {}
        self._held: set[str] = set()

    def set_library(self, library: Library) -> None:
        """Build collections of this library."""
        self._library = library

    @property
    def current(self) -> str:
        """The collection that is being built, or ""."""
        return self._current

    @property
    def is_paused(self) -> bool:
        """Whether the one being built is held."""
        return self._task is not None and self._task.is_paused

    @property
    def works(self) -> tuple[str, ...]:
        """The collections that something is done with, or waits to be: that in hand first."""
        return tuple(filter(None, (self._current, *self._waiting)))

    def kind(self, collection: str) -> Kind:
        """What is done with a collection, or will be."""
        return self._kinds.get(collection, Kind.REFRESH)

    def is_held(self, collection: str) -> bool:
        """Whether the work on a collection is paused, or will not begin before it is released."""
        if collection == self._current:
            return self.is_paused
        return collection in self._held

    def hold(self, collection: str) -> None:
        """Pause the work on a collection, or do not begin it; others take its turn."""
        if collection == self._current:
            self.pause()
        elif collection in self._waiting:
            self._held.add(collection)
            self.changed.emit()

    def release(self, collection: str) -> None:
        """Let it go on, or begin when its turn comes."""
        self._held.discard(collection)
        if collection == self._current:
            self.resume()
        else:
            self._next()
            self.changed.emit()

    def is_waiting(self, collection: str) -> bool:
        """Whether a collection's turn is still to come."""
        return collection in self._waiting

    def progress(self, collection: str) -> Progress | None:
        """How far a collection that is being built has come."""
        return self._progress.get(collection)

    def start(
        self,
        collection: str,
        *,
        embed_again: bool = False,
        rebuild: bool = False,
        accept_missing: bool = False,
        accept_moved: bool = False,
    ) -> None:
        """Refresh a collection now, or when those before it are done; rebuild: make it anew.

        For the others see `Library.refresh`.
        """
        self._start(
            collection,
            lambda library: (
                library.rebuild(collection)
                if rebuild
                else library.refresh(
                    collection,
                    embed_again=embed_again,
                    accept_missing=accept_missing,
                    accept_moved=accept_moved,
                )
            ),
        )

    def learn(self, collection: str) -> None:
        """Learn from a collection's own classes, now or when those before it are done."""
        self._start(collection, lambda library: library.learn(collection), Kind.LEARN)

    def unlearn(self, collection: str) -> None:
        """Rank a collection by the model alone again."""
        self._start(collection, lambda library: library.unlearn(collection), Kind.UNLEARN)

    def _start(self, collection: str, work: _Work, kind: Kind = Kind.REFRESH) -> None:
        if collection == self._current:
            self.resume()
            return
        self._waiting[collection] = work
        self._kinds[collection] = kind
        self._held.discard(collection)
        self._next()
        self.changed.emit()

    def pause(self) -> None:
        """Hold the one that is being built."""
        if self._task is not None:
            self._task.pause()
            self.changed.emit()

    def resume(self) -> None:
        """Let it go on."""
        if self._task is not None:
            self._task.resume()
            self.changed.emit()

    def stop(self, collection: str) -> None:
        """End a collection's building; what is done is kept."""
        self._waiting.pop(collection, None)
        self._held.discard(collection)
        if collection == self._current and self._task is not None:
            self._task.stop()
        self.changed.emit()

    def _next(self) -> None:
        ready = [name for name in self._waiting if name not in self._held]
        if self._task is not None or not ready or self._library is None:
            return
        collection = ready[0]
        work = self._waiting.pop(collection)
        self._current = collection
        self._task = self._workers.start(
            partial(work, self._library), failed=self._has_failed, progressed=self._has_progressed
        )
        self._task.ended.connect(self._has_ended)

    def _has_progressed(self, progress: Progress) -> None:
        self._progress[self._current] = progress
        self.progressed.emit(self._current, progress)

    def _has_failed(self, error: Exception) -> None:
        self.failed.emit(self._current, error)

    def _has_ended(self) -> None:
        collection, self._current, self._task = self._current, "", None
        self._progress.pop(collection, None)
        self._next()
        self.ended.emit(collection)
        self.changed.emit()
