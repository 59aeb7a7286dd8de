"""The library as the commands open it, and the way from a command to the window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from patentviewer import app

DEFAULT_COLLECTION = "drawings"
"""Collection that is built where none is named."""


class WindowWantedError(Exception):
    """A command ends with the window, which is to try the sample collection."""


@contextmanager
def opened_library() -> Iterator[app.library.Library]:
    """The user's library, closed at the end."""
    library = app.library.Library()
    try:
        yield library
    finally:
        library.close()
