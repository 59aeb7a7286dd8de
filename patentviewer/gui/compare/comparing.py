"""What the compare panel has worked out in threads: designs, pairs laid together, and why."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from patentviewer.app.comparing import (
    Comparison,
    Correspondence,
    Map,
    compare,
    composites,
    correspondences,
    lines_of,
    pair,
    three_way_image,
    three_way_of,
)
from patentviewer.app.library import Library
from patentviewer.errors import UserError
from patentviewer.gui.compare.designs import Design, Drawn, Opened, paired
from patentviewer.gui.compare.drawing_view import inked
from patentviewer.gui.compare.model import PriorArt
from patentviewer.gui.compare.overlay_view import rgb_image
from patentviewer.gui.kit import pictures, words
from patentviewer.model.design import DesignKey
from patentviewer.model.documents import Figure, Picture
from patentviewer.model.ranking import DesignHit, FigureKey, Query, QueryFigure

_SMALL = 512
_LARGEST = 2200
"""Longer side to which drawings are brought for modes that paint both at once."""

_SUBTRACTED = 1800

_KEPT = 4
"""So many figures stay ready, so that going back and forth between hits need not read again."""


@dataclass(frozen=True, eq=False)
class Sharp(Drawn):
    """A figure at full resolution, ready to be painted too. levels: see pictures.levels."""

    levels: tuple[QImage, ...]

    @classmethod
    def of(cls, picture: Picture, *, is_small: bool = False) -> Sharp:
        """Make ready to be painted what takes time. Call it in a worker."""
        return cls(picture, lines_of(picture), is_small, pictures.levels(picture))

    @property
    def size(self) -> QSize:
        """Width and height of the picture, in its own pixels."""
        height, width = self.picture.shape
        return QSize(width, height)


def of_query(query: Query, views: Sequence[QueryFigure] = ()) -> Design:
    """A query as one side of a comparison.

    views: all figures of what was dropped, where the query is only some of them; the others are
    not searched, but they are looked at beside the hit's.
    """
    shown = tuple(views)
    asked = tuple(_position(figure, shown) for figure in query.figures)
    if -1 in asked:
        shown, asked = query.figures, tuple(range(len(query.figures)))
    figures = tuple(
        Figure(
            pictures.shrunk(figure.picture, _SMALL, _SMALL),
            figure.sheet,
            figure.ordinal,
            figure.label,
            figure.view,
        )
        for figure in shown
    )
    first = query.figures[0]
    name = words.printed(first.document) or (first.file.name if first.file else "")
    full = tuple(figure.picture for figure in shown)
    return Design(name, "", figures, pictures=full, asked=asked, key=_key_of(first))


def _key_of(figure: QueryFigure) -> DesignKey | None:
    """Which design a figure of a query is of, as far as its number or its file says."""
    known = figure.design or DesignKey.of_number(figure.document)
    if known is not None or figure.file is None:
        return known
    return DesignKey(path="!".join(filter(None, (str(figure.file), figure.inside))))


def _position(figure: QueryFigure, views: Sequence[QueryFigure]) -> int:
    for position, view in enumerate(views):
        if view.picture is figure.picture:
            return position
    return -1


def of_hit(library: Library, hit: DesignHit) -> Design:
    """All figures of a hit's document, small. Raises UserError where one is to be had nowhere."""
    details = library.document(hit.best.key.collection, hit.document_id)
    figures, keys = [], []
    for entry in details.figures:
        picture = library.thumbnail(entry.key)
        figures.append(
            Figure(picture, entry.sheet, entry.ordinal, entry.label, entry.view, entry.description)
        )
        keys.append(entry.key)
    return Design(
        words.hit_number(hit), hit.bibliography.title, tuple(figures), tuple(keys), key=hit.design
    )


def opened(library: Library, left: Design, hit: DesignHit) -> Opened:
    """Open a hit beside a query."""
    design = of_hit(library, hit)
    return Opened(design, paired(left, design, hit, {}))


class Drawer:
    """Makes figures ready, each once though several threads ask for it; keeps the last few."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._made: dict[FigureKey, Future[Sharp]] = {}

    def drawn(self, library: Library, design: Design, position: int) -> Sharp:
        """A figure at full resolution; its thumbnail where the file cannot be reached."""
        if design.pictures:
            return Sharp.of(design.pictures[position])
        try:
            return self.of_key(library, design.keys[position])
        except UserError:
            return Sharp.of(design.figures[position].picture, is_small=True)

    def of_key(self, library: Library, key: FigureKey) -> Sharp:
        """A figure of a collection. Raises UserError where its file cannot be reached."""
        with self._guard:
            known = self._made.get(key)
            future = known or Future()
            self._made[key] = future
            while len(self._made) > _KEPT:
                del self._made[next(iter(self._made))]
        if known is None:
            try:
                future.set_result(Sharp.of(library.figure(key).picture))
            except BaseException as error:
                with self._guard:
                    self._made.pop(key, None)
                future.set_exception(error)
                raise
        return future.result()


@dataclass(frozen=True, eq=False)
class Inks:
    """Both drawings in levels for the modes that paint both at once. coloured: in two inks."""

    coloured: bool
    left: tuple[QImage, ...]
    right: tuple[QImage, ...]


def inks(left: Sharp, right: Sharp, *, coloured: bool) -> Inks:
    """Two drawings as levels, in two inks or in black."""
    both = [_bounded(left), _bounded(right)]
    if coloured:
        both[0] = inked(both[0], QColor(*composites.LEFT_INK))
        both[1] = inked(both[1], QColor(*composites.RIGHT_INK))
    return Inks(coloured, both[0], both[1])


def _bounded(one: Sharp) -> tuple[QImage, ...]:
    """The levels of a drawing, of a smaller one where it is very large."""
    small = pictures.shrunk(one.picture, _LARGEST, _LARGEST)
    return one.levels if small is one.picture else pictures.levels(small)


def aligned(left: Drawn, right: Drawn, *, mirrored: bool) -> Comparison:
    """Lay the right drawing on the left one."""
    lines = (left.lines, right.lines)
    return compare(left.picture, right.picture, mirrored=mirrored, size=_SUBTRACTED, lines=lines)


@dataclass(frozen=True, eq=False)
class Subtracted:
    """The picture of a difference, with the comparison it is of."""

    comparison: Comparison
    image: QImage


def subtracted(comparison: Comparison) -> Subtracted:
    """What only one of two drawings has, as a picture on the comparison's canvas."""
    return Subtracted(comparison, rgb_image(composites.difference_image(comparison.difference)))


@dataclass(frozen=True, eq=False)
class Third:
    """The closest prior art beside a pair. image: what sets the left drawing apart from it."""

    prior: PriorArt
    sharp: Sharp
    image: QImage


def third(
    library: Library,
    drawer: Drawer,
    hit: DesignHit,
    claimed: Design,
    position: int,
    with_accused: Comparison,
    wanted: int | None = None,
) -> Third:
    """Open another hit as the closest prior art of the pair that is shown.

    wanted: the position of its figure, else it is the partner of the claimed design's.
    """
    design = of_hit(library, hit)
    one = (claimed.figures[position],)
    found = pair(one, design.figures)
    theirs = found.pairs[0].right if found.pairs else 0
    if wanted is not None:
        theirs = wanted
    shown = drawer.drawn(library, design, theirs)
    mirrored = hit.best.mirrored and hit.best.key == design.keys[theirs]
    with_prior = compare(
        with_accused.left,
        shown.picture,
        mirrored=mirrored,
        size=_SUBTRACTED,
        lines=(with_accused.left_lines, shown.lines),
    )
    ways = three_way_of(with_prior, with_accused)
    prior = PriorArt(design, theirs, shown, ways)
    return Third(prior, shown, rgb_image(three_way_image(ways)))


@dataclass(frozen=True, eq=False)
class Answers:
    """Points of two drawings that match each other, with the comparison that they are of."""

    comparison: Comparison
    points: tuple[Correspondence, ...]


def answers(comparison: Comparison) -> Answers:
    """Find the points of both drawings that match each other."""
    return Answers(comparison, correspondences(comparison, most=24))


def heat_image(carried: Map) -> QImage:
    """A map of 0 to 1 as a translucent wash, at most 800 px on its longer side."""
    height, width = carried.shape
    step = max(1, round(max(height, width) / 800))
    small = np.clip(carried[::step, ::step], 0, 1)
    wash = np.zeros((*small.shape, 4), np.uint8)
    wash[..., 0], wash[..., 1], wash[..., 2] = composites.RIGHT_INK
    wash[..., 3] = np.round(175 * small)
    pixels = np.ascontiguousarray(wash)
    height, width = small.shape
    image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGBA8888)
    return image.copy()
