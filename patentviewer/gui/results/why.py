"""Why a hit stands where it does, in a line, and which view of the query found it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from patentviewer.gui.kit import class_words, words
from patentviewer.model.ranking import DesignHit, Query, QueryFigure, Ranking, word_of
from patentviewer.model.reasons import FOUND_FROM, Reasons, reasons, views

_ASPECTS: dict[str, object] = {
    "shape": QT_TRANSLATE_NOOP("Why", "shape"),
    "rendering": QT_TRANSLATE_NOOP("Why", "way of drawing"),
    "both": QT_TRANSLATE_NOOP("Why", "shape and way of drawing"),
}


def in_a_line(hit: DesignHit, query: Query, ranking: Ranking) -> str:
    """What speaks for a hit: "shape · 3 of 5 views · same class D26/65"; "" for nothing."""
    why = reasons(hit, query, ranking)
    parts = (_aspect(hit, why), _views(query.figures, why), _class(why))
    return " · ".join(part for part in parts if part)


def on_a_card(hit: DesignHit, query: Query, ranking: Ranking) -> tuple[str, str]:
    """The same in few words, and the class by its name: the one in common with the query."""
    why = reasons(hit, query, ranking)
    same = (
        QCoreApplication.translate("Why", "same class")
        if why.same_class and not why.is_voted
        else ""
    )
    parts = (_aspect(hit, why), _views(query.figures, why), same)
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
    """What a figure of the query is called: its label, what it shows, or its place."""
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
