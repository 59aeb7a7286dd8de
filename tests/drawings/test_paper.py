from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
import worn
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from papers import drawing, sheet

from patentviewer.drawings import figures
from patentviewer.drawings.paper import levelled
from patentviewer.drawings.prepare import prepare
from patentviewer.drawings.reading import read, source_of
from patentviewer.model.documents import Picture, Sheet
from patentviewer.search.encoder import Encoder
from patentviewer.search.manifest import default_model

PICTURES = Path(__file__).parents[2] / "resources" / "sample" / "collection" / "pictures"


def rendering(ground: int = 255) -> Picture:
    """A shaded ball with a dark ring on flat paper."""
    picture = np.full((400, 500), ground, np.uint8)
    down, across = np.mgrid[0:400, 0:500]
    off = np.hypot(down - 200, across - 250)
    shade = np.clip(210 - off - (across - 250) * 0.3, 30, 230)
    picture[off < 130] = shade[off < 130]
    cv2.circle(picture, (250, 200), 130, 10, 3)
    return picture


@pytest.mark.parametrize("picture", [sheet(), drawing(), np.full((50, 40), 255, np.uint8)])
def test_a_clean_scan_comes_back_as_it_is(picture: Picture) -> None:
    bilevel = np.where(picture > 127, 255, 0).astype(np.uint8)
    assert levelled(bilevel) is bilevel
    assert levelled(picture) is picture


@pytest.mark.parametrize("name", [name for name in worn.WORN if not name.startswith("JPEG")])
def test_line_work_comes_back_as_on_white_paper(name: str) -> None:
    clean = cv2.GaussianBlur(drawing(700, 900, seed=3), (3, 3), 0)
    found = levelled(worn.WORN[name](clean))
    line = clean < 128
    paper = cv2.erode(clean, np.ones((9, 9), np.uint8)) == 255
    assert (found[paper] == 255).mean() > 0.999
    assert found[line].mean() < 60
    assert np.abs(found.astype(int) - clean).mean() < 4


def test_drawings_with_soft_edges_on_pure_white_come_back_as_they_are() -> None:
    soft = cv2.resize(drawing(1600, 2000), (400, 500), interpolation=cv2.INTER_AREA)
    for picture in (soft, worn.jpeg(soft)):
        assert np.array_equal(levelled(picture), picture)


def test_lines_on_a_dark_ground_become_black_on_white() -> None:
    clean = drawing()
    assert np.array_equal(levelled(255 - clean), clean)
    assert (levelled(np.where(clean > 127, 0, 255).astype(np.uint8)) == clean).mean() > 0.99


def test_wide_black_areas_stay_black_on_grey_paper() -> None:
    clean = drawing(700, 900)
    cv2.rectangle(clean, (200, 300), (480, 600), 0, -1)
    found = levelled(worn.on_paper(clean, 200))
    assert np.abs(found.astype(int) - clean).mean() < 1


def test_photographs_and_renderings_keep_their_greys() -> None:
    ball = rendering()
    assert np.array_equal(levelled(ball), ball)
    on_grey = worn.on_paper(ball, 220)
    assert np.abs(levelled(on_grey).astype(int) - ball).max() <= 6
    night = np.zeros((200, 200), np.uint8)
    night[50:150, 50:150] = np.linspace(30, 220, 100).astype(np.uint8)
    assert np.array_equal(levelled(night), night)
    landscape = cv2.GaussianBlur(
        np.random.default_rng(0).integers(0, 255, (300, 400)).astype(np.uint8), (0, 0), 12
    )
    stretched = cv2.normalize(landscape, None, 0, 255, cv2.NORM_MINMAX)
    assert np.array_equal(levelled(stretched), stretched)


def test_a_light_article_before_a_grey_backdrop_does_not_vanish() -> None:
    picture = np.full((400, 500), 200, np.uint8)
    cv2.circle(picture, (250, 200), 120, 235, -1)
    cv2.ellipse(picture, (250, 230), (100, 80), 0, 0, 180, 90, -1)
    assert np.array_equal(levelled(picture), picture)


@given(arrays(np.uint8, st.tuples(st.integers(1, 60), st.integers(1, 60))))
def test_any_picture_stays_one_of_its_size(picture: Picture) -> None:
    found = levelled(picture)
    assert (found.shape, found.dtype) == (picture.shape, np.uint8)


def _figures(pictures: list[Picture], encoder: Encoder) -> np.ndarray:
    """Vectors of the largest figure of each picture."""
    inks = []
    for picture in pictures:
        found = figures.figures_of(Sheet(levelled(picture), 1, is_bare=True))
        largest = max(found, key=lambda figure: figure.picture.size)
        inks.append(prepare(largest.picture, encoder.manifest.preparation))
    return np.concatenate([encoder.describe(ink[None]).vectors for ink in inks])


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return Encoder.open(default_model())


@pytest.fixture(scope="module")
def collection(encoder: Encoder) -> tuple[list[Picture], np.ndarray]:
    """Pictures of the sample collection, one a document, and their vectors."""
    pictures = []
    for file in sorted(PICTURES.glob("*-1.png")):
        (source,) = source_of(file)
        figure = max(read(source).figures, key=lambda figure: figure.picture.size)
        pictures.append(np.pad(figure.picture, 20, constant_values=255))
    return pictures, _figures(pictures, encoder)


@pytest.mark.parametrize(
    "name", ["paper 245", "paper 180", "uneven by 40", "JPEG 40", "soft shadow", "blueprint"]
)
def test_a_drawing_of_the_sample_is_found_on_any_paper(
    name: str, encoder: Encoder, collection: tuple[list[Picture], np.ndarray]
) -> None:
    pictures, vectors = collection
    look: Callable[[Picture], Picture] = worn.WORN[name]
    found = _figures([look(picture) for picture in pictures], encoder)
    first = (found @ vectors.T).argmax(axis=1)
    assert np.mean(first == np.arange(len(pictures))) >= 0.95
