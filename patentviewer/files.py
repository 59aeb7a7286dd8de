"""Writing files so that a crash or a power loss leaves the old content or the new, never half."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO


def write_atomically(path: Path, content: bytes, *, given_away: bool = False) -> None:
    """Put content at path: a temporary file beside it, flushed to the disk, then renamed.

    Makes the folder where it is missing. Raises OSError (disk full, no permission); path then
    still holds what it held before. The file is its owner's alone; given_away: the user hands it
    on, and those may read it who may read any new file there, or the one that it replaces.
    """
    with writing_atomically(path, given_away=given_away) as file:
        file.write(content)


@contextlib.contextmanager
def writing_atomically(path: Path, *, given_away: bool = False) -> Iterator[BinaryIO]:
    """The same for content that is written piece by piece, to the file that this gives.

    Where the block ends with an exception, path keeps what it held and nothing is left over.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = _beside(path, 0o666 if given_away else 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            if given_away:
                _open_to_the_same(path, handle)
            yield file
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    flush_folder(path.parent)


def _beside(path: Path, mode: int) -> tuple[int, str]:
    """A new file beside path, open for writing, and its name.

    tempfile's are always their owner's alone: a report on a shared drive would be of no use there.
    """
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    while True:
        name = str(path.parent / f".{path.name[:100]}.{os.urandom(4).hex()}")
        with contextlib.suppress(FileExistsError):
            return os.open(name, flags, mode), name


def _open_to_the_same(path: Path, handle: int) -> None:
    """Let those read and write a new file who may do so with the one that it takes the place of."""
    if os.name != "nt":
        with contextlib.suppress(OSError):
            os.fchmod(handle, stat.S_IMODE(path.stat().st_mode))


def remove_leftovers(folder: Path, name: str) -> None:
    """Remove temporary files that programs left behind that were killed while they wrote a file.

    The caller makes sure that nobody is writing the file of this name now.
    """
    left = re.compile(rf"\.{re.escape(name[:100])}\.[a-z0-9_]{{8}}")
    with contextlib.suppress(OSError):
        for file in folder.iterdir():
            if left.fullmatch(file.name):
                file.unlink(missing_ok=True)


def read_plain_file(path: Path, most: int) -> bytes:
    """The content of an ordinary file of at most ``most`` bytes. Raises OSError.

    Also for a pipe or a device, which is never waited for, and for a larger file.
    """
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags), "rb") as file:
        known = os.fstat(file.fileno())
        if not stat.S_ISREG(known.st_mode):
            raise OSError(errno.EINVAL, "it is no plain file", str(path))
        if known.st_size > most:
            raise OSError(errno.EFBIG, "it is too large", str(path))
        content = file.read(most + 1)
    if len(content) > most:
        raise OSError(errno.EFBIG, "it is too large", str(path))
    return content


def flush_folder(folder: Path) -> None:
    """Make renames in a folder survive a power loss, where the platform can."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
