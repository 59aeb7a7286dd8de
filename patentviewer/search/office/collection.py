"""An office's collection as the program uses it: searched, looked up, told of."""

from __future__ import annotations

import itertools
import json
import re
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from patentviewer.errors import UserError
from patentviewer.messages import Message
from patentviewer.model.circumstances import CollectionState
from patentviewer.model.condition import Condition, UnusableError
from patentviewer.model.design import DesignKey, number_key
from patentviewer.model.details import DocumentDetails, FigureEntry
from patentviewer.model.documents import Problem, Source, SourceKind, View
from patentviewer.model.place import Place
from patentviewer.model.ranking import FigureKey, Query, Vectors
from patentviewer.search.catalogue import Catalogue, merged
from patentviewer.search.manifest import Manifest
from patentviewer.search.office import credentials, tables
from patentviewer.search.office.lease import sole_writer
from patentviewer.search.office.near import Held, files_of, held, snapshot_near
from patentviewer.search.office.publishing import Publisher
from patentviewer.search.office.server import GoneError, Server
from patentviewer.search.office.summaries import PROBLEMS, problem_of
from patentviewer.search.office.tables import Names
from patentviewer.search.snapshot import Snapshot
from patentviewer.search.voting import Whole

PROBED = 64
"""Lists of each segment's 8-bit index that a search looks into, of tables.LISTS."""

SEARCHED = 1024
"""What a search on the server's disk (DISKANN) takes into view."""

_ALWAYS = ["layout", "model", "counts", "index"]

FRESH_FOR = 2.0
"""Seconds for which what was told of the whole is not asked for again."""


class OfficeCollection:
    """A collection on an office's server. Its methods may be called from any thread."""

    def __init__(self, name: str, place: Place) -> None:
        self.collection = name
        self.place = place
        self._names = Names(name)
        self.server = Server(place, credentials.token_for(place))
        self._told: tuple[float, dict[str, Any]] = (0.0, {})
        self._is_loaded = False
        self._whole: tuple[str, tuple[Whole, Whole] | None] = ("", None)

    def close(self) -> None:
        """Close the connection to the server."""
        self.server.close()

    def publisher(self, catalogue: Catalogue, manifest: Manifest) -> Publisher:
        """What puts a catalogue on the server."""
        return Publisher(catalogue, self.server, self._names, manifest)

    def drop(self) -> None:
        """Remove it from the server. Raises CollectionBusyError while somebody builds it."""
        with sole_writer(self.server, self._names):
            tables.drop(self.server, self._names)

    # -- told of the whole ---------------------------------------------------------------------

    def told(self, *, anew: bool = False, is_written: bool = False) -> dict[str, Any]:
        """What the server says of the whole: "layout", "model", "counts", "index".

        is_written: this machine has written there, and all of that is to be seen. Raises
        UnusableError where it cannot be asked, or has no such collection.
        """
        at, known = self._told
        if known and not anew and not is_written and time.monotonic() - at < FRESH_FOR:
            return known
        self._load()
        try:
            rows = self._always("Strong" if is_written else self.server.consistency)
        except GoneError:
            self.has_to_be_loaded()
            raise
        known = {row["id"]: json.loads(row["value"]) for row in rows}
        if known.get("layout", tables.LAYOUT) > tables.LAYOUT:
            raise UnusableError(
                Message("office.newer", collection=self.collection, place=str(self.place)),
                Condition.NEWER,
            )
        self._told = time.monotonic(), known
        return known

    def has_to_be_loaded(self) -> None:
        """Note that the server, when it is back, may have to be told to load the tables."""
        self._is_loaded = False

    def _always(self, consistency: str) -> list[dict[str, Any]]:
        return self.server.ask(
            lambda client: client.query(
                self._names.state,
                filter=f"id in {_ALWAYS}",
                output_fields=["id", "value"],
                limit=16_384,
                consistency_level=consistency,
            )
        )

    def _load(self) -> None:
        if self._is_loaded:
            return
        there = self.server.ask(lambda client: client.has_collection(self._names.state))
        if not there:
            raise UnusableError(
                Message("office.no_collection", collection=self.collection, place=str(self.place)),
                Condition.UNREADABLE,
            )
        tables.load(self.server, self._names)
        self._is_loaded = True

    def state(self) -> CollectionState:
        """The collection as a search of this moment sees it. Raises UnusableError."""
        counts = self.told(anew=True).get("counts", {})
        return CollectionState(
            self.collection,
            tuple(counts.get("folders", ())),
            counts.get("files", 0),
            counts.get("documents", 0),
            counts.get("figures", 0),
            counts.get("searchable", 0),
            counts.get("problems", 0),
            counts.get("refreshed", ""),
            counts.get("content", ""),
            str(self.place),
        )

    def facets(self, name: str) -> dict[str, int]:
        """How many designs have each value of a filter.

        name: "locarno", "us_class", "main_classes", "countries" or "years".
        """
        return self._kept(f"facets:{name}")

    def whole(self, content: str) -> tuple[Whole, Whole]:
        """What the collection as a whole says of US and of Locarno classes, for voting.

        content: a hash of what is on the server; while it is the same, nothing is asked again.
        """
        # What sums it up is written last: while that goes on, of the same files there is less.
        content += str(self.told().get("counts", {}).get("is_finished"))
        at, known = self._whole
        if known is None or at != content:
            us_class, locarno = (
                Whole(
                    {word: Counter(c) for word, c in self._kept(f"words:{name}").items()},
                    tuple(self.facets(name)),
                )
                for name in ("us_class", "locarno")
            )
            known = us_class, locarno
            self._whole = content, known
        return known

    def problems(self) -> tuple[Problem, ...]:
        """Files that could not be read, with reasons, as the last refresh to its end left them."""
        return tuple(map(problem_of, itertools.chain(*self._parts(PROBLEMS))))

    def problems_of(self, file: str) -> tuple[Problem, ...]:
        """The problems of one file, as it is shown, and of what lies in it if it is an archive."""
        return tuple(one for one in self.problems() if one.is_of(file))

    def _kept(self, name: str) -> dict[str, Any]:
        """A table that the state holds in parts."""
        found: dict[str, Any] = {}
        for part in self._parts(name):
            found |= part
        return found

    def _parts(self, name: str) -> list[Any]:
        """The parts in which the state holds something, in their order."""
        rows = self._rows(
            self._names.state,
            f"id like {tables.quoted(name + '%')}",
            ["id", "value"],
            # All that was written before is to be seen: what is found here is kept for a while.
            consistency="Strong",
        )
        known = {row["id"]: json.loads(row["value"]) for row in rows}
        names = (f"{name}:{place}" for place in range(known.get(name, 0)))
        return [known[one] for one in names if one in known]

    # -- searched ------------------------------------------------------------------------------

    def elsewhere(self, stamp: str) -> Elsewhere:
        """The collection of this moment, for searches with vectors of this stamp.

        Raises UnusableError, also where it was embedded by another model.
        """
        state = self.state()
        model = self.told().get("model", {})
        if model.get("stamp") != stamp:
            raise UnusableError(
                Message(
                    "office.other_model",
                    collection=self.collection,
                    place=str(self.place),
                    model=model.get("title", "?"),
                ),
                Condition.OTHER_VERSION,
            )
        parameters = {"IVF_SQ8": {"nprobe": PROBED}, "DISKANN": {"search_list": SEARCHED}}
        chosen = parameters.get(self.told().get("index", ""), {})
        return Elsewhere(self, self._names, state, stamp, chosen)

    # -- looked up -----------------------------------------------------------------------------

    def thumbnail(self, figure: int) -> bytes | None:
        """A figure's small picture; None when it is gone, b"" where it is too large to be kept."""
        rows = self._rows(self._names.pictures, f"id == {figure}", ["picture"])
        return tables.unpacked_bytes(rows[0]["picture"]) if rows else None

    def source_of(self, figure: int) -> tuple[Source, int, int] | None:
        """Where a figure is read from: its source, sheet and ordinal; None when it is gone."""
        rows = self._rows(self._names.figures, f"id == {figure}", ["file", "sheet", "ordinal"])
        files = self._files([row["file"] for row in rows])
        for row in rows:
            if row["file"] in files:
                folder, relative, kind, size, modified = files[row["file"]].place
                source = Source(Path(folder), relative, SourceKind(kind), size, modified)
                return source, row["sheet"], row["ordinal"]
        return None

    def document(self, file: int) -> DocumentDetails:
        """Bibliography and figures of the document in a file. Raises UserError when it is gone."""
        known = self._files([file])
        if file not in known:
            raise UserError(Message("collection.document_gone", collection=self.collection))
        design = tables.design_number(known[file].key)
        same = self._rows(self._names.files, f"design == {design}", ["id", "place", "whole"])
        files = sorted(
            (held(row, row["whole"], self.collection) for row in same), key=lambda one: one.number
        )
        rows = self._rows(
            self._names.figures,
            f"design == {design}",
            ["id", "file", "sheet", "ordinal", "label", "view", "description"],
        )
        rows.sort(key=lambda row: (row["file"], row["sheet"], row["ordinal"]))
        return DocumentDetails(
            self.collection,
            files[0].number,
            files[0].key,
            merged([one.known for one in files]),
            files[0].shown,
            tuple(
                FigureEntry(
                    FigureKey(self.collection, row["id"]),
                    *(row["sheet"], row["ordinal"], row["label"]),
                    View(row["view"]),
                    row["description"],
                )
                for row in rows
            ),
        )

    def documents_called(self, name: str) -> list[DocumentDetails]:
        """Documents with this number, file name or path."""
        found = self._called(name)
        by_design = {one.key: one.number for one in reversed(found)}
        return [self.document(number) for number in sorted(by_design.values())]

    def keys_of(self, wanted: Sequence[DesignKey]) -> list[DesignKey]:
        """Whole keys of the designs that these keys mean, or may mean."""
        found = []
        for key in wanted:
            near = self._numbered(key.number) if key.number else self._named(key.path)
            found += [one.key for one in near if key.may_be(one.key)]
        return found

    def _called(self, name: str) -> list[Held]:
        for key in filter(None, (number_key(name), number_key(Path(name).name))):
            found = self._numbered(key)
            if found:
                return found
        plain = name.replace("\\", "/")
        return [
            one
            for one in self._named(plain)
            if one.place[1] == plain
            or one.shown.replace("\\", "/") == plain
            or one.place[1].endswith(f"/{plain}")
        ]

    def _numbered(self, number: str) -> list[Held]:
        """Files of the document of a number; a filing's number alone means all of its designs."""
        column = "number" if "-" in number else "filing"
        return self._held(f"{column} == {tables.quoted(number)}")

    def _named(self, path: str) -> list[Held]:
        name = re.split(r"[/\\]", path)[-1]
        return self._held(f"name == {tables.quoted(name)}") if name else []

    def _held(self, condition: str) -> list[Held]:
        rows = self._rows(self._names.files, condition, ["id", "place", "known"])
        found = [held(row, row["known"], self.collection) for row in rows]
        return sorted(found, key=lambda one: one.number)

    def _files(self, numbers: Sequence[int]) -> dict[int, Held]:
        self._load()
        return files_of(self.server, self._names, numbers, self.collection)

    def _rows(
        self, table: str, condition: str, fields: Sequence[str], consistency: str = ""
    ) -> list[dict[str, Any]]:
        self._load()
        return tables.rows_with(self.server, table, condition, fields, consistency)


class Elsewhere:
    """An office's collection at one moment, as searches see it: see `corpus.Elsewhere`."""

    def __init__(
        self,
        whole: OfficeCollection,
        names: Names,
        state: CollectionState,
        stamp: str,
        parameters: dict[str, Any],
    ) -> None:
        self.collection = state.name
        self.state = state
        self._whole = whole
        self._names = names
        self._stamp = stamp
        self._parameters = parameters

    def near(self, vectors: Vectors, query: Query) -> Snapshot:
        """The figures near to some vectors (V x D), as a snapshot. Raises UnusableError."""
        try:
            return snapshot_near(
                self._whole.server,
                self._names,
                self.state,
                self._stamp,
                vectors,
                query,
                self._parameters,
                self._whole.whole(self.state.index),
            )
        except GoneError:
            self._whole.has_to_be_loaded()
            raise

    def facets(self, name: str) -> dict[str, int]:
        """How many designs have each value of a filter.

        name: "locarno", "us_class", "main_classes", "countries" or "years".
        """
        return self._whole.facets(name)
