"""A second thread for half of what a search computes: NumPy, FAISS and SQLite work in both."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from functools import partial
from typing import TypeVar

_One = TypeVar("_One")
_Other = TypeVar("_Other")

_here = threading.local()


def _begin() -> None:
    _here.is_second = True


_SECOND = ThreadPoolExecutor(1, thread_name_prefix="search", initializer=_begin)


def begun(work: Callable[[], _One]) -> Future[_One]:
    """Some work that the second thread does beside this one."""
    return _SECOND.submit(work)


def both(one: Callable[[], _One], other: Callable[[], _Other]) -> tuple[_One, _Other]:
    """Do two pieces of work at once, or one after the other where this is the second thread.

    Whoever is done with the one helps with the other, as far as `each` does that.
    """
    if getattr(_here, "is_second", False):
        return one(), other()
    beside = begun(other)
    try:
        done = one()
        _Pieces.help_second()
    finally:
        wait([beside])
    return done, beside.result()


def each(work: Callable[[_One], object], pieces: Iterable[_One]) -> None:
    """Do some work for each of many, by whichever of both threads is free."""
    given = list(pieces)
    if len(given) == 1:
        work(given[0])
        return
    left = _Pieces(partial(work, piece) for piece in given)
    if getattr(_here, "is_second", False):
        left.done_by_second()
    else:
        both(left.take, left.take)


class _Pieces:
    """Pieces of work that are left, for whoever is free."""

    _of_second: _Pieces | None = None
    """Those that the second thread works on."""

    def __init__(self, pieces: Iterable[Callable[[], object]]) -> None:
        self._left = deque(pieces)
        self._helped = threading.Lock()

    def take(self) -> None:
        """Work until nothing is left to begin with."""
        while self._left:
            try:
                piece = self._left.popleft()
            except IndexError:  # the other thread was sooner
                return
            piece()

    def done_by_second(self) -> None:
        """Work in the second thread, and wait for the last piece of who helps."""
        _Pieces._of_second = self
        try:
            self.take()
        finally:
            _Pieces._of_second = None
            self._left.clear()
            with self._helped:
                pass

    @classmethod
    def help_second(cls) -> None:
        """Take pieces of what the second thread works on by now."""
        found = cls._of_second
        if found is not None:
            found.help()

    def help(self) -> None:
        """Take pieces while the second thread does, which waits until that is done."""
        with self._helped:
            self.take()
