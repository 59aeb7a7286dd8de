"""One writer at a time: a lease that lies in the server, where every writer looks.

A server of this kind cannot compare and set. So whoever wants to write says so first and looks then
who else does: of two at once at least one sees the other, and steps back (Dekker's algorithm). A
writer says anew every few seconds that it is there; one whose word stands still for longer has
ended, whatever the clocks of machines say.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import platform
import threading
import time
import uuid
from collections.abc import Iterator
from dataclasses import dataclass

from patentviewer.errors import CollectionBusyError, UserError
from patentviewer.messages import Message
from patentviewer.search.office.server import Server
from patentviewer.search.office.tables import Names, state_row
from patentviewer.system import is_running

logger = logging.getLogger(__name__)

SAID_EVERY = 4.0
STILL_FOR = 20.0
"""Seconds after which the word of a writer that stands still is nobody's any more."""

_PREFIX = "writer:"


@dataclass(frozen=True)
class _Writer:
    """Somebody who says that they write. word: other every time that it is said."""

    row: str
    machine: str
    process: int
    word: str


@contextlib.contextmanager
def sole_writer(server: Server, names: Names) -> Iterator[None]:
    """Be the only one who writes into a collection. Raises CollectionBusyError."""
    own = f"{_PREFIX}{uuid.uuid4().hex}"
    _say(server, names, own, 0)
    try:
        # Whoever waits says so too: of two that wait for each other both see that, and step back.
        with _repeated(server, names, own):
            _wait_for_the_dead(server, names, own)
            yield
    finally:
        with contextlib.suppress(UserError):
            _remove(server, names, own)


def writers(server: Server, names: Names) -> list[str]:
    """Machines that say that they write."""
    return [one.machine for one in _others(server, names, "")]


def _wait_for_the_dead(server: Server, names: Names, own: str) -> None:
    others = _others(server, names, own)
    for one in others:
        if one.machine == platform.node() and not _is_running(one.process):
            _remove(server, names, one.row)
    waiting = [one for one in others if one.machine != platform.node() or _is_running(one.process)]
    if not waiting:
        return
    end = time.monotonic() + STILL_FOR
    while time.monotonic() < end:
        time.sleep(min(1.0, SAID_EVERY / 4))
        now = {one.row: one for one in _others(server, names, own)}
        if any(one.row in now and now[one.row] != one for one in waiting):
            raise CollectionBusyError(
                Message("office.busy", machine=waiting[0].machine, collection=names.collection)
            )
        waiting = [one for one in waiting if one.row in now]
        if not waiting:
            return
    for one in waiting:
        logger.warning("the writer on %s has ended without a word", one.machine)
        _remove(server, names, one.row)


@contextlib.contextmanager
def _repeated(server: Server, names: Names, own: str) -> Iterator[None]:
    """Say meanwhile, again and again, that this writer is there."""
    done = threading.Event()

    def work() -> None:
        times = 0
        while not done.wait(SAID_EVERY):
            times += 1
            with contextlib.suppress(UserError):
                _say(server, names, own, times)

    thread = threading.Thread(target=work, name="lease", daemon=True)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join(2 * SAID_EVERY)


def _say(server: Server, names: Names, own: str, times: int) -> None:
    row = state_row(own, [platform.node(), os.getpid(), times])
    server.ask(lambda client: client.upsert(names.state, [row]))


def _remove(server: Server, names: Names, row: str) -> None:
    server.ask(lambda client: client.delete(names.state, ids=[row]))


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


def _is_running(process: int) -> bool:
    # Not known on Windows: there its word that stands still tells.
    return os.name == "nt" or is_running(process)
