"""The text layer of a PDF's page as words with their boxes."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator, Sequence

import pypdfium2 as pdfium
from pypdfium2 import raw

from patentviewer.model.documents import Word

_WORD_GAP = 3
"""Sizes of a letter that the middles of two letters of a word lie apart at most."""

_Box = tuple[float, float, float, float]


def words(
    text: pdfium.PdfTextPage, shown: Callable[[float, float], tuple[float, float]]
) -> Iterator[Word]:
    """The words of a page's text layer, in points from the top left corner of the page as shown.

    shown: from the page's own coordinates to those. A word is letters up to the next white space or
    jump: OCR leaves out the space at some lines' ends.
    """
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
