"""The index: vectors in memory, ready to be compared, and their file, which FAISS writes.

It is a cache of the catalogue. A figure's row in the catalogue never stands for another figure
and its vector never changes, so an index stays right while figures are added (they go to its
tail) and removed (their rows are passed over); it is made anew when its model is another one.

Up to EXACT_LIMIT figures every vector is compared. Beyond, a 4-bit product quantiser finds
candidates and 8-bit vectors rank them.
"""

from __future__ import annotations

import hashlib
import json
import logging
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from patentviewer.files import write_atomically
from patentviewer.model.ranking import Vectors

logger = logging.getLogger(__name__)

EXACT_LIMIT = 200_000
"""Figures up to which every vector is kept in full and compared."""

CANDIDATES = 4096
"""Nearest figures that are looked up for each query where not every vector is compared."""

_TRAINING_ROWS = 65_536
_MAGIC = b"patentviewer index 1\n"
_K_FACTOR = 10
_BLOCK = 65_536


def _faiss() -> Any:
    """FAISS, loaded when it is first needed, on one thread: more wait for each other.

    Its own type stubs lack half of what is used here.
    """
    import faiss  # noqa: PLC0415

    faiss.omp_set_num_threads(1)
    return faiss


Rows = NDArray[np.int64]
"""Positions in an index, from 0."""


class VectorStore:
    """Vectors in memory that can grow while others go on reading them.

    A longer store shares its memory with the shorter one that it came from.
    """

    def __init__(self, dimensions: int, buffer: Vectors | None = None, length: int = 0) -> None:
        self._buffer = np.empty((0, dimensions), np.float32) if buffer is None else buffer
        self._used = [length]
        self.length = length

    @property
    def vectors(self) -> Vectors:
        """The vectors, length x dimensions, float32."""
        return self._buffer[: self.length]

    def extended(self, vectors: Vectors) -> VectorStore:
        """A store with these vectors at its end. Only one thread at a time may extend."""
        length = self.length + len(vectors)
        is_newest = self._used[0] == self.length
        if is_newest and length <= len(self._buffer):
            longer = VectorStore(self._buffer.shape[1], self._buffer, length)
            longer._used = self._used
        else:
            room = np.empty((length + length // 4 + 256, self._buffer.shape[1]), np.float32)
            room[: self.length] = self.vectors
            longer = VectorStore(self._buffer.shape[1], room, length)
        longer._buffer[self.length : length] = vectors
        longer._used[0] = length
        return longer

    def kept(self, rows: Rows) -> VectorStore:
        """A store of some of the vectors."""
        return VectorStore(self._buffer.shape[1], self.vectors[rows].copy(), len(rows))


@dataclass(frozen=True)
class FigureIndex:
    """Vectors of figures, by their rows in the catalogue.

    stamp: the model and preparation that made the vectors. ids: the figures' rows in the
    catalogue, rising; position i of everything else belongs to ids[i]. base: FAISS's index of the
    first base_length positions, or None; the vectors of the others are in tail. alive: which
    positions are still in the catalogue, or None for all of them.
    """

    stamp: str
    ids: Rows
    tail: VectorStore
    base: Any = None
    base_length: int = 0
    alive: NDArray[np.bool_] | None = None

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def is_exact(self) -> bool:
        """Whether every vector is kept in full."""
        return self.base is None

    @property
    def stale(self) -> int:
        """Positions that a new index would place better."""
        dead = 0 if self.alive is None else int(len(self.alive) - self.alive.sum())
        return dead + (0 if self.is_exact else self.tail.length)

    def added(self, ids: Rows, vectors: Vectors) -> FigureIndex:
        """The index with more figures, whose ids are over all that it holds."""
        alive = self.alive
        if alive is not None:
            alive = np.concatenate([alive, np.ones(len(ids), np.bool_)])
        return FigureIndex(
            self.stamp,
            np.concatenate([self.ids, ids]),
            self.tail.extended(vectors),
            self.base,
            self.base_length,
            alive,
        )

    def without(self, dead: NDArray[np.bool_]) -> FigureIndex:
        """The index without some positions. An exact one closes the gaps, another passes over."""
        if not dead.any():
            return self
        if self.is_exact:
            rows = np.flatnonzero(~dead)
            return FigureIndex(self.stamp, self.ids[rows], self.tail.kept(rows))
        alive = ~dead if self.alive is None else self.alive & ~dead
        return FigureIndex(self.stamp, self.ids, self.tail, self.base, self.base_length, alive)

    # -- comparing -----------------------------------------------------------------------------

    def vectors(self, rows: Rows) -> Vectors:
        """Vectors at some positions: in full from an exact index, else to 8 bits."""
        if self.is_exact:
            return self.tail.vectors[rows]
        found = np.empty((len(rows), self.tail.vectors.shape[1]), np.float32)
        in_base = rows < self.base_length
        found[~in_base] = self.tail.vectors[rows[~in_base] - self.base_length]
        if in_base.any():
            found[in_base] = self._full().reconstruct_batch(rows[in_base])
        return found

    def scores(self, queries: Vectors, rows: Rows | None = None) -> NDArray[np.float32]:
        """Inner products of queries (Q x D) with the vectors at rows (all of them for None).

        Returns float32, Q x rows.
        """
        if rows is None and self.is_exact:
            return queries @ self.tail.vectors.T
        rows = np.arange(len(self), dtype=np.int64) if rows is None else rows
        found = np.empty((len(queries), len(rows)), np.float32)
        for start in range(0, len(rows), _BLOCK):
            part = rows[start : start + _BLOCK]
            found[:, start : start + len(part)] = queries @ self.vectors(part).T
        return found

    def nearest(
        self, queries: Vectors, count: int, allowed: NDArray[np.bool_] | None = None
    ) -> Rows:
        """Positions, sorted, of the count nearest figures of each query, each position once.

        allowed: which positions may be found; of those, full pages are found all the same.
        """
        if self.alive is not None:
            allowed = self.alive if allowed is None else allowed & self.alive
        permitted = None if allowed is None else np.flatnonzero(allowed)
        if permitted is not None and len(permitted) <= count:
            return permitted
        if self.is_exact:
            return self._nearest_exactly(queries, count, permitted)
        found = [self._nearest_in_base(queries, count, allowed)]
        found.append(np.arange(self.base_length, len(self), dtype=np.int64))
        rows = np.unique(np.concatenate(found))
        return rows if allowed is None else rows[allowed[rows]]

    def _nearest_exactly(self, queries: Vectors, count: int, permitted: Rows | None) -> Rows:
        if count >= len(self):
            return np.arange(len(self), dtype=np.int64)
        scores = self.scores(queries, permitted)
        best = np.unique(np.argpartition(scores, -count, axis=1)[:, -count:])
        return best if permitted is None else permitted[best]

    def _nearest_in_base(
        self, queries: Vectors, count: int, allowed: NDArray[np.bool_] | None
    ) -> Rows:
        faiss = _faiss()

        count = min(count, self.base_length)
        queries = np.ascontiguousarray(queries)
        if allowed is None:
            parameters = faiss.IndexRefineSearchParameters(k_factor=_K_FACTOR)
            _, rows = self.base.search(queries, count, params=parameters)
        else:
            # The fast scan knows no filters; a scan of the 8-bit vectors passes over the rest.
            bits = np.packbits(allowed[: self.base_length], bitorder="little")
            selector = faiss.IDSelectorBitmap(bits)
            _, rows = self._full().search(
                queries, count, params=faiss.SearchParameters(sel=selector)
            )
        found: Rows = rows[rows >= 0].astype(np.int64)
        return found

    def _full(self) -> Any:
        faiss = _faiss()

        return faiss.downcast_index(self.base.refine_index)


# -- making and keeping ------------------------------------------------------------------------


def empty(stamp: str, dimensions: int) -> FigureIndex:
    """An index without figures."""
    return FigureIndex(stamp, np.empty(0, np.int64), VectorStore(dimensions))


def built(
    stamp: str,
    dimensions: int,
    count: int,
    batches: Iterator[tuple[Rows, Vectors]],
    exact_limit: int = EXACT_LIMIT,
) -> FigureIndex:
    """An index of figures that come in batches of (ids, vectors), ids rising, count of them."""
    if count <= exact_limit:
        index = empty(stamp, dimensions)
        for ids, vectors in batches:
            index = index.added(ids, vectors)
        return index
    faiss = _faiss()

    base = faiss.index_factory(
        dimensions, f"PQ{_quantisers(dimensions)}x4fs,Refine(SQ8)", faiss.METRIC_INNER_PRODUCT
    )
    ids_seen: list[Rows] = []
    waiting: list[Vectors] = []
    for ids, vectors in batches:
        ids_seen.append(ids)
        if base.is_trained:
            base.add(vectors)
            continue
        waiting.append(vectors)
        if sum(map(len, waiting)) >= min(_TRAINING_ROWS, count):
            _train(base, waiting)
            waiting.clear()
    if waiting:
        _train(base, waiting)
    ids = np.concatenate(ids_seen)
    return FigureIndex(stamp, ids, VectorStore(dimensions), base, len(ids))


def _train(base: Any, waiting: Sequence[Vectors]) -> None:
    together = np.concatenate(waiting)
    if not base.is_trained:
        base.train(together)
    base.add(together)


def _quantisers(dimensions: int) -> int:
    """Parts that a vector is cut into: 64, or the most that divide its length evenly."""
    return next(parts for parts in range(min(64, dimensions), 0, -1) if dimensions % parts == 0)


def write(index: FigureIndex, file: Path) -> str:
    """Keep an index in file, as a whole or not at all; its hash. Raises OSError.

    Positions that are no longer in the catalogue are kept with it.
    """
    faiss = _faiss()

    base = index.base
    if index.is_exact:
        base = faiss.IndexFlatIP(index.tail.vectors.shape[1])
        base.add(np.ascontiguousarray(index.tail.vectors))
    count = base.ntotal
    content = faiss.serialize_index(base).tobytes()
    ids = index.ids[:count].astype("<i8").tobytes()
    head = {
        "stamp": index.stamp,
        "rows": int(count),
        "exact": index.is_exact,
        "checksum": zlib.crc32(content, zlib.crc32(ids)),
    }
    whole = _MAGIC + json.dumps(head).encode() + b"\n" + ids + content
    write_atomically(file, whole)
    return _hash(whole)


def hash_of(file: Path) -> str:
    """The hash that `write` gave for what lies in file, or "" where nothing can be read."""
    try:
        with file.open("rb") as opened:
            return hashlib.file_digest(opened, _new_hash).hexdigest()
    except OSError:
        return ""


def _new_hash() -> hashlib.blake2b:
    return hashlib.blake2b(digest_size=16)


def _hash(content: bytes) -> str:
    whole = _new_hash()
    whole.update(content)
    return whole.hexdigest()


def read(file: Path, stamp: str, dimensions: int, expected: str = "") -> FigureIndex | None:
    """The index kept in file, or None when it is missing, damaged or of another model.

    expected: the hash that `write` gave, "" where it is not known (before there were hashes).
    """
    try:
        content = file.read_bytes()
    except OSError:
        return None
    if expected and _hash(content) != expected:
        logger.warning("%s is not the one that was written; it is made anew", file)
        return None
    try:
        return _parsed(content, stamp, dimensions)
    except (ValueError, KeyError, RuntimeError, TypeError, AttributeError, IndexError) as error:
        logger.warning("%s is made anew: %s", file, error)
        return None


def _parsed(content: bytes, stamp: str, dimensions: int) -> FigureIndex | None:
    if not content.startswith(_MAGIC):
        raise ValueError("it is no index of this version")
    end = content.index(b"\n", len(_MAGIC))
    head = json.loads(content[len(_MAGIC) : end])
    if head["stamp"] != stamp:
        logger.info("the index is of another model")
        return None
    body = memoryview(content)[end + 1 :]
    if zlib.crc32(body) != head["checksum"]:
        raise ValueError("it is damaged")
    faiss = _faiss()

    count = head["rows"]
    ids = np.frombuffer(body[: 8 * count], "<i8").astype(np.int64)
    base = faiss.deserialize_index(np.frombuffer(body[8 * count :], np.uint8))
    if base.d != dimensions or base.ntotal != count:
        raise ValueError("its size is not what it says")
    if not head["exact"]:
        return FigureIndex(stamp, ids, VectorStore(dimensions), base, count)
    vectors = np.empty((0, dimensions), np.float32)
    if count:
        vectors = faiss.rev_swig_ptr(base.get_xb(), count * dimensions).reshape(count, -1).copy()
    return FigureIndex(stamp, ids, VectorStore(dimensions, vectors, count))
