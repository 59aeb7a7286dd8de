"""A catalogue made anew from the folders it was made of, when it is damaged or gone.

What the user has said stands elsewhere: judgements and notes in the records, problems put aside in
a file of their own. Rows of the new catalogue never stand for what rows of the old one stood for.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Sequence
from pathlib import Path

from patentviewer.errors import FolderOfflineError, UserError
from patentviewer.messages import Message
from patentviewer.model.condition import Condition, UnusableError
from patentviewer.search import facts, mapped, parts_of_collection
from patentviewer.search.catalogue import Catalogue
from patentviewer.search.parts_of_collection import Parts
from patentviewer.search.snapshot import INDEX_FILE


def parts_to_build(collection: str, file: Path, given: Sequence[Path] = ()) -> Parts:
    """What a catalogue is to be made anew from: the given folders, else its own, and its tables.

    Raises FolderOfflineError when one is away, and UserError when none is known, when the
    catalogue is of a newer program, or when another program has it.
    """
    try:
        catalogue = Catalogue(file)
    except UnusableError as error:
        if error.condition in {Condition.NEWER, Condition.LOCKED, Condition.UNREADABLE}:
            raise
        known = parts_of_collection.kept(file.parent, file)
    else:
        try:
            known = parts_of_collection.parts_of(catalogue)
        except (sqlite3.Error, TypeError, ValueError):
            known = parts_of_collection.kept(file.parent, file)
        finally:
            catalogue.close()
    wanted = known.of_folders([folder.absolute() for folder in given]) if given else known
    if not wanted.folders and not wanted.tables:
        raise UserError(Message("collection.folders_unknown", collection=collection))
    for folder in wanted.folders:
        if not folder.is_dir():
            raise FolderOfflineError(Message("folder.offline_to_rebuild", folder=folder))
    return wanted


def made_anew(file: Path, parts: Parts) -> None:
    """Put an empty catalogue of some folders and tables in place of a collection's catalogue.

    What it is made of is written beside it first, so that this can be done again wherever it ends.
    The caller is the collection's only writer.
    """
    parts_of_collection.keep(file.parent, parts)
    for name in (INDEX_FILE, file.name, f"{file.name}-wal", f"{file.name}-shm"):
        file.with_name(name).unlink(missing_ok=True)
    for kind in (Path(INDEX_FILE).stem, facts.KIND):
        mapped.remove(file.parent, kind)
    catalogue = Catalogue(file, create=True)
    try:
        with catalogue.writing():
            catalogue.count_from(time.time_ns() // 1_000_000)
            parts_of_collection.put(catalogue, parts)
    finally:
        catalogue.close()
