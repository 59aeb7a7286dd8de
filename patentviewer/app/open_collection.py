"""A collection in use: its catalogue, and what a search was last given of it."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from patentviewer import search
from patentviewer.errors import UserError
from patentviewer.messages import Message

if TYPE_CHECKING:
    from patentviewer.search.catalogue import Catalogue
    from patentviewer.search.snapshot import Snapshot

CATALOGUE_FILE = "catalogue.sqlite"
APART = "#"
"""Never in a quoted name: what follows it in a folder's name is none of the collection's."""
_LOOKED_THROUGH_AT_ONCE = 2**30
"""Bytes of a catalogue that is looked through when it is opened: some seconds."""


@dataclass
class OpenCollection:
    """A collection in use. following: held while its snapshot is brought up to date."""

    name: str
    folder: Path
    catalogue: Catalogue
    inode: int
    snapshot: Snapshot | None = None
    following: threading.Lock = field(default_factory=threading.Lock)

    def is_current(self) -> bool:
        """Whether the catalogue that was opened still lies there, and is not replaced."""
        try:
            return self.catalogue.file.stat().st_ino == self.inode
        except OSError:
            return False

    def keep_parts(self) -> None:
        """Write beside the catalogue which folders and tables it is made of, to rebuild it from."""
        if not self.catalogue.is_read_only:
            search.parts_of_collection.keep(
                self.folder, search.parts_of_collection.parts_of(self.catalogue)
            )

    def look_through(self, *, even_if_large: bool = False) -> None:
        """Check the catalogue where a program was killed, or lost power, while it changed it.

        A large one waits for its next refresh. Raises UnusableError when it is damaged.
        """
        is_small = self.catalogue.file.stat().st_size < _LOOKED_THROUGH_AT_ONCE
        if (is_small or even_if_large) and search.build.ended_badly(self.folder):
            self.catalogue.quickly_checked()
            search.build.was_checked(self.folder)


def opened_from(folder: Path, catalogue: Catalogue) -> OpenCollection:
    """A collection of a catalogue that was just opened; checked where a run ended badly."""
    opened = OpenCollection(name_of(folder), folder, catalogue, catalogue.file.stat().st_ino)
    opened.look_through()
    opened.keep_parts()
    return opened


def name_of(folder: Path) -> str:
    """The name of the collection that a folder holds.

    The folder is named after the collection, percent-encoded. Names that differ by case alone get a
    number after the mark APART, since some systems take their folders for the same.
    """
    return unquote(folder.name.partition(APART)[0])


def no_collection(name: str) -> UserError:
    """The error that says that there is no collection of this name."""
    return UserError(Message("collection.unknown", name=name))
