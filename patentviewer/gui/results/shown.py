"""An answer as the search page shows it; what takes long is worked out here, in a worker."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import TYPE_CHECKING

from patentviewer.gui import results

if TYPE_CHECKING:
    from patentviewer.gui.results.why import Lines
    from patentviewer.model.answer import Answer
    from patentviewer.model.ranking import QueryFigure, Ranking


@dataclasses.dataclass(frozen=True, eq=False)
class Shown:
    """An answer with all figures of what was dropped, also those that were not searched.

    lines: why its hits stand where they do.
    """

    answer: Answer
    lines: Lines
    views: tuple[QueryFigure, ...] = ()


def with_lines(
    answer: Answer, views: tuple[QueryFigure, ...], look_ahead: Callable[[Ranking], object]
) -> Shown:
    """An answer as it is shown, its first hits and what speaks for them at hand.

    look_ahead: has the pictures of the first cards loaded, meanwhile.
    """
    look_ahead(answer.ranking)
    lines = results.why.Lines(answer.query, answer.ranking)
    lines.look_up(answer.ranking.cut_off)
    return Shown(answer, lines, views)


def looked_up(ranking: Ranking, count: int) -> Ranking:
    """The same ranking, its first designs made of what the catalogue knows: not for the window."""
    for position in range(count):
        _ = ranking.designs[position]
    return ranking
