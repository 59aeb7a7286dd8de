"""The library as the commands open it, and the way from a command to the window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from patentviewer.app.library import Library

DEFAULT_COLLECTION = "drawings"
"""Collection that is built where none is named."""


class WindowWantedError(Exception):
    """A command has done its part, and the window is to be opened on these files."""

    def __init__(self, files: tuple[Path, ...]) -> None:
        super().__init__(*files)
        self.files = files


@contextmanager
def opened_library() -> Iterator[Library]:
    """The user's library, closed at the end."""
    from patentviewer.app.library import Library  # noqa: PLC0415 - slow to load

    library = Library()
    try:
        yield library
    finally:
        library.close()
