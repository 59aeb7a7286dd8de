"""Contents of many sources, hashed by threads while somebody looks on.

Most of the time is the disk's or the network's, and hashing lets other threads go on: several files
are read at once. What lies in archives is read by one thread, member after member as they lie
there: what is kept of an archive that was opened is kept of the last few.
"""

from __future__ import annotations

import queue
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from patentviewer.drawings import sameness
from patentviewer.drawings.unreadable import UnreadableError
from patentviewer.model.documents import Source

AT_ONCE = 4
"""Files that are read at a time. A share answers several as quickly as one; more would make the
arm of a disk that has one run to and fro."""

_WAITING = 0.1
_ENDING = 1.0
"""Seconds that threads may take to end; one that waits for a share that is gone is left behind."""


@dataclass(frozen=True)
class Wanted:
    """A source whose hashes are asked for. partial: that of earlier versions of the program too."""

    source: Source
    whole: bool = True
    partial: bool = False


@dataclass(frozen=True)
class Hashes:
    """Hashes of a source's content: "" where they are not wanted, or it cannot be read."""

    whole: str = ""
    partial: str = ""


def hashed(wanted: Sequence[Wanted]) -> Iterator[tuple[int, Hashes] | None]:
    """Hashes of sources with their places in what is wanted, in the order in which they get done.

    None is given while nothing gets done. Closing it ends the reading within a MB.
    """
    plain = deque(at for at, one in enumerate(wanted) if not one.source.inside)
    inside = deque(at for at, one in enumerate(wanted) if one.source.inside)
    lanes = [plain] * min(AT_ONCE, len(plain)) + [inside] * bool(inside)
    done: queue.SimpleQueue[tuple[int, Hashes]] = queue.SimpleQueue()
    ending = threading.Event()
    threads = [
        threading.Thread(
            target=_read, args=(lane, wanted, done, ending), name="hashing", daemon=True
        )
        for lane in lanes
    ]
    for thread in threads:
        thread.start()
    try:
        left = len(wanted)
        while left:
            try:
                yield done.get(timeout=_WAITING)
                left -= 1
            except queue.Empty:
                yield None
    finally:
        ending.set()
        for thread in threads:
            thread.join(_ENDING)


def _read(
    lane: deque[int],
    wanted: Sequence[Wanted],
    done: queue.SimpleQueue[tuple[int, Hashes]],
    ending: threading.Event,
) -> None:
    """Take sources off a lane until there are no more, or nobody waits."""
    while not ending.is_set():
        try:
            at = lane.popleft()
        except IndexError:
            return
        try:
            found = _hashes(wanted[at], ending)
        except sameness.StoppedError:
            return
        except Exception:  # noqa: BLE001 (whatever a file causes, it is none that is known)
            found = Hashes()
        done.put((at, found))


def _hashes(wanted: Wanted, ending: threading.Event) -> Hashes:
    source = wanted.source
    try:
        partial = sameness.partial_hash(source) if wanted.partial else ""
        whole = sameness.content_hash(source, ending.is_set) if wanted.whole else ""
    except (UnreadableError, OSError):
        return Hashes()
    return Hashes(whole, partial)
