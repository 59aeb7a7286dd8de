"""Records as they lie on the disk: listed, read, checked, searched again, reported."""

from __future__ import annotations

from patentviewer.model.ranking import Query
from patentviewer.record import plain, report, strategy
from patentviewer.record.language import Sentences
from patentviewer.record.reader import Record, called, sessions, verify
from patentviewer.record.replay import Replay, replay
from patentviewer.record.report import write
from patentviewer.record.searches import Search

__all__ = [
    "Record",
    "Replay",
    "Search",
    "called",
    "in_words",
    "plain",
    "replay",
    "report",
    "sessions",
    "verify",
    "write",
]


def in_words(query: Query) -> tuple[str, ...]:
    """What was asked, in English: where each figure came from, then how they were searched."""
    say = Sentences("en")
    origins = (strategy.origin_in_words(figure, say) for figure in query.figures)
    return (*filter(None, origins), *strategy.query_logic(query, say))
