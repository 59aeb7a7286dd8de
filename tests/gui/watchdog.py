"""Watches that the event loop of a window answers."""

from __future__ import annotations

import time

from PySide6.QtCore import QTimer

BEAT_MS = 5
"""How often the event loop is asked whether it is there."""


class Watchdog:
    """The longest time for which the event loop did not answer, in seconds.

    longest: by the clock. longest_cpu: of that, what the loop's own thread worked, which other
    programs on the machine do not change.
    """

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._cpu = time.thread_time()
        self.longest_cpu = 0.0
        self.timer = QTimer(interval=BEAT_MS)
        self.timer.timeout.connect(self.beat)
        self.timer.start()

    def beat(self) -> None:
        """The loop answers."""
        now, cpu = time.perf_counter(), time.thread_time()
        self.longest = max(self.longest, now - self._last - BEAT_MS / 1000)
        self.longest_cpu = max(self.longest_cpu, cpu - self._cpu)
        self._last, self._cpu = now, cpu

    def reset(self) -> None:
        """Forget what was."""
        self.longest = self.longest_cpu = 0.0
        self._last, self._cpu = time.perf_counter(), time.thread_time()

    def stop(self) -> None:
        """Watch no more."""
        self.timer.stop()
