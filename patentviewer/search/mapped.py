"""Arrays in a file that is mapped into memory: only the parts that are looked at are read.

Several programs that map a file share it, and the system drops it where memory is short. A file
begins with a line that says what it is, then a line of JSON, then arrays, each at a multiple of 64
bytes. Python opens the file and not a library, so that any path will do.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import mmap
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from patentviewer.files import writing_atomically

_ALIGNED = 64
_NEW = "new"
_HASHED_AT_ONCE = 2**22
_ASKED_AT_ONCE = 2**17
"""Of a file that is to be read ahead: Linux takes no more at a time."""

Writing = Callable[[Callable[[bytes], object]], object]
"""Writes an array's bytes, piece by piece, by what it is given."""


@dataclass(frozen=True, eq=False)
class Mapped:
    """The content of such a file. head: facts as they were written. arrays: by name, read-only."""

    head: Mapping[str, Any]
    arrays: Mapping[str, NDArray[Any]]


def written(
    file: Path,
    magic: bytes,
    head: Mapping[str, Any],
    arrays: Mapping[str, NDArray[Any] | tuple[int, Writing]],
) -> str:
    """Write such a file, as a whole or not at all. Returns its hash. Raises OSError.

    magic: its first line. arrays: by name, each an array, or how many bytes it takes and a function
    that writes them.
    """
    places: dict[str, tuple[str, tuple[int, ...], int]] = {}
    start = 0
    for name, array in arrays.items():
        if isinstance(array, tuple):
            places[name] = ("|u1", (array[0],), start)
            size = array[0]
        else:
            places[name] = (array.dtype.newbyteorder("<").str, array.shape, start)
            size = array.nbytes
        start += -(-size // _ALIGNED) * _ALIGNED
    first = magic + json.dumps({**head, "arrays": places}).encode() + b"\n"
    first += bytes(-len(first) % _ALIGNED)
    whole = new_hash()
    with writing_atomically(file) as opened:

        def put(content: bytes) -> None:
            whole.update(content)
            opened.write(content)

        put(first)
        for name, array in arrays.items():
            before = opened.tell()
            if isinstance(array, tuple):
                array[1](put)
            else:
                for piece in _pieces(array):
                    put(piece)
            size = opened.tell() - before
            if isinstance(array, tuple) and size != array[0]:
                raise ValueError(f"{name} has another size than was said")
            put(bytes(-size % _ALIGNED))
    return whole.hexdigest()


def kept(
    folder: Path,
    kind: str,
    magic: bytes,
    head: Mapping[str, Any],
    arrays: Mapping[str, NDArray[Any] | tuple[int, Writing]],
) -> str:
    """Write a file of a kind into a folder in place of the earlier one. Returns its hash.

    The file's name holds the hash, since a file that some program has mapped cannot be replaced on
    every system. Earlier files are removed as soon as that is possible. Raises OSError.
    """
    new = place(folder, kind, _NEW)
    found = written(new, magic, head, arrays)
    new.replace(place(folder, kind, found))
    remove(folder, kind, but=found)
    return found


def place(folder: Path, kind: str, found: str) -> Path:
    """The path of the file of a kind that has this hash."""
    return folder / f"{kind}-{found[:16]}.mapped"


def read_ahead(file: Path) -> None:
    """Have the system read a file into its cache, where it can be asked to; else do nothing.

    Returns while the last parts are read: a second for a gigabyte, during which others go on.
    """
    if not hasattr(os, "posix_fadvise"):
        return
    with contextlib.suppress(OSError), file.open("rb") as opened:
        for start in range(0, os.fstat(opened.fileno()).st_size, _ASKED_AT_ONCE):
            os.posix_fadvise(opened.fileno(), start, _ASKED_AT_ONCE, os.POSIX_FADV_WILLNEED)


def lay_out(content: NDArray[np.uint8]) -> None:
    """Have the system lay out all pages of a mapped array for this process: each is looked at.

    Else it does so where a search looks first, a few at a time while the search waits. What is not
    in the system's cache yet is read from disk.
    """
    np.bitwise_or.reduce(content[:: mmap.PAGESIZE])


def remove(folder: Path, kind: str, but: str = "") -> None:
    """Remove files of a kind, and what was left of writing them. but: a hash whose file stays."""
    for other in [*folder.glob(f"{kind}-*.mapped"), *folder.glob(f".{kind}-{_NEW}.mapped.*")]:
        if not but or other != place(folder, kind, but):
            with contextlib.suppress(OSError):
                other.unlink()


def _pieces(array: NDArray[Any]) -> Iterator[bytes]:
    flat = np.ascontiguousarray(array, array.dtype.newbyteorder("<")).reshape(-1).view(np.uint8)
    for start in range(0, len(flat), _HASHED_AT_ONCE):
        yield flat[start : start + _HASHED_AT_ONCE].tobytes()


def opened(file: Path, magic: bytes) -> Mapped:
    """Look at a file. Raises OSError, and ValueError or KeyError where it is none of these."""
    with file.open("rb") as stream:
        if stream.read(len(magic)) != magic:
            raise ValueError("it is no file of this version")
        line = stream.readline()
        head = json.loads(line)
        start = -(-(len(magic) + len(line)) // _ALIGNED) * _ALIGNED
        content = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
    arrays: dict[str, NDArray[Any]] = {}
    for name, (kind, shape, offset) in head.pop("arrays").items():
        dtype, count = np.dtype(kind), int(np.prod(shape, dtype=np.int64))
        if start + offset + count * dtype.itemsize > len(content):
            raise ValueError("its end is missing")
        arrays[name] = np.frombuffer(content, dtype, count, start + offset).reshape(shape)
    return Mapped(head, arrays)


def new_hash() -> hashlib.blake2b:
    """A new object to hash such files with."""
    return hashlib.blake2b(digest_size=16)


def hash_of(file: Path) -> str:
    """The hash that `written` gave for what lies in file, or "" where nothing can be read."""
    try:
        with file.open("rb") as stream:
            return hashlib.file_digest(stream, new_hash).hexdigest()
    except OSError:
        return ""
