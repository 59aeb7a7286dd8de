"""The words of a page as lines, column by column: patents are printed in two."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from patentviewer.drawings.records import Word

_SPACE_BEFORE = re.compile(r"\s+([,;:.)\]])(?!\d)")
_SPACE_AFTER = re.compile(r"([(\[])\s+")
_SPACED_HYPHEN = re.compile(r"(?<=\w) ?[-‐‑] (?=\w)|(?<=\w) [-‐‑](?=\w)")


@dataclass(frozen=True)
class PageText:
    """A page's text layer. width, height: in the unit of the words' boxes."""

    number: int
    words: tuple[Word, ...]
    width: float
    height: float


@dataclass(frozen=True)
class Line:
    """A line of one column. left, top, right, bottom: as in its words."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


def columns_of(page: PageText) -> tuple[list[Line], list[Line]]:
    """The lines left and right of the gutter, from top to bottom."""
    gutter = _gutter(page)
    left = [word for word in page.words if _middle(word) < gutter]
    right = [word for word in page.words if _middle(word) >= gutter]
    return _lines(left), _lines(right)


def lines_of(page: PageText) -> list[Line]:
    """The lines across the whole page, from top to bottom."""
    return _lines(page.words)


def tidy(text: str) -> str:
    """Undo how OCR spaces things: "Feb. 16 , 2021", "ANTI - FATIGUE", "( CN )"."""
    text = " ".join(text.split())
    text = _SPACE_AFTER.sub(r"\1", _SPACE_BEFORE.sub(r"\1", text))
    return _SPACED_HYPHEN.sub("-", text)


def _middle(word: Word) -> float:
    return (word.box[0] + word.box[2]) / 2


def _gutter(page: PageText) -> float:
    """Where the fewest words are cut, near the middle of the page."""
    steps = [page.width * (0.44 + 0.002 * step) for step in range(61)]

    def cuts(x: float) -> tuple[int, float]:
        crossing = sum(word.box[0] < x < word.box[2] for word in page.words)
        return crossing, abs(x - page.width / 2)

    return min(steps, key=cuts)


def _lines(words: Sequence[Word]) -> list[Line]:
    """Words side by side as lines; a line's words overlap in height with the one before."""
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda word: (word.box[1] + word.box[3]) / 2):
        if rows and _shares_row(rows[-1], word):
            rows[-1].append(word)
        else:
            rows.append([word])
    return [_line(sorted(row, key=lambda word: word.box[0])) for row in rows]


def _shares_row(row: Sequence[Word], word: Word) -> bool:
    tallest = max(row, key=lambda other: other.box[3] - other.box[1])
    top, bottom = tallest.box[1], tallest.box[3]
    centre = (word.box[1] + word.box[3]) / 2
    overlap = min(bottom, word.box[3]) - max(top, word.box[1])
    smaller = min(bottom - top, word.box[3] - word.box[1])
    return top <= centre <= bottom and overlap >= 0.4 * smaller


def _line(row: Sequence[Word]) -> Line:
    text = row[0].text
    for before, word in pairwise(row):
        text += " " + word.text if word.box[0] >= before.box[0] else word.text
    return Line(
        text,
        min(word.box[0] for word in row),
        min(word.box[1] for word in row),
        max(word.box[2] for word in row),
        max(word.box[3] for word in row),
    )
