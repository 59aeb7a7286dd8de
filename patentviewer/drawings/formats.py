"""Which kind of file something is, by its first bytes; names can lie."""

from __future__ import annotations

import re
from enum import StrEnum

HEAD_BYTES = 4096
"""How much of a file's beginning is enough to tell its format."""


class Format(StrEnum):
    """Formats that are told apart, as they are called in messages."""

    PDF = "PDF"
    TIFF = "TIFF picture"
    PNG = "PNG picture"
    JPEG = "JPEG picture"
    WEBP = "WebP picture"
    BMP = "BMP picture"
    GIF = "GIF picture"
    HEIF = "HEIC picture"
    AVIF = "AVIF picture"
    JPEG_2000 = "JPEG 2000 picture"
    JXL = "JPEG XL picture"
    PNM = "PBM, PGM or PPM picture"
    PCX = "PCX picture"
    ICON = "icon"
    SVG = "SVG picture"
    GRANT = "grant in XML or SGML"
    REGISTER = "design data in XML"
    XML = "XML file"
    ZIP = "ZIP archive"
    TAR = "tar archive"
    GZIP = "compressed file"
    OFFICE = "older Office document"
    HTML = "web page"
    EMPTY = "empty file"
    UNKNOWN = "file of an unknown kind"


PICTURES = frozenset(
    {
        Format.TIFF,
        Format.PNG,
        Format.JPEG,
        Format.WEBP,
        Format.BMP,
        Format.GIF,
        Format.HEIF,
        Format.AVIF,
        Format.JPEG_2000,
        Format.JXL,
        Format.PNM,
        Format.PCX,
        Format.ICON,
        Format.SVG,
    }
)
"""Formats of loose pictures that are read."""

_BEGINNINGS: tuple[tuple[bytes, Format], ...] = (
    (b"%PDF-", Format.PDF),
    (b"II*\0", Format.TIFF),
    (b"MM\0*", Format.TIFF),
    (b"II+\0", Format.TIFF),
    (b"MM\0+", Format.TIFF),
    (b"\x89PNG\r\n\x1a\n", Format.PNG),
    (b"\xff\xd8\xff", Format.JPEG),
    (b"GIF87a", Format.GIF),
    (b"GIF89a", Format.GIF),
    (b"\0\0\0\x0cjP  \r\n\x87\n", Format.JPEG_2000),
    (b"\xff\x4f\xff\x51", Format.JPEG_2000),
    (b"\0\0\0\x0cJXL \r\n\x87\n", Format.JXL),
    (b"\xff\x0a", Format.JXL),
    (b"PK\3\4", Format.ZIP),
    (b"PK\5\6", Format.ZIP),
    (b"\x1f\x8b\x08", Format.GZIP),
    (b"\xd0\xcf\x11\xe0", Format.OFFICE),
)


_PNM = re.compile(rb"P[1-6f]\s+(?:#[^\n]*\s+)*\d")
_PCX = re.compile(rb"\x0a[\0\2\3\4\5][\0\1][\1\2\4\x08].{60}\0[\1\3\4]", re.DOTALL)
_ICON = re.compile(rb"\0\0[\1\2]\0[\x01-\xff]\0.{3}\0", re.DOTALL)

# Of Windows and OS/2, with the header of a file or, as from the clipboard, without.
_BITMAP = re.compile(
    rb"(?:BM.{12})?(?:\x0c\0\0\0.{4}\x01\0[\x01\x04\x08\x18]\0|"
    rb"[\x10\x28\x34\x38\x40\x6c\x7c]\0\0\0.{8}\x01\0[\0\x01\x04\x08\x10\x18\x20]\0)",
    re.DOTALL,
)

_SVG = re.compile(r"<(?:[\w.-]+:)?svg[\s>]")

_REGISTER = re.compile(
    r"<(?:[\w.-]+:)?(?:design(?:transaction\w*|details|application|registration)?|hagueregistration)"
    r"[\s>]"
)
"""How design data begin: of the Hague Registry and of the European office, which has no ST.96."""

_OF_DESIGNS = re.compile(
    r"<(?:[\w.-]+:)?(?:[\w-]*locarno[\w-]*|(?:[\w-]+-)?designs?(?:-[\w-]+)?|design(?!at)\w*)[\s/>]"
)

_HEIC_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"}
_AVIF_BRANDS = {b"avif", b"avis"}


def format_of(head: bytes) -> Format:
    """The format of a file that begins with these bytes (the first HEAD_BYTES of it)."""
    if not head:
        return Format.EMPTY
    for beginning, kind in _BEGINNINGS:
        if head.startswith(beginning):
            return kind
    for is_inside, kind in (
        (head[:4] == b"RIFF" and head[8:12] == b"WEBP", Format.WEBP),
        (bool(_brands(head) & _AVIF_BRANDS), Format.AVIF),
        (bool(_brands(head) & (_HEIC_BRANDS | {b"mif1", b"msf1"})), Format.HEIF),
        (_PNM.match(head) is not None, Format.PNM),
        (_PCX.match(head) is not None, Format.PCX),
        (_ICON.match(head) is not None, Format.ICON),
        (head[257:262] == b"ustar", Format.TAR),
        (_BITMAP.match(head) is not None, Format.BMP),
        (b"%PDF-" in head[:1024], Format.PDF),
    ):
        if is_inside:
            return kind
    return _format_of_text(head)


def _brands(head: bytes) -> set[bytes]:
    """What a file of ISO's media container says it is (ISO/IEC 14496-12, file type box)."""
    if head[4:8] != b"ftyp":
        return set()
    box = head[8 : min(int.from_bytes(head[:4], "big"), 256)]
    return {box[at : at + 4] for at in range(0, len(box), 4) if at != 4}


def _format_of_text(head: bytes) -> Format:
    text = as_text(head.removeprefix(b"\xef\xbb\xbf")).lstrip("\ufeff \t\r\n").lower()
    if not text.startswith("<"):
        return Format.UNKNOWN
    if "<us-patent-grant" in text or "<patdoc" in text:
        return Format.GRANT
    picture = _SVG.search(text)
    before = text[: picture.start()] if picture else text  # a drawing may speak of designs inside
    if ("xmlschema/st96/" in before and "design" in before) or _REGISTER.search(before):
        return Format.REGISTER
    if picture:
        return Format.SVG
    if "<html" in text or "<!doctype html" in text:
        return Format.HTML
    return Format.XML if text.startswith(("<?xml", "<!doctype", "<!--")) else Format.UNKNOWN


def tells_of_designs(head: bytes) -> bool:
    """Whether XML seems to hold data of designs, by what its elements are called."""
    return _OF_DESIGNS.search(as_text(head).lower()) is not None


def as_text(head: bytes) -> str:
    """Bytes as text of which at least ASCII is right."""
    if head[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return head.decode("utf-16", errors="replace")
    return head.decode("latin-1")
