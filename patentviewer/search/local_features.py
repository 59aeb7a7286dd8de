"""Local features: how much of what one drawing shows is anywhere on the other.

A drawing is divided into a grid, and the model gives a small vector for each of its cells. Vectors
of whole figures find the candidates among thousands; the nearest of them are ranked again by how
well their cells match, wherever these lie. That is late interaction (Khattab and
Zaharia 2020) with a grid of a feature map as the words, and re-ranking by local features as in Cao,
Araujo and Sim 2020 (DELG) without their geometry, since the views of a design share parts, not
positions.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from patentviewer.search.huffman import longer, shorter
from patentviewer.search.scores import Scores, are_ranked, mixed

LocalFeatures: TypeAlias = NDArray[np.int8]
"""... x P x E: P local features of a figure, each of E numbers, 127 for 1; 0 where no ink is."""

FULL = 127
"""The number that stands for 1 in local features."""


def rounded(local_features: NDArray[np.float32]) -> LocalFeatures:
    """Local features as int8: numbers between -1 and 1 times 127, rounded."""
    return np.rint(np.clip(local_features, -1, 1) * FULL).astype(np.int8)


def packed(local_features: LocalFeatures) -> bytes:
    """One figure's local features (P x E, P a multiple of 8) as bytes, without the empty ones.

    First P bits that say which local features hold something, then those, packed where that makes
    them shorter.
    """
    held = (local_features != 0).any(axis=1)
    values: bytes = local_features[held].tobytes()
    # Of one length they are kept as they are: by its length `unpacked` knows what is coded.
    kept: bytes = np.packbits(held).tobytes() + min(values, shorter(values), key=len)
    return kept


def unpacked(kept: Sequence[bytes], count: int, size: int) -> LocalFeatures:
    """What `packed` made bytes of, N x count x size; empty figures where they are something else.

    count: a multiple of 8.
    """
    first = count // 8
    bits = b"".join(one[:first].ljust(first, b"\0") for one in kept)
    held = np.unpackbits(np.frombuffer(bits, np.uint8)).astype(np.bool_).reshape(-1, count)
    contents = []
    for row, length in enumerate((held.sum(axis=1) * size).tolist()):
        content = kept[row][first:]
        if len(content) < length:
            with contextlib.suppress(ValueError):
                content = longer(content)
        if len(content) != length:
            held[row] = False
            content = b""
        contents.append(content)
    local_features = np.zeros((len(kept), count, size), np.int8)
    local_features[held] = np.frombuffer(b"".join(contents), np.int8).reshape(-1, size)
    return local_features


def matching(asked: LocalFeatures, others: LocalFeatures) -> NDArray[np.float32]:
    """How well the local features of one figure (P x E) and of others (N x P x E) match, -1 to 1.

    Each cell of one figure is compared with the cell most like it on the other; the mean of these
    cosines, and of both directions. 0 where one of the two figures is empty. Returns float32, N.
    """
    own = asked[asked.any(axis=1)].astype(np.float32)
    held = others.any(axis=2)
    counts = held.sum(axis=1)
    found = np.zeros(len(others), np.float32)
    is_there = counts > 0
    if not len(own) or not is_there.any():
        return found
    # Only cells with ink are compared, those of one figure side by side. Sums of products of bytes
    # are whole numbers that float32 holds, in whichever order they are added.
    products = own @ others[held].astype(np.float32).T
    ends = np.cumsum(counts[is_there])
    starts = ends - counts[is_there]
    there = np.maximum.reduceat(products, starts, axis=1).mean(axis=0)
    back = np.add.reduceat(products.max(axis=0), starts) / counts[is_there]
    found[is_there] = (there + back) / (2 * FULL * FULL)
    return found


def reranked(
    scores: Scores,
    weights: NDArray[np.float32],
    count: int,
    of_local_features: Callable[[int, NDArray[np.int64]], NDArray[np.float32]],
) -> Scores:
    """Rank the ``count`` best figures of each query again by their local features.

    scores: Q x N, of N figures for Q queries. weights: Q, how much the likeness of local features
    counts where the score counts 1. of_local_features: gives it for a query and some of the N, in
    rising order. All the others get the least that was found, so that
    none overtakes one that was looked at; what is out of the ranking stays where it is. Returns
    float32, Q x N: (score + w likeness) / (1 + w).
    """
    result = np.array(scores, np.float32)
    if not count or not scores.shape[1]:
        return result
    for row in np.flatnonzero(weights > 0).tolist():
        # All that are level with the last of the best are looked at: chance must not choose.
        limit = np.partition(scores[row], -count)[-count] if count < scores.shape[1] else -np.inf
        best = np.flatnonzero((scores[row] >= limit) & are_ranked(scores[row]))
        if not len(best):
            continue
        found = of_local_features(row, best)
        likeness = np.full(scores.shape[1], found.min(), np.float32)
        likeness[best] = found
        result[row] = mixed(scores[row], weights[row], likeness)
    return result
