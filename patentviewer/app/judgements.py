"""What a record says of designs, with what waits to be written."""

from __future__ import annotations

from patentviewer.record.state import Said, State

__all__ = [
    "Said",
    "State",
]
