"""Pictures that an SVG drawing shows: those inside it and those that lie beside it.

All are given to resvg inside the drawing, in a form that it shows; one that cannot be shown is
taken out and said, since resvg leaves it out without a word.
"""

from __future__ import annotations

import base64
import binascii
import io
import re
from collections.abc import Callable, Iterator
from xml.etree.ElementTree import Element, tostring

from PIL import Image

from patentviewer.drawings import svg_styles
from patentviewer.drawings.formats import HEAD_BYTES, PICTURES, Format, as_text, format_of
from patentviewer.drawings.frames import BROKEN, frames_of
from patentviewer.drawings.pdf import check_pixels
from patentviewer.drawings.selectors import local
from patentviewer.drawings.svg_sheets import name_beside, unquoted
from patentviewer.drawings.unreadable import UnreadableError
from patentviewer.drawings.xml import parsed
from patentviewer.messages import Message

MOST_BYTES = 64 * 2**20
"""Bytes of one picture inside a drawing, and of all together that lie beside it."""

_MOST_AGAIN = 256 * 2**20
"""Bytes of pictures beside a drawing that it shows again: each time they are put into it."""

XLINK = "{http://www.w3.org/1999/xlink}href"
"""The attribute that names a picture or a part of the drawing, as of old."""

_DEEPEST = 2
"""Drawings within a drawing are drawn, and no further."""

_SHOWING = frozenset({"image", "feImage"})
_SHOWN = {
    Format.PNG: "png", Format.JPEG: "jpeg", Format.GIF: "gif", Format.WEBP: "webp",
}  # fmt: skip
"""Formats of embedded pictures that resvg shows, by their names there."""

_EMBEDDED = re.compile(r"\s*data:([^,]*),(.*)", re.DOTALL | re.IGNORECASE)
_ELSEWHERE = re.compile(r"url\(\s*[\"']?\s*(?![#\"'\s]|data:)[^)]", re.IGNORECASE)
_PAINTS = frozenset({"fill", "stroke", "mask", "clip-path", "filter", "style"})
"""Attributes by which parts of other files may be asked for."""


def put_in(root: Element, beside: Callable[[str], bytes] | None) -> list[UnreadableError]:
    """Have all pictures of a drawing inside it, as resvg shows them; what is left out of it.

    beside: reads a file beside the drawing by its name. Whatever would read a file is taken out.
    """
    pictures = _Pictures(beside)
    pictures.put_in(root)
    damaged = [_damaged(pictures.damaged)] if pictures.damaged else []
    return [*damaged, *([without_other_files()] if pictures.is_cut_short else [])]


class _Pictures:
    """The pictures of one drawing. damaged: how many cannot be read."""

    def __init__(self, beside: Callable[[str], bytes] | None) -> None:
        self.is_cut_short = False
        self.damaged = 0
        self._beside = beside
        self._left = MOST_BYTES
        self._left_again = _MOST_AGAIN
        self._known: dict[str, bytes] = {}

    def put_in(self, root: Element, depth: int = 0) -> None:
        """Replace every address of a picture by one that resvg shows, or take it out."""
        for element in root.iter():
            for name in ("href", XLINK):
                link = element.get(name, "").strip()
                if link and not link.startswith("#"):
                    shown = self._shown(link, local(element.tag), depth)
                    if shown:
                        element.set(name, shown)
                    else:
                        del element.attrib[name]
            self.is_cut_short |= any(map(_ELSEWHERE.search, _painted(element)))

    def _shown(self, link: str, kind: str, depth: int) -> str:
        match = _EMBEDDED.match(link)
        if kind not in _SHOWING:
            self.is_cut_short |= kind == "use" and not match
            return link if match else ""
        data = _content(match) if match else self._read(link)
        if data is None:
            self.is_cut_short = True
            return ""
        shown = self._as_shown(data, depth)
        self.damaged += not shown
        return shown

    def _read(self, link: str) -> bytes | None:
        """A picture beside the drawing, None where there is none, or too much of them."""
        name = name_beside(link)
        if name in self._known:
            data = self._known[name]
            self._left_again = max(0, self._left_again - len(data))
            return data if self._left_again else None
        if self._beside is None or name is None or not self._left:
            return None
        try:
            data = self._beside(name)
        except UnreadableError:
            return None
        self._left = max(0, self._left - len(data))
        if not self._left:
            return None
        self._known[name] = data
        return data

    def _as_shown(self, data: bytes, depth: int) -> str:
        """A picture as resvg shows it, as an address that holds it; empty for a damaged one."""
        content = format_of(data[:HEAD_BYTES])
        if content is Format.SVG or (content is Format.XML and "<svg" in as_text(data[: 2**16])):
            return self._drawing(data, depth)
        if content not in PICTURES:
            return ""
        if content in _SHOWN and _is_sound(data, _SHOWN[content]):
            return _address(_SHOWN[content], data)
        return _as_png(data, content)

    def _drawing(self, data: bytes, depth: int) -> str:
        """A drawing within the drawing, with its own styles and pictures."""
        try:
            root = parsed(data)
        except UnreadableError:
            return ""
        if depth >= _DEEPEST:
            return ""
        svg_styles.resolve(root)
        self.put_in(root, depth + 1)
        return _address("svg+xml", tostring(root))


def without_other_files() -> UnreadableError:
    """The error that says that a drawing shows parts of files that are not there."""
    return UnreadableError(Message("picture.svg_without_others"), Message("advice.embed_pictures"))


def _damaged(count: int) -> UnreadableError:
    return UnreadableError(
        Message("picture.svg_pictures_damaged", count=count), Message("advice.save_as_pdf_or_png")
    )


def _painted(element: Element) -> Iterator[str]:
    return (value for name, value in element.attrib.items() if name in _PAINTS and "url(" in value)


def _content(embedded: re.Match[str]) -> bytes:
    """What stands in an address of itself; empty where it is damaged or too large."""
    kind, text = embedded[1].lower(), embedded[2]
    if len(text) > 2 * MOST_BYTES:
        return b""
    if "base64" not in kind:
        return unquoted(text)
    letters = re.sub(rb"[^A-Za-z0-9+/]", b"", unquoted(text).translate(_OF_ADDRESSES))
    try:
        return base64.b64decode(letters + b"=" * (-len(letters) % 4))
    except binascii.Error:
        return b""


_OF_ADDRESSES = bytes.maketrans(b"-_", b"+/")
"""What base64 has in addresses (RFC 4648, 5)."""


def _as_png(data: bytes, content: Format) -> str:
    try:
        frames = frames_of(io.BytesIO(data), content)  # open for as long as this is kept
        frame = next(frames)
        if isinstance(frame, UnreadableError):
            return ""
        picture, _ = frame.decode()
    except UnreadableError:
        return ""
    packed = io.BytesIO()
    Image.fromarray(picture).save(packed, "PNG", compress_level=1)
    return _address("png", packed.getvalue())


def _is_sound(data: bytes, name: str) -> bool:
    """Whether a picture can be read to its end as it stands."""
    try:
        with Image.open(io.BytesIO(data), formats=(name.upper(),)) as image:
            check_pixels(*image.size)
            image.load()
    except (*BROKEN, UnreadableError):
        return False
    return True


def _address(name: str, data: bytes) -> str:
    return f"data:image/{name};base64,{base64.b64encode(data).decode()}"
