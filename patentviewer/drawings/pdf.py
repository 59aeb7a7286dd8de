"""Pages of a PDF: their text as words with boxes, and their picture.

Only worker processes use this: PDFium is not thread-safe, and a hostile PDF can take a process down
with it.
"""

from __future__ import annotations

import ctypes
import io
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

import cv2
import numpy as np
import pypdfium2 as pdfium
from numpy.typing import NDArray
from pypdfium2 import raw

from patentviewer.drawings.pdf_mending import has_longer_lines, mended
from patentviewer.drawings.pdf_text import words
from patentviewer.drawings.unreadable import UnreadableError
from patentviewer.messages import Message
from patentviewer.model.documents import Picture, Word

MOST_PIXELS = 200_000_000
"""Pixels a picture may have to be opened at all: an A0 sheet at 300 dpi has 140 million."""

RENDER_DPI = 300
_LEAST_SIDE = 1600
"""Pixels of a drawn page's longer side: a tiny page is drawn at more dots an inch."""

_MOST_DPI = 7200
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

_MASKS = re.compile(rb"/S?Mask\b")
_UNSEEN_ANNOTATIONS = {raw.FPDF_ANNOT_LINK, raw.FPDF_ANNOT_POPUP}
_FIELD = raw.FPDF_ANNOT_WIDGET
_NOT_SHOWN = raw.FPDF_ANNOT_FLAG_HIDDEN | raw.FPDF_ANNOT_FLAG_NOVIEW
_LAYER = "OC"
"""The mark of what belongs to a layer, which may be switched off."""

MOST_ATTACHED_BYTES = 256 * 2**20

_INKED = 250
"""What is darker is ink, however faint."""

_COLOURED = 60
"""Difference between a pixel's most and least of red, green and blue that makes it coloured."""

_MOST_COLOURED = 0.2
"""Part of a page that is coloured at most where colour is that of lines, not of a picture."""

_INVISIBLE = {raw.FPDF_TEXTRENDERMODE_INVISIBLE, raw.FPDF_TEXTRENDERMODE_CLIP}
_DAMAGED = UnreadableError(Message("pdf.damaged"), Message("advice.fetch_or_print"))


def check_pixels(width: int, height: int) -> None:
    """Raise UnreadableError when a picture has too many pixels to be opened."""
    if width * height > MOST_PIXELS:
        raise UnreadableError(
            Message("picture.too_large", width=width, height=height, most=MOST_PIXELS // 1_000_000),
            Message("advice.lower_resolution"),
        )


@dataclass(frozen=True)
class Attached:
    """A file inside a PDF. content: its bytes, or why they cannot be had."""

    name: str
    content: bytes | UnreadableError


class Pdf:
    """An open PDF. Raises UnreadableError when it cannot be opened."""

    def __init__(self, file: BinaryIO) -> None:
        size = file.seek(0, io.SEEK_END)
        file.seek(max(0, size - _TAIL_BYTES))
        self.is_cut_off = _lacks_its_end(file.read())
        self._document = _opened(file)
        self._has_masks = _mentions_masks(file)
        self._with_pinned: list[int] = []
        if self._document.get_formtype() == raw.FORMTYPE_ACRO_FORM:
            # What stands in the fields of a form is drawn only for a document that was told so.
            self._document.init_forms()

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
                yield UnreadableError(Message("page.damaged"), _DAMAGED.advice)
                continue
            try:
                if any(True for _ in _pins(page)):
                    self._with_pinned.append(index)
                yield PdfPage(page, has_masks=self._has_masks)
            finally:
                page.close()

    def page(self, number: int) -> PdfPage:
        """The page with this number, from 1. Raises UnreadableError."""
        try:
            return PdfPage(self._document[number - 1], has_masks=self._has_masks)
        except (pdfium.PdfiumError, IndexError) as error:
            raise UnreadableError(Message("page.damaged_or_gone")) from error

    def attached(self) -> Iterator[Attached]:
        """The files inside it, as a portfolio has them, then those pinned to the pages given."""
        for index in range(self._document.count_attachments()):
            yield _attached(self._document.get_attachment(index))
        for index in self._with_pinned:
            page = self._document[index]
            try:
                for file in _pins(page):
                    yield _attached(pdfium.PdfAttachment(file, self._document))
            finally:
                page.close()


def _attached(attachment: pdfium.PdfAttachment) -> Attached:
    name = "?"
    try:
        name = attachment.get_name()
        content = bytes(attachment.get_data())
    except pdfium.PdfiumError:
        return Attached(name, _DAMAGED)
    if len(content) > MOST_ATTACHED_BYTES:
        too_large = UnreadableError(
            Message("pdf.attached_too_large", most=MOST_ATTACHED_BYTES // 2**20),
            Message("advice.save_as_own_file"),
        )
        return Attached(name, too_large)
    return Attached(name, content)


def _pins(page: pdfium.PdfPage) -> Iterator[object]:
    """The files that are pinned to a page as remarks."""
    for index in range(raw.FPDFPage_GetAnnotCount(page.raw)):
        annotation = raw.FPDFPage_GetAnnot(page.raw, index)
        try:
            if raw.FPDFAnnot_GetSubtype(annotation) == raw.FPDF_ANNOT_FILEATTACHMENT:
                file = raw.FPDFAnnot_GetFileAttachment(annotation)
                if file:
                    yield file
        finally:
            raw.FPDFPage_CloseAnnot(annotation)


class PdfPage:
    """One page. width, height: points, as it is shown (its rotation applied).

    has_masks: some picture of the document may be shown through a mask.
    """

    def __init__(self, page: pdfium.PdfPage, *, has_masks: bool = False) -> None:
        self._page = page
        self._has_masks = has_masks
        self.width, self.height = page.get_size()

    def words(self) -> tuple[Word, ...]:
        """The words of the text layer in points from the page's top left corner."""
        text = self._page.get_textpage()
        try:
            return tuple(words(text, self._to_shown()))
        finally:
            text.close()

    def picture(self, most_pixels: int) -> tuple[Picture, float]:
        """The page as grey picture, and its dots an inch; shrunk to at most most_pixels.

        A scanned page is one image: that is taken as it lies in the file. Raises UnreadableError.
        """
        if not (self.width > 1 and self.height > 1):
            raise UnreadableError(Message("page.no_area"), _DAMAGED.advice)
        picture = self._embedded(most_pixels)
        if picture is None:
            picture = self._rendered(most_pixels)
        return picture, 72 * picture.shape[0] / self.height

    def _rendered(self, most_pixels: int) -> Picture:
        longer = max(self.width, self.height) / 72
        scale = min(max(RENDER_DPI, _LEAST_SIDE / longer), _MOST_DPI) / 72
        scale *= min(1.0, (most_pixels / (self.width * self.height * scale**2)) ** 0.5)
        picture = self._drawn(scale, with_comments=False)
        # Stamps, notes and marks lie over a drawing; but one may also be put in as a stamp.
        if self._is_commented() and not _shows_a_drawing(picture, round(72 * scale)):
            picture = self._drawn(scale, with_comments=True)
        return picture

    def _drawn(self, scale: float, *, with_comments: bool) -> Picture:
        try:
            bitmap = self._page.render(scale=scale, draw_annots=with_comments)
        except pdfium.PdfiumError as error:
            raise UnreadableError(Message("page.not_drawable"), _DAMAGED.advice) from error
        return _grey(bitmap)

    def _embedded(self, most_pixels: int) -> Picture | None:
        """The image that fills the page and is all that is to be seen on it, or None."""
        image = self._only_image()
        if image is None or self._has_masks or _FIELD in self._annotations():
            return None
        if not self._fills_page(image) or not self._is_plain(image):
            return None
        width, height = image.get_px_size()
        # Without a division: a damaged image may have no height.
        across, down = width * self._height_unturned(), height * self._width_unturned()
        is_square = abs(across - down) < 0.05 * down
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

    def _is_commented(self) -> bool:
        """Whether a stamp, a note or a mark lies on the page."""
        return bool(self._annotations() - {_FIELD})

    def _annotations(self) -> set[int]:
        """The kinds of what is laid on the page and seen: fields of forms, stamps, notes."""
        kinds = set()
        for index in range(raw.FPDFPage_GetAnnotCount(self._page.raw)):
            annotation = raw.FPDFPage_GetAnnot(self._page.raw, index)
            try:
                if not raw.FPDFAnnot_GetFlags(annotation) & _NOT_SHOWN:
                    kinds.add(int(raw.FPDFAnnot_GetSubtype(annotation)))
            finally:
                raw.FPDFPage_CloseAnnot(annotation)
        return kinds - _UNSEEN_ANNOTATIONS

    def _is_plain(self, image: pdfium.PdfImage) -> bool:
        """Whether an image is shown as it is: opaque, on no layer, and nothing of it cut off."""
        if raw.FPDFPageObj_HasTransparency(image.raw):
            return False
        for index in range(raw.FPDFPageObj_CountMarks(image.raw)):
            if _mark_name(raw.FPDFPageObj_GetMark(image.raw, index)) == _LAYER:
                return False
        clip = raw.FPDFPageObj_GetClipPath(image.raw)
        paths = raw.FPDFClipPath_CountPaths(clip)
        return all(self._lets_all_be_seen(clip, path) for path in range(paths))

    def _lets_all_be_seen(self, clip: raw.FPDF_CLIPPATH, path: int) -> bool:
        """Whether a path that cuts off what lies outside it is a box around the whole page."""
        x, y = ctypes.c_float(), ctypes.c_float()
        corners = []
        for index in range(raw.FPDFClipPath_CountPathSegments(clip, path)):
            segment = raw.FPDFClipPath_GetPathSegment(clip, path, index)
            if raw.FPDFPathSegment_GetType(segment) == raw.FPDF_SEGMENT_BEZIERTO:
                return False
            raw.FPDFPathSegment_GetPoint(segment, x, y)
            corners.append((x.value, y.value))
        if len(set(corners)) != 4:
            return False
        xs, ys = zip(*corners, strict=True)
        if len({round(one, 1) for one in xs}) != 2 or len({round(one, 1) for one in ys}) != 2:
            return False
        left, bottom, right, top = self._page.get_cropbox()
        across, down = _FULL_PAGE * (right - left), _FULL_PAGE * (top - bottom)
        return bool(
            min(xs) <= left + across
            and max(xs) >= right - across
            and min(ys) <= bottom + down
            and max(ys) >= top - down
        )

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


def _opened(file: BinaryIO) -> pdfium.PdfDocument:
    """The document in a file, mended where its bytes were changed on the way."""
    file.seek(0)
    try:
        document = pdfium.PdfDocument(file)
    except pdfium.PdfiumError as error:
        file.seek(0)
        content = mended(file.read(_SEARCHED_BYTES))
        if content is None:
            raise _why_not(file, error) from error
        try:
            return pdfium.PdfDocument(content)
        except pdfium.PdfiumError:
            raise _why_not(file, error) from error
    file.seek(0)
    if file.read(16).find(b"\r\n") > 0:
        file.seek(0)
        content = file.read(_SEARCHED_BYTES)
        if has_longer_lines(content) and (better := mended(content)):
            document.close()
            return pdfium.PdfDocument(better)
    return document


def _mentions_masks(file: BinaryIO) -> bool:
    """Whether any picture of a document may have a mask.

    The dictionary of a picture is never packed or encrypted: a mask's name stands in the file.
    """
    file.seek(0)
    tail = b""
    while chunk := file.read(2**20):
        if _MASKS.search(tail + chunk):
            return True
        tail = chunk[-8:]
    return False


def _shows_a_drawing(picture: Picture, inch: int) -> bool:
    """Whether something on a page is larger than lettering: an inch wide and high."""
    boxes = cv2.connectedComponentsWithStats((picture < _INKED).astype(np.uint8), connectivity=8)[2]
    return bool(((boxes[1:, 2] >= inch) & (boxes[1:, 3] >= inch)).any())


def _mark_name(mark: raw.FPDF_PAGEOBJECTMARK) -> str:
    length = ctypes.c_ulong()
    buffer = (ctypes.c_ushort * 32)()
    raw.FPDFPageObjMark_GetName(mark, buffer, ctypes.sizeof(buffer), length)
    return bytes(buffer)[: max(0, length.value - 2)].decode("utf-16-le", "replace")


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
        return UnreadableError(Message("file.password"), Message("advice.copy_without_password"))
    if _NO_PAGES.search(content):
        return UnreadableError(Message("pdf.no_pages"), Message("advice.fetch_again"))
    return _DAMAGED


def _grey(bitmap: pdfium.PdfBitmap) -> Picture:
    """A bitmap of any of PDFium's formats as grey; light ink of a colour is ink."""
    pixels = bitmap.to_numpy()
    if pixels.ndim == 2:
        return np.array(pixels, np.uint8)
    if pixels.shape[2] == 1:
        return np.array(pixels[:, :, 0], np.uint8)
    return grey_of_colours(pixels[:, :, :3] if bitmap.rev_byteorder else pixels[:, :, 2::-1])


def grey_of_colours(pixels: NDArray[np.uint8]) -> Picture:
    """Red, green and blue (height x width x 3) as grey.

    Yellow lines on white have nearly the paper's lightness (ITU-R BT.601 gives it 226 of 255): on a
    page of lines a coloured pixel is as dark as its darkest part. A page that is coloured all over
    is a picture, and keeps its lightness.
    """
    red, green, blue = (pixels[:, :, at] for at in range(3))
    darkest = np.minimum(np.minimum(red, green), blue)
    is_coloured = np.maximum(np.maximum(red, green), blue) - darkest > _COLOURED
    coloured = np.count_nonzero(is_coloured)
    if not coloured and np.array_equal(red, green):
        return np.array(green)
    weights = np.array((0.299, 0.587, 0.114), np.float32)
    grey = np.asarray((pixels @ weights).round(), np.uint8)
    if coloured > _MOST_COLOURED * is_coloured.size:
        return grey
    return np.where(is_coloured, darkest, grey)
