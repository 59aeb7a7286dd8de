"""The words of a page as lines, column by column: patents are printed in two."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from patentviewer.model.documents import Word

_SPACE_BEFORE = re.compile(r"\s+([,;:.)\]])(?!\d)")
_SPACE_AFTER = re.compile(r"([(\[])\s+")
_DOMAIN = re.compile(r"\.\s(?=(?:com|net|org)\b)", re.IGNORECASE)
_POSSESSIVE = re.compile(r"(?<=[A-Za-z])\s?['’]\s?(?=s\b)|(?<=s)\s['’](?=\s)", re.IGNORECASE)
_SPACED_SLASH = re.compile(r"(?<=[A-Za-z]) / (?=[A-Za-z])")
_SPACED_HYPHEN = re.compile(r"(?<=\w) ?[-‐‑] (?=\w)|(?<=\w) [-‐‑](?=\w)")


@dataclass(frozen=True)
class Line:
    """A line of one column. left, top, right, bottom: as in its words."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, eq=False)
class PageText:
    """A page's text layer. width, height: in the unit of the words' boxes."""

    number: int
    words: tuple[Word, ...]
    width: float
    height: float

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The lines across the whole page, from top to bottom."""
        return tuple(_lines(self.words))

    @cached_property
    def text(self) -> str:
        """All lines as one tidy string."""
        return tidy(" ".join(line.text for line in self.lines))

    @cached_property
    def columns(self) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
        """The lines left and right of the gutter, from top to bottom."""
        gutter = _gutter(self)
        left = [word for word in self.words if _middle(word) < gutter]
        right = [word for word in self.words if _middle(word) >= gutter]
        return tuple(_lines(left)), tuple(_lines(right))


def tidy(text: str) -> str:
    """Undo how OCR spaces things: "Feb. 16 , 2021", "ANTI - FATIGUE", "( CN )"."""
    text = " ".join(text.split())
    text = _SPACE_AFTER.sub(r"\1", _SPACE_BEFORE.sub(r"\1", text))
    text = _DOMAIN.sub(".", _SPACED_HYPHEN.sub("-", text))
    return _SPACED_SLASH.sub("/", _POSSESSIVE.sub("'", text))


def _middle(word: Word) -> float:
    return (word.box[0] + word.box[2]) / 2


def _gutter(page: PageText) -> float:
    """Where the fewest words are cut, near the middle of the page."""
    steps = page.width * np.linspace(0.44, 0.56, 61)
    if not page.words:
        return page.width / 2
    boxes = np.array([word.box for word in page.words], float)
    cuts = ((boxes[:, :1] < steps) & (steps < boxes[:, 2:3])).sum(axis=0)
    fewest = steps[cuts == cuts.min()]
    return float(fewest[np.argmin(np.abs(fewest - page.width / 2))])


def _lines(words: Sequence[Word]) -> list[Line]:
    """Words side by side as lines: a word belongs to the line above if its middle lies in it."""
    rows: list[list[Word]] = []
    top = bottom = 0.0
    for word in sorted(words, key=lambda word: word.box[1] + word.box[3]):
        _, word_top, _, word_bottom = word.box
        overlap = min(bottom, word_bottom) - max(top, word_top)
        smaller = min(bottom - top, word_bottom - word_top)
        is_beside = top <= (word_top + word_bottom) / 2 <= bottom and overlap >= 0.4 * smaller
        if not rows or not is_beside:
            rows.append([])
            top, bottom = word_top, word_bottom
        elif word_bottom - word_top > bottom - top:
            top, bottom = word_top, word_bottom
        rows[-1].append(word)
    return [_line(sorted(row, key=_middle)) for row in rows]


def _line(row: Sequence[Word]) -> Line:
    return Line(
        " ".join(word.text for word in row),
        min(word.box[0] for word in row),
        min(word.box[1] for word in row),
        max(word.box[2] for word in row),
        max(word.box[3] for word in row),
    )
