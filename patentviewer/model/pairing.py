"""Which figures of two designs go together."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Pair:
    """Two figures that show the same view, as places in the two lists.

    score: how sure the pairing is, 0 to 1. by_hand: a person said so.
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
