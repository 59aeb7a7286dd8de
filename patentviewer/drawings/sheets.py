"""A source's pages and pictures, one at a time; what is broken comes as a Problem.

Everything becomes grey, uint8, 0 = black ink, 255 = white paper, whatever it was: colour, 16 bits,
transparent, turned by its camera, white on black.
"""

from __future__ import annotations

import gzip
import io
import re
import warnings
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import BinaryIO

import numpy as np
from PIL import Image, ImageOps

from patentviewer.drawings import svg
from patentviewer.drawings.archives import read_at_most
from patentviewer.drawings.folder import shown
from patentviewer.drawings.formats import HEAD_BYTES, PICTURES, Format, format_of
from patentviewer.drawings.parts import Parts, parts_of
from patentviewer.drawings.pdf import MOST_PAGES, MOST_PIXELS, Pdf, PdfPage, check_pixels
from patentviewer.drawings.unreadable import UnreadableError, os_reason
from patentviewer.model.documents import Picture, Problem, Sheet, Source, Word

SHEET_PIXELS = 40_000_000
"""Pixels a sheet has at most; a larger one is shrunk by a whole number."""

Image.MAX_IMAGE_PIXELS = None  # the size is checked here, with a message for people
warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.")  # becomes a Problem

_FORMATS = ("TIFF", "PNG", "JPEG", "WEBP", "BMP", "GIF")
_BROKEN = (OSError, SyntaxError, ValueError, EOFError, IndexError, KeyError, TypeError, zlib.error)
"""What Pillow raises for a picture that is damaged, depending on where it is."""

_DEEPEST_PDF = 2
"""PDFs inside PDFs inside a PDF are read, and no further."""

_REDUCED_IMAGE = 254
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


def pages(source: Source) -> Iterator[Page | Problem]:
    """The pages of a PDF, or the frames of a picture, lazily."""
    try:
        with parts_of(source) as parts:
            yield from _pages_of_part(parts, parts.main, shown(source))
    except UnreadableError as error:
        yield error.problem(shown(source))


def _pages_of_part(parts: Parts, name: str, file_shown: str) -> Iterator[Page | Problem]:
    with parts.open(name) as file:
        try:
            content = format_of(file.read(HEAD_BYTES))
            file.seek(0)
            if content is Format.PDF:
                yield from _pdf_pages(file, file_shown)
            elif content in PICTURES or content is Format.GZIP:
                yield from picture_pages(file, content, file_shown)
            else:
                raise wrong_format(content)
        except OSError as error:
            raise os_reason(error) from error


def wrong_format(content: Format) -> UnreadableError:
    """Why a file with the name of a drawing holds none."""
    if content is Format.EMPTY:
        return UnreadableError("The file is empty.", "Fetch or copy it again.")
    if content is Format.UNKNOWN:
        return UnreadableError(
            "Its content is none of the formats that can be read, whatever its name says.",
            "If it is a drawing, save it as PDF, TIFF or PNG.",
        )
    return UnreadableError(
        f"Its name says otherwise, but it is a {content.value}.",
        "Give it the name that fits, or save it as PDF, TIFF or PNG.",
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
            yield Problem(
                file_shown,
                "The PDF is incomplete: its end is missing. What could be read of it is used.",
                "Fetch or copy it again.",
            )
        elif len(pdf) > MOST_PAGES:
            yield Problem(
                file_shown,
                f"The PDF has {len(pdf):,} pages; only the first {MOST_PAGES:,} were read.",
                "Split it into one file a document.",
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
            inked(picture), number, dpi, words=tuple(_scaled(word, scale) for word in words)
        )

    return Page(number, sheet, words, page.width, page.height)


def _scaled(word: Word, scale: float) -> Word:
    left, top, right, bottom = word.box
    return replace(word, box=(left * scale, top * scale, right * scale, bottom * scale))


def picture_pages(file: BinaryIO, content: Format, file_shown: str) -> Iterator[Page | Problem]:
    """The frames of a picture file; only TIFF has more than one. Raises UnreadableError."""
    if content in {Format.SVG, Format.GZIP}:
        yield Page(1, lambda: _svg_sheet(file, content), is_alone=True)
        return
    with _opened(file, content) as image:
        number = 0
        frames = _frames(image)
        for frame in range(frames):
            try:
                image.seek(frame)
            except _BROKEN:
                yield _damaged(content).problem(file_shown)
                return
            if not _is_reduced(image):
                number += 1
                decode = partial(_sheet, image, number, content)
                yield Page(number, decode, is_alone=frames == 1)


def _opened(file: BinaryIO, content: Format) -> Image.Image:
    try:
        return Image.open(file, formats=_FORMATS)
    except _BROKEN as error:
        raise _damaged(content) from error


def _damaged(content: Format) -> UnreadableError:
    return UnreadableError(
        f"The {content.value} is damaged or incomplete.", "Fetch or copy it again."
    )


def _frames(image: Image.Image) -> int:
    if image.format != "TIFF":
        return 1
    try:
        return min(int(getattr(image, "n_frames", 1)), MOST_PAGES)
    except _BROKEN as error:
        raise _damaged(Format.TIFF) from error


def _is_reduced(image: Image.Image) -> bool:
    """Whether a TIFF's frame is but a thumbnail of another one."""
    tags = getattr(image, "tag_v2", {})
    return bool(int(tags.get(_REDUCED_IMAGE, 0)) & 1) and image.tell() > 0


def _sheet(image: Image.Image, number: int, content: Format) -> Sheet:
    check_pixels(*image.size)
    across, down = _dpi(image)
    try:
        picture = to_grey(image)
    except _BROKEN as error:
        raise _damaged(content) from error
    except MemoryError as error:
        raise UnreadableError("The picture is too large for the memory.") from error
    if across and abs(across / down - 1) > 0.05:
        picture = _with_square_pixels(picture, across, down)
    dpi = max(across, down)
    factor = int(np.ceil((picture.size / SHEET_PIXELS) ** 0.5))
    if factor > 1:
        picture = np.asarray(Image.fromarray(picture).reduce(factor))
    return Sheet(picture, number, dpi / factor, is_bare=not _is_page(picture, dpi / factor))


def _dpi(image: Image.Image) -> tuple[float, float]:
    """Dots an inch across and down, or zeros where the file says nothing sensible."""
    try:
        across, down = (float(value) for value in image.info.get("dpi", (0, 0)))
    except (TypeError, ValueError, ZeroDivisionError):
        return 0.0, 0.0
    return (across, down) if 30 <= across <= 10_000 and 30 <= down <= 10_000 else (0.0, 0.0)


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


def to_grey(image: Image.Image) -> Picture:
    """Any picture as grey on white: upright by its camera's mark, white lines on black inverted.

    Raises what Pillow raises on damaged pictures (OSError, SyntaxError, ValueError...).
    """
    image.load()
    ImageOps.exif_transpose(image, in_place=True)
    return inked(_flattened(image))


def _flattened(image: Image.Image) -> Picture:
    if image.mode in {"I;16", "I;16B", "I;16L", "I", "F"}:
        return _from_deep(np.asarray(image))
    if image.mode in {"RGBA", "LA", "PA", "RGBa", "La"} or "transparency" in image.info:
        return _on_paper(image.convert("RGBA"))
    if image.mode == "1":
        return np.asarray(image).view(np.uint8)  # 0 and 255 already
    return np.array(image.convert("L"))


def _from_deep(values: np.ndarray[tuple[int, ...], np.dtype[np.generic]]) -> Picture:
    """More than 8 bits a pixel: 16 bits keep their scale, floats are 0 to 1 or stretched."""
    grey = np.nan_to_num(values.astype(np.float32))
    low, high = float(grey.min(initial=0)), float(grey.max(initial=0))
    if values.dtype.kind == "f":
        low, high = (0.0, 1.0) if low >= 0 and high <= 1 else (low, high)
    else:
        low, high = min(low, 0.0), next((top for top in (255, 65535) if high <= top), high)
    return ((grey - low) * (255 / max(high - low, 1e-9))).round().astype(np.uint8)


def _on_paper(image: Image.Image) -> Picture:
    """A transparent picture on white paper; on black, inverted, if it is white itself."""
    opacity = np.asarray(image.getchannel("A"))
    grey = np.asarray(image.convert("RGB").convert("L"))
    solid = opacity > 127
    if solid.any() and not solid.all() and grey[solid].min() > 200:
        grey = 255 - grey
    share = opacity.astype(np.uint16)
    return ((grey * share + 255 * (255 - share) + 127) // 255).astype(np.uint8)


def inked(picture: Picture) -> Picture:
    """White lines on black as black lines on white; photographs stay as they are.

    A picture is inverted when its border is black and hardly anything in it is grey.
    """
    border = np.concatenate((picture[0], picture[-1], picture[:, 0], picture[:, -1]))
    if np.mean(border < 64) < 0.9:
        return picture
    counts = np.bincount(picture.ravel(), minlength=256) / picture.size
    is_line_work = counts[:64].sum() > 0.6 and counts[64:192].sum() < 0.08
    return 255 - picture if is_line_work and counts[192:].sum() > 0.001 else picture


def _svg_sheet(file: BinaryIO, content: Format) -> Sheet:
    limit = svg.MOST_BYTES
    try:
        data = read_at_most(file, limit)
        if content is Format.GZIP:
            with gzip.GzipFile(fileobj=io.BytesIO(data)) as packed:
                data = read_at_most(io.BufferedReader(packed), limit)
    except (OSError, EOFError, zlib.error) as error:
        raise _damaged(Format.SVG) from error
    if format_of(data[:HEAD_BYTES]) is not Format.SVG and not re.search(rb"<svg[\s>]", data):
        raise wrong_format(content)
    picture = to_grey(Image.open(io.BytesIO(svg.drawn(data))))
    return Sheet(picture, 1, is_bare=True)
