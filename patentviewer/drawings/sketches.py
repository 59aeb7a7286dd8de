"""Which figures are sketches: those that this program saved say so themselves, others look so.

Only loose pictures that name no document are looked at: what a publication shows is no sketch.
"""

from __future__ import annotations

from pathlib import Path

from patentviewer import drawings
from patentviewer.model.documents import Picture, Reading, SourceKind

MARK = "data-patentviewer"
"""Attribute that tells this program's sketches from other SVG files."""

_HEAD = 2000
"""Characters at the beginning of a file among which the mark stands."""


def is_sketch(svg: str) -> bool:
    """Whether a text looks like an SVG that this program saved."""
    return f'{MARK}="sketch"' in svg[:_HEAD]


def is_sketched(reading: Reading, picture: Picture) -> bool:
    """Whether a figure of what was read is to be searched as a sketch, if nobody says otherwise."""
    source = reading.source
    if is_saved_sketch(source.path):
        return True
    if source.kind is not SourceKind.PICTURE or reading.bibliography.number:
        return False
    return drawings.sketch_likelihood.looks_like_a_sketch(picture)


def is_saved_sketch(file: Path) -> bool:
    """Whether a file is a sketch that this program saved; what cannot be read is none."""
    if file.suffix.lower() != ".svg":
        return False
    try:
        with file.open(encoding="utf-8", errors="replace") as text:
            return is_sketch(text.read(_HEAD))
    except OSError:
        return False
