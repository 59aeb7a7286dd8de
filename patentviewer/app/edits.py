"""A dropped figure changed before it is searched with."""

from __future__ import annotations

from patentviewer.drawings.broken_lines import BrokenLines, find_broken_lines
from patentviewer.drawings.edits import apply

__all__ = [
    "BrokenLines",
    "apply",
    "find_broken_lines",
]
