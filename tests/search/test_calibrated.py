from __future__ import annotations

from dataclasses import asdict, replace

import numpy as np
import pytest

from patentviewer.model.ranking import LIKE_FROM, RAREST, bar_of, word_of
from patentviewer.search import calibrated
from patentviewer.search.calibrated import Calibration, Pair
from patentviewer.search.described import Described, Weighing
from patentviewer.search.voting import systems


def drawn(seed: int, count: int = 60_000) -> tuple[np.ndarray, np.ndarray]:
    """Pairs: other designs about 0.2, of one subclass about 0.4, the same design about 0.8."""
    random = np.random.default_rng(seed)
    kinds = random.choice([Pair.OTHER, Pair.KIN, Pair.OWN], count, p=[0.98, 0.01, 0.01])
    centre = np.choose(kinds, [0.2, 0.4, 0.8])
    found = np.clip(centre + 0.12 * random.normal(size=count), -1, 1)
    return found.astype(np.float32), kinds.astype(np.int8)


@pytest.fixture(scope="module")
def calibration() -> Calibration:
    made = calibrated.fit(*drawn(0), designs=100)
    assert made is not None
    return made


def test_rarity_is_one_in_how_many_other_designs_are_as_like(calibration: Calibration) -> None:
    found, kinds = drawn(1)
    others = calibration.rarities(found)[kinds != Pair.OWN]
    for one in (10, 100, 1000):
        assert (others >= one).mean() == pytest.approx(1 / one, rel=0.35)
    assert calibration.rarities(np.array([-1.0], np.float32))[0] == 1
    assert calibration.rarities(np.array([3.0], np.float32))[0] == pytest.approx(RAREST, rel=1e-3)


def test_more_alike_is_never_less_rare_nor_less_likely(calibration: Calibration) -> None:
    likeness = np.linspace(-1, 1.5, 400).astype(np.float32)
    assert (np.diff(calibration.rarities(likeness)) >= 0).all()
    assert (np.diff(calibration.chances(likeness, 100)) >= 0).all()


def test_a_word_s_share_is_right_within_five_points(calibration: Calibration) -> None:
    found, kinds = drawn(2)
    for word, (part, count) in calibrated.shares(calibration, found, kinds).items():
        if count > 200:
            assert part == pytest.approx(calibration.words[word], abs=0.05)
    assert (
        calibration.words["very like"]
        > calibration.words["somewhat like"]
        > calibration.words["hardly like"]
    )


def test_a_chance_is_the_part_of_pairs_of_one_design_and_falls_among_more(
    calibration: Calibration,
) -> None:
    found, kinds = drawn(3)
    chances = calibration.chances(found, 100)
    for low in np.arange(0, 1, 0.2):
        there = (chances >= low) & (chances < low + 0.2)
        if there.sum() > 150:
            assert (kinds[there] == Pair.OWN).mean() == pytest.approx(
                chances[there].mean(), abs=0.08
            )
    high = np.array([0.75], np.float32)
    assert calibration.chances(high, 10_000)[0] < calibration.chances(high, 100)[0]
    assert calibration.chances(high, 5)[0] == calibration.chances(high, 100)[0]


def test_too_few_pairs_say_nothing() -> None:
    found, kinds = drawn(0, 500)
    assert calibrated.fit(found, kinds, 100) is None


def test_a_table_comes_back_from_a_manifest_and_one_that_falls_does_not(
    calibration: Calibration,
) -> None:
    assert calibrated.calibration_of(asdict(calibration)) == calibration
    with pytest.raises(ValueError, match="rise"):
        calibrated.calibration_of(asdict(replace(calibration, rarity=((0.0, 1.0), (0.5, 0.5)))))


def test_the_nearest_weights_of_the_kind_are_read(calibration: Calibration) -> None:
    shape = replace(calibration, weights={"shape": 1.0})
    voted = replace(shape, is_voted=True)
    several = replace(calibration, kind="several", weights={"rendering": 1.0})
    known = (shape, voted, several)
    assert (
        calibrated.nearest(known, "one", {"shape": 0.7, "rendering": 0.3}, is_voted=False) is shape
    )
    assert calibrated.nearest(known, "one", {"shape": 1.0}, is_voted=True) is voted
    assert calibrated.nearest(known, "several", {"shape": 1.0}, is_voted=True) is several
    assert calibrated.nearest(known, "sketch", {"layout": 1.0}, is_voted=False) is None


def test_pairs_are_of_a_query_and_every_design_but_for_its_own_figure() -> None:
    random = np.random.default_rng(0)
    vectors = random.normal(size=(9, 8)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    design = np.array([0, 0, 0, 1, 1, 2, 2, 3, 3])
    database = Described(vectors)
    subclass = ["D6/1", "D6/1", "D7/2", ""]
    asked = list(calibrated.parts_of(database, design, several=False))
    weighing = Weighing(np.ones(8, np.float32))
    queries, own = [query for query, _ in asked], [design for _, design in asked]
    given = (queries, own, database, design, subclass, weighing)
    found, kinds, added = calibrated.pairs(*given)
    assert len(found) == len(kinds) == 9 * 4
    assert found.max() < 0.9999
    assert (kinds == Pair.OWN).sum() == 9
    assert (kinds == Pair.KIN).sum() == 5
    assert not added.any()
    _, _, added = calibrated.pairs(*given, systems(subclass, [""] * 4, [""] * 4))
    assert added.any()


@pytest.mark.parametrize(
    ("rarity", "word"),
    [(0, ""), (1, "hardly like"), (150, "somewhat like"), (4000, "like"), (1e5, "very like")],
)
def test_words_stand_on_rarity(rarity: float, word: str) -> None:
    assert word_of(rarity) == word
    assert 0 <= bar_of(rarity) <= 1
    assert list(LIKE_FROM.values()) == sorted(LIKE_FROM.values(), reverse=True)
