"""Seals: a hash of what the catalogue keeps of each file, so that a changed byte is found.

SQLite notices when its own structure is damaged, not when a letter of a title is another one. The
seal of a file is a hash over all rows that belong to it, wherever they stand; file 0 stands for
the rows that belong to none. Triggers note of every file what is written, whoever writes it, and
the note is exchanged for a seal before the transaction ends.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from sqlite3 import Connection

from patentviewer.messages import Message
from patentviewer.progress import Progress

SCHEMA = """
CREATE TABLE seals (file INTEGER PRIMARY KEY, seal BLOB NOT NULL);
CREATE TABLE unsealed (file INTEGER PRIMARY KEY);
INSERT INTO unsealed SELECT 0 UNION SELECT id FROM files;
"""
"""What was written before there were seals is sealed by the next refresh."""

REST = 0
"""Stands for the rows that belong to no file."""

BATCH = 256
_OWN = {"seals", "unsealed"}
_NOTING = "unsealed_"
_SEALED_AS = {"local_features": "places"}
"""Tables that are hashed under another name than their own: one may get a better name without
making every seal wrong."""

_LATER = {"files_beside"}
"""Tables that came when there were seals: they are in a seal only where they have rows."""

_ALSO_OF_NO_FILE = (
    "SELECT * FROM sqlite_sequence",
    "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'unsealed_%'",
)
"""What SQLite keeps beside the tables: which numbers were given, and what the tables are."""


@dataclass(frozen=True)
class _Table:
    """A table, and how its rows belong to a file.

    of_file: the column that names the file, or "". of_figure: the one that names a figure, or "".
    """

    name: str
    of_file: str
    of_figure: str

    @property
    def sealed_as(self) -> str:
        """The name under which its rows are hashed."""
        return _SEALED_AS.get(self.name, self.name)


def _tables(connection: Connection) -> list[_Table]:
    """Every table of rows that the program writes, by the name under which it is hashed."""
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
        "AND name NOT LIKE 'titles%'"
    ).fetchall()
    found = []
    for (name,) in names:
        if name in _OWN:
            continue
        keys = connection.execute(f"PRAGMA foreign_key_list({name})").fetchall()
        columns = {target: column for _, _, target, column, *_ in keys}
        of_file = "id" if name == "files" else columns.get("files", "")
        found.append(_Table(name, of_file, columns.get("figures", "")))
    return sorted(found, key=lambda table: table.sealed_as)


def watch(connection: Connection) -> None:
    """Have every change of a row noted; does nothing where that is so already.

    The caller holds a transaction, or gets one statement at a time.
    """
    known = dict(connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"))
    for name, statement in _triggers(_tables(connection)):
        if name not in known:
            connection.execute(statement.replace("TRIGGER", "TRIGGER IF NOT EXISTS", 1))


def _triggers(tables: Sequence[_Table]) -> Iterator[tuple[str, str]]:
    """Name and statement of every trigger."""
    for table in tables:
        for event, rows in (("INSERT", "new"), ("DELETE", "old"), ("UPDATE", "old, new")):
            name = f"{_NOTING}{table.name}_{event.lower()}"
            noted = ";".join(_note(table, row) for row in rows.split(", "))
            yield name, f"CREATE TRIGGER {name} AFTER {event} ON {table.name} BEGIN {noted}; END"


def _note(table: _Table, row: str) -> str:
    if table.of_figure:
        wanted = f"SELECT file FROM figures WHERE id = {row}.{table.of_figure}"  # noqa: S608
    elif table.of_file:
        wanted = f"SELECT coalesce({row}.{table.of_file}, {REST}) AS file"
    else:
        wanted = f"SELECT {REST} AS file"
    # Not "OR IGNORE": within a trigger, what the statement outside says of conflicts would count.
    return (
        f"INSERT INTO unsealed SELECT file FROM ({wanted}) "  # noqa: S608 - our own names
        "WHERE file NOT IN (SELECT file FROM unsealed)"
    )


def seal(connection: Connection, most: int | None = None) -> int:
    """Seal what was written since it was last sealed; returns how many files are left.

    most: so many files, the newest, None for all. The caller holds a transaction.
    """
    newest = "SELECT file FROM unsealed ORDER BY file DESC LIMIT ?"
    files = [file for (file,) in connection.execute(newest, (-1 if most is None else most,))]
    is_open = connection.execute("SELECT 1 FROM unsealed WHERE file = ?", (REST,)).fetchone()
    if is_open and REST not in files:
        files.append(REST)
    tables = _tables(connection) if files else []
    for file in files:
        is_there = (
            file == REST
            or connection.execute("SELECT 1 FROM files WHERE id = ?", (file,)).fetchone()
        )
        if is_there:
            connection.execute(
                "INSERT OR REPLACE INTO seals VALUES (?, ?)",
                (file, _hash(connection, tables, file)),
            )
        else:
            connection.execute("DELETE FROM seals WHERE file = ?", (file,))
        connection.execute("DELETE FROM unsealed WHERE file = ?", (file,))
    return 0 if most is None or len(files) < most else unsealed(connection)


def _hash(connection: Connection, tables: Sequence[_Table], file: int) -> bytes:
    """Over every row that belongs to a file, column by column, with its type."""
    whole = hashlib.blake2b(digest_size=16)
    selects = []
    for table in tables:
        rows, values = _rows_of(table, file)
        select, sealed_as = (
            f"SELECT * FROM {name} WHERE {rows}"  # noqa: S608 - our own names
            for name in (table.name, table.sealed_as)
        )
        is_empty = table.name in _LATER and connection.execute(select, values).fetchone() is None
        if not is_empty:
            selects.append((select, sealed_as, values))
    if file == REST:
        selects += [(select, select, ()) for select in _ALSO_OF_NO_FILE]
    for select, sealed_as, values in selects:
        whole.update(sealed_as.encode())
        for row in connection.execute(f"{select} ORDER BY 1, 2", values):
            for value in row:
                content = (
                    value if isinstance(value, bytes) else repr(value).encode("utf-8", "replace")
                )
                whole.update(f"{type(value).__name__} {len(content)} ".encode())
                whole.update(content)
    return whole.digest()


def _rows_of(table: _Table, file: int) -> tuple[str, tuple[int, ...]]:
    if file == REST:
        if table.of_figure:
            return "0", ()
        return (f"{table.of_file} IS NULL" if table.of_file else "1"), ()
    if table.of_figure:
        own = "SELECT id FROM figures WHERE file = ?"
        return f"{table.of_figure} IN ({own})", (file,)
    return (f"{table.of_file} = ?", (file,)) if table.of_file else ("0", ())


def checked(connection: Connection, damage: list[Message]) -> Iterator[Progress]:
    """Compare everything with its seal; what is wrong is added to damage, a message each.

    The caller reads in one transaction. Reads the whole file: some 200 MB a second.
    """
    yield Progress("checking", 0)
    found = [row[0] for row in connection.execute("PRAGMA integrity_check(20)")]
    damage += [Message("seal.sqlite_finds", found=line) for line in found if line != "ok"]
    tables = _tables(connection)
    files = [REST, *(file for (file,) in connection.execute("SELECT id FROM files ORDER BY id"))]
    open_ones = {file for (file,) in connection.execute("SELECT file FROM unsealed")}
    seals = dict(connection.execute("SELECT file, seal FROM seals").fetchall())
    for number, file in enumerate(files, start=1):
        if number % BATCH == 0:
            yield Progress("checking", number, len(files))
        if file in open_ones:
            continue
        if seals.pop(file, None) != _hash(connection, tables, file):
            damage.append(_changed(connection, file))
    kept = dict(connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"))
    if any(kept.get(name) != statement for name, statement in _triggers(tables)):
        damage.append(Message("seal.watch_changed"))
    if set(seals) - open_ones:
        damage.append(Message("seal.files_missing"))
    # Rows that belong to files and figures which are not there would be in no file's seal.
    orphans = connection.execute("PRAGMA foreign_key_check").fetchmany(1)
    if orphans:
        damage.append(Message("seal.rows_of_no_file"))
    yield Progress("checking", len(files), len(files))


def reopen(connection: Connection) -> None:
    """Have the rows that belong to no file sealed anew: the layout is another one."""
    connection.execute("INSERT OR IGNORE INTO unsealed VALUES (?)", (REST,))


def unsealed(connection: Connection) -> int:
    """How many files have no seal yet."""
    return int(connection.execute("SELECT count(*) FROM unsealed").fetchone()[0])


def _changed(connection: Connection, file: int) -> Message:
    if file == REST:
        return Message("seal.rest_changed")
    row = connection.execute("SELECT relative FROM files WHERE id = ?", (file,)).fetchone()
    return Message("seal.file_changed", file=str(row[0]) if row else f"#{file}")
