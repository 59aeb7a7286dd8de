"""The words of a title as catalogues compare them: their stems, by SQLite's own tokeniser."""

from __future__ import annotations

import contextlib
import re
import sqlite3
import threading

_TOKENISER = "porter unicode61 remove_diacritics 2"
"""As of the titles in a catalogue: the same words find the same documents in both."""

_mine = threading.local()


def stems(text: str) -> list[str]:
    """The different stems of a text's words, in their order."""
    if not re.search(r"\w", text):
        return []
    connection = _connection()
    with contextlib.closing(connection.cursor()) as cursor:
        cursor.execute("DELETE FROM texts")
        cursor.execute("INSERT INTO texts (rowid, text) VALUES (1, ?)", (text,))
        rows = cursor.execute("SELECT term FROM words ORDER BY offset").fetchall()
    return list(dict.fromkeys(term for (term,) in rows))


def _connection() -> sqlite3.Connection:
    known: sqlite3.Connection | None = getattr(_mine, "connection", None)
    if known is None:
        known = sqlite3.connect(":memory:", isolation_level=None)
        known.execute(f"CREATE VIRTUAL TABLE texts USING fts5 (text, tokenize='{_TOKENISER}')")
        known.execute("CREATE VIRTUAL TABLE words USING fts5vocab (texts, instance)")
        _mine.connection = known
    return known
