"""One writer at a time: a lease that lies in the server, where every writer looks.

A server of this kind cannot compare and set. So whoever wants to write says so first and looks then
who else does: of two at once at least one sees the other, and steps back (Dekker's algorithm). A
writer says anew every few seconds that it is there; one whose word stands still for longer has
ended, whatever the clocks of machines say. It may have been asleep or cut off instead, and wake up:
so a writer that has not said its word for a while looks, before it writes on, whether another one
took its place.
"""

from __future__ import annotations

import contextlib
import itertools
import json
import logging
import os
import platform
import threading
import time
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from patentviewer.errors import CollectionBusyError, UserError
from patentviewer.messages import Message
from patentviewer.search.office.server import Server
from patentviewer.search.office.tables import Names, quoted, state_row
from patentviewer.system import is_running

logger = logging.getLogger(__name__)

SAID_EVERY = 4.0
STILL_FOR = 20.0
"""Seconds after which the word of a writer that stands still is nobody's any more."""

TRUSTED_FOR = 12.0
"""Seconds for which a word that was said keeps others away; less than STILL_FOR by the time that
something may take that is being written meanwhile."""

_PREFIX = "writer:"


@dataclass(frozen=True)
class _Writer:
    """Somebody who says that they write. word: other every time that it is said."""

    row: str
    machine: str
    process: int
    word: str


class Lease:
    """What one writer holds, from when it says that it writes until it has ended."""

    def __init__(self, server: Server, names: Names) -> None:
        self._server = server
        self._names = names
        self._times = itertools.count()
        self._guard = threading.RLock()
        self._said_at = clocks()
        self._is_lost = False
        self.row = f"{prefix()}{uuid.uuid4().hex}"

    def begin(self) -> None:
        """Say for the first time that this writer is there."""
        self._said_at = clocks()
        self._say()

    def hold(self) -> None:
        """Raise CollectionBusyError where another writer may have taken this one for dead."""
        if not self._is_lost and _since(self._said_at) > TRUSTED_FOR:
            with self._guard:
                if _since(self._said_at) > TRUSTED_FOR:
                    self.renew()
        if self._is_lost:
            raise CollectionBusyError(
                Message("office.lease_lost", collection=self._names.collection)
            )

    def renew(self) -> None:
        """Say anew that this writer is there, unless it was taken for dead."""
        with self._guard:
            began = clocks()
            if not self._is_there():
                self._is_lost = True
                return
            self._say()
            # Whoever slept between looking and saying has said it into another's work.
            if _since(self._said_at) > TRUSTED_FOR and _others(self._server, self._names, self.row):
                self._is_lost = True
                return
            self._said_at = began

    def end(self) -> None:
        """Say no more that this writer is there."""
        _remove(self._server, self._names, self.row)

    def _is_there(self) -> bool:
        there = self._server.ask(
            lambda client: client.query(
                self._names.state,
                filter=f"id == {quoted(self.row)}",
                output_fields=["id"],
                consistency_level="Strong",
            )
        )
        return bool(there)

    def _say(self) -> None:
        row = state_row(self.row, [platform.node(), os.getpid(), next(self._times)])
        self._server.write(lambda client: client.upsert(self._names.state, [row]))


@contextlib.contextmanager
def sole_writer(server: Server, names: Names) -> Iterator[Lease]:
    """Be the only one who writes into a collection. Raises CollectionBusyError."""
    own = Lease(server, names)
    own.begin()
    try:
        # Whoever waits says so too: of two that wait for each other both see that, and step back.
        with _repeated(own):
            _wait_for_the_dead(server, names, own.row)
            yield own
    finally:
        with contextlib.suppress(UserError):
            own.end()


def writers(server: Server, names: Names) -> list[str]:
    """Machines that say that they write."""
    return [one.machine for one in _others(server, names, "")]


@cache
def prefix() -> str:
    """What the rows of this machine's writers begin with.

    It tells apart machines and containers of one name, whose processes have the same numbers.
    """
    try:
        machine = Path("/proc/sys/kernel/random/boot_id").read_text().strip()
        processes = Path("/proc/self/ns/pid").stat().st_ino
    except OSError:  # another system: a word that stands still tells who has ended
        return _PREFIX
    return f"{_PREFIX}{machine}:{processes}:"


def _wait_for_the_dead(server: Server, names: Names, own: str) -> None:
    others = _others(server, names, own)
    dead = [one for one in others if _has_ended_here(one)]
    for one in dead:
        _remove(server, names, one.row)
    waiting = [one for one in others if one not in dead]
    if not waiting:
        return
    end = time.monotonic() + STILL_FOR
    while time.monotonic() < end:
        time.sleep(min(1.0, SAID_EVERY / 4))
        now = {one.row: one for one in _others(server, names, own)}
        if any(one.row in now and now[one.row] != one for one in waiting):
            raise _busy(waiting[0], names)
        waiting = [one for one in waiting if one.row in now]
        if not waiting:
            return
    for one in waiting:
        logger.warning("the writer on %s has ended without a word", one.machine)
        _remove(server, names, one.row)
    # One that has woken up at this moment has said its word again.
    back = {one.row for one in _others(server, names, own)}
    for one in waiting:
        if one.row in back:
            raise _busy(one, names)


def _busy(other: _Writer, names: Names) -> CollectionBusyError:
    return CollectionBusyError(
        Message("office.busy", machine=other.machine, collection=names.collection)
    )


@contextlib.contextmanager
def _repeated(own: Lease) -> Iterator[None]:
    """Say meanwhile, again and again, that this writer is there."""
    done = threading.Event()

    def work() -> None:
        while not done.wait(SAID_EVERY):
            with contextlib.suppress(UserError):
                own.renew()

    thread = threading.Thread(target=work, name="lease", daemon=True)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join(2 * SAID_EVERY)


def clocks() -> tuple[float, float]:
    """What tells how long ago something was, in seconds."""
    # The first stands still while some systems sleep; the second may be set.
    return time.monotonic(), time.time()


def _since(then: tuple[float, float]) -> float:
    return max(now - before for now, before in zip(clocks(), then, strict=True))


def _remove(server: Server, names: Names, row: str) -> None:
    server.write(lambda client: client.delete(names.state, ids=[row]))


def _others(server: Server, names: Names, own: str) -> list[_Writer]:
    rows = server.ask(
        lambda client: client.query(
            names.state,
            filter=f'id like "{_PREFIX}%"',
            output_fields=["id", "value"],
            limit=1000,
            consistency_level="Strong",
        )
    )
    found = []
    for row in rows:
        machine, process, times = json.loads(row["value"])
        if row["id"] != own:
            found.append(_Writer(row["id"], machine, process, str(times)))
    return found


def _has_ended_here(one: _Writer) -> bool:
    """Whether a writer of this machine is known to have ended."""
    own = prefix()
    # Not known on Windows: there its word that stands still tells.
    return (
        own != _PREFIX
        and one.row.startswith(own)
        and os.name != "nt"
        and not is_running(one.process)
    )
