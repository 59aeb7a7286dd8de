"""Likeness of designs by the classes that the model takes them for."""

from __future__ import annotations

import numpy as np

from patentviewer.search.described import Described, Weighing
from patentviewer.search.figures import Held
from patentviewer.search.grouping import grouped
from patentviewer.search.learned import Applied, KindMap, Learned
from patentviewer.search.predicted_class import SHARPNESS, agreed, mixed
from patentviewer.search.query_vectors import QueryVectors
from patentviewer.search.ranker import (
    figures_ranked,
    fused,
    likeness,
    likeness_of_designs,
    likeness_of_kind,
)
from patentviewer.search.scores import LEFT_OUT

FORM = np.array([1, 1, 0, 0], np.float32)
CLASS = np.array([0, 0, 1, 1], np.float32)
LAMP, CHAIR = (1.0, 0.0), (0.0, 1.0)
DESIGN = np.array([0, 0, 1], np.int32)


def weighing(weight: float) -> Weighing:
    """Figures are ranked by their form alone, designs by what they are taken for too."""
    return Weighing(FORM, predicted_class=weight, classes=CLASS)


def figures(*parts: tuple[float, tuple[float, float]]) -> Described:
    """Figures so much like one form, taken for a class."""
    rows = [(form, np.sqrt(1 - form**2), *taken_for) for form, taken_for in parts]
    return Described(np.array(rows, np.float32))


ASKED = figures((1, LAMP))
OTHERS = figures((0.1, LAMP), (0, LAMP), (0.2, CHAIR))


def together(score: float, predicted: float, weight: float) -> float:
    """As it is meant: the less the prediction counts, the more is alike."""
    share = weight * (1 - abs(score)) ** SHARPNESS
    return (score + share * predicted) / (1 + share)


def test_of_designs_that_are_hardly_alike_the_one_of_the_same_class_comes_first() -> None:
    _, plain = likeness_of_designs(ASKED, OTHERS, DESIGN, weighing(0))
    assert plain[1] > plain[0]
    _, found = likeness_of_designs(ASKED, OTHERS, DESIGN, weighing(1))
    assert np.allclose(found, [together(0.1, 1, 1), together(0.2, 0, 1)])
    assert found[0] > found[1]


def test_what_is_nearly_the_same_drawing_stays_before_what_is_of_the_class() -> None:
    others = figures((0.95, CHAIR), (0.2, LAMP))
    _, found = likeness_of_designs(ASKED, others, np.array([0, 1], np.int32), weighing(0.7))
    assert found[0] > 0.94
    assert found[0] > found[1]


def test_a_prediction_never_lifts_anything_over_the_very_same() -> None:
    scores = np.linspace(-1, 1, 41, dtype=np.float32)
    found = mixed(scores, np.ones(41, np.float32), 2.0)
    assert (found <= 1).all()
    assert found[-1] == 1


def test_a_design_is_taken_for_what_its_figures_are_on_the_average() -> None:
    scores = np.zeros((1, 3), np.float32)
    products = np.array([1, 0, 1], np.float32)
    found = agreed(np.zeros(2, np.float32), products, grouped(scores, DESIGN), 1.0)
    assert np.allclose(found, [0.25, 0.5])


def test_designs_that_are_left_out_stay_so() -> None:
    left_out = np.array([[False, False, True]])
    _, found = likeness_of_designs(ASKED, OTHERS, DESIGN, weighing(1), left_out)
    assert found[1] < -1.5
    assert mixed(np.array([LEFT_OUT], np.float32), np.ones(1, np.float32), 1.0)[0] == LEFT_OUT


def test_figures_are_ranked_without_it_and_by_kind_with_it() -> None:
    assert np.allclose(likeness(ASKED, OTHERS, weighing(1)), [[0.1, 0, 0.2]])
    assert np.allclose(
        likeness_of_kind(ASKED, OTHERS, weighing(1)),
        [[together(0.1, 1, 1), together(0, 1, 1), together(0.2, 0, 1)]],
        atol=1e-6,
    )
    assert np.allclose(likeness_of_kind(ASKED, OTHERS, weighing(0)), [[0.1, 0, 0.2]])


def test_what_a_collection_has_taught_stands_for_what_is_predicted() -> None:
    nothing = np.zeros((4, 1), np.float32)
    one = np.ones((1, 1), np.float32)
    told = KindMap(nothing[:, 0], nothing, one, one, np.array([2], np.float32))
    held = Held(OTHERS, np.arange(3, dtype=np.int32))
    taught = Applied(Learned("", told, 1.0, 3, 0.0, 0.1), held)
    # All are of one kind to it, so that each likeness becomes the middle of itself and 1.
    expected = [[0.55, 0.5, 0.6]]
    assert np.allclose(likeness_of_kind(ASKED, OTHERS, weighing(1), taught=taught), expected)
    query = QueryVectors.plain(ASKED, weighing(1))
    scored = figures_ranked(held, query, taught=taught)
    assert scored.is_taught
    found = fused(held, query, scored, grouped(scored.scores, held.figure_design))
    assert np.allclose(found, expected)


def test_a_sketch_among_drawings_takes_its_part_of_the_weight_away() -> None:
    asked = figures((1, LAMP), (1, LAMP))
    held = Held(OTHERS, DESIGN)
    plain = QueryVectors.plain(asked, weighing(1))
    mixed_query = QueryVectors(
        plain.described,
        plain.owner,
        plain.is_mirrored,
        plain.weights,
        (weighing(1), weighing(0)),
        np.array([False, True]),
    )
    scored = figures_ranked(held, mixed_query)
    found = fused(held, mixed_query, scored, grouped(scored.scores, DESIGN))
    half = figures_ranked(held, QueryVectors.plain(asked, weighing(0.5)))
    expected = fused(
        held,
        QueryVectors.plain(asked, weighing(0.5)),
        half,
        grouped(half.scores, DESIGN),
    )
    assert np.allclose(found, expected)


def test_one_figure_of_several_is_ranked_as_if_it_asked_alone() -> None:
    asked = figures((1, LAMP), (0.5, CHAIR))
    held = Held(OTHERS, DESIGN)
    query = QueryVectors.plain(asked, weighing(1))
    scored = figures_ranked(held, query)
    for one in (0, 1):
        part = scored.of_figure(one)
        found = fused(held, query.of_figure(one), part, grouped(part.scores, DESIGN))
        _, alone = likeness_of_designs(asked[one : one + 1], OTHERS, DESIGN, weighing(1))
        assert np.allclose(found, alone)
