from __future__ import annotations

import numpy as np
import pytest
from articles import article, box_of, draw, moved
from numpy.typing import NDArray

from patentviewer import paths
from patentviewer.compare.comparison import compare
from patentviewer.compare.explanation import (
    Saliency,
    agreement,
    correspondences,
    occlusion_saliency,
)
from patentviewer.compare.transform import Transform
from patentviewer.drawings.prepare import prepare
from patentviewer.model.documents import Picture
from patentviewer.search.described import Described
from patentviewer.search.encoder import Encoder
from patentviewer.search.query import Embedder


@pytest.mark.parametrize("mirrored", [False, True])
def test_corresponding_points_are_those_of_the_known_transform(mirrored: bool) -> None:
    picture = draw(article(2))
    known = Transform.mirror(900) if mirrored else Transform()
    other, placed = moved(picture, known.then(Transform.similarity(0.7, 25)))
    found = correspondences(compare(picture, other, mirrored=mirrored))
    assert len(found) > 15
    assert any(one.looks_alike for one in found)
    left = np.array([one.left for one in found])
    right = np.array([one.right for one in found])
    assert np.linalg.norm(placed.apply(left) - right, axis=1).max() < 0.03 * 900


def test_empty_paper_answers_nothing() -> None:
    assert correspondences(compare(draw(article(2)), np.full((90, 90), 255, np.uint8))) == ()


def test_agreement_is_low_where_a_part_is_missing() -> None:
    whole = article(2)
    found = compare(draw(whole), draw(whole.without(3))).difference
    share = agreement(found)
    left, top, width, height = found.regions[0].box
    assert share[top + height // 2, left + width // 2] < 0.5
    assert share[found.common].mean() > 0.85


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    folders = sorted(paths.models_folder().glob("*/manifest.json"))
    if not folders:
        pytest.skip("no bundled model")
    return Encoder.open(folders[0].parent, threads=1)


def carried(left: Picture, right: Picture, encoder: Encoder) -> Saliency:
    *_, last = occlusion_saliency(left, right, Embedder(encoder))
    assert isinstance(last, Saliency)
    return last


def test_what_carried_the_likeness_lies_on_ink_and_not_on_paper(encoder: Encoder) -> None:
    picture, other = draw(article(2)), draw(article(2).without(3))
    found = carried(picture, other, encoder)
    assert found.left.shape == picture.shape
    assert found.right.shape == other.shape
    for share in (found.left, found.right):
        assert share.min() >= 0
        assert share.max() == pytest.approx(1, abs=0.05)
    assert 0.5 < found.cosine <= 1.0001
    assert (found.left[:20] == 0).all()


def test_a_part_that_only_one_has_carries_less_than_the_rest(encoder: Encoder) -> None:
    whole = article(4)
    left, top, right, bottom = (round(side) for side in box_of(whole.parts[3]))
    found = carried(draw(whole), draw(whole.without(3)), encoder)
    drawn = draw(whole) < 128
    inside = np.zeros_like(drawn)
    inside[top:bottom, left:right] = True
    assert found.left[drawn & inside].mean() < found.left[drawn & ~inside].mean()


@pytest.mark.parametrize("is_asked", [False, True])
def test_a_coarse_map_is_there_after_six_figures_or_five_where_one_was_asked(
    encoder: Encoder, monkeypatch: pytest.MonkeyPatch, is_asked: bool
) -> None:
    left, right = draw(article(2)), draw(article(5))
    embedder = Embedder(encoder)
    if is_asked:
        embedder.describe([prepare(left, encoder.manifest.preparation)])
    embedded: list[int] = []
    describe = encoder.describe

    def counted(inputs: NDArray[np.uint8]) -> Described:
        embedded.append(len(inputs))
        return describe(inputs)

    monkeypatch.setattr(encoder, "describe", counted)
    given: list[tuple[int, Saliency]] = [
        (sum(embedded), one)
        for one in occlusion_saliency(left, right, embedder)
        if isinstance(one, Saliency)
    ]
    assert [count for count, _ in given][:2] == ([5, 9] if is_asked else [6, 10])
    assert given[-1][0] <= 50
    assert given[0][1].left.max() > 0
    assert given[0][1].right.max() == 0
    assert given[1][1].right.max() > 0
