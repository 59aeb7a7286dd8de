"""What lies near to a query on the server, as a snapshot that is ranked like any other.

The server finds the figures nearest to each of the query's vectors, through the filters. They are
fetched with their vectors in full and facts, the nearest with all the figures of their designs:
what comes after sees no difference between them and a collection of this machine.
"""

from __future__ import annotations

import datetime as dt
import json
import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath, PurePosixPath, PureWindowsPath
from typing import Any

import numpy as np

from patentviewer.model.circumstances import CollectionState
from patentviewer.model.design import DesignKey
from patentviewer.model.documents import Bibliography
from patentviewer.model.ranking import FigureKey, Query, Vectors
from patentviewer.search.catalogue import bibliography_of
from patentviewer.search.catalogue.documents import DOCUMENT_COLUMNS
from patentviewer.search.facts import VIEW_CODES, FigureFacts, FileFacts
from patentviewer.search.growing_vectors import GrowingVectors
from patentviewer.search.index import FigureIndex
from patentviewer.search.office import tables
from patentviewer.search.office.conditions import condition_of
from patentviewer.search.office.server import Server
from patentviewer.search.office.tables import Names
from patentviewer.search.office.titles import stems
from patentviewer.search.snapshot import Snapshot
from patentviewer.search.voting import Whole

logger = logging.getLogger(__name__)

FOUND = 2048
"""Figures that the server finds for each vector of a query: a design of the right class rises from
far below by the votes of classes."""

NEAREST = 512
"""Of how many of them, the nearest, all the figures of their designs are fetched."""

DESIGNS_AT_ONCE = 256
"""Designs whose figures are asked for together; an answer has 16,384 rows at most."""

_FACTS = ["id", "file", "sheet", "ordinal", "view", "label", "exact"]


@dataclass(frozen=True)
class Held:
    """A document as the server keeps it.

    place: the indexed folder, the relative path, the kind, size and time of its file.
    """

    number: int
    key: DesignKey
    place: tuple[str, str, str, int, int]
    known: Bibliography

    @property
    def shown(self) -> str:
        """Absolute path, as the machine writes it that built the collection."""
        folder, relative, *_ = self.place
        return str(path_of(folder) / relative)


def path_of(folder: str) -> PurePath:
    """A path on the machine that built the collection, whose system may be another."""
    is_posix = folder.startswith("/")
    return PurePosixPath(folder) if is_posix else PureWindowsPath(folder)


def snapshot_near(
    server: Server,
    names: Names,
    state: CollectionState,
    stamp: str,
    vectors: Vectors,
    query: Query,
    parameters: dict[str, Any],
    whole: tuple[Whole, Whole],
) -> Snapshot:
    """The figures near to some vectors (V x D), and those that the query says it likes or not."""
    condition = condition_of(query.filters)
    designs, figures = _near(server, names, vectors, condition, parameters)
    named = _designs_named(server, names, state.name, query)
    rows = _figures(server, names, "design", sorted(designs | named), condition)
    known = {row["id"] for row in rows}
    rows += _figures(server, names, "id", sorted(figures - known), condition)
    rows.sort(key=lambda row: row["id"])
    files = files_of(server, names, sorted({row["file"] for row in rows}), state.name)
    found = _snapshot(server, names, state, stamp, vectors.shape[1], rows, files)
    return replace(found, whole=whole)


def _near(
    server: Server, names: Names, vectors: Vectors, condition: str, parameters: dict[str, Any]
) -> tuple[set[int], set[int]]:
    """Designs of the NEAREST figures, and the figures FOUND, of each of some vectors."""

    def search(client: Any, more: dict[str, Any]) -> Any:
        return client.search(
            names.figures,
            data=vectors.tolist(),
            filter=condition,
            limit=FOUND,
            output_fields=["design"],
            search_params={"metric_type": "IP", "params": {**parameters, **more}},
            consistency_level=server.consistency,
        )

    found = server.ask(lambda client: search(client, {}))
    if "nprobe" in parameters and condition and any(len(one) < FOUND for one in found):
        # Where a condition leaves little, it lies in lists that were not looked into.
        found = server.ask(lambda client: search(client, {"nprobe": tables.LISTS}))
    designs = {hit["entity"]["design"] for one in found for hit in one[:NEAREST]}
    return designs, {hit["id"] for one in found for hit in one}


def _designs_named(server: Server, names: Names, collection: str, query: Query) -> set[int]:
    """Designs that the query names as liked or disliked, by themselves or by a figure."""
    named = (*query.liked, *query.disliked)
    designs = {tables.design_number(one) for one in named if isinstance(one, DesignKey)}
    keys = [one for one in named if isinstance(one, FigureKey)]
    figures = [one.figure_id for one in keys if one.collection == collection]
    if figures:
        rows = tables.rows_among(server, names.figures, "id", figures, ["design"])
        designs |= {row["design"] for row in rows}
    return designs


def _figures(
    server: Server, names: Names, column: str, numbers: Sequence[int], condition: str
) -> list[dict[str, Any]]:
    """Rows of the figures whose design, or whose own number, is one of some."""
    if column == "id":  # the server has found them through the condition
        return tables.rows_among(server, names.figures, column, numbers, _FACTS)
    return tables.rows_among(
        server, names.figures, column, numbers, _FACTS, DESIGNS_AT_ONCE, through=condition
    )


def files_of(
    server: Server, names: Names, numbers: Sequence[int], collection: str, *, is_whole: bool = False
) -> dict[int, Held]:
    """Documents by the keys of their rows.

    is_whole: with all that is known, not only what ranks.
    """
    column = "whole" if is_whole else "known"
    rows = tables.rows_among(server, names.files, "id", numbers, ["id", "place", column])
    return {row["id"]: held(row, row[column], collection) for row in rows}


def held(row: dict[str, Any], known: str, collection: str) -> Held:
    """A document from its row of the table of files. known: its bibliography."""
    values = json.loads(known)
    place = json.loads(row["place"])
    number = values.get("number_key", "")
    country = values.get("country", "")
    key = (
        DesignKey(country, number)
        if number
        else DesignKey(collection=collection, folder=place[0], path=place[1])
    )
    return Held(row["id"], key, tuple(place), _bibliography(values))


def _bibliography(values: dict[str, Any]) -> Bibliography:
    empty = {
        "citations": "[]", "descriptions": "{}", "filed": None, "priority": None, "granted": None
    }  # fmt: skip
    return bibliography_of([values.get(name, empty.get(name, "")) for name in DOCUMENT_COLUMNS])


def _snapshot(
    server: Server,
    names: Names,
    state: CollectionState,
    stamp: str,
    dimensions: int,
    rows: list[dict[str, Any]],
    files: dict[int, Held],
) -> Snapshot:
    # A file that is written anew at this moment may have figures of before or after.
    rows = [row for row in rows if row["file"] in files]
    ids = np.array([row["id"] for row in rows], np.int64)
    vectors = tables.unpacked_vectors([row["exact"] for row in rows], dimensions)
    ordered = [files[number] for number in sorted({row["file"] for row in rows})]
    numbers = np.array([one.number for one in ordered], np.int64)

    def bibliographies(wanted: Sequence[int]) -> dict[int, Bibliography]:
        return _bibliographies(server, names, state.name, files, wanted)

    def titled(words: str) -> list[int]:
        asked = set(stems(words))
        return [one.number for one in ordered if asked and asked <= set(stems(one.known.title))]

    def local_features(wanted: Sequence[int]) -> dict[int, bytes]:
        return _local_features(server, names, wanted)

    return Snapshot(
        state.name,
        (0, 0),
        FigureIndex(stamp, ids, GrowingVectors.of(vectors)),
        _file_facts(ordered, numbers),
        FigureFacts(
            np.searchsorted(numbers, [row["file"] for row in rows]).astype(np.int32),
            np.array([row["sheet"] for row in rows], np.int32),
            np.array([row["ordinal"] for row in rows], np.int32),
            np.array([VIEW_CODES.get(row["view"], 0) for row in rows], np.uint8),
            [row["label"] for row in rows],
        ),
        state,
        bibliographies,
        titled,
        local_features,
    )


def _local_features(server: Server, names: Names, figures: Sequence[int]) -> dict[int, bytes]:
    """Packed local features of those of some figures that have any."""
    fields = ["id", "local_features"]
    found = tables.rows_among(server, names.figures, "id", figures, fields, 1024)
    return {row["id"]: tables.unpacked_bytes(row["local_features"]) for row in found}


def _file_facts(ordered: Sequence[Held], numbers: Any) -> FileFacts:
    shown = [one.shown for one in ordered]
    granted = [_day(one.known.granted) for one in ordered]
    is_placed = [not one.key.number for one in ordered]
    return FileFacts(
        numbers,
        tuple(shown),
        tuple(
            at if bare else f"{one.key.country} {one.key.number}"
            for one, at, bare in zip(ordered, shown, is_placed, strict=True)
        ),
        tuple(one.key.folder for one in ordered),
        tuple(one.key.path for one in ordered),
        np.array(granted, np.int32),
        tuple(one.known.country for one in ordered),
        tuple(one.known.locarno for one in ordered),
        tuple(one.known.us_class for one in ordered),
        tuple(one.known.title for one in ordered),
    )


def _day(day: dt.date | None) -> int:
    return day.toordinal() if day else 0


def _bibliographies(
    server: Server,
    names: Names,
    collection: str,
    files: dict[int, Held],
    wanted: Sequence[int],
) -> dict[int, Bibliography]:
    """What is known of some documents; where the server is gone, what came with the search."""
    try:
        found = files_of(server, names, list(wanted), collection, is_whole=True)
    except Exception as error:  # noqa: BLE001 - a ranking that is on screen stays there
        logger.warning("what a ranking shows could not be looked up: %s", error)
        found = {}
    return {one: (found.get(one) or files[one]).known for one in wanted if one in files}
