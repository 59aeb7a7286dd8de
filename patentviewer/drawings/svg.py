"""SVG drawings as pictures, with nothing fetched from outside the file."""

from __future__ import annotations

import gzip
import io
import re
from xml.etree.ElementTree import Element, ElementTree, ParseError, register_namespace

import numpy as np
import resvg_py
from PIL import Image

from patentviewer.drawings import grey
from patentviewer.drawings.archives import read_at_most
from patentviewer.drawings.unreadable import UnreadableError
from patentviewer.drawings.xml import parsed
from patentviewer.messages import Message
from patentviewer.model.documents import Picture

MOST_BYTES = 32 * 2**20
LONGER_SIDE = 2048
"""Pixels of the longer side of the drawn picture."""

BEGINNING = re.compile(r"<(?:[\w.-]+:)?svg[\s>]", re.IGNORECASE)
"""Where a drawing begins in a text."""

_INSIDE = re.compile(rb"<svg[\s>].*?</svg\s*>", re.IGNORECASE | re.DOTALL)
_LEAST_SIDE = 256
"""Pixels of what is drawn; where it is smaller, it is drawn anew by its own size."""

_DPI = 96  # what CSS counts an inch as
_SVG = "{http://www.w3.org/2000/svg}"
_XLINK = "{http://www.w3.org/1999/xlink}href"
_DEEPEST_VARIABLE, _LONGEST_VARIABLE, _LONGEST_TEXT = 10, 500, 2**21
_DEFINED = re.compile(r"(--[\w-]+)\s*:\s*([^;{}]+)")
_USED = re.compile(r"var\(\s*(--[\w-]+)\s*(?:,\s*([^()]*(?:\([^()]*\))?[^()]*))?\)")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)


def is_svg(text: str) -> bool:
    """Whether a text holds a drawing, however much is written before it."""
    return BEGINNING.search(text) is not None


def unpacked(data: bytes) -> bytes:
    """What a gzipped file holds. Raises OSError, EOFError, zlib.error or UnreadableError."""
    with gzip.GzipFile(fileobj=io.BytesIO(data)) as packed:
        return read_at_most(io.BufferedReader(packed), MOST_BYTES)


def drawn(data: bytes) -> Picture:
    """An SVG file's drawing as grey on white, LONGER_SIDE pixels on its longer side.

    White lines on no ground become black ones. Of a web page it is the first drawing in it.
    Raises UnreadableError when it is no valid SVG, or shows but what lies in other files.
    """
    root = _root_of(data)
    is_cut_short = _shut_in(root)
    _resolve_variables(root)
    if not _has_box(root):
        root.attrib.pop("viewBox", None)
    picture = _picture(root)
    if min(_extent(picture)) < 1 or max(_extent(picture)) < _LEAST_SIDE:
        picture = _by_its_own_size(root, picture)
    if is_cut_short and not max(_extent(picture)):
        raise UnreadableError(
            Message("picture.svg_of_another_file"), Message("advice.embed_pictures")
        )
    return picture


def _root_of(data: bytes) -> Element:
    try:
        found = next((element for element in parsed(data).iter() if _is_svg(element)), None)
    except UnreadableError:
        inner = _INSIDE.search(data)  # web pages are seldom valid XML
        if inner is None or inner.span() == (0, len(data)):
            raise
        found = parsed(inner[0])
    if found is None:
        raise _invalid()
    return found


def _is_svg(element: Element) -> bool:
    return element.tag.removeprefix(_SVG).lower() == "svg"


def _invalid() -> UnreadableError:
    return UnreadableError(Message("picture.no_svg"), Message("advice.save_as_pdf_or_png"))


def _picture(root: Element) -> Picture:
    register_namespace("", _SVG.strip("{}"))
    buffer = io.BytesIO()
    ElementTree(root).write(buffer, encoding="utf-8")
    try:
        data = resvg_py.svg_to_bytes(
            svg_string=buffer.getvalue().decode(), width=LONGER_SIDE, height=LONGER_SIDE, dpi=_DPI
        )
    except (ValueError, ParseError) as error:
        raise _invalid() from error
    with Image.open(io.BytesIO(bytes(data)), formats=("PNG",)) as image:
        image.load()
        return grey.of_image(image)


def _extent(picture: Picture) -> tuple[int, int]:
    """Width and height of what is drawn on a picture, 0 where nothing is."""
    rows, columns = (np.flatnonzero((picture < 250).any(axis=axis)) for axis in (1, 0))
    return (int(np.ptp(columns)) + 1, int(np.ptp(rows)) + 1) if len(rows) else (0, 0)


def _by_its_own_size(root: Element, picture: Picture) -> Picture:
    """The drawing again, not by the place it is given but by its extent, if that shows more."""
    kept = dict(root.attrib)
    for name in ("viewBox", "width", "height"):
        root.attrib.pop(name, None)
    try:
        again = _picture(root)
    except UnreadableError:
        return picture
    finally:
        root.attrib.update(kept)
    return again if max(_extent(again)) > max(_extent(picture)) else picture


def _shut_in(root: Element) -> bool:
    """Take out whatever would read other files; whether there was such a picture."""
    was_there = False
    for element in root.iter():
        for name in ("href", _XLINK):
            link = element.get(name, "").strip()
            if link and not link.startswith(("#", "data:")):
                del element.attrib[name]
                was_there |= element.tag.removeprefix(_SVG) == "image"
    return was_there


def _has_box(root: Element) -> bool:
    """Whether the view box is four numbers with an area."""
    try:
        _, _, width, height = map(float, re.split(r"[\s,]+", root.get("viewBox", "").strip()))
    except ValueError:
        return False
    return width > 0 and height > 0


def _resolve_variables(root: Element) -> None:
    """Put the values of CSS variables where they are used, which resvg does not."""
    styles = [element for element in root.iter() if element.tag.removeprefix(_SVG) == "style"]
    written = [_COMMENT.sub("", element.text or "") for element in styles]
    written += [element.get("style", "") for element in root.iter()]
    attributes = (value for element in root.iter() for value in element.attrib.values())
    if not any("var(" in text for text in (*written, *attributes)):
        return
    values = {
        name: value.strip()
        for text in written
        for name, value in _DEFINED.findall(text)
        if len(value) <= _LONGEST_VARIABLE
    }

    def value_of(match: re.Match[str]) -> str:
        found: str = values.get(match[1], (match[2] or "").strip())
        return found

    def resolved(text: str) -> str:
        for _ in range(_DEEPEST_VARIABLE):
            if "var(" not in text or len(text) > _LONGEST_TEXT:
                break
            text = _USED.sub(value_of, text)
        return text

    for element, text in zip(styles, written, strict=False):
        element.text = resolved(text)
    for element in root.iter():
        for name, value in element.attrib.items():
            if "var(" in value:
                element.attrib[name] = resolved(value)
