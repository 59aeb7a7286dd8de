"""From a source to its figures: the whole road of this package, in one process.

Bad input never raises here: what is broken becomes a Problem and the rest is read. But a hostile
file can crash or exhaust the process that reads it, so programs call this through `workers`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import PurePosixPath

from patentviewer import drawings
from patentviewer.drawings import (
    barcode,
    bibliography,
    figures,
    frontmatter,
    lists,
    notation,
    views,
)
from patentviewer.drawings.folder import shown, source_of
from patentviewer.drawings.grants import Grant
from patentviewer.drawings.parts import parts_of
from patentviewer.drawings.sheets import Page, pages
from patentviewer.drawings.textlines import PageText
from patentviewer.drawings.unreadable import UnreadableError, unforeseen
from patentviewer.messages import Message
from patentviewer.model.documents import (
    Bibliography,
    Figure,
    FileBeside,
    Problem,
    Reading,
    Sheet,
    Source,
    SourceKind,
)

__all__ = ["SAME_SINCE", "VERSION", "read", "read_figure", "read_sheet", "source_of"]

VERSION = 7
"""Raised whenever the same file would give other figures, labels or facts of its document.

A collection keeps with which version each of its files was read: a refresh reads older ones again.
Where it is but a few kinds of files, a new layout of catalogues may have these alone read again, as
the 13th does.
"""

SAME_SINCE = 7
"""The version since which documents without a title page that is read by machine give the same.

Raised with VERSION, unless nothing but that reading is another: then all others, which are most of
a collection, need not be read and embedded again.
"""


_NAMED_PAGES = 10
_MOST_PRINT = 3
_LAST_PRINT = 12
"""Printed pages that are read by machine: the title page and what follows it, which may be a list
of citations, up to the page with the last description of a figure."""


def read(source: Source, keep: Callable[[Figure], Figure] | None = None) -> Reading:
    """Everything a source gives: its bibliography, its figures in order, and what was wrong.

    keep turns each figure into what is to be kept of it, as soon as it is found, so that a long
    document need not be in memory with all its pictures.
    """
    if source.kind is SourceKind.LIST:
        return lists.read(source)
    document = _Document(source, keep or (lambda figure: figure))
    try:
        with _opened(source, document.others) as (known, sheets):
            document.known = known
            if _is_of_another_kind(source, known):
                return Reading(source, Bibliography())
            for page in sheets:
                document.take(page)
    except UnreadableError as error:
        document.problems.append(error.problem(shown(source)))
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 (what was read before it is kept)
        document.problems.append(unforeseen(error).problem(shown(source)))
    return document.reading()


def _is_of_another_kind(source: Source, known: Bibliography) -> bool:
    """Whether it is a patent, not a design, that lies among a week's reissues."""
    folders = [part for path in source.inside[:1] for part in path.upper().split("/")]
    is_design = bool(known.locarno) or known.us_class.startswith("D")
    return "REISSUE" in folders and not is_design


class _Document:
    """What has been found of a document so far, page by page."""

    def __init__(self, source: Source, keep: Callable[[Figure], Figure]) -> None:
        self.known = Bibliography()
        self.problems: list[Problem] = []
        self.others: list[FileBeside] = []
        self._source = source
        self._keep = keep
        self._figures: list[Figure] = []
        self._texts: list[PageText] = []
        self._broken: dict[Problem, list[int]] = {}
        self._notices: list[int] = []
        self._has_unread_print = False

    def take(self, page: Page | Problem) -> None:
        """Read one more page."""
        if isinstance(page, Problem):
            self.problems.append(page)
            return
        text = PageText(page.number, page.words, page.width, page.height)
        self._texts.append(text)
        if frontmatter.is_notice(text):
            self._notices.append(page.number)
            return
        if frontmatter.is_text_page(text):
            return
        try:
            sheet = page.sheet()
            if self._is_print(page, sheet, text):
                self._has_unread_print |= not page.words
            else:
                self._figures += map(self._keep, _figures_on(sheet))
        except UnreadableError as error:
            self._has_broken(page, error)
        except MemoryError:
            raise
        except Exception as error:  # noqa: BLE001 (the other pages are read all the same)
            self._has_broken(page, unforeseen(error))

    def _has_broken(self, page: Page, error: UnreadableError) -> None:
        problem = error.problem(page.file or shown(self._source))
        self._broken.setdefault(problem, []).append(page.number)

    def reading(self) -> Reading:
        """All of it, with what the text and the file's name say."""
        if any(text.words for text in self._texts):
            self.known = bibliography.merged(bibliography.from_pages(self._texts), self.known)
        known = bibliography.merged(self.known, notation.from_name(_name(self._source)))
        problems = [*self.problems, *self._pages_broken()]
        if self._notices and not self._figures:
            problems.append(
                Problem(
                    shown(self._source),
                    Message("pdf.only_notice"),
                    Message("advice.print_from_viewer"),
                )
            )
        if not self._figures and not problems:
            advice = Message("advice.save_page")
            problems.append(Problem(shown(self._source), Message("file.no_drawing_found"), advice))
        described = views.describe(self._labelled(), known.descriptions)
        return Reading(
            self._source,
            known,
            tuple(described),
            tuple(problems),
            has_unread_print=self._has_unread_print and not (known.title and known.descriptions),
            beside=tuple(dict.fromkeys(self.others)),
        )

    def _labelled(self) -> list[Figure]:
        """The figures; the only one of a picture is labelled by the file's name, if by nothing."""
        if self._source.kind is SourceKind.PICTURE and len(self._figures) == 1:
            (figure,) = self._figures
            named = notation.view_in_name(_name(self._source))
            return [replace(figure, label=figure.label or named)]
        return self._figures

    def _pages_broken(self) -> Iterator[Problem]:
        """One Problem for all the pages that are broken in the same way."""
        for problem, numbers in self._broken.items():
            if problem.file != shown(self._source) or len(self._texts) == 1:
                yield problem
            else:
                yield replace(problem, reason=_of_pages(numbers, problem.reason))

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
            coded = notation.number_of(number, "US", "S")
            self.known = replace(self.known, number=coded, country="US", kind="S")
        return bool(number) or not page.is_alone


def _figures_on(sheet: Sheet) -> list[Figure]:
    """A sheet's figures. What fails on one sheet is that sheet's problem, not the document's."""
    try:
        return figures.figures_of(sheet)
    except MemoryError:
        raise
    except Exception as error:
        raise UnreadableError(
            Message("page.figures_not_apart", kind=type(error).__name__, why=error),
            Message("advice.report"),
        ) from error


def _of_pages(numbers: Sequence[int], reason: Message) -> Message:
    """A reason that holds for some pages; the first ten are named when they are many."""
    more = len(numbers) - _NAMED_PAGES
    if more > 0:
        named = numbers[:_NAMED_PAGES]
        return Message("page.of_many", pages=named, more=more, reason=reason)
    return Message("page.of_some", pages=numbers, count=len(numbers), reason=reason)


def read_title_page(source: Source) -> Bibliography:
    """What the printed pages of a document say that have no text of their own, read by machine.

    For documents whose Reading says has_unread_print; takes some seconds a page. Raises
    UnreadableError.
    """
    texts: list[PageText] = []
    is_told = False
    with _opened(source) as (_, sheets):
        for page in sheets:
            if isinstance(page, Problem):
                continue
            if page.number > _LAST_PRINT or len(texts) == _MOST_PRINT:
                break
            if page.words:
                continue
            sheet = page.sheet()
            if not frontmatter.looks_like_text(sheet):
                if is_told:
                    break
                continue
            height, width = sheet.picture.shape
            words = drawings.print_lines.words_of(sheet.picture)
            texts.append(PageText(page.number, words, float(width), float(height)))
            is_told |= bibliography.is_last_of_text(texts[-1])
            if is_told and not bibliography.is_continued(texts[-1]):
                break
    return bibliography.from_pages(texts)


def read_figure(source: Source, sheet: int, ordinal: int) -> Figure:
    """One figure again, at the source's full resolution. Raises UnreadableError."""
    for figure in figures.figures_of(read_sheet(source, sheet)):
        if figure.ordinal == ordinal:
            return figure
    raise UnreadableError(Message("file.figure_gone"), Message("advice.refresh_collection"))


def read_sheet(source: Source, sheet: int) -> Sheet:
    """One sheet whole, by its number from 1. Raises UnreadableError."""
    with _opened(source) as (_, sheets):
        for page in sheets:
            if isinstance(page, Page) and page.number == sheet:
                return page.sheet()
    raise UnreadableError(Message("file.sheet_gone"), Message("advice.refresh_collection"))


@contextmanager
def _opened(
    source: Source, others: list[FileBeside] | None = None
) -> Iterator[tuple[Bibliography, Iterator[Page | Problem]]]:
    """A source's bibliography as far as it lies outside its pages, and its pages.

    others: as of `sheets.pages`.
    """
    if source.kind is not SourceKind.GRANT:
        yield Bibliography(), pages(source, others)
        return
    with parts_of(source) as parts:
        grant = Grant(parts, shown(source))
        yield grant.bibliography(), grant.pages()


def _name(source: Source) -> str:
    return PurePosixPath(source.inside[-1] if source.inside else source.relative).name
