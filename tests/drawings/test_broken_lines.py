from __future__ import annotations

import os
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from patentviewer.drawings.broken_lines import find_broken_lines, without
from patentviewer.model.documents import Picture

Course = NDArray[np.float64]


def paper(height: int = 1200, width: int = 1600) -> Picture:
    return np.full((height, width), 255, np.uint8)


def draw(picture: Picture, course: Course, width: int = 3) -> None:
    points = np.round(course * 16).astype(np.int32).reshape(-1, 1, 2)
    cv2.polylines(picture, [points], False, 0, width, cv2.LINE_AA, 4)


def draw_broken(picture: Picture, course: Course, dash: float = 28, gap: float = 14) -> None:
    """Draw a course as dashes, both lengths along the course in pixels."""
    steps = np.hypot(*np.diff(course, axis=0).T)
    along = np.concatenate([[0], np.cumsum(steps)])
    for start in np.arange(0, along[-1] - dash, dash + gap):
        at = np.linspace(start, start + dash, 12)
        draw(picture, np.stack([np.interp(at, along, course[:, i]) for i in (0, 1)], axis=1))


def circle(x: float, y: float, radius: float) -> Course:
    turn = np.linspace(0, 2 * np.pi, 400)
    return np.stack([x + radius * np.cos(turn), y + radius * np.sin(turn)], axis=1)


def box(left: float, top: float, right: float, bottom: float) -> Course:
    corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
    return np.array(corners, np.float64)


def share(found: NDArray[np.bool_], of: Picture) -> float:
    ink = of < 128
    return float((found & ink).sum() / ink.sum())


@pytest.mark.parametrize(
    "course",
    [
        np.array([[100.0, 200.0], [1500.0, 230.0]]),
        np.array([[200.0, 1100.0], [900.0, 100.0]]),
        circle(800, 600, 400),
        box(200, 200, 1300, 1000),
    ],
    ids=["flat line", "steep line", "circle", "box"],
)
def test_a_broken_line_is_found_whole(course: Course) -> None:
    broken = paper()
    draw_broken(broken, course)

    assert share(find_broken_lines(broken).ink, broken) > 0.95


def test_only_the_broken_part_of_a_drawing_is_found() -> None:
    solid, broken = paper(), paper()
    draw(solid, box(500, 300, 1100, 900))
    draw(solid, circle(800, 600, 180))
    draw_broken(broken, circle(800, 600, 520))
    draw_broken(broken, box(40, 40, 300, 300))

    found = find_broken_lines(np.minimum(solid, broken)).ink

    assert share(found, broken) > 0.95
    assert share(found, solid) < 0.01


def test_hatching_is_not_broken_lines() -> None:
    picture = paper()
    for x in range(200, 1200, 22):
        draw(picture, np.array([[x, 600.0], [x + 60, 520.0]]))
    for y in range(100, 400, 16):
        draw(picture, np.array([[1300.0, y], [1380.0, y]]))

    assert not find_broken_lines(picture).lines


def test_letters_and_dots_are_not_broken_lines() -> None:
    picture = paper()
    cv2.putText(picture, "FIG. 12 Il1", (200, 300), cv2.FONT_HERSHEY_SIMPLEX, 3.0, 0, 5)
    rng = np.random.default_rng(5)
    for x, y in rng.integers(50, 1150, (400, 2)):
        cv2.circle(picture, (int(x), int(y)), 2, 0, -1)

    assert share(find_broken_lines(picture).ink, picture) < 0.01


def test_a_large_scan_is_searched_at_a_working_size_and_answered_at_its_own() -> None:
    broken = paper(3600, 4800)
    draw_broken(broken, circle(2400, 1800, 1200), dash=84, gap=42)

    found = find_broken_lines(broken)

    assert found.ink.shape == broken.shape
    assert share(found.ink, broken) > 0.9
    left, top, width, height = found.lines[0].box
    assert (left, top) == pytest.approx((1200, 600), abs=12)
    assert (width, height) == pytest.approx((2400, 2400), abs=24)


def test_a_blank_and_a_tiny_picture_have_none() -> None:
    for picture in (paper(), np.zeros((1, 1), np.uint8), np.zeros((40, 40), np.uint8)):
        found = find_broken_lines(picture)
        assert not found.lines
        assert not found.ink.any()


def test_left_out_ink_leaves_no_grey_edge() -> None:
    broken, solid = paper(), paper()
    draw_broken(broken, circle(800, 600, 500))
    draw(solid, box(600, 500, 1000, 700))
    both = np.minimum(solid, broken)

    cleaned = without(both, find_broken_lines(both).ink)

    assert (cleaned[broken < 250] > 250).mean() > 0.97
    assert np.array_equal(cleaned[solid < 250], solid[solid < 250])


@pytest.mark.real
def test_solid_line_figures_of_real_grants_keep_nearly_all_their_ink() -> None:
    folder = os.environ.get("PATENTVIEWER_DRAWINGS")
    if not folder:
        pytest.skip("PATENTVIEWER_DRAWINGS names no folder with real drawings")
    shares = []
    for file in sorted((Path(folder) / "front-figures").glob("*.png"))[:60]:
        picture = cv2.imread(str(file), cv2.IMREAD_GRAYSCALE)
        shares.append(share(find_broken_lines(picture.astype(np.uint8)).ink, picture))

    assert np.median(shares) < 0.02
