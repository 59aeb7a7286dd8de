"""Indexes that are scanned for candidates: halves of one for two threads, and narrow ones.

An index of FAISS tells every few numbers of a vector by 4 bits (`compressed` says which numbers).
Bits of 32 vectors lie together, two groups of numbers after the other, so that a scan reads all of
them, also those of descriptors that have no say in a query. Where few have one, an index that holds
these alone is a quarter as large, and scanned as much sooner.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from patentviewer.model.ranking import Vectors
from patentviewer.search.second import both

_SIDE_BY_SIDE = 2
"""Groups of numbers whose bits lie together."""

_NARROW = 0.75
"""Part of the numbers from which on all of them are scanned."""

_KEPT = 2
"""Narrow indexes that are kept: for the weights of drawings and those of sketches."""


def faiss() -> Any:
    """FAISS, loaded when it is first needed, on one thread: more wait for each other.

    Its own type stubs lack half of what is used here.
    """
    import faiss as loaded  # noqa: PLC0415

    loaded.omp_set_num_threads(1)
    return loaded


class Scans:
    """Halves of an index that holds all its vectors by now, and what is scanned instead of them."""

    def __init__(self, whole: Any) -> None:
        self.halves = _halves(whole)
        self._narrow: OrderedDict[bytes, tuple[list[Any], NDArray[np.bool_]]] = OrderedDict()
        self._guard = threading.Lock()

    def whole(self) -> Any:
        """The index that the halves are of, another one."""
        loaded = faiss()
        whole = _like(self.halves[0])
        codes = np.concatenate([_codes_of(one) for one in self.halves])
        loaded.copy_array_to_AlignedTable(codes, whole.codes)
        whole.ntotal = sum(one.ntotal for one in self.halves)
        whole.ntotal2 = sum(one.ntotal2 for one in self.halves)
        return whole

    def nearest(
        self, queries: Vectors, count: int, counting: NDArray[np.bool_]
    ) -> NDArray[np.int64]:
        """Positions of the count nearest of each query (Q x D), some more than once.

        counting: D, which numbers count; whether others do is left open.
        """
        halves, kept = self._narrowed(counting)
        asked = np.ascontiguousarray(queries[:, kept])
        if len(halves) == 1:
            _, rows = halves[0].search(asked, count)
            return np.asarray(rows[rows >= 0], np.int64)
        one, other = halves
        scanned = both(partial(one.search, asked, count), partial(other.search, asked, count))
        (likeness, rows), (more_likeness, more) = scanned
        rows = np.concatenate([rows, np.where(more < 0, more, more + one.ntotal)], axis=1)
        likeness = np.where(rows < 0, -np.inf, np.concatenate([likeness, more_likeness], axis=1))
        best = np.argpartition(-likeness, count - 1, axis=1)[:, :count]
        found = np.take_along_axis(rows, best, axis=1).reshape(-1)
        return np.asarray(found[found >= 0], np.int64)

    def _narrowed(self, counting: NDArray[np.bool_]) -> tuple[list[Any], NDArray[np.bool_]]:
        """What to scan where some numbers count, and which numbers that holds."""
        groups = _groups(self.halves[0], counting)
        kept: NDArray[np.bool_] = np.repeat(groups, self.halves[0].pq.dsub)
        if not kept.any() or kept.sum() > _NARROW * len(kept):
            return self.halves, np.ones(len(kept), np.bool_)
        name = groups.tobytes()
        with self._guard:
            if name not in self._narrow:
                self._narrow[name] = ([_with_groups(one, groups) for one in self.halves], kept)
            self._narrow.move_to_end(name)
            while len(self._narrow) > _KEPT:
                self._narrow.popitem(last=False)
            return self._narrow[name]


def _groups(scan: Any, counting: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Which groups of an index lie side by side with one of which a number counts, or are it."""
    count, size = scan.pq.M, scan.pq.dsub
    wide = np.zeros((scan.M2 // _SIDE_BY_SIDE, _SIDE_BY_SIDE * size), np.bool_)
    wide.reshape(-1)[: count * size] = counting
    together: NDArray[np.bool_] = np.repeat(wide.any(axis=1), _SIDE_BY_SIDE)
    return together[:count]


def _with_groups(scan: Any, groups: NDArray[np.bool_]) -> Any:
    """An index of the same vectors with some groups of numbers alone, as `_groups` gives them."""
    loaded = faiss()
    pq = scan.pq
    count = int(groups.sum())
    narrow = loaded.IndexPQFastScan(
        count * pq.dsub, count, pq.nbits, loaded.METRIC_INNER_PRODUCT, scan.bbs
    )
    centroids = loaded.vector_to_array(pq.centroids).reshape(pq.M, -1)[groups]
    loaded.copy_array_to_vector(np.ascontiguousarray(centroids).reshape(-1), narrow.pq.centroids)
    narrow.is_trained = True
    codes = _codes_of(scan).reshape(scan.ntotal2 // scan.bbs, scan.M2 // _SIDE_BY_SIDE, -1)
    own = np.compress(groups[::_SIDE_BY_SIDE], codes, axis=1)  # ten times as fast as an index
    loaded.copy_array_to_AlignedTable(own.reshape(-1), narrow.codes)
    narrow.ntotal, narrow.ntotal2 = scan.ntotal, scan.ntotal2
    return narrow


def _like(scan: Any) -> Any:
    """An index for candidates that is trained alike and holds nothing."""
    loaded = faiss()
    empty = loaded.IndexPQFastScan(scan.d, scan.pq.M, 4, loaded.METRIC_INNER_PRODUCT, scan.bbs)
    empty.pq, empty.is_trained = scan.pq, True
    return empty


def _codes_of(scan: Any) -> NDArray[np.uint8]:
    """What an index for candidates has of its vectors, block after block."""
    loaded = faiss()
    found: NDArray[np.uint8] = loaded.rev_swig_ptr(scan.codes.get(), scan.codes.size())
    return found


def _halves(scan: Any) -> list[Any]:
    """Two indexes for candidates with half of another's vectors each, blocks left whole."""
    loaded = faiss()
    blocks = scan.ntotal2 // scan.bbs
    if blocks < 2:
        return [scan]
    codes = _codes_of(scan).reshape(blocks, -1)
    middle = blocks // 2
    halves = []
    for first, last in ((0, middle), (middle, blocks)):
        half = _like(scan)
        loaded.copy_array_to_AlignedTable(codes[first:last].reshape(-1), half.codes)
        half.ntotal2 = (last - first) * scan.bbs
        half.ntotal = min(scan.ntotal, last * scan.bbs) - first * scan.bbs
        halves.append(half)
    return halves
