"""What a worker makes of the figures that were read: small pictures, levels, broken lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

from patentviewer.app.edits import BrokenLines, find_broken_lines
from patentviewer.gui.kit import pictures
from patentviewer.gui.query.figure_editor import SOFT
from patentviewer.model.documents import Picture, View
from patentviewer.model.ranking import QueryFigure


@dataclass(frozen=True, eq=False)
class Studied:
    """What a worker made of one figure."""

    picture: Picture
    levels: tuple[QImage, ...]
    found: BrokenLines


@dataclass(frozen=True, eq=False)
class Shrunk:
    """Figures with small pictures of them, within SOFT pixels."""

    figures: tuple[QueryFigure, ...]
    small: tuple[Picture, ...]


def with_small(figures: Sequence[QueryFigure]) -> Shrunk:
    """Make small pictures of figures. Takes time: call it in a worker."""
    small = tuple(pictures.shrunk(figure.picture, SOFT, SOFT) for figure in figures)
    return Shrunk(tuple(figures), small)


def study(picture: Picture) -> Studied:
    """Make of a figure what is only seen. Takes time: call it in a worker."""
    return Studied(picture, pictures.levels(picture), find_broken_lines(picture))


def first_choice(figures: Sequence[QueryFigure]) -> int:
    """The figure searched first: the perspective view, which shows most of a design."""
    for position, figure in enumerate(figures):
        if figure.view is View.PERSPECTIVE:
            return position
    return 0


def first_of_each_file(figures: Sequence[QueryFigure]) -> tuple[int, ...]:
    """Of several files the figure of each that is searched first: all are views of one design."""
    positions: dict[Path, list[int]] = {}
    for position, figure in enumerate(figures):
        if figure.file is not None:
            positions.setdefault(figure.file, []).append(position)
    return tuple(
        own[first_choice([figures[position] for position in own])] for own in positions.values()
    )
