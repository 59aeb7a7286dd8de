"""The index: vectors in memory, ready to be compared, and their file.

It is a cache of the catalogue. A figure's row in the catalogue never stands for another figure
and its vector never changes, so an index stays right while figures are added (they go to its
tail) and removed (their rows are passed over); it is made anew when its model is another one.

Up to EXACT_LIMIT figures every vector is compared. Beyond, compressed vectors (`compressed`) find
candidates and rank them, from a file that is mapped and not read; those that come out best are
compared again by the vectors of the catalogue.
"""

from __future__ import annotations

import contextlib
import dataclasses
import json
import logging
import threading
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from patentviewer.files import write_atomically
from patentviewer.model.ranking import Vectors
from patentviewer.search import compressed, mapped
from patentviewer.search.compressed import Compressed, Rows
from patentviewer.search.growing_vectors import GrowingVectors
from patentviewer.search.mapped import hash_of
from patentviewer.search.scans import faiss as _faiss
from patentviewer.search.scores import between_each_two, different

__all__ = ["CANDIDATES", "EXACT_LIMIT", "FigureIndex", "Rows", "hash_of"]

logger = logging.getLogger(__name__)

EXACT_LIMIT = 200_000
"""Figures up to which every vector is kept in full and compared."""

CANDIDATES = 2048
"""Nearest figures of each query that are ranked where not every vector is compared, with the others
of their designs. Where few descriptors have a say up to four times as many are looked up, of which
the nearest are these."""

COMPARED_EXACTLY = 128
"""Of these, for each query, the best that are compared by their vectors in the catalogue. The ten
nearest of 1,000,000 are among them, for whatever weights; of the hundred nearest 0.95 to 1.00 are
found so, with 200 of them 0.99 to 1.00. Other views of a design are found as well with fewer (1,372
real figures, mAP 0.988; among 1,000,188 mixtures of them 0.025, as with 200)."""

_REMEMBERED = 2048
"""Vectors of the catalogue that are kept: the stages of a ranking ask for the same ones."""

_MAGIC = b"patentviewer index 1\n"
_MAPPED_MAGIC = b"patentviewer index 2\n"
Exactly = Callable[[Sequence[int]], dict[int, NDArray[np.float32]]]
"""Gives the vectors of figures, by their rows in the catalogue; none for those that are gone."""


class Remembered:
    """Looks vectors up in a catalogue by their figures' rows, and remembers the last ones."""

    def __init__(self, look_up: Exactly) -> None:
        self._look_up = look_up
        self._kept = np.empty((0, 0), np.float32)
        self._place: dict[int, int] = {}
        """Where the vector of a figure stands among those that are kept."""
        self._holder = [-1] * _REMEMBERED
        """Whose vector stands at a place."""
        self._next = 0
        self._guard = threading.Lock()

    def fill(self, figures: Sequence[int], found: Vectors) -> NDArray[np.bool_]:
        """Write vectors of some figures, by their rows in the catalogue, into the rows of found.

        Returns for which there are any; those of figures that are gone are left as they are.
        """
        is_there = self._remembered(figures, found)
        missing = np.flatnonzero(~is_there).tolist()
        if not missing:
            return is_there
        # Two threads are no sooner done: what is done for one row takes less than to take turns.
        new = self._look_up([figures[at] for at in missing])
        there = [at for at in missing if figures[at] in new]
        if there:
            for at in there:
                found[at] = new[figures[at]]
            is_there[there] = True
            self._remember({figures[at]: at for at in there}, found)
        return is_there

    def _remembered(self, figures: Sequence[int], found: Vectors) -> NDArray[np.bool_]:
        with self._guard:
            places = np.array([self._place.get(figure, -1) for figure in figures], np.int64)
            is_there: NDArray[np.bool_] = places >= 0
            if is_there.all():
                if len(places):
                    # Without a mode NumPy would make a copy first.
                    np.take(self._kept, places, axis=0, out=found, mode="clip")
            elif is_there.any():
                found[is_there] = self._kept[places[is_there]]
        return is_there

    def _remember(self, rows: Mapping[int, int], vectors: Vectors) -> None:
        """Keep the vectors of figures, given their rows, in place of those kept first."""
        with self._guard:
            if not len(self._kept):
                self._kept = np.empty((_REMEMBERED, vectors.shape[1]), np.float32)
            new = [figure for figure in rows if figure not in self._place]
            places = [(self._next + at) % _REMEMBERED for at in range(len(new))]
            for place, figure in zip(places, new, strict=True):
                self._place.pop(self._holder[place], None)
                self._holder[place], self._place[figure] = figure, place
            self._kept[places] = vectors[[rows[figure] for figure in new]]
            self._next = (self._next + len(new)) % _REMEMBERED


@dataclass(frozen=True)
class FigureIndex:
    """Vectors of figures, by their rows in the catalogue.

    stamp: the model and preparation that made the vectors. ids: the figures' rows in the
    catalogue, rising; position i of everything else belongs to ids[i]. base: the compressed vectors
    of the first positions, or None; the vectors of the others are in tail. alive: which positions
    are still in the catalogue, or None for all of them. exactly: the catalogue's own vectors of
    what base has, or None where they cannot be had.
    """

    stamp: str
    ids: Rows
    tail: GrowingVectors
    base: Compressed | None = None
    alive: NDArray[np.bool_] | None = None
    exactly: Remembered | None = None

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def is_exact(self) -> bool:
        """Whether every vector is kept in full."""
        return self.base is None

    @property
    def base_length(self) -> int:
        """How many of the first positions are compressed; 0 in an exact index."""
        return 0 if self.base is None else len(self.base)

    @property
    def dead(self) -> int:
        """Positions of figures that are gone."""
        return 0 if self.alive is None else int(len(self.alive) - self.alive.sum())

    def added(self, ids: Rows, vectors: Vectors) -> FigureIndex:
        """The index with more figures, whose ids are over all that it holds."""
        alive = self.alive
        if alive is not None:
            alive = np.concatenate([alive, np.ones(len(ids), np.bool_)])
        return dataclasses.replace(
            self,
            ids=np.concatenate([self.ids, ids]),
            tail=self.tail.extended(vectors),
            alive=alive,
        )

    def without(self, dead: NDArray[np.bool_]) -> FigureIndex:
        """The index without some positions. An exact one closes the gaps, another passes over."""
        if not dead.any():
            return self
        if self.is_exact:
            rows = np.flatnonzero(~dead)
            return dataclasses.replace(self, ids=self.ids[rows], tail=self.tail.kept(rows))
        alive = ~dead if self.alive is None else self.alive & ~dead
        return dataclasses.replace(self, alive=alive)

    # -- comparing -----------------------------------------------------------------------------

    def vectors(self, rows: Rows, *, roughly: bool = False) -> Vectors:
        """Vectors at some positions.

        Those of a large index are as the catalogue has them; roughly, and of very many, about so.
        """
        base, length = self.base, self.base_length
        if base is None:
            return self.tail.vectors(rows)
        in_base = rows < length
        if in_base.all():
            return self._of_base(base, rows, roughly=roughly)
        found = np.empty((len(rows), self.tail.dimensions), np.float32)
        found[~in_base] = self.tail.vectors(rows[~in_base] - length)
        found[in_base] = self._of_base(base, rows[in_base], roughly=roughly)
        return found

    def _of_base(self, base: Compressed, rows: Rows, *, roughly: bool) -> Vectors:
        if roughly or self.exactly is None or len(rows) > _REMEMBERED:
            return base.reconstructed(rows)
        found = np.empty((len(rows), self.tail.dimensions), np.float32)
        is_kept = self.exactly.fill(self.ids[rows].tolist(), found)
        if not is_kept.all():
            found[~is_kept] = base.reconstructed(rows[~is_kept])
        return found

    def roughly_between(self, rows: Rows, scales: NDArray[np.float32]) -> NDArray[np.float32]:
        """Likeness of each two vectors at some positions, n x n; of compressed ones roughly.

        scales: D, one number for all those of a descriptor.
        """
        if self.base is not None and (rows < self.base_length).all():
            return self.base.between(rows, scales)
        return between_each_two(self.vectors(rows, roughly=True), scales)

    def scores(
        self, queries: Vectors, rows: Rows | None = None, *, roughly: bool = False
    ) -> NDArray[np.float32]:
        """Inner products of queries (Q x D) with the vectors at rows (all of them for None).

        In a large index those of each query's COMPARED_EXACTLY best are exact, unless roughly.
        Returns float32, Q x rows.
        """
        if self.is_exact:
            return self.tail.scores(queries, rows)
        rows = np.arange(len(self), dtype=np.int64) if rows is None else rows
        return self._compared(queries, rows, roughly=roughly)

    def _compared(self, queries: Vectors, rows: Rows, *, roughly: bool) -> NDArray[np.float32]:
        assert self.base is not None
        if (rows[1:] <= rows[:-1]).any():
            different, where = np.unique(rows, return_inverse=True)
            return self._compared(queries, different, roughly=roughly)[:, where]
        count = int(np.searchsorted(rows, self.base_length))
        found = np.empty((len(queries), len(rows)), np.float32)
        found[:, :count] = self.base.scores(queries, rows[:count])
        found[:, count:] = self.tail.scores(queries, rows[count:] - self.base_length)
        if self.exactly is not None and len(rows) and not roughly:
            most = min(COMPARED_EXACTLY, len(rows))
            best = np.unique(np.argpartition(found, -most, axis=1)[:, -most:])
            found[:, best] = queries @ self.vectors(rows[best]).T
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
        if self.base is None:
            return self._nearest_exactly(queries, count, permitted)
        within = None if allowed is None else allowed[: self.base_length]
        found = [self.base.nearest(queries, count, within)]
        found.append(np.arange(self.base_length, len(self), dtype=np.int64))
        rows = different(np.concatenate(found))
        return rows if allowed is None else rows[allowed[rows]]

    def _nearest_exactly(self, queries: Vectors, count: int, permitted: Rows | None) -> Rows:
        if count >= len(self):
            return np.arange(len(self), dtype=np.int64)
        scores = self.scores(queries, permitted)
        best = np.unique(np.argpartition(scores, -count, axis=1)[:, -count:])
        return best if permitted is None else permitted[best]


# -- making ------------------------------------------------------------------------------------


def empty(stamp: str, dimensions: int) -> FigureIndex:
    """An index without figures."""
    return FigureIndex(stamp, np.empty(0, np.int64), GrowingVectors(dimensions))


def built(
    stamp: str,
    dimensions: int,
    count: int,
    batches: Iterator[tuple[Rows, Vectors]],
    exact_limit: int = EXACT_LIMIT,
    parts: Sequence[int] = (),
    sample: Vectors | None = None,
) -> FigureIndex:
    """An index of figures that come in batches of (ids, vectors), ids rising, count of them.

    parts: sizes of the descriptors, one after the other. sample: some of the vectors, evenly
    spread; without it a large index learns how to compress from the first ones.
    """
    if count <= exact_limit:
        index = empty(stamp, dimensions)
        for ids, vectors in batches:
            index = index.added(ids, vectors)
        return index
    ids_seen: list[Rows] = []
    base = None if sample is None else compressed.trained(sample, parts or (dimensions,))
    waiting: list[Vectors] = []
    for ids, vectors in batches:
        ids_seen.append(ids)
        waiting.append(vectors)
        if base is None:
            if sum(map(len, waiting)) < min(compressed.TRAINING_ROWS, count):
                continue
            base = compressed.trained(np.concatenate(waiting), parts or (dimensions,))
        compressed.fill(base, waiting)
        waiting.clear()
    if base is None:  # fewer came than were said
        base = compressed.trained(np.concatenate(waiting), parts or (dimensions,))
        compressed.fill(base, waiting)
    return FigureIndex(stamp, np.concatenate(ids_seen), GrowingVectors(dimensions), base)


def settled(index: FigureIndex) -> FigureIndex:
    """A large index whose tail is compressed too; it is in memory until it is written."""
    if index.base is None or not index.tail.length:
        return index
    base = index.base.copied()
    compressed.fill(base, [index.tail.vectors()])
    tail = GrowingVectors(index.tail.dimensions)
    return dataclasses.replace(index, base=base, tail=tail)


# -- keeping -----------------------------------------------------------------------------------


def write(index: FigureIndex, file: Path) -> str:
    """Keep an index in file, as a whole or not at all; its hash. Raises OSError.

    A large one gets a file of its own beside it, as `mapped.kept` says; its tail is not kept.
    """
    if index.base is not None:
        return _write_mapped(index, index.base, file)
    faiss = _faiss()
    base = faiss.IndexFlatIP(index.tail.dimensions)
    base.add(index.tail.vectors())
    content = faiss.serialize_index(base).tobytes()
    ids = index.ids.astype("<i8").tobytes()
    head = {
        "stamp": index.stamp,
        "rows": len(index),
        "exact": True,
        "checksum": zlib.crc32(content, zlib.crc32(ids)),
    }
    whole = mapped.new_hash()
    content = _MAGIC + json.dumps(head).encode() + b"\n" + ids + content
    whole.update(content)
    write_atomically(file, content)
    mapped.remove(file.parent, file.stem)
    return whole.hexdigest()


def _write_mapped(index: FigureIndex, base: Compressed, file: Path) -> str:
    count = len(base)
    arrays = {"ids": np.asarray(index.ids[:count], "<i8"), **compressed.arrays_of(base)}
    head = {"stamp": index.stamp, "rows": count}
    written = mapped.kept(file.parent, file.stem, _MAPPED_MAGIC, head, arrays)
    with contextlib.suppress(OSError):
        file.unlink(missing_ok=True)
    return written


def mapped_file(file: Path, written: str) -> Path:
    """Where the large index lies that has this hash, beside the file of a small one."""
    return mapped.place(file.parent, file.stem, written)


def read(file: Path, stamp: str, dimensions: int, expected: str = "") -> FigureIndex | None:
    """The index kept in file, or None when it is missing, damaged or of another model.

    expected: the hash that `write` gave, "" where it is not known (before there were hashes). A
    large index is mapped and not read: its hash is compared when the collection is refreshed or
    checked.
    """
    large = mapped_file(file, expected)
    try:
        if expected and large.exists():
            return _mapped(large, stamp, dimensions)
        content = file.read_bytes()
    except OSError:
        return None
    except (ValueError, KeyError, RuntimeError, TypeError, AttributeError) as error:
        logger.warning("%s is made anew: %s", large, error)
        return None
    whole = mapped.new_hash()
    whole.update(content)
    if expected and whole.hexdigest() != expected:
        logger.warning("%s is not the one that was written; it is made anew", file)
        return None
    try:
        return _parsed(content, stamp, dimensions)
    except (ValueError, KeyError, RuntimeError, TypeError, AttributeError, IndexError) as error:
        logger.warning("%s is made anew: %s", file, error)
        return None


def _mapped(file: Path, stamp: str, dimensions: int) -> FigureIndex | None:
    kept = mapped.opened(file, _MAPPED_MAGIC)
    if kept.head["stamp"] != stamp:
        logger.info("the index is of another model")
        return None
    base = compressed.from_arrays(kept.arrays)
    ids = kept.arrays["ids"]
    if len(ids) != len(base) or base.full.d != dimensions or len(ids) != kept.head["rows"]:
        raise ValueError("its size is not what it says")
    return FigureIndex(stamp, ids, GrowingVectors(dimensions), base)


def _parsed(content: bytes, stamp: str, dimensions: int) -> FigureIndex | None:
    if not content.startswith(_MAGIC):
        raise ValueError("it is no index of this version")
    end = content.index(b"\n", len(_MAGIC))
    head = json.loads(content[len(_MAGIC) : end])
    if head["stamp"] != stamp:
        logger.info("the index is of another model")
        return None
    if not head["exact"]:
        raise ValueError("it is a large one of an earlier version")
    body = memoryview(content)[end + 1 :]
    if zlib.crc32(body) != head["checksum"]:
        raise ValueError("it is damaged")
    faiss = _faiss()

    count = head["rows"]
    ids = np.frombuffer(body[: 8 * count], "<i8").astype(np.int64)
    base = faiss.deserialize_index(np.frombuffer(body[8 * count :], np.uint8))
    if base.d != dimensions or base.ntotal != count:
        raise ValueError("its size is not what it says")
    vectors = np.empty((0, dimensions), np.float32)
    if count:
        vectors = faiss.rev_swig_ptr(base.get_xb(), count * dimensions).reshape(count, -1)
    return FigureIndex(stamp, ids, GrowingVectors.of(vectors))
