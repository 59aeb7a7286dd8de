"""The folders, files and archives of a catalogue."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from patentviewer.model.documents import (
    Bibliography,
    FileBeside,
    Source,
    SourceKind,
)
from patentviewer.search.catalogue.documents import Documents


@dataclass(frozen=True)
class FileRow:
    """A file of the catalogue.

    figures: how many it holds. stamp: what made its vectors. reading: the version of the code that
    found its figures. has_others: it was read with files beside it.
    """

    id: int
    source: Source
    partial_hash: str
    was_readable: bool
    figures: int
    stamp: str
    reading: int
    has_others: bool = False


KnownFile: TypeAlias = tuple[int, int, int]
"""What tells whether a file has changed: its row, size and modification time in nanoseconds. A
plain tuple, since one is made of every file whenever a collection is refreshed."""

_READ_BEFORE = "(reading < ? OR reading < ? AND id IN (SELECT file FROM title_pages))"
"""Of a file: read by code that would give something else than today's. Asks for the version since
which all but documents whose title page is print are read as today, and for today's."""


class Files(Documents):
    """Folders and tables that are indexed, and the files found in them."""

    def folders(self) -> dict[int, Path]:
        """Indexed folders by row, in the order they were added."""
        rows = self._rows("SELECT id, path FROM folders WHERE NOT is_table ORDER BY id")
        return {row: Path(path) for row, path in rows}

    def given_tables(self) -> dict[int, Path]:
        """Tables that the user gave, wherever they lie, by the row that stands for their folder."""
        rows = self._rows("SELECT id, path FROM folders WHERE is_table ORDER BY id")
        return {row: Path(path) for row, path in rows}

    def count_of_tables(self) -> int:
        """How many tables say something of the documents."""
        return int(self.connection.execute("SELECT count(*) FROM tables").fetchone()[0])

    def add_folder(self, folder: Path, *, is_table: bool = False) -> None:
        """Make a folder, or a table of documents, part of the collection if it is not yet."""
        self.connection.execute(
            "INSERT OR IGNORE INTO folders (path, is_table) VALUES (?, ?)", (str(folder), is_table)
        )

    def remove_folder(self, row: int) -> None:
        """Take a folder out, with all its files."""
        files = [file for (file,) in self._rows("SELECT id FROM files WHERE folder = ?", row)]
        self.remove_files(files)
        self.connection.execute("DELETE FROM folders WHERE id = ?", (row,))

    def count_from(self, row: int) -> None:
        """Number files and figures from here on.

        A catalogue made anew counts from the time in milliseconds: it takes longer than that to
        add a row, so no row of it stands for one of the catalogue that was there before.
        """
        for table in ("files", "figures"):
            self.connection.execute("INSERT INTO sqlite_sequence VALUES (?, ?)", (table, row))

    def move_folder(self, row: int, folder: Path) -> None:
        """Say that an indexed folder, with all that is in it, lies elsewhere now."""
        self.connection.execute("UPDATE folders SET path = ? WHERE id = ?", (str(folder), row))
        self.count_change()

    def has_files(self, folder: int) -> bool:
        """Whether anything of an indexed folder is in the catalogue."""
        found = self.connection.execute("SELECT 1 FROM files WHERE folder = ? LIMIT 1", (folder,))
        return found.fetchone() is not None

    def known_files(self, folder: int) -> dict[str, KnownFile]:
        """Row, size and modification time of an indexed folder's files, by relative path."""
        rows = self._rows(
            "SELECT relative, id, size, modified_ns FROM files "
            "WHERE folder = ? AND part_of IS NULL ORDER BY id",
            folder,
        )
        return {relative: (file, size, modified) for relative, file, size, modified in rows}

    def files(
        self, folder: int, root: Path, only: Collection[int] | None = None
    ) -> dict[str, FileRow]:
        """Files of an indexed folder by relative path. only: the rows of some, None for all."""
        chosen = "" if only is None else "AND id IN (SELECT value FROM json_each(?)) "
        rows = self._rows(
            "SELECT id, relative, kind, size, modified_ns, partial_hash, was_readable, figures, "  # noqa: S608
            "stamp, reading, EXISTS (SELECT 1 FROM files_beside WHERE file = files.id) "
            f"FROM files WHERE folder = ? AND part_of IS NULL {chosen}ORDER BY id",
            folder,
            *(() if only is None else (json.dumps(list(only)),)),
        )
        return {
            relative: FileRow(
                file,
                Source(root, relative, SourceKind(kind), size, modified),
                partial_hash,
                bool(readable),
                *found,
            )
            for file, relative, kind, size, modified, partial_hash, readable, *found in rows
        }

    def add_part(self, whole: int, ordinal: int, figures: int, bibliography: Bibliography) -> int:
        """Add a further design of a file; returns its row, which goes when the file does."""
        part = self.connection.execute(
            "INSERT INTO files (folder, relative, kind, size, modified_ns, partial_hash, "
            "was_readable, figures, stamp, reading, part_of) SELECT folder, id || ' ' || ?, kind, "
            "size, modified_ns, partial_hash, was_readable, ?, stamp, reading, id FROM files "
            "WHERE id = ?",
            (ordinal, figures, whole),
        ).lastrowid
        assert part is not None
        self._add_document(part, bibliography)
        return part

    def add_file(self, folder: int, row: FileRow, bibliography: Bibliography | None) -> int:
        """Add a file with what is known of its document, None for a list; returns its row."""
        source = row.source
        file = self.connection.execute(
            "INSERT INTO files (folder, relative, kind, size, modified_ns, partial_hash, "
            "was_readable, figures, stamp, reading) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                folder,
                source.relative,
                source.kind.value,
                source.size,
                source.modified_ns,
                row.partial_hash,
                row.was_readable,
                row.figures,
                row.stamp,
                row.reading,
            ),
        ).lastrowid
        assert file is not None
        if bibliography is not None:
            self._add_document(file, bibliography)
        return file

    def move_file(self, file: int, folder: int, source: Source, content_hash: str) -> None:
        """Write the path, size, time and hash of a file that was found again elsewhere."""
        self.connection.execute(
            "UPDATE files SET folder = ?, relative = ?, size = ?, modified_ns = ?, "
            "partial_hash = ? WHERE id = ?",
            (folder, source.relative, source.size, source.modified_ns, content_hash, file),
        )
        self.connection.execute("UPDATE files SET folder = ? WHERE part_of = ?", (folder, file))
        self.count_change()

    def remove_files(self, files: Sequence[int]) -> None:
        """Remove files with all that was found in them."""
        if not files:
            return
        self.connection.executemany("DELETE FROM files WHERE id = ?", ((file,) for file in files))
        self.count_change()

    def files_to_read_again(
        self, folder: int, root: Path, reading: int, same_since: int
    ) -> dict[str, FileRow]:
        """Files of a folder that could not be read, or that `files_read_before` counts."""
        rows = self._rows(
            "SELECT id FROM files WHERE folder = ? AND part_of IS NULL "  # noqa: S608
            f"AND (NOT was_readable OR {_READ_BEFORE})",
            folder,
            same_since,
            reading,
        )
        return self.files(folder, root, [row for (row,) in rows]) if rows else {}

    def add_files_beside(self, file: int, beside: Iterable[FileBeside]) -> None:
        """Keep which files beside it a file was read with."""
        self.connection.executemany(
            "INSERT OR REPLACE INTO files_beside VALUES (?, ?, ?, ?)",
            ((file, one.name, one.size, one.modified_ns) for one in beside),
        )

    def files_beside(self, folder: int) -> Iterator[tuple[int, str, FileBeside]]:
        """The files of a folder that were read with others: row, relative path, each of those."""
        rows = self._rows(
            "SELECT id, relative, name, files_beside.size, files_beside.modified_ns "
            "FROM files_beside JOIN files ON files.id = file WHERE folder = ?",
            folder,
        )
        for file, relative, *known in rows:
            yield file, relative, FileBeside(*known)

    def files_embedded_by_others(self, folder: int, stamp: str) -> list[int]:
        """Rows of a folder's files whose vectors another model made."""
        rows = self._rows(
            "SELECT id FROM files WHERE folder = ? AND part_of IS NULL AND stamp != ?",
            folder,
            stamp,
        )
        return [row for (row,) in rows]

    def files_read_before(self, reading: int, same_since: int) -> int:
        """How many files were read by code that would give something else than this version.

        same_since: the version since which all give the same but those whose title page is print.
        """
        rows = self.connection.execute(
            f"SELECT count(*) FROM files WHERE {_READ_BEFORE}",  # noqa: S608
            (same_since, reading),
        )
        return int(rows.fetchone()[0])

    def archives(self, folder: int) -> dict[str, tuple[int, int]]:
        """Archives that were listed and all of whose files are kept: path to size and time."""
        rows = self._rows("SELECT relative, size, modified_ns FROM archives WHERE folder=?", folder)
        return {relative: (size, modified) for relative, size, modified in rows}

    def set_archives(self, folder: int, archives: dict[str, tuple[int, int]]) -> None:
        """Replace what is known of a folder's archives."""
        self.connection.execute("DELETE FROM archives WHERE folder = ?", (folder,))
        self.connection.executemany(
            "INSERT INTO archives VALUES (?, ?, ?, ?)",
            ((folder, relative, *known) for relative, known in sorted(archives.items())),
        )

    def add_archive(self, folder: int, relative: str, size: int, modified_ns: int) -> None:
        """Note that all files of an archive are kept: it is listed again when it changes."""
        self.connection.execute(
            "INSERT OR REPLACE INTO archives VALUES (?, ?, ?, ?)",
            (folder, relative, size, modified_ns),
        )

    def forget_archives(self) -> None:
        """Have every archive listed anew by the next refresh."""
        self.connection.execute("DELETE FROM archives")
