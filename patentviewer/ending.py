"""The end that the system asks a program for, by logging out, shutting down, a closed terminal."""

from __future__ import annotations

import contextlib
import signal
import threading
from collections.abc import Callable, Iterator
from types import FrameType

SIGNALS = tuple(
    getattr(signal, name) for name in ("SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name)
)
"""By which the system asks: the second is not known on Windows, the third only there."""


class EndAskedForError(KeyboardInterrupt):
    """The system asks the program to end: as Ctrl-C, which everything long stops cleanly for."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.code = 128 + number
        """The exit status that shells give a program that ended by this signal."""


def heed(end: Callable[[int], object]) -> None:
    """Have a function called with a signal's number when the system asks the program to end.

    Signals that were ignored before stay so, as under ``nohup``.
    """
    for number in SIGNALS:
        if signal.getsignal(number) != signal.SIG_IGN:
            signal.signal(number, lambda given, _frame: end(given))


@contextlib.contextmanager
def raised() -> Iterator[None]:
    """While this lasts, the system's wish to end is raised as EndAskedForError, where it can be."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.getsignal(number) for number in SIGNALS}

    def end(number: int, _frame: FrameType | None) -> None:
        raise EndAskedForError(number)

    try:
        for number in SIGNALS:
            if before[number] != signal.SIG_IGN:
                signal.signal(number, end)
        yield
    finally:
        for number, handler in before.items():
            if handler is not None:
                signal.signal(number, handler)
