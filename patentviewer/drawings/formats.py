"""Which kind of file something is, by its first bytes; names can lie."""

from __future__ import annotations

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
    SVG = "SVG picture"
    GRANT = "grant in XML or SGML"
    REGISTER = "design data in XML"
    XML = "XML file"
    ZIP = "ZIP archive"
    TAR = "tar archive"
    GZIP = "compressed file"
    HEIF = "HEIC or AVIF picture"
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
    (b"PK\3\4", Format.ZIP),
    (b"PK\5\6", Format.ZIP),
    (b"\x1f\x8b\x08", Format.GZIP),
    (b"\xd0\xcf\x11\xe0", Format.OFFICE),
)


def format_of(head: bytes) -> Format:
    """The format of a file that begins with these bytes (the first HEAD_BYTES of it)."""
    if not head:
        return Format.EMPTY
    for beginning, kind in _BEGINNINGS:
        if head.startswith(beginning):
            return kind
    for is_inside, kind in (
        (head[:4] == b"RIFF" and head[8:12] == b"WEBP", Format.WEBP),
        (head[4:8] == b"ftyp", Format.HEIF),
        (head[257:262] == b"ustar", Format.TAR),
        (head[:2] == b"BM" and head[6:10] == b"\0\0\0\0", Format.BMP),
        (b"%PDF-" in head[:1024], Format.PDF),
    ):
        if is_inside:
            return kind
    return _format_of_text(head)


def _format_of_text(head: bytes) -> Format:
    text = _as_text(head.removeprefix(b"\xef\xbb\xbf")).lstrip("\ufeff \t\r\n").lower()
    if not text.startswith("<"):
        return Format.UNKNOWN
    if "<us-patent-grant" in text or "<patdoc" in text:
        return Format.GRANT
    if "xmlschema/st96/" in text and "design" in text:
        return Format.REGISTER
    if "<svg" in text:
        return Format.SVG
    if "<html" in text or "<!doctype html" in text:
        return Format.HTML
    return Format.XML if text.startswith(("<?xml", "<!doctype", "<!--")) else Format.UNKNOWN


def _as_text(head: bytes) -> str:
    if head[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return head.decode("utf-16", errors="replace")
    return head.decode("latin-1")
