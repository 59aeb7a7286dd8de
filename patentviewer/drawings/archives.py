"""Files inside archives, read in place: nothing is ever unpacked to where others could see it.

Weekly archives of the office are archives of archives, so an archive is opened from any seekable
binary file, the inside of another archive included. What an archive claims about its sizes is
checked before and while it is read.
"""

from __future__ import annotations

import lzma
import struct
import zlib
from collections.abc import Callable, Hashable
from pathlib import PurePosixPath
from typing import BinaryIO

from patentviewer.drawings.compressed import HEADS as COMPRESSED
from patentviewer.drawings.compressed import Single, unpacked
from patentviewer.drawings.members import (
    MEMBER_BYTES,
    Archive,
    Fault,
    Member,
    cut_off,
    damaged,
    read_at_most,
)
from patentviewer.drawings.sevenzips import HEAD as SEVENZIP
from patentviewer.drawings.sevenzips import SevenZip
from patentviewer.drawings.tars import Tar, is_tar
from patentviewer.drawings.zips import Zip, is_zip

__all__ = [
    "MEMBER_BYTES",
    "Archive",
    "Fault",
    "Member",
    "is_archive",
    "open_archive",
    "read_at_most",
]

_BLOCK = 512
_SHORT = {".tgz": ".tar", ".tbz": ".tar", ".tbz2": ".tar", ".txz": ".tar", ".tzst": ".tar"}


def is_archive(file: BinaryIO) -> bool:
    """Whether a file is an archive that can be read, by its first bytes."""
    head = _head(file)
    return head.startswith((b"PK\3\4", b"PK\5\6", SEVENZIP, *COMPRESSED)) or is_tar(head)


def open_archive(file: BinaryIO, identity: Hashable = None, name: str = "") -> Archive:
    """Open an archive from a seekable binary file, by its content.

    identity: what changes whenever the file does, so that what must be read as a whole need not
    be again for each of its files. name: the archive's own, after which a file that is compressed
    without an archive is called inside. Raises UnreadableError when nothing in it can be read.
    """
    try:
        return _opened(file, identity, name)
    except (struct.error, zlib.error, lzma.LZMAError, EOFError, ValueError, OverflowError) as error:
        raise damaged() from error


def _opened(file: BinaryIO, identity: Hashable, name: str) -> Archive:
    head = _head(file)
    if head.startswith(COMPRESSED):
        return _decompressed(file, identity, name)
    kinds: tuple[tuple[bool, Callable[[], Archive]], ...] = (
        (head.startswith(SEVENZIP), lambda: SevenZip(file, identity)),
        (is_tar(head), lambda: Tar(file, identity)),
        (head.startswith(b"PK") or is_zip(file), lambda: Zip(file, identity)),
    )
    for is_kind, opened in kinds:
        if is_kind:
            return opened()
    raise damaged()


def _decompressed(file: BinaryIO, identity: Hashable, name: str) -> Archive:
    content = unpacked(file, None if identity is None else (identity, "unpacked"))
    content.file.seek(0)
    if is_tar(content.file.read(_BLOCK)):
        tar = Tar(content.file, None if identity is None else (identity, "tar"))
        if content.is_cut_off and cut_off() not in tar.faults:
            tar.faults.append(cut_off())
        return tar
    path = PurePosixPath(name)
    return Single(content, path.stem + _SHORT.get(path.suffix.lower(), "") or "content")


def _head(file: BinaryIO) -> bytes:
    file.seek(0)
    head = file.read(_BLOCK)
    file.seek(0)
    return head
