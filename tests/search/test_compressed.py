"""Compressed vectors: what two threads scan and compare is what one would."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from patentviewer.search import compressed, mapped
from patentviewer.search.compressed import Compressed

MAGIC = b"tried\n"
PARTS = (24, 16)


def vectors(count: int, seed: int = 0, parts: tuple[int, ...] = PARTS) -> np.ndarray:
    """Vectors of two descriptors of length 1 each, some near to others."""
    random = np.random.default_rng(seed)
    centres = np.random.default_rng(7).normal(size=(40, sum(parts)))
    made = centres[random.integers(0, 40, count)] + 0.5 * random.normal(size=(count, sum(parts)))
    for part in np.split(made, np.cumsum(parts)[:-1], axis=1):
        np.divide(part, np.linalg.norm(part, axis=1, keepdims=True), out=part)
    return made.astype(np.float32)


def filled(count: int, parts: tuple[int, ...] = PARTS) -> Compressed:
    found = compressed.trained(vectors(2000, 1, parts), parts)
    compressed.fill(found, [vectors(count, parts=parts)])
    return found


def from_file(kept: Compressed, folder: Path) -> Compressed:
    mapped.written(folder / "kept", MAGIC, {}, compressed.arrays_of(kept))
    return compressed.from_arrays(mapped.opened(folder / "kept", MAGIC).arrays)


@pytest.mark.parametrize("parts", [PARTS, (24, 17)])
def test_likeness_is_that_to_the_vectors_as_they_are_kept(parts: tuple[int, ...]) -> None:
    kept = filled(1500, parts)
    queries = vectors(3, 5, parts)
    for rows in (np.arange(1500), np.array([3, 700, 1499]), np.empty(0, np.int64)):
        found = kept.scores(queries, rows)
        assert found.dtype == np.float32
        assert np.allclose(found, queries @ kept.reconstructed(rows).T, atol=1e-5)


@pytest.mark.parametrize("weights", [(1.0, 1.0), (0.3, 0.0), (0.2, 0.8)])
def test_likeness_between_is_that_of_the_vectors_as_they_are_kept(
    weights: tuple[float, float],
) -> None:
    kept = filled(300)
    scales = np.repeat(weights, PARTS).astype(np.float32)
    rows = np.array([5, 299, 17, 0])
    found, own = kept.between(rows, scales), kept.reconstructed(rows)
    assert found.dtype == np.float32
    assert np.allclose(found, (own * scales) @ own.T, atol=1e-5)


@pytest.mark.parametrize("count", [20, 33, 64, 1500, 5003])
def test_from_a_file_two_threads_find_what_one_finds_in_memory(tmp_path: Path, count: int) -> None:
    kept = filled(count)
    opened = from_file(kept, tmp_path)
    assert opened.is_mapped
    assert len(opened) == count
    queries = vectors(3, 5)
    for allowed in (None, np.arange(count) % 2 == 0, np.arange(count) % 11 == 0):
        near, far = (set(one.nearest(queries, 40, allowed).tolist()) for one in (kept, opened))
        assert len(near & far) >= 0.99 * len(near | far)
    rows = np.arange(0, count, 3)
    assert np.array_equal(kept.scores(queries, rows), opened.scores(queries, rows))


def test_a_copy_of_what_lies_in_a_file_grows_and_is_kept_again(tmp_path: Path) -> None:
    kept = filled(1003)
    copied = from_file(kept, tmp_path).copied()
    compressed.fill(copied, [vectors(500, 3)])
    compressed.fill(kept, [vectors(500, 3)])
    assert not copied.is_mapped
    assert len(copied) == 1503
    for name, array in compressed.arrays_of(kept).items():
        other = compressed.arrays_of(copied)[name]
        if isinstance(array, np.ndarray) and isinstance(other, np.ndarray):
            assert np.array_equal(array, other), name
    queries = vectors(2, 5)
    assert np.array_equal(kept.nearest(queries, 30, None), copied.nearest(queries, 30, None))


WEIGHED = (256, 128, 128, 128)
"""Sizes of descriptors of which a half each is scanned in groups of four."""


@pytest.mark.parametrize("scales", [(1, 0.3, 0, 0), (0, 0, 1, 0), (0.2, 1, 1, 0)])
def test_what_few_descriptors_decide_is_scanned_by_these_as_by_all(
    tmp_path: Path, scales: tuple[float, ...]
) -> None:
    kept = filled(3001, WEIGHED)
    opened = from_file(kept, tmp_path)
    queries = vectors(3, 5, WEIGHED) * np.repeat(scales, WEIGHED).astype(np.float32)
    for _ in range(2):  # made for the first of them
        found = opened.nearest(queries, 20, None)
        wanted = kept.nearest(queries, 20, None)
        likeness = queries @ kept.reconstructed(np.arange(3001)).T
        for one in likeness:
            best = np.argsort(-one)[:50]
            assert np.isin(best, found).all()
            assert np.isin(best, wanted).all()


def test_a_descriptor_by_which_all_are_alike_decides_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Of the first it is told how much it weighs, not that it tells nothing apart.
    monkeypatch.setattr(compressed, "LEAST_SCANNED", 100)

    def alike(count: int, seed: int) -> np.ndarray:
        made = vectors(count, seed, WEIGHED)
        made[:, : WEIGHED[0]] = 1 / np.sqrt(WEIGHED[0]) + 0.01 * made[:, : WEIGHED[0]]
        return made

    kept = compressed.trained(alike(2000, 1), WEIGHED)
    compressed.fill(kept, [alike(3001, 0)])
    opened = from_file(kept, tmp_path)
    queries = alike(3, 5) * np.repeat((0.9, 0.1, 0, 0), WEIGHED).astype(np.float32)
    found = opened.nearest(queries, 50, None)
    for one in queries @ kept.reconstructed(np.arange(3001)).T:
        assert np.isin(np.argsort(-one)[:10], found).all()


def test_pages_are_laid_out_where_the_file_leaves_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    laid_out: list[int] = []
    monkeypatch.setattr(mapped, "lay_out", lambda content: laid_out.append(len(content)))
    in_memory = filled(100)
    opened = from_file(in_memory, tmp_path)
    for one, most in ((in_memory, 2**40), (opened, 100), (opened, 2**20)):
        one.lay_out(most)
    assert len(laid_out) == 1
    assert 100 * opened.full.code_size < laid_out[0] < 2**20
