"""What a refresh is to do: a collection's folders are compared with its catalogue.

Files are sorted into unchanged, touched, moved, changed, new and gone. Changes that nobody is
likely to want (see `safeguards`) are not made until somebody says so.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from patentviewer.drawings import folder as folders
from patentviewer.drawings.reading import SAME_SINCE, VERSION
from patentviewer.drawings.workers import Readers
from patentviewer.errors import FolderOfflineError, UserError
from patentviewer.messages import Message
from patentviewer.model.documents import Problem, Source, SourceKind, outermost
from patentviewer.progress import Progress, Shown
from patentviewer.search import files_beside, known_again, safeguards
from patentviewer.search.catalogue import Catalogue, FileRow, KnownFile
from patentviewer.search.known_again import KnownAgain
from patentviewer.search.manifest import Manifest

UNREAD = "unread"
"""State of a catalogue: how many files the last refresh was to read and has not; "" when done."""

STILL_LOOKING = "?"
"""The same while nobody knows, since the folders are still looked through."""

NOT_READ_YET = (Message("archive.not_read_yet"), Message("advice.refresh_if_stopped"))
"""The problem of a folder from the time at which it was looked through until all of it is read, so
that nothing that counts problems takes a part for the whole."""

_MOVED_AT_ONCE = 1000


@dataclass
class _Listed:
    """An archive that was listed anew. waiting: sources in it that are not kept yet."""

    size: int
    modified_ns: int
    waiting: int = 0


@dataclass
class Plan:
    """What a refresh is to read. replaces: the row of the file that a source was before."""

    sources: list[Source] = field(default_factory=list)
    folder_of: dict[Path, int] = field(default_factory=dict)
    replaces: dict[Source, int] = field(default_factory=dict)
    refused: list[UserError] = field(default_factory=list)
    archives: dict[tuple[int, str], _Listed] = field(default_factory=dict)

    def take(self, source: Source) -> None:
        """Plan to read a source."""
        self.sources.append(source)
        listed = self.archives.get((self.folder_of[source.root], source.outermost))
        if listed is not None:
            listed.waiting += 1


@dataclass
class _Seen:
    """What one walk met, beside the files that are as they were.

    unchanged: how many those are.
    """

    sources: list[Source] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    archives: dict[str, _Listed] = field(default_factory=dict)
    unchanged: int = 0


@dataclass
class _Known:
    """What the catalogue knows of a folder. files: those that no walk has met yet.

    again: rows of the files that are to be read although they did not change. archives: those that
    were listed, by path, with size and time.
    """

    files: dict[str, KnownFile]
    again: set[int]
    archives: dict[str, tuple[int, int]]

    def may_have(self, source: Source) -> bool:
        """Whether a source may be known as it is: one of its path and size is."""
        file = self.files.get(source.relative)
        return file is not None and file[1] == source.size

    def is_as_it_was(self, relative: str, size: int, modified_ns: int) -> bool:
        """Whether a file is known and has nothing new; it has been met then."""
        file = self.files.get(relative)
        if file is None or file[1:] != (size, modified_ns) or file[0] in self.again:
            return False
        del self.files[relative]
        return True


@dataclass
class _Changes:
    """What is different from the catalogue, with the folders' rows.

    gone: files that are there no more, by their rows.
    """

    new: list[tuple[int, Source]] = field(default_factory=list)
    moved: list[tuple[int, KnownAgain]] = field(default_factory=list)
    gone: dict[int, FileRow] = field(default_factory=dict)


def planned(
    catalogue: Catalogue,
    manifest: Manifest,
    *,
    embed_again: bool,
    accept_missing: bool,
    accept_moved: bool,
    when_new: Callable[[Source], object],
) -> Generator[Progress, None, Plan]:
    """Look through every folder; keep moves, removals and problems; return the plan.

    when_new: called with each source that is met and cannot be known as it is now.
    """
    plan = Plan()
    changes = _Changes()
    walked: dict[int, _Seen] = {}
    away: dict[Path, dict[str, FileRow]] = {}
    files: dict[Path, list[int]] = {}
    looks_anew = _forget_archives_of_earlier_walks(catalogue)
    folders_by_row = catalogue.folders()
    plan.folder_of = {root: row for row, root in folders_by_row.items()}
    with Readers(1) as readers:
        for row in _new_ones_first(catalogue, folders_by_row):
            root = folders_by_row[row]
            known = _known(catalogue, row, root, manifest.stamp, embed_again=embed_again)
            known.again |= yield from files_beside.changed(catalogue, row, root)
            rows = [file for file, _, _ in known.files.values()]
            try:
                seen = yield from _walked(
                    catalogue, row, root, known, readers, looks_anew, when_new
                )
                is_empty = not (seen.sources or seen.problems or seen.unchanged)
                safeguards.refuse_emptied(root, len(rows), is_empty=is_empty)
            except FolderOfflineError as error:
                plan.refused.append(error)
                away[root] = catalogue.files(row, root)
                continue
            walked[row] = seen
            plan.archives |= {(row, name): listed for name, listed in seen.archives.items()}
            left = catalogue.files(row, root, [file for file, _, _ in known.files.values()])
            yield from _compared(row, seen, left, known.again, plan, changes)
            files[root] = rows
    _plan_given_tables(catalogue, plan, changes)
    yield from _found_again(changes)
    if not accept_missing:
        plan.refused += safeguards.refused_as_reduced(files, changes.gone)
    if not accept_moved:
        plan.refused += safeguards.refused_as_moved(away, changes.new)
    for _, source in changes.new:
        plan.take(source)
    order = {root: position for position, root in enumerate(plan.folder_of)}
    plan.sources.sort(key=lambda source: (order[source.root], source.relative))
    if _is_kept(catalogue, plan, changes, walked):
        return plan
    yield from _moved(catalogue, changes.moved)
    with catalogue.writing():
        unread = {plan.folder_of[source.root] for source in plan.sources}
        for row, seen in walked.items():
            _keep_walk(catalogue, row, seen)
            if row in unread:
                folder = str(catalogue.folders()[row])
                catalogue.add_problem(row, None, Problem(folder, *NOT_READ_YET))
        catalogue.remove_files(sorted(changes.gone))
        catalogue.note_state(UNREAD, str(len(plan.sources)))
    return plan


def _moved(catalogue: Catalogue, moved: list[tuple[int, KnownAgain]]) -> Iterator[Progress]:
    """Keep where files lie now, some at a time: what is not kept is found again by the next run."""
    for start in range(0, len(moved), _MOVED_AT_ONCE):
        with catalogue.writing():
            for row, one in moved[start : start + _MOVED_AT_ONCE]:
                catalogue.move_file(one.file.id, row, one.source, one.content_hash)
        yield Progress("looking", min(start + _MOVED_AT_ONCE, len(moved)), len(moved))


def _new_ones_first(catalogue: Catalogue, folders: Mapping[int, Path]) -> list[int]:
    """Folders by row: what has to be read is known before the others are looked through."""
    return sorted(folders, key=catalogue.has_files)


def _is_kept(
    catalogue: Catalogue, plan: Plan, changes: _Changes, walked: Mapping[int, _Seen]
) -> bool:
    """Whether the catalogue says already all that was found: nothing is written then.

    Whoever searches would have to look at all of it again.
    """
    if plan.sources or changes.moved or changes.gone:
        return False
    return all(
        catalogue.walk_problems(row) == tuple(seen.problems)
        and catalogue.archives(row) == _whole_archives(seen)
        for row, seen in walked.items()
    )


def _known(catalogue: Catalogue, row: int, root: Path, stamp: str, *, embed_again: bool) -> _Known:
    """What is known of a folder's files, and which of them are to be read anyway."""
    files = catalogue.known_files(row)
    again = {
        file.id
        for file in catalogue.files_to_read_again(row, root, VERSION, SAME_SINCE).values()
        if file.reading < VERSION or is_readable(file.source)
    }
    if embed_again:
        others = catalogue.files_embedded_by_others(row, stamp)
        again |= set(others) or {file for file, _, _ in files.values()}
    return _Known(files, again, catalogue.archives(row))


def _plan_given_tables(catalogue: Catalogue, plan: Plan, changes: _Changes) -> None:
    """Have tables that the user gave read when they are new or changed; one away is kept."""
    for row, path in catalogue.given_tables().items():
        plan.folder_of[path] = row
        known = catalogue.files(row, path).get("")
        try:
            status = path.stat()
        except OSError as error:
            plan.refused.append(
                FolderOfflineError(Message("table.not_readable_now", file=path, why=error))
            )
            continue
        source = Source(path, "", SourceKind.LIST, status.st_size, status.st_mtime_ns)
        if known is None:
            changes.new.append((row, source))
        elif known.source != source or not known.was_readable or known.reading < VERSION:
            plan.take(source)
            plan.replaces[source] = known.id


def _forget_archives_of_earlier_walks(catalogue: Catalogue) -> bool:
    """Have archives listed anew where an earlier version of the program may have seen less.

    Returns whether that is so: every other file is looked at too then.
    """
    if catalogue.state("walk") == str(folders.VERSION):
        return False
    with catalogue.writing():
        catalogue.forget_archives()
        catalogue.note_state("walk", str(folders.VERSION))
    return True


def _walked(
    catalogue: Catalogue,
    row: int,
    root: Path,
    known: _Known,
    readers: Readers,
    looks_anew: bool,
    when_new: Callable[[Source], object],
) -> Generator[Progress, None, _Seen]:
    seen = _Seen()
    inside = _inside(known.files, known.archives)
    problems = catalogue.walk_problems(row)

    def unchanged(archive: folders.ArchiveFile) -> Iterable[folders.Found] | None:
        if known.archives.get(archive.relative) != (archive.size, archive.modified_ns):
            return None
        members = inside.get(archive.relative, ())
        rows = [
            known.files[member][0] for member in members if known.files[member][0] in known.again
        ]
        again = [file.source for file in catalogue.files(row, root, rows).values()] if rows else []
        for member in members:
            if known.files[member][0] not in known.again:
                del known.files[member]
                seen.unchanged += 1
        shown = os.path.join(root, archive.relative)  # noqa: PTH118 (as the walk shows it)
        return [*again, *(problem for problem in problems if problem.is_of(shown))]

    def is_known(relative: str, size: int, modified_ns: int) -> bool:
        found = known.is_as_it_was(relative, size, modified_ns)
        seen.unchanged += found
        return found

    shown = Shown()
    walking = folders.walking(root, unchanged, readers.listed, None if looks_anew else is_known)
    with closing(walking) as items:
        for item in items:
            if isinstance(item, Problem):
                seen.problems.append(item)
            elif isinstance(item, Source):
                if not known.may_have(item):
                    when_new(item)
                seen.sources.append(item)
            elif isinstance(item, folders.ArchiveFile):
                seen.archives[item.relative] = _Listed(item.size, item.modified_ns)
            if shown.is_due():
                done = seen.unchanged + len(seen.sources)
                yield Progress("looking", done, message=str(root))
    _leave_out_doubles(seen)
    return seen


def _leave_out_doubles(seen: _Seen) -> None:
    """Of several sources of one path, as archives can hold them, the last stays."""
    by_path = {source.relative: source for source in seen.sources}
    if len(by_path) < len(seen.sources):
        for source in seen.sources:
            if by_path[source.relative] is not source:
                reason = Message("file.same_name")
                advice = Message("advice.own_names")
                seen.problems.append(Problem(folders.shown(source), reason, advice))
        seen.sources = list(by_path.values())


def _inside(
    files: Mapping[str, KnownFile], archives: Mapping[str, tuple[int, int]]
) -> dict[str, list[str]]:
    """Paths of what lies in each archive that was listed, by the archive's."""
    found: dict[str, list[str]] = {}
    for relative in files if archives else ():
        if "!" in relative:
            found.setdefault(outermost(relative), []).append(relative)
    return found


def is_readable(source: Source) -> bool:
    """Whether the system lets the program read the file of a source."""
    return os.access(source.path, os.R_OK)


def _compared(
    row: int,
    seen: _Seen,
    known: dict[str, FileRow],
    again: set[int],
    plan: Plan,
    changes: _Changes,
) -> Iterator[Progress]:
    """Sort what a walk met into unchanged, touched, changed, new and gone.

    known: the files that are not known to be as they were.
    """
    gone = dict(known)
    to_compare: list[tuple[Source, FileRow]] = []
    for source in seen.sources:
        file = gone.pop(source.relative, None)
        if file is None:
            changes.new.append((row, source))
        elif file.id in again:
            plan.take(source)
            plan.replaces[source] = file.id
        elif (file.source.size, file.source.modified_ns) != (source.size, source.modified_ns):
            to_compare.append((source, file))
    same, changed = yield from known_again.with_other_times(to_compare)
    changes.moved += ((row, one) for one in same)
    for source, file in changed:
        plan.take(source)
        plan.replaces[source] = file.id
    is_hidden = folders.hidden_by(seen.problems)
    changes.gone |= {file.id: file for file in gone.values() if not is_hidden(file.source)}


def _found_again(changes: _Changes) -> Iterator[Progress]:
    """Take files that vanished in one place and came up in another for moved ones."""
    sources = [source for _, source in changes.new]
    found = yield from known_again.elsewhere(sources, changes.gone.values())
    for at, known in found.items():
        del changes.gone[known.file.id]
        changes.moved.append((changes.new[at][0], known))
    changes.new[:] = [one for at, one in enumerate(changes.new) if at not in found]


def _keep_walk(catalogue: Catalogue, row: int, seen: _Seen) -> None:
    catalogue.replace_walk_problems(row, seen.problems)
    catalogue.set_archives(row, _whole_archives(seen))


def _whole_archives(seen: _Seen) -> dict[str, tuple[int, int]]:
    """Size and time of the archives all of whose files are kept."""
    return {
        relative: (listed.size, listed.modified_ns)
        for relative, listed in seen.archives.items()
        if not listed.waiting
    }
