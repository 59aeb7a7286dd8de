"""Annotations as lines, discs and words, for whatever draws them: a PDF page or an SVG.

Positions stay in the figure's pixels; how thick a line and how large a letter is, the page says.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from patentviewer.model.annotation import (
    Annotation,
    Arrow,
    Callout,
    Highlight,
    Measure,
    Place,
    Text,
)

INK = (138, 28, 124)
"""Colour of annotations: neither black nor one of the two inks of an overlay."""


@dataclass(frozen=True)
class Line:
    """A line of several points, or an area where it is closed.

    heads: whether it has an arrow head at its first and at its last end.
    """

    places: tuple[Place, ...]
    closed: bool = False
    heads: tuple[bool, bool] = (False, False)


@dataclass(frozen=True)
class Disc:
    """A number in a circle."""

    at: Place
    text: str


@dataclass(frozen=True)
class Words:
    """Text; at is the left end of its line, or its middle."""

    at: Place
    text: str
    centred: bool = False


Shape = Line | Disc | Words


def shapes_of(annotations: Iterable[Annotation]) -> list[Shape]:
    """The shapes of which annotations consist, in the order in which they are drawn."""
    return [shape for one in annotations for shape in _shapes(one)]


def legend(annotations: Iterable[Annotation]) -> tuple[str, ...]:
    """The text of numbered callouts, to stand below the figure."""
    callouts = [one for one in annotations if isinstance(one, Callout) and one.text]
    return tuple(f"{one.number}  {one.text}" for one in sorted(callouts, key=lambda c: c.number))


def _shapes(annotation: Annotation) -> list[Shape]:
    match annotation:
        case Measure():
            middle = _middle(annotation.start, annotation.end)
            words = f"{annotation.text} {annotation.length.pixels:.0f} px".strip()
            ends = (annotation.start, annotation.end)
            return [Line(ends, heads=(True, True)), Words(middle, words, centred=True)]
        case Callout():
            line = Line((annotation.label, annotation.at))
            return [line, Disc(annotation.label, str(annotation.number))]
        case Arrow():
            arrow = Line((annotation.start, annotation.end), heads=(False, True))
            return [arrow, *_words(annotation.start, annotation.text)]
        case Highlight():
            area = Line(annotation.outline, closed=True)
            return [area, *_words(annotation.outline[0], annotation.text)]
        case Text():
            return [Words(annotation.at, annotation.text)]


def _words(at: Place, text: str) -> list[Shape]:
    return [Words(at, text)] if text else []


def _middle(one: Place, other: Place) -> Place:
    return ((one[0] + other[0]) / 2, (one[1] + other[1]) / 2)
