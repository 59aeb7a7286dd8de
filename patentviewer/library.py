"""The one door that the window and the command line use: open, refresh, search, close."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from patentviewer.drawings.records import Bibliography, Figure, Picture, Problem, View
from patentviewer.progress import Progress
from patentviewer.search.ranking import FigureKey, Query, QueryFigure, Ranking


@dataclass(frozen=True)
class CollectionStatus:
    """What a collection holds.

    folders: the indexed folders. offline: those of them that cannot be reached now.
    figures_known: figures found in the files that could be read. model_changed: its figures were
    embedded by another model or preparation, so that they should be embedded again.
    """

    name: str
    folders: tuple[Path, ...]
    offline: tuple[Path, ...]
    files: int
    documents: int
    figures_known: int
    figures_searchable: int
    problems: int
    refreshed: dt.datetime | None
    model: str
    model_changed: bool
    bytes_on_disk: int
    is_busy: bool = False


@dataclass(frozen=True)
class FigureEntry:
    """One figure of a document in a collection, without its pictures."""

    key: FigureKey
    sheet: int
    ordinal: int
    label: str
    view: View
    description: str


@dataclass(frozen=True)
class DocumentDetails:
    """Everything a collection knows of one document."""

    collection: str
    document_id: int
    design: str
    bibliography: Bibliography
    file: str
    figures: tuple[FigureEntry, ...]


@dataclass(frozen=True)
class Facets:
    """Values that filters can take in some collections, each with its number of designs."""

    locarno: dict[str, int]
    us_class: dict[str, int]
    countries: dict[str, int]
    years: dict[int, int]


@dataclass(frozen=True)
class ModelStatus:
    """The model in use.

    provider: where it runs ("CPU", "CUDA"). message: why not on the GPU, or "".
    """

    name: str
    sha256: str
    descriptors: tuple[str, ...]
    default_weights: dict[str, float]
    sketch_weights: dict[str, float]
    provider: str
    message: str


class Library:
    """All collections under one home, and the model that searches them.

    Every method may be called from any thread; searches run while a refresh is under way.
    """

    def __init__(self, home: Path | None = None, model_folder: Path | None = None) -> None:
        """Open the library under home (default: the user's folder); nothing is created yet."""
        raise NotImplementedError

    def close(self) -> None:
        """Release files and locks. A refresh still running is to be closed first."""
        raise NotImplementedError

    def model(self) -> ModelStatus:
        """The model in use; loads it when it is not loaded yet."""
        raise NotImplementedError

    def collections(self) -> tuple[CollectionStatus, ...]:
        """Every collection, by name."""
        raise NotImplementedError

    def add_folders(self, collection: str, folders: Sequence[Path]) -> None:
        """Make folders part of a collection, which is created if it is new; refresh reads them."""
        raise NotImplementedError

    def remove_folder(self, collection: str, folder: Path) -> None:
        """Take a folder out of a collection, with its figures. The folder itself is not touched."""
        raise NotImplementedError

    def remove(self, collection: str) -> None:
        """Delete a collection's catalogue and index. The indexed folders are not touched."""
        raise NotImplementedError

    def refresh(self, collection: str, embed_again: bool = False) -> Iterator[Progress]:
        """Read what is new or changed; a generator that can be closed at any point.

        Raises CollectionBusyError when another program is building it, FolderOfflineError when a
        folder cannot be reached (after the reachable ones are done).
        """
        raise NotImplementedError

    def problems(self, collection: str) -> tuple[Problem, ...]:
        """Files that could not be read, with reasons."""
        raise NotImplementedError

    def read_query(self, paths: Sequence[Path]) -> tuple[QueryFigure, ...]:
        """The figures of dropped files, in order, read in a worker process.

        Raises UserError when none of the files holds a readable figure.
        """
        raise NotImplementedError

    def search(self, query: Query, top: int = 0) -> Ranking:
        """The designs most similar to the query, all of them for top 0."""
        raise NotImplementedError

    def facets(self, collections: Sequence[str] = ()) -> Facets:
        """What can be filtered by, with counts; of all collections when none is named."""
        raise NotImplementedError

    def document(self, collection: str, document_id: int) -> DocumentDetails:
        """Bibliography and figures of one document."""
        raise NotImplementedError

    def find_document(self, number: str) -> tuple[DocumentDetails, ...]:
        """Documents with this number ("US D894,468 S", "D894468", "USD0894468"), or file name."""
        raise NotImplementedError

    def thumbnail(self, key: FigureKey) -> bytes:
        """A figure as encoded picture (PNG or WebP), at most 512 px; there also when offline."""
        raise NotImplementedError

    def figure(self, key: FigureKey) -> Figure:
        """A figure at full resolution, read again from its file. Raises UserError when offline."""
        raise NotImplementedError

    def sheet(self, key: FigureKey) -> Picture:
        """The whole sheet that holds a figure, full resolution. Raises UserError when offline."""
        raise NotImplementedError
