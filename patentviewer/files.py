"""Writing files so that a crash or a power loss leaves the old content or the new, never half."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO


def write_atomically(path: Path, content: bytes) -> None:
    """Put content at path: a temporary file beside it, flushed to the disk, then renamed.

    Makes the folder where it is missing. Raises OSError (disk full, no permission); path then
    still holds what it held before.
    """
    with writing_atomically(path) as file:
        file.write(content)


@contextlib.contextmanager
def writing_atomically(path: Path) -> Iterator[BinaryIO]:
    """The same for content that is written piece by piece, to the file that this gives.

    Where the block ends with an exception, path keeps what it held and nothing is left over.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name[:100]}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    flush_folder(path.parent)


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
