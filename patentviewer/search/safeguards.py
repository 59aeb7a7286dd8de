"""What a refresh does not do unasked: take most of a folder out, or read moved files again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath

from patentviewer.drawings import sameness
from patentviewer.drawings.unreadable import UnreadableError
from patentviewer.errors import FolderMovedError, FolderOfflineError, FolderReducedError
from patentviewer.messages import Message
from patentviewer.model.documents import Source, SourceKind
from patentviewer.search.catalogue import FileRow

_LEAST_MISSING = 3
"""Fewer files than this may leave a folder unasked, even if it held no more."""

_MOVED_PART = 0.8
_COMPARED = 5
_SAMPLED = 100
"""A folder is taken for moved when this part of its files is new elsewhere by name and size, and
of these so many by their content."""


def refuse_emptied(root: Path, known: int, *, is_empty: bool) -> None:
    """Raise FolderOfflineError for an empty folder that once held so many files.

    That is most often a drive that is not mounted.
    """
    if known and is_empty:
        raise FolderOfflineError(Message("folder.empty", folder=root, files=known))


def refused_as_reduced(
    files: Mapping[Path, Sequence[int]], gone: dict[int, FileRow]
) -> Iterator[FolderReducedError]:
    """Take back that files are gone where it is most of a folder; an error for each such folder.

    files: rows of the files that were known of each folder. gone: those of all folders that are
    there no more, moved ones apart.
    """
    for root, known in files.items():
        missing = [file for file in known if file in gone]
        if len(missing) < _LEAST_MISSING or 2 * len(missing) <= len(known):
            continue
        for file in missing:
            del gone[file]
        yield FolderReducedError(
            Message("folder.reduced", folder=root, missing=len(missing), files=len(known))
        )


def refused_as_moved(
    away: Mapping[Path, Mapping[str, FileRow]], new: list[tuple[int, Source]]
) -> Iterator[FolderMovedError]:
    """Take files that are those of a folder that is away from what is new; an error for each.

    away: files by relative path of each folder that cannot be reached. new: sources that are not
    known, with the rows of their folders.
    """
    for old, known in away.items():
        root, before, found = _found_below(known, new)
        if not known or len(found) < _MOVED_PART * len(known):
            continue
        step = max(1, len(found) // _COMPARED)
        if not all(has_content_of(*pair) for pair in found[::step][:_COMPARED]):
            continue
        moved_to = root / before
        mine = {id(source) for source, _ in found}
        new[:] = [one for one in new if id(one[1]) not in mine]
        yield FolderMovedError(
            Message("folder.moved", new=moved_to, old=old, found=len(found), files=len(known)),
            old=old,
            new=moved_to,
        )


def folder_moved_to(folder: Path, known: Mapping[str, FileRow]) -> bool:
    """Whether a folder holds most of the files known of another one, by their names and sizes."""
    files = {file.source.outermost: file.source for file in known.values()}
    some = list(files.values())[:: max(1, len(files) // _SAMPLED)]
    there = sum(_is_there(folder, source) for source in some)
    return bool(some) and there >= _MOVED_PART * len(some)


def _is_there(folder: Path, source: Source) -> bool:
    file = folder / source.outermost
    try:
        found = file.stat()
    except OSError:
        return False
    is_whole = not source.inside and source.kind is not SourceKind.GRANT
    return found.st_size == source.size or not is_whole


def _found_below(
    known: Mapping[str, FileRow], new: Sequence[tuple[int, Source]]
) -> tuple[Path, str, list[tuple[Source, FileRow]]]:
    """The folder below which most known files are found by name and size, and these."""
    by_name: dict[tuple[str, int], list[FileRow]] = {}
    for file in known.values():
        key = (PurePosixPath(file.source.relative).name, file.source.size)
        by_name.setdefault(key, []).append(file)
    found: dict[tuple[Path, str], list[tuple[Source, FileRow]]] = {}
    for _, source in new:
        key = (PurePosixPath(source.relative).name, source.size)
        for file in by_name.get(key, ()):
            before, is_same, rest = source.relative.rpartition(file.source.relative)
            if is_same and not rest and before[-1:] in {"", "/"}:
                found.setdefault((source.root, before), []).append((source, file))
    counts = Counter({start: len(pairs) for start, pairs in found.items()})
    if not counts:
        return Path(), "", []
    ((root, before), _), *_ = counts.most_common(1)
    return root, before, found[root, before]


def has_content_of(source: Source, file: FileRow) -> bool:
    """Whether a source is, by its size and content, a file that is known.

    One that was read with other files is not known by itself.
    """
    if file.has_others or source.size != file.source.size or source.kind is not file.source.kind:
        return False
    try:
        return sameness.is_content(source, file.partial_hash)
    except (UnreadableError, OSError):
        return False
