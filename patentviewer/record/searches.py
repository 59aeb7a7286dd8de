"""One search in a record: what was asked, under what circumstances, what came back."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from patentviewer.messages import Message
from patentviewer.model.answer import Answer
from patentviewer.model.circumstances import Circumstances
from patentviewer.model.design import DesignKey
from patentviewer.model.documents import Picture, View
from patentviewer.model.edit import Origin
from patentviewer.model.ranking import Coverage, Query, QueryFigure, Ranking, with_names_of_today
from patentviewer.record import attachments, identities, plain, rankings
from patentviewer.record.chain import Entry, RecordDamagedError
from patentviewer.record.rankings import Written

_BLANK = (60, 80)
"""Height and width of what stands where a picture was lost."""


@dataclass(frozen=True, eq=False)
class Search:
    """A search as it was logged; its query and ranking are read from the disk when asked for.

    id: hash of its entry, the same in every session that it is merged into. time: UTC. body: of its
    entry, which the properties read.
    """

    id: str
    time: dt.datetime
    folder: Path
    body: Mapping[str, Any]

    @property
    def ranking_sha256(self) -> str:
        """Hash of the bytes of the ranking."""
        sha256: str = self.body["ranking_sha256"]
        return sha256

    @property
    def layout(self) -> int:
        """How its list of designs is laid out: see rankings.BY_NAME and BY_KEY."""
        return int(self.body.get("layout", rankings.BY_NAME))

    @property
    def designs(self) -> int:
        """How many designs came back."""
        return int(self.body["designs"])

    @property
    def seconds(self) -> float:
        """The time that the search took, in seconds."""
        return float(self.body["seconds"])

    @property
    def coverage(self) -> Coverage:
        """How much of the collections the search could see."""
        return plain.coverage_of(self.body["coverage"])

    @property
    def circumstances(self) -> Circumstances:
        """Program, model and the collections that were searched, as they were."""
        known = Circumstances.from_plain(self.body["circumstances"])
        searched = self.coverage.collections
        # Earlier records name all collections, also those that were not searched.
        return known.of_collections(searched) if searched else known

    def query(self) -> Query:
        """The query with its pictures. Raises RecordDamagedError when one was changed."""
        with _understood(self):
            return _query_of(self.folder, self.body["query"])

    def query_as_kept(self) -> tuple[Query, tuple[Message, ...]]:
        """The query to be looked at, blank where a picture of it was changed, and what was.

        It is not to be asked again. Raises RecordDamagedError when it is none at all.
        """
        lost: list[Message] = []
        with _understood(self):
            return _query_of(self.folder, self.body["query"], lost), tuple(lost)

    def ranking_bytes(self) -> bytes:
        """The ranking as it was written. Raises RecordDamagedError when it was changed."""
        content = attachments.text_of(self.folder, self.body["ranking"])
        if hashlib.sha256(content).hexdigest() != self.ranking_sha256:
            raise RecordDamagedError(Message("record.other_ranking"))
        return content

    def ranking(self) -> Ranking:
        """Every design that was ranked. Raises RecordDamagedError when it was changed.

        Of designs far down the list only the figure that matched best is kept.
        """
        with _understood(self):
            return rankings.read(Written(self.ranking_bytes(), self._designs_bytes()))

    def listed(self) -> list[Mapping[str, Any]]:
        """The list of designs that the ranking refers to. Raises RecordDamagedError."""
        with _understood(self):
            listed: list[Mapping[str, Any]] = json.loads(self._designs_bytes())
            return listed

    def answer(self) -> Answer:
        """What was shown then. Raises RecordDamagedError when some of it was changed."""
        return Answer(self.query(), self.ranking(), self.circumstances)

    def _designs_bytes(self) -> bytes:
        return attachments.text_of(self.folder, self.body["ranked_designs"])


@contextmanager
def _understood(search: Search) -> Iterator[None]:
    """What is no query or ranking, though it lies there as it was written, is damage too."""
    try:
        yield
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError) as error:
        told = Message("record.search_not_understood", when=search.time)
        raise RecordDamagedError(told) from error


def search_to_plain(folder: Path, answer: Answer) -> dict[str, Any]:
    """The body of a search's entry; pictures and ranking are kept as attachments of folder."""
    ranking = answer.ranking
    content = rankings.written(ranking)
    return {
        "query": _query_to_plain(folder, answer.query),
        "circumstances": answer.circumstances.to_plain(),
        "coverage": plain.coverage_to_plain(ranking.coverage),
        "designs": len(ranking.designs),
        "cut_off": ranking.cut_off,
        "layout": rankings.BY_KEY,
        "ranking": attachments.keep_text(folder, content.ranking),
        "ranked_designs": attachments.keep_text(folder, content.designs),
        "ranking_sha256": hashlib.sha256(content.ranking).hexdigest(),
        "seconds": float(ranking.seconds),
        "seconds_embedding": float(ranking.seconds_embedding),
    }


def search_of(folder: Path, entry: Entry) -> Search:
    """The search of an entry.

    Raises KeyError, TypeError or ValueError when the entry does not say what a search's entry says.
    """
    search = Search(entry.sha256, entry.time, folder, entry.body)
    # Whatever is asked of it without looking at the disk can be answered.
    _ = search.ranking_sha256, search.designs, search.seconds, search.coverage
    _ = search.circumstances, [figure["picture"] for figure in entry.body["query"]["figures"]]
    return search


def attachments_in(body: Mapping[str, Any]) -> Iterator[str]:
    """Names of the attachments that a search's entry names; what is no name is left out."""
    query = body.get("query")
    figures = query.get("figures") if isinstance(query, Mapping) else None
    for figure in figures if isinstance(figures, list) else ():
        if isinstance(figure, Mapping):
            yield from named(figure, "picture")
            yield from named(figure.get("origin"), "original", "strokes")
    yield from named(body, "ranking", "ranked_designs")


def named(body: Any, *keys: str) -> Iterator[str]:
    """All texts within plain JSON values that are names of attachments."""
    if isinstance(body, Mapping):
        yield from (name for key in keys if isinstance(name := body.get(key), str) and name)


def _origin_to_plain(folder: Path, origin: Origin | None) -> dict[str, Any] | None:
    """What a figure was made from; its picture and its strokes are kept as attachments."""
    if origin is None:
        return None
    original, strokes = origin.original, origin.strokes
    return {
        "original": None if original is None else attachments.keep_picture(folder, original),
        "edit": plain.edit_to_plain(origin.edit),
        "strokes": attachments.keep(folder, strokes.encode(), "svg") if strokes else None,
    }


def _origin_of(
    folder: Path, body: Mapping[str, Any] | None, lost: list[Message] | None
) -> Origin | None:
    if body is None:
        return None
    original, strokes = body["original"], body["strokes"]
    return Origin(
        original=_picture_of(folder, original, lost) if original else None,
        edit=plain.edit_of(body["edit"]),
        strokes=_strokes_of(folder, strokes, lost) if strokes else "",
    )


def _picture_of(folder: Path, name: str, lost: list[Message] | None) -> Picture:
    """A picture; a blank one, with the reason among what was lost, where that is asked for."""
    try:
        return attachments.picture_of(folder, name)
    except RecordDamagedError as error:
        if lost is None:
            raise
        lost += error.messages
        return np.full(_BLANK, 255, np.uint8)


def _strokes_of(folder: Path, name: str, lost: list[Message] | None) -> str:
    try:
        return attachments.content_of(folder, name).decode()
    except RecordDamagedError as error:
        if lost is None:
            raise
        lost += error.messages
        return ""


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
                "origin": _origin_to_plain(folder, figure.origin),
                "inside": figure.inside,
                "design": figure.design.to_plain() if figure.design else None,
                "us_class": figure.us_class,
                "locarno": figure.locarno,
                "title": figure.title,
            }
            for figure in query.figures
        ],
        "filters": plain.filters_to_plain(query.filters),
        "descriptor_weights": {
            name: float(weight) for name, weight in query.descriptor_weights.items()
        },
        "mirror": query.mirror,
        "rotations": [float(degrees) for degrees in query.rotations],
        "leave_out": [key.to_plain() for key in sorted(query.leave_out)],
        "liked": [plain.liked_to_plain(one) for one in query.liked],
        "disliked": [plain.liked_to_plain(one) for one in query.disliked],
        "class_weight": float(query.class_weight),
    }


def _query_of(folder: Path, body: Mapping[str, Any], lost: list[Message] | None = None) -> Query:
    return Query(
        figures=tuple(_figure_of(folder, figure, lost) for figure in body["figures"]),
        filters=plain.filters_of(body["filters"]),
        descriptor_weights=with_names_of_today(body["descriptor_weights"]),
        mirror=body["mirror"],
        rotations=tuple(body["rotations"]),
        leave_out=frozenset(identities.asked(one) for one in body["leave_out"]),
        liked=tuple(plain.liked_of(one) for one in body["liked"]),
        disliked=tuple(plain.liked_of(one) for one in body["disliked"]),
        class_weight=body.get("class_weight", 0.0),  # classes did not vote before it was written
    )


def _figure_of(folder: Path, body: Mapping[str, Any], lost: list[Message] | None) -> QueryFigure:
    return QueryFigure(
        picture=_picture_of(folder, body["picture"], lost),
        weight=body["weight"],
        file=Path(body["file"]) if body["file"] else None,
        sheet=body["sheet"],
        ordinal=body["ordinal"],
        label=body["label"],
        view=View(body["view"]),
        document=body["document"],
        is_sketch=body["is_sketch"],
        origin=_origin_of(folder, body.get("origin"), lost),
        inside=body.get("inside", ""),
        design=DesignKey.of_plain(body["design"]) if body.get("design") else None,
        us_class=body.get("us_class", ""),
        locarno=body.get("locarno", ""),
        title=body.get("title", ""),
    )
