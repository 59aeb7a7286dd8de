"""A figure of a hit as the next query."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from patentviewer import model

if TYPE_CHECKING:
    from patentviewer.gui.query.drops import Dropped
    from patentviewer.gui.query.figures_read import Shrunk
    from patentviewer.model.documents import Figure
    from patentviewer.model.ranking import DesignHit, FigureKey, QueryFigure


@dataclass(frozen=True, eq=False)
class HitRead:
    """A figure of a hit that is to be the query, and all figures of its design in their order."""

    key: FigureKey
    figure: Figure
    hit: DesignHit | None
    views: tuple[FigureKey, ...]


@dataclass(frozen=True, eq=False)
class ViewsRead:
    """The other figures of a hit that is the query, before and after the one that is shown."""

    of: Dropped
    before: Shrunk
    after: Shrunk


def of_hit(figure: Figure, hit: DesignHit | None) -> QueryFigure:
    """A figure of a hit as one to search with."""
    return model.ranking.QueryFigure(
        figure.picture,
        label=figure.label,
        view=figure.view,
        document=hit.name if hit is not None else "",
        design=hit.design if hit is not None else None,
    )
