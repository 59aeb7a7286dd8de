"""Whether the program stood still: the machine slept, the program was stopped, the clock was set.

A time limit that passed meanwhile says nothing about what it was meant to limit.
"""

from __future__ import annotations

import threading
import time

_EVERY = 1.0
"""Seconds between two looks at the clock."""

_LATE = 5.0
"""Seconds without a look from which on the program stood still."""


class Pauses:
    """Looks at the clock all the while, in a thread of its own, until it is closed."""

    def __init__(self) -> None:
        self._looked, self._ended = time.time(), 0.0
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._look, name="pauses", daemon=True)
        self._thread.start()

    def since(self, moment: float) -> bool:
        """Whether the program stood still for seconds after a moment, as time.time() gives it."""
        return self._ended > moment or time.time() - self._looked > _LATE

    def close(self) -> None:
        """End the thread that looks at the clock."""
        self._is_over.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._is_over.wait(_EVERY):
            now = time.time()
            if now - self._looked > _LATE:
                self._ended = now
            self._looked = now
