"""The catalogue: one SQLite file a collection, with documents, figures, vectors and problems.

It is the truth: the index is made from it and can always be made again. It is written by one
program at a time (`build`), and read by any number, each thread by a connection of its own.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from patentviewer.model.documents import SourceKind
from patentviewer.search.catalogue.documents import (
    DOCUMENT_COLUMNS,
    bibliography_of,
    document_values,
    merged,
)
from patentviewer.search.catalogue.earlier_sentences import recognised
from patentviewer.search.catalogue.figures import Figures
from patentviewer.search.catalogue.files import FileRow, KnownFile
from patentviewer.search.catalogue.layouts import VERSION
from patentviewer.search.catalogue.problems import Problems

__all__ = [
    "DOCUMENT_COLUMNS",
    "VERSION",
    "Catalogue",
    "Counts",
    "FileRow",
    "KnownFile",
    "bibliography_of",
    "document_values",
    "merged",
    "recognised",
]


_HASHED_AT_ONCE = 4096
"""Files that are hashed at once, which is twice as quick as one by one."""


@dataclass(frozen=True)
class Counts:
    """How much a catalogue holds; searchable: figures whose vectors are of the given stamp."""

    files: int
    documents: int
    figures: int
    searchable: int
    problems: int


class Catalogue(Problems, Figures):
    """An open catalogue: documents, files, figures and problems of one database."""

    def content_hash(self) -> str:
        """SHA-256 over the files, their contents' hashes and what made their vectors.

        The same files embedded by the same model give the same hash, whenever and wherever they
        were indexed. A second for every million files.
        """
        rows = self.connection.execute(
            "SELECT relative, partial_hash, was_readable, figures, "
            # As it was before files had a reading's version, as long as they have the first.
            "iif(reading > 1, stamp || ' ' || reading, stamp) FROM files "
            "WHERE part_of IS NULL ORDER BY relative, partial_hash, stamp"
        )
        whole = hashlib.sha256()
        while batch := rows.fetchmany(_HASHED_AT_ONCE):
            whole.update("".join(map(repr, batch)).encode("utf-8", "surrogatepass"))
        return whole.hexdigest()

    def counts(self, stamp: str) -> Counts:
        """How much the catalogue holds, with vectors of this stamp as searchable."""
        connection = self.connection
        files, figures, searchable = connection.execute(
            "SELECT sum(part_of IS NULL), coalesce(sum(figures), 0), "
            "coalesce(sum(CASE WHEN stamp = ? THEN figures ELSE 0 END), 0) FROM files "
            "WHERE kind != ?",
            (stamp, SourceKind.LIST.value),
        ).fetchone()
        numbered, others = connection.execute(
            "SELECT count(DISTINCT nullif(number_key, '')), sum(number_key = '') FROM documents"
        ).fetchone()
        problems = connection.execute("SELECT count(*) FROM problems").fetchone()[0]
        return Counts(files or 0, numbered + (others or 0), figures, searchable, problems)
