"""Inner products of vectors that are kept as float16."""

from __future__ import annotations

from importlib.resources import files

import numpy as np
import onnx
import pytest

from patentviewer.search.products import products
from patentviewer.training.products import network


def vectors(count: int, size: int = 300, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=(count, size)).astype(np.float32)


def test_the_network_is_the_one_that_training_makes() -> None:
    kept = onnx.load_from_string(
        files("patentviewer.search").joinpath("products.onnx").read_bytes()
    )
    assert kept.graph == network().graph
    assert kept.opset_import == network().opset_import


@pytest.mark.parametrize("count", [1, 2, 7, 300])
@pytest.mark.parametrize("asking", [1, 2, 3, 40])
def test_they_are_those_that_numpy_finds(count: int, asking: int) -> None:
    kept, asked = vectors(count).astype(np.float16), vectors(asking, seed=1)
    found = products(kept, asked)
    assert found.shape == (count, asking)
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, kept.astype(np.float32) @ asked.T, rtol=1e-4, atol=1e-4)


def test_every_float16_counts_as_it_is() -> None:
    numbers = np.arange(2**16, dtype=np.uint16).view(np.float16)
    numbers = numbers[np.isfinite(numbers)]
    found = products(numbers[:, None], np.ones((1, 1), np.float32))
    assert np.array_equal(found[:, 0], numbers.astype(np.float32))


def test_equal_vectors_have_equal_products_wherever_they_stand() -> None:
    kept, asked = vectors(256, 1790).astype(np.float16), vectors(3, 1790, seed=1)
    kept[[5, 130, 255]] = kept[0]
    found = products(kept, asked)
    for same in (found[5], found[130], found[255], products(kept[:1], asked)[0]):
        assert np.array_equal(same, found[0])
    assert np.array_equal(products(kept, asked[:1]), found[:, :1])


def test_there_may_be_none_at_all() -> None:
    assert products(vectors(0).astype(np.float16), vectors(2)).shape == (0, 2)
    assert products(vectors(2).astype(np.float16), vectors(0)).shape == (2, 0)
