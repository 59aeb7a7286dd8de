from __future__ import annotations

import numpy as np
import pytest
from articles import article, draw, moved

from patentviewer.compare.three_way import Verdict, three_way, three_way_image
from patentviewer.compare.transform import Transform


def test_a_part_that_prior_art_lacks_and_the_accused_has_is_told() -> None:
    claimed = article(5)
    accused, _ = moved(draw(claimed.without(4)), Transform.similarity(0.8, 5))
    prior, _ = moved(draw(claimed.without(3)), Transform.similarity(1.3, -3))
    found = three_way(draw(claimed), accused, prior)
    assert found.features[0].verdict is Verdict.HAS
    assert found.share_taken == pytest.approx(1, abs=0.1)
    assert "has 100%" in str(found.told) or "has 9" in str(found.told)


def test_a_part_that_only_the_claim_has_is_told() -> None:
    claimed = article(5)
    lacking = draw(claimed.without(3))
    found = three_way(draw(claimed), lacking, lacking)
    assert found.features[0].verdict is Verdict.LACKS
    assert found.share_taken == pytest.approx(0, abs=0.05)


def test_a_claim_like_the_prior_art_has_nothing_of_its_own() -> None:
    picture = draw(article(5))
    found = three_way(picture, draw(article(6)), picture)
    assert found.features == ()
    assert found.share_taken is None
    assert str(found.told).startswith("No line")


def test_the_claimed_ink_is_told_apart_three_ways_without_overlap() -> None:
    found = three_way(draw(article(1)), draw(article(2)), draw(article(3)))
    count = found.shared.astype(int) + found.taken + found.own
    assert count.max() == 1
    image = three_way_image(found)
    assert (image[count == 0] == 255).all()
    assert (image[found.own] != np.array([255, 255, 255])).any(axis=1).all()
