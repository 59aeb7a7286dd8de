"""The library as the commands open it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from patentviewer.library import Library

DEFAULT_COLLECTION = "drawings"
"""Collection that is built where none is named."""


@contextmanager
def opened_library() -> Iterator[Library]:
    """The user's library, closed at the end."""
    from patentviewer.library import Library  # noqa: PLC0415 - slow to load

    library = Library()
    try:
        yield library
    finally:
        library.close()
