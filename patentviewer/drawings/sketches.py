"""Which files are sketches: those that this program saved say so themselves.

Nothing else is taken for one. A picture of few lines may as well be a plain design's drawing, and
what strokes alone make, a drawing exported from CAD.
"""

from __future__ import annotations

from pathlib import Path

MARK = "data-patentviewer"
"""Attribute that tells this program's sketches from other SVG files."""

_HEAD = 2000
"""Characters at the beginning of a file among which the mark stands."""


def is_sketch(svg: str) -> bool:
    """Whether a text looks like an SVG that this program saved."""
    return f'{MARK}="sketch"' in svg[:_HEAD]


def is_saved_sketch(file: Path) -> bool:
    """Whether a file is a sketch that this program saved; what cannot be read is none."""
    if file.suffix.lower() != ".svg":
        return False
    try:
        with file.open(encoding="utf-8", errors="replace") as text:
            return is_sketch(text.read(_HEAD))
    except OSError:
        return False
