"""Why a hit stands where it does: what of it is alike, its class, and the views that found it."""

from __future__ import annotations

from dataclasses import dataclass

from patentviewer.model.classification import codes, main_class
from patentviewer.model.ranking import LIKE_FROM, DesignHit, Query, Ranking

FOUND_FROM = LIKE_FROM["somewhat like"]
"""Rarity from which a view of the query is said to have found a design."""


@dataclass(frozen=True)
class Reasons:
    """What can be said of a hit.

    aspect: what of its best figure is alike: "shape", "rendering", "both"; "" where it is not
    known. same_class: the class that it has in common with the query, a whole one ("D26/65") or a
    main one ("D26"), or "". is_voted: the query's own class is not known, and same_class is the
    one most of the nearest designs have. views: which figures of the query found it, from 0, the
    one most alike first. asked: how many figures the query has.
    """

    aspect: str = ""
    same_class: str = ""
    is_voted: bool = False
    views: tuple[int, ...] = ()
    asked: int = 1


def reasons(hit: DesignHit, query: Query, ranking: Ranking) -> Reasons:
    """Why a hit stands where it does among the answers to a query."""
    same, is_voted = _same_class(hit, query, ranking)
    return Reasons(hit.aspect, same, is_voted, views(hit), len(query.figures))


def views(hit: DesignHit) -> tuple[int, ...]:
    """The figures of the query that found a design, from 0: that of its best figure at least."""
    found = {hit.best.query_figure: hit.best.rarity}
    for figure in hit.figures:
        if figure.rarity >= FOUND_FROM:
            before = found.get(figure.query_figure, 0.0)
            found[figure.query_figure] = max(before, figure.rarity)
    return tuple(sorted(found, key=lambda view: (-found[view], view)))


def _same_class(hit: DesignHit, query: Query, ranking: Ranking) -> tuple[str, bool]:
    known = hit.bibliography
    own = (*codes(known.us_class), *codes(known.locarno))
    asked = [
        code
        for figure in query.figures
        for said in (figure.us_class, figure.locarno)
        for code in codes(said)
    ]
    for code in own:
        if code in asked:
            return code, False
    mains = {main_class(code) for code in asked}
    for code in own:
        if main_class(code) in mains:
            return main_class(code), False
    voted = ranking.voted[0][0] if ranking.voted and not asked else ""
    is_lifted = hit.by_class > 0 and voted in map(main_class, own)
    return (voted, True) if voted and is_lifted else ("", False)
