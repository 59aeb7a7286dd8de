"""One program at a time writes a record; others may look at it meanwhile."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import filelock

from patentviewer.errors import UserError
from patentviewer.messages import Message

LOCK_FILE = "lock"

_PATIENCE_S = 0.3
"""Somebody who only looks whether a record is open holds its lock for no longer than that."""


def locked(folder: Path) -> filelock.BaseFileLock:
    """The lock of a record, taken. Raises UserError when another program has it."""
    lock = filelock.FileLock(folder / LOCK_FILE, timeout=_PATIENCE_S, thread_local=False)
    try:
        lock.acquire()
    except filelock.Timeout as error:
        raise UserError(Message("record.open_elsewhere", folder=folder)) from error
    return lock


def is_locked(folder: Path) -> bool:
    """Whether a program has the record open to write. Leaves no trace in the folder."""
    try:
        handle = os.open(folder / LOCK_FILE, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    except OSError:
        return False
    try:
        return not _can_be_had(handle)
    except OSError:
        return False
    finally:
        os.close(handle)


def _can_be_had(handle: int) -> bool:
    """Whether nobody has locked an open file. Raises OSError where it cannot be locked at all."""
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - on Windows alone

        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
            msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)
        except PermissionError:
            return False
    else:
        import fcntl  # noqa: PLC0415 - not on Windows

        try:
            fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
    return True
