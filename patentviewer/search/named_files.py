"""Which files the lines of lists name: by their names, with or without folders and endings.

A name as ordinary as "fig1.png" is that of a file in each of many folders: of the files that a line
names those are meant that lie in the folder of its list or below it, and others where none does.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from sqlite3 import Connection
from typing import TypeAlias

from patentviewer.search.lists import name_key

Parts: TypeAlias = tuple[str, ...]

_MOST_DOUBTFUL = 1_000_000
"""Pairs of lines and files of one name, where lines are about several: where there are more, these
lines do not say which of the files they are about, and fit nothing."""

_NEW_KEYS = """
SELECT DISTINCT key FROM (
    SELECT name_key(relative) AS key FROM files
    WHERE id > ? AND kind != 'list' AND part_of IS NULL
) WHERE key != '' AND EXISTS (SELECT 1 FROM listed WHERE name_key = key AND name_key != '')
"""
_FILES = """
SELECT key, id, path FROM (
    SELECT name_key(files.relative) AS key, files.id AS id,
        folders.path || '/' || files.relative AS path
    FROM files JOIN folders ON folders.id = files.folder
    WHERE files.kind != 'list' AND files.part_of IS NULL
) WHERE key IN (SELECT value FROM json_each(?)) ORDER BY key, id
"""
_LINES = """
SELECT listed.id, listed.file, folders.path || '/' || files.relative
FROM listed JOIN files ON files.id = listed.list JOIN folders ON folders.id = files.folder
WHERE listed.name_key = ? AND listed.name_key != '' AND substr(listed.file, 1, 1) != '!'
"""


@dataclass(frozen=True)
class Named:
    """Files that came last and the lines that name them, by rows.

    is_other_before: some line was about others before these came.
    """

    pairs: Sequence[tuple[int, int]]
    is_other_before: bool


def named(connection: Connection, after: int) -> Named:
    """The files that came after one, and the lines that name them."""
    keys = [key for (key,) in connection.execute(_NEW_KEYS, (after,))]
    pairs: list[tuple[int, int]] = []
    is_other_before = False
    rows: Iterable[tuple[str, int, str]] = (
        connection.execute(_FILES, (json.dumps(keys),)) if keys else ()
    )
    for key, files in groupby(rows, itemgetter(0)):
        of_name = _OfName((file, _parts(path)) for _, file, path in files)
        lines = [
            _Line(line, _wanted(name), tuple(_parts(path.rstrip("/"))[:-1]))
            for line, name, path in connection.execute(_LINES, (key,))
        ]
        for line, meant, first_named in of_name.meant(lines):
            pairs += ((file, line) for file in meant if file > after)
            is_other_before |= first_named <= after < min(meant)
    return Named(pairs, is_other_before)


def is_named(path: str, name: str) -> bool:
    """Whether a file at a path is one that a list names, with or without folders and ending."""
    parts, wanted = _parts(path), _wanted(name)
    if not wanted or len(wanted) > len(parts):
        return False
    is_there = parts[len(parts) - len(wanted) : -1] == wanted[:-1]
    return is_there and wanted[-1] in {parts[-1], name_key(parts[-1])}


def _parts(path: str) -> Parts:
    return tuple(re.split(r"[\\/!]", path.casefold()))


def _wanted(name: str) -> Parts:
    return tuple(part for part in _parts(name.strip()) if part not in {"", "."})


@dataclass(frozen=True)
class _Line:
    """A line of a list. wanted: parts of the name in it. folder: those of its list's folder."""

    id: int
    wanted: Parts
    folder: Parts


class _OfName:
    """Files of one name, found by the ends and the beginnings of their paths."""

    def __init__(self, files: Iterable[tuple[int, Parts]]) -> None:
        self._files = list(files)

    def meant(self, lines: Sequence[_Line]) -> Iterator[tuple[int, set[int], int]]:
        """Each line with the files that it means, and the first file that it names."""
        by_end = self._by_end({len(line.wanted) for line in lines})
        below = self._below({line.folder for line in lines})
        doubtful: list[tuple[int, set[int], int]] = []
        count = 0
        for line in lines:
            first, all_named = by_end.get(line.wanted, (0, set()))
            found = below[line.folder] & all_named or all_named
            if len(found) == 1:
                yield line.id, found, first
            elif (count := count + len(found)) <= _MOST_DOUBTFUL and found:
                doubtful.append((line.id, found, first))
        if count <= _MOST_DOUBTFUL:
            yield from doubtful

    def _by_end(self, lengths: set[int]) -> dict[Parts, tuple[int, set[int]]]:
        """Files by what lines of so many parts may call them; the first of each before them."""
        found: dict[Parts, tuple[int, set[int]]] = {}
        for file, parts in self._files:
            for length in lengths:
                if 0 < length <= len(parts):
                    end = parts[len(parts) - length :]
                    for called in (end, (*end[:-1], name_key(end[-1]))):
                        found.setdefault(called, (file, set()))[1].add(file)
        return found

    def _below(self, folders: set[Parts]) -> dict[Parts, set[int]]:
        """Files in folders and below them."""
        found: dict[Parts, set[int]] = {folder: set() for folder in folders}
        lengths = {len(folder) for folder in folders}
        for file, parts in self._files:
            for length in lengths:
                if parts[:length] in found:
                    found[parts[:length]].add(file)
        return found
