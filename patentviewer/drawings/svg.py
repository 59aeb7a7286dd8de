"""SVG drawings as pictures, with nothing fetched from outside the file."""

from __future__ import annotations

import gzip
import io
import re
from collections.abc import Callable
from dataclasses import dataclass
from xml.etree.ElementTree import Element, ElementTree, ParseError, register_namespace

import numpy as np
import resvg_py
from PIL import Image

from patentviewer.drawings import (
    grey,
    svg_pictures,
    svg_sheets,
    svg_strokes,
    svg_styles,
    svg_web_parts,
)
from patentviewer.drawings.archives import read_at_most
from patentviewer.drawings.unreadable import UnreadableError
from patentviewer.drawings.xml import parsed
from patentviewer.drawings.xml_mending import mended
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

_NO_LENGTH = re.compile(r"\s*(?:-|[+]?0*(?:\.0*)?(?![\d.]))")
_DPI = 96  # what CSS counts an inch as
_SVG = "{http://www.w3.org/2000/svg}"
_LARGE_ENOUGH = 10.0
"""Units of a view box's shorter side; resvg draws nothing in one of hundredths."""

_FAINTEST = 128
"""A drawing without anything as dark as this is darkened until its darkest line is black."""


def is_svg(text: str) -> bool:
    """Whether a text holds a drawing, however much is written before it."""
    return BEGINNING.search(text) is not None


def unpacked(data: bytes) -> bytes:
    """What a gzipped file holds. Raises OSError, EOFError, zlib.error or UnreadableError."""
    with gzip.GzipFile(fileobj=io.BytesIO(data)) as packed:
        return read_at_most(io.BufferedReader(packed), MOST_BYTES)


@dataclass(frozen=True, eq=False)
class Drawing:
    """An SVG file's drawing as grey on white. notices: what of it may not be as it should."""

    picture: Picture
    notices: tuple[UnreadableError, ...] = ()


Beside = Callable[[str], bytes]
"""Reads a file beside the drawing by its path from there. Raises UnreadableError."""


def drawn(data: bytes, beside: Beside | None = None) -> Drawing:
    """An SVG file's drawing as grey on white, LONGER_SIDE pixels on its longer side.

    White lines on no ground become black ones. Of a web page it is the first drawing in it.
    beside: gives style sheets and pictures that lie beside the file; nothing else is ever read.
    Raises UnreadableError when it is no valid SVG, or shows but what lies in other files.
    """
    root = _root_of(data)
    found, missing = svg_sheets.linked(root, data, beside)
    left_out = [*svg_web_parts.draw(root)]
    is_understood = svg_styles.resolve(root, found)
    left_out += svg_pictures.put_in(root, beside)
    svg_strokes.scale(root)
    _size(root)
    picture = _picture(root)
    if min(_extent(picture)) < 1 or max(_extent(picture)) < _LEAST_SIDE:
        picture = _by_its_own_size(root, picture)
    if left_out and not max(_extent(picture)):
        raise _nothing_left(left_out)
    notices = [*left_out, *missing]
    if not is_understood:
        notices.append(_styles_not_understood())
    return Drawing(_darkened(picture), tuple(notices))


def _nothing_left(left_out: list[UnreadableError]) -> UnreadableError:
    """The error of a drawing of which nothing can be drawn."""
    if left_out[-1].reason == svg_pictures.without_other_files().reason:
        return UnreadableError(
            Message("picture.svg_of_another_file"), Message("advice.embed_pictures")
        )
    return left_out[-1]


def _styles_not_understood() -> UnreadableError:
    return UnreadableError(
        Message("picture.svg_styles_unknown"), Message("advice.save_as_pdf_or_png")
    )


def _darkened(picture: Picture) -> Picture:
    """Hairlines and transparent ones come out so faint that they would not be taken for lines."""
    darkest = int(picture.min())
    if not _FAINTEST < darkest < 255:
        return picture
    ink = (255 - picture.astype(np.uint16)) * 255 // (255 - darkest)
    return np.asarray(255 - ink, np.uint8)


def _root_of(data: bytes) -> Element:
    try:
        found = next((element for element in parsed(data).iter() if _is_svg(element)), None)
    except UnreadableError:
        inner = _INSIDE.search(data)  # web pages are seldom valid XML
        found = parsed(mended(inner[0] if inner else data))
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


def _size(root: Element) -> None:
    """Take out sizes without an area, and enlarge what is drawn in hundredths of a unit."""
    for name in ("width", "height"):
        if _NO_LENGTH.match(root.get(name, "1")):
            del root.attrib[name]
    try:
        box = [float(one) for one in re.split(r"[\s,]+", root.get("viewBox", "").strip())]
        _, _, width, height = box
    except ValueError:
        width = height = 0.0
    if not (width > 0 and height > 0):
        root.attrib.pop("viewBox", None)
    elif min(width, height) < _LARGE_ENOUGH:
        scale = _LARGE_ENOUGH / min(width, height)
        root.set("viewBox", " ".join(f"{one * scale:.9g}" for one in box))
        inner = Element(f"{_SVG}g", {"transform": f"scale({scale:.9g})"})
        inner.extend(list(root))
        for element in list(root):
            root.remove(element)
        root.append(inner)
