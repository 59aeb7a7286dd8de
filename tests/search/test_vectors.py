from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from patentviewer.search import huffman, local_features
from patentviewer.search.catalogue import vectors


def unit(count: int, size: int) -> np.ndarray:
    random = np.random.default_rng(count)
    made = random.normal(size=(count, size))
    return (made / np.linalg.norm(made, axis=1, keepdims=True)).astype(np.float16)


def test_vectors_come_back_as_they_were_from_fewer_bytes() -> None:
    given_ = unit(20, 256)
    kept = [vectors.packed(one) for one in given_]
    assert np.array_equal(vectors.unpacked(kept, 256), given_.astype(np.float32))
    assert np.mean([len(one) for one in kept]) < 0.93 * 512


def test_vectors_of_before_are_read_beside_those_of_today() -> None:
    given_ = unit(2, 256)
    kept = [given_[0].astype("<f2").tobytes(), vectors.packed(given_[1])]
    assert np.array_equal(vectors.unpacked(kept, 256), given_.astype(np.float32))


@given(st.binary(max_size=400).filter(lambda content: len(content) % 2 == 0))
def test_any_bits_of_a_vector_come_back(content: bytes) -> None:
    vector = np.frombuffer(content, np.float16)
    kept = vectors.packed(vector)
    assert len(kept) <= len(content)
    with np.errstate(invalid="ignore"):
        back = vectors.unpacked([kept], len(vector))[0]
        assert np.array_equal(back, vector.astype(np.float32), equal_nan=True)


def test_local_features_are_packed_and_those_of_before_are_read() -> None:
    random = np.random.default_rng(0)
    features = (random.normal(size=(64, 40)) * 20).clip(-127, 127).astype(np.int8)
    features[10:30] = 0
    held = (features != 0).any(axis=1)
    before = np.packbits(held).tobytes() + features[held].tobytes()
    kept = local_features.packed(features)
    assert len(kept) < 0.95 * len(before)
    for content in (kept, before):
        assert np.array_equal(local_features.unpacked([content], 64, 40)[0], features)


def test_damaged_bytes_are_said_to_be_damaged() -> None:
    with pytest.raises(ValueError, match="damaged"):
        huffman.longer(b"\xff\xff\xff")
