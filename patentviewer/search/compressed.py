"""Vectors of very many figures, compressed: some bytes find candidates, some more compare them.

Every descriptor is centred and turned by itself, its strong directions (principal components) apart
from its weak ones, each kind mixed at random so that all of its numbers vary alike. So whatever
weights a query has, they scale the parts of the query, and one index serves them all. Of the strong
ones, groups of four numbers are told by 4 bits each (product quantisation, scanned as by André,
Kermarrec and Le Scouarnec 2017); all of them are kept in 4 bits a number.

Measured on disturbed mixtures of real vectors: with half of the directions counted as strong, the
410 nearest of 100,000 hold 1.000 of the ten nearest by the default weights, 0.983 by the worst
descriptor alone (as they lie, in as many bytes: 0.934; a quarter in groups of two: 0.832).
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from patentviewer.model.ranking import Vectors
from patentviewer.search import mapped
from patentviewer.search.mapped import Writing
from patentviewer.search.products import LAST, Asked
from patentviewer.search.scans import Scans, faiss
from patentviewer.search.second import both, each

logger = logging.getLogger(__name__)

Rows = NDArray[np.int64]
"""Positions in an index, from 0."""

TRAINING_ROWS = 32_768
"""Vectors that turning and quantising are learned from."""

GROUP = 4
"""Numbers that 4 bits tell together where candidates are looked for."""

_MANY = 512
"""Numbers of a vector from which only the strong directions are looked at for candidates."""

_GROUPS = 64
"""Of shorter vectors groups are smaller, so that there are as many."""

LEAST_SCANNED = 2048
"""Candidates that are looked for, however few are wanted: fewer would miss some."""

EVEN = 4.0
"""Descriptors that have a say, from which on no more candidates than these are looked for. Fewer
say less in as many bits: with one alone the nearest are among four times as many. The fewer figures
there are, the fewer are taken for nearer than they are: in 1,000,000 two count as four do in twice
as many. Of 1,000,373 the ten nearest of each of 100 queries are found so by every descriptor."""

_FOR_EVEN = 2_000_000

DECIDING = 0.92
"""Part of what varies in a likeness that candidates are told by. What is left out is less than the
error of 4 bits for four numbers: by the two descriptors of seven that decide for drawings, of
1,000,373 figures the hundred nearest of each of 100 queries are found as by all seven."""

_CLIP = 2.7
"""Standard deviations that 16 equal steps reach over: near the least error for normal numbers."""

_AT_ONCE = 1024
"""Vectors that are compared at once: their bytes stay in a processor's cache."""

_ROUNDS = 10
_BLOCK = 4096
_READ_AT_ONCE = _WRITTEN_AT_ONCE = 2**20
_DENSE = 8
"""A filter that lets one figure in so many pass is applied to what a scan of all has found."""


@dataclass(frozen=True, eq=False)
class Turning:
    """How vectors (N x D) become numbers that all vary alike, and queries with them.

    parts: sizes of the descriptors. mean: D. turns: of each descriptor its turned directions, as
    columns, the strong ones first. strong: how many of each are strong. spread: D, the standard
    deviation of each turned number.
    """

    parts: tuple[int, ...]
    mean: NDArray[np.float32]
    turns: tuple[NDArray[np.float32], ...]
    strong: tuple[int, ...]
    spread: NDArray[np.float32]

    @property
    def is_strong(self) -> NDArray[np.bool_]:
        """Which of the turned numbers are of strong directions, D."""
        columns = [
            np.arange(size) < strong for size, strong in zip(self.parts, self.strong, strict=True)
        ]
        return np.concatenate(columns)

    @cached_property
    def turned_mean(self) -> NDArray[np.float32]:
        """The mean, turned as vectors are, D."""
        found: NDArray[np.float32] = self._turned(self.mean[None])[0]
        return found

    def of(self, vectors: Vectors) -> Vectors:
        """Vectors (N x D) turned, each number divided by its spread; N x D."""
        return self._turned(vectors - self.mean) / self.spread

    def of_queries(self, queries: Vectors) -> tuple[Vectors, NDArray[np.float32]]:
        """Queries (Q x D) turned, and the likeness of each to the mean (Q), for all scores."""
        return self._turned(queries) * self.spread, queries @ self.mean

    def back(self, turned: Vectors) -> Vectors:
        """Turned vectors as they were before they were turned, N x D."""
        wide = turned * self.spread
        return (
            np.concatenate(
                [part @ turn.T for part, turn in zip(self._cut(wide), self.turns, strict=True)],
                axis=1,
            )
            + self.mean
        )

    def _turned(self, vectors: Vectors) -> Vectors:
        found = np.zeros(vectors.shape, np.float32)
        for part, turned, turn in zip(
            self._cut(vectors), self._cut(found), self.turns, strict=True
        ):
            if part.any():  # most queries leave some descriptors out
                np.matmul(part, turn, out=turned)
        return found

    def _cut(self, vectors: Vectors) -> Iterator[Vectors]:
        for start, end in pairwise(np.cumsum((0, *self.parts)).tolist()):
            yield vectors[:, start:end]


def turning(sample: Vectors, parts: Sequence[int]) -> Turning:
    """Learn how to turn vectors from some of them."""
    random = np.random.default_rng(0)
    mean = sample.mean(axis=0)
    turns, strong, spread = [], [], []
    for start, end in pairwise(np.cumsum((0, *parts)).tolist()):
        part = sample[:, start:end] - mean[start:end]
        _, directions = np.linalg.eigh(part.T @ part)
        half = (end - start) // 2 // GROUP * GROUP if len(mean) >= _MANY else end - start
        kinds = (directions[:, ::-1][:, :half], directions[:, ::-1][:, half:])
        turn = np.concatenate([kind @ _mixing(kind.shape[1], random) for kind in kinds], axis=1)
        turns.append(np.ascontiguousarray(turn, np.float32))
        strong.append(half)
        spread.append(np.maximum((part @ turns[-1]).std(axis=0), 1e-6))
    return Turning(
        tuple(parts),
        mean.astype(np.float32),
        tuple(turns),
        tuple(strong),
        np.concatenate(spread).astype(np.float32),
    )


def _mixing(size: int, random: np.random.Generator) -> NDArray[np.float64]:
    """A random rotation."""
    return np.linalg.qr(random.normal(size=(size, size)))[0] if size else np.zeros((0, 0))


class Compressed:
    """Compressed vectors."""

    def __init__(
        self, turn: Turning, scan: Any, full: Any, content: NDArray[np.uint8] | None = None
    ) -> None:
        """Put together what belongs together.

        turn: how vectors are turned. scan, full: FAISS's indexes, for candidates and for all.
        content: the bytes that full lies in, where it has none of its own; nothing is added to it,
        and two threads scan half of it each.
        """
        self.turning = turn
        self._scan = scan if content is None else Scans(scan)
        self.full = full
        self._content = content
        self._strong = turn.is_strong
        self._last: tuple[Vectors, Asked, NDArray[np.float32]] | None = None

    def __len__(self) -> int:
        return int(self.full.ntotal)

    @property
    def is_mapped(self) -> bool:
        """Whether the vectors lie in a mapped file; else in memory."""
        return self._content is not None

    def lay_out(self, most: int) -> None:
        """Have the pages of a mapped file, of at most so many bytes, laid out before a search."""
        if self._content is not None and 0 < len(self._content) <= most:
            mapped.lay_out(self._content)

    def add(self, vectors: Vectors) -> None:
        """Add vectors (N x D) at the end. Not possible where they lie in a mapped file."""
        assert not isinstance(self._scan, Scans)
        turned = self.turning.of(vectors)
        self.full.add(turned)
        self._scan.add(np.ascontiguousarray(turned[:, self._strong]))

    def copied(self) -> Compressed:
        """A copy in memory with the same vectors, to which others can be added."""
        loaded = faiss()
        scan = self.scan()
        if self._content is None:
            full = loaded.deserialize_index(loaded.serialize_index(self.full))
        else:
            # Read piece by piece: what FAISS reads from one it leaves where it is.
            full = loaded.read_index(
                loaded.PyCallbackIOReader(_piece_by_piece(self._content), _READ_AT_ONCE)
            )
        return Compressed(self.turning, scan, full)

    def scan(self) -> Any:
        """FAISS's index for candidates, with all the vectors."""
        return self._scan.whole() if isinstance(self._scan, Scans) else self._scan

    def reconstructed(self, rows: Rows) -> Vectors:
        """Vectors at some positions, as near to the original ones as compression allows."""
        return self.turning.back(self.full.reconstruct_batch(np.ascontiguousarray(rows)))

    def between(self, rows: Rows, scales: NDArray[np.float32]) -> NDArray[np.float32]:
        """Likeness of each two vectors at rows, n x n, with these scales (D).

        Descriptors have one scale each, so that they can be compared as they were turned.
        """
        turn = self.turning
        starts = np.cumsum((0, *turn.parts[:-1]))
        even = np.repeat(np.add.reduceat(scales, starts) / turn.parts, turn.parts)
        counts = even > 0
        turned = self.full.reconstruct_batch(np.ascontiguousarray(rows))[:, counts]
        turned *= turn.spread[counts]
        turned += turn.turned_mean[counts]
        turned *= np.sqrt(even[counts]).astype(np.float32)
        return np.asarray(turned @ turned.T, np.float32)

    def scores(self, queries: Vectors, rows: Rows) -> NDArray[np.float32]:
        """Likeness of queries (Q x D) to the vectors at rows; float32, Q x rows."""
        asked, constant = self._ready(queries)
        loaded = faiss()
        size = self.full.code_size
        codes = loaded.rev_swig_ptr(self.full.codes.data(), len(self) * size).reshape(-1, size)
        found = np.empty((len(queries), len(rows)), np.float32)

        def compare(start: int) -> None:
            part = slice(start, start + _AT_ONCE)
            found[:, part] = asked.products(codes, rows[part]).T

        each(compare, range(0, len(rows), _AT_ONCE))
        return found + constant[:, None]

    def _ready(self, queries: Vectors) -> tuple[Asked, NDArray[np.float32]]:
        """Queries as they are compared, and what is added to the likeness of each, Q.

        A search asks twice in a row with the same ones.
        """
        last = self._last
        if last is not None and np.array_equal(last[0], queries):
            return last[1:]
        turned, constant = self.turning.of_queries(queries)
        lowest, reach = faiss().vector_to_array(self.full.sq.trained).tolist()
        constant += (lowest + reach / 2 / LAST) * turned.sum(axis=1)
        asked = Asked(*_by_place(turned * np.float32(reach / LAST), self.full.code_size))
        self._last = queries.copy(), asked, constant
        return asked, constant

    def nearest(self, queries: Vectors, count: int, allowed: NDArray[np.bool_] | None) -> Rows:
        """Positions of the count nearest vectors of each query and more, of those allowed."""
        turned, _ = self.turning.of_queries(queries)
        weights = self._weights(turned)
        even = EVEN * float(np.clip(len(self) / _FOR_EVEN, 0.5, 1.0))
        least = round(max(count, LEAST_SCANNED) * even / _having_a_say(weights, even))
        count = min(least, len(self))
        deciding = np.repeat(_deciding(weights), self.turning.parts)
        if allowed is None:
            return self._scanned(turned, count, deciding)
        passing = int(np.count_nonzero(allowed))
        if passing * _DENSE > len(self):
            wanted = min(len(self), 1 + count * len(self) // passing)
            found = self._scanned(turned, wanted, deciding)
            return found[allowed[found]]
        search = partial(self._search, count=min(count, passing), allowed=allowed)
        middle = len(turned) // 2
        if not middle:
            which = search(turned)
        else:
            parts = both(partial(search, turned[:middle]), partial(search, turned[middle:]))
            which = np.concatenate(parts)
        return which[which >= 0].reshape(-1)

    def _weights(self, turned: Vectors) -> NDArray[np.float64]:
        """How much the likeness of each descriptor varies for some queries, Q x descriptors.

        turned: Q x D; what they are multiplied by varies alike, and each number by itself.
        """
        starts = np.cumsum((0, *self.turning.parts[:-1]))
        found = np.add.reduceat(np.square(turned, dtype=np.float64), starts, axis=1)
        return np.asarray(found, np.float64)

    def _scanned(self, turned: Vectors, count: int, deciding: NDArray[np.bool_]) -> Rows:
        """The count nearest of each query by the strong directions, of what decides alone (D)."""
        strong = np.ascontiguousarray(turned[:, self._strong])
        if isinstance(self._scan, Scans):
            return self._scan.nearest(strong, count, deciding[self._strong])
        _, rows = self._scan.search(strong, count)
        found: Rows = rows[rows >= 0].astype(np.int64)
        return found

    def _search(self, turned: Vectors, count: int, allowed: NDArray[np.bool_]) -> Rows:
        """The count nearest of each query among those allowed, by all four bits."""
        loaded = faiss()
        bits = np.packbits(allowed, bitorder="little")
        parameters = loaded.SearchParameters(sel=loaded.IDSelectorBitmap(bits))
        _, rows = self.full.search(np.ascontiguousarray(turned), count, params=parameters)
        return np.asarray(rows, np.int64)


def _having_a_say(weights: NDArray[np.float64], most: float) -> float:
    """How many descriptors count in some queries, 1 to most, those that count little less."""
    squares = np.square(weights).sum(axis=1)
    having = np.square(weights.sum(axis=1)) / np.maximum(squares, 1e-30)
    return float(np.clip(having, 1.0, most).min(initial=most))


def _deciding(weights: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Which descriptors make up DECIDING of what varies in any of some queries, the first first."""
    order = np.argsort(-weights, axis=1, kind="stable")
    falling = np.take_along_axis(weights, order, axis=1)
    before = np.cumsum(falling, axis=1) - falling
    decides = np.zeros(weights.shape, np.bool_)
    most = DECIDING * weights.sum(axis=1, keepdims=True)
    np.put_along_axis(decides, order, before < most, axis=1)
    return np.asarray(decides.any(axis=0), np.bool_)


def _by_place(turned: Vectors, size: int) -> tuple[Vectors, Vectors]:
    """The numbers of queries that stand in the lower and in the upper halves of so many bytes."""
    wide = np.zeros((len(turned), 2 * size), np.float32)
    wide[:, : turned.shape[1]] = turned
    return wide[:, 0::2], wide[:, 1::2]


def trained(sample: Vectors, parts: Sequence[int]) -> Compressed:
    """An empty store that has learned from sample vectors how to compress such vectors."""
    loaded = faiss()
    turn = turning(sample, parts)
    turned = turn.of(sample)
    strong = np.ascontiguousarray(turned[:, turn.is_strong])
    width = strong.shape[1]
    group = next(
        size for size in (GROUP, 2, 1) if size == 1 or not (width // size < _GROUPS or width % size)
    )
    scan = loaded.IndexPQFastScan(width, width // group, 4, loaded.METRIC_INNER_PRODUCT)
    scan.pq.cp.niter = _ROUNDS
    scan.train(strong)
    full = loaded.IndexScalarQuantizer(
        turned.shape[1], loaded.ScalarQuantizer.QT_4bit_uniform, loaded.METRIC_INNER_PRODUCT
    )
    full.sq.rangestat, full.sq.rangestat_arg = loaded.ScalarQuantizer.RS_meanstd, _CLIP
    full.train(turned)
    return Compressed(turn, scan, full)


def fill(into: Compressed, batches: Iterable[Vectors]) -> None:
    """Add vectors, a block at a time."""
    for vectors in batches:
        for start in range(0, len(vectors), _BLOCK):
            into.add(vectors[start : start + _BLOCK])


# -- as a file keeps them ------------------------------------------------------------------------


def arrays_of(kept: Compressed) -> dict[str, NDArray[Any] | tuple[int, Writing]]:
    """What `from_arrays` needs, as `mapped.written` takes it."""
    loaded = faiss()
    turn = kept.turning
    size = len(loaded.serialize_index(_emptied(kept.full))) + len(kept) * kept.full.code_size
    return {
        "parts": np.array([turn.parts, turn.strong], np.int64),
        "mean": turn.mean,
        "spread": turn.spread,
        "turns": np.concatenate([one.reshape(-1) for one in turn.turns]),
        "scan": loaded.serialize_index(kept.scan()),
        "full": (size, partial(_write, kept.full)),
    }


def _emptied(full: Any) -> Any:
    """A quantiser that is trained alike and holds nothing."""
    loaded = faiss()
    empty = loaded.IndexScalarQuantizer(full.d, full.sq.qtype, full.metric_type)
    empty.sq.trained, empty.is_trained = full.sq.trained, True
    empty.sq.rangestat, empty.sq.rangestat_arg = full.sq.rangestat, full.sq.rangestat_arg
    return empty


def _write(index: Any, put: Callable[[bytes], object]) -> None:
    loaded = faiss()
    loaded.write_index(index, loaded.PyCallbackIOWriter(put, _WRITTEN_AT_ONCE))


def from_arrays(arrays: Mapping[str, NDArray[Any]]) -> Compressed:
    """The store whose arrays were written; large arrays stay in the mapped file.

    Raises ValueError, KeyError and RuntimeError where they are damaged.
    """
    parts, strong = arrays["parts"].tolist()
    turns = []
    start = 0
    for size in parts:
        turns.append(arrays["turns"][start : start + size * size].reshape(size, size))
        start += size * size
    turn = Turning(tuple(parts), arrays["mean"], tuple(turns), tuple(strong), arrays["spread"])
    scan = faiss().deserialize_index(arrays["scan"])
    full = _looked_at(arrays["full"])
    if scan.ntotal != full.ntotal or full.d != sum(parts):
        raise ValueError("its parts do not fit each other")
    return Compressed(turn, scan, full, arrays["full"])


def _looked_at(content: NDArray[np.uint8]) -> Any:
    """A FAISS index over bytes that Python has: FAISS itself opens no path with every letter."""
    loaded = faiss()
    reader = loaded.ZeroCopyIOReader(loaded.swig_ptr(content), len(content))
    return loaded.read_index(reader, loaded.IO_FLAG_MMAP_IFC)


def _piece_by_piece(content: NDArray[np.uint8]) -> Callable[[int], bytes]:
    """What gives the next bytes, so many at most."""
    start = 0

    def read(size: int) -> bytes:
        nonlocal start
        piece: bytes = content[start : start + size].tobytes()
        start += len(piece)
        return piece

    return read
