"""The catalogue: one SQLite file a collection, with documents, figures, vectors and problems.

It is the truth: the index is made from it and can always be made again. It is written by one
program at a time (`build`), and read by any number, each thread by a connection of its own.
"""

from __future__ import annotations

import contextlib
import dataclasses
import datetime as dt
import hashlib
import json
import logging
import os
import re
import sqlite3
import threading
import weakref
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from patentviewer.model.condition import Condition, UnusableError
from patentviewer.model.design import DesignKey, number_key
from patentviewer.model.documents import (
    Bibliography,
    Citation,
    Figure,
    Problem,
    Source,
    SourceKind,
    View,
)
from patentviewer.progress import Progress
from patentviewer.search import seals
from patentviewer.search.catalogue_errors import condition_of, damaged, unusable

logger = logging.getLogger(__name__)

VERSION = 7
"""The layout that this program writes, kept as the file's user_version."""

_SCHEMA_1 = """
CREATE TABLE state (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE folders (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    path TEXT NOT NULL UNIQUE
);
CREATE TABLE archives (
    folder INTEGER NOT NULL REFERENCES folders ON DELETE CASCADE,
    relative TEXT NOT NULL,
    size INTEGER NOT NULL,
    modified_ns INTEGER NOT NULL,
    PRIMARY KEY (folder, relative)
) WITHOUT ROWID;
CREATE TABLE files (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    folder INTEGER NOT NULL REFERENCES folders ON DELETE CASCADE,
    relative TEXT NOT NULL,
    kind TEXT NOT NULL,
    size INTEGER NOT NULL,
    modified_ns INTEGER NOT NULL,
    partial_hash TEXT NOT NULL,
    was_readable INTEGER NOT NULL,
    figures INTEGER NOT NULL,
    stamp TEXT NOT NULL,
    UNIQUE (folder, relative)
);
CREATE TABLE documents (
    file INTEGER PRIMARY KEY REFERENCES files ON DELETE CASCADE,
    number TEXT NOT NULL,
    number_key TEXT NOT NULL,
    country TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    filed TEXT,
    priority TEXT,
    granted TEXT,
    locarno TEXT NOT NULL,
    locarno_edition TEXT NOT NULL,
    us_class TEXT NOT NULL,
    applicant TEXT NOT NULL,
    citations TEXT NOT NULL,
    descriptions TEXT NOT NULL
);
CREATE INDEX documents_by_number ON documents (number_key);
CREATE VIRTUAL TABLE titles USING fts5 (
    title, content='documents', content_rowid='file',
    tokenize='porter unicode61 remove_diacritics 2'
);
CREATE TRIGGER title_added AFTER INSERT ON documents BEGIN
    INSERT INTO titles (rowid, title) VALUES (new.file, new.title);
END;
CREATE TRIGGER title_removed AFTER DELETE ON documents BEGIN
    INSERT INTO titles (titles, rowid, title) VALUES ('delete', old.file, old.title);
END;
CREATE TABLE figures (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    file INTEGER NOT NULL REFERENCES files ON DELETE CASCADE,
    sheet INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    label TEXT NOT NULL,
    view TEXT NOT NULL,
    description TEXT NOT NULL,
    box TEXT NOT NULL,
    quarter_turns INTEGER NOT NULL
);
CREATE INDEX figures_by_file ON figures (file);
CREATE TABLE vectors (
    figure INTEGER PRIMARY KEY REFERENCES figures ON DELETE CASCADE,
    vector BLOB NOT NULL
);
CREATE TABLE thumbnails (
    figure INTEGER PRIMARY KEY REFERENCES figures ON DELETE CASCADE,
    picture BLOB NOT NULL
);
CREATE TABLE problems (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    folder INTEGER NOT NULL REFERENCES folders ON DELETE CASCADE,
    file INTEGER REFERENCES files ON DELETE CASCADE,
    shown TEXT NOT NULL,
    reason TEXT NOT NULL,
    advice TEXT NOT NULL
);
CREATE INDEX problems_by_file ON problems (file);
"""
"""files.stamp: the model and preparation that made the vectors (Manifest.stamp). vectors.vector:
float16, little-endian, the descriptors side by side. problems.file is empty for what the walk
could not list. documents has a row a file: files of one number are one design."""

_SCHEMA_2 = "ALTER TABLE files ADD COLUMN reading INTEGER NOT NULL DEFAULT 1"
"""files.reading: the version of the reading code that found its figures (reading.VERSION)."""

_SCHEMA_3 = """
CREATE TABLE places (
    figure INTEGER PRIMARY KEY REFERENCES figures ON DELETE CASCADE,
    places BLOB NOT NULL
);
"""
"""places.places: what `places.packed` makes of a figure's; a table of its own, which a search reads
for few figures, so that reading every vector stays quick."""

_SCHEMA_LISTS = """
ALTER TABLE folders ADD COLUMN is_table INTEGER NOT NULL DEFAULT 0;
CREATE TABLE listed (
    id INTEGER PRIMARY KEY,
    list INTEGER NOT NULL REFERENCES files ON DELETE CASCADE,
    line INTEGER NOT NULL,
    number_key TEXT NOT NULL,
    country TEXT NOT NULL,
    name_key TEXT NOT NULL,
    file TEXT NOT NULL,
    view TEXT NOT NULL,
    label TEXT NOT NULL,
    known TEXT NOT NULL,
    fits INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX listed_by_list ON listed (list);
CREATE INDEX listed_by_number ON listed (number_key) WHERE number_key != '';
CREATE INDEX listed_by_name ON listed (name_key) WHERE name_key != '';
CREATE TABLE tables (
    list INTEGER PRIMARY KEY REFERENCES files ON DELETE CASCADE,
    names TEXT NOT NULL,
    sample TEXT NOT NULL,
    columns TEXT NOT NULL,
    unread INTEGER NOT NULL
);
CREATE TABLE chosen_columns (names TEXT PRIMARY KEY, columns TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE own_documents (
    file INTEGER PRIMARY KEY REFERENCES files ON DELETE CASCADE,
    known TEXT NOT NULL
);
CREATE TABLE own_figures (
    figure INTEGER PRIMARY KEY REFERENCES figures ON DELETE CASCADE,
    label TEXT NOT NULL,
    view TEXT NOT NULL,
    description TEXT NOT NULL
);
CREATE TRIGGER title_changed AFTER UPDATE OF title ON documents BEGIN
    INSERT INTO titles (titles, rowid, title) VALUES ('delete', old.file, old.title);
    INSERT INTO titles (rowid, title) VALUES (new.file, new.title);
END;
"""
"""What lists say of documents whose drawings lie elsewhere; see `search.lists`, which alone writes
all of it. folders.is_table: its path is a table given by the user, not a folder. listed: a row a
line; fits: whether some drawing is of it. tables.names, sample, columns: the names of its columns,
its first rows, and the meanings of columns, as JSON. chosen_columns: what the user said of tables
with these names. own_documents, own_figures: what a document's own files say, where a list says
otherwise and documents and figures hold that."""

_SCHEMA_TITLE_PAGES = """
CREATE TABLE title_pages (
    file INTEGER PRIMARY KEY REFERENCES files ON DELETE CASCADE,
    state TEXT NOT NULL
);
"""
"""Documents whose title page is print without a text of its own; see `search.title_pages`, which
alone writes it."""

_SCHEMA_PARTS = """
ALTER TABLE files ADD COLUMN part_of INTEGER REFERENCES files ON DELETE CASCADE;
CREATE INDEX files_by_whole ON files (part_of) WHERE part_of IS NOT NULL;
"""
"""files.part_of: of a further design in a file, the row of that file, which has its first one."""

MIGRATIONS: dict[int, str] = {
    0: _SCHEMA_1,
    1: _SCHEMA_2,
    2: _SCHEMA_3,
    3: _SCHEMA_LISTS,
    4: _SCHEMA_TITLE_PAGES,
    5: seals.SCHEMA,
    6: _SCHEMA_PARTS,
}
"""Version to the script that makes the next version of it; 0 is an empty file."""

OPENING_SECONDS, SECONDS = 2, 30
"""How long another program's lock is waited for, when a catalogue is opened and later."""

SEALED_AT_ONCE = 1024
"""Files that a transaction seals at its end; of more that it changed, a refresh seals the rest."""


@dataclass(frozen=True)
class FileRow:
    """A file of the catalogue.

    figures: how many it holds. stamp: what made its vectors. reading: the version of the code that
    found its figures.
    """

    id: int
    source: Source
    partial_hash: str
    was_readable: bool
    figures: int
    stamp: str
    reading: int


@dataclass(frozen=True)
class Counts:
    """How much a catalogue holds; searchable: figures whose vectors are of the given stamp."""

    files: int
    documents: int
    figures: int
    searchable: int
    problems: int


class _Held:
    """A thread's connection, closed when its thread is gone."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection

    def __del__(self) -> None:
        self.connection.close()


class Catalogue:
    """An open catalogue. Every thread gets its own connection."""

    def __init__(self, file: Path, *, create: bool = False) -> None:
        """Open the catalogue in file, to be read alone where it lies so that it cannot be written.

        Raises UnusableError, whose condition says what is wrong.
        """
        if not create and not os.path.isfile(file):  # noqa: PTH113 - Path's raises, without rights
            raise UnusableError(
                f"{file} is missing. Build the collection again.", Condition.MISSING
            )
        self.file = file
        self.damage: UnusableError | None = None
        """That it is damaged, when reading it has shown that."""
        self.is_read_only = file.exists() and not (
            os.access(file, os.W_OK) and os.access(file.parent, os.W_OK)
        )
        self._mine = threading.local()
        self._all: weakref.WeakSet[_Held] = weakref.WeakSet()
        self._guard = threading.Lock()
        if create:
            file.parent.mkdir(parents=True, exist_ok=True)
        try:
            self._check_version()
        except BaseException as error:
            self.close()
            found = unusable(file, error) if isinstance(error, Exception) else None
            if found is None or found is error:
                raise
            raise found from error

    def close(self) -> None:
        """Close every thread's connection."""
        with self._guard:
            for held in self._all:
                held.connection.close()
            self._all.clear()
            self._mine = threading.local()

    @property
    def connection(self) -> sqlite3.Connection:
        """Connection of the calling thread, in autocommit mode: see `reading` and `writing`."""
        held: _Held | None = getattr(self._mine, "held", None)
        if held is None:
            name, is_address = str(self.file), False
            if self.is_read_only:
                # Where nothing can be written SQLite can keep no lock either, and needs none.
                name, is_address = f"{self.file.absolute().as_uri()}?mode=ro&immutable=1", True
            connection = sqlite3.connect(
                name, timeout=SECONDS, isolation_level=None, check_same_thread=False, uri=is_address
            )
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("PRAGMA synchronous = FULL")
            held = _Held(connection)
            with self._guard:
                self._all.add(held)
            self._mine.held = held
        return held.connection

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A transaction that sees one state of the catalogue, whatever is written meanwhile."""
        with self._transaction("BEGIN") as connection:
            yield connection

    @contextlib.contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A transaction that is kept as a whole, or not at all when it ends with an exception."""
        with self._transaction("BEGIN IMMEDIATE") as connection:
            yield connection
            connection.execute(
                "INSERT INTO state VALUES ('generation', '1') ON CONFLICT (name) "
                "DO UPDATE SET value = CAST(value AS INTEGER) + 1"
            )
            seals.seal(connection, SEALED_AT_ONCE)

    @contextlib.contextmanager
    def step(self) -> Iterator[None]:
        """A part of what is being written that is undone by itself when it fails."""
        connection = self.connection
        connection.execute("SAVEPOINT step")
        try:
            yield
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK TO step")
                connection.execute("RELEASE step")
            raise
        connection.execute("RELEASE step")

    @contextlib.contextmanager
    def _transaction(self, begin: str) -> Iterator[sqlite3.Connection]:
        connection = self.connection
        connection.execute(begin)
        try:
            yield connection
            connection.execute("COMMIT")
        except BaseException:
            # SQLite undoes it by itself where, for one, the disk is full.
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise

    def _check_version(self) -> None:
        connection = self.connection
        connection.execute(f"PRAGMA busy_timeout = {OPENING_SECONDS * 1000}")
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version > VERSION:
            raise UnusableError(
                f"The catalogue {self.file} was written by a newer version of this program. "
                "Update the program to use this collection.",
                Condition.NEWER,
            )
        if version < VERSION:
            self._migrate(connection, version)
            seals.reopen(connection)
        if not self.is_read_only:
            seals.watch(connection)
        connection.execute(f"PRAGMA busy_timeout = {SECONDS * 1000}")

    def _migrate(self, connection: sqlite3.Connection, version: int) -> None:
        connection.execute("PRAGMA journal_mode = WAL")
        while version < VERSION:
            script = (
                f"BEGIN IMMEDIATE;{MIGRATIONS[version]};PRAGMA user_version={version + 1};COMMIT;"
            )
            try:
                connection.executescript(script)
            except sqlite3.OperationalError:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                # Another program may have made the step first.
                if connection.execute("PRAGMA user_version").fetchone()[0] <= version:
                    raise
            version = connection.execute("PRAGMA user_version").fetchone()[0]

    # -- state ---------------------------------------------------------------------------------

    def state(self, name: str, default: str = "") -> str:
        """A fact about the whole collection ("generation", "refreshed", "name")."""
        row = self.connection.execute("SELECT value FROM state WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else default

    def set_state(self, name: str, value: str) -> None:
        """Write such a fact."""
        with self._transaction("BEGIN IMMEDIATE") as connection:
            connection.execute("INSERT OR REPLACE INTO state VALUES (?, ?)", (name, value))
            seals.seal(connection, SEALED_AT_ONCE)

    def note_state(self, name: str, value: str) -> None:
        """Write such a fact in the transaction that is under way."""
        self.connection.execute("INSERT OR REPLACE INTO state VALUES (?, ?)", (name, value))

    def generation(self) -> tuple[int, int]:
        """How often the catalogue was changed, and how often rows were removed or changed.

        While the second is the same, new rows were only added.
        """
        rows = self.connection.execute(
            "SELECT name, value FROM state WHERE name IN ('generation', 'removals')"
        ).fetchall()
        found = dict(rows)
        return int(found.get("generation", 0)), int(found.get("removals", 0))

    def figures_state(self) -> str:
        """Something that differs whenever the figures do."""
        last, count = self.connection.execute("SELECT max(id), count(*) FROM figures").fetchone()
        return f"{last} {count} {self.generation()[1]}"

    def content_hash(self) -> str:
        """SHA-256 over the files, their contents' hashes and what made their vectors.

        The same files embedded by the same model give the same hash, whenever and wherever they
        were indexed. A second for every million files.
        """
        rows = self.connection.execute(
            "SELECT relative, partial_hash, was_readable, figures, "
            # As it was before files had a reading's version, as long as they have the first.
            "iif(reading > 1, stamp || ' ' || reading, stamp) FROM files "
            "WHERE part_of IS NULL ORDER BY relative, partial_hash, stamp"
        )
        whole = hashlib.sha256()
        for row in rows:
            whole.update(repr(tuple(row)).encode("utf-8", "surrogatepass"))
        return whole.hexdigest()

    def counts(self, stamp: str) -> Counts:
        """How much the catalogue holds, with vectors of this stamp as searchable."""
        connection = self.connection
        files, figures, searchable = connection.execute(
            "SELECT sum(part_of IS NULL), coalesce(sum(figures), 0), "
            "coalesce(sum(CASE WHEN stamp = ? THEN figures ELSE 0 END), 0) FROM files "
            "WHERE kind != ?",
            (stamp, SourceKind.LIST.value),
        ).fetchone()
        numbered, others = connection.execute(
            "SELECT count(DISTINCT nullif(number_key, '')), sum(number_key = '') FROM documents"
        ).fetchone()
        problems = connection.execute("SELECT count(*) FROM problems").fetchone()[0]
        return Counts(files or 0, numbered + (others or 0), figures, searchable, problems)

    def files_read_before(self, reading: int) -> int:
        """How many files were read by a version of the reading code before this one."""
        rows = self.connection.execute("SELECT count(*) FROM files WHERE reading < ?", (reading,))
        return int(rows.fetchone()[0])

    # -- whether it is as it was written ----------------------------------------------------------

    def failure(self, error: Exception) -> UnusableError | None:
        """What an error in reading this catalogue says of it to a person, or None for nothing.

        Damage is remembered: other rows may be wrong without showing it.
        """
        found = unusable(self.file, error)
        if found is not None and found.condition is Condition.DAMAGED:
            logger.warning("the catalogue %s is damaged", self.file, exc_info=error)
            self.damage = found
        return found

    def quickly_checked(self) -> None:
        """Have SQLite look through its structure. Raises UnusableError when that is damaged."""
        found = self.connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if found != "ok":
            raise damaged(self.file, str(found).rstrip("."))

    def checked(self, damage: list[str]) -> Iterator[Progress]:
        """Compare every row with its seal; what was changed is added to damage, a clause each."""
        try:
            with self.reading() as connection:
                yield from seals.checked(connection, damage)
            if not self.is_read_only:
                with self._transaction("BEGIN IMMEDIATE") as connection:
                    connection.execute(
                        "INSERT INTO titles (titles, rank) VALUES ('integrity-check', 1)"
                    )
        except Exception as error:
            if condition_of(error) is not Condition.DAMAGED:
                raise
            damage.append(str(error).rstrip("."))

    def sealed(self) -> Iterator[Progress]:
        """Seal what is not yet, as of a catalogue from before there were seals."""
        whole = seals.unsealed(self.connection)
        left = whole
        while left:
            with self._transaction("BEGIN IMMEDIATE") as connection:
                left = seals.seal(connection, SEALED_AT_ONCE)
            yield Progress("sealing", whole - left, whole)

    def unsealed(self) -> int:
        """How many files have no seal yet: a changed byte in what is kept of them is not found."""
        return seals.unsealed(self.connection)

    # -- folders and files ---------------------------------------------------------------------

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
        """Make a folder part of the collection, or a table; what is part of it stays as it is."""
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

    def files(self, folder: int, root: Path) -> dict[str, FileRow]:
        """Files of an indexed folder by relative path."""
        rows = self._rows(
            "SELECT id, relative, kind, size, modified_ns, partial_hash, was_readable, figures, "
            "stamp, reading FROM files WHERE folder = ? AND part_of IS NULL ORDER BY id",
            folder,
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

    def add_part(self, whole: int, place: int, figures: int, bibliography: Bibliography) -> int:
        """Add a further design of a file; returns its row, which goes when the file does."""
        part = self.connection.execute(
            "INSERT INTO files (folder, relative, kind, size, modified_ns, partial_hash, "
            "was_readable, figures, stamp, reading, part_of) SELECT folder, id || ' ' || ?, kind, "
            "size, modified_ns, partial_hash, was_readable, ?, stamp, reading, id FROM files "
            "WHERE id = ?",
            (place, figures, whole),
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

    def _add_document(self, file: int, bibliography: Bibliography) -> None:
        self.connection.execute(
            f"INSERT INTO documents VALUES ({', '.join('?' * 15)})",  # noqa: S608 - only marks
            (file, *document_values(bibliography)),
        )

    def add_figure(
        self,
        file: int,
        figure: Figure,
        vector: NDArray[np.float16],
        thumbnail: bytes,
        places: bytes = b"",
    ) -> int:
        """Add a figure of a file; returns its row, which never stands for another figure.

        Its picture is not kept; thumbnail: an encoded one. places: packed; empty without any.
        """
        row = self.connection.execute(
            "INSERT INTO figures (file, sheet, ordinal, label, view, description, box, "
            "quarter_turns) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                file,
                figure.sheet,
                figure.ordinal,
                figure.label,
                figure.view.value,
                figure.description,
                json.dumps(figure.box),
                figure.quarter_turns,
            ),
        ).lastrowid
        assert row is not None
        self.connection.execute(
            "INSERT INTO vectors VALUES (?, ?)", (row, vector.astype("<f2").tobytes())
        )
        self.connection.execute("INSERT INTO thumbnails VALUES (?, ?)", (row, thumbnail))
        if places:
            self.connection.execute("INSERT INTO places VALUES (?, ?)", (row, places))
        return row

    def move_file(self, file: int, folder: int, source: Source) -> None:
        """Give a file the place, the size and the time at which it was found again."""
        self.connection.execute(
            "UPDATE files SET folder = ?, relative = ?, size = ?, modified_ns = ? WHERE id = ?",
            (folder, source.relative, source.size, source.modified_ns, file),
        )
        self.connection.execute("UPDATE files SET folder = ? WHERE part_of = ?", (folder, file))
        self.count_change()

    def remove_files(self, files: Sequence[int]) -> None:
        """Remove files with all that was found in them."""
        if not files:
            return
        self.connection.executemany("DELETE FROM files WHERE id = ?", ((file,) for file in files))
        self.count_change()

    def count_change(self) -> None:
        """Say that rows were removed or changed: whoever follows the catalogue looks at all."""
        self.connection.execute(
            "INSERT INTO state VALUES ('removals', '1') ON CONFLICT (name) "
            "DO UPDATE SET value = CAST(value AS INTEGER) + 1"
        )

    def add_problem(self, folder: int, file: int | None, problem: Problem) -> None:
        """Keep why something could not be used."""
        self.connection.execute(
            "INSERT INTO problems (folder, file, shown, reason, advice) VALUES (?, ?, ?, ?, ?)",
            (folder, file, problem.file, problem.reason, problem.advice),
        )

    def replace_walk_problems(self, folder: int, problems: Iterable[Problem]) -> None:
        """Keep what the last walk of a folder could not list, in place of what it was before."""
        self.connection.execute("DELETE FROM problems WHERE folder = ? AND file IS NULL", (folder,))
        for problem in problems:
            self.add_problem(folder, None, problem)

    def remove_walk_problem(self, folder: int, reason: str) -> None:
        """Remove the problems of a folder that say this and belong to no file."""
        self.connection.execute(
            "DELETE FROM problems WHERE folder = ? AND file IS NULL AND reason = ?",
            (folder, reason),
        )

    def walk_problems(self, folder: int) -> tuple[Problem, ...]:
        """What the last walk of a folder could not list, in the order in which it was met."""
        rows = self._rows(
            "SELECT shown, reason, advice FROM problems WHERE folder = ? AND file IS NULL "
            "ORDER BY id",
            folder,
        )
        return tuple(Problem(*row) for row in rows)

    def problems(self) -> tuple[Problem, ...]:
        """Every problem, by file."""
        rows = self._rows("SELECT shown, reason, advice FROM problems ORDER BY shown, id")
        return tuple(Problem(*row) for row in rows)

    def try_again(self, problems: Iterable[Problem]) -> None:
        """Have the next refresh read the files of these problems, though they have not changed.

        The archives that could not be listed are listed again.
        """
        problems = tuple(problems)
        for folder, root in self.folders().items():
            for relative in self.archives(folder):
                place = os.path.join(root, relative)  # noqa: PTH118 (as the walk shows it)
                if any(p.file == place or p.file.startswith(f"{place}!") for p in problems):
                    self.connection.execute(
                        "DELETE FROM archives WHERE folder = ? AND relative = ?", (folder, relative)
                    )
        self.connection.executemany(
            "UPDATE files SET was_readable = 0 WHERE id IN "
            "(SELECT file FROM problems WHERE shown = ? AND reason = ?)",
            [(problem.file, problem.reason) for problem in problems],
        )

    # -- archives ------------------------------------------------------------------------------

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
        """Take an archive for known, now that all of its files are kept."""
        self.connection.execute(
            "INSERT OR REPLACE INTO archives VALUES (?, ?, ?, ?)",
            (folder, relative, size, modified_ns),
        )

    def forget_archives(self) -> None:
        """Have every archive listed anew by the next refresh."""
        self.connection.execute("DELETE FROM archives")

    # -- documents -----------------------------------------------------------------------------

    def bibliographies(self, files: Iterable[int]) -> dict[int, Bibliography]:
        """What is known of the documents in some files."""
        marks = json.dumps([int(file) for file in files])
        rows = self._rows(
            f"SELECT {', '.join(('file', *DOCUMENT_COLUMNS))} FROM documents "  # noqa: S608
            "WHERE file IN (SELECT value FROM json_each(?))",
            marks,
        )
        return {file: bibliography_of(values) for file, *values in rows}

    def set_bibliography(self, file: int, known: Bibliography) -> None:
        """Write what is known of a file's document in place of what was known."""
        names = (DOCUMENT_COLUMNS[0], "number_key", *DOCUMENT_COLUMNS[1:])
        marks = ", ".join(f"{name} = ?" for name in names)
        self.connection.execute(
            f"UPDATE documents SET {marks} WHERE file = ?",  # noqa: S608 - names of columns
            (*document_values(known), file),
        )

    def files_of_design(self, file: int) -> list[int]:
        """A file and all others of the same document, or none when the file is gone."""
        row = self.connection.execute(
            "SELECT number_key, country FROM documents WHERE file = ?", (file,)
        ).fetchone()
        if row is None or not row[0]:
            return [] if row is None else [file]
        same = self._rows(
            "SELECT file FROM documents WHERE number_key = ? AND country = ? ORDER BY 1", *row
        )
        return [other for (other,) in same]

    def shown(self, file: int) -> str:
        """Absolute path of a file, with "!" where it lies in an archive."""
        path, relative = self.connection.execute(
            "SELECT path, whole.relative FROM files JOIN files AS whole "
            "ON whole.id = ifnull(files.part_of, files.id) JOIN folders "
            "ON folders.id = whole.folder WHERE files.id = ?",
            (file,),
        ).fetchone()
        return str(Path(path) / relative)

    def design_of(self, file: int, collection: str) -> DesignKey:
        """The key of the design in a file. collection: the name of this one."""
        path, relative, number, country = self.connection.execute(
            "SELECT path, whole.relative, number_key, country FROM files JOIN files AS whole "
            "ON whole.id = ifnull(files.part_of, files.id) JOIN folders "
            "ON folders.id = whole.folder JOIN documents ON file = files.id WHERE files.id = ?",
            (file,),
        ).fetchone()
        if number:
            return DesignKey(country, number)
        return DesignKey(collection=collection, folder=path, path=relative)

    def figures(self, files: Iterable[int]) -> list[tuple[int, int, int, str, View, str]]:
        """Row, sheet, ordinal, label, view and description of the figures in some files."""
        rows = self._rows(
            "SELECT id, sheet, ordinal, label, view, description FROM figures "
            "WHERE file IN (SELECT value FROM json_each(?)) ORDER BY file, id",
            json.dumps(list(files)),
        )
        return [(*row[:4], View(row[4]), row[5]) for row in rows]

    def thumbnail(self, figure: int) -> bytes | None:
        """A figure's encoded picture, or None when it is gone."""
        row = self.connection.execute(
            "SELECT picture FROM thumbnails WHERE figure = ?", (figure,)
        ).fetchone()
        return bytes(row[0]) if row else None

    def places(self, figures: Iterable[int]) -> dict[int, bytes]:
        """Packed places of those of some figures that have any."""
        rows = self._rows(
            "SELECT figure, places FROM places WHERE figure IN (SELECT value FROM json_each(?))",
            json.dumps(list(figures)),
        )
        return dict(rows)

    def source_of(self, figure: int) -> tuple[Source, int, int] | None:
        """Where a figure is read from: its source, sheet and ordinal; None when it is gone."""
        row = self.connection.execute(
            "SELECT path, whole.relative, whole.kind, whole.size, whole.modified_ns, sheet, "
            "ordinal FROM figures JOIN files ON files.id = file "
            "JOIN files AS whole ON whole.id = ifnull(files.part_of, files.id) "
            "JOIN folders ON folders.id = whole.folder WHERE figures.id = ?",
            (figure,),
        ).fetchone()
        if row is None:
            return None
        path, relative, kind, size, modified, sheet, ordinal = row
        return Source(Path(path), relative, SourceKind(kind), size, modified), sheet, ordinal

    def files_called(self, name: str) -> list[int]:
        """Files of the document with this number, or with this file name or path."""
        # "DM/123456" is a number, "sub/D894468.pdf" a path.
        for key in filter(None, (number_key(name), number_key(Path(name).name))):
            # A filing's number alone means all of its designs.
            found = self._rows(
                "SELECT file FROM documents WHERE number_key = ?1 OR number_key GLOB ?1 || '-*' "
                "ORDER BY 1",
                key,
            )
            if found:
                return [file for (file,) in found]
        plain = name.replace("\\", "/")
        rows = self._rows(
            "SELECT files.id FROM files JOIN folders ON folders.id = folder WHERE relative = ?1 "
            "OR path || '/' || relative = ?1 OR relative LIKE '%/' || ?2 ESCAPE '|' ORDER BY 1",
            plain,
            re.sub(r"([%_|])", r"|\1", plain),
        )
        return [file for (file,) in rows]

    def files_titled(self, words: str) -> list[int]:
        """Files whose document's title has all these words, whatever their grammatical ending."""
        quoted = " ".join(f'"{word}"' for word in re.findall(r"\w+", words))
        if not quoted:
            return []
        rows = self._rows("SELECT rowid FROM titles WHERE titles MATCH ? ORDER BY 1", quoted)
        return [file for (file,) in rows]

    def _rows(self, query: str, *values: Any) -> list[tuple[Any, ...]]:
        return self.connection.execute(query, values).fetchall()


DOCUMENT_COLUMNS: Final = (
    "number",
    "country",
    "kind",
    "title",
    "filed",
    "priority",
    "granted",
    "locarno",
    "locarno_edition",
    "us_class",
    "applicant",
    "citations",
    "descriptions",
)


def document_values(known: Bibliography) -> tuple[Any, ...]:
    """What is known of a document as its row has it, without the file.

    Its fields are DOCUMENT_COLUMNS, with the key of its number after the number.
    """
    citations = [
        [cited.number, str(cited.date) if cited.date else None, cited.name, cited.by_examiner]
        for cited in known.citations
    ]
    return (
        known.number,
        number_key(known.number),
        known.country,
        known.kind,
        known.title,
        *(str(day) if day else None for day in (known.filed, known.priority, known.granted)),
        known.locarno,
        known.locarno_edition,
        known.us_class,
        known.applicant,
        json.dumps(citations, ensure_ascii=False),
        json.dumps(known.descriptions, ensure_ascii=False),
    )


def bibliography_of(values: Sequence[Any]) -> Bibliography:
    """What a row's DOCUMENT_COLUMNS say of its document."""
    fields = dict(zip(DOCUMENT_COLUMNS, values, strict=True))
    for name in ("filed", "priority", "granted"):
        fields[name] = dt.date.fromisoformat(fields[name]) if fields[name] else None
    fields["citations"] = tuple(
        Citation(number, dt.date.fromisoformat(date) if date else None, name, by_examiner)
        for number, date, name, by_examiner in json.loads(fields["citations"])
    )
    fields["descriptions"] = json.loads(fields["descriptions"])
    return Bibliography(**fields)


def merged(parts: Sequence[Bibliography]) -> Bibliography:
    """What several files of one document say of it together; the first that knows a thing wins."""
    if len(parts) == 1:
        return parts[0]
    values: dict[str, Any] = {}
    for field in dataclasses.fields(Bibliography):
        known = [getattr(part, field.name) for part in parts]
        values[field.name] = next((value for value in known if value), known[0])
    return Bibliography(**values)
