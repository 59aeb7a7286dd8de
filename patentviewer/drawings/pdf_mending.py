"""PDFs whose bytes were changed on the way, put right where that takes no guessing."""

from __future__ import annotations

import re

_STREAM = re.compile(rb"/Length (\d+)(?! \d+ R)[^<>]{0,400}>>\s{0,2}stream\r?\n")
_CATALOG = re.compile(rb"(\d+) (\d+) obj\s*<<[^<>]{0,400}/Type\s*/Catalog\b")
_OBJECT = re.compile(rb"(?:^|\s)(\d+) \d+ obj\b")

_LOOKED_AT = 8
"""Streams whose length is compared with what is said of it."""


def mended(content: bytes) -> bytes | None:
    """A PDF's bytes as they were before it was damaged, or None where nothing can be put right.

    Two kinds of damage are undone: every line end was made two bytes long, as text modes of
    transfers do; and the table of objects at the end is missing altogether.
    """
    if has_longer_lines(content):
        return content.replace(b"\r\n", b"\n")
    catalog = _CATALOG.search(content)
    if catalog is None or b"trailer" in content or b"/XRef" in content:
        return None
    size = 1 + max(int(found[1]) for found in _OBJECT.finditer(content))
    root = b"%s %s R" % (catalog[1], catalog[2])
    # PDFium looks for the objects itself once it knows where the tree of pages begins.
    return content + b"\ntrailer << /Root %s /Size %d >>\nstartxref\n0\n%%%%EOF\n" % (root, size)


def has_longer_lines(content: bytes) -> bool:
    """Whether streams are longer than is said of them, and as long once line ends are one byte."""
    if not re.match(rb"%PDF-[^\r\n]{1,8}\r\n", content):
        return False
    if _fitting(content):
        return False
    return _fitting(content.replace(b"\r\n", b"\n"))


def _fitting(content: bytes) -> bool:
    """Whether some streams, and all that are looked at, end where their length says."""
    found = list(_STREAM.finditer(content))[:_LOOKED_AT]
    ends = [content[stream.end() + int(stream[1]) :][:12].lstrip() for stream in found]
    return bool(ends) and all(end.startswith(b"endstream") for end in ends)
