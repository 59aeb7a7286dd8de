"""Which files are sketches that this program saved."""

from __future__ import annotations

from patentviewer.drawings.sketches import MARK, is_saved_sketch

__all__ = [
    "MARK",
    "is_saved_sketch",
]
