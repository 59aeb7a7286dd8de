"""The ranker's stages, on figures in memory."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from patentviewer.search.between import Between
from patentviewer.search.candidates import Scored
from patentviewer.search.described import Described, Weighing
from patentviewer.search.figures import Held
from patentviewer.search.local_features import rounded
from patentviewer.search.query_vectors import Liked, QueryVectors, Wishes
from patentviewer.search.ranker import designs_ranked, figures_ranked, likeness
from patentviewer.search.scores import LEFT_OUT
from patentviewer.search.voting import systems

DIMENSIONS = 24
DESIGNS = 30


def described(seed: int = 0, figures: int = 4) -> Described:
    """Figures of DESIGNS designs, those of a design near to each other."""
    random = np.random.default_rng(seed)
    centres = np.random.default_rng(7).normal(size=(DESIGNS, DIMENSIONS))
    vectors = np.repeat(centres, figures, axis=0)
    vectors = vectors + 0.4 * random.normal(size=vectors.shape)
    local = random.normal(size=(len(vectors), 8, 6))
    local /= np.linalg.norm(local, axis=2, keepdims=True)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return Described(vectors.astype(np.float32), rounded(local.astype(np.float32)))


WEIGHING = Weighing(np.ones(DIMENSIONS, np.float32), 0.1, 20, 0.5, 0.7)
DESIGN = np.repeat(np.arange(DESIGNS, dtype=np.int32), 4)


@pytest.fixture
def held() -> Held:
    return Held(described(), DESIGN)


def query(figures: slice = slice(0, 1)) -> QueryVectors:
    return QueryVectors.plain(described(seed=1)[figures], WEIGHING)


def order(held: Held, asked: QueryVectors, **how: object) -> list[int]:
    found = designs_ranked(held, asked, figures_ranked(held, asked), **how)  # type: ignore[arg-type]
    return [int(design) for design in found.grouped.designs[found.order]]


def test_the_design_of_the_query_comes_first(held: Held) -> None:
    for design in range(DESIGNS):
        assert order(held, query(slice(4 * design, 4 * design + 1)))[0] == design


def test_figures_that_are_not_allowed_are_no_candidates(held: Held) -> None:
    allowed = DESIGN != 0
    scored = figures_ranked(held, query(), allowed)
    assert scored.rows is not None
    assert not np.isin(scored.rows, np.flatnonzero(~allowed)).any()
    found = designs_ranked(held, query(), scored)
    assert 0 not in found.grouped.designs


def test_where_not_every_vector_is_compared_whole_designs_of_the_nearest_are(
    held: Held, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("patentviewer.search.candidates.CANDIDATES", 3)
    few = figures_ranked(replace(held, is_exact=False), query())
    assert few.rows is not None
    assert len(few.rows) < len(DESIGN)
    near = np.unique(DESIGN[few.rows])
    assert np.array_equal(few.rows, np.flatnonzero(np.isin(DESIGN, near)))


class Rough(Held):
    """Figures of which a rough comparison says little."""

    def scores(
        self, vectors: np.ndarray, rows: np.ndarray | None, *, roughly: bool = False
    ) -> np.ndarray:
        exact = super().scores(vectors, rows)
        noise = np.random.default_rng(0).normal(size=exact.shape).astype(np.float32)
        return exact + roughly * np.float32(0.3) * noise


@pytest.mark.parametrize("asking", [1, 3])
def test_where_figures_are_compared_roughly_the_best_are_compared_exactly(
    held: Held, asking: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("patentviewer.search.candidates.COMPARED_EXACTLY", 40)
    rough = Rough(held.described, held.figure_design, is_exact=False)
    asked = query(slice(0, asking))
    found, exact = figures_ranked(rough, asked), figures_ranked(held, asked)
    assert found.rows is not None
    are_exact = np.isclose(found.plain, exact.plain[:, found.rows], atol=1e-5)
    assert (are_exact.sum(axis=1) >= 40).all()
    assert not are_exact.all()
    # Its own design comes first all the same.
    assert (DESIGN[found.rows[found.scores.argmax(axis=1)]] == DESIGN[:asking]).all()


def test_each_figure_of_many_is_ranked_as_if_it_asked_alone(held: Held) -> None:
    together = query(slice(0, 40))
    scored = figures_ranked(held, together)
    for one in (0, 17, 39):
        alone = figures_ranked(held, query(slice(one, one + 1)))
        part = scored.of_figure(one)
        assert np.allclose(part.scores, alone.scores, atol=1e-5)
        assert together.of_figure(one).weighings == (WEIGHING,)


def test_what_is_left_out_for_one_figure_is_found_by_the_others(held: Held) -> None:
    left_out = np.zeros((2, len(DESIGN)), np.bool_)
    left_out[0, :4] = True
    scores = figures_ranked(held, query(slice(0, 2)), left_out=left_out).scores
    assert (scores[0, :4] == LEFT_OUT).all()
    assert (scores[1, :4] > 0).all()


def test_of_variants_the_one_most_like_a_figure_counts(held: Held) -> None:
    two = described(seed=1)[np.array([0, 100])]
    asked = QueryVectors(
        two,
        np.zeros(2, np.int64),
        np.array([False, True]),
        np.ones(1, np.float32),
        (Weighing(np.ones(DIMENSIONS, np.float32)),),
        np.zeros(1, np.bool_),
    )
    scored = figures_ranked(held, asked)
    products = two.vectors @ held.described.vectors.T
    assert np.allclose(scored.scores[0], products.max(axis=0), atol=1e-6)
    assert np.array_equal(scored.variant[0], products.argmax(axis=0))


def test_a_liked_design_pulls_and_a_disliked_one_pushes(held: Held) -> None:
    plain = order(held, query())
    last = np.array([plain[-1]])
    liked = order(held, query(), wishes=Wishes(liked=Liked(designs=last)))
    assert liked.index(plain[-1]) < 3
    disliked = order(held, query(), wishes=Wishes(disliked=Liked(rows=(4 * plain[1],))))
    assert disliked.index(plain[1]) > 1


def test_classes_vote_and_the_queries_own_designs_do_not(held: Held) -> None:
    plain = order(held, query())
    classes = ["D1"] * DESIGNS
    for design in plain[:10]:
        classes[design] = "D6"
    kinds = systems(classes, [""] * DESIGNS, [""] * DESIGNS)
    found = designs_ranked(
        held, query(), figures_ranked(held, query()), Wishes(class_weight=1.0), kinds
    )
    assert found.votes.classes[0][0] == "D6"
    own = np.array(plain[:10])
    without = designs_ranked(
        held, query(), figures_ranked(held, query()), Wishes(class_weight=1.0, own=own), kinds
    )
    assert without.votes.classes[0][0] == "D1"


def test_copies_stand_under_the_first_of_them() -> None:
    once = described()
    twice = Described.joined([once, once])
    held = Held(twice, np.concatenate([DESIGN, DESIGN + DESIGNS]))
    asked = query()
    found = designs_ranked(held, asked, figures_ranked(held, asked), duplicate_cosine=0.99)
    assert len(found.order) == DESIGNS
    assert {copy for copies in found.folded.values() for copy in copies} | set(
        found.order.tolist()
    ) == set(range(2 * DESIGNS))


def test_where_figures_are_compared_roughly_the_same_copies_are_found() -> None:
    once = described()
    twice = Described.joined([once, once])
    design = np.concatenate([DESIGN, DESIGN + DESIGNS])
    held, rough = Held(twice, design), Rough(twice, design, is_exact=False)
    asked = query()
    scored = figures_ranked(held, asked)
    wanted = designs_ranked(held, asked, scored, duplicate_cosine=0.99)
    found = designs_ranked(rough, asked, scored, duplicate_cosine=0.99)
    assert found.folded == wanted.folded
    assert len(found.folded) > 1
    assert np.array_equal(found.order, wanted.order)


def test_nothing_to_rank_gives_no_design() -> None:
    nothing = Held(described()[:0], DESIGN[:0])
    found = designs_ranked(nothing, query(), figures_ranked(nothing, query()))
    assert len(found.order) == 0
    assert (found.above, found.folded) == (0, {})


def test_plain_likeness_is_the_inner_product() -> None:
    asked, others = described(seed=1)[:3], described()
    assert np.allclose(likeness(asked, others), asked.vectors @ others.vectors.T, atol=1e-6)
    assert likeness(asked[:0], others).shape == (0, len(others))


def test_the_same_picture_comes_first_whatever_its_neighbours_say(
    held: Held, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stage raises all but the query's very picture, as a crowd of nearly like ones does."""

    def raised(_: Between, scored: Scored) -> Scored:
        return replace(scored, scores=np.where(scored.plain > 0.99, 0.5, 0.9).astype(np.float32))

    monkeypatch.setattr("patentviewer.search.ranker.STAGES", (raised,))
    out = np.zeros((1, len(DESIGN)), np.bool_)
    for same_from, first in ((2.0, 0.9), (0.985, 1.0)):
        weighing = Weighing(np.ones(DIMENSIONS, np.float32), same_from=same_from)
        asked = QueryVectors.plain(described()[8:9], weighing)
        scores = figures_ranked(held, asked).scores[0]
        assert scores.max() == pytest.approx(first)
        assert (int(scores.argmax()) == 8) is (first == 1.0)
        # Left out, it stays out.
        out[0, 8] = True
        assert figures_ranked(held, asked, left_out=out).plain[0, 8] == LEFT_OUT
