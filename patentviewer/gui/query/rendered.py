"""A sketch and the picture of it that is searched with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from patentviewer import model

if TYPE_CHECKING:
    from patentviewer.gui.sketch.painting import Underlay
    from patentviewer.gui.sketch.strokes import Sketch
    from patentviewer.model.documents import Picture
    from patentviewer.model.ranking import QueryFigure


@dataclass(frozen=True, eq=False)
class Rendered:
    """A sketch with its picture; None while there is nothing on the paper."""

    sketch: Sketch
    underlay: Underlay | None
    picture: Picture | None

    def figures(self) -> tuple[QueryFigure, ...]:
        """What is searched for: the sketch, with its strokes and what it was drawn over."""
        if self.picture is None:
            return ()
        from patentviewer.gui.sketch.strokes import to_svg  # noqa: PLC0415 - slow to load
        from patentviewer.model.edit import Origin  # noqa: PLC0415 - slow to load

        under = self.underlay.picture if self.underlay and self.underlay.is_searched else None
        origin = Origin(under, strokes=to_svg(self.sketch))
        return (model.ranking.QueryFigure(self.picture, is_sketch=True, origin=origin),)
