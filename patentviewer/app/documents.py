"""Documents and figures of collections: what is known of them, and their pictures."""

from __future__ import annotations

import logging
from pathlib import Path

from patentviewer import drawings, search
from patentviewer.app.opened import Opened
from patentviewer.errors import UserError, told_if_not_written
from patentviewer.messages import Message
from patentviewer.model.condition import UnusableError
from patentviewer.model.details import DocumentDetails, FigureEntry
from patentviewer.model.documents import Figure, Picture, Source
from patentviewer.model.ranking import FigureKey

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


def _no_figure(key: FigureKey) -> UserError:
    return UserError(Message("collection.figure_gone", collection=key.collection))
