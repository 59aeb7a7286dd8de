"""The folders of a collection, kept beside its catalogue: a damaged one can be built anew by them.

The catalogue is the truth; this small file repeats what cannot be read from anywhere else once
the catalogue is lost.
"""

from __future__ import annotations

import contextlib
import json
import logging
import sqlite3
from collections.abc import Sequence
from pathlib import Path

from patentviewer.files import write_atomically

logger = logging.getLogger(__name__)

FOLDERS_FILE = "folders.json"


def keep(collection_folder: Path, folders: Sequence[Path]) -> None:
    """Repeat the folders of a collection beside its catalogue, unless that is what stands there.

    Where it cannot be written, the catalogue goes on without; the next opening tries again.
    """
    file = collection_folder / FOLDERS_FILE
    wanted = json.dumps({"folders": [str(folder) for folder in folders]}, indent=1).encode()
    try:
        if not file.is_file() or file.read_bytes() != wanted:
            write_atomically(file, wanted)
    except OSError as error:
        logger.warning("the folders could not be kept in %s: %s", file, error)


def kept(collection_folder: Path, catalogue_file: Path) -> tuple[Path, ...]:
    """The folders of a collection whose catalogue cannot be used; () where nothing tells them."""
    try:
        content = json.loads((collection_folder / FOLDERS_FILE).read_text("utf-8"))
        return tuple(Path(folder) for folder in content["folders"])
    except FileNotFoundError:
        pass
    except (OSError, ValueError, TypeError, KeyError):
        logger.warning("%s cannot be read", collection_folder / FOLDERS_FILE, exc_info=True)
    return _salvaged(catalogue_file)


def _salvaged(file: Path) -> tuple[Path, ...]:
    """What a damaged catalogue still tells of its folders: often only other pages are damaged."""
    if not file.is_file():
        return ()
    with contextlib.suppress(sqlite3.Error, TypeError, ValueError):
        with contextlib.closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as opened:
            rows = opened.execute("SELECT path FROM folders ORDER BY id").fetchall()
        return tuple(Path(path) for (path,) in rows)
    return ()
