from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from patentviewer.drawings.sketch_likelihood import likelihood
from patentviewer.drawings.sketches import is_saved_sketch, is_sketched
from patentviewer.model.documents import Bibliography, Figure, Reading, Source, SourceKind

STROKES = '<g fill="none" stroke="black"><path d="M 1 1 L 9 9"/></g></svg>'
SKETCH = '<svg xmlns="http://www.w3.org/2000/svg" data-patentviewer="sketch">' + STROKES


def test_a_sketch_that_this_program_saved_is_known(tmp_path: Path) -> None:
    (tmp_path / "sketch.svg").write_text(SKETCH, "utf-8")
    assert is_saved_sketch(tmp_path / "sketch.svg")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("cad.svg", ('<svg xmlns="http://www.w3.org/2000/svg">' + STROKES).encode()),
        ("broken.svg", b"\xff\xfe\x00"),
        ("picture.png", SKETCH.encode()),
    ],
)
def test_nothing_else_is_taken_for_a_sketch(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    assert not is_saved_sketch(tmp_path / name)
    assert not is_saved_sketch(tmp_path / "missing.svg")


def _shaky(random: np.random.Generator, side: int = 500, width: int = 7) -> np.ndarray:
    """A cup as somebody draws it: a few closed, unsteady lines of one thick pen."""
    picture = np.full((side, side), 255, np.uint8)
    turns = np.linspace(0, 2 * np.pi, 40)
    wobble = cv2.GaussianBlur(random.normal(size=(1, 40)), (0, 0), 3)[0] * 14
    ovals = (((0.45, 0.3), 0.3, 0.1), ((0.45, 0.55), 0.28, 0.3), ((0.8, 0.5), 0.1, 0.15))
    for centre, wide, high in ovals:
        x = side * (centre[0] + wide * np.cos(turns)) + wobble
        y = side * (centre[1] + high * np.sin(turns)) - wobble
        cv2.polylines(picture, [np.int32(np.stack([x, y], 1))], True, 0, width, cv2.LINE_AA)
    return picture


def _hatched(side: int = 1200) -> np.ndarray:
    """A box in thin, straight lines with hatched faces, as a draughtsman draws it."""
    picture = np.full((side, side), 255, np.uint8)
    for inset in range(40, 260, 20):
        cv2.rectangle(picture, (inset, inset * 2), (side - inset, side - inset), 0, 2)
    for at in range(300, 900, 14):
        cv2.line(picture, (at, 620), (at + 160, 1000), 0, 1, cv2.LINE_AA)
        cv2.circle(picture, (at, 560), 5, 0, 1)
    return picture


def _read(picture: np.ndarray, name: str, number: str = "") -> Reading:
    source = Source(Path("/x"), name, SourceKind.PICTURE, 1, 1)
    return Reading(source, Bibliography(number=number), (Figure(picture, 1),))


@pytest.mark.parametrize("pen", ["thin", "thick", "grey", "red", "photographed"])
def test_what_a_hand_drew_looks_like_a_sketch_whatever_it_drew_with(pen: str) -> None:
    random = np.random.default_rng(3)
    picture = _shaky(random, width={"thin": 3, "thick": 10}.get(pen, 6))
    ink = 1 - picture.astype(float) / 255
    if pen == "grey":
        picture = np.uint8(255 - 110 * ink)
    elif pen == "red":
        picture = np.uint8(255 - 174 * ink)
    elif pen == "photographed":
        paper = np.linspace(190, 225, picture.shape[1])[None] + random.normal(size=picture.shape)
        picture = np.uint8(np.clip(paper - 90 * ink, 0, 255))
    assert is_sketched(_read(picture, "cup.png"), picture)


def test_a_draughtsman_s_drawing_does_not_and_what_names_a_document_is_none() -> None:
    drawing = _hatched()
    assert not is_sketched(_read(drawing, "box.png"), drawing)
    cup = _shaky(np.random.default_rng(3))
    assert not is_sketched(_read(cup, "USD0900000.png", "US D900000 S"), cup)
    blank = np.full((300, 300), 255, np.uint8)
    assert not is_sketched(_read(blank, "blank.png"), blank)


@given(
    picture=arrays(np.uint8, st.tuples(st.integers(1, 60), st.integers(1, 60))),
)
def test_any_picture_can_be_judged(picture: np.ndarray) -> None:
    assert 0 <= likelihood(picture) <= 1
