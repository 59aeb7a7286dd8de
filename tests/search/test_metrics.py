from __future__ import annotations

import numpy as np
import pytest

from patentviewer.search.described import Described, Weighing
from patentviewer.search.metrics import Items, designs, kinds, retrieval
from patentviewer.search.voting import systems


def unit(vectors: np.ndarray) -> np.ndarray:
    return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)


def single(vectors: np.ndarray, labels: np.ndarray) -> Items:
    return Items.single(Described(vectors), labels)


def by_hand(vectors: np.ndarray, labels: np.ndarray) -> tuple[float, float, float]:
    precisions, first, ten = [], [], []
    for query in range(len(labels)):
        others = [place for place in range(len(labels)) if place != query]
        others.sort(key=lambda place: (-float(vectors[query] @ vectors[place]), place))
        hits = [labels[place] == labels[query] for place in others]
        if not any(hits):
            continue
        ranks = [rank for rank, hit in enumerate(hits, start=1) if hit]
        precisions.append(np.mean([(n + 1) / rank for n, rank in enumerate(ranks)]))
        first.append(ranks[0] == 1)
        ten.append(ranks[0] <= 10)
    return float(np.mean(precisions)), float(np.mean(first)), float(np.mean(ten))


@pytest.mark.parametrize("seed", range(4))
def test_retrieval_agrees_with_a_count_by_hand(seed: int) -> None:
    random = np.random.default_rng(seed)
    labels = random.integers(0, 90, 300)
    vectors = unit(random.normal(size=(90, 12))[labels] + 0.8 * random.normal(size=(300, 12)))
    found = retrieval(single(vectors, labels))
    expected = by_hand(vectors, labels)
    assert found.mean_average_precision == pytest.approx(expected[0])
    assert found.recall_at_1 == pytest.approx(expected[1])
    assert found.recall_at_10 == pytest.approx(expected[2])


def test_queries_without_anything_to_find_do_not_count() -> None:
    vectors = unit(np.array([[1, 0], [1, 0.1], [0, 1]], np.float32))
    found = retrieval(single(vectors, np.array([0, 0, 1])))
    assert (found.queries, found.mean_average_precision, found.recall_at_1) == (2, 1, 1)
    assert retrieval(single(vectors, np.array([0, 1, -1]))).queries == 0


def test_distractors_push_relevant_items_back() -> None:
    vectors = unit(np.array([[1, 0], [1, 0.5]], np.float32))
    nearer = unit(np.array([[1, 0.2], [1, 0.3]], np.float32))
    found = retrieval(single(vectors, np.array([0, 0])), distractors=Described(nearer))
    assert found.recall_at_1 == 0
    assert found.recall_at_10 == 1
    assert found.mean_average_precision == pytest.approx(1 / 3)


def test_an_item_of_several_vectors_is_as_like_as_its_best_one() -> None:
    queries = Items(
        Described(unit(np.array([[1, 0], [0, 1]], np.float32))), np.array([0, 0]), np.array([5])
    )
    database = Items(
        Described(unit(np.array([[1, 1], [0.1, 1], [-1, -1]], np.float32))),
        np.array([0, 1, 1]),
        np.array([4, 5, 5]),
    )
    found = retrieval(queries, database)
    assert found.recall_at_1 == 1
    assert found.mean_average_precision == pytest.approx((1 + 2 / 3) / 2)


def test_scales_weigh_the_dimensions() -> None:
    vectors = np.array([[1, 0, 1, 0], [1, 0, 0, 1], [0, 1, 0.9, 0.1]], np.float32)
    items = single(vectors, np.array([0, 0, 1]))
    left = retrieval(items, weighing=Weighing(np.array([1, 1, 0, 0], np.float32)))
    right = retrieval(items, weighing=Weighing(np.array([0, 0, 1, 1], np.float32)))
    assert left.recall_at_1 == 1
    assert right.recall_at_1 == 0


def test_kinds_are_shared_by_neighbours() -> None:
    random = np.random.default_rng(0)
    vectors = np.concatenate(
        [unit(random.normal(size=(20, 8)) * 0.1 + axis * 3) for axis in np.eye(8)[:2]]
    )
    classes = ["D26/65"] * 10 + ["D26-72"] * 10 + ["D6/334"] * 19 + [""]
    found = kinds(Described(vectors), classes)
    assert found.figures == 39
    assert found.shared > 0.9
    assert found.found > 0.9
    assert 0.3 < found.by_chance < 0.6


def test_designs_are_found_by_their_other_figures_alone() -> None:
    vectors = unit(np.array([[1, 0], [0.9, 0.2], [0, 1], [0.8, 0.3]], np.float32))
    plain = Weighing(np.ones(2, np.float32))
    found = designs(Described(vectors), np.array([0, 0, 1, 2]), plain)
    assert found.queries == 2
    assert found.recall_at_1 == 0.5
    assert found.mean_average_precision == pytest.approx((1 + 1 / 2) / 2)
    nearer = Described(unit(np.array([[1, 0.1]], np.float32)))
    pushed = designs(Described(vectors), np.array([0, 0, 1, 2]), plain, distractors=nearer)
    assert pushed.mean_average_precision == pytest.approx((1 / 2 + 1 / 3) / 2)
    assert designs(Described(vectors), np.arange(4), plain).queries == 0


def test_a_class_that_the_nearest_share_lifts_its_designs() -> None:
    random = np.random.default_rng(0)
    vectors = unit(np.abs(random.normal(size=(60, 6))))
    labels = np.arange(60) // 2
    classes = ["D6" if label < 15 else "D26" for label in range(30)]
    described, plain = Described(vectors), Weighing(np.ones(6, np.float32))
    without = designs(described, labels, plain)
    voted = designs(described, labels, plain, systems(classes, [""] * 30, [""] * 30))
    assert voted.queries == without.queries == 60
    assert voted != without
