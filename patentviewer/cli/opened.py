"""The library as the commands open it, and the way from a command to the window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from patentviewer import app

DEFAULT_COLLECTION = "drawings"
"""Collection that is built where none is named."""


class WindowWantedError(Exception):
    """A command has done its part, and the window is to be opened on these files."""

    def __init__(self, files: tuple[Path, ...]) -> None:
        super().__init__(*files)
        self.files = files


@contextmanager
def opened_library() -> Iterator[app.library.Library]:
    """The user's library, closed at the end."""
    library = app.library.Library()
    try:
        yield library
    finally:
        library.close()
