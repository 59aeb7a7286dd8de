"""Whether a source is one that is known: hashes of its content, as catalogues keep them."""

from __future__ import annotations

import hashlib
import io
import os
from collections.abc import Callable
from pathlib import PurePosixPath

from patentviewer.drawings.parts import Parts, parts_of
from patentviewer.model.documents import Source, SourceKind

_WHOLE = "w"
"""What hashes of whole contents begin with; no others do, since they are hexadecimal."""

_PARTIAL_BYTES = 2**16
_AT_ONCE = 2**20


class StoppedError(Exception):
    """Nobody waits for a hash any more."""


def _never() -> bool:
    return False


def is_whole(known: str) -> bool:
    """Whether a hash is of a whole content. Earlier versions of the program made others."""
    return known.startswith(_WHOLE)


def is_of_all(source: Source, known: str) -> bool:
    """Whether no other content of the source's size has its hash."""
    is_short = source.size <= 2 * _PARTIAL_BYTES and source.kind is not SourceKind.GRANT
    return is_whole(known) or (is_short and bool(known))


def content_hash(source: Source, is_stopped: Callable[[], bool] = _never) -> str:
    """A hash of all of a source's content, of a grant that of its sheets too, in 32 letters.

    It knows a file again that was moved or renamed. is_stopped: asked before each MB. Raises
    StoppedError, UnreadableError and OSError.
    """
    digest = hashlib.blake2b(digest_size=16)
    with parts_of(source) as parts:
        stem = len(PurePosixPath(parts.main).stem)
        for name in _names(source, parts):
            digest.update(name[stem:].encode("utf-8", "surrogatepass"))
            with parts.open(name) as file:
                while True:
                    if is_stopped():
                        raise StoppedError
                    piece = file.read(_AT_ONCE)
                    if not piece:
                        break
                    digest.update(piece)
    return _WHOLE + digest.hexdigest()[1:]


def _names(source: Source, parts: Parts) -> list[str]:
    if source.kind is not SourceKind.GRANT:
        return [parts.main]
    return parts.names().of_grant(PurePosixPath(parts.main).stem)


def is_as_met(source: Source) -> bool:
    """Whether the file of a source has still the size and time that it was met with.

    Else what was read of it may be older than what a hash would be of. Raises OSError.
    """
    if source.kind is SourceKind.GRANT and not source.inside:
        with parts_of(source) as parts:
            folder = source.path.parent
            found = [os.stat(folder / name) for name in _names(source, parts)]  # noqa: PTH116
    else:
        found = [os.stat(source.path)]  # noqa: PTH116
    is_of_size = source.inside or sum(one.st_size for one in found) == source.size
    return is_of_size and max(one.st_mtime_ns for one in found) == source.modified_ns


def is_content(source: Source, known: str) -> bool:
    """Whether a hash is of a source's content, also one that an earlier version made.

    Raises UnreadableError and OSError.
    """
    made = content_hash if is_whole(known) else partial_hash
    return bool(known) and made(source) == known


def partial_hash(source: Source) -> str:
    """The hash that earlier versions made, of a source's size and its main file's head and tail.

    The main file of a grant is its XML. Raises UnreadableError and OSError.
    """
    digest = hashlib.blake2b(str(source.size).encode(), digest_size=16)
    with parts_of(source) as parts, parts.open(parts.main) as file:
        digest.update(file.read(_PARTIAL_BYTES))
        end = file.seek(0, io.SEEK_END)
        file.seek(max(0, end - _PARTIAL_BYTES))
        digest.update(file.read(_PARTIAL_BYTES))
    return digest.hexdigest()
