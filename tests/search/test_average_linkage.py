"""Likeness of designs by what all their figures are like on the average."""

from __future__ import annotations

import numpy as np

from patentviewer.search.average_linkage import linked, middle
from patentviewer.search.described import Described, Weighing
from patentviewer.search.figures import Held
from patentviewer.search.grouping import grouped
from patentviewer.search.query_vectors import QueryVectors
from patentviewer.search.ranker import figures_ranked, fused, likeness_of_designs
from patentviewer.search.scores import LEFT_OUT

FORM = np.array([1, 1, 0, 0], np.float32)
KIND = np.array([0, 0, 1, 1], np.float32)
DESIGN = np.array([0, 0, 1, 1], np.int32)


def weighing(average_linkage: float) -> Weighing:
    """Figures are ranked by their form alone, designs by their kind too."""
    return Weighing(FORM, average_linkage=average_linkage, linked=KIND)


def figures(*kinds: tuple[float, float]) -> Described:
    """Figures of one form, of some kinds."""
    return Described(np.array([(1, 0, *kind) for kind in kinds], np.float32))


ASKED = figures((1, 0), (1, 0))
OTHERS = figures((1, 0), (1, 0), (1, 0), (0, 1))


def test_of_designs_of_one_form_the_one_with_more_figures_of_the_kind_comes_first() -> None:
    _, plain = likeness_of_designs(ASKED, OTHERS, DESIGN, weighing(0))
    assert np.allclose(plain, [1, 1])
    _, found = likeness_of_designs(ASKED, OTHERS, DESIGN, weighing(1))
    assert np.allclose(found, [(1 + 1) / 2, (1 + 0.5) / 2])


def test_one_figure_that_asks_alone_is_ranked_by_its_likeness_alone() -> None:
    _, found = likeness_of_designs(ASKED[:1], OTHERS, DESIGN, weighing(1))
    assert np.allclose(found, [1, 1])


def test_figures_that_count_for_more_move_the_middle() -> None:
    vectors = np.array([[1, 0], [0, 1]], np.float32)
    assert np.allclose(middle(vectors, np.array([3, 1], np.float32)), [[0.75, 0.25]])


def test_figures_that_may_not_be_found_say_nothing_of_their_design() -> None:
    left_out = np.zeros((2, 4), np.bool_)
    left_out[:, 3] = True
    _, found = likeness_of_designs(ASKED, OTHERS, DESIGN, weighing(1), left_out)
    assert np.allclose(found, [1, 1])
    left_out[:, 2] = True
    _, found = likeness_of_designs(ASKED, OTHERS, DESIGN, weighing(1), left_out)
    assert found[0] == 1
    assert found[1] < -1.5


def test_designs_that_are_left_out_stay_so() -> None:
    scores = np.array([[LEFT_OUT, LEFT_OUT, 0.5, 0.2]], np.float32)
    found = linked(
        np.array([LEFT_OUT, 0.5], np.float32), scores[0], grouped(scores, DESIGN), weight=1.0
    )
    assert found[0] == LEFT_OUT
    assert np.isclose(found[1], (0.5 + 0.35) / 2)


def test_among_drawings_a_sketch_takes_its_part_of_the_weight_away() -> None:
    held = Held(OTHERS, DESIGN)
    asked = QueryVectors.plain(ASKED, weighing(1))
    mixed = QueryVectors(
        asked.described,
        asked.owner,
        asked.is_mirrored,
        asked.weights,
        (weighing(1), weighing(0)),
        np.array([False, True]),
    )
    scored = figures_ranked(held, mixed)
    found = fused(held, mixed, scored, grouped(scored.scores, DESIGN))
    assert np.allclose(found, [1, (1 + 0.5 * 0.5) / 1.5])
