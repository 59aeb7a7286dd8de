"""Progress of long work.

Anything long is a generator of :class:`Progress`. Every ``yield`` is a progress point and a
cancel point: closing the generator stops the work cleanly, and nothing already kept is lost.
"""

from __future__ import annotations

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
