"""Work in threads whose results always come back on the thread of the window.

A piece of work is a function, or a generator of Progress: then every yield is a point at which it
can be paused and stopped.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Generator, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from patentviewer.errors import UserError

if TYPE_CHECKING:
    from patentviewer.progress import Progress

logger = logging.getLogger(__name__)

T = TypeVar("T")


class Task(QObject):
    """One piece of work in a thread of its own.

    progressed(object): the newest progress; those that come faster than the window can show them
    are left out. done(object): the function's result, or the last progress of a generator.
    failed(Exception): what it raised. ended(): always, and last, also when it was stopped.
    """

    progressed = Signal(object)
    done = Signal(object)
    failed = Signal(object)
    ended = Signal()
    _arrived = Signal(str, object)

    def __init__(self, work: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._stop = threading.Event()
        self._going = threading.Event()
        self._going.set()
        self._newest: object = None
        self._is_posted = False
        self._lock = threading.Lock()
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name="task", daemon=True)

    def start(self) -> Task:
        """Start the thread; returns the task itself."""
        self._thread.start()
        return self

    def stop(self) -> None:
        """Ask it to end at its next cancel point; a function runs on, but its result is dropped."""
        self._stop.set()
        self._going.set()

    def pause(self) -> None:
        """Hold a generator at its next yield."""
        self._going.clear()

    def resume(self) -> None:
        """Let a paused generator go on."""
        self._going.set()

    @property
    def is_paused(self) -> bool:
        """Whether it has been asked to pause."""
        return not self._going.is_set()

    @property
    def is_stopping(self) -> bool:
        """Whether it has been asked to stop."""
        return self._stop.is_set()

    def wait(self, seconds: float | None = None) -> bool:
        """Wait for the thread to end, at most so many seconds; whether it has ended."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            result = self._work()
            if isinstance(result, Generator):
                result = self._follow(result)
        except Exception as error:
            if not isinstance(error, UserError):
                logger.exception("unexpected error in a task")
            self._arrived.emit("failed", error)
        else:
            if not self._stop.is_set():
                self._arrived.emit("done", result)
        self._arrived.emit("ended", None)

    def _follow(self, generator: Generator[Any, None, None]) -> object:
        last: object = None
        try:
            while not self._stop.is_set():
                last = next(generator)
                self._post(last)
                self._going.wait()
        except StopIteration:
            pass
        finally:
            generator.close()
        return last

    def _post(self, progress: object) -> None:
        with self._lock:
            self._newest = progress
            if self._is_posted:
                return
            self._is_posted = True
        self._arrived.emit("progressed", None)

    @Slot(str, object)
    def _deliver(self, kind: str, value: object) -> None:
        if kind == "progressed":
            with self._lock:
                newest, self._is_posted = self._newest, False
            self.progressed.emit(newest)
        elif kind == "done":
            if not self._stop.is_set():
                self.done.emit(value)
        elif kind == "failed":
            if not self._stop.is_set():
                self.failed.emit(value)
        else:
            self.ended.emit()


class Workers(QObject):
    """Starts tasks, and ends them all when the window closes.

    crashed(Exception): a task failed with something that is no UserError.
    """

    crashed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: list[Task] = []
        self._is_closed = False

    def start(
        self,
        work: Callable[[], object],
        done: Callable[[Any], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
        progressed: Callable[[Any], object] | None = None,
    ) -> Task:
        """Run a function, or a function that gives a generator of Progress, in a thread.

        done, failed and progressed are called on the window's thread.
        """
        task = Task(work, self)
        if done is not None:
            task.done.connect(done)
        if failed is not None:
            task.failed.connect(failed)
        if progressed is not None:
            task.progressed.connect(progressed)
        task.failed.connect(self._look_at)
        task.ended.connect(self._forget)
        if self._is_closed:
            task.stop()
            return task
        self._tasks.append(task)
        return task.start()

    @property
    def running(self) -> tuple[Task, ...]:
        """Tasks whose thread has not ended."""
        return tuple(self._tasks)

    def close(self, seconds: float = 30.0) -> bool:
        """Stop every task and wait for it; whether all have ended in that time."""
        self._is_closed = True
        tasks = list(self._tasks)
        for task in tasks:
            task.stop()
        ended = [task.wait(seconds) for task in tasks]
        return all(ended)

    @Slot(object)
    def _look_at(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            self.crashed.emit(error)

    @Slot()
    def _forget(self) -> None:
        task = self.sender()
        if isinstance(task, Task):
            if task in self._tasks:
                self._tasks.remove(task)
            task.deleteLater()


class Newest(QObject, Generic[T]):
    """Work of which only the newest counts: a search while the query still changes.

    One piece runs at a time. What is asked for meanwhile replaces what waits, and a result that
    has been overtaken is dropped.
    T is what the work gives: what a function returns, or what a generator of Progress yields last.
    take: called with it; fail: called with what the work raised.
    done(T), failed(Exception): of the newest. progressed(object): where it is a generator.
    started(), ended(): it is at work, or idle.
    """

    done = Signal(object)
    progressed = Signal(object)
    failed = Signal(object)
    started = Signal()
    ended = Signal()

    def __init__(
        self,
        workers: Workers,
        parent: QObject | None = None,
        *,
        take: Callable[[T], object] | None = None,
        fail: Callable[[Exception], object] | None = None,
    ) -> None:
        super().__init__(parent)
        self._workers = workers
        self._task: Task | None = None
        self._waiting: Callable[[], object] | None = None
        if take is not None:
            self.done.connect(take)
        if fail is not None:
            self.failed.connect(fail)

    def submit(self, work: Callable[[], T | Iterator[Progress | T]]) -> None:
        """Do this piece of work instead of whatever was asked for before."""
        if self._task is not None:
            self._task.stop()
            self._waiting = work
            return
        self.started.emit()
        self._begin(work)

    def cancel(self) -> None:
        """Ask for nothing any more; a result that is still to come is dropped."""
        self._waiting = None
        if self._task is not None:
            self._task.stop()

    @property
    def is_busy(self) -> bool:
        """Whether something is being worked on."""
        return self._task is not None

    def _begin(self, work: Callable[[], object]) -> None:
        # Slots of this object end with it: what comes when a dialog is gone is told to nobody.
        self._task = self._workers.start(work, self._is_done, self._has_failed, self._goes_on)
        self._task.ended.connect(self._go_on)

    @Slot(object)
    def _is_done(self, result: object) -> None:
        self.done.emit(result)

    @Slot(object)
    def _has_failed(self, error: Exception) -> None:
        self.failed.emit(error)

    @Slot(object)
    def _goes_on(self, progress: object) -> None:
        self.progressed.emit(progress)

    @Slot()
    def _go_on(self) -> None:
        self._task = None
        if self._waiting is not None:
            work, self._waiting = self._waiting, None
            self._begin(work)
        else:
            self.ended.emit()
