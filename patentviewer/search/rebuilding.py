"""A catalogue made anew from the folders it was made of, when it is damaged or gone.

What the user has said stands elsewhere: judgements and notes in the records, problems put aside in
a file of their own. Rows of the new catalogue never stand for what rows of the old one stood for.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

from patentviewer.errors import FolderOfflineError, UserError
from patentviewer.model.condition import Condition, UnusableError
from patentviewer.search import indexed_folders
from patentviewer.search.catalogue import Catalogue
from patentviewer.search.snapshot import INDEX_FILE


def folders_of(collection: str, file: Path, given: Sequence[Path] = ()) -> tuple[Path, ...]:
    """The folders that a catalogue is to be made anew from: the given ones, else its own.

    Raises FolderOfflineError when one is away, and UserError when none is known, when the
    catalogue is of a newer program, or when another program has it.
    """
    try:
        catalogue = Catalogue(file)
    except UnusableError as error:
        if error.condition in {Condition.NEWER, Condition.LOCKED, Condition.UNREADABLE}:
            raise
        known = indexed_folders.kept(file.parent, file)
    else:
        known = tuple(catalogue.folders().values())
        catalogue.close()
    wanted = tuple(folder.absolute() for folder in given) or known
    if not wanted:
        raise UserError(f"Which folders {collection} is made of is not known any more. Name them.")
    for folder in wanted:
        if not folder.is_dir():
            raise FolderOfflineError(
                f"{folder} cannot be reached now, so nothing is built anew without it. Connect the "
                "drive or share, then try again."
            )
    return wanted


def made_anew(file: Path, folders: Sequence[Path]) -> None:
    """Put an empty catalogue of these folders in place of what is there; the caller alone writes.

    The folders are kept beside it first, so that it can be made anew again wherever this ends.
    """
    indexed_folders.keep(file.parent, folders)
    for name in (INDEX_FILE, file.name, f"{file.name}-wal", f"{file.name}-shm"):
        file.with_name(name).unlink(missing_ok=True)
    catalogue = Catalogue(file, create=True)
    try:
        with catalogue.writing():
            catalogue.count_from(time.time_ns() // 1_000_000)
            for folder in folders:
                catalogue.add_folder(folder)
    finally:
        catalogue.close()
