"""Adding entries to a record so that a full disk, a crash or a power loss costs none that stands.

What append returned is on the disk. Where it could not be written, the file is cut back to what it
was and the same may be tried again later. Before each entry the end of the file is looked at: what
another program did to it is never written over.
"""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from patentviewer.errors import UserError
from patentviewer.files import flush_folder, write_atomically
from patentviewer.messages import Message
from patentviewer.record import attachments, chain
from patentviewer.record.chain import (
    ENTRIES_FILE,
    HEAD_FILE,
    Entry,
    RecordChangedError,
    RecordDamagedError,
)

_FLAGS = os.O_RDWR | getattr(os, "O_BINARY", 0)

_LEFTOVER = re.compile(
    rf"\.({re.escape(HEAD_FILE)}|{re.escape(ENTRIES_FILE)}|{attachments.NAME})\.\w+"
)
"""Temporary files of `files.write_atomically` that a crash left."""

_MOST_TOLD = 10_000
"""Of an entry that was lost half written, so many characters are kept."""


class Appender:
    """A chain that is open for writing. Only one program may hold it."""

    def __init__(self, folder: Path, content: chain.Content | None = None) -> None:
        found = content or chain.Content(())
        self.folder = folder
        self._entries = list(found.entries)
        self._end = found.length
        self._rest = found.torn
        self._is_mending = bool(found.torn)

    @classmethod
    def open(cls, folder: Path, content: chain.Content) -> Appender:
        """Open a chain to continue it; content: what it holds.

        Raises RecordDamagedError, and OSError when it cannot be mended.

        What a crash left is taken away: temporary files, and the half of an entry. An entry of kind
        "recovered" stands where that half began, so that no step of it can go unsaid.
        """
        if content.damage:
            raise RecordDamagedError(
                Message("record.damaged", folder=folder, damage=content.damage[0])
            )
        appender = cls(folder, content)
        if content.entries:
            appender._write_head()
        _remove_leftovers(folder)
        halves = b"".join([*(half for _, half in content.halves), content.torn])
        if halves:
            lost = halves.decode("utf-8", "replace")[:_MOST_TOLD]
            appender.append("recovered", {"bytes": len(halves), "lost": lost})
        if content.halves:
            appender._write_whole()
        return appender

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All entries, first to last."""
        return tuple(self._entries)

    @property
    def head(self) -> str:
        """Hash of the last entry: it stands for the whole record."""
        return self._entries[-1].sha256 if self._entries else chain.GENESIS

    def append(self, kind: str, body: Mapping[str, Any]) -> Entry:
        """Add an entry; when this returns it is on the disk.

        Raises OSError (disk full); the record is then as it was before. Raises RecordChangedError
        when another program has changed it since it was opened.
        """
        entry = chain.made(len(self._entries) + 1, kind, body, self.head)
        line = chain.line_of(entry) + b"\n"
        if self._end + len(line) > chain.MOST_BYTES:
            raise UserError(Message("record.full", folder=self.folder))
        path = self.folder / ENTRIES_FILE
        is_new = not self._entries and not path.exists()
        handle = os.open(path, _FLAGS | (os.O_CREAT | os.O_EXCL if is_new else 0), 0o644)
        try:
            self._look_at_end(handle)
            self._write(handle, line, entry)
        except BaseException:
            if is_new:
                # Under this name a session can still be begun.
                with contextlib.suppress(OSError):
                    path.unlink()
            raise
        finally:
            os.close(handle)
        if is_new:
            flush_folder(self.folder)
        return entry

    def _look_at_end(self, handle: int) -> None:
        """Raise RecordChangedError unless the file ends as it was left."""
        last = chain.line_of(self._entries[-1]) + b"\n" if self._entries else b""
        wanted = last + self._rest
        found = b""
        os.lseek(handle, self._end - len(last), os.SEEK_SET)
        while len(found) <= len(wanted):
            more = os.read(handle, len(wanted) + 1 - len(found))
            if not more:
                break
            found += more
        # Of an attempt that could not be cut back there may be less than was to be written.
        if not (found.startswith(last) and wanted.startswith(found)):
            raise RecordChangedError(Message("record.changed", folder=self.folder))

    def _write(self, handle: int, line: bytes, entry: Entry) -> None:
        """Put a line where the sound ones end, over what a crash or a failure left there."""
        try:
            os.lseek(handle, self._end, os.SEEK_SET)
            written = 0
            while written < len(line):
                written += os.write(handle, line[written:])
            os.ftruncate(handle, self._end + len(line))
            os.fsync(handle)
            self._entries.append(entry)
            self._write_head()
        except BaseException:
            if self._entries and self._entries[-1] is entry:
                self._entries.pop()
            if not self._is_mending:
                self._cut_back(handle, line)
            raise
        self._end += len(line)
        self._rest, self._is_mending = b"", False

    def _cut_back(self, handle: int, line: bytes) -> None:
        """Leave nothing of an attempt; where even that fails, the next one writes over it."""
        self._rest = line
        with contextlib.suppress(OSError):
            os.ftruncate(handle, self._end)
            self._rest = b""
            os.fsync(handle)

    def _write_whole(self) -> None:
        """Put a file of the entries alone in place of the one that has halves between them."""
        lines = b"".join(chain.line_of(entry) + b"\n" for entry in self._entries)
        write_atomically(self.folder / ENTRIES_FILE, lines)
        self._end = len(lines)

    def _write_head(self) -> None:
        head = chain.head_bytes(len(self._entries), self.head)
        write_atomically(self.folder / HEAD_FILE, head)


def _remove_leftovers(folder: Path) -> None:
    for where in (folder, folder / attachments.FOLDER):
        with contextlib.suppress(OSError):
            for path in where.iterdir():
                if _LEFTOVER.fullmatch(path.name):
                    path.unlink()
