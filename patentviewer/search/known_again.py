"""Files that are known by what is in them: those that got another time, and those that were moved.

A hash of a whole content says both. One that an earlier version of the program made, of head and
tail, tells a file that was moved from others; that a file was not changed it says of short ones.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass

from patentviewer.drawings import contents, sameness
from patentviewer.drawings.contents import Hashes, Wanted
from patentviewer.model.documents import Source, SourceKind
from patentviewer.progress import Progress, Shown
from patentviewer.search.catalogue import FileRow


@dataclass(frozen=True)
class KnownAgain:
    """A source that is a file of the catalogue. content_hash: what is to be kept of it now."""

    file: FileRow
    source: Source
    content_hash: str


def with_other_times(
    pairs: Sequence[tuple[Source, FileRow]],
) -> Generator[Progress, None, tuple[list[KnownAgain], list[tuple[Source, FileRow]]]]:
    """Of files that lie where they lay and have another time: the same ones, and those changed."""
    same: list[KnownAgain] = []
    changed: list[tuple[Source, FileRow]] = []
    to_read: list[tuple[Source, FileRow]] = []
    for source, file in pairs:
        could_be = _could_be(source, file) and sameness.is_of_all(file.source, file.partial_hash)
        (to_read if could_be else changed).append((source, file))
    found = yield from _hashed([_wanted(source, [file]) for source, file in to_read])
    for (source, file), hashes in zip(to_read, found, strict=True):
        if file.partial_hash in {hashes.whole, hashes.partial}:
            same.append(KnownAgain(file, source, hashes.whole))
        else:
            changed.append((source, file))
    return same, changed


def elsewhere(
    sources: Sequence[Source], gone: Iterable[FileRow]
) -> Generator[Progress, None, dict[int, KnownAgain]]:
    """Sources that are files which are gone from where they lay, by their places in the sources."""
    by_size: dict[tuple[int, SourceKind], list[FileRow]] = {}
    by_content: dict[tuple[int, SourceKind, str], list[FileRow]] = {}
    for file in gone:
        if file.partial_hash and not file.has_others:
            size = file.source.size, file.source.kind
            by_size.setdefault(size, []).append(file)
            by_content.setdefault((*size, file.partial_hash), []).append(file)
    places = [at for at, one in enumerate(sources) if (one.size, one.kind) in by_size]
    wanted = [_wanted(sources[at], by_size[sources[at].size, sources[at].kind]) for at in places]
    found = yield from _hashed(wanted)
    known: dict[int, KnownAgain] = {}
    for at, hashes in zip(places, found, strict=True):
        source = sources[at]
        for made in filter(None, (hashes.whole, hashes.partial)):
            alike = by_content.get((source.size, source.kind, made))
            if alike:
                file = alike.pop(0)
                is_sure = sameness.is_of_all(source, made)
                known[at] = KnownAgain(file, source, (hashes.whole if is_sure else "") or made)
                break
    return known


def _could_be(source: Source, file: FileRow) -> bool:
    """Whether a source may be a file unchanged: one read with others is not known by itself."""
    before = file.source
    return (source.size, source.kind) == (before.size, before.kind) and not file.has_others


def _wanted(source: Source, files: Sequence[FileRow]) -> Wanted:
    """What is to be read of a source that may be one of these files.

    Where a hash of earlier versions says all, one of today's costs nothing beside it.
    """
    partial = any(not sameness.is_whole(file.partial_hash) for file in files)
    whole = any(sameness.is_of_all(source, file.partial_hash) for file in files)
    return Wanted(source, whole, partial)


def _hashed(wanted: Sequence[Wanted]) -> Generator[Progress, None, list[Hashes]]:
    """Hashes of sources in their order."""
    found = [Hashes()] * len(wanted)
    done, name, shown = 0, "", Shown()
    for step in contents.hashed(wanted):
        if step is not None:
            at, found[at] = step
            done, name = done + 1, wanted[at].source.relative
        if shown.is_due() or step is None:
            yield Progress("looking", done, len(wanted), name)
    return found
