"""What a process that reads files does at its start, before it is given the first one.

It uses one thread, may take so much memory, writes what libraries print into a log, and ends when
the program that started it does, however that ended.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import platform
import signal
import threading
import time
from collections.abc import Callable
from multiprocessing.context import SpawnContext, SpawnProcess
from pathlib import Path
from typing import TypeVar

import cv2

from patentviewer import paths

LOG_FILE = "reading.log"
_LOG_BYTES = 2_000_000

COUNTS_WORK = hasattr(signal, "setitimer")
"""Whether the system can end a process that worked for so long, and not only one so old."""

OUT_OF_TIME = -signal.SIGPROF if COUNTS_WORK else 0
"""The exit code of a process that worked for longer than it may."""

Result = TypeVar("Result")


def start(memory_bytes: int) -> None:
    """Prepare this process to read: one thread, so much memory, and an end with its parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    cv2.setNumThreads(1)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _have_the_system_end_it()
    _limit_memory(memory_bytes)


def within(seconds: float, work: Callable[..., Result], *arguments: object) -> Result:
    """Do work that may take so many seconds of the processor; the system ends the process then.

    Whatever library is at work then, and however long other programs keep the processor from it.
    Where the system does not count, nothing ends it here.
    """
    if not COUNTS_WORK:
        return work(*arguments)
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        return work(*arguments)
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


class _ToTheLog:
    """What a process is given first: it writes to the log from then on."""

    def __reduce__(self) -> tuple[Callable[[], None], tuple[()]]:
        return _write_to_the_log, ()


class _Process(SpawnProcess):
    """A process that is quiet from the beginning.

    One that is given the rest while the program ends does not find what it shares with it, and
    Python would say so at length.
    """

    def __getstate__(self) -> dict[str, object]:
        return {"_first": _ToTheLog(), **vars(self)}


class Context(SpawnContext):
    """Starts processes anew, whatever threads the program has, and quiet ones."""

    Process = _Process


def _write_to_the_log() -> None:
    """What libraries print about a file goes to a log of the workers', not to the terminal."""
    target: str | Path = os.devnull
    with contextlib.suppress(OSError):
        paths.logs_folder().mkdir(parents=True, exist_ok=True)
        target = paths.logs_folder() / LOG_FILE
        if target.exists() and target.stat().st_size > _LOG_BYTES:
            target.replace(target.with_suffix(".old.log"))
    for name in (target, os.devnull):
        with contextlib.suppress(OSError):
            handle = os.open(name, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            for standard in (1, 2):
                os.dup2(handle, standard)
            return


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _have_the_system_end_it() -> None:
    """End with the parent even while a library holds Python up, as in drawing a slow SVG.

    The parent alone holds the other end of a pipe: when it is gone, Linux sends a signal for the
    pipe, and that ends the process without Python's help. (PR_SET_PDEATHSIG would not do: it goes
    by the thread that started the worker, and threads end earlier.)
    """
    parent = multiprocessing.parent_process()
    if platform.system() != "Linux" or parent is None:
        return
    import fcntl  # noqa: PLC0415 (not on Windows)

    pipe = parent.sentinel
    signal.signal(signal.SIGIO, signal.SIG_DFL)
    fcntl.fcntl(pipe, fcntl.F_SETOWN, os.getpid())
    fcntl.fcntl(pipe, fcntl.F_SETFL, fcntl.fcntl(pipe, fcntl.F_GETFL) | os.O_ASYNC)
    if not parent.is_alive():
        os._exit(1)


def _limit_memory(most_bytes: int) -> None:
    """Let the system refuse memory beyond the limit, or watch for it where it cannot.

    Windows has neither; there the limits on pixels and on unpacked bytes alone bound the memory.
    """
    try:
        import resource  # noqa: PLC0415 (not on Windows)
    except ImportError:
        return
    if platform.system() == "Linux":
        held, resident = (int(n) for n in Path("/proc/self/statm").read_text().split()[:2])
        limit = (held - resident) * resource.getpagesize() + most_bytes
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
        return

    def watch() -> None:
        # In bytes on macOS, which alone comes here.
        while resource.getrusage(resource.RUSAGE_SELF).ru_maxrss < most_bytes:
            time.sleep(0.2)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
