"""A search made on the command line, in the record of a session."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from patentviewer.library import Library
    from patentviewer.model.ranking import Query, Ranking
    from patentviewer.record.writer import Session


@contextmanager
def session_called(name: str) -> Iterator[Session | None]:
    """The session of this name, begun where there is none yet, closed at the end; None for "".

    Raises UserError when it is open in another program, RecordDamagedError when it is damaged.
    """
    if not name:
        yield None
        return
    from patentviewer import settings  # noqa: PLC0415 - slow to load
    from patentviewer.record.writer import open_or_create  # noqa: PLC0415

    with open_or_create(name, by=settings.load().initials) as session:
        yield session


def record(session: Session, library: Library, query: Query, ranking: Ranking) -> None:
    """Log a search with its circumstances."""
    from patentviewer.record.circumstances import Circumstances  # noqa: PLC0415 - slow to load

    searched = set(ranking.coverage.collections)
    collections = [status for status in library.collections() if status.name in searched]
    hashes = library.content_hashes()
    session.log_search(query, ranking, Circumstances.of(library.model(), collections, hashes))
