"""What an error in reading a catalogue means: the state it is in, and the error for people."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from patentviewer.messages import Message
from patentviewer.model.condition import Condition, UnusableError

_DAMAGED = {
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_NOTADB,
    sqlite3.SQLITE_FORMAT,
    sqlite3.SQLITE_ERROR,
    sqlite3.SQLITE_MISMATCH,
    sqlite3.SQLITE_SCHEMA,
}
"""A statement of ours that SQLite does not understand means that the layout is not ours."""

_UNREADABLE = {
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_AUTH,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_PROTOCOL,
    sqlite3.SQLITE_NOLFS,
}


def condition_of(error: Exception) -> Condition | None:
    """The state of a catalogue that an error in opening or reading it shows; None for none.

    Values that SQLite hands out and that cannot be what was written (a number where a path stood,
    text that is not UTF-8) are damage too.
    """
    if isinstance(error, UnusableError):
        return error.condition
    if not isinstance(error, sqlite3.Error):
        wrong_values = (TypeError, ValueError, KeyError, OverflowError, RecursionError)
        return Condition.DAMAGED if isinstance(error, wrong_values) else None
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return Condition.LOCKED
    if code in _UNREADABLE:
        return Condition.UNREADABLE
    is_text = isinstance(error, sqlite3.OperationalError) and "decode" in str(error)
    return Condition.DAMAGED if code in _DAMAGED or is_text else None


def unusable(file: Path, error: Exception) -> UnusableError | None:
    """The error for people that an error in reading a catalogue stands for; None for no such."""
    if isinstance(error, UnusableError):
        return error
    condition = condition_of(error)
    if condition is None:
        return None
    said = str(error).rstrip(".")
    if condition is Condition.LOCKED:
        return UnusableError(
            Message("catalogue.locked", file=file),
            condition,
        )
    if condition is Condition.UNREADABLE:
        return UnusableError(
            Message("catalogue.not_readable", file=file, why=said),
            condition,
        )
    return damaged(file, said)


def damaged(file: Path, what: str) -> UnusableError:
    """The error that says that a catalogue is damaged. what: a clause that says how it shows."""
    return UnusableError(
        Message("catalogue.damaged", file=file, why=what),
        Condition.DAMAGED,
    )
