"""From a source to its figures: the whole road of this package, in one process.

Bad input never raises here: what is broken becomes a Problem and the rest is read. But a hostile
file can crash or exhaust the process that reads it, so programs call this through `workers`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import PurePosixPath

from patentviewer.drawings import bibliography, frontmatter
from patentviewer.drawings import whole_sheets as figures
from patentviewer.drawings import whole_sheets as views
from patentviewer.drawings.folder import parts_of, shown, source_of
from patentviewer.drawings.grants import Grant
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
    keep = keep or (lambda figure: figure)
    found: list[Figure] = []
    problems: list[Problem] = []
    texts: list[PageText] = []
    known = bibliography.from_name(_name(source))
    try:
        with _document(source) as (printed, sheets):
            for page in sheets:
                if isinstance(page, Problem):
                    problems.append(page)
                    continue
                texts.append(PageText(page.number, page.words, page.width, page.height))
                try:
                    found += map(keep, _figures_of(page, texts[-1]))
                except UnreadableError as error:
                    problems.append(_on_page(page, source, error))
    except UnreadableError as error:
        problems.append(error.problem(shown(source)))
        printed = Bibliography()
    if any(text.words for text in texts):
        printed = bibliography.from_pages(texts)
    known = bibliography.merged(printed, known)
    if not found and not problems:
        problems.append(
            Problem(
                shown(source),
                "No drawing was found in it.",
                "If it shows one, save that page as a picture of its own.",
            )
        )
    described = views.describe(found, known.descriptions)
    return Reading(source, known, tuple(described), tuple(problems))


def read_figure(source: Source, sheet: int, ordinal: int) -> Figure:
    """One figure again, at the source's full resolution. Raises UnreadableError."""
    for figure in figures.figures_of(read_sheet(source, sheet)):
        if figure.ordinal == ordinal:
            return figure
    raise UnreadableError("The figure is no longer there.", "Refresh the collection.")


def read_sheet(source: Source, sheet: int) -> Sheet:
    """One sheet whole, by its number from 1. Raises UnreadableError."""
    with _document(source) as (_, sheets):
        for page in sheets:
            if isinstance(page, Page) and page.number == sheet:
                return page.sheet()
    raise UnreadableError("The sheet is no longer there.", "Refresh the collection.")


@contextmanager
def _document(source: Source) -> Iterator[tuple[Bibliography, Iterator[Page | Problem]]]:
    """A source's bibliography as far as it lies outside its pages, and its pages."""
    if source.kind is not SourceKind.GRANT:
        yield Bibliography(), pages(source)
        return
    with parts_of(source) as parts:
        grant = Grant(parts, shown(source))
        yield grant.bibliography(), grant.pages()


def _figures_of(page: Page, text: PageText) -> list[Figure]:
    if frontmatter.is_text_page(text):
        return []
    sheet = page.sheet()
    if not page.words and not sheet.is_bare and frontmatter.looks_like_text(sheet):
        return []
    return figures.figures_of(sheet)


def _on_page(page: Page, source: Source, error: UnreadableError) -> Problem:
    where = f"Page {page.number}: " if source.kind is SourceKind.PDF else ""
    return Problem(shown(source), where + error.reason, error.advice)


def _name(source: Source) -> str:
    return PurePosixPath(source.inside[-1] if source.inside else source.relative).name
