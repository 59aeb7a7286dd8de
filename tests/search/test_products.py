"""Inner products of vectors that are kept as float16."""

from __future__ import annotations

from importlib.resources import files

import numpy as np
import onnx
import pytest

from patentviewer.search.products import LAST, Asked, asked_for, of_halves
from patentviewer.training.products import NETWORKS


def vectors(count: int, size: int = 300, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=(count, size)).astype(np.float32)


@pytest.mark.parametrize("name", NETWORKS)
def test_the_networks_are_those_that_training_makes(name: str) -> None:
    kept = onnx.load_from_string(files("patentviewer.search").joinpath(name).read_bytes())
    made = NETWORKS[name]()
    assert kept.graph == made.graph
    assert kept.opset_import == made.opset_import


@pytest.mark.parametrize("count", [1, 2, 7, 300])
@pytest.mark.parametrize("asking", [1, 2, 3, 40])
def test_they_are_those_that_numpy_finds(count: int, asking: int) -> None:
    kept, asked = vectors(count).astype(np.float16), vectors(asking, seed=1)
    found = of_halves(kept, asked)
    assert found.shape == (count, asking)
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, kept.astype(np.float32) @ asked.T, rtol=1e-4, atol=1e-4)


def test_every_float16_counts_as_it_is() -> None:
    numbers = np.arange(2**16, dtype=np.uint16).view(np.float16)
    numbers = numbers[np.isfinite(numbers)]
    found = of_halves(numbers[:, None], np.ones((1, 1), np.float32))
    assert np.array_equal(found[:, 0], numbers.astype(np.float32))


def test_equal_vectors_have_equal_products_wherever_they_stand() -> None:
    kept, asked = vectors(256, 1790).astype(np.float16), vectors(3, 1790, seed=1)
    kept[[5, 130, 255]] = kept[0]
    found = of_halves(kept, asked)
    for same in (found[5], found[130], found[255], of_halves(kept[:1], asked)[0]):
        assert np.array_equal(same, found[0])
    assert np.array_equal(of_halves(kept, asked[:1]), found[:, :1])


def test_there_may_be_none_at_all() -> None:
    assert of_halves(vectors(0).astype(np.float16), vectors(2)).shape == (0, 2)
    assert of_halves(vectors(2).astype(np.float16), vectors(0)).shape == (2, 0)


@pytest.mark.parametrize("asking", [1, 3, 20])
def test_numbers_of_4_bits_are_compared_nearly_as_they_are(asking: int) -> None:
    random = np.random.default_rng(0)
    numbers = random.integers(0, LAST + 1, (500, 600), np.uint8)
    asked = vectors(asking, 600) * np.float32(10.0) ** -np.arange(asking)[:, None]
    kept, rows = numbers[:, 0::2] | numbers[:, 1::2] << 4, np.array([3, 499, 0, 77])
    found = Asked(asked[:, 0::2], asked[:, 1::2]).products(kept, rows)
    exact = asked @ numbers[rows].astype(np.float32).T
    assert found.dtype == np.float32
    largest = np.abs(asked).max(axis=1, keepdims=True)
    # As near as float32 adds such numbers up.
    assert (np.abs(found.T - exact) < 600 * LAST * largest * 2.0**-22).all()


def test_a_query_of_zeros_is_like_nothing() -> None:
    nothing = np.zeros((1, 5), np.float32)
    found = Asked(nothing, nothing).products(np.full((3, 5), 255, np.uint8), np.arange(3))
    assert np.array_equal(found, np.zeros((3, 1), np.float32))


def test_stretches_that_no_query_asks_for_are_left_out() -> None:
    asked = vectors(2, 700)
    asked[:, 100:350] = 0
    asked[1, 500:] = 0
    assert asked_for(asked, 64) == [slice(0, 100), slice(350, 700)]
    assert asked_for(asked, 300) == [slice(0, 700)]
    assert asked_for(np.zeros_like(asked), 64) == [slice(0, 1)]
