"""Whether an office document shows more than the pictures in it: shapes, charts, embedded files.

Such are drawn by the office program alone and are not read; whoever drew a design with them must be
told.
"""

from __future__ import annotations

import re

from patentviewer.drawings.archives import Archive
from patentviewer.drawings.unreadable import UnreadableError

_MOST_BYTES = 32 * 2**20
"""Bytes of one part that are looked through."""

_MOST_PARTS = 300
_MOST_SHAPES = 5
"""Simple shapes, as arrows beside a text, that still make no drawing."""

_PART = re.compile(
    r"word/(?:document|header\d*|footer\d*)\.xml|ppt/slides/slide\d+\.xml|content\.xml|"
    r"xl/drawings/drawing\d+\.xml"
)
_OBJECT = re.compile(
    r"(?:word|ppt|xl)/(?:charts|diagrams|embeddings)/.+|Object(?:Replacements| \d+)/.+"
)
"""Charts, drawings and files of other programs within a document."""

_DRAWN = re.compile(
    rb"<a:custGeom\b|<v:(?:shape|polyline|curve)\b[^>]*\bpath=|<draw:(?:path|poly\w+)\b"
)
"""Lines drawn freely."""

_SIMPLE = re.compile(
    rb"<a:prstGeom\b[^>]*\bprst=\"(?!rect\"|textBox)\w+\"|<v:(?:line|oval|arc)\b|"
    rb"<draw:(?:line|ellipse|circle|custom-shape|regular-polygon|connector)\b"
)


def shows_more(archive: Archive) -> bool:
    """Whether there is more in a document than its text and the pictures that are read."""
    names = [one.name for one in archive.members()]
    if any(map(_OBJECT.fullmatch, names)):
        return True
    simple = 0
    for name in list(filter(_PART.fullmatch, names))[:_MOST_PARTS]:
        try:
            with archive.open(name) as part:
                text = part.read(_MOST_BYTES)
        except (UnreadableError, OSError):  # said of the archive itself
            continue
        simple += len(_SIMPLE.findall(text))
        if _DRAWN.search(text) or simple > _MOST_SHAPES:
            return True
    return False
