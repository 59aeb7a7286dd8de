"""Records as they lie on the disk: listed, read, checked, searched again, reported."""

from __future__ import annotations

from patentviewer.record import plain, report
from patentviewer.record.reader import Record, sessions, verify
from patentviewer.record.replay import Replay, replay
from patentviewer.record.report import write
from patentviewer.record.searches import Search

__all__ = [
    "Record",
    "Replay",
    "Search",
    "plain",
    "replay",
    "report",
    "sessions",
    "verify",
    "write",
]
