"""Weights of descriptors that follow the figures found for a query."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from patentviewer.errors import UserError
from patentviewer.search import query_adaptive
from patentviewer.search.candidates import candidates
from patentviewer.search.described import Adapting, Described, Redrawn, Weighing
from patentviewer.search.figures import Held
from patentviewer.search.manifest import (
    SEAL,
    Adaptive,
    AnotherHand,
    Manifest,
    read_manifest,
    write_manifest,
)
from patentviewer.search.query_adaptive import LEAST, PART, adapted
from patentviewer.search.query_vectors import Liked, QueryVectors, Wishes
from patentviewer.search.ranker import designs_ranked, figures_ranked, likeness
from patentviewer.search.scores import LEFT_OUT
from tests.search.tiny_model import write_model

SIZE = 12
COUNT = 400
ONES, ZEROS = np.ones(SIZE, np.float32), np.zeros(SIZE, np.float32)
OTHER = np.append(ZEROS, ONES)
ADAPTING = Adapting(np.append(ONES, ZEROS), OTHER, OTHER, 0.6, 1.0)
WEIGHING = Weighing(np.append(0.8 * ONES, 0.2 * ONES).astype(np.float32), adapting=ADAPTING)


def unit(vectors: np.ndarray) -> np.ndarray:
    return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), np.float32)


def described(alike: float, count: int = COUNT, seed: int = 0) -> Described:
    """Figures that the first descriptor finds the more alike the more ``alike`` is."""
    random = np.random.default_rng(seed)
    common = np.eye(1, SIZE)
    first = unit(random.normal(size=(count, SIZE)) / np.sqrt(SIZE) + alike * common)
    return Described(np.hstack([first, unit(random.normal(size=(count, SIZE)))]))


def asked(alike: float, weighing: Weighing = WEIGHING, count: int = 1) -> QueryVectors:
    return QueryVectors.plain(described(alike, count, seed=1), weighing)


def held(alike: float, *, is_exact: bool = True, count: int = COUNT) -> Held:
    return Held(described(alike, count), np.arange(count, dtype=np.int32), is_exact)


def by_other(query: QueryVectors, figures: Held) -> np.ndarray:
    return np.asarray(
        query.described.vectors[:, SIZE:] @ figures.described.vectors[:, SIZE:].T, np.float32
    )


def test_a_descriptor_that_finds_all_alike_gives_way_to_the_other() -> None:
    figures, query = held(4.0), asked(4.0)
    new, scored = adapted(figures, query, candidates(figures, query, None))
    assert np.allclose(new.scales, np.append(ZEROS, ONES))
    assert np.allclose(scored.scores, by_other(query, figures), atol=1e-6)
    assert scored.plain is scored.scores


def test_a_descriptor_that_tells_figures_apart_keeps_its_weight() -> None:
    figures = held(0.0)
    query = QueryVectors.plain(
        described(0.0, 1, seed=1), replace(WEIGHING, scales=WEIGHING.scales[::-1].copy())
    )
    scored = candidates(figures, query, None)
    new, same = adapted(figures, query, scored)
    assert new is query
    assert same is scored


def test_between_the_two_ends_a_share_moves() -> None:
    figures, query = held(1.0), asked(1.0)
    scored = candidates(figures, query, None)
    found = np.argsort(-scored.scores[0])[: COUNT // PART]
    of_first, of_other = (
        (query.described.vectors[:, part] @ figures.described.vectors[found, part].T).mean()
        for part in (slice(SIZE), slice(SIZE, None))
    )
    query = replace(
        query, weighings=(replace(WEIGHING, adapting=replace(ADAPTING, doubted_to=-1.0)),)
    )
    share = (1.0 - of_other / of_first) / 2
    assert 0 < share < 1
    new, moved = adapted(figures, query, scored)
    assert np.allclose(new.scales[0], (1 - share) * WEIGHING.scales + share * OTHER)
    expected = (1 - share) * scored.scores + share * by_other(query, figures)
    assert np.allclose(moved.scores, expected, atol=1e-6)
    # What is ranked again goes by the same weights as the scores.
    assert np.allclose(moved.scores, new.vectors @ figures.described.vectors.T, atol=1e-6)
    assert new.weighings[0].adapting is None


def test_every_figure_of_a_query_has_weights_of_its_own() -> None:
    figures = held(4.0)
    two = Described.joined([described(4.0, 1, seed=1), described(-4.0, 1, seed=2)])
    query = QueryVectors.plain(two, WEIGHING)
    new, scored = adapted(figures, query, before := candidates(figures, query, None))
    assert np.allclose(new.scales[0], OTHER)
    assert np.array_equal(new.scales[1], WEIGHING.scales)
    assert np.array_equal(scored.scores[1], before.scores[1])


def test_what_is_left_out_stays_out_and_is_not_looked_at() -> None:
    figures, weighing = held(4.0), WEIGHING
    query = described(4.0, 1, seed=1)
    out = np.zeros((1, COUNT), np.bool_)
    out[0, ::2] = True
    found = likeness(query, figures.described, weighing, out)
    assert (found[0, ::2] == LEFT_OUT).all()
    expected = by_other(QueryVectors.plain(query, weighing), figures)
    assert np.allclose(found[0, 1::2], expected[0, 1::2], atol=1e-6)


def test_a_few_figures_say_nothing_of_a_descriptor() -> None:
    count = PART * LEAST
    for size, is_moved in ((count - 1, False), (count, True)):
        figures, query = held(4.0, count=size), asked(4.0)
        new, _ = adapted(figures, query, candidates(figures, query, None))
        assert (new is not query) is is_moved


def test_there_may_be_no_figure_at_all() -> None:
    figures, query = held(4.0, count=0), asked(4.0)
    new, scored = adapted(figures, query, candidates(figures, query, None))
    assert new is query
    assert scored.scores.shape == (1, 0)


@settings(deadline=None, max_examples=20)
@given(st.floats(0, 5), st.integers(0, 99))
def test_figures_of_a_large_collection_are_ranked_alike(alike: float, seed: int) -> None:
    query = QueryVectors.plain(described(alike, 3, seed), WEIGHING)
    small, large = (figures_ranked(held(alike, is_exact=one), query) for one in (True, False))
    assert large.rows is not None
    assert np.allclose(large.scores, small.scores[:, large.rows], atol=1e-5)


def test_those_far_behind_in_a_large_collection_are_not_compared(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(query_adaptive, "COMPARED", COUNT // 4)
    monkeypatch.setattr("patentviewer.search.query_expansion.COMPARED", COUNT // 4)
    monkeypatch.setattr(query_adaptive, "COMPARED_EXACTLY", 20)
    figures, query = held(4.0, is_exact=False), asked(4.0)
    before = candidates(figures, query, None)
    _, scored = adapted(figures, query, before)
    order = np.argsort(-before.scores[0], kind="stable")
    near, far = order[: COUNT // 4], order[COUNT // 4 :]
    assert before.rows is not None
    expected = by_other(query, figures)[:, before.rows]
    assert np.allclose(scored.scores[0, near], expected[0, near], atol=1e-6)
    # A quarter of those compared, the last, stand for them.
    last = near[-(len(near) // 4) :]
    assert np.allclose(scored.scores[0, far], expected[0, last].mean(), atol=1e-6)


@pytest.mark.parametrize("most", [1.0, 0.3])
def test_few_figures_are_compared_by_both_weights_at_once_as_many_are_one_after_the_other(
    monkeypatch: pytest.MonkeyPatch, most: float
) -> None:
    figures = held(4.0)
    query = replace(
        asked(4.0, replace(WEIGHING, adapting=replace(ADAPTING, most=most)), 4),
        owner=np.array([0, 0, 1, 1]),
        weights=np.ones(2, np.float32),
        weighings=(
            replace(WEIGHING, adapting=replace(ADAPTING, most=most)),
            replace(WEIGHING, adapting=None),
        ),
    )
    reads: list[int] = []
    compare = Held.scores

    def counted(self: Held, vectors: np.ndarray, *rest: Any, **how: Any) -> np.ndarray:
        reads.append(len(vectors))
        return compare(self, vectors, *rest, **how)

    monkeypatch.setattr(Held, "scores", counted)
    _, at_once = adapted(figures, query, candidates(figures, query, None))
    assert reads == [8]
    monkeypatch.setattr("patentviewer.search.candidates._FOLLOWED", 1)
    _, after = adapted(figures, query, candidates(figures, query, None))
    assert reads[1:] == [4, 2]
    assert np.allclose(at_once.scores, after.scores, atol=1e-6)
    assert np.array_equal(at_once.variant, after.variant)
    assert not np.allclose(at_once.scores[0], at_once.scores[1])


@pytest.mark.parametrize("is_exact", [True, False])
@pytest.mark.parametrize("most", [1.0, 0.5])
def test_the_variant_is_chosen_by_the_weights_that_count_in_the_end(
    most: float, *, is_exact: bool
) -> None:
    figures = held(4.0, is_exact=is_exact)
    two = described(4.0, 4, seed=1)
    asked = QueryVectors(
        two,
        np.array([0, 0, 1, 1]),
        np.array([False, True, False, True]),
        np.ones(2, np.float32),
        (
            replace(WEIGHING, adapting=replace(ADAPTING, most=most)),
            replace(WEIGHING, adapting=None),
        ),
        np.zeros(2, np.bool_),
    )
    before = candidates(figures, asked, None)
    new, scored = adapted(figures, asked, before)
    assert np.allclose(new.scales[0], (1 - most) * WEIGHING.scales + most * OTHER)
    products = new.vectors[:2] @ figures.described.vectors.T
    if scored.rows is not None:
        products = products[:, scored.rows]
    assert np.allclose(scored.scores[0], products.max(axis=0), atol=1e-6)
    assert np.array_equal(scored.variant[0], products.argmax(axis=0))
    assert not np.array_equal(scored.variant[0], before.variant[0])
    # The other one's weights stay as they are.
    assert np.array_equal(scored.scores[1], before.scores[1])
    assert np.array_equal(scored.variant[1], before.variant[1])


def test_a_part_of_the_share_moves_where_the_other_counts_less() -> None:
    figures = held(4.0)
    query = asked(4.0, replace(WEIGHING, adapting=replace(ADAPTING, most=0.1)))
    new, scored = adapted(figures, query, before := candidates(figures, query, None))
    assert np.allclose(new.scales[0], 0.9 * WEIGHING.scales + 0.1 * OTHER)
    expected = 0.9 * before.scores + 0.1 * by_other(query, figures)
    assert np.allclose(scored.scores, expected, atol=1e-6)


def test_likes_are_compared_by_the_weights_that_count_in_the_end() -> None:
    figures, query = held(4.0), asked(4.0)
    scored = figures_ranked(figures, query)
    assert scored.scales is not None
    assert np.allclose(scored.scales[0], OTHER)
    liked = 17
    wishes = Wishes(liked=Liked(rows=(liked,)))
    pulled = designs_ranked(figures, query, scored, wishes)
    # As the same query does that came with those weights.
    plain = QueryVectors.plain(query.described, Weighing(OTHER))
    wanted = designs_ranked(figures, plain, figures_ranked(figures, plain), wishes)
    assert np.allclose(pulled.likeness, wanted.likeness, atol=1e-5)


# -- figures by another hand ---------------------------------------------------------------------

PLACED = np.concatenate([ZEROS, ZEROS, ONES])
BY_OTHER = np.append(OTHER, ZEROS)
BY_BOTH = (BY_OTHER + PLACED) / 2
REDRAWN = Redrawn(PLACED, BY_BOTH.astype(np.float32), 0.0, 0.4)
HANDS = Weighing(
    np.concatenate([0.6 * ONES, 0.2 * ONES, 0.2 * ONES]).astype(np.float32),
    adapting=Adapting(np.concatenate([ONES, ZEROS, ZEROS]), BY_OTHER, BY_OTHER, 0.6, 1.0),
)


def by_hands(copies: int, *, is_rendered_so: bool = False) -> tuple[QueryVectors, Held]:
    """A query, and figures of which so many lie on the paper as it does.

    is_rendered_so: whether one of them has the query's rendering too.
    """
    random = np.random.default_rng(3)

    def rows(count: int) -> np.ndarray:
        return unit(random.normal(size=(count, SIZE)))

    alike = described(4.0).vectors[:, :SIZE]
    figures = np.hstack([alike, rows(COUNT), np.abs(rows(COUNT)) * 0.2])
    query = np.hstack([described(4.0, 1, seed=1).vectors[:, :SIZE], rows(1), rows(1)])
    near = np.argsort(-alike @ query[0, :SIZE])[:copies]
    figures[near, 2 * SIZE :] = query[0, 2 * SIZE :]
    # What none of the others has of the query's rendering is what tells another hand.
    rendered = figures[:, SIZE : 2 * SIZE]
    asked = query[0, SIZE : 2 * SIZE]
    rendered -= np.maximum(rendered @ asked - 0.1, 0)[:, None] * asked
    if is_rendered_so:
        rendered[near[:1]] = asked
    asking = Described(query.astype(np.float32))
    held = Held(Described(figures.astype(np.float32)), np.arange(COUNT, dtype=np.int32))
    return QueryVectors.plain(asking, HANDS), held


def told_by(redrawn: Redrawn | None, query: QueryVectors, figures: Held) -> np.ndarray:
    assert HANDS.adapting is not None
    weighing = replace(HANDS, adapting=replace(HANDS.adapting, redrawn=redrawn))
    query = replace(query, weighings=(weighing,))
    new, scored = adapted(figures, query, candidates(figures, query, None))
    expected = new.vectors @ figures.described.vectors.T
    assert np.allclose(scored.scores, expected, atol=1e-6)
    return new.scales[0]


def test_one_figure_that_lies_as_the_query_does_and_is_rendered_otherwise_is_by_another_hand() -> (
    None
):
    query, figures = by_hands(1)
    assert np.allclose(told_by(REDRAWN, query, figures), BY_BOTH)
    assert np.allclose(told_by(None, query, figures), BY_OTHER)


def test_what_is_rendered_as_the_query_is_was_drawn_by_its_hand() -> None:
    query, figures = by_hands(1, is_rendered_so=True)
    assert np.allclose(told_by(REDRAWN, query, figures), BY_OTHER)


@pytest.mark.parametrize(("copies", "stands_out"), [(0, False), (4, True), (5, False), (40, False)])
def test_where_many_lie_as_the_query_does_none_of_them_stands_out(
    copies: int, *, stands_out: bool
) -> None:
    query, figures = by_hands(copies)
    expected = BY_BOTH if stands_out else BY_OTHER
    assert np.allclose(told_by(REDRAWN, query, figures), expected)


@pytest.mark.parametrize("followed", [8, 0])
def test_between_a_figure_by_another_hand_and_none_a_part_counts(
    monkeypatch: pytest.MonkeyPatch, followed: int
) -> None:
    monkeypatch.setattr("patentviewer.search.candidates._FOLLOWED", followed)
    query, figures = by_hands(1)
    scales = told_by(replace(REDRAWN, redrawn_at=2.0), query, figures)
    part = (scales[-1] / BY_BOTH[-1]).item()
    assert 0.2 < part < 0.6
    assert np.allclose(scales, (1 - part) * BY_OTHER + part * BY_BOTH)


@pytest.mark.parametrize("local_features", [0.0, 0.1])
@pytest.mark.parametrize("most", [1.0, 0.25])
def test_local_features_count_as_the_weights_that_moved_say(
    local_features: float, most: float
) -> None:
    adapting = replace(ADAPTING, local_features=local_features, most=most)
    weighing = replace(WEIGHING, local_features=0.5, adapting=adapting)
    figures, query = held(4.0), asked(4.0, weighing)
    new, _ = adapted(figures, query, candidates(figures, query, None))
    assert new.weighings[0].local_features == pytest.approx(
        (1 - most) * 0.5 + most * local_features
    )


# -- what a manifest says ------------------------------------------------------------------------


def with_adaptive(
    folder: Path, adaptive: Adaptive | None, *, local_features: float = 0.0
) -> Manifest:
    manifest = write_model(folder, local_features=local_features)
    made = replace(manifest, reranking=replace(manifest.reranking, adaptive=adaptive))
    write_manifest(folder, made)
    return made


def test_a_manifest_names_the_two_descriptors(tmp_path: Path) -> None:
    made = with_adaptive(tmp_path, Adaptive("shape", "rendering", ("shape",), 0.7, 0.9))
    manifest = read_manifest(tmp_path)
    assert manifest == made
    adapting = manifest.weighing(manifest.weights()).adapting
    assert adapting is not None
    assert (adapting.doubted.sum(), adapting.other.sum()) == (64, 16)
    assert np.array_equal(adapting.instead, manifest.scales({"rendering": 1.0}))
    assert (adapting.doubted_to, adapting.trusted_from) == (0.7, 0.9)
    # Who asks by one of the two alone gets what was asked for.
    assert manifest.weighing({"shape": 1.0}).adapting is None
    assert manifest.weighing({"rendering": 1.0}).adapting is None
    assert manifest.weighing(manifest.weights(is_sketch=True)).adapting is None


def test_weights_follow_less_the_less_the_other_descriptor_counts(tmp_path: Path) -> None:
    manifest = with_adaptive(tmp_path, Adaptive("shape", "rendering", ("shape",)))
    usual = manifest.default_weights
    part = usual["rendering"] / sum(usual.values())

    def most(weights: dict[str, float]) -> float:
        adapting = manifest.weighing(weights).adapting
        assert adapting is not None
        return adapting.most

    assert most(manifest.weights()) == 1.0
    assert most({"shape": 0.1, "rendering": 0.9}) == 1.0
    for own in (part / 2, part / 100):
        assert most({"shape": 2 * (1 - own), "rendering": 2 * own}) == pytest.approx(own / part)


def test_a_manifest_says_how_another_hand_is_known(tmp_path: Path) -> None:
    hand = AnotherHand("shape", ("shape",), -0.3, 0.1)
    silent = ("local_features",)
    adaptive = Adaptive("shape", "rendering", silent, another_hand=hand)
    made = with_adaptive(tmp_path, adaptive, local_features=0.1)
    manifest = read_manifest(tmp_path)
    assert manifest == made
    weights = {"shape": 3.0, "rendering": 1.0, "local_features": 0.8}
    adapting = manifest.weighing(weights).adapting
    assert adapting is not None
    assert adapting.local_features == 0
    assert np.array_equal(adapting.instead, manifest.scales({"rendering": 1.0}))
    redrawn = adapting.redrawn
    assert redrawn is not None
    assert np.array_equal(redrawn.instead, manifest.scales({"shape": 3.0, "rendering": 1.0}))
    assert np.array_equal(redrawn.placed, adapting.doubted)
    assert (redrawn.redrawn_from, redrawn.redrawn_at) == (-0.3, 0.1)


def test_local_features_that_are_not_silent_keep_their_weight(tmp_path: Path) -> None:
    adaptive = Adaptive("shape", "rendering", ("shape",))
    manifest = with_adaptive(tmp_path, adaptive, local_features=0.1)
    weighing = manifest.weighing({"shape": 3.0, "rendering": 1.0, "local_features": 0.8})
    assert weighing.adapting is not None
    assert weighing.adapting.local_features == weighing.local_features == pytest.approx(0.2)


def test_a_manifest_of_the_layout_before_this_is_read_as_it_was(tmp_path: Path) -> None:
    made = with_adaptive(tmp_path, Adaptive("shape", "rendering", ("shape",), 0.7, 0.9))
    file = tmp_path / "manifest.json"
    content = json.loads(file.read_bytes())
    del content["reranking"]["adaptive"]["another_hand"]
    content |= {"format": 6, SEAL: "0" * 64}
    text = json.dumps(content, indent=2) + "\n"
    file.write_text(text.replace("0" * 64, hashlib.sha256(text.encode()).hexdigest()))
    assert read_manifest(tmp_path) == made


def test_weights_stay_as_they_are_where_a_manifest_says_nothing(tmp_path: Path) -> None:
    manifest = with_adaptive(tmp_path, None)
    assert manifest.weighing(manifest.weights()).adapting is None


@pytest.mark.parametrize(
    "adaptive",
    [
        Adaptive("shape", "nothing", ("shape",)),
        Adaptive("nothing", "rendering", ("shape",)),
        Adaptive("shape", "rendering", ("nothing",)),
        Adaptive("shape", "rendering", ("shape", "rendering")),
        Adaptive("shape", "rendering", ("shape",), 0.9, 0.9),
        Adaptive("shape", "rendering", ("shape",), -0.1, 0.9),
        Adaptive("shape", "rendering", (), another_hand=AnotherHand("nothing", ("shape",))),
        Adaptive("shape", "rendering", (), another_hand=AnotherHand("shape", ("nothing",))),
        Adaptive("shape", "rendering", (), another_hand=AnotherHand("shape", ("rendering",))),
        Adaptive("shape", "rendering", (), another_hand=AnotherHand("shape", (), 0.1, 0.1)),
    ],
)
def test_a_manifest_that_says_it_wrongly_is_none(tmp_path: Path, adaptive: Adaptive) -> None:
    with_adaptive(tmp_path, adaptive)
    with pytest.raises(UserError, match="is not a manifest"):
        read_manifest(tmp_path)
