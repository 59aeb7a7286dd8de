"""Tables of documents: which are part of a collection, and what their columns mean."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from patentviewer import drawings, search
from patentviewer.app.opened import Opened
from patentviewer.errors import UserError
from patentviewer.messages import Message
from patentviewer.model.columns import Meaning
from patentviewer.model.documents import Source, SourceKind

if TYPE_CHECKING:
    from patentviewer.model.collection import TableStatus


class Tables(Opened):
    """Tables that say something of the documents of collections."""

    def tables(self, collection: str) -> tuple[TableStatus, ...]:
        """The collection's tables of documents, and what their columns mean."""
        with self._used(collection) as opened:
            return search.lists.tables(opened.catalogue)

    def add_table(
        self, collection: str, file: Path, columns: Mapping[str, str] | None = None
    ) -> None:
        """Have a collection's documents say what a table says of them; refresh lays it over them.

        columns: meaning ("number", "file", "title", "class", "locarno", "us_class", "filed",
        "priority", "granted", "applicant", "country", "view") to the name of the column that has
        it, where the usual names do not tell; an empty name takes a meaning away. They hold for
        every table with the same columns. Raises UserError when the file holds no table or has no
        such column, and CollectionBusyError.
        """
        file = Path(os.path.abspath(file))  # noqa: PTH100 (no links)
        names = self._columns_of(file)
        wanted = _checked_columns(file, names, columns or {})
        with self._used(collection, create=True) as opened, search.build.sole_writer(opened.folder):
            catalogue = opened.catalogue
            with catalogue.writing():
                if not any(file.is_relative_to(folder) for folder in catalogue.folders().values()):
                    catalogue.add_folder(file, is_table=True)
                if wanted:
                    search.lists.choose_columns(catalogue, names, wanted)
            opened.keep_parts()

    def choose_columns(
        self, collection: str, names: Sequence[str], columns: Mapping[str, str]
    ) -> None:
        """Say what the columns of tables with these names mean; the next refresh reads them so.

        Raises CollectionBusyError.
        """
        with self._used(collection) as opened, search.build.sole_writer(opened.folder):
            with opened.catalogue.writing():
                search.lists.choose_columns(opened.catalogue, names, columns)
            opened.keep_parts()

    def _columns_of(self, file: Path) -> tuple[str, ...]:
        """The names of a table's columns, read in a worker process. Raises UserError."""
        try:
            status = file.stat()
        except OSError as error:
            raise UserError(Message("table.not_readable", file=file, why=error)) from error
        if not drawings.tables.is_named_like_one(file.name):
            raise UserError(Message("table.none", file=file))
        source = Source(file, "", SourceKind.LIST, status.st_size, status.st_mtime_ns)
        reading = self._readers().read(source)
        if reading.table is None:
            raise UserError(*reading.problems[0].told)
        return reading.table.names


def _checked_columns(
    file: Path, names: Sequence[str], columns: Mapping[str, str]
) -> dict[str, str]:
    """What a user says of a table's columns, by their exact names. Raises UserError."""
    exact = {drawings.columns.plain(name): name for name in names}
    found = {}
    for meaning, name in columns.items():
        if meaning not in set(Meaning):
            raise UserError(
                Message("table.unknown_meaning", meaning=meaning, meanings=tuple(Meaning))
            )
        if name and drawings.columns.plain(name) not in exact:
            raise UserError(Message("table.no_column", file=file, name=name, names=tuple(names)))
        found[meaning] = exact[drawings.columns.plain(name)] if name else ""
    return found
