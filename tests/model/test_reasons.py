"""Why a hit stands where it does."""

from __future__ import annotations

import numpy as np

from patentviewer.model.design import DesignKey
from patentviewer.model.documents import Bibliography, View
from patentviewer.model.ranking import (
    Coverage,
    DesignHit,
    FigureHit,
    FigureKey,
    Query,
    QueryFigure,
    Ranking,
)
from patentviewer.model.reasons import reasons

PAPER = np.full((9, 9), 255, np.uint8)


def asked(*classes: str) -> Query:
    """A query of so many figures, each of a document with these classes: "Locarno|US"."""
    pairs = [text.partition("|") for text in classes]
    return Query(tuple(QueryFigure(PAPER, locarno=one, us_class=two) for one, _, two in pairs))


def hit(
    locarno: str = "",
    us_class: str = "",
    matched: tuple[tuple[int, float], ...] = ((0, 500.0),),
    by_class: float = 0.0,
) -> DesignHit:
    """A hit; matched: of each figure which figure of the query it is like, and how rarely."""
    figures = tuple(
        FigureHit(FigureKey("c", at), 0.5, view, "f", 1, 1, "", View.UNKNOWN, rarity=rarity)
        for at, (view, rarity) in enumerate(matched)
    )
    known = Bibliography(locarno=locarno, us_class=us_class)
    return DesignHit(
        DesignKey("US", "D1"), 1, known, 0.1, figures, by_class=by_class, aspect="shape"
    )


def ranking(*voted: tuple[str, float]) -> Ranking:
    return Ranking((), 0, Coverage((), 0, 0, 0), voted=voted)


def test_a_subclass_in_common_is_named_whole() -> None:
    found = reasons(hit("26-05", "D26/65"), asked("26-05|D26/65"), ranking())
    assert (found.same_class, found.is_voted, found.aspect) == ("D26/65", False, "shape")


def test_of_another_subclass_the_main_class_is_named() -> None:
    assert reasons(hit("26-03", "D26/80"), asked("26-05|D26/65"), ranking()).same_class == "D26"
    assert reasons(hit("26-03"), asked("26-05|"), ranking()).same_class == "26"


def test_nothing_is_said_of_a_class_that_differs() -> None:
    assert reasons(hit("06-01", "D6/300"), asked("26-05|D26/65"), ranking()).same_class == ""


def test_where_the_query_has_no_class_the_one_of_the_nearest_counts_if_it_lifted_the_hit() -> None:
    votes = ranking(("D26", 0.7), ("D6", 0.1))
    lifted = reasons(hit("", "D26/65", by_class=0.2), asked("|"), votes)
    assert (lifted.same_class, lifted.is_voted) == ("D26", True)
    assert reasons(hit("", "D6/300", by_class=0.2), asked("|"), votes).same_class == ""
    assert reasons(hit("", "D26/65", by_class=0.0), asked("|"), votes).same_class == ""


def test_views_that_found_a_design_come_in_the_order_of_their_likeness() -> None:
    found = hit(matched=((2, 900.0), (0, 300.0), (0, 4000.0), (1, 20.0)))
    assert reasons(found, asked("|", "|", "|"), ranking()).views == (0, 2)


def test_the_view_of_the_best_figure_is_told_however_little_it_is_like() -> None:
    assert reasons(hit(matched=((1, 5.0), (0, 4.0))), asked("|", "|"), ranking()).views == (1,)
