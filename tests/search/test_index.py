from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from patentviewer.search import index as indexes
from patentviewer.search.index import FigureIndex

DIMENSIONS = 64
STAMP = "model-1"


def clustered(count: int, seed: int = 0) -> np.ndarray:
    random = np.random.default_rng(seed)
    centres = random.normal(size=(50, DIMENSIONS))
    vectors = centres[random.integers(0, 50, count)] + 0.6 * random.normal(size=(count, DIMENSIONS))
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors.astype(np.float16).astype(np.float32)  # as catalogues keep them


def made(count: int, exact_limit: int = 10**6) -> tuple[FigureIndex, np.ndarray]:
    vectors = clustered(count)
    ids = np.arange(count, dtype=np.int64) * 3 + 1
    halves = [slice(0, count // 2), slice(count // 2, count)]
    batches = iter([(ids[half], vectors[half]) for half in halves])
    return indexes.built(STAMP, DIMENSIONS, count, batches, exact_limit), vectors


def kept(index: FigureIndex, vectors: np.ndarray) -> indexes.Remembered:
    """The vectors as a catalogue would give them."""
    known = dict(zip(index.ids.tolist(), vectors, strict=True))
    return indexes.Remembered(lambda figures: {one: known[one] for one in figures if one in known})


def truth(vectors: np.ndarray, query: np.ndarray, count: int) -> set[int]:
    return set(np.argsort(-(vectors @ query))[:count].tolist())


def test_an_exact_index_gives_the_inner_products() -> None:
    index, vectors = made(500)
    queries = clustered(3, seed=1)
    assert index.is_exact
    assert np.allclose(index.scores(queries), queries @ vectors.T, atol=1e-6)
    rows = np.array([7, 400, 3])
    assert np.allclose(index.scores(queries, rows), queries @ vectors[rows].T, atol=1e-6)


def test_past_its_limit_an_index_is_compressed_and_still_finds_the_nearest() -> None:
    index, vectors = made(40_000, exact_limit=1000)
    assert not index.is_exact
    index = replace(index, exactly=kept(index, vectors))
    recalls = []
    for query in clustered(20, seed=1):
        found = index.nearest(query[None], 100)
        best = found[np.argsort(-index.scores(query[None], found)[0])[:10]]
        recalls.append(len(set(best.tolist()) & truth(vectors, query, 10)) / 10)
    assert np.mean(recalls) > 0.95


@pytest.mark.parametrize("exact_limit", [10**6, 1000])
def test_filtered_searches_return_full_pages(exact_limit: int) -> None:
    index, vectors = made(6000, exact_limit)
    query = clustered(1, seed=2)
    for share in (2, 60):
        allowed = np.arange(6000) % share == 0
        found = index.nearest(query, 50, allowed)
        assert len(found) >= 50
        assert allowed[found].all()
        permitted = np.flatnonzero(allowed)
        expected = permitted[np.argsort(-(vectors[permitted] @ query[0]))[:50]]
        assert len(set(found.tolist()) & set(expected.tolist())) >= 48


@pytest.mark.parametrize("exact_limit", [10**6, 1000])
def test_newest_figures_are_found_and_removed_ones_are_not(exact_limit: int) -> None:
    index, _ = made(3000, exact_limit)
    new = clustered(10, seed=3)
    longer = index.added(np.arange(10) + 100_000, new)
    for place, vector in enumerate(new):
        assert 3000 + place in longer.nearest(vector[None], 5)
    assert len(index) == 3000
    gone = np.zeros(len(longer), np.bool_)
    gone[3000:3005] = True
    rest = longer.without(gone)
    for vector in new[:5]:
        found = rest.ids[rest.nearest(vector[None], 5)]
        assert not set(found.tolist()) & set(range(100_000, 100_005))
    assert 100_007 in rest.ids[rest.nearest(new[7][None], 5)]


@pytest.mark.parametrize("exact_limit", [10**6, 1000])
def test_an_index_comes_back_from_its_file(tmp_path: Path, exact_limit: int) -> None:
    index, _ = made(2000, exact_limit)
    file = tmp_path / "ünïcode 索引" / "index.faiss"
    written = indexes.write(index, file)
    back = indexes.read(file, STAMP, DIMENSIONS, written)
    assert back is not None
    assert np.array_equal(back.ids, index.ids)
    assert back.is_exact == index.is_exact
    rows = np.arange(0, 2000, 7)
    assert np.allclose(back.vectors(rows), index.vectors(rows))


def test_an_empty_index_comes_back_too(tmp_path: Path) -> None:
    indexes.write(indexes.empty(STAMP, DIMENSIONS), tmp_path / "index")
    back = indexes.read(tmp_path / "index", STAMP, DIMENSIONS)
    assert back is not None
    assert len(back) == 0


@pytest.mark.logs("is made anew")
def test_a_file_of_another_model_or_a_damaged_one_is_not_used(tmp_path: Path) -> None:
    file = tmp_path / "index"
    indexes.write(made(100)[0], file)
    content = file.read_bytes()
    assert indexes.read(file, "model-2", DIMENSIONS) is None
    assert indexes.read(tmp_path / "missing", STAMP, DIMENSIONS) is None
    random = np.random.default_rng(0)
    for _ in range(20):
        file.write_bytes(content[: int(random.integers(0, len(content)))])
        assert indexes.read(file, STAMP, DIMENSIONS) is None
    flipped = bytearray(content)
    flipped[-100] ^= 1
    file.write_bytes(flipped)
    assert indexes.read(file, STAMP, DIMENSIONS) is None


def test_writing_leaves_nothing_else_behind(tmp_path: Path) -> None:
    indexes.write(made(10)[0], tmp_path / "index")
    assert [file.name for file in tmp_path.iterdir()] == ["index"]


def test_whatever_the_weights_of_its_parts_a_large_index_finds_the_nearest() -> None:
    random = np.random.default_rng(5)
    parts = (256, 192, 256)
    vectors = random.normal(size=(6000, sum(parts))).astype(np.float32)
    vectors += 0.7 * random.normal(size=(60, sum(parts))).astype(np.float32)[np.arange(6000) % 60]
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    ids = np.arange(6000, dtype=np.int64)
    batches = iter([(ids, vectors)])
    index = indexes.built(STAMP, sum(parts), 6000, batches, 1000, parts, vectors[::3])
    index = replace(index, exactly=kept(index, vectors))
    for weights in ((1, 1, 1), (1, 0, 0), (0, 1, 0), (0, 0, 1), (0.8, 0.1, 0.1)):
        scales = np.repeat(np.array(weights, np.float32), parts)
        recalls = []
        for query in vectors[:20] + 0.02 * random.normal(size=(20, sum(parts))).astype(np.float32):
            asked = (query * scales)[None]
            found = index.nearest(asked, 400)
            scores = index.scores(asked, found)[0]
            best = found[np.argsort(-scores)[:10]]
            recalls.append(len(set(best.tolist()) & truth(vectors, asked[0], 10)) / 10)
            likeness = vectors[found] @ asked[0]
            order = np.argsort(-likeness)[: indexes.COMPARED_EXACTLY // 2]
            assert np.allclose(scores[order], likeness[order], atol=1e-5)
        assert np.mean(recalls) > 0.99


def test_without_the_catalogue_likeness_is_about_right() -> None:
    index, vectors = made(6000, exact_limit=1000)
    query = clustered(1, seed=4)
    rows = np.array([5, 4000, 17, 5])
    assert np.allclose(index.scores(query, rows), query @ vectors[rows].T, atol=0.1)
    cosines = (index.vectors(rows) * vectors[rows]).sum(axis=1)
    assert (cosines > 0.95).all()


def test_a_tail_is_compressed_when_it_is_settled(tmp_path: Path) -> None:
    index, _ = made(3000, exact_limit=1000)
    file = tmp_path / "index.faiss"
    opened = indexes.read(file, STAMP, DIMENSIONS, indexes.write(index, file))
    assert opened is not None
    new = clustered(500, seed=6)
    longer = indexes.settled(opened.added(np.arange(500) + 100_000, new))
    assert (longer.base_length, longer.tail.length, len(longer)) == (3500, 0, 3500)
    assert 3007 in longer.nearest(new[7][None], 5)
    again = indexes.read(file, STAMP, DIMENSIONS, indexes.write(longer, file))
    assert again is not None
    assert len(again) == 3500
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.logs("index-")
def test_a_large_index_that_is_cut_short_is_not_used(tmp_path: Path) -> None:
    file = tmp_path / "index.faiss"
    written = indexes.write(made(3000, exact_limit=1000)[0], file)
    large = indexes.mapped_file(file, written)
    content = large.read_bytes()
    assert indexes.hash_of(large) == written
    for length in (0, 10, 100, len(content) // 2, len(content) - 100):
        large.write_bytes(content[:length])
        assert indexes.read(file, STAMP, DIMENSIONS, written) is None
    large.write_bytes(content)
    assert indexes.read(file, "model-2", DIMENSIONS, written) is None
    assert indexes.read(file, STAMP, DIMENSIONS, written) is not None


def test_vectors_are_remembered_and_the_first_ones_forgotten_for_others(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(indexes, "_REMEMBERED", 10)
    vectors = clustered(30)
    asked: list[int] = []

    def look_up(figures: Sequence[int]) -> dict[int, np.ndarray]:
        asked.extend(figures)
        return {figure: vectors[figure] for figure in figures if figure != 7}

    remembered = indexes.Remembered(look_up)
    found = np.full((6, DIMENSIONS), 9, np.float32)
    given = [3, 7, 4, 3, 0, 1]
    is_there = remembered.fill(given, found)
    assert is_there.tolist() == [True, False, True, True, True, True]
    assert np.array_equal(found[is_there], vectors[[3, 4, 3, 0, 1]])
    assert (found[1] == 9).all()
    again = np.empty((4, DIMENSIONS), np.float32)
    assert remembered.fill([1, 0, 4, 3], again).all()
    assert np.array_equal(again, vectors[[1, 0, 4, 3]])
    assert sorted(set(asked)) == [0, 1, 3, 4, 7]
    asked.clear()
    some = np.empty((9, DIMENSIONS), np.float32)
    for start in (10, 0, 19, 10):
        rows = list(range(start, start + 9))
        is_there = remembered.fill(rows, some)
        assert np.array_equal(some[is_there], vectors[rows][is_there])
        assert is_there.sum() == len(rows) - (7 in rows)
    assert 10 in asked
    assert remembered.fill([18, 17], some[:2]).all()
    assert np.array_equal(some[:2], vectors[[18, 17]])


def test_different_numbers_are_those_that_numpy_finds() -> None:
    for numbers in ([], [4], [3, 1, 3, 2, 1, 1], list(range(9, 0, -1))):
        rows = np.array(numbers, np.int64)
        assert np.array_equal(indexes.different(rows), np.unique(rows))
