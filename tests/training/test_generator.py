"""Generated articles, views, styles and designs."""

from __future__ import annotations

import dataclasses
import time

import cv2
import numpy as np
import pytest

from patentviewer.model.documents import View
from patentviewer.training.generator import (
    articles,
    cameras,
    dataset,
    projection,
    render,
    sketch,
    styles,
)

SIZE = 128


def test_there_are_families_across_the_classes() -> None:
    names = articles.families()
    assert list(names) == sorted(set(names))
    classes = {articles.family(name).locarno[:2] for name in names}
    assert len(classes - {""}) >= 4


@pytest.mark.parametrize("name", articles.families())
def test_every_family_makes_different_members_that_can_be_drawn(name: str) -> None:
    pictures = []
    for seed in range(3):
        rng = np.random.default_rng([seed, 1])
        article = articles.make(name, rng)
        assert article.family == name
        assert article.title
        assert article.vertices.dtype == np.float32
        assert article.faces.dtype == np.int32
        assert len(article.parts) == len(article.faces)
        assert article.faces.max() < len(article.vertices)
        assert np.isfinite(article.vertices).all()
        assert np.linalg.norm(article.vertices, axis=1).max() < 1.01
        camera = cameras.camera(View.PERSPECTIVE, np.random.default_rng(5))
        pictures.append(render.render(article, camera, styles.PLAIN, SIZE, rng))
    for picture in pictures:
        assert picture.shape == (SIZE, SIZE)
        assert picture.dtype == np.uint8
        assert (picture < 128).sum() > 40
    assert not np.array_equal(pictures[0], pictures[1])
    assert not np.array_equal(pictures[1], pictures[2])


def test_the_same_seed_makes_the_same_design() -> None:
    recipe = dataset.Recipe(views=3, size=SIZE, restyled=1, sketches=1)
    for seed in range(4):
        first, again = (dataset.make_design(seed, recipe) for _ in range(2))
        assert np.array_equal(first.views, again.views)
        assert np.array_equal(first.restyled, again.restyled)
        assert np.array_equal(first.sketches, again.sketches)


def test_a_design_has_the_shapes_it_promises() -> None:
    design = dataset.make_design(11, dataset.Recipe(views=4, size=96, restyled=2, sketches=1))
    assert design.views.shape == (4, 96, 96)
    assert design.restyled.shape == (4, 2, 96, 96)
    assert design.sketches.shape == (4, 1, 96, 96)
    assert design.views.dtype == design.restyled.dtype == design.sketches.dtype == np.uint8
    assert len(design.names) == 4
    assert all(View(name) for name in design.names)
    assert 0 <= design.family < len(dataset.family_names())
    plain = dataset.make_design(11, dataset.Recipe(views=4, size=96))
    assert plain.restyled.shape == (4, 0, 96, 96)


def test_worker_processes_make_what_one_process_makes() -> None:
    here = list(dataset.designs(range(6), 2, 64, processes=0))
    there = list(dataset.designs(range(6), 2, 64, processes=2))
    assert [d.design for d in there] == list(range(6))
    for one, other in zip(here, there, strict=True):
        assert np.array_equal(one.views, other.views)
        assert one.family == other.family


def test_closing_the_designs_stops_the_work() -> None:
    stream = dataset.designs(range(10_000), 2, 64, processes=1)
    next(stream)
    stream.close()


def outline_of(picture: np.ndarray, grow: int) -> np.ndarray:
    return cv2.dilate((picture < 160).astype(np.uint8), np.ones((grow, grow), np.uint8)) > 0


@pytest.mark.parametrize("name", ["chair", "bottle", "box", "assembly"])
def test_two_styles_of_one_view_lie_on_each_other(name: str) -> None:
    rng = np.random.default_rng(7)
    article = articles.make(name, rng)
    seen = render.see(article, cameras.camera(View.PERSPECTIVE, rng), 256)
    thin = render.ink(seen, styles.Style(width=0.003, print_ink=0), 256, rng)
    heavy = render.ink(seen, styles.Style(width=0.009, outline=1.5, print_ink=0), 256, rng)
    shaky = render.ink(seen, styles.Style(width=0.004, shake=0.001, print_ink=0), 256, rng)
    assert not np.array_equal(thin, heavy)
    assert outline_of(heavy, 5)[thin < 160].mean() > 0.98
    assert outline_of(shaky, 5)[thin < 160].mean() > 0.95


def test_a_sketch_of_a_view_lies_on_the_view() -> None:
    rng = np.random.default_rng(3)
    article = articles.make("mug", rng)
    seen = render.see(article, cameras.camera(View.FRONT, rng), 256)
    drawing = render.ink(seen, styles.PLAIN, 256, rng)
    rough = sketch.sketch_of_seen(seen, 256, rng, sketch.Hand(most=8, doubled=0))
    assert outline_of(drawing, 31)[rough < 128].mean() > 0.95


def test_views_are_seen_from_where_they_say() -> None:
    rng = np.random.default_rng(0)
    front, rear = (cameras.camera(view, rng) for view in (View.FRONT, View.REAR))
    assert front.axes()[0] == pytest.approx([0, -1, 0])
    assert rear.axes()[0] == pytest.approx([0, 1, 0])
    names = [shot.view for shot in cameras.set_of_views(rng, 9)]
    assert names[0] is View.PERSPECTIVE
    assert {View.TOP, View.BOTTOM, View.LEFT, View.RIGHT} & set(names)


def test_a_hinged_article_is_shown_open_and_closed() -> None:
    rng = np.random.default_rng(2)
    article = articles.make("laptop", rng)
    assert article.hinge
    closed = cameras.camera(View.FRONT, rng)
    states = [
        projection.project(article, dataclasses.replace(closed, swung=swung), 128)
        for swung in (False, True)
    ]
    still = ~np.isin(article.parts, article.hinge.parts)
    moved = projection.swung(article, article.hinge)
    fixed = np.unique(article.faces[still])
    assert np.array_equal(moved[fixed], article.vertices[fixed])
    assert not np.array_equal(states[0].part, states[1].part)
    shots = cameras.set_of_views(rng, 6, hinged=True)
    assert any(shot.swung for shot in shots)
    assert not shots[0].swung


def test_views_are_made_fast_enough() -> None:
    recipe = dataset.Recipe(views=6, size=256)
    dataset.make_design(0, recipe)
    began = time.process_time()
    views = sum(len(dataset.make_design(seed, recipe).views) for seed in range(1, 16))
    assert views / (time.process_time() - began) > 12
