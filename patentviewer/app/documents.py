"""Documents and figures of collections: what is known of them, and their pictures."""

from __future__ import annotations

import contextlib
import datetime as dt
import logging
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from patentviewer import drawings, search
from patentviewer.app.opened import Opened
from patentviewer.errors import UserError, told_if_not_written
from patentviewer.messages import Message
from patentviewer.model.condition import UnusableError
from patentviewer.model.details import DocumentDetails, FigureEntry
from patentviewer.model.documents import Figure, Picture, Source, SourceKind
from patentviewer.model.ranking import DesignHit, FigureKey

logger = logging.getLogger(__name__)


class Documents(Opened):
    """Documents of collections, by row, number or name."""

    def document(self, collection: str, document_id: int) -> DocumentDetails:
        """Bibliography and figures of one document. Raises UserError when it is gone."""
        office = self._office(collection)
        if office is not None:
            return office.document(document_id)
        with self._used(collection) as opened:
            files = opened.catalogue.files_of_design(document_id)
            if not files:
                raise UserError(Message("collection.document_gone", collection=collection))
            known = opened.catalogue.bibliographies(files)
            bibliography = search.catalogue.merged([known[file] for file in files])
            design = opened.catalogue.design_of(files[0], opened.name)
            shown = opened.catalogue.shown(files[0])
            figures = opened.catalogue.figures(files)
            is_read = search.title_pages.is_read_by_machine(opened.catalogue, files)
        return DocumentDetails(
            opened.name,
            files[0],
            design,
            bibliography,
            shown,
            tuple(
                FigureEntry(
                    FigureKey(opened.name, figure), sheet, ordinal, label, view, description
                )
                for figure, sheet, ordinal, label, view, description in figures
            ),
            is_read_by_machine=is_read,
        )

    def find_document(self, number: str) -> tuple[DocumentDetails, ...]:
        """Documents with this number ("US D894,468 S", "D894468", "USD0894468"), or file name.

        Of the collections that can be used; `unusable` tells of the others.
        """
        found: list[DocumentDetails] = []
        for name in self._names():
            try:
                found += self._documents_called(name, number)
            except UnusableError as error:
                logger.warning("%s is left out of looking up: %s", name, error)
        return tuple(found)

    def _documents_called(self, name: str, number: str) -> list[DocumentDetails]:
        office = self._office(name)
        if office is not None:
            return office.documents_called(number)
        found: list[DocumentDetails] = []
        with self._used(name) as opened:
            seen: set[int] = set()
            for file in opened.catalogue.files_called(number):
                if file not in seen:
                    seen.update(opened.catalogue.files_of_design(file))
                    found.append(self.document(name, file))
        return found

    def found_again(self, hit: DesignHit, when: dt.datetime) -> tuple[FigureKey, Message | None]:
        """Where the best figure of an earlier hit is now, and why it may be another drawing.

        A row alone does not say which figure it is: a collection that was made anew, or one of the
        same name on another machine, has others by the same rows. when: the time of the search.
        Raises UserError when the collection has the figure no more.
        """
        best = hit.best
        key = next(self._same_figures(hit), None)
        if key is None:
            told = Message("collection.figure_not_as_found", collection=best.key.collection)
            raise UserError(told)
        source, _, _ = self._source_of(key)
        file = drawings.folder.shown(source)
        if key != best.key or file != best.file:
            return key, Message("collection.figure_elsewhere", file=file)
        if _is_changed(source, when):
            return key, Message("collection.figure_changed", file=file)
        return key, None

    def _same_figures(self, hit: DesignHit) -> Iterator[FigureKey]:
        """Figures in the place of a hit's best one: by its row, else by its label.

        The place is that of its file, also where the document has another number by now; of the
        design's file of the same name; or of the row's, where a file without a number was moved.
        """
        best, wanted = hit.best, replace(hit.design, ordinal=0)
        found = []
        for document in self._documents_of(hit):
            is_design = replace(document.design, ordinal=0) == wanted
            is_unnumbered = not wanted.number and not document.design.number
            for entry in document.figures:
                if (entry.sheet, entry.ordinal) != (best.sheet, best.ordinal):
                    continue
                file = drawings.folder.shown(self._source_of(entry.key)[0])
                is_here = is_design or (is_unnumbered and entry.key == best.key)
                if file == best.file or (is_here and _name_of(file) == _name_of(best.file)):
                    found.append(entry)
        yield from (entry.key for entry in found if entry.key == best.key)
        yield from (entry.key for entry in found if entry.label == best.label)

    def _documents_of(self, hit: DesignHit) -> Iterator[DocumentDetails]:
        """The document of a hit's row, and those of its design's number or path."""
        collection = hit.best.key.collection
        yield from self._documents_called(collection, hit.design.number or hit.design.path)
        with contextlib.suppress(UserError):
            yield self.document(collection, hit.document_id)

    def thumbnail(self, key: FigureKey) -> Picture:
        """A small picture of a figure, at most 336 pixels wide and high.

        It is kept in the collection, so that it is there also while the figure's file is offline.
        """
        office = self._office(key.collection)
        if office is not None:
            kept = office.thumbnail(key.figure_id)
        else:
            with self._used(key.collection) as opened:
                kept = opened.catalogue.thumbnail(key.figure_id)
        if kept is None:
            raise _no_figure(key)
        try:
            return drawings.thumbnails.decoded(kept)
        except ValueError:  # damaged, or too large for the server's table: from the source
            made = drawings.thumbnails.thumbnail(self.figure(key).picture)
            return drawings.thumbnails.decoded(made)

    def figure(self, key: FigureKey) -> Figure:
        """A figure at full resolution, read again from its file. Raises UserError when offline."""
        source, sheet, ordinal = self._source_of(key)
        return self._readers().figure(source, sheet, ordinal)

    def sheet(self, key: FigureKey) -> Picture:
        """The whole sheet that holds a figure, full resolution. Raises UserError when offline."""
        source, sheet, _ = self._source_of(key)
        return self._readers().sheet(source, sheet).picture

    def original(self, key: FigureKey, folder: Path) -> Path:
        """A file with a figure's sheet, for other programs: the source, or a grant's picture.

        folder: where what lies in an archive is put. Raises UserError when it cannot be read.
        """
        source, sheet, _ = self._source_of(key)
        try:
            with told_if_not_written(folder):
                return drawings.originals.original(source, sheet, folder)
        except drawings.unreadable.UnreadableError as error:
            raise UserError(*error.problem(drawings.folder.shown(source)).told) from error

    def _source_of(self, key: FigureKey) -> tuple[Source, int, int]:
        """The source, sheet and ordinal of a figure. Raises UserError when it is gone."""
        office = self._office(key.collection)
        if office is not None:
            found = office.source_of(key.figure_id)
        else:
            with self._used(key.collection) as opened:
                found = opened.catalogue.source_of(key.figure_id)
        if found is None:
            raise _no_figure(key)
        return found


def _name_of(file: str) -> str:
    """The last part of a path, on whichever system it was written."""
    return file.replace("\\", "/").rpartition("/")[2]


def _is_changed(source: Source, when: dt.datetime) -> bool:
    """Whether a file is another than was read, or was written after a moment."""
    try:
        modified_ns = source.path.stat().st_mtime_ns
    except OSError:
        return False
    is_of_one_file = source.kind is not SourceKind.GRANT or bool(source.inside)
    is_another = is_of_one_file and modified_ns != source.modified_ns
    return is_another or modified_ns > when.timestamp() * 1e9


def _no_figure(key: FigureKey) -> UserError:
    return UserError(Message("collection.figure_gone", collection=key.collection))
