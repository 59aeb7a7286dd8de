"""What a collection is made of, kept beside its catalogue so that a damaged one can be rebuilt.

The catalogue is the truth; this small file repeats what the user has said and what cannot be read
from anywhere else once the catalogue is lost.
"""

from __future__ import annotations

import contextlib
import json
import logging
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from patentviewer.files import write_atomically
from patentviewer.search.catalogue import Catalogue

logger = logging.getLogger(__name__)

PARTS_FILE = "folders.json"


@dataclass(frozen=True)
class Parts:
    """What the user has said that a collection is made of.

    tables: files given as tables of documents. columns: what columns of tables mean, as the
    catalogue keeps it: the names of a table's columns, and the meanings, both as JSON.
    """

    folders: tuple[Path, ...] = ()
    tables: tuple[Path, ...] = ()
    columns: tuple[tuple[str, str], ...] = ()

    def of_folders(self, folders: Sequence[Path]) -> Parts:
        """The same tables and columns with other folders."""
        return replace(self, folders=tuple(folders))


def parts_of(catalogue: Catalogue) -> Parts:
    """What a catalogue says that it is made of."""
    return Parts(
        tuple(catalogue.folders().values()),
        tuple(catalogue.given_tables().values()),
        tuple(catalogue.connection.execute("SELECT names, columns FROM chosen_columns ORDER BY 1")),
    )


def put(catalogue: Catalogue, parts: Parts) -> None:
    """Write what a collection is made of into an empty catalogue, within a transaction."""
    for folder in parts.folders:
        catalogue.add_folder(folder)
    for table in parts.tables:
        catalogue.add_folder(table, is_table=True)
    catalogue.connection.executemany("INSERT INTO chosen_columns VALUES (?, ?)", parts.columns)


def keep(collection_folder: Path, parts: Parts) -> None:
    """Write beside the catalogue what the collection is made of, where that has changed.

    Where it cannot be written, the catalogue goes on without; the next opening tries again.
    """
    file = collection_folder / PARTS_FILE
    content = {
        "folders": [str(folder) for folder in parts.folders],
        "tables": [str(table) for table in parts.tables],
        "columns": dict(parts.columns),
    }
    wanted = json.dumps(content, indent=1).encode()
    try:
        if not file.is_file() or file.read_bytes() != wanted:
            write_atomically(file, wanted)
    except OSError as error:
        logger.warning("what it is made of could not be kept in %s: %s", file, error)


def kept(collection_folder: Path, catalogue_file: Path) -> Parts:
    """The parts of a collection whose catalogue cannot be used; none where nothing tells them."""
    try:
        content = json.loads((collection_folder / PARTS_FILE).read_text("utf-8"))
        return Parts(
            tuple(Path(folder) for folder in content["folders"]),
            tuple(Path(table) for table in content["tables"]),
            tuple((str(names), str(columns)) for names, columns in content["columns"].items()),
        )
    except FileNotFoundError:
        pass
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        logger.warning("%s cannot be read", collection_folder / PARTS_FILE, exc_info=True)
    return _salvaged(catalogue_file)


def _salvaged(file: Path) -> Parts:
    """What a damaged catalogue still tells of its parts: often only other pages are damaged."""
    if not file.is_file():
        return Parts()
    with contextlib.suppress(sqlite3.Error, TypeError, ValueError):
        with contextlib.closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as opened:
            rows = opened.execute("SELECT path FROM folders ORDER BY id").fetchall()
        paths = [Path(path) for (path,) in rows]
        # A table is a file and stands among the folders; which it is cannot be asked of a drive
        # that is away, so what is not a file now counts as a folder.
        return Parts(
            tuple(path for path in paths if not path.is_file()),
            tuple(path for path in paths if path.is_file()),
        )
    return Parts()
