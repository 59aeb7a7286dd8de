"""A source's pages and pictures, one at a time; what is broken comes as a Problem.

Everything becomes grey, uint8, 0 = black ink, 255 = white paper, whatever it was: colour, 16 bits,
transparent, turned by its camera, white on black, on grey paper.
"""

from __future__ import annotations

import io
import warnings
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import BinaryIO

import numpy as np
from PIL import Image

from patentviewer.drawings import paper, svg, svg_pictures
from patentviewer.drawings.archives import read_at_most
from patentviewer.drawings.folder import shown
from patentviewer.drawings.formats import HEAD_BYTES, PICTURES, Format, as_text, format_of
from patentviewer.drawings.frames import SHEET_PIXELS, Frame, damaged, frames_of
from patentviewer.drawings.kinds import kind_of
from patentviewer.drawings.parts import Parts, parts_of
from patentviewer.drawings.pdf import MOST_PAGES, MOST_PIXELS, Pdf, PdfPage
from patentviewer.drawings.unreadable import UnreadableError, os_reason
from patentviewer.messages import Message
from patentviewer.model.documents import FileBeside, Picture, Problem, Sheet, Source, Word

warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.")  # becomes a Problem

_SEARCHED_FOR_SVG = 2**20
"""Bytes of an XML file among which its drawing begins."""

_DEEPEST_PDF = 2
"""PDFs inside PDFs inside a PDF are read, and no further."""

_PAGE_SIDES = (7.0, 9.5)
"""Inches; what is at least that wide and high is a whole page with its margins."""

_LEAST_SCAN_DPI = 100
"""A lower resolution is that of a screen or a camera, and says nothing about the paper's size."""

_LEAST_PAGE_PIXELS = 1600


@dataclass(frozen=True, eq=False)
class Page:
    """One page, frame or picture before its pixels are decoded.

    number: from 1. words: its text layer, in points. width, height: points, or 0 for a picture.
    is_alone: it is all there is in a picture file. file: its own path as shown to a person, where
    it lies in another file than the source. sheet: decodes it, for as long as the next page
    has not been asked for; raises UnreadableError.
    """

    number: int
    sheet: Callable[[], Sheet]
    words: tuple[Word, ...] = ()
    width: float = 0.0
    height: float = 0.0
    is_alone: bool = False
    file: str = ""


def pages(source: Source, others: list[FileBeside] | None = None) -> Iterator[Page | Problem]:
    """The pages of a PDF, or the frames of a picture, lazily.

    others: gets the files beside the source that a drawing is made with, when it is decoded.
    """
    others = [] if others is None else others
    try:
        with parts_of(source) as parts:
            yield from _pages_of_part(parts, shown(source), others)
    except UnreadableError as error:
        yield error.problem(shown(source))


def _pages_of_part(
    parts: Parts, file_shown: str, others: list[FileBeside]
) -> Iterator[Page | Problem]:
    with parts.open(parts.main) as file:
        try:
            content = _format_of(file, parts.main)
            if content is Format.PDF:
                yield from _pdf_pages(file, file_shown)
            elif content in PICTURES or content is Format.GZIP:
                beside = partial(_read_beside, parts, others)
                yield from picture_pages(file, content, file_shown, beside)
            else:
                raise wrong_format(content)
        except OSError as error:
            raise os_reason(error) from error


def _format_of(file: BinaryIO, name: str) -> Format:
    """What a file is; a drawing in SVG may begin after long comments, or stand in a web page."""
    content = format_of(file.read(HEAD_BYTES))
    file.seek(0)
    is_called_svg = name.lower().endswith((".svg", ".svgz"))
    if content is Format.XML or (content is Format.HTML and is_called_svg):
        text = as_text(file.read(_SEARCHED_FOR_SVG))
        file.seek(0)
        if svg.is_svg(text):
            return Format.SVG
    return content


def wrong_format(content: Format) -> UnreadableError:
    """The error that says why a file with the name of a drawing holds none."""
    if content is Format.EMPTY:
        return UnreadableError(Message("file.empty"), Message("advice.fetch_again"))
    if content is Format.UNKNOWN:
        return UnreadableError(Message("file.unknown_content"), Message("advice.save_drawing"))
    return UnreadableError(
        Message("file.named_otherwise", kind=content.value), Message("advice.name_that_fits")
    )


def _pdf_pages(file: BinaryIO, file_shown: str, depth: int = 0) -> Iterator[Page | Problem]:
    """The pages of a PDF, then those of the files inside it."""
    pdf = Pdf(file)
    try:
        for number, page in enumerate(pdf.pages(), start=1):
            if isinstance(page, UnreadableError):
                yield Page(number, partial(_fail, page))
            else:
                yield _pdf_page(page, number)
        if pdf.is_cut_off:
            yield Problem(file_shown, Message("pdf.cut_off"), Message("advice.fetch_again"))
        elif len(pdf) > MOST_PAGES:
            yield Problem(
                file_shown,
                Message("pdf.too_many_pages", pages=len(pdf), most=MOST_PAGES),
                Message("advice.split_by_document"),
            )
        yield from _attached_pages(pdf, file_shown, depth)
    finally:
        pdf.close()


def _attached_pages(pdf: Pdf, file_shown: str, depth: int) -> Iterator[Page | Problem]:
    """The pages of the drawings inside a PDF, numbered after its own."""
    number = len(pdf)
    for attached in pdf.attached():
        name = f"{file_shown}!{attached.name}"
        if isinstance(attached.content, UnreadableError):
            yield attached.content.problem(name)
            continue
        content = format_of(attached.content[:HEAD_BYTES])
        file = io.BytesIO(attached.content)
        if content is Format.PDF and depth < _DEEPEST_PDF:
            found = _pdf_pages(file, name, depth + 1)
        elif content in PICTURES:
            found = picture_pages(file, content, name)
        else:
            problem = _not_read(attached.name, file)
            if problem is not None:
                yield problem.problem(name)
            continue
        try:
            for page in found:
                if isinstance(page, Problem):
                    yield page
                else:
                    number += 1
                    yield replace(page, number=number, sheet=partial(_numbered, page, number))
        except UnreadableError as error:
            yield error.problem(name)


def _not_read(name: str, file: BinaryIO) -> UnreadableError | None:
    """Why a file inside a PDF that may hold drawings, or tell of some, is not read."""
    try:
        kind = kind_of(name, None, is_dropped=False)
        kind = kind_of(name, file, is_dropped=False) if kind == "" else kind
    except UnreadableError as error:
        return error
    if kind is None:
        return None
    return UnreadableError(Message("pdf.attached_not_read"), Message("advice.save_as_own_file"))


def _numbered(page: Page, number: int) -> Sheet:
    return replace(page.sheet(), number=number)


def _fail(error: UnreadableError) -> Sheet:
    raise error


def _pdf_page(page: PdfPage, number: int) -> Page:
    words = page.words()

    def sheet() -> Sheet:
        picture, dpi = page.picture(SHEET_PIXELS)
        scale = dpi / 72
        return Sheet(
            paper.levelled(picture),
            number,
            dpi,
            words=tuple(_scaled(word, scale) for word in words),
        )

    return Page(number, sheet, words, page.width, page.height)


def _scaled(word: Word, scale: float) -> Word:
    left, top, right, bottom = word.box
    return replace(word, box=(left * scale, top * scale, right * scale, bottom * scale))


def _read_beside(parts: Parts, others: list[FileBeside], name: str) -> bytes:
    others.append(parts.beside(name))
    return parts.read(name, svg_pictures.MOST_BYTES)


def picture_pages(
    file: BinaryIO, content: Format, file_shown: str, beside: svg.Beside | None = None
) -> Iterator[Page | Problem]:
    """The frames of a picture file, one but for TIFF. Raises UnreadableError.

    beside: reads files beside it, for an SVG whose style sheets or pictures lie there.
    """
    if content in {Format.SVG, Format.GZIP}:
        notices: list[UnreadableError] = []
        yield Page(1, lambda: _svg_sheet(file, content, beside, notices), is_alone=True)
        for notice in notices:
            yield notice.problem(file_shown)
        return
    number = 0
    for frame in frames_of(file, content):
        if isinstance(frame, UnreadableError):
            yield frame.problem(file_shown)
            continue
        number += 1
        yield Page(number, partial(_sheet, frame, number), is_alone=frame.is_alone)


def _sheet(frame: Frame, number: int) -> Sheet:
    picture, factor = frame.decode()
    across, down = frame.across, frame.down
    if across and abs(across / down - 1) > 0.05:
        picture = _with_square_pixels(picture, across, down)
    dpi = max(across, down) / factor
    picture = paper.levelled(picture)
    return Sheet(picture, number, dpi, is_bare=not _is_page(picture, dpi))


def _with_square_pixels(picture: Picture, across: float, down: float) -> Picture:
    """Fax machines have twice as many dots across as down: stretch the coarser side."""
    height, width = picture.shape
    best = max(across, down)
    size = round(width * best / across), round(height * best / down)
    if size[0] * size[1] > MOST_PIXELS:
        return picture
    return np.asarray(Image.fromarray(picture).resize(size, Image.Resampling.BILINEAR))


def _is_page(picture: Picture, dpi: float) -> bool:
    """Whether a picture has the size of a whole page, so that it has margins and a header."""
    short, long = sorted(int(side) for side in picture.shape)
    if not 1.2 <= long / short <= 1.7:
        return False
    if dpi < _LEAST_SCAN_DPI:
        return short >= _LEAST_PAGE_PIXELS
    return short >= _PAGE_SIDES[0] * dpi and long >= _PAGE_SIDES[1] * dpi


def _svg_sheet(
    file: BinaryIO, content: Format, beside: svg.Beside | None, notices: list[UnreadableError]
) -> Sheet:
    """The drawing, and, added to the notices, what of it may not be as it should."""
    try:
        data = read_at_most(file, svg.MOST_BYTES)
        if content is Format.GZIP:
            data = svg.unpacked(data)
    except (OSError, EOFError, zlib.error) as error:
        raise damaged(Format.SVG) from error
    if content is Format.GZIP and not svg.is_svg(as_text(data)):
        raise wrong_format(content)
    drawing = svg.drawn(data, beside)
    notices[:] = drawing.notices
    return Sheet(paper.levelled(drawing.picture), 1, is_bare=True)
