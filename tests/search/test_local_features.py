"""The likeness of figures by what they show somewhere."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from patentviewer.search.described import Described, Weighing
from patentviewer.search.local_features import FULL, matching, packed, reranked, rounded, unpacked
from patentviewer.search.ranker import likeness
from patentviewer.search.scores import LEFT_OUT

COUNT, SIZE = 16, 8


def made(seed: int, figures: int = 1, empty: float = 0.3) -> np.ndarray:
    random = np.random.default_rng(seed)
    local_features = random.normal(size=(figures, COUNT, SIZE))
    local_features /= np.linalg.norm(local_features, axis=2, keepdims=True)
    local_features[random.random((figures, COUNT)) < empty] = 0
    return rounded(local_features.astype(np.float32))


@given(arrays(np.int8, (COUNT, SIZE), elements=st.integers(-3, 127)))
def test_packed_local_features_come_back(local_features: np.ndarray) -> None:
    assert np.array_equal(unpacked([packed(local_features)], COUNT, SIZE), local_features[None])


@given(st.binary(max_size=80))
def test_bytes_that_are_no_local_features_give_an_empty_figure_or_one_of_the_right_size(
    kept: bytes,
) -> None:
    other = made(0)[0]
    found = unpacked([packed(other), kept, packed(other)], COUNT, SIZE)
    assert found.shape == (3, COUNT, SIZE)
    assert np.array_equal(found[0], other)
    assert np.array_equal(found[2], other)


def test_a_figure_without_local_features_is_empty_and_there_may_be_no_figure() -> None:
    assert not unpacked([b""], COUNT, SIZE).any()
    assert unpacked([], COUNT, SIZE).shape == (0, COUNT, SIZE)


def test_a_figure_is_like_itself_wherever_its_local_features_lie() -> None:
    figure = made(0)[0]
    moved = figure[np.random.default_rng(1).permutation(COUNT)]
    same, elsewhere, other = matching(figure, np.stack([figure, moved, made(1)[0]]))
    assert abs(same - 1) < 0.02
    assert abs(elsewhere - same) < 1e-6
    assert other < 0.8


def test_matching_is_the_mean_of_the_best_cosines_both_ways() -> None:
    asked, *others = made(0)[0], *made(3, 4), np.zeros((COUNT, SIZE), np.int8)
    found = matching(asked, np.stack(others))
    for other, likeness_ in zip(others, found.tolist(), strict=True):
        cosines = (asked / FULL) @ (other / FULL).T
        cosines = cosines[asked.any(axis=1)][:, other.any(axis=1)]
        both = [cosines.max(axis=1).mean(), cosines.max(axis=0).mean()] if cosines.size else [0]
        assert abs(likeness_ - np.mean(both)) < 1e-6


def test_both_drawings_must_show_what_the_other_shows() -> None:
    whole = made(0, empty=0)[0]
    part = whole.copy()
    part[COUNT // 2 :] = 0
    likeness_of_part = matching(whole, part[None])[0]
    assert likeness_of_part < matching(whole, whole[None])[0]
    assert abs(likeness_of_part - matching(part, whole[None])[0]) < 1e-6


def test_an_empty_figure_is_like_nothing() -> None:
    nothing = np.zeros((COUNT, SIZE), np.int8)
    assert matching(nothing, made(0, 3)).tolist() == [0, 0, 0]
    assert matching(made(0)[0], nothing[None]).tolist() == [0]
    assert matching(made(0)[0], made(0, 0)).shape == (0,)


def test_only_the_best_are_looked_at_and_none_of_the_others_overtakes_them() -> None:
    random = np.random.default_rng(0)
    scores = random.random((2, 50)).astype(np.float32)
    looked_at: list[np.ndarray] = []

    def of_local_features(row: int, best: np.ndarray) -> np.ndarray:
        looked_at.append(best)
        return random.random(len(best)).astype(np.float32)

    found = reranked(scores, np.array([0.5, 0], np.float32), 10, of_local_features)
    assert len(looked_at) == 1
    assert set(looked_at[0]) == set(np.argsort(-scores[0])[:10])
    assert set(np.argsort(-found[0])[:10]) == set(looked_at[0])
    assert np.array_equal(found[1], scores[1])
    rest = np.setdiff1d(np.arange(50), looked_at[0])
    assert np.array_equal(np.argsort(found[0][rest]), np.argsort(scores[0][rest]))


def test_ties_at_the_end_of_the_best_are_all_looked_at() -> None:
    scores = np.array([[0.9, 0.5, 0.5, 0.5, 0.1]], np.float32)
    found = reranked(
        scores, np.ones(1, np.float32), 2, lambda _, best: (best == 3).astype(np.float32)
    )
    assert found[0].argmax() == 3
    assert found[0, 1] == found[0, 2]


def test_what_is_left_out_of_a_ranking_is_not_looked_at_and_stays_out() -> None:
    vectors = np.ones((5, 4), np.float32) / 2
    described = Described(vectors, made(0, 5))
    weighing = Weighing(np.ones(4, np.float32), 0.5, 3)
    itself = np.eye(5, dtype=np.bool_)
    found = likeness(described, described, weighing, itself)
    assert (found[itself] == LEFT_OUT).all()
    assert (found[~itself] > 0).all()
    everything = np.ones((5, 5), np.bool_)
    assert (likeness(described, described, weighing, everything) == LEFT_OUT).all()


def test_local_features_decide_between_figures_whose_vectors_say_the_same() -> None:
    vectors = np.ones((3, 4), np.float32) / 2
    local_features = made(0, 3)
    described = Described(vectors, local_features)
    scales = np.ones(4, np.float32)
    plain = likeness(described[:1], described, Weighing(scales))
    assert np.ptp(plain) == 0
    mixed = likeness(described[:1], described, Weighing(scales, 0.5, 3))[0]
    assert mixed.argmax() == 0
    expected = (1 + 0.5 * matching(local_features[0], local_features)) / 1.5
    assert np.allclose(mixed, expected, atol=1e-6)


def test_local_features_are_rounded_to_a_byte() -> None:
    assert rounded(np.array([-2, -1, 0, 0.5, 1], np.float32)).tolist() == [
        -FULL,
        -FULL,
        0,
        64,
        FULL,
    ]
