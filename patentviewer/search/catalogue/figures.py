"""The figures of a catalogue, with their vectors and small pictures."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from patentviewer.model.documents import (
    Figure,
    Source,
    SourceKind,
    View,
)
from patentviewer.search.catalogue import vectors
from patentviewer.search.catalogue.database import Database


class Figures(Database):
    """Figures: added once, never changed."""

    def add_figure(
        self,
        file: int,
        figure: Figure,
        vector: NDArray[np.float16],
        thumbnail: bytes,
        local_features: bytes = b"",
    ) -> int:
        """Add a figure of a file; returns its row, which never stands for another figure.

        Its picture is not kept; thumbnail: an encoded one. local_features: packed; empty
        without any.
        """
        row = self.connection.execute(
            "INSERT INTO figures (file, sheet, ordinal, label, view, description, box, "
            "quarter_turns) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                file,
                figure.sheet,
                figure.ordinal,
                figure.label,
                figure.view.value,
                figure.description,
                json.dumps(figure.box),
                figure.quarter_turns,
            ),
        ).lastrowid
        assert row is not None
        self.connection.execute("INSERT INTO vectors VALUES (?, ?)", (row, vectors.packed(vector)))
        self.connection.execute("INSERT INTO thumbnails VALUES (?, ?)", (row, thumbnail))
        if local_features:
            self.connection.execute(
                "INSERT INTO local_features VALUES (?, ?)", (row, local_features)
            )
        return row

    def figures(self, files: Iterable[int]) -> list[tuple[int, int, int, str, View, str]]:
        """Row, sheet, ordinal, label, view and description of the figures in some files."""
        rows = self._rows(
            "SELECT id, sheet, ordinal, label, view, description FROM figures "
            "WHERE file IN (SELECT value FROM json_each(?)) ORDER BY file, id",
            json.dumps(list(files)),
        )
        return [(*row[:4], View(row[4]), row[5]) for row in rows]

    def thumbnail(self, figure: int) -> bytes | None:
        """A figure's encoded picture, or None when it is gone."""
        row = self.connection.execute(
            "SELECT picture FROM thumbnails WHERE figure = ?", (figure,)
        ).fetchone()
        return bytes(row[0]) if row else None

    def vectors(self, figures: Iterable[int], dimensions: int) -> dict[int, NDArray[np.float32]]:
        """Vectors of those of some figures that are there. dimensions: numbers of each."""
        rows = self._rows(
            "SELECT figure, vector FROM vectors WHERE figure IN (SELECT value FROM json_each(?))",
            json.dumps(list(figures)),
        )
        found = vectors.unpacked([vector for _, vector in rows], dimensions)
        return {figure: vector for (figure, _), vector in zip(rows, found, strict=True)}

    def local_features(self, figures: Iterable[int]) -> dict[int, bytes]:
        """Packed local features of those of some figures that have any."""
        rows = self._rows(
            "SELECT figure, packed FROM local_features "
            "WHERE figure IN (SELECT value FROM json_each(?))",
            json.dumps(list(figures)),
        )
        return dict(rows)

    def source_of(self, figure: int) -> tuple[Source, int, int] | None:
        """Where a figure is read from: its source, sheet and ordinal; None when it is gone."""
        row = self.connection.execute(
            "SELECT path, whole.relative, whole.kind, whole.size, whole.modified_ns, sheet, "
            "ordinal FROM figures JOIN files ON files.id = file "
            "JOIN files AS whole ON whole.id = ifnull(files.part_of, files.id) "
            "JOIN folders ON folders.id = whole.folder WHERE figures.id = ?",
            (figure,),
        ).fetchone()
        if row is None:
            return None
        path, relative, kind, size, modified, sheet, ordinal = row
        return Source(Path(path), relative, SourceKind(kind), size, modified), sheet, ordinal

    def figures_state(self) -> str:
        """A text that differs whenever figures were added or removed."""
        last, count = self.connection.execute("SELECT max(id), count(*) FROM figures").fetchone()
        return f"{last} {count} {self.generation()[1]}"
