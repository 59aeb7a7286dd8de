"""SVG drawings as pictures, with nothing fetched from outside the file."""

from __future__ import annotations

import io
import re
from xml.etree.ElementTree import Element, ElementTree, ParseError, register_namespace

import resvg_py

from patentviewer.drawings.unreadable import UnreadableError
from patentviewer.drawings.xml import parsed

MOST_BYTES = 32 * 2**20
LONGER_SIDE = 2048
"""Pixels of the longer side of the drawn picture."""

_SVG = "{http://www.w3.org/2000/svg}"
_XLINK = "{http://www.w3.org/1999/xlink}href"
_NUMBER = re.compile(r"\s*([0-9.]+(?:e[+-]?\d+)?)\s*(px|pt|pc|mm|cm|in|Q)?\s*", re.IGNORECASE)
_UNITS = {
    "": 1,
    "px": 1,
    "pt": 4 / 3,
    "pc": 16,
    "mm": 96 / 25.4,
    "cm": 96 / 2.54,
    "in": 96,
    "q": 0.945,
}


def drawn(data: bytes) -> bytes:
    """An SVG file's drawing on white as PNG, LONGER_SIDE pixels on its longer side.

    Raises UnreadableError when it is no valid SVG.
    """
    root = parsed(data)
    if root.tag.removeprefix(_SVG) != "svg":
        raise UnreadableError("It is no valid SVG drawing.", "Save it as PDF or PNG.")
    _shut_in(root)
    register_namespace("", _SVG.strip("{}"))
    buffer = io.BytesIO()
    ElementTree(root).write(buffer, encoding="utf-8")
    width, height = _proportions(root)
    try:
        return bytes(
            resvg_py.svg_to_bytes(
                svg_string=buffer.getvalue().decode(),
                background="#ffffff",
                width=LONGER_SIDE if width >= height else None,
                height=None if width >= height else LONGER_SIDE,
            )
        )
    except (ValueError, ParseError) as error:
        raise UnreadableError("It is no valid SVG drawing.", "Save it as PDF or PNG.") from error


def _shut_in(root: Element) -> None:
    """Take out whatever would read other files: images and references that are not inside it."""
    for element in root.iter():
        for name in ("href", _XLINK):
            link = element.get(name, "").strip()
            if link and not link.startswith(("#", "data:")):
                del element.attrib[name]


def _proportions(root: Element) -> tuple[float, float]:
    """Width and height in pixels, from the attributes or else from the view box."""
    sides = [_length(root.get(name, "")) for name in ("width", "height")]
    box = [
        float(value) for value in re.findall(r"-?[0-9.]+(?:e[+-]?\d+)?", root.get("viewBox", ""))
    ]
    if not all(sides) and len(box) == 4:
        sides = box[2:]
    return (sides[0], sides[1]) if min(sides) > 0 else (1.0, 1.0)


def _length(text: str) -> float:
    match = _NUMBER.fullmatch(text)
    return float(match[1]) * _UNITS[(match[2] or "").lower()] if match else 0.0
