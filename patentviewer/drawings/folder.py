"""Walk a folder: which files hold drawings, without reading the drawings.

Names decide as long as they say something; the content is looked at only where they do not, so
that a folder in which nothing changed is walked at the speed of its directory listings.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from operator import attrgetter
from pathlib import Path, PurePosixPath
from typing import BinaryIO, TypeAlias

from patentviewer.drawings import office_pictures, sheet_names
from patentviewer.drawings.archives import Archive, Fault, open_archive, read_at_most
from patentviewer.drawings.hidden import is_hidden, is_hidden_name
from patentviewer.drawings.kinds import ARCHIVE, kind_of
from patentviewer.drawings.office_shapes import shows_more
from patentviewer.drawings.parts import no_file, open_file
from patentviewer.drawings.unreadable import UnreadableError, os_reason, unforeseen
from patentviewer.drawings.zips import is_zip
from patentviewer.errors import FolderOfflineError, UserError
from patentviewer.messages import Message
from patentviewer.model.documents import (
    OFFICE_SUFFIXES,
    WORKBOOK_SUFFIXES,
    Problem,
    Source,
    SourceKind,
)

VERSION = 7
"""Raised whenever the same folder would give other sources: archives are then listed anew."""

DEEPEST_ARCHIVE = 3
"""How many archives may lie inside each other."""

_MOST_PART_BYTES = 64 * 2**20
"""Bytes of one part of an office document that are looked through."""

_MOST_ALIKE = 100
"""Faults of one kind that are told one by one of one archive."""

_LARGEST = 2**63 - 1
"""Sizes and times beyond it cannot be kept; no true one is."""

_LEFT_ELSEWHERE = re.compile(r"\..+\.icloud")
"""What macOS leaves in the place of a file that it keeps in the cloud alone."""

_OTHER_GRANTS = re.compile(r"(?:UTIL\d*|PLANT|SIR|REEXAM.*|.*-SUPP)", re.IGNORECASE)
_OFFICE_PICTURES = re.compile(r"(?:[^/]+/media|Pictures)/", re.IGNORECASE)
"""Where office documents keep the pictures in them."""


@dataclass(frozen=True)
class ArchiveFile:
    """An archive on disk, as the walk meets it, before it is opened or after it was listed."""

    root: Path
    relative: str
    size: int
    modified_ns: int


_name_of = attrgetter("name")

Found: TypeAlias = Source | Problem
KnownArchive = Callable[[ArchiveFile], Iterable[Found] | None]
"""Says what an archive holds when it is unchanged since the last walk, or None to open it."""

IsKnown = Callable[[str, int, int], bool]
"""Says whether a file, or a grant by its XML, is known as a source of its own and unchanged, by
its path below the root, size and modification time; these are those of all of a grant's files. It
is not asked of a file that comes with others in it: they may be unknown where it is known."""

ListArchive = Callable[[ArchiveFile], Iterator[Found | None]]
"""Lists an archive somewhere else, where it can do no harm; None while that goes on."""


@dataclass(frozen=True)
class _Entry:
    """A file, on disk or inside an archive, by its path below what is being listed."""

    name: str
    size: int
    modified_ns: int
    open: Callable[[], BinaryIO] = field(repr=False, compare=False)


def shown(source: Source) -> str:
    """A source's path as it is shown to a person, with "!" before what lies in an archive."""
    if not source.relative:  # a single file that was given by itself
        return str(source.root)
    return os.path.join(source.root, source.relative)  # noqa: PTH118 (no normalisation)


def walk(root: Path) -> Iterator[Found]:
    """Everything below a folder that holds drawings, lazily and always in the same order.

    root may also be a single file. What cannot be listed (a folder without permission, a damaged
    archive) comes as a Problem, and the walk goes on; see `hidden_by`. Raises FolderOfflineError
    when the root cannot be reached, at the start or later on.
    """
    for item in walking(root):
        if isinstance(item, Source | Problem):
            yield item


def walking(
    root: Path,
    known_archive: KnownArchive | None = None,
    list_archive: ListArchive | None = None,
    is_known: IsKnown | None = None,
) -> Generator[Found | ArchiveFile | None, None, None]:
    """What `walk` gives, and for whoever keeps it: each archive after all that lies in it.

    known_archive may spare the opening of archives whose size and modification time are unchanged:
    what it returns for one is passed on instead. An archive that was opened comes as an
    ArchiveFile as soon as it was listed to its end; one that the system would not open does not.
    list_archive: see there; here and in this process without. is_known: the files of which it says
    so are not given, which spares most of the work where little has changed; None is given for
    each folder that is done.
    """
    root = Path(root)
    steps = _Walk(root, known_archive, list_archive, is_known)
    if root.is_file():
        steps = _Walk(root.parent, known_archive, list_archive)
        yield from steps.files([_entry_of(str(root), root.name)], "")
        return
    _list(root, root)
    yield from steps.folder("")


def listed(archive: ArchiveFile) -> list[Found]:
    """Everything in an archive that holds drawings, and what of it cannot be used."""
    path = os.path.join(archive.root, archive.relative)  # noqa: PTH118 (no normalisation)
    prefix, _, name = archive.relative.rpartition("/")
    entry = _Entry(name, archive.size, archive.modified_ns, partial(open_file, path))
    items = _Walk(archive.root).archive(entry, prefix + "/" if prefix else "", 0)
    return [item for item in items if isinstance(item, Source | Problem)]


def hidden_by(problems: Iterable[Problem]) -> Callable[[Source], bool]:
    """Says whether a source lies in a folder or archive that the walk could not list.

    Such a source is not gone: nobody could look.
    """
    unlisted = {problem.file for problem in problems}

    def is_hidden(source: Source) -> bool:
        path = shown(source)
        ends = (at for at, letter in enumerate(path) if letter in {"/", os.sep, "!"})
        return bool(unlisted) and (path in unlisted or any(path[:at] in unlisted for at in ends))

    return is_hidden


def source_of(path: Path) -> list[Source]:
    """The sources in a dropped file or folder; their root is the folder it lies in.

    Raises UserError when it is not there or when nothing in it can hold drawings.
    """
    path = Path(os.path.abspath(path))  # noqa: PTH100 (resolve would follow links)
    if not path.exists():
        raise UserError(Message("file.not_there", file=path))
    root = path.parent
    found = list(_dropped(path, root))
    sources = [
        item for item in found if isinstance(item, Source) and item.kind is not SourceKind.LIST
    ]
    if not sources:
        problems = [item for item in found if isinstance(item, Problem)]
        if problems:
            raise UserError(*problems[0].told)
        raise UserError(Message("file.no_drawings", file=path))
    return sources


def _dropped(path: Path, root: Path) -> Iterator[Found | ArchiveFile | None]:
    steps = _Walk(root)
    if path.is_dir():
        _list(path, path)
        yield from steps.folder(path.name + "/")
        return
    if not path.is_file():
        yield no_file().problem(str(path))
        return
    entry = _entry_of(str(path), path.name)
    if path.suffix.lower() in sheet_names.GRANT_SUFFIXES:
        siblings = [_entry_of(item.path, item.name) for item in _list(root, root) if item.is_file()]
        grants = sheet_names.grants_among(
            [item for item in siblings if sheet_names.belongs_to(item.name, path.stem)]
        )
        if path.name in grants:
            yield steps.grant(path.name, grants[path.name], "")
            return
    yield from steps.files([entry], "", is_dropped=True)


class _Walk:
    """One walk below a root."""

    def __init__(
        self,
        root: Path,
        known_archive: KnownArchive | None = None,
        list_archive: ListArchive | None = None,
        is_known: IsKnown | None = None,
    ) -> None:
        self._root = root
        self._known_archive = known_archive
        self._list_archive = list_archive
        self._is_known = is_known
        self._followed = [os.path.realpath(root)]

    def folder(self, prefix: str) -> Iterator[Found | ArchiveFile | None]:
        """What lies in one folder, given as "" or "a/b/", and below it, however deep."""
        waiting = [prefix]
        while waiting:
            prefix = waiting.pop()
            try:
                items = _list(self._root / prefix, self._root)
            except UnreadableError as error:
                yield error.problem(self._shown(prefix.rstrip("/")))
                continue
            files: list[_Entry] = []
            folders: list[str] = []
            is_known = (
                None
                if sheet_names.may_be_together([item.name for item in items])
                else self._is_known
            )
            for item in items:
                try:
                    kind = self._kind(item)
                    if kind:
                        item.name.encode()
                    if kind == "folder":
                        folders.append(f"{prefix}{item.name}/")
                    elif kind == "file":
                        found = item.stat()
                        if (
                            is_known is None
                            or _comes_with_others(item.name)
                            or not is_known(prefix + item.name, found.st_size, found.st_mtime_ns)
                        ):
                            files.append(_entry_of(item.path, item.name, found))
                except UnreadableError as error:
                    yield error.problem(_printable(self._shown(prefix + item.name)))
                except OSError as error:
                    yield os_reason(error).problem(_printable(self._shown(prefix + item.name)))
                except UnicodeError:
                    yield _unwritable_name().problem(_printable(self._shown(prefix + item.name)))
            yield from self.files(files, prefix)
            if is_known is not None:
                yield None
            waiting += reversed(folders)

    def _kind(self, item: os.DirEntry[str]) -> str:
        """One of "folder", "file", or "" for what is not looked at. May raise UnreadableError."""
        if _LEFT_ELSEWHERE.fullmatch(item.name):
            raise UnreadableError(Message("file.left_in_icloud"), Message("advice.download_it"))
        if is_hidden(item):
            return ""
        if item.is_file(follow_symlinks=False):
            return "file"
        if item.is_dir():
            return "folder" if not item.is_symlink() or self._may_follow(item.path) else ""
        if item.is_symlink():
            item.stat()
        if not item.is_file():
            raise no_file()
        return "file"

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
    ) -> Iterator[Found | ArchiveFile | None]:
        """What some files of one folder hold. Grants come first, then the others by name."""
        grants = sheet_names.grants_among(entries)
        taken = {part.name for parts in grants.values() for part in parts}
        with_sheets: set[str] | None = None
        for entry in sorted(entries, key=_name_of):
            if entry.name in grants:
                source = self.grant(entry.name, grants[entry.name], prefix)
                if not self._knows(source):
                    yield source
            elif entry.name not in taken:
                repeats = False
                if sheet_names.is_front_page(entry.name):
                    # Most folders have none that is not taken, and need not look at all names.
                    with_sheets = with_sheets or sheet_names.stems_of_sheets(entries)
                    repeats = sheet_names.stem_of_sheet(entry.name) in with_sheets
                if is_dropped or not repeats:
                    yield from self._file(entry, prefix, depth, is_dropped)

    def _knows(self, source: Source) -> bool:
        """Whether a source needs not be given."""
        return self._is_known is not None and self._is_known(
            source.relative, source.size, source.modified_ns
        )

    def grant(self, name: str, parts: list[_Entry], prefix: str) -> Source:
        """A grant: its XML with its sheets as one source."""
        size = sum(part.size for part in parts)
        modified = max(part.modified_ns for part in parts)
        return Source(self._root, prefix + name, SourceKind.GRANT, min(size, _LARGEST), modified)

    def _file(
        self, entry: _Entry, prefix: str, depth: int, is_dropped: bool
    ) -> Iterator[Found | ArchiveFile | None]:
        file_shown = self._shown(prefix + entry.name)
        try:
            kind = kind_of(entry.name, None, is_dropped=is_dropped)
            if kind == "":
                with entry.open() as file:
                    kind = kind_of(entry.name, file, is_dropped=is_dropped)
            if kind == ARCHIVE:
                yield from self._archive(entry, prefix, depth)
            elif isinstance(kind, SourceKind):
                yield self._source(prefix + entry.name, kind, entry)
                if kind is SourceKind.LIST and _comes_with_others(entry.name):
                    yield from self._pictures_in(entry, prefix, depth)
        except UnreadableError as error:
            yield error.problem(file_shown)
        except OSError as error:
            yield os_reason(error).problem(file_shown)
        except FolderOfflineError:
            raise
        except Exception as error:  # noqa: BLE001 (whatever a file causes is its own problem)
            yield _not_looked_through(error).problem(file_shown)

    def _pictures_in(
        self, entry: _Entry, prefix: str, depth: int
    ) -> Iterator[Found | ArchiveFile | None]:
        """The pictures in a workbook; that it is damaged says who reads its cells."""
        with entry.open() as file:
            is_sound = is_zip(file)
        if is_sound:
            yield from self._archive(entry, prefix, depth)

    def _source(self, relative: str, kind: SourceKind, entry: _Entry) -> Source:
        source = Source(self._root, relative, kind, entry.size, entry.modified_ns)
        if source.inside and "!" in entry.name:
            raise UnreadableError(Message("file.named_like_member"), Message("advice.rename"))
        return source

    def _archive(
        self, entry: _Entry, prefix: str, depth: int
    ) -> Iterator[Found | ArchiveFile | None]:
        if depth:
            yield from self.archive(entry, prefix, depth)
            return
        file = ArchiveFile(self._root, prefix + entry.name, entry.size, entry.modified_ns)
        known = self._known_archive(file) if self._known_archive is not None else None
        if known is not None:
            yield from known
        else:
            lister = self._list_archive
            yield from lister(file) if lister else self.archive(entry, prefix, depth)
        yield file

    def archive(self, entry: _Entry, prefix: str, depth: int) -> Iterator[Found]:
        """What lies in an archive. Raises UnreadableError when nothing in it can be read."""
        is_workbook = entry.name.lower().endswith(WORKBOOK_SUFFIXES)
        if depth >= DEEPEST_ARCHIVE + is_workbook:  # whose cells are read at any depth
            raise UnreadableError(Message("archive.too_deep"), Message("advice.unpack_outer"))
        if entry.size == 0:
            raise UnreadableError(Message("file.empty"), Message("advice.fetch_again"))
        is_document = entry.name.lower().endswith(OFFICE_SUFFIXES)
        relative = f"{prefix}{entry.name}"
        count = 0
        identity = ("listing", self._root, relative, entry.size, entry.modified_ns)
        with entry.open() as file:
            archive = open_archive(file, identity, entry.name)
            doubled = _shown_twice(archive) if is_document or is_workbook else set()
            for folder, entries in _folders_of(archive, entry.modified_ns).items():
                if not (is_document or is_workbook) or _OFFICE_PICTURES.match(folder):
                    once = [one for one in entries if f"{folder}{one.name}" not in doubled]
                    for item in self.files(once, f"{relative}!{folder}", depth=depth + 1):
                        if isinstance(item, Source | Problem):
                            count += 1
                            yield item
            yield from self._faults(archive.faults, relative)
            if (is_workbook or (is_document and count)) and shows_more(archive):
                yield Problem(
                    self._shown(relative),
                    Message("file.shapes_left_out"),
                    Message("advice.save_as_pdf"),
                )
        if is_document and not count:
            raise UnreadableError(
                Message("file.document_without_drawings"), Message("advice.save_as_pdf")
            )

    def _faults(self, faults: list[Fault], relative: str) -> Iterator[Problem]:
        counts = Counter((fault.reason, fault.advice) for fault in faults)
        told: Counter[tuple[Message, Message]] = Counter()
        for fault in faults:
            kind = (fault.reason, fault.advice)
            told[kind] += 1
            if told[kind] > _MOST_ALIKE:
                continue
            reason = fault.reason
            if told[kind] == _MOST_ALIKE < counts[kind]:
                more = Message("archive.more_alike", files=counts[kind] - _MOST_ALIKE)
                reason = Message("plain.sentences", sentences=(reason, more))
            name = self._shown(f"{relative}!{fault.name}" if fault.name else relative)
            yield Problem(_printable(name), reason, fault.advice)

    def _shown(self, relative: str) -> str:
        return os.path.join(self._root, relative) if relative else str(self._root)  # noqa: PTH118


def _list(folder: Path, root: Path) -> list[os.DirEntry[str]]:
    """A folder's entries by name. Raises FolderOfflineError when it is the root that is away."""
    try:
        with os.scandir(folder) as items:
            return sorted(items, key=_name_of)
    except OSError as error:
        if folder == root or not os.path.isdir(root):  # noqa: PTH112
            raise FolderOfflineError(Message("folder.offline", folder=root, why=error)) from error
        raise os_reason(error) from error


def _entry_of(path: str, name: str, status: os.stat_result | None = None) -> _Entry:
    status = status or os.stat(path)  # noqa: PTH116
    modified = max(-_LARGEST, min(status.st_mtime_ns, _LARGEST))
    return _Entry(name, min(status.st_size, _LARGEST), modified, partial(open_file, path))


def _comes_with_others(name: str) -> bool:
    """Whether a file that is a source of its own can hold others: a table with pictures in it."""
    return name.lower().endswith(WORKBOOK_SUFFIXES)


def _is_within(path: str, folder: str) -> bool:
    return path == folder or path.startswith(folder.rstrip(os.sep) + os.sep)


def _unwritable_name() -> UnreadableError:
    return UnreadableError(Message("file.no_valid_name"), Message("advice.rename_and_refresh"))


def _not_looked_through(error: Exception) -> UnreadableError:
    if isinstance(error, MemoryError):
        return UnreadableError(Message("archive.takes_too_much_memory"))
    return unforeseen(error)


def _printable(name: str) -> str:
    return name.encode(errors="backslashreplace").decode()


def _shown_twice(archive: Archive) -> set[str]:
    def read(name: str) -> bytes:
        with archive.open(name) as part:
            return read_at_most(part, _MOST_PART_BYTES)

    return office_pictures.left_out([member.name for member in archive.members()], read)


def _folders_of(archive: Archive, modified_ns: int) -> dict[str, list[_Entry]]:
    """An archive's files by the folder they lie in ("" or "a/b/"), sorted.

    A weekly archive holds all kinds of grants: where it has a folder of designs, the folders of
    other kinds are left out. Among reissues are some of designs: only what they say tells.
    """
    folders: dict[str, list[_Entry]] = {}
    for member in archive.members():
        path = PurePosixPath(member.name)
        if any(is_hidden_name(part) for part in path.parts):
            continue
        folder = member.name[: len(member.name) - len(path.name)]
        size = min(member.size, _LARGEST)
        opening = partial(archive.open, member.name)
        entry = _Entry(path.name, size, modified_ns, opening)
        folders.setdefault(folder, []).append(entry)
    parts = {part.upper() for folder in folders for part in folder.split("/")}
    if "DESIGN" in parts:
        folders = {name: found for name, found in folders.items() if not _is_of_others(name)}
    return dict(sorted(folders.items()))


def _is_of_others(folder: str) -> bool:
    return any(_OTHER_GRANTS.fullmatch(part) for part in folder.split("/"))
