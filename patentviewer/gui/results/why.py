"""Why a hit stands where it does, in a line, and which view of the query found it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from patentviewer.gui.kit import class_words, words
from patentviewer.model.design import DesignKey
from patentviewer.model.ranking import DesignHit, Query, QueryFigure, Ranking, word_of
from patentviewer.model.reasons import FOUND_FROM, Reasons, reasons, views

_ASPECTS: dict[str, object] = {
    "shape": QT_TRANSLATE_NOOP("Why", "shape"),
    "rendering": QT_TRANSLATE_NOOP("Why", "way of drawing"),
    "both": QT_TRANSLATE_NOOP("Why", "shape and way of drawing"),
}


@dataclass(frozen=True)
class Line:
    """What speaks for a hit, in words.

    whole: "shape · 3 of 5 views · same class D26/65"; "" for nothing. on_a_card: the same in few
    words, and the class by its name: the one in common with the query, else its own first one.
    """

    whole: str
    on_a_card: tuple[str, str]


class Lines:
    """Why each hit of an answer stands where it does: worked out once, and kept while it is shown.

    What was worked out in a thread is at hand when cards are painted.
    """

    def __init__(self, query: Query, ranking: Ranking) -> None:
        self._query = query
        self._ranking = ranking
        self._known: dict[DesignKey, Line] = {}

    def look_up(self, count: int) -> None:
        """Work out what speaks for the first designs; may run in a thread."""
        for at in range(min(count, len(self._ranking.designs))):
            self.of(self._ranking.designs[at])

    def of(self, hit: DesignHit) -> Line:
        """What speaks for a hit, in words."""
        if hit.design not in self._known:
            why = reasons(hit, self._query, self._ranking)
            figures = self._query.figures
            parts = (_aspect(hit, why), _views(figures, why), _class(why))
            whole = " · ".join(part for part in parts if part)
            self._known[hit.design] = Line(whole, _on_a_card(hit, figures, why))
        return self._known[hit.design]


def _on_a_card(hit: DesignHit, figures: Sequence[QueryFigure], why: Reasons) -> tuple[str, str]:
    same = (
        QCoreApplication.translate("Why", "same class")
        if why.same_class and not why.is_voted
        else ""
    )
    parts = (_aspect(hit, why), _views(figures, why), same)
    known = hit.bibliography
    own = class_words.named(why.same_class) if why.same_class else ""
    return (
        " · ".join(part for part in parts if part),
        own or class_words.first(known.locarno, known.us_class),
    )


def found_by(hit: DesignHit, figures: Sequence[QueryFigure]) -> str:
    """The views of a query that found a design, each with its likeness; "" for a single one."""
    if len(figures) < 2:
        return ""
    return "\n".join(_found(hit, figures, view) for view in views(hit) if view < len(figures))


def view_name(figures: Sequence[QueryFigure], view: int) -> str:
    """What a figure of the query is called: its label, what it shows, or its number."""
    figure = figures[view]
    shown = figure.label or words.view(figure.view)
    return shown or QCoreApplication.translate("Why", "view {0}").format(view + 1)


def _found(hit: DesignHit, figures: Sequence[QueryFigure], view: int) -> str:
    own = [figure for figure in hit.figures if figure.query_figure == view]
    best = max(own, key=lambda figure: figure.rarity)
    word = words.like_word(word_of(best.rarity))
    name = view_name(figures, view)
    return f"{name}: " + ", ".join(part for part in (words.figure(best), word) if part)


def _aspect(hit: DesignHit, why: Reasons) -> str:
    # That a hit which is hardly like is so in every way says nothing.
    if why.aspect not in _ASPECTS or (why.aspect == "both" and hit.best.rarity < FOUND_FROM):
        return ""
    return QCoreApplication.translate("Why", str(_ASPECTS[why.aspect]))


def _views(figures: Sequence[QueryFigure], why: Reasons) -> str:
    if why.asked < 2 or not why.views or why.views[0] >= len(figures):
        return ""
    if len(why.views) == 1:
        return QCoreApplication.translate("Why", "by {0}").format(view_name(figures, why.views[0]))
    return QCoreApplication.translate("Why", "{0} of {1} views").format(
        words.number(len(why.views)), words.number(why.asked)
    )


def _class(why: Reasons) -> str:
    if not why.same_class:
        return ""
    if why.is_voted:
        return QCoreApplication.translate("Why", "class of the nearest {0}").format(why.same_class)
    return QCoreApplication.translate("Why", "same class {0}").format(why.same_class)
