"""Whether an office document is locked with a password."""

from __future__ import annotations

from typing import BinaryIO

from patentviewer.drawings.unreadable import UnreadableError
from patentviewer.messages import Message

MANIFEST = "META-INF/manifest.xml"
"""What an OpenDocument says of its members in, of encrypted ones too (OpenDocument 1.3, part 2)."""

_LOCKED = "EncryptedPackage".encode("utf-16-le")
"""What a document of Microsoft's with a password holds ([MS-OFFCRYPTO] 2.3.4.4), in a file of the
kind that its older programs write."""

_LOOKED_THROUGH = 64 * 2**20
_AT_ONCE = 2**20


def with_password() -> UnreadableError:
    """The error that says that a document is locked with a password."""
    return UnreadableError(Message("file.password"), Message("advice.copy_without_password"))


def is_locked(file: BinaryIO) -> bool:
    """Whether a file that is no archive is an office document with a password."""
    file.seek(0)
    if file.read(4) != b"\xd0\xcf\x11\xe0":
        return False
    before = b""
    for _ in range(_LOOKED_THROUGH // _AT_ONCE):
        piece = file.read(_AT_ONCE)
        if _LOCKED in before + piece:
            return True
        if not piece:
            break
        before = piece[-len(_LOCKED) :]
    return False
