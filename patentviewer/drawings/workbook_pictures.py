"""Where pictures stand in a workbook (ECMA-376): which row of which sheet each belongs to.

A picture lies on a sheet, anchored to cells; or in a cell, as newer versions of Excel put it there,
or as WPS does by the function DISPIMG. What it shows is read as a file of its own.
"""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from itertools import islice
from xml.etree.ElementTree import Element

from patentviewer.drawings import office_pictures
from patentviewer.drawings.selectors import local
from patentviewer.drawings.unreadable import UnreadableError
from patentviewer.drawings.xml import parsed
from patentviewer.model.documents import TablePicture

_MOST_BYTES = 128 * 2**20
_MOST_ROWS = 10_000
"""Rows that one picture may cover."""

_EMU = 12_700
"""Of Excel's units of length in a point, in which it says the height of rows."""

_USUAL_HEIGHT = 15.0
_TRUE = (b"1", b"true")
_PICTURE_IN_CELL = "_rvRel:LocalImageIdentifier"
_ROW = re.compile(rb"<(?:\w+:)?row\b([^>]*)>")
_CELL = re.compile(rb"<(?:\w+:)?c\b([^>]*?)(?:/>|>(.*?)</(?:\w+:)?c>)", re.DOTALL)
_SAID = re.compile(rb"\b([\w]+)=[\"']([^\"']*)[\"']")
_MERGED = re.compile(
    rb"<(?:\w+:)?mergeCell\b[^>]*\bref=[\"']([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})[\"']"
)
_BY_FUNCTION = re.compile(rb"DISPIMG\(\s*(?:&quot;|\")([\w{}-]+)")


def pictures_in(packed: zipfile.ZipFile, sheet: str) -> list[TablePicture]:
    """The pictures of a sheet, given as its path in the workbook, by rows.

    What cannot be understood of them is left out: they are then pictures without a row.
    """
    parts = _Parts(packed)
    found: list[TablePicture] = []
    for pictures in (_anchored, _in_cells, _by_function):
        try:
            found += pictures(parts, sheet.lstrip("/"))
        except (UnreadableError, ValueError, LookupError, zipfile.BadZipFile, OSError):
            continue
    doubled = office_pictures.left_out(parts.names, parts.read)
    # Some are said twice, for newer programs and for older ones.
    once = dict.fromkeys(one for one in found if one.member not in doubled)
    return sorted(once, key=lambda one: (one.line, one.column))


def merged_down(packed: zipfile.ZipFile, sheet: str) -> list[tuple[int, int, int]]:
    """Cells of a sheet that reach over several rows: column from 0, first and last row from 1."""
    found = [
        (_column(one[1]), int(one[2]), int(one[3]))
        for one in _MERGED.finditer(_Parts(packed).read(sheet.lstrip("/")))
    ]
    return [(column, top, bottom) for column, top, bottom in found if bottom > top]


class _Parts:
    """The parts of a workbook, and what they refer to."""

    def __init__(self, packed: zipfile.ZipFile) -> None:
        self._packed = packed
        self.names = set(packed.namelist())

    def read(self, name: str) -> bytes:
        """A part, empty where there is none."""
        if name not in self.names or self._packed.getinfo(name).file_size > _MOST_BYTES:
            return b""
        return self._packed.read(name)

    def tree(self, name: str) -> list[Element]:
        """All elements of a part."""
        data = self.read(name)
        return list(parsed(data).iter()) if data else []

    def targets(self, name: str) -> dict[str, tuple[str, str]]:
        """What a part refers to: kind and path by identifier."""
        folder, base = posixpath.split(name)
        found = {}
        for one in self.tree(f"{folder}/_rels/{base}.rels"):
            target = one.get("Target", "")
            if local(one.tag) == "Relationship" and one.get("TargetMode") != "External":
                path = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
                found[one.get("Id", "")] = one.get("Type", "").rpartition("/")[2], path
        return found


# -- on a sheet --------------------------------------------------------------------------------


def _anchored(parts: _Parts, sheet: str) -> Iterator[TablePicture]:
    drawings = [path for kind, path in parts.targets(sheet).values() if kind == "drawing"]
    if not drawings:
        return
    heights = _heights(parts.read(sheet))
    for drawing in drawings:
        targets = parts.targets(drawing)
        for anchor in parts.tree(drawing):
            if local(anchor.tag) in {"oneCellAnchor", "twoCellAnchor"}:
                row, column = _row_of(anchor, heights), _number(anchor, "from", "col")
                for member in _members(anchor, targets):
                    yield TablePicture(row, column, member)


def _members(element: Element, targets: Mapping[str, tuple[str, str]]) -> Iterator[str]:
    for one in element.iter():
        if local(one.tag) in {"blip", "svgBlip"}:  # of two one is left out
            for name, value in one.attrib.items():
                if local(name) == "embed" and value in targets:
                    yield targets[value][1]


def _heights(sheet: bytes) -> dict[int, float]:
    """The heights in points of a sheet's rows, from 1; under 0 the usual one. 0: hidden."""
    usual = re.search(rb"\bdefaultRowHeight=[\"']([\d.]+)", sheet[: 2**16])
    heights = {0: float(usual[1]) if usual else _USUAL_HEIGHT}
    # Then all rows but those that are said to be otherwise.
    are_hidden = re.search(rb"\bzeroHeight=[\"'](?:1|true)", sheet[: 2**16]) is not None
    for row in _ROW.finditer(sheet):
        said = dict(_SAID.findall(row[1]))
        if b"r" in said and said.get(b"hidden") in _TRUE:
            heights[int(said[b"r"])] = 0.0
        elif b"r" in said and (b"ht" in said or are_hidden):
            heights[int(said[b"r"])] = float(said.get(b"ht", heights[0]))
    if are_hidden:
        heights[0] = 0.0
    return heights


def _row_of(anchor: Element, heights: Mapping[int, float]) -> int:
    """The first row of which a picture covers at least half, or the one it begins in.

    A picture that keeps its size lies over other rows where its own row is hidden, as by a filter.
    """
    first = _number(anchor, "from", "row") + 1
    is_hidden = not heights.get(first, heights[0])
    if is_hidden and (local(anchor.tag) == "oneCellAnchor" or anchor.get("editAs") == "oneCell"):
        return first
    top = 0.0 if is_hidden else _number(anchor, "from", "rowOff") / _EMU
    bottom = _bottom(anchor, heights, first)
    for row in range(first, first + _MOST_ROWS):
        height = heights.get(row, heights[0])
        if height and min(height, bottom) - top >= height / 2:
            return row
        bottom -= height
        top = 0.0
        if bottom <= 0:
            break
    return first


def _bottom(anchor: Element, heights: Mapping[int, float], first: int) -> float:
    """Where a picture ends, in points below the top of the row that it begins in."""
    if local(anchor.tag) == "oneCellAnchor":
        size = next((int(one.get("cy", 0)) for one in anchor if local(one.tag) == "ext"), 0)
        return (_number(anchor, "from", "rowOff") + size) / _EMU
    last = _number(anchor, "to", "row") + 1
    rows = range(first, min(last, first + _MOST_ROWS))
    whole = sum(heights.get(row, heights[0]) for row in rows)
    below = _number(anchor, "to", "rowOff") / _EMU
    return whole + (below if heights.get(last, heights[0]) else 0.0)


def _number(anchor: Element, corner: str, name: str) -> int:
    for place in anchor:
        if local(place.tag) == corner:
            return next((int(one.text or 0) for one in place if local(one.tag) == name), 0)
    return 0


# -- in cells ----------------------------------------------------------------------------------


def _cells(sheet: bytes, mark: bytes) -> Iterator[tuple[int, int, dict[bytes, bytes], bytes]]:
    """The cells of a sheet in which a mark stands: row from 1, column from 0, what they say."""
    for cell in _CELL.finditer(sheet):
        if mark not in cell[0]:
            continue
        said = dict(_SAID.findall(cell[1]))
        place = re.fullmatch(rb"([A-Z]{1,3})(\d+)", said.get(b"r", b""))
        if place:
            yield int(place[2]), _column(place[1]), said, cell[2] or b""


def _column(letters: bytes) -> int:
    """The position of a column, from 0, by its letters."""
    column = 0
    for letter in letters:
        column = 26 * column + letter - 64
    return column - 1


def _in_cells(parts: _Parts, sheet: str) -> Iterator[TablePicture]:
    """Pictures that are the values of cells ([MS-XLSX] 2.2.4.11.1, rich values)."""
    rich = {name.rpartition("/")[2].lower(): name for name in parts.names if "/richData/" in name}
    relations = rich.get("richvaluerel.xml", "")
    if not relations:
        return
    targets = parts.targets(relations)
    named = [one for one in parts.tree(relations) if local(one.tag) == "rel"]
    names = ["".join(value for name, value in one.items() if local(name) == "id") for one in named]
    paths = [targets.get(name, ("", ""))[1] for name in names]
    places = _places_of_pictures(parts, rich.get("rdrichvaluestructure.xml", ""))
    of_value = {}
    for at, value in enumerate(_named(parts.tree(rich.get("rdrichvalue.xml", "")), "rv")):
        with suppress(ValueError, LookupError):  # no picture, or a damaged one
            said_of_it = _named(value, "v")
            of_value[at] = paths[int(said_of_it[places[int(value.get("s", 0))]].text or "")]
    of_mark = _values_of_marks(parts)
    for row, column, said, _ in _cells(parts.read(sheet), b"vm="):
        mark = said.get(b"vm", b"")
        path = of_value.get(of_mark.get(int(mark), -1), "") if mark.isdigit() else ""
        if path:
            yield TablePicture(row, column, path)


def _places_of_pictures(parts: _Parts, name: str) -> dict[int, int]:
    """Which of the things said in a rich value is its picture: by the number of its structure.

    Errors as #SPILL!, and values that have fields, are rich values too, and no pictures.
    """
    found = {}
    for at, structure in enumerate(_named(parts.tree(name), "s")):
        keys = [key.get("n", "") for key in _named(structure, "k")]
        if _PICTURE_IN_CELL in keys:
            found[at] = keys.index(_PICTURE_IN_CELL)
    return found


def _named(elements: Iterable[Element], name: str) -> list[Element]:
    return [one for one in elements if local(one.tag) == name]


def _values_of_marks(parts: _Parts) -> dict[int, int]:
    """Which rich value a cell's mark stands for; marks count from 1."""
    elements = parts.tree("xl/metadata.xml")
    rich = [
        int(inner.get("i", 0))
        for one in elements
        if local(one.tag) == "futureMetadata" and one.get("name") == "XLRICHVALUE"
        for inner in one.iter()
        if local(inner.tag) == "rvb"
    ]
    blocks = next((one for one in elements if local(one.tag) == "valueMetadata"), None)
    found = {}
    for mark, block in enumerate(blocks if blocks is not None else (), start=1):
        for record in islice(block, 1):
            at = int(record.get("v", 0))
            if at < len(rich):
                found[mark] = rich[at]
    return found


def _by_function(parts: _Parts, sheet: str) -> Iterator[TablePicture]:
    """Pictures in cells as WPS keeps them."""
    name = "xl/cellimages.xml"
    if name not in parts.names:
        return
    targets = parts.targets(name)
    paths: dict[bytes, list[str]] = {}
    for image in parts.tree(name):
        if local(image.tag) == "cellImage":
            called = [one.get("name", "") for one in image.iter() if local(one.tag) == "cNvPr"]
            shown = list(_members(image, targets))
            paths.update((one.encode(), shown) for one in called)
    for row, column, _, inside in _cells(parts.read(sheet), b"DISPIMG"):
        match = _BY_FUNCTION.search(inside)
        for member in paths.get(match[1], ()) if match else ():
            yield TablePicture(row, column, member)
