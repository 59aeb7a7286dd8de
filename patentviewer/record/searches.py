"""One search in a record: what was asked, under what circumstances, what came back."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from patentviewer.drawings.edits import Edit
from patentviewer.drawings.records import Picture, View
from patentviewer.record import attachments, plain
from patentviewer.record.chain import Entry, RecordDamagedError, canonical
from patentviewer.record.circumstances import Circumstances
from patentviewer.search.ranking import Coverage, Query, QueryFigure, Ranking


@dataclass(frozen=True, eq=False)
class Search:
    """A search as it was logged; its query and ranking are read from the disk when asked for.

    id: hash of its entry, the same in every session that it is merged into. time: UTC.
    ranking_sha256: of the ranking's canonical bytes. designs: how many came back. cut_off: how many
    of them above the relative cut-off. seconds: the time it took.
    """

    id: str
    time: dt.datetime
    folder: Path
    body: Mapping[str, Any]

    @property
    def ranking_sha256(self) -> str:
        """Hash of the ranking's canonical bytes."""
        sha256: str = self.body["ranking_sha256"]
        return sha256

    @property
    def designs(self) -> int:
        """How many designs came back."""
        return int(self.body["designs"])

    @property
    def seconds(self) -> float:
        """The time it took."""
        return float(self.body["seconds"])

    @property
    def coverage(self) -> Coverage:
        """How much of the collections it could see."""
        seen = self.body["coverage"]
        return Coverage(
            tuple(seen["collections"]),
            seen["figures_searchable"],
            seen["figures_known"],
            seen["problems"],
        )

    @property
    def circumstances(self) -> Circumstances:
        """Program, model and collections as they were."""
        return Circumstances.from_plain(self.body["circumstances"])

    def query(self) -> Query:
        """The query with its pictures. Raises RecordDamagedError when one was changed."""
        return _query_of(self.folder, self.body["query"])

    def ranking_bytes(self) -> bytes:
        """The ranking as it was written. Raises RecordDamagedError when it was changed."""
        content = attachments.text_of(self.folder, self.body["ranking"])
        if hashlib.sha256(content).hexdigest() != self.ranking_sha256:
            raise RecordDamagedError("A ranking of the record is not the one that was logged.")
        return content

    def ranking(self) -> Ranking:
        """The whole ranking. Raises RecordDamagedError when it was changed."""
        return plain.ranking_of(json.loads(self.ranking_bytes()))

    def originals(self) -> tuple[tuple[Picture, Edit, str] | None, ...]:
        """What each figure of the query was made from: picture, edit, and a sketch's strokes."""
        return tuple(
            (
                attachments.picture_of(self.folder, origin["original"]),
                plain.edit_of(origin["edit"]),
                origin["strokes"],
            )
            if origin
            else None
            for origin in self.body["origins"]
        )


def ranking_bytes(ranking: Ranking) -> bytes:
    """A ranking in the one form that is hashed and compared: equal rankings, equal bytes."""
    return canonical(plain.ranking_to_plain(ranking))


def search_to_plain(
    folder: Path, query: Query, ranking: Ranking, circumstances: Circumstances
) -> dict[str, Any]:
    """The body of a search's entry; pictures and ranking are kept as attachments of folder."""
    content = ranking_bytes(ranking)
    whole = plain.ranking_to_plain(ranking)
    return {
        "query": _query_to_plain(folder, query),
        "circumstances": circumstances.to_plain(),
        "coverage": whole["coverage"],
        "designs": len(ranking.designs),
        "cut_off": ranking.cut_off,
        "ranking": attachments.keep_text(folder, content),
        "ranking_sha256": hashlib.sha256(content).hexdigest(),
        "seconds": float(ranking.seconds),
        "seconds_embedding": float(ranking.seconds_embedding),
    }


def search_of(folder: Path, entry: Entry) -> Search:
    """The search of an entry."""
    return Search(entry.sha256, entry.time, folder, entry.body)


def origin_to_plain(folder: Path, original: Picture, edit: Edit, strokes: str) -> dict[str, Any]:
    """What a figure of a query was made from; the picture is kept as an attachment."""
    return {
        "original": attachments.keep_picture(folder, original),
        "edit": plain.edit_to_plain(edit),
        "strokes": strokes,
    }


def _query_to_plain(folder: Path, query: Query) -> dict[str, Any]:
    return {
        "figures": [
            {
                "picture": attachments.keep_picture(folder, figure.picture),
                "weight": float(figure.weight),
                "file": plain.path_to_plain(figure.file),
                "sheet": figure.sheet,
                "ordinal": figure.ordinal,
                "label": figure.label,
                "view": str(figure.view),
                "document": figure.document,
                "is_sketch": figure.is_sketch,
            }
            for figure in query.figures
        ],
        "filters": plain.filters_to_plain(query.filters),
        "descriptor_weights": {
            name: float(weight) for name, weight in query.descriptor_weights.items()
        },
        "mirror": query.mirror,
        "rotations": [float(degrees) for degrees in query.rotations],
        "leave_out": sorted(query.leave_out),
        "liked": [plain.key_to_plain(key) for key in query.liked],
        "disliked": [plain.key_to_plain(key) for key in query.disliked],
    }


def _query_of(folder: Path, body: Mapping[str, Any]) -> Query:
    return Query(
        figures=tuple(_figure_of(folder, figure) for figure in body["figures"]),
        filters=plain.filters_of(body["filters"]),
        descriptor_weights=dict(body["descriptor_weights"]),
        mirror=body["mirror"],
        rotations=tuple(body["rotations"]),
        leave_out=frozenset(body["leave_out"]),
        liked=tuple(plain.key_of(key) for key in body["liked"]),
        disliked=tuple(plain.key_of(key) for key in body["disliked"]),
    )


def _figure_of(folder: Path, body: Mapping[str, Any]) -> QueryFigure:
    return QueryFigure(
        picture=attachments.picture_of(folder, body["picture"]),
        weight=body["weight"],
        file=Path(body["file"]) if body["file"] else None,
        sheet=body["sheet"],
        ordinal=body["ordinal"],
        label=body["label"],
        view=View(body["view"]),
        document=body["document"],
        is_sketch=body["is_sketch"],
    )
