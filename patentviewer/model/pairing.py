"""Which figures of two designs go together."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Pair:
    """Two figures that show the same view.

    left, right: positions in the lists of figures of the two designs, from 0. score: how sure the
    pairing is, 0 to 1. by_hand: a person chose it.
    """

    left: int
    right: int
    score: float
    by_hand: bool = False


@dataclass(frozen=True)
class Pairing:
    """Which figures go together, in the left design's order, and which have no partner."""

    pairs: tuple[Pair, ...]
    left_alone: tuple[int, ...]
    right_alone: tuple[int, ...]
