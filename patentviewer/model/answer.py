"""What a search gives: what was asked, what came back, and under what circumstances."""

from __future__ import annotations

from dataclasses import dataclass

from patentviewer.model.circumstances import Circumstances
from patentviewer.model.ranking import Query, Ranking


@dataclass(frozen=True, eq=False)
class Answer:
    """Query, ranking and circumstances of one moment.

    What is shown, compared and recorded is this, never put together again from what is on screen
    or from what the collections hold later.
    """

    query: Query
    ranking: Ranking
    circumstances: Circumstances
