"""A second thread for half of what a search computes: NumPy, FAISS and SQLite work in both."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
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
    """Do two pieces of work at once, or one after the other where this is the second thread."""
    if getattr(_here, "is_second", False):
        return one(), other()
    beside = begun(other)
    try:
        done = one()
    finally:
        wait([beside])
    return done, beside.result()
