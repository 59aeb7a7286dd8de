"""Pages of a PDF: their text with its places, and their picture.

Only worker processes use this: PDFium is not thread-safe, and a hostile PDF can take a process
down with it.
"""

from __future__ import annotations

import ctypes
import io
import re
from collections.abc import Callable, Iterator, Sequence
from typing import BinaryIO

import numpy as np
import pypdfium2 as pdfium
from pypdfium2 import raw

from patentviewer.drawings.unreadable import UnreadableError
from patentviewer.model.documents import Picture, Word

MOST_PIXELS = 200_000_000
"""Pixels a picture may have to be opened at all: an A0 sheet at 300 dpi has 140 million."""

RENDER_DPI = 300
MOST_PAGES = 1000
"""Pages of one PDF that are read; a patent has some dozens at most."""

_TAIL_BYTES = 8192
_FULL_PAGE = 0.03
"""How far, as a part of the page, an image's edge may lie off the page's edge to fill the page."""

_SEARCHED_BYTES = 64 * 2**20
_OBJECT = re.compile(rb"\d+ \d+ obj\b")
_NO_PAGES = re.compile(
    rb"/Type\s*/Pages\b[^>]{0,200}/Count\s+0\b|/Count\s+0\b[^>]{0,200}/Type\s*/Pages\b"
)

_WORD_GAP = 3
"""Sizes of a letter that the middles of two letters of a word lie apart at most."""

_Box = tuple[float, float, float, float]

_INVISIBLE = {raw.FPDF_TEXTRENDERMODE_INVISIBLE, raw.FPDF_TEXTRENDERMODE_CLIP}
_DAMAGED = UnreadableError(
    "The PDF is damaged or incomplete.", "Fetch or copy it again, or print it to a new PDF."
)


def check_pixels(width: int, height: int) -> None:
    """Raise UnreadableError when a picture has too many pixels to be opened."""
    if width * height > MOST_PIXELS:
        raise UnreadableError(
            f"The picture is {width:,} x {height:,} pixels, more than the"
            f" {MOST_PIXELS // 1_000_000} million that can be opened.",
            "Save it at a lower resolution.",
        )


class Pdf:
    """An open PDF. Raises UnreadableError when it cannot be opened."""

    def __init__(self, file: BinaryIO) -> None:
        size = file.seek(0, io.SEEK_END)
        file.seek(max(0, size - _TAIL_BYTES))
        self.is_cut_off = _lacks_its_end(file.read())
        file.seek(0)
        try:
            self._document = pdfium.PdfDocument(file)
        except pdfium.PdfiumError as error:
            raise _why_not(file, error) from error

    def __len__(self) -> int:
        return len(self._document)

    def close(self) -> None:
        """Release the document and its pages."""
        self._document.close()

    def pages(self) -> Iterator[PdfPage | UnreadableError]:
        """Its pages in order, each valid until the next one is asked for."""
        for index in range(min(len(self), MOST_PAGES)):
            try:
                page = self._document[index]
            except pdfium.PdfiumError:
                yield UnreadableError("The page is damaged.", _DAMAGED.advice)
                continue
            try:
                yield PdfPage(page)
            finally:
                page.close()

    def page(self, number: int) -> PdfPage:
        """The page with this number, from 1. Raises UnreadableError."""
        try:
            return PdfPage(self._document[number - 1])
        except (pdfium.PdfiumError, IndexError) as error:
            raise UnreadableError("The page is damaged or no longer there.") from error


class PdfPage:
    """One page. width, height: points, as it is shown (its rotation applied)."""

    def __init__(self, page: pdfium.PdfPage) -> None:
        self._page = page
        self.width, self.height = page.get_size()

    def words(self) -> tuple[Word, ...]:
        """The words of the text layer in points from the page's top left corner."""
        text = self._page.get_textpage()
        try:
            return tuple(_words(text, self._to_shown()))
        finally:
            text.close()

    def picture(self, most_pixels: int) -> tuple[Picture, float]:
        """The page as grey picture, and its dots an inch; shrunk to at most most_pixels.

        A scanned page is one image: that is taken as it lies in the file. Raises UnreadableError.
        """
        if not (self.width > 1 and self.height > 1):
            raise UnreadableError("The page has no area.", _DAMAGED.advice)
        picture = self._embedded(most_pixels)
        if picture is None:
            picture = self._rendered(most_pixels)
        return picture, 72 * picture.shape[0] / self.height

    def _rendered(self, most_pixels: int) -> Picture:
        scale = RENDER_DPI / 72
        scale *= min(1.0, (most_pixels / (self.width * self.height * scale**2)) ** 0.5)
        try:
            bitmap = self._page.render(scale=scale, grayscale=True)
        except pdfium.PdfiumError as error:
            raise UnreadableError("The page cannot be drawn.", _DAMAGED.advice) from error
        return _grey(bitmap)

    def _embedded(self, most_pixels: int) -> Picture | None:
        """The image that fills the page and is all that is to be seen on it, or None."""
        image = self._only_image()
        if image is None or not self._fills_page(image):
            return None
        width, height = image.get_px_size()
        is_square = (
            abs(width / height * self._height_unturned() / self._width_unturned() - 1) < 0.05
        )
        if not is_square or width * height > most_pixels:
            return None
        try:
            picture = _grey(image.get_bitmap())
        except (pdfium.PdfiumError, ValueError):
            return None
        if picture.mean() < 128:  # a mask or a negative: only drawing it tells
            return None
        return np.ascontiguousarray(np.rot90(picture, -self._quarter_turns()))

    def _only_image(self) -> pdfium.PdfImage | None:
        """The only thing on the page besides text that is not shown, if it is an image."""
        items = list(self._page.get_objects(max_depth=1))
        images = [item for item in items if item.type == raw.FPDF_PAGEOBJ_IMAGE]
        for image in images:
            check_pixels(*image.get_px_size())
        texts = [item for item in items if item.type == raw.FPDF_PAGEOBJ_TEXT]
        modes = {raw.FPDFTextObj_GetTextRenderMode(text.raw) for text in texts}
        if len(images) == 1 and len(texts) + 1 == len(items) and modes <= _INVISIBLE:
            return images[0]
        return None

    def _fills_page(self, image: pdfium.PdfImage) -> bool:
        turn = image.get_matrix()
        if turn.a <= 0 or turn.d <= 0 or abs(turn.b) + abs(turn.c) > 0.01 * turn.a:
            return False
        width, height = self._width_unturned(), self._height_unturned()
        frame = self._page.get_cropbox()
        pairs = zip(image.get_bounds(), frame, (width, height, width, height), strict=True)
        return all(abs(edge - side) <= _FULL_PAGE * extent for edge, side, extent in pairs)

    def _quarter_turns(self) -> int:
        return int(self._page.get_rotation()) // 90

    def _width_unturned(self) -> float:
        return float(self.height if self._quarter_turns() % 2 else self.width)

    def _height_unturned(self) -> float:
        return float(self.width if self._quarter_turns() % 2 else self.height)

    def _to_shown(self) -> Callable[[float, float], tuple[float, float]]:
        """From the page's own coordinates to points from the top left corner of what is shown."""
        fine = 100
        width, height = round(self.width * fine), round(self.height * fine)

        def place(x: float, y: float) -> tuple[float, float]:
            across, down = ctypes.c_int(), ctypes.c_int()
            raw.FPDF_PageToDevice(self._page.raw, 0, 0, width, height, 0, x, y, across, down)
            return across.value / fine, down.value / fine

        x0, y0 = place(0, 0)
        x1, y1 = place(1000, 0)
        x2, y2 = place(0, 1000)
        ax, ay = (x1 - x0) / 1000, (y1 - y0) / 1000
        bx, by = (x2 - x0) / 1000, (y2 - y0) / 1000
        return lambda x, y: (x0 + ax * x + bx * y, y0 + ay * x + by * y)


def _lacks_its_end(tail: bytes) -> bool:
    """Whether the end of a file shows that it was cut off, or an update to it was."""
    _, mark, rest = tail.rpartition(b"%%EOF")
    if b"startxref" in rest:
        return False
    return not mark or _OBJECT.search(rest) is not None


def _why_not(file: BinaryIO, error: pdfium.PdfiumError) -> UnreadableError:
    """Why PDFium did not open a file; its error code may be that of an earlier file."""
    file.seek(0)
    content = file.read(_SEARCHED_BYTES)
    if error.err_code == raw.FPDF_ERR_PASSWORD and b"/Encrypt" in content:
        return UnreadableError(
            "It is protected by a password.", "Save a copy without the password, and use that."
        )
    if _NO_PAGES.search(content):
        return UnreadableError("The PDF has no pages.", "Fetch or copy it again.")
    return _DAMAGED


def _grey(bitmap: pdfium.PdfBitmap) -> Picture:
    """A bitmap of any of PDFium's formats as grey."""
    pixels = bitmap.to_numpy()
    if pixels.ndim == 2:
        return np.array(pixels, np.uint8)
    if pixels.shape[2] == 1:
        return np.array(pixels[:, :, 0], np.uint8)
    red, blue = (0, 2) if bitmap.rev_byteorder else (2, 0)
    weights = np.zeros(pixels.shape[2], np.float32)
    weights[[red, 1, blue]] = 0.299, 0.587, 0.114
    return np.asarray((pixels @ weights).round(), np.uint8)


def _words(
    text: pdfium.PdfTextPage, shown: Callable[[float, float], tuple[float, float]]
) -> Iterator[Word]:
    """Letters up to the next white space or jump: OCR leaves out the space at some lines' ends."""
    letters: list[str] = []
    boxes: list[_Box] = []
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    for index in range(text.count_chars()):
        letter = _letter(raw.FPDFText_GetUnicode(text.raw, index))
        if letter.strip():
            raw.FPDFText_GetCharBox(text.raw, index, left, right, bottom, top)
            box = _box(shown(left.value, bottom.value), shown(right.value, top.value))
            if boxes and _is_far(boxes[-1], box):
                yield _word(letters, boxes)
                letters, boxes = [], []
            letters.append(letter)
            boxes.append(box)
        elif letters:
            yield _word(letters, boxes)
            letters, boxes = [], []
    if letters:
        yield _word(letters, boxes)


def _box(one: tuple[float, float], other: tuple[float, float]) -> _Box:
    (x0, y0), (x1, y1) = one, other
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def _is_far(before: _Box, box: _Box) -> bool:
    """Whether two letters are further apart than neighbours in a word can be."""
    size = max(before[2] - before[0], before[3] - before[1], box[2] - box[0], box[3] - box[1])
    across = abs(before[0] + before[2] - box[0] - box[2]) / 2
    down = abs(before[1] + before[3] - box[1] - box[3]) / 2
    return max(across, down) > _WORD_GAP * size


def _word(letters: Sequence[str], boxes: Sequence[_Box]) -> Word:
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return Word("".join(letters), (min(lefts), min(tops), max(rights), max(bottoms)))


def _letter(code: int) -> str:
    """A character of the text layer; PDFium gives the hyphen at a line's end a code of its own."""
    if code in {0x02, 0xFFFE}:
        return "-"
    if code < 0x20 or 0xD800 <= code <= 0xDFFF or code > 0x10FFFF:
        return " "
    return chr(code)
