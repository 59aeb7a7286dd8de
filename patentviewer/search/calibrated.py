"""What a likeness says to a person: how rare it is, and the chance of the very design.

A likeness is a number between -1 and 1 that depends on the model; two things are read from it.
Rarity: of how many other designs one is as like as this. It says something even where no hit is
the design itself, but another maker's article of the same kind. Chance: how often a hit of this
likeness was the very design. Both come from tables that were fitted on pairs of a query and a
design: for one figure, for several and for a sketch, for different weights, with and without the
votes of classes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from patentviewer.model.ranking import LIKE_FROM, RAREST
from patentviewer.search import calibration
from patentviewer.search.described import Described, Weighing
from patentviewer.search.ranker import likeness_of_designs
from patentviewer.search.scores import LEFT_OUT, Scores, are_ranked
from patentviewer.search.voting import System, voted

Points = tuple[tuple[float, float], ...]
Numbers = NDArray[np.int64]

LEAST_PAIRS = 2000
"""Pairs of different designs below which nothing can be said of what is rare."""

_LEAST_ABOVE = 4
"""Pairs that a rarity rests on; the line is drawn on from there."""

_HALVES = 4
"""How many halves of a design's figures ask."""

_SHARES = tuple(10 ** (step / 3) for step in range(1, 16))
"""One in so many pairs, at which a table has its points."""


class Pair(IntEnum):
    """What a query and a design have to do with each other."""

    OTHER = 0
    KIN = 1
    """Another maker's article of the same subclass."""
    OWN = 2
    """The same design."""


@dataclass(frozen=True)
class Calibration:
    """What likenesses of one kind of query mean.

    kind: "one" figure, "several", or a "sketch". weights: of the descriptors. is_voted: with what
    classes add. rarity: points (likeness, decimal logarithm of one in how many). chance: points
    (likeness, part of the pairs of one design). designs: among how many that was. words: for each
    word the part of its pairs that are of one design or of one subclass.
    """

    kind: str
    weights: dict[str, float]
    is_voted: bool
    rarity: Points
    chance: Points
    designs: int
    words: dict[str, float]

    def rarities(self, scores: Scores) -> NDArray[np.float32]:
        """One in how many designs is as like as this, 1 to RAREST."""
        x, y = np.array(self.rarity, np.float64).T
        found: NDArray[np.float32] = (10 ** np.interp(scores, x, y)).astype(np.float32)
        return found

    def chances(self, scores: Scores, designs: int) -> NDArray[np.float32]:
        """How often it is the very design, among so many designs, if that is among them.

        Among fewer than the pairs were taken from it is no higher: the fewer there are, the less
        likely is the design that is sought among them.
        """
        x, y = np.array(self.chance, np.float64).T
        part = np.interp(scores, x, y)
        others = max(1.0, designs / max(1, self.designs))
        found: NDArray[np.float32] = (part / (part + (1 - part) * others)).astype(np.float32)
        return found


def calibration_of(content: Mapping[str, Any]) -> Calibration:
    """A calibration as a manifest has it. Raises ValueError where a table does not rise."""
    tables = {
        name: tuple((float(x), float(y)) for x, y in content[name]) for name in ("rarity", "chance")
    }
    for table in tables.values():
        x, y = zip(*table, strict=True)
        if list(x) != sorted(set(x)) or list(y) != sorted(y):
            raise ValueError("a table of likenesses does not rise")
    return Calibration(**{**content, **tables})


def nearest(
    calibrations: Sequence[Calibration], kind: str, weights: Mapping[str, float], *, is_voted: bool
) -> Calibration | None:
    """The calibration of a kind of query whose weights are the nearest; None without any of it."""

    def distance(one: Calibration) -> tuple[bool, float]:
        names = {*one.weights, *weights}
        apart = sum(abs(one.weights.get(name, 0.0) - weights.get(name, 0.0)) for name in names)
        return one.is_voted != is_voted, apart

    return min((one for one in calibrations if one.kind == kind), key=distance, default=None)


# -- fitting -----------------------------------------------------------------------------------


def fit(
    found: Scores,
    kinds: NDArray[np.int8],
    designs: int,
    kind: str = "one",
    weights: Mapping[str, float] | None = None,
    *,
    is_voted: bool = False,
    least_own: int = calibration.LEAST_OWN_PAIRS,
) -> Calibration | None:
    """The tables of pairs: their likeness, N, and what each is (Pair), N.

    designs: among how many the pairs are. None where too few pairs say anything: fewer
    than least_own of one design.
    """
    is_own, is_other = kinds == Pair.OWN, kinds != Pair.OWN
    if is_other.sum() < LEAST_PAIRS or is_own.sum() < least_own:
        return None
    rarity = _rarity(found[is_other])
    chance = calibration.fit(found, is_own)
    made = Calibration(kind, dict(weights or {}), is_voted, rarity, chance, designs, {})
    said = shares(made, found, kinds)
    return Calibration(
        kind,
        made.weights,
        is_voted,
        rarity,
        chance,
        designs,
        {word: round(part, 4) for word, (part, _) in said.items()},
    )


def _rarity(others: Scores) -> Points:
    """Likeness to the logarithm of one in how many, of pairs of different designs."""
    ordered = np.sort(others)[::-1]
    points = [(-1.0, 0.0)]
    for share in _SHARES:
        place = len(ordered) / share
        if place < _LEAST_ABOVE:
            break
        x = round(float(ordered[round(place) - 1]), 4)
        if x > points[-1][0] + 1e-4:
            points.append((x, round(float(np.log10(share)), 4)))
    highest = max(points[-1][0] + 0.01, float(ordered[0]), 1.0)
    (x, y), last = points[-1], np.log10(RAREST)
    # Beyond what was counted the line goes on as steeply as over the last tenfold.
    before = next((p for p in reversed(points) if p[1] <= y - 1), points[0])
    slope = (y - before[1]) / max(x - before[0], 1e-3)
    end = min(highest + 1.0, x + max((last - y) / max(slope, 1e-3), 1e-3))
    return (*points, (round(float(end), 4), round(float(last), 4)))


def shares(
    calibration: Calibration, found: Scores, kinds: NDArray[np.int8]
) -> dict[str, tuple[float, int]]:
    """For each word, the part of its pairs of one design or one subclass, and how many it has."""
    rarities, below = calibration.rarities(found), np.inf
    said = {}
    for word, least in LIKE_FROM.items():
        own = kinds[(rarities >= least) & (rarities < below)]
        below = least
        said[word] = (float((own != Pair.OTHER).mean()) if len(own) else 0.0, len(own))
    return said


def pairs(
    queries: Sequence[Described],
    query_design: Sequence[int],
    database: Described,
    design: Numbers,
    subclass: Sequence[str],
    weighing: Weighing,
    systems: Sequence[System] = (),
) -> tuple[Scores, NDArray[np.int8], Scores]:
    """Every pair of a query (of one figure or several) and a design.

    query_design: number of each query's own design. database: N figures. design: N, the number of
    each one's design, 0 to D - 1. subclass: of the D designs, "" where it is not known. systems: of
    the D designs, to let classes vote. Figures of the query itself are taken out of the database:
    those of its design whose vectors are its own. Returns the likeness of each pair, what it is
    (Pair), and what the votes of classes add to it.
    """
    found: list[Scores] = []
    kinds: list[NDArray[np.int8]] = []
    added: list[Scores] = []
    for query, own in zip(queries, query_design, strict=True):
        best = _best(query, own, database, design, len(subclass), weighing)
        kind = np.full(len(subclass), Pair.OTHER, np.int8)
        if subclass[own]:
            kind[[name == subclass[own] for name in subclass]] = Pair.KIN
        kind[own] = Pair.OWN
        is_pair = are_ranked(best)
        # The design that is asked for votes where it is there to be found, else it does not.
        others = np.arange(len(subclass)) != own
        votes = voted(best, systems, others).added
        votes[own] = voted(best, systems).added[own]
        found.append(best[is_pair])
        kinds.append(kind[is_pair])
        added.append(votes[is_pair])
    return (
        np.concatenate([np.empty(0, np.float32), *found]),
        np.concatenate([np.empty(0, np.int8), *kinds]),
        np.concatenate([np.empty(0, np.float32), *added]),
    )


def _best(
    query: Described, own: int, database: Described, design: Numbers, count: int, weighing: Weighing
) -> Scores:
    """The likeness of a query to each of ``count`` designs, fused as a search does."""
    mine = np.flatnonzero(design == own)
    same = (query.vectors @ database.vectors[mine].T) > _same(query)[:, None]
    left_out = np.zeros((len(query), len(design)), np.bool_)
    left_out[:, mine[same.any(axis=0)]] = True
    numbers = design.astype(np.int32)
    designs, found = likeness_of_designs(query, database, numbers, weighing, left_out)
    result = np.full(count, LEFT_OUT, np.float32)
    is_there = np.isin(designs, design[~left_out.any(axis=0)])
    result[designs[is_there]] = found[is_there]
    return result


def _same(query: Described) -> Scores:
    """The inner product from which a vector is the query's own."""
    return np.asarray((query.vectors**2).sum(axis=1) * 0.9995, np.float32)


def parts_of(
    described: Described, design: Numbers, *, several: bool, seed: int = 0
) -> Iterator[tuple[Described, int]]:
    """Queries made of designs: each figure, or half of a design's figures, with its design."""
    random = np.random.default_rng(seed)
    for own in np.unique(design):
        figures = np.flatnonzero(design == own)
        if not several:
            for figure in figures:
                yield described[figure : figure + 1], int(own)
        elif len(figures) > 3:
            for _ in range(_HALVES):
                half = random.choice(figures, len(figures) // 2, replace=False)
                yield described[np.sort(half)], int(own)
