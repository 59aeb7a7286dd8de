"""The two sides of a comparison, and which of their figures belong together. Nothing of Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from patentviewer.app.comparing import Lines, pair
from patentviewer.model.design import DesignKey
from patentviewer.model.documents import Figure, Picture, View
from patentviewer.model.pairing import Pairing
from patentviewer.model.ranking import DesignHit, FigureKey

Partners = Mapping[int, int | None]
"""Pairs set by hand: the position of a query's figure, and of the hit's or None for no partner."""


@dataclass(frozen=True, eq=False)
class Design:
    """One side of a comparison.

    figures: with small pictures, for pairing and for the strip. keys: where the full pictures
    are; pictures: the full ones where they are at hand (a query's). asked: positions of the query's
    own figures among them, in the query's order. key: which design it is; None where that is not
    known.
    """

    name: str
    title: str
    figures: tuple[Figure, ...]
    keys: tuple[FigureKey, ...] = ()
    pictures: tuple[Picture, ...] = ()
    asked: tuple[int, ...] = ()
    key: DesignKey | None = None


NO_DESIGN = Design("", "", ())


@dataclass(frozen=True, eq=False)
class Drawn:
    """A figure at full resolution, ready to be laid on another.

    is_small: only its thumbnail was there.
    """

    picture: Picture
    lines: Lines
    is_small: bool


@dataclass(frozen=True, eq=False)
class Opened:
    """A hit's document, with its views paired with the query's."""

    design: Design
    pairing: Pairing


def best_pair(left: Design, right: Design, hit: DesignHit) -> tuple[int, int]:
    """The pair by which a design became a hit, as positions in both; (0, 0) where not known."""
    best = hit.best
    mine = left.asked[best.query_figure] if best.query_figure < len(left.asked) else 0
    theirs = right.keys.index(best.key) if best.key in right.keys else 0
    return mine, theirs


def paired(left: Design, right: Design, hit: DesignHit, by_hand: Partners) -> Pairing:
    """The views in pairs. What matched best stays together where its views do not forbid it."""
    fixed = dict(by_hand)
    if right.figures and left.figures:
        mine, theirs = best_pair(left, right, hit)
        views = {left.figures[mine].view, right.figures[theirs].view}
        agree = View.UNKNOWN in views or len(views) == 1
        if agree and mine not in fixed and theirs not in fixed.values():
            fixed[mine] = theirs
    found = pair(left.figures, right.figures, fixed=fixed)
    pairs = tuple(replace(one, by_hand=one.left in by_hand) for one in found.pairs)
    return replace(found, pairs=pairs)


def with_partner(by_hand: Partners, left: int, right: int | None) -> dict[int, int | None]:
    """A figure of the query gets this partner, or none; the partner's former one is free again."""
    freed = {other: None for other, mate in by_hand.items() if mate == right}
    return {**by_hand, **freed, left: right}


def positions_of(pairing: Pairing) -> tuple[tuple[int, int], ...]:
    """Pairs, then the query's figures without a partner, then the hit's; -1 for none."""
    return (
        *((one.left, one.right) for one in pairing.pairs),
        *((position, -1) for position in pairing.left_alone),
        *((-1, position) for position in pairing.right_alone),
    )
