from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from patentviewer.search import huffman, local_features
from patentviewer.search.catalogue import database, vectors


def unit(count: int, size: int) -> np.ndarray:
    random = np.random.default_rng(count)
    made = random.normal(size=(count, size))
    return (made / np.linalg.norm(made, axis=1, keepdims=True)).astype(np.float16)


SIZES = (256, 192, 256, 256, 512, 256, 62)
"""Of the bundled model's descriptors."""


def unit_of_many_descriptors(count: int) -> np.ndarray:
    """As the bundled model gives them."""
    return np.concatenate([unit(count, size) for size in SIZES], axis=1)


def packed_before(vector: np.ndarray) -> bytes:
    """As layout 10 kept a vector: float16, its upper bytes packed."""
    halves = np.frombuffer(vector.astype("<f2").tobytes(), np.uint8).reshape(-1, 2)
    return huffman.shorter(halves[:, 1].tobytes()) + halves[:, 0].tobytes()


def test_vectors_come_back_to_half_a_step_from_fewer_bytes() -> None:
    given_ = unit_of_many_descriptors(20)
    kept = [vectors.packed(one) for one in given_]
    back = vectors.unpacked(kept, sum(SIZES))
    assert back.dtype == np.float32
    assert np.abs(back - given_.astype(np.float32)).max() <= 0.5001 / vectors.STEPS
    assert max(len(one) for one in kept) < 0.67 * 2 * sum(SIZES)
    rows_of_a_page = (database.PAGE - 8) // (max(len(one) for one in kept) + 12)
    assert rows_of_a_page == 14


def test_likeness_stays_what_it_is() -> None:
    given_ = unit(300, 256).astype(np.float32)
    back = vectors.unpacked([vectors.packed(one.astype(np.float16)) for one in given_], 256)
    exact, found = given_ @ given_.T, back @ back.T
    assert np.abs(exact - found).max() < 0.001
    assert np.sqrt(np.square(exact - found).mean()) < 0.00012


def test_what_is_kept_again_stays_as_it_is() -> None:
    first = [vectors.packed(one) for one in unit_of_many_descriptors(20)]
    again = vectors.unpacked(first, sum(SIZES)).astype(np.float16)
    assert [vectors.packed(one) for one in again] == first


def packed_in_5000ths(vector: np.ndarray) -> bytes:
    """As layout 11 kept a vector at first."""
    steps = np.rint(vector.astype(np.float32) * 5000).astype("<i2")
    halves = np.frombuffer(steps.tobytes(), np.uint8).reshape(-1, 2)
    return b"\x07" + huffman.shorter(halves[:, 1].tobytes()) + halves[:, 0].tobytes()


def test_vectors_of_before_are_read_beside_those_of_today() -> None:
    given_ = unit(5, 256)
    wanted = given_.astype(np.float32)
    plain, coded = given_[0].astype("<f2").tobytes(), packed_before(given_[1])
    assert len(coded) < len(plain)
    kept = [plain, coded, packed_in_5000ths(given_[2]), *map(vectors.packed, given_[3:])]
    back = vectors.unpacked(kept, 256)
    assert np.array_equal(back[:2], wanted[:2])
    assert np.abs(back[2] - wanted[2]).max() <= 0.5001 / 5000
    assert np.abs(back[3:] - wanted[3:]).max() <= 0.5001 / vectors.STEPS
    assert np.array_equal(vectors.unpacked(kept[2:], 256), back[2:])
    assert np.array_equal(vectors.unpacked([coded], 256)[0], given_[1].astype(np.float32))


def test_a_vector_of_another_length_is_said_to_be_damaged() -> None:
    longer, shorter = (vectors.packed(one) for one in (unit(1, 300)[0], unit(1, 212)[0]))
    kept = [vectors.packed(one) for one in unit(2, 256)]
    for wrong in ([longer], [longer, shorter], [*kept, shorter, longer]):
        with pytest.raises(ValueError, match=r"length|broadcast|damaged"):
            vectors.unpacked(wrong, 256)
    assert vectors.unpacked([], 256).shape == (0, 256)


@given(st.binary(max_size=400).filter(lambda content: len(content) % 2 == 0))
def test_any_bits_of_a_vector_come_back(content: bytes) -> None:
    vector = np.frombuffer(content, np.float16)
    kept = vectors.packed(vector)
    assert len(kept) <= len(content)
    with np.errstate(invalid="ignore"):
        back = vectors.unpacked([kept], len(vector))[0]
        wanted = vector.astype(np.float32)
        step = 0.0 if len(kept) == len(content) else 0.5001 / vectors.STEPS
        assert np.allclose(back, wanted, rtol=0, atol=step, equal_nan=True)


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
