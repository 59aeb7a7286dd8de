"""Progress of long work.

Anything long is a generator of :class:`Progress`. Every ``yield`` is a progress point and a
cancel point: closing the generator stops the work cleanly, and nothing already kept is lost.
"""

from __future__ import annotations

import math
import time
from collections import deque
from dataclasses import dataclass


@dataclass(frozen=True)
class Progress:
    """How far a piece of long work has come.

    stage: what is being done, as shown to a person ("reading", "embedding", "indexing").
    done: pieces finished, from 0. total: pieces in all, or None while it is not known.
    message: what is being worked on right now (a file name), or "".
    rate: pieces a second over the last seconds, or None while it is not known.
    seconds_left: estimate of the time that remains, or None while it is not known.
    figures: figures made searchable so far by this piece of work.
    problems: files that could not be read so far.
    """

    stage: str
    done: int
    total: int | None = None
    message: str = ""
    rate: float | None = None
    seconds_left: float | None = None
    figures: int = 0
    problems: int = 0


SHOWN_EVERY = 0.1
"""Seconds between two progresses of many small pieces."""


class Shown:
    """Says when the progress of many small pieces is to be shown again."""

    def __init__(self, *, at_once: bool = True) -> None:
        """at_once: whether the first piece is shown already."""
        self._at = -math.inf if at_once else time.monotonic()

    def is_due(self) -> bool:
        """Whether it is time; if so, the next is due SHOWN_EVERY later."""
        now = time.monotonic()
        if now - self._at <= SHOWN_EVERY:
            return False
        self._at = now
        return True


_RATE_SECONDS = 10.0


class Pace:
    """Tells how fast a stage goes, over its last seconds, and how long the rest of it will take."""

    def __init__(self, stage: str, total: int) -> None:
        self._stage, self._total = stage, total
        self._marks: deque[tuple[float, int]] = deque([(time.monotonic(), 0)])

    def progress(self, done: int, message: str, figures: int = 0, problems: int = 0) -> Progress:
        """The stage's progress now."""
        now = time.monotonic()
        self._marks.append((now, done))
        while len(self._marks) > 2 and now - self._marks[0][0] > _RATE_SECONDS:
            self._marks.popleft()
        since, before = self._marks[0]
        rate = (done - before) / (now - since) if now - since > 1 else None
        left = (self._total - done) / rate if rate else None
        return Progress(
            self._stage,
            done,
            self._total,
            message,
            rate,
            left,
            figures=figures,
            problems=problems,
        )
