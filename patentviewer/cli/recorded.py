"""A search made on the command line, in the record of a session."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from patentviewer import app, slow

if TYPE_CHECKING:
    from patentviewer.app.sessions import Session


@contextmanager
def session_called(name: str) -> Iterator[Session | None]:
    """The session of this name, begun where there is none yet, closed at the end; None for "".

    Raises UserError when it is open in another program, RecordDamagedError when it is damaged.
    """
    if not name:
        yield None
        return
    with app.sessions.open_or_create(name, by=slow.settings.load().initials) as session:
        yield session
