"""Whether a source is one that is known: hashes of its content, as catalogues keep them."""

from __future__ import annotations

import hashlib
import io
from functools import lru_cache
from pathlib import PurePosixPath

from patentviewer.drawings.parts import Parts, parts_of
from patentviewer.drawings.sheet_names import belongs_to
from patentviewer.model.documents import Source, SourceKind

_WHOLE = "w"
"""What hashes of whole contents begin with; no others do, since they are hexadecimal."""

_PARTIAL_BYTES = 2**16
_AT_ONCE = 2**20


@lru_cache(maxsize=4)  # one that is new is compared with every file of its size that is gone
def content_hash(source: Source) -> str:
    """A hash of all of a source's content, of a grant that of its sheets too, in 32 letters.

    It knows a file again that was moved or renamed. Raises UnreadableError and OSError.
    """
    digest = hashlib.blake2b(digest_size=16)
    with parts_of(source) as parts:
        stem = len(PurePosixPath(parts.main).stem)
        for name in _names(source, parts):
            digest.update(name[stem:].encode("utf-8", "surrogatepass"))
            with parts.open(name) as file:
                while piece := file.read(_AT_ONCE):
                    digest.update(piece)
    return _WHOLE + digest.hexdigest()[1:]


def _names(source: Source, parts: Parts) -> list[str]:
    if source.kind is not SourceKind.GRANT:
        return [parts.main]
    stem = PurePosixPath(parts.main).stem
    return [name for name in parts.names() if belongs_to(name, stem)]


def is_content(source: Source, known: str) -> bool:
    """Whether a hash is of a source's content, also one that an earlier version made.

    Raises UnreadableError and OSError.
    """
    made = content_hash if known.startswith(_WHOLE) else _partial_hash
    return bool(known) and made(source) == known


def _partial_hash(source: Source) -> str:
    """A hash of a source's size and of the head and tail of its main file, the XML of a grant."""
    digest = hashlib.blake2b(str(source.size).encode(), digest_size=16)
    with parts_of(source) as parts, parts.open(parts.main) as file:
        digest.update(file.read(_PARTIAL_BYTES))
        end = file.seek(0, io.SEEK_END)
        file.seek(max(0, end - _PARTIAL_BYTES))
        digest.update(file.read(_PARTIAL_BYTES))
    return digest.hexdigest()
