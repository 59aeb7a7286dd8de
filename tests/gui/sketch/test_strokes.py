from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from patentviewer.drawings.sketches import is_sketch
from patentviewer.errors import UserError
from patentviewer.gui.sketch.strokes import (
    Point,
    Sketch,
    Stroke,
    StrokeKind,
    from_svg,
    mirrored,
    outline,
    rubbed_out,
    to_svg,
    touches,
)

coordinates = st.floats(-1e4, 1e4, allow_nan=False)
points = st.builds(Point, coordinates, coordinates, st.floats(0, 1))
strokes = st.builds(
    Stroke,
    st.sampled_from(list(StrokeKind)),
    st.lists(points, min_size=2, max_size=8).map(tuple),
    st.floats(0.5, 60),
)
sketches = st.builds(Sketch, st.lists(strokes, max_size=6).map(tuple), st.none() | coordinates)


@given(sketches)
def test_a_sketch_saved_as_svg_is_opened_as_it_was(sketch: Sketch) -> None:
    svg = to_svg(sketch)

    assert is_sketch(svg)
    assert from_svg(svg) == sketch


@given(strokes, coordinates)
def test_mirroring_twice_changes_nothing(stroke: Stroke, axis: float) -> None:
    twice = mirrored(mirrored(stroke, axis), axis)

    for was, now in zip(stroke.points, twice.points, strict=True):
        assert now.x == pytest.approx(was.x, abs=1e-6)
        assert now.y == was.y


@given(strokes)
def test_an_eraser_far_away_leaves_a_stroke_alone(stroke: Stroke) -> None:
    assert rubbed_out(stroke, [(1e6, 1e6)], 10) == [stroke]


def test_rubbing_through_the_middle_of_a_line_leaves_two_pieces() -> None:
    line = Stroke(StrokeKind.LINE, (Point(0, 0), Point(100, 0)))

    left, right = rubbed_out(line, [(50, -20), (50, 20)], 10)

    assert max(point.x for point in left.points) == pytest.approx(40, abs=3)
    assert min(point.x for point in right.points) == pytest.approx(60, abs=3)


def test_rubbing_over_a_whole_stroke_leaves_nothing() -> None:
    line = Stroke(StrokeKind.LINE, (Point(0, 0), Point(30, 0)))

    assert rubbed_out(line, [(-5, 0), (35, 0)], 8) == []


def test_an_ellipse_is_touched_on_its_line_and_not_inside() -> None:
    ellipse = Stroke(StrokeKind.ELLIPSE, (Point(0, 0), Point(100, 60)), 2)

    assert touches(ellipse, 100, 30, 3)
    assert not touches(ellipse, 50, 30, 3)


def test_an_outline_has_no_gaps_larger_than_its_step() -> None:
    stroke = Stroke(StrokeKind.POLYLINE, (Point(0, 0), Point(33, 0), Point(33, 70)))

    steps = np.hypot(*np.diff(outline(stroke, 2.0)[:, :2], axis=0).T)

    assert steps.max() <= 2.0 + 1e-9


@pytest.mark.parametrize(
    "svg",
    [
        "",
        "<svg",
        '<svg xmlns="http://www.w3.org/2000/svg"/>',
        (
            '<svg xmlns="http://www.w3.org/2000/svg" data-patentviewer="sketch">'
            '<path data-patentviewer-kind="pen" stroke-width="2"'
            ' data-patentviewer-points="1,nan,1"/></svg>'
        ),
        '<!DOCTYPE svg [<!ENTITY a "a">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>',
    ],
)
def test_a_foreign_or_damaged_svg_is_refused_in_a_sentence(svg: str) -> None:
    with pytest.raises(UserError, match="sketch"):
        from_svg(svg)
