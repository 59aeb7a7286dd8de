"""Pictures that office documents hold twice: an SVG, and one of pixels for programs without SVG.

Both are one picture (a blip with an svgBlip in Microsoft's documents, images of one frame in
OpenDocument), and one is read: the SVG, or the other where that is damaged.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterable, Iterator

from patentviewer.drawings.office_locks import MANIFEST, with_password
from patentviewer.drawings.selectors import local
from patentviewer.drawings.unreadable import UnreadableError
from patentviewer.drawings.xml import parsed

_PART = re.compile(
    r"(?:word|ppt/(?:slides|slideLayouts|slideMasters|notesSlides)|xl/(?:drawings|richData)|xl)/"
    r"[^/]+\.xml|content\.xml|styles\.xml",
    re.IGNORECASE,
)
"""Parts of documents that show pictures."""

_OPEN_DOCUMENT = ("content.xml", "styles.xml")
_MOST_PARTS = 2000


def left_out(members: Iterable[str], read: Callable[[str], bytes]) -> set[str]:
    """Which members of an office document are read as another one that shows the same.

    members: names of all of them. read: gives one of them; raises UnreadableError. Raises it for an
    OpenDocument with a password, too: its members are there, and show nothing.
    """
    names = set(members)
    if MANIFEST in names and b"encryption-data" in read(MANIFEST):
        raise with_password()
    if not any(name.lower().endswith(".svg") for name in names):
        return set()
    found: set[str] = set()
    drawn: set[str] = set()
    parts = [name for name in names if _PART.fullmatch(name)]
    for part in sorted(parts)[:_MOST_PARTS]:
        try:
            pairs = list(_pairs(part, names, read))
        except UnreadableError:  # said of the document, or nothing is shown by it
            continue
        for pixels, drawing in pairs:
            is_drawn = drawing in drawn or _is_drawing(drawing, read)
            drawn |= {drawing} if is_drawn else set()
            found.add(pixels if is_drawn else drawing)
    return found


def _pairs(part: str, names: set[str], read: Callable[[str], bytes]) -> Iterator[tuple[str, str]]:
    """Pictures of pixels with the SVG that they stand for, by their paths in the document."""
    data = read(part)
    if part.endswith(_OPEN_DOCUMENT):
        found = _in_frames(data) if b".svg" in data else iter(())
    else:
        found = _in_blips(data, part, read) if b"svgBlip" in data else iter(())
    for shown in found:
        drawings = [one for one in shown if one.lower().endswith(".svg")]
        if len(drawings) == 1 and names.issuperset(shown):
            yield from ((one, drawings[0]) for one in shown if one != drawings[0])


def _in_blips(data: bytes, part: str, read: Callable[[str], bytes]) -> Iterator[list[str]]:
    folder, base = posixpath.split(part)
    paths = {}
    for relation in parsed(read(f"{folder}/_rels/{base}.rels")).iter():
        path = posixpath.normpath(posixpath.join("/", folder, relation.get("Target", "")))
        paths[relation.get("Id", "")] = path.lstrip("/")
    for blip in parsed(data).iter():
        if local(blip.tag) == "blip":
            both = [one for one in blip.iter() if local(one.tag) in {"blip", "svgBlip"}]
            embedded = (
                value for one in both for name, value in one.items() if local(name) == "embed"
            )
            yield [paths.get(value, "") for value in embedded]


def _in_frames(data: bytes) -> Iterator[list[str]]:
    for frame in parsed(data).iter():
        if local(frame.tag) == "frame":
            images = [one for one in frame if local(one.tag) == "image"]
            yield [
                value.removeprefix("./")
                for one in images
                for name, value in one.items()
                if local(name) == "href"
            ]


def _is_drawing(name: str, read: Callable[[str], bytes]) -> bool:
    try:
        return local(parsed(read(name)).tag) == "svg"
    except UnreadableError:
        return False
