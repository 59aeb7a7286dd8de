"""Pages that hold no figure: title pages (their picture repeats one), citations, descriptions.

A page with a text layer is told by its words. Without one it is told by its look: printed text is
many lines of letters side by side on a common base line, a drawing sheet has its running header
and little else of that kind. Measured on 44 patents: text pages have 5 lines and more, drawing
sheets 2 at most.
"""

from __future__ import annotations

import re

import cv2
import numpy as np
from numpy.typing import NDArray

from patentviewer.drawings.textlines import PageText
from patentviewer.model.documents import Picture, Sheet

FEWEST_LINES = 4
"""Lines of print that make a page one of text."""

_TITLE_SIGNS = tuple(
    re.compile(sign)
    for sign in (
        r"United States (?:Design )?Patent",
        r"[(\[]\s*1[012]\s*[)\]]",
        r"[(\[]\s*45\s*[)\]]",
        r"[(\[]\s*(?:22|21)\s*[)\]]",
        r"[(\[]\s*5[127]\s*[)\]]",
        r"Filed\s?:",
        r"Inventor",
    )
)
_TITLE_CODE = re.compile(r"[(\[]\s*54\s*[)\]]")
_SHEET_HEADER = re.compile(r"\bSheet\s+\w{1,3}\s+of\s+\w{1,3}\b")
_TEXT_SIGNS = tuple(
    re.compile(sign)
    for sign in (
        r"References Cited",
        r"U\.?\s?S\.? PATENT DOCUMENTS",
        r"FOREIGN PATENT DOCUMENTS",
        r"OTHER PUBLICATIONS",
        r"\bPage \d+\b",
        r"cited by examiner",
        r"\bDESCRIPTION\b",
        r"CERTIFICATE OF CORRECTION",
        r"The ornamental design",
        r"F\s?[IL1]\s?G\s?\. ?\d+ (?:is|shows)\b",
        r"form no part of the claimed",
    )
)
_NOTICES = tuple(
    re.compile(notice, re.IGNORECASE)
    for notice in (
        r"Please wait\b",
        r"If this message is not (?:eventually )?replaced",
        r"open this PDF portfolio",
        r"(?:need|requires?) Adobe (?:Acrobat|Reader)",
        r"Bitte warten\b",
        r"Veuillez patienter",
        r"Espere por favor",
        r"お待ちください",
        r"PDF(?:ポートフォリオ| *-?Portfolio)",
    )
)
_MOST_NOTICE_WORDS = 120

_LOOK_HEIGHT = 1650
"""Pixels that a page is shrunk to; a letter is then 7 to 22 pixels high."""

_LEAST_LETTERS = 12


def is_title_page(page: PageText) -> bool:
    """Whether a page's text is that of a patent's first page."""
    text = page.text
    signs = sum(bool(sign.search(text)) for sign in _TITLE_SIGNS)
    return signs >= (2 if _TITLE_CODE.search(text) else 4)


def is_text_page(page: PageText) -> bool:
    """Whether a page's text says beyond doubt that the page holds text, not figures."""
    if is_title_page(page):
        return True
    if has_sheet_header(page):
        return False
    text = page.text
    signs = sum(bool(sign.search(text)) for sign in _TEXT_SIGNS)
    words = len(re.findall(r"[A-Za-z]{4,}", text))
    return signs >= 2 or (signs == 1 and words >= 12) or words >= 150


def is_notice(page: PageText) -> bool:
    """Whether a page says only that another viewer is to be used: nothing of the document."""
    text = page.text
    if len(text.split()) > _MOST_NOTICE_WORDS:
        return False
    return any(notice.search(text) for notice in _NOTICES)


def has_sheet_header(page: PageText) -> bool:
    """Whether a page's text has the running header of a drawing sheet ("Sheet 2 of 9")."""
    return _SHEET_HEADER.search(page.text) is not None


def looks_like_text(sheet: Sheet) -> bool:
    """Whether a page looks like printed text; to be asked where its text does not tell.

    A running header from margin to margin with nothing close below it marks a drawing sheet,
    whatever else is printed on the article shown.
    """
    lines = _print_lines(sheet.picture)
    if len(lines) < FEWEST_LINES:
        return False
    return not _begins_with_header(lines)


def _begins_with_header(lines: NDArray[np.float64]) -> bool:
    first, second = lines[0], lines[1]
    is_wide = first[1] < 0.25 and first[2] > 0.75
    return bool(first[0] < 0.12 and is_wide and second[0] - first[0] > 0.03)


def _print_lines(picture: Picture) -> NDArray[np.float64]:
    """Lines of print from top to bottom: base line, left and right end, as parts of the page."""
    letters = _letters(picture)
    base = letters[:, 1] + letters[:, 3]
    counts = np.bincount(base, minlength=_LOOK_HEIGHT + 2)
    near = counts[:-2] + counts[1:-1] + counts[2:]
    width = max(1, round(picture.shape[1] * _LOOK_HEIGHT / picture.shape[0]))
    free = np.ones(near.size, bool)
    lines = []
    for row in np.argsort(near)[::-1]:
        if near[row] < _LEAST_LETTERS:
            break
        lefts = np.sort(letters[(base >= row) & (base <= row + 2), 0])
        if free[row] and np.median(np.diff(lefts)) < 25:
            free[max(0, row - 6) : row + 7] = False
            lines.append((row / _LOOK_HEIGHT, lefts[0] / width, lefts[-1] / width))
    return np.array(sorted(lines), float).reshape(-1, 3)


def _letters(picture: Picture) -> NDArray[np.int32]:
    """Boxes of whatever has the size of a letter: left, top, width, height."""
    scale = _LOOK_HEIGHT / picture.shape[0]
    interpolation = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=interpolation)
    ink = (small < 165).astype(np.uint8)
    boxes = np.asarray(cv2.connectedComponentsWithStats(ink, connectivity=8)[2][1:], np.int32)
    width, height, area = boxes[:, 2], boxes[:, 3], boxes[:, 4]
    is_letter = (height >= 7) & (height <= 22) & (width >= 2) & (width <= 30) & (area >= 8)
    return boxes[is_letter, :4]
