"""From a source to its figures: the whole road of this package, in one process.

Bad input never raises here: what is broken becomes a Problem and the rest is read. But a hostile
file can crash or exhaust the process that reads it, so programs call this through `workers`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import PurePosixPath

from patentviewer.drawings import barcode, bibliography, figures, frontmatter, views
from patentviewer.drawings.folder import shown, source_of
from patentviewer.drawings.grants import Grant
from patentviewer.drawings.parts import parts_of
from patentviewer.drawings.records import (
    Bibliography,
    Figure,
    Problem,
    Reading,
    Sheet,
    Source,
    SourceKind,
)
from patentviewer.drawings.sheets import Page, pages
from patentviewer.drawings.textlines import PageText
from patentviewer.drawings.unreadable import UnreadableError

__all__ = ["read", "read_figure", "read_sheet", "source_of"]


def read(source: Source, keep: Callable[[Figure], Figure] | None = None) -> Reading:
    """Everything a source gives: its bibliography, its figures in order, and what was wrong.

    keep turns each figure into what is to be kept of it, as soon as it is found, so that a long
    document need not be in memory with all its pictures.
    """
    document = _Document(source, keep or (lambda figure: figure))
    try:
        with _opened(source) as (known, sheets):
            document.known = known
            for page in sheets:
                document.take(page)
    except UnreadableError as error:
        document.problems.append(error.problem(shown(source)))
    return document.reading()


class _Document:
    """What has been found of a document so far, page by page."""

    def __init__(self, source: Source, keep: Callable[[Figure], Figure]) -> None:
        self.known = Bibliography()
        self.problems: list[Problem] = []
        self._source = source
        self._keep = keep
        self._figures: list[Figure] = []
        self._texts: list[PageText] = []

    def take(self, page: Page | Problem) -> None:
        """Read one more page."""
        if isinstance(page, Problem):
            self.problems.append(page)
            return
        text = PageText(page.number, page.words, page.width, page.height)
        self._texts.append(text)
        if frontmatter.is_text_page(text):
            return
        try:
            sheet = page.sheet()
        except UnreadableError as error:
            where = f"Page {page.number}: " if self._source.kind is SourceKind.PDF else ""
            problem = UnreadableError(where + error.reason, error.advice)
            self.problems.append(problem.problem(shown(self._source)))
            return
        if self._is_print(page, sheet, text):
            return
        self._figures += map(self._keep, figures.figures_of(sheet))

    def reading(self) -> Reading:
        """All of it, with what the text and the file's name say."""
        if any(text.words for text in self._texts):
            self.known = bibliography.merged(bibliography.from_pages(self._texts), self.known)
        known = bibliography.merged(self.known, bibliography.from_name(_name(self._source)))
        if not self._figures and not self.problems:
            advice = "If it shows one, save that page as a picture of its own."
            self.problems.append(
                Problem(shown(self._source), "No drawing was found in it.", advice)
            )
        described = views.describe(self._figures, known.descriptions)
        return Reading(self._source, known, tuple(described), tuple(self.problems))

    def _is_print(self, page: Page, sheet: Sheet, text: PageText) -> bool:
        """Whether a page looks like text; its bar code, if any, then says the number.

        A picture that is alone in its file must have the bar code to be left out: somebody put it
        there to be found, and screens of programs are designs full of text.
        """
        if sheet.is_bare or frontmatter.has_sheet_header(text):
            return False
        if not frontmatter.looks_like_text(sheet):
            return False
        number = "" if self.known.number else barcode.design_number(sheet.picture)
        if number:
            coded = bibliography.number_of(number, "US", "S")
            self.known = replace(self.known, number=coded, country="US", kind="S")
        return bool(number) or not page.is_alone


def read_figure(source: Source, sheet: int, ordinal: int) -> Figure:
    """One figure again, at the source's full resolution. Raises UnreadableError."""
    for figure in figures.figures_of(read_sheet(source, sheet)):
        if figure.ordinal == ordinal:
            return figure
    raise UnreadableError("The figure is no longer there.", "Refresh the collection.")


def read_sheet(source: Source, sheet: int) -> Sheet:
    """One sheet whole, by its number from 1. Raises UnreadableError."""
    with _opened(source) as (_, sheets):
        for page in sheets:
            if isinstance(page, Page) and page.number == sheet:
                return page.sheet()
    raise UnreadableError("The sheet is no longer there.", "Refresh the collection.")


@contextmanager
def _opened(source: Source) -> Iterator[tuple[Bibliography, Iterator[Page | Problem]]]:
    """A source's bibliography as far as it lies outside its pages, and its pages."""
    if source.kind is not SourceKind.GRANT:
        yield Bibliography(), pages(source)
        return
    with parts_of(source) as parts:
        grant = Grant(parts, shown(source))
        yield grant.bibliography(), grant.pages()


def _name(source: Source) -> str:
    return PurePosixPath(source.inside[-1] if source.inside else source.relative).name
