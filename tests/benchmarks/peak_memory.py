"""The most memory that is resident in any of a benchmark's processes while something runs."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from dataclasses import dataclass

import psutil


@dataclass
class Peak:
    """size: of the largest process so far, bytes."""

    size: int = 0


@contextlib.contextmanager
def peak_memory(*, with_program: bool) -> Iterator[Peak]:
    """Watch the processes that this one starts meanwhile, with_program: this one too.

    Peaks shorter than a twentieth of a second may be missed.
    """
    peak, over = Peak(), threading.Event()
    program = psutil.Process()
    own = [program] if with_program else []

    def watch() -> None:
        while not over.wait(0.05):
            for process in (*own, *program.children(recursive=True)):
                with contextlib.suppress(psutil.NoSuchProcess):
                    peak.size = max(peak.size, process.memory_info().rss)

    watching = threading.Thread(target=watch)
    watching.start()
    try:
        yield peak
    finally:
        over.set()
        watching.join()
