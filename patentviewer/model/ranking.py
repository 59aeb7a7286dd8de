"""What is asked and what comes back, as plain data."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from patentviewer.messages import Message
from patentviewer.model.design import DesignKey
from patentviewer.model.documents import Bibliography, Picture, View

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from patentviewer.model.edit import Origin

CLASS_WEIGHT = 0.6
"""What full agreement of classes adds to a likeness; search/voting.py has the measurements."""

_LEAST_CHANCE = 0.5
_LEAST_BY_CLASS = 0.005

RAREST = 100_000
"""A likeness is called as rare as one in so many designs at most."""

LIKE_FROM = {"very like": 10_000, "like": 1_000, "somewhat like": 100, "hardly like": 1}
"""Words for likenesses, with the rarity (one in how many designs) from which each is said."""


def word_of(rarity: float) -> str:
    """The word for a likeness of this rarity: "very like" ... "hardly like"; "" for 0, unknown."""
    return next((word for word, least in LIKE_FROM.items() if rarity >= least), "")


def rounded(rarity: float) -> int:
    """A rarity as people are told it: its first two digits only."""
    digits: int = 10 ** max(0, len(str(int(rarity))) - 2)
    return round(rarity / digits) * digits


def tells_chance(rarity: float, score: float) -> bool:
    """Whether people are told the chance that a hit is the very design: it is more likely so."""
    return bool(rarity) and score >= _LEAST_CHANCE


def tells_by_class(added: float) -> bool:
    """Whether people are told what a hit's class added: it is seen in two decimals."""
    return abs(added) >= _LEAST_BY_CLASS


def bar_of(rarity: float) -> float:
    """How far a likeness of this rarity reaches on a bar, 0 to 1; each tenfold is a step."""
    return min(1.0, math.log10(max(rarity, 1.0)) / math.log10(RAREST))


EARLIER_NAMES = {
    "places": "local_features",
    "neighbours": "query_expansion",
    "reciprocity": "k_reciprocal",
}
"""What weights are called in records, models and scripts from before version 0.2, and are now."""


def with_names_of_today(weights: Mapping[str, float]) -> dict[str, float]:
    """Weights by the names of today, whichever names a record or a manifest gave them."""
    return {EARLIER_NAMES.get(name, name): float(weight) for name, weight in weights.items()}


@dataclass(frozen=True)
class Filters:
    """What a hit must satisfy. Empty means anything.

    locarno and us_class: prefixes ("26", "26-05", "D26/65"); any of them may match.
    countries: WIPO ST.3 codes. before, after: granted (or published) before that day, exclusive,
    and from that day on, inclusive. title: words that must all stand in the title.
    collections: names to search; none means all.
    """

    locarno: tuple[str, ...] = ()
    us_class: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    before: dt.date | None = None
    after: dt.date | None = None
    title: str = ""
    collections: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class QueryFigure:
    """One figure of a query.

    picture: uint8, 0 = ink, 255 = paper, as it is to be searched (cropped and masked already).
    weight: its part in the fused score, over 0. file, sheet, label, view, document say where
    it came from, as far as known; inside: the way into file where that is an archive, with "!"
    between archives; design: which one it shows; us_class, locarno and title are its
    document's. is_sketch: drawn by hand. origin: what it was edited or sketched from, None where
    it is as it was read.
    """

    picture: Picture
    weight: float = 1.0
    file: Path | None = None
    sheet: int = 1
    ordinal: int = 1
    label: str = ""
    view: View = View.UNKNOWN
    document: str = ""
    is_sketch: bool = False
    origin: Origin | None = None
    inside: str = ""
    design: DesignKey | None = None
    us_class: str = ""
    locarno: str = ""
    title: str = ""


@dataclass(frozen=True, eq=False)
class Query:
    """What is searched for: figures that are views of one design, and how to weigh them.

    descriptor_weights: name of a descriptor of the model ("shape", "rendering"), or of a stage that
    ranks again ("local_features"), to its weight; empty means the model's own default for drawings,
    or for sketches. mirror: mirrored articles are found too. rotations: small turns of the query
    that are tried as well, in degrees.
    leave_out: designs that must not be hits (the query's own), and all that a key of which not
    every part is said may mean. liked, disliked: designs, or figures, that are to pull the ranking
    near or push it away ("more like these"); of a design its figure most like the query.
    class_weight: what it adds to a design's likeness that its class is the one of the nearest; 0
    for likeness alone.
    """

    figures: tuple[QueryFigure, ...]
    filters: Filters = field(default_factory=Filters)
    descriptor_weights: dict[str, float] = field(default_factory=dict)
    mirror: bool = True
    rotations: tuple[float, ...] = ()
    leave_out: frozenset[DesignKey] = frozenset()
    liked: tuple[Liked, ...] = ()
    disliked: tuple[Liked, ...] = ()
    class_weight: float = CLASS_WEIGHT


def own_designs(figures: Iterable[QueryFigure]) -> frozenset[DesignKey]:
    """The designs that the figures of a query show, where that is known."""
    keys = (figure.design or DesignKey.of_number(figure.document) for figure in figures)
    return frozenset(key for key in keys if key is not None)


@dataclass(frozen=True, order=True)
class FigureKey:
    """Where a figure is kept: the collection's name and the figure's row in its catalogue."""

    collection: str
    figure_id: int


Liked: TypeAlias = "DesignKey | FigureKey"


@dataclass(frozen=True)
class FigureHit:
    """One figure of the collection that is like the query.

    score: calibrated likeness, 0 to 1 (the guide says what it means). query_figure: which figure
    of the query it matched best, from 0. rarity: one in how many designs is as like, 0 where the
    model's tables do not say. file: absolute path of its source, with "!" where it
    lies inside an archive. mirrored: the query's mirror image matched better.
    """

    key: FigureKey
    score: float
    query_figure: int
    file: str
    sheet: int
    ordinal: int
    label: str
    view: View
    mirrored: bool = False
    rarity: float = 0.0


@dataclass(frozen=True)
class DesignHit:
    """One design of the ranking: its best figure first, the others below it.

    design: what hits are grouped by. duplicates: designs whose best figure is nearly the same
    picture, folded under this one. bibliography: without what the document cites, which its details
    have (`Library.document`). path_end: of a design without a number the shortest end of its
    path that no other design of the collections has, for people; else "". score: the chance that it
    is the very design. by_class: what its class added to its likeness (class voting), or took from
    it. rarity: one in how many designs is as like as this, 0 where the model's tables do not say.
    aspect: what of its best figure is alike, "shape", "rendering" or "both"; "" where that is not
    known. It is told while the search is at hand, and is no part of what is recorded.
    """

    design: DesignKey
    document_id: int
    bibliography: Bibliography
    score: float
    figures: tuple[FigureHit, ...]
    duplicates: tuple[DesignHit, ...] = ()
    path_end: str = field(default="", compare=False)
    by_class: float = 0.0
    rarity: float = 0.0
    aspect: str = field(default="", compare=False)

    @property
    def name(self) -> str:
        """What people call it: the number as the document has it, else its path's end."""
        return self.bibliography.number or self.path_end or str(self.design)

    @property
    def best(self) -> FigureHit:
        """The figure that matched best."""
        return self.figures[0]


@dataclass(frozen=True)
class Unusable:
    """A collection that was to be searched and could not be. name: its name. reason: why."""

    name: str
    reason: Message


@dataclass(frozen=True)
class Coverage:
    """How much of the collections a search could see; unusable: those it could not see at all."""

    collections: tuple[str, ...]
    figures_searchable: int
    figures_known: int
    problems: int
    unusable: tuple[Unusable, ...] = ()


@dataclass(frozen=True)
class Ranking:
    """The answer to a query, most similar design first; never cut at a fixed score.

    designs: a sequence that makes its hits when they are asked for, so that a ranking of a whole
    collection costs no more than the part of it that is looked at. cut_off: how many of the
    designs are above the cut-off that is relative to the best hit.
    seconds: time the search took, with the part that embedding took. voted: the classes of the
    nearest designs, the commonest first, each with its part of the votes. weights: for each figure
    of the query those of the descriptors that made its likenesses, which may have followed what was
    found; () out of a record.
    """

    designs: Sequence[DesignHit]
    cut_off: int
    coverage: Coverage
    seconds: float = 0.0
    seconds_embedding: float = 0.0
    voted: tuple[tuple[str, float], ...] = ()
    weights: tuple[Mapping[str, float], ...] = ()


Vectors: TypeAlias = "NDArray[np.float32]"
"""figures x dimensions; every descriptor's part has length 1."""
