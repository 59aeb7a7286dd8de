"""Walk a folder: which files hold drawings, without reading the drawings.

Names decide as long as they say something; the content is looked at only where they do not, so
that a folder in which nothing changed is walked at the speed of its directory listings.
"""

from __future__ import annotations

import hashlib
import io
import os
import re
import stat
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from patentviewer.drawings.archives import (
    ARCHIVE_SUFFIXES,
    Archive,
    open_archive,
)
from patentviewer.drawings.formats import HEAD_BYTES, PICTURES, Format, format_of
from patentviewer.drawings.parts import parts_of
from patentviewer.drawings.unreadable import UnreadableError, os_reason
from patentviewer.errors import FolderOfflineError, UserError
from patentviewer.model.documents import Problem, Source, SourceKind

DEEPEST_ARCHIVE = 3
"""How many archives may lie inside each other."""

_HASHED_BYTES = 2**16
# fmt: off
_PICTURE_SUFFIXES = frozenset({
    ".tif", ".tiff", ".png", ".apng", ".jpg", ".jpeg", ".jpe", ".jfif", ".pjpeg", ".pjp", ".webp",
    ".bmp", ".dib", ".gif", ".heic", ".heif", ".hif", ".avif", ".jp2", ".j2k", ".j2c", ".jpc",
    ".jpf", ".jpx", ".jxl", ".pbm", ".pgm", ".ppm", ".pnm", ".pcx", ".ico", ".svg", ".svgz",
})
_OTHER_SUFFIXES = frozenset({
    ".txt", ".md", ".rst", ".json", ".htm", ".html", ".css", ".js", ".py", ".log",
    ".ini", ".toml", ".yaml", ".yml", ".db", ".sqlite", ".doc", ".docx", ".xls", ".ppt",
    ".pptx", ".odt", ".ods", ".odp", ".rtf", ".eml", ".msg", ".mp3", ".mp4", ".avi", ".mov",
    ".wav", ".exe", ".dll", ".so", ".lnk", ".url", ".gz", ".tgz", ".bz2", ".xz", ".7z", ".rar",
    ".dtd", ".xsd", ".xsl", ".ent", ".mol", ".cdx", ".nb", ".psd", ".dwg", ".dxf", ".stl",
    ".obj", ".step", ".stp", ".npy", ".npz", ".pt", ".onnx", ".faiss", ".lock", ".tmp", ".part",
    ".crdownload",
})
# fmt: on
"""Names that say "no drawing"; such files are passed over without a look inside."""

_HIDDEN_NAMES = frozenset(
    {
        "thumbs.db",
        "desktop.ini",
        "__macosx",
        "$recycle.bin",
        "system volume information",
        "lost+found",
        "@eadir",
    }
)
_HIDDEN_ATTRIBUTES = stat.FILE_ATTRIBUTE_HIDDEN | stat.FILE_ATTRIBUTE_SYSTEM
_SHEET_NAME = re.compile(r"(?P<stem>.+)-D(?P<number>\d{5})\.[a-z]{3,4}", re.IGNORECASE)
_GRANT_NAME = re.compile(r".+-\d{8}\.(?:xml|sgml?)", re.IGNORECASE)
_TABLE_SUFFIXES = frozenset({".csv", ".tsv", ".tab", ".xlsx", ".xlsm"})
_GRANT_SUFFIXES = frozenset({".xml", ".sgm", ".sgml"})
_COMPRESSED_TAR = re.compile(r"\.(?:tar\.(?:gz|bz2|xz)|tgz|tbz2|txz)$", re.IGNORECASE)
_OTHER_GRANTS = re.compile(r"(?:UTIL\d*|PLANT|REISSUE|SIR|REEXAM.*|.*-SUPP)", re.IGNORECASE)


@dataclass(frozen=True)
class ArchiveFile:
    """An archive on disk, as the walk meets it, before it is opened."""

    root: Path
    relative: str
    size: int
    modified_ns: int


KnownArchive = Callable[[ArchiveFile], Iterable[Source] | None]
"""Says what an archive holds when it is unchanged since the last walk, or None to open it."""


@dataclass(frozen=True)
class _Entry:
    """A file, on disk or inside an archive, by its path below what is being listed."""

    name: str
    size: int
    modified_ns: int
    open: Callable[[], BinaryIO] = field(repr=False, compare=False)

    def format(self) -> Format:
        """Its format by its first bytes."""
        with self.open() as file:
            return format_of(file.read(HEAD_BYTES))


def shown(source: Source) -> str:
    """A source's path as it is shown to a person, with "!" before what lies in an archive."""
    if not source.relative:  # a single file that was given by itself
        return str(source.root)
    return os.path.join(source.root, source.relative)  # noqa: PTH118 (no normalisation)


def walk(root: Path, known_archive: KnownArchive | None = None) -> Iterator[Source | Problem]:
    """Everything below a folder that holds drawings, lazily and always in the same order.

    root may also be a single file. What cannot be listed (a folder without permission, a damaged
    archive) comes as a Problem, and the walk goes on; see `hides`. known_archive may spare the
    opening of archives whose size and modification time are unchanged: what it returns for one is
    passed on instead. Raises FolderOfflineError when the root cannot be reached, at the start or
    later on.
    """
    root = Path(root)
    if root.is_file():
        name = root.name
        entry = _entry_of(str(root), name)
        yield from _Walk(root.parent, known_archive).files([entry], "")
        return
    _list(root, root)
    yield from _Walk(root, known_archive).folder("", frozenset())


def hides(problem: Problem, source: Source) -> bool:
    """Whether a source lies in a folder or archive that the walk could not list.

    Such a source is not gone: nobody could look.
    """
    rest = shown(source).removeprefix(problem.file)
    return rest != shown(source) and rest[:1] in {"", "/", os.sep, "!"}


def source_of(path: Path) -> list[Source]:
    """The sources in a dropped file or folder; their root is the folder it lies in.

    Raises UserError when it is not there or when nothing in it can hold drawings.
    """
    path = Path(os.path.abspath(path))  # noqa: PTH100 (resolve would follow links)
    if not path.exists():
        raise UserError(f"{path} is not there. Check the name, or connect the drive it is on.")
    root = path.parent
    found = list(_dropped(path, root))
    sources = [
        item for item in found if isinstance(item, Source) and item.kind is not SourceKind.LIST
    ]
    if not sources:
        problems = [item for item in found if isinstance(item, Problem)]
        if problems:
            raise UserError(str(problems[0]))
        raise UserError(
            f"{path} holds no drawings. Readable are PDF, TIFF, PNG, JPEG, WebP, HEIC, AVIF, GIF,"
            " BMP, SVG and other pictures, and grants of the office as XML with TIFF."
        )
    return sources


def _dropped(path: Path, root: Path) -> Iterator[Source | Problem]:
    steps = _Walk(root, None)
    if path.is_dir():
        _list(path, path)
        yield from steps.folder(path.name + "/", frozenset())
        return
    entry = _entry_of(str(path), path.name)
    if path.suffix.lower() in _GRANT_SUFFIXES:
        siblings = [_entry_of(item.path, item.name) for item in _list(root, root) if item.is_file()]
        grants = _grants_among([item for item in siblings if _belongs_to(item.name, path.stem)])
        if path.name in grants:
            yield steps.grant(path.name, grants[path.name], "")
            return
    yield from steps.files([entry], "", is_dropped=True)


def partial_hash(source: Source) -> str:
    """Hash of a source's size and of the head and tail of its main file, as 32 hex digits.

    The main file is the XML for a grant. It knows a file again that was moved or renamed.
    Raises UnreadableError.
    """
    digest = hashlib.blake2b(str(source.size).encode(), digest_size=16)
    with parts_of(source) as parts, parts.open(parts.main) as file:
        digest.update(file.read(_HASHED_BYTES))
        end = file.seek(0, io.SEEK_END)
        file.seek(max(0, end - _HASHED_BYTES))
        digest.update(file.read(_HASHED_BYTES))
    return digest.hexdigest()


class _Walk:
    """One walk below a root."""

    def __init__(self, root: Path, known_archive: KnownArchive | None) -> None:
        self._root = root
        self._known_archive = known_archive
        self._followed = [os.path.realpath(root)]

    def folder(self, prefix: str, above: frozenset[str]) -> Iterator[Source | Problem]:
        """What lies in one folder, given as "" or "a/b/", and below it."""
        try:
            items = _list(self._root / prefix, self._root)
        except UnreadableError as error:
            yield error.problem(self._shown(prefix.rstrip("/")))
            return
        files: list[_Entry] = []
        folders: list[str] = []
        for item in items:
            try:
                kind = self._kind(item)
                if kind == "folder":
                    folders.append(item.name)
                elif kind == "file":
                    item.name.encode()
                    files.append(_entry_of(item.path, item.name, item.stat()))
            except OSError as error:
                yield os_reason(error).problem(self._shown(prefix + item.name))
            except UnicodeError:
                yield _unwritable_name().problem(_printable(self._shown(prefix + item.name)))
        yield from self.files(files, prefix)
        for name in folders:
            yield from self.folder(f"{prefix}{name}/", above)

    def _kind(self, item: os.DirEntry[str]) -> str:
        if _is_hidden(item):
            return ""
        if item.is_dir():
            return "folder" if not item.is_symlink() or self._may_follow(item.path) else ""
        if item.is_symlink():
            item.stat()
        return "file" if item.is_file() else ""

    def _may_follow(self, link: str) -> bool:
        """Whether a link to a folder leads somewhere that is not walked anyway."""
        target = os.path.realpath(link)
        for known in self._followed:
            if _is_within(target, known) or _is_within(known, target):
                return False
        self._followed.append(target)
        return True

    def files(
        self, entries: list[_Entry], prefix: str, *, depth: int = 0, is_dropped: bool = False
    ) -> Iterator[Source | Problem]:
        """What some files of one folder hold. Grants come first, then the others by name."""
        grants = _grants_among(entries)
        taken = {part.name for parts in grants.values() for part in parts}
        sheets = {_sheet_stem(entry.name) for entry in entries if _is_numbered_sheet(entry.name)}
        for entry in sorted(entries, key=lambda entry: entry.name):
            if entry.name in grants:
                yield self.grant(entry.name, grants[entry.name], prefix)
            elif entry.name not in taken:
                repeats = _is_front_page(entry.name) and _sheet_stem(entry.name) in sheets
                if is_dropped or not repeats:
                    yield from self._file(entry, prefix, depth, is_dropped)

    def grant(self, name: str, parts: list[_Entry], prefix: str) -> Source:
        """A grant: its XML with its sheets as one source."""
        size = sum(part.size for part in parts)
        modified = max(part.modified_ns for part in parts)
        return Source(self._root, prefix + name, SourceKind.GRANT, size, modified)

    def _file(
        self, entry: _Entry, prefix: str, depth: int, is_dropped: bool
    ) -> Iterator[Source | Problem]:
        try:
            kind = _kind_of(entry, is_dropped)
            if kind is Format.ZIP:
                yield from self._archive(entry, prefix, depth)
            elif isinstance(kind, SourceKind):
                yield Source(self._root, prefix + entry.name, kind, entry.size, entry.modified_ns)
        except UnreadableError as error:
            yield error.problem(self._shown(prefix + entry.name))
        except OSError as error:
            yield os_reason(error).problem(self._shown(prefix + entry.name))

    def _archive(self, entry: _Entry, prefix: str, depth: int) -> Iterator[Source | Problem]:
        if depth == 0 and self._known_archive is not None:
            known = self._known_archive(
                ArchiveFile(self._root, prefix + entry.name, entry.size, entry.modified_ns)
            )
            if known is not None:
                yield from known
                return
        if depth == DEEPEST_ARCHIVE:
            raise UnreadableError(
                "Too many archives lie inside each other.", "Unpack the outer ones into a folder."
            )
        if entry.size == 0:
            raise UnreadableError("The file is empty.", "Fetch or copy it again.")
        with entry.open() as file:
            archive = open_archive(file)
            for folder, entries in _folders_of(archive, entry.modified_ns).items():
                inside = f"{prefix}{entry.name}!{folder}"
                yield from self.files(entries, inside, depth=depth + 1)
            if archive.is_cut_off:
                raise UnreadableError(
                    "The archive is incomplete: its end is missing.", "Fetch or copy it again."
                )

    def _shown(self, relative: str) -> str:
        return os.path.join(self._root, relative) if relative else str(self._root)  # noqa: PTH118


def _list(folder: Path, root: Path) -> list[os.DirEntry[str]]:
    """A folder's entries by name. Raises FolderOfflineError when it is the root that is away."""
    try:
        with os.scandir(folder) as items:
            return sorted(items, key=lambda item: item.name)
    except OSError as error:
        if folder == root or not os.path.isdir(root):  # noqa: PTH112
            raise FolderOfflineError(
                f"{root} cannot be reached now ({error.strerror or error}). Nothing indexed from it"
                " is removed; connect the drive or share, then refresh again."
            ) from error
        raise os_reason(error) from error


def _entry_of(path: str, name: str, status: os.stat_result | None = None) -> _Entry:
    status = status or os.stat(path)  # noqa: PTH116
    return _Entry(name, status.st_size, status.st_mtime_ns, partial(_open, path))


def _open(path: str) -> BinaryIO:
    return open(path, "rb")  # noqa: PTH123 (the caller closes it)


def _is_hidden(item: os.DirEntry[str]) -> bool:
    if _is_hidden_name(item.name):
        return True
    attributes = getattr(item.stat(follow_symlinks=False), "st_file_attributes", 0)
    return bool(attributes & _HIDDEN_ATTRIBUTES)


def _is_hidden_name(name: str) -> bool:
    return name.startswith((".", "~$")) or name.lower() in _HIDDEN_NAMES


def _is_within(path: str, folder: str) -> bool:
    return path == folder or path.startswith(folder.rstrip(os.sep) + os.sep)


def _unwritable_name() -> UnreadableError:
    return UnreadableError("Its name is not valid text.", "Rename it, then refresh again.")


def _printable(name: str) -> str:
    return name.encode(errors="backslashreplace").decode()


def _folders_of(archive: Archive, modified_ns: int) -> dict[str, list[_Entry]]:
    """An archive's files by the folder they lie in ("" or "a/b/"), sorted.

    A weekly archive holds all kinds of grants: where it has a folder of designs, the folders of
    other kinds are left out.
    """
    folders: dict[str, list[_Entry]] = {}
    for member in archive.members():
        path = PurePosixPath(member.name)
        if any(_is_hidden_name(part) for part in path.parts) or member.name.startswith("/"):
            continue
        folder = member.name[: len(member.name) - len(path.name)]
        opening = partial(archive.open, member.name)
        entry = _Entry(path.name, member.size, modified_ns, opening)
        folders.setdefault(folder, []).append(entry)
    parts = {part.upper() for folder in folders for part in folder.split("/")}
    if "DESIGN" in parts:
        folders = {name: found for name, found in folders.items() if not _is_of_others(name)}
    return dict(sorted(folders.items()))


def _is_of_others(folder: str) -> bool:
    return any(_OTHER_GRANTS.fullmatch(part) for part in folder.split("/"))


def _sheet_stem(name: str) -> str:
    match = _SHEET_NAME.fullmatch(name)
    is_picture = PurePosixPath(name).suffix.lower() in _PICTURE_SUFFIXES
    return match["stem"].lower() if match and is_picture else ""


def _is_front_page(name: str) -> bool:
    match = _SHEET_NAME.fullmatch(name)
    return match is not None and match["number"] == "00000"


def _is_numbered_sheet(name: str) -> bool:
    return bool(_sheet_stem(name)) and not _is_front_page(name)


def _belongs_to(name: str, stem: str) -> bool:
    return _grant_stem(name) == stem.lower() or _sheet_stem(name) == stem.lower()


def _grant_stem(name: str) -> str:
    """The name of a grant's XML or SGML without its end, in small letters, or ""."""
    path = PurePosixPath(name.lower())
    return path.stem if path.suffix in _GRANT_SUFFIXES else ""


def _grants_among(entries: list[_Entry]) -> dict[str, list[_Entry]]:
    """Names of the XML files that have sheets beside them, each with all its parts."""
    xmls = {stem: entry for entry in entries if (stem := _grant_stem(entry.name))}
    grants: dict[str, list[_Entry]] = {}
    for entry in entries:
        xml = xmls.get(_sheet_stem(entry.name))
        if xml is not None:
            grants.setdefault(xml.name, [xml]).append(entry)
    return grants


def _kind_of(entry: _Entry, is_dropped: bool) -> SourceKind | Format | None:
    """What kind of source a file is, Format.ZIP for an archive, or None for none.

    By its name; by its content where the name says nothing, or for an archive's and an XML's.
    """
    suffix = PurePosixPath(entry.name).suffix.lower()
    if suffix in _BY_SUFFIX:
        return _BY_SUFFIX[suffix]
    is_archive = suffix in ARCHIVE_SUFFIXES or _COMPRESSED_TAR.search(entry.name) is not None
    if suffix in _OTHER_SUFFIXES and not is_archive and not is_dropped:
        return None
    content = entry.format()
    if is_archive and content not in {Format.PDF, *PICTURES}:
        return Format.ZIP
    if content is Format.GRANT and not _GRANT_NAME.fullmatch(entry.name):
        return SourceKind.LIST  # the office's weekly full text
    return _KINDS.get(content)


_BY_SUFFIX: dict[str, SourceKind] = {
    ".pdf": SourceKind.PDF,
    **dict.fromkeys(_PICTURE_SUFFIXES, SourceKind.PICTURE),
    **dict.fromkeys(_TABLE_SUFFIXES, SourceKind.LIST),
}
_KINDS: dict[Format, SourceKind | Format] = {
    Format.PDF: SourceKind.PDF,
    Format.GRANT: SourceKind.GRANT,
    Format.REGISTER: SourceKind.LIST,
    **dict.fromkeys(PICTURES, SourceKind.PICTURE),
}
