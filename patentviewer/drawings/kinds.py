"""What a file is to a collection: drawings, an archive, a companion, or what cannot be read.

The rule, which the guide tells too. By its name, or by its content where the name says nothing, a
file is
- read: PDF, pictures, grants, archives, tables and what else says something of documents, and
  office documents for the pictures in them;
- passed over as a companion of drawings: text, web pages, XML that is no grant,
  programs, sound, video, databases, chemical drawings of the office's bulk data, and what systems
  leave about;
- else a Problem that says what it is: drawings of CAD and drawing programs, archives, documents and
  tables of kinds that are not read, XML that tells of designs in a form that is not, and files that
  nobody knows.
"""

from __future__ import annotations

import re
from posixpath import splitext
from typing import BinaryIO

from patentviewer.drawings import office_locks
from patentviewer.drawings.archives import is_archive
from patentviewer.drawings.formats import (
    HEAD_BYTES,
    PICTURES,
    Format,
    format_of,
    tells_of_designs,
)
from patentviewer.drawings.unreadable import UnreadableError
from patentviewer.drawings.zips import is_zip
from patentviewer.messages import Message
from patentviewer.model.documents import ARCHIVE_SUFFIXES, OFFICE_SUFFIXES, SourceKind

# fmt: off
PICTURE_SUFFIXES = frozenset({
    ".tif", ".tiff", ".png", ".apng", ".jpg", ".jpeg", ".jpe", ".jfif", ".pjpeg", ".pjp", ".webp",
    ".bmp", ".dib", ".gif", ".heic", ".heif", ".hif", ".avif", ".jp2", ".j2k", ".j2c", ".jpc",
    ".jpf", ".jpx", ".jxl", ".pbm", ".pgm", ".ppm", ".pnm", ".pcx", ".ico", ".svg", ".svgz",
})
# fmt: on
# fmt: off
COMPANIONS = frozenset({
    ".txt", ".md", ".rst", ".json", ".jsonl", ".htm", ".html", ".css", ".js", ".py",
    ".log", ".ini", ".cfg", ".toml", ".yaml", ".yml", ".sh", ".bat", ".db", ".sqlite",
    ".mp3", ".mp4", ".avi", ".mov", ".mkv", ".wav", ".ogg", ".dll", ".so",
    ".lnk", ".url", ".webloc", ".dtd", ".xsd", ".xsl", ".xslt", ".ent", ".mol",
    ".cdx", ".nb", ".npy", ".npz", ".pt", ".onnx", ".faiss", ".lock", ".tmp", ".part",
    ".crdownload", ".bak", ".md5", ".sha1", ".sha256", ".sig", ".asc", ".p7s", ".ttf", ".otf",
    ".ics", ".vcf", ".pyc", ".jar", ".class", ".idx", ".sys", ".cat", ".inf",
})
"""Names that say "no drawing"; such files are passed over without a look inside."""

_CAD = UnreadableError(
    Message("kind.cad"),
    Message("advice.save_views"))
_DRAWN = UnreadableError(
    Message("kind.drawing_program"),
    Message("advice.save_from_program"))
_PACKED = UnreadableError(
    Message("kind.archive"),
    Message("advice.pack_anew"))
_WRITTEN = UnreadableError(
    Message("kind.document"),
    Message("advice.save_as_pdf"))
_LISTING = UnreadableError(
    Message("kind.table"),
    Message("advice.save_table_again"))
_MAIL = UnreadableError(
    Message("kind.mail"),
    Message("advice.save_attached"))
UNREAD: dict[str, UnreadableError] = {
    **dict.fromkeys((
        ".dwg", ".dxf", ".dwf", ".dgn", ".stl", ".obj", ".step", ".stp", ".igs", ".iges", ".3ds",
        ".3dm", ".3mf", ".skp", ".sldprt", ".sldasm", ".slddrw", ".ipt", ".iam", ".idw", ".prt",
        ".x_t", ".x_b", ".sat", ".catpart", ".catdrawing", ".fcstd", ".blend", ".fbx", ".glb",
        ".gltf", ".dae", ".ply", ".wrl", ".x3d", ".max", ".u3d", ".jt",
    ), _CAD),
    **dict.fromkeys((
        ".psd", ".psb", ".xcf", ".ai", ".eps", ".ps", ".cdr", ".emf", ".wmf", ".emz", ".wmz",
        ".vsd", ".vsdx", ".indd", ".afdesign", ".sketch", ".fig", ".drw", ".cgm", ".hpgl", ".plt",
        ".djvu", ".raw", ".cr2", ".nef", ".arw", ".dng", ".kra", ".ora", ".idml", ".xd",
        ".procreate", ".drawio", ".xaml", ".fodg", ".tga", ".sgi", ".ras", ".xbm", ".xpm", ".pam",
        ".dds", ".exr", ".fits", ".jxr", ".wdp", ".hdp", ".dcm", ".icns", ".qoi",
    ), _DRAWN),
    **dict.fromkeys((
        ".rar", ".arj", ".lzh", ".lha", ".cab", ".ace", ".iso", ".img", ".dmg", ".sit", ".sitx",
        ".z", ".lz", ".lzma", ".lz4", ".br", ".cpio", ".rpm", ".deb", ".001", ".zipx", ".wim",
    ), _PACKED),
    **dict.fromkeys((
        ".doc", ".dot", ".ppt", ".pps", ".rtf", ".wpd", ".wps", ".pub", ".xps", ".oxps", ".one",
        ".pages", ".key", ".epub", ".mobi", ".chm", ".hwp", ".hwpx", ".jtd", ".fodt", ".fodp",
        ".mht", ".mhtml",
    ), _WRITTEN),
    **dict.fromkeys((".xls", ".xlt", ".xlsb", ".ods", ".ots", ".fods", ".numbers"), _LISTING),
    **dict.fromkeys((".eml", ".msg", ".mbox", ".pst"), _MAIL),
}
# fmt: on
"""What files are that may show drawings but are not read, by their names' ends; and what to do."""

_UNREAD_BEGINNINGS: tuple[tuple[bytes, UnreadableError], ...] = (
    (b"Rar!", _PACKED),
    (b"MSCF", _PACKED),
    (b"LZIP", _PACKED),
    (b"\x60\xea", _PACKED),
    (b"AC10", _CAD),
    (b"ISO-10303-21", _CAD),
    (b"8BPS", _DRAWN),
    (b"%!PS", _DRAWN),
    (b"gimp xcf", _DRAWN),
    (b"AT&TFORM", _DRAWN),
    (b"\xd7\xcd\xc6\x9a", _DRAWN),
    (b"\x01\0\0\0\x58\0\0\0", _DRAWN),
    (b"{\\rtf", _WRITTEN),
    (b"\xd0\xcf\x11\xe0", _WRITTEN),
)
_NOT_DRAWINGS = (b"\x7fELF", b"MZ", b"SQLite format 3\0", b"\xca\xfe\xba\xbe", b"ID3", b"OggS")

ARCHIVE = "archive"

_GRANT_NAME = re.compile(r".+-\d{8}\.(?:xml|sgml?)", re.IGNORECASE)
_BY_SUFFIX: dict[str, SourceKind] = {
    ".pdf": SourceKind.PDF,
    **dict.fromkeys(PICTURE_SUFFIXES, SourceKind.PICTURE),
    **dict.fromkeys((".csv", ".tsv", ".tab", ".xlsx", ".xlsm"), SourceKind.LIST),
}
_BY_FORMAT: dict[Format, SourceKind] = {
    Format.PDF: SourceKind.PDF,
    Format.GRANT: SourceKind.GRANT,
    Format.REGISTER: SourceKind.LIST,
    **dict.fromkeys(PICTURES, SourceKind.PICTURE),
}


def kind_of(name: str, file: BinaryIO | None, *, is_dropped: bool) -> SourceKind | str | None:
    """What kind of source a file is, ARCHIVE for an archive, or None for a companion.

    file: its content, or None to go by the name alone; then "" says that the content must be
    looked at. is_dropped: somebody chose it, so that only its content counts against it.
    Raises UnreadableError for what may show drawings but is not read.
    """
    suffix = splitext(name)[1].lower()
    if suffix in _BY_SUFFIX:
        return _BY_SUFFIX[suffix]
    if suffix in COMPANIONS and not is_dropped:
        return None
    return "" if file is None else _by_content(name, suffix, file)


def _by_content(name: str, suffix: str, file: BinaryIO) -> SourceKind | str | None:
    head = file.read(HEAD_BYTES)
    content = format_of(head)
    if content is Format.GRANT and not _GRANT_NAME.fullmatch(name):
        return SourceKind.LIST  # the office's weekly full text
    if content in _BY_FORMAT:
        return _BY_FORMAT[content]
    if suffix == ".exe":
        return ARCHIVE if is_zip(file) else None
    if suffix in OFFICE_SUFFIXES and office_locks.is_locked(file):
        raise office_locks.with_password()
    if suffix in UNREAD:
        raise UNREAD[suffix].again()
    for beginning, what in _UNREAD_BEGINNINGS:
        if head.startswith(beginning):
            raise what.again()
    if suffix in ARCHIVE_SUFFIXES:
        return ARCHIVE
    if is_archive(file):
        raise UnreadableError(Message("kind.unnamed_archive"), Message("advice.name_archive"))
    if content is Format.XML and tells_of_designs(head):
        raise UnreadableError(Message("kind.design_data"), Message("advice.save_as_table"))
    if not head or content in {Format.XML, Format.HTML} or _is_companion(head):
        return None
    raise UnreadableError(Message("kind.unknown"), Message("advice.save_drawings"))


def _is_companion(head: bytes) -> bool:
    """Whether a file begins like text, or like a program, a database, sound or video."""
    if head.startswith(_NOT_DRAWINGS) or head[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return True
    return not any(byte < 9 or 13 < byte < 27 for byte in head)
