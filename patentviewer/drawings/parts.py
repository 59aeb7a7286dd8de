"""The files that make up a source: on disk or inside archives, read where they lie."""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Hashable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from patentviewer.drawings.archives import MEMBER_BYTES, Archive, open_archive, read_at_most
from patentviewer.drawings.members import LastFew
from patentviewer.drawings.sheet_names import Names
from patentviewer.drawings.unreadable import UnreadableError, os_reason
from patentviewer.messages import Message
from patentviewer.model.documents import FileBeside, Source

_NAMES: LastFew[Names] = LastFew(2)
"""Names of the files of folders that were asked for last: many grants may lie in one."""

_AT_REST = 2.0
"""Seconds for which a folder's time must not have changed for its names to be kept: its clock may
go in steps of two seconds. They are kept no longer than that, since some file systems do not say
when a file comes or goes."""


def open_file(path: str | Path) -> BinaryIO:
    """An ordinary file for reading, without waiting for one that is a pipe or a device.

    Raises UnreadableError for such, and OSError.
    """
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise no_file()
    return os.fdopen(handle, "rb")


def no_file() -> UnreadableError:
    """The error that says that a pipe, a socket or a device holds no drawings."""
    return UnreadableError(Message("file.no_file"), Message("advice.leave_out_of_folder"))


class Parts:
    """A source's main file and the files beside it, on disk or in an archive."""

    def __init__(
        self,
        main: str,
        folder: Path | None,
        archive: Archive | None,
        inside: str,
        identity: Hashable = None,
    ) -> None:
        """identity: changes whenever the archive does."""
        self.main = main
        self._folder = folder
        self._archive = archive
        self._inside = inside
        self._identity = identity

    def names(self) -> Names:
        """Names of the files beside the main one, itself among them."""
        if self._folder is not None:
            try:
                return _names_in(self._folder)
            except OSError as error:
                raise os_reason(error) from error
        archive = self._archive
        assert archive is not None
        inside = f"{self._inside}/" if self._inside else ""

        def listed() -> Names:
            names = (member.name for member in archive.members() if member.name.startswith(inside))
            below = (name.removeprefix(inside) for name in names)
            return Names(name for name in below if "/" not in name)

        return _NAMES.get((self._identity, inside) if self._identity else None, listed)

    def open(self, name: str) -> BinaryIO:
        """One of the files, seekable. Raises UnreadableError."""
        if self._folder is not None:
            try:
                return open_file(self._folder / name)
            except OSError as error:
                raise os_reason(error) from error
        assert self._archive is not None
        return self._archive.open(f"{self._inside}/{name}" if self._inside else name)

    def read(self, name: str, limit: int = MEMBER_BYTES) -> bytes:
        """One of the files whole. Raises UnreadableError, also when it is over limit bytes long."""
        with self.open(name) as file:
            try:
                return read_at_most(file, limit)
            except OSError as error:
                raise os_reason(error) from error

    def beside(self, name: str) -> FileBeside:
        """What tells whether one of the files has changed; in an archive, that does."""
        if self._folder is None:
            return FileBeside(name, 0, 0)
        return file_beside(self._folder, name)


def _names_in(folder: Path) -> Names:
    """Names of a folder's files. Raises OSError."""
    changed = os.stat(folder).st_mtime_ns  # noqa: PTH116
    now = time.time_ns()
    is_at_rest = now - changed > _AT_REST * 1e9
    identity = (folder, changed, now // int(_AT_REST * 1e9)) if is_at_rest else None

    def listed() -> Names:
        with os.scandir(folder) as items:
            return Names(item.name for item in items if item.is_file())

    return _NAMES.get(identity, listed)


def file_beside(folder: Path, name: str) -> FileBeside:
    """A file on disk as it is now."""
    try:
        status = os.stat(folder / name)  # noqa: PTH116 (names may be none that Path takes)
    except (OSError, ValueError):
        return FileBeside(name, -1, 0)
    return FileBeside(name, status.st_size, status.st_mtime_ns)


@contextmanager
def parts_of(source: Source) -> Iterator[Parts]:
    """Open a source's files, archives around them included. Raises UnreadableError."""
    path = source.path
    inside = source.inside
    if not inside:
        yield Parts(path.name, path.parent, None, "")
        return
    try:
        file = open_file(path)
    except OSError as error:
        raise os_reason(error) from error
    with file:
        status = os.fstat(file.fileno())
        identity: Hashable = (path, status.st_size, status.st_mtime_ns)
        archive = open_archive(file, identity, path.name)
        for name in inside[:-1]:
            identity = (identity, name)
            archive = open_archive(archive.open(name), identity, PurePosixPath(name).name)
        folder, _, main = inside[-1].rpartition("/")
        yield Parts(main, None, archive, folder, identity)
