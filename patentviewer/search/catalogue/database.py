"""A catalogue's file: each thread's connection, transactions, and whether all is as written."""

from __future__ import annotations

import contextlib
import logging
import os
import sqlite3
import threading
import time
import weakref
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from patentviewer.messages import Message
from patentviewer.model.condition import Condition, UnusableError
from patentviewer.progress import Progress
from patentviewer.search import seals
from patentviewer.search.catalogue.earlier_sentences import recognised
from patentviewer.search.catalogue.layouts import MIGRATIONS, VERSION
from patentviewer.search.catalogue_errors import condition_of, damaged, unusable

logger = logging.getLogger(__name__)

OPENING_SECONDS, SECONDS = 5, 30
"""How long another program's lock is waited for, when a catalogue is opened and later."""

SEALED_AT_ONCE = 1024
"""Files that a transaction seals at its end; of more that it changed, a refresh seals the rest."""


def _wait_for_locks(connection: sqlite3.Connection, seconds: int) -> None:
    connection.execute(f"PRAGMA busy_timeout = {seconds * 1000}")


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Have changes written beside the file first; for that SQLite waits for no lock by itself."""
    given_up = time.monotonic() + OPENING_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError:
            if time.monotonic() > given_up:
                raise
            time.sleep(0.02)
        else:
            return


_BEGUN = "BEGIN IMMEDIATE; SELECT refuse_if_made(user_version) FROM pragma_user_version;"
"""How a step of migration begins."""


def _refuse_if_made(step: int, version: int) -> None:
    """End a step of migration that another program has made meanwhile, before it does anything."""
    if version != step:
        raise ValueError(f"the layout is {version} already")


def _message_of(sentence: str) -> str:
    """What a migration makes of a sentence: a message as it is kept, or nothing of nothing."""
    return recognised(sentence).to_text() if sentence else ""


PAGE = 32_768
"""Bytes of a page of a new catalogue."""


class _Held:
    """A thread's connection, closed when its thread is gone."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection

    def __del__(self) -> None:
        self.connection.close()


class Database:
    """The open file of a catalogue. Every thread gets its own connection."""

    def __init__(self, file: Path, *, create: bool = False) -> None:
        """Open the catalogue in file, to be read alone where it lies so that it cannot be written.

        Raises UnusableError, whose condition says what is wrong.
        """
        if not create and not os.path.isfile(file):  # noqa: PTH113 - Path's raises, without rights
            raise UnusableError(Message("catalogue.missing", file=file), Condition.MISSING)
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
    def connections(self) -> int:
        """How many threads hold the file open by now."""
        with self._guard:
            return len(self._all)

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
                name,
                timeout=OPENING_SECONDS,
                isolation_level=None,
                check_same_thread=False,
                uri=is_address,
            )
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("PRAGMA synchronous = FULL")  # reads the file: waits for a lock
            _wait_for_locks(connection, SECONDS)
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
        _wait_for_locks(connection, OPENING_SECONDS)
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version > VERSION:
            raise UnusableError(
                Message("catalogue.newer", file=self.file),
                Condition.NEWER,
            )
        if version < VERSION:
            self._migrate(connection, version)
            seals.reopen(connection)
        if not self.is_read_only:
            seals.watch(connection)
        _wait_for_locks(connection, SECONDS)

    def _migrate(self, connection: sqlite3.Connection, version: int) -> None:
        if version == 0:
            # Nine vectors fill a page of this size; of one of 4096, the usual one, each wastes 600.
            connection.execute(f"PRAGMA page_size = {PAGE}")
        _write_ahead(connection)
        connection.create_function("message_of", 1, _message_of, deterministic=True)
        while version < VERSION:
            script = f"{_BEGUN}{MIGRATIONS[version]};PRAGMA user_version={version + 1};COMMIT;"
            connection.create_function("refuse_if_made", 1, partial(_refuse_if_made, version))
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
        """Write a fact about the whole collection, as a change of its own; see `state`."""
        with self._transaction("BEGIN IMMEDIATE") as connection:
            connection.execute("INSERT OR REPLACE INTO state VALUES (?, ?)", (name, value))
            seals.seal(connection, SEALED_AT_ONCE)

    def note_state(self, name: str, value: str) -> None:
        """Write a fact about the whole collection in the transaction that is under way."""
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

    def count_change(self) -> None:
        """Note that rows were removed or changed: who follows the catalogue reads all anew."""
        self.connection.execute(
            "INSERT INTO state VALUES ('removals', '1') ON CONFLICT (name) "
            "DO UPDATE SET value = CAST(value AS INTEGER) + 1"
        )

    # -- whether it is as it was written ----------------------------------------------------------

    def failure(self, error: Exception) -> UnusableError | None:
        """The error for people that an error in reading this catalogue means; None for none.

        Damage is remembered in `damage`: other rows may be wrong without showing it.
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

    def checked(self, damage: list[Message]) -> Iterator[Progress]:
        """Compare every row with its seal; what was changed is added to damage, a message each."""
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
            damage.append(Message("seal.not_readable", why=str(error).rstrip(".")))

    def sealed(self) -> Iterator[Progress]:
        """Seal files without a seal, as of a catalogue from before seals, step by step."""
        whole = seals.unsealed(self.connection)
        left = whole
        while left:
            with self._transaction("BEGIN IMMEDIATE") as connection:
                left = seals.seal(connection, SEALED_AT_ONCE)
            yield Progress("sealing", whole - left, whole)

    def unsealed(self) -> int:
        """How many files have no seal yet: a changed byte in what is kept of them is not found."""
        return seals.unsealed(self.connection)

    def _rows(self, query: str, *values: Any) -> list[tuple[Any, ...]]:
        return self.connection.execute(query, values).fetchall()
