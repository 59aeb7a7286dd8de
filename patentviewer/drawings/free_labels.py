"""Labels that are known by where they stand: on sheets whose labels do not read like "FIG. 3".

International registrations number their views without a word, "1.1"; draughtsmen letter "Fig." in
script or draw it so that its letters touch. What is looked at stands free on the paper, outside of
every outline: drawings of screens and packages are full of numbers.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from patentviewer.drawings.ink import Ink, union
from patentviewer.drawings.labels import (
    DIGITS,
    Box,
    Label,
    TextLine,
    cut_line,
    pieces_inside,
    text_lines,
    told_apart,
)
from patentviewer.drawings.letters import read_lines

_BARE = re.compile(r"([1-9OILSBZG][0-9OILSBZG]{0,2}\.[0-9OILSBZG]{1,2})[.,]?")
_BARE_SURE = 0.4
"""Certainty from which a number alone is a label (on real sheets it was 0.44 and more)."""

_AFTER_WORD = re.compile(r"[1-9OILSBZG][0-9OILSBZG]?[A-F]?")
_AFTER_WORD_SURE = 0.5
_DUST = 4
"""Pixels of the copy below which a piece of ink is dust of the scan."""

_NUMBER_HEIGHTS = (12, 40)
"""Heights of the digit behind a word, in pixels of the copy (100 dots an inch)."""


def find_free_labels(ink: Ink, free: NDArray[np.bool_], *, is_page: bool) -> list[Label]:
    """Labels of a sheet that `labels.find_labels` found none on.

    free: flags of the pieces that may be lettering. is_page: a sheet with its margins, where a
    word that cannot be read, with a number behind it, can only be a label.
    """
    lines = text_lines(ink, free)
    return _bare_numbers(ink, lines) or (_numbers_after_words(ink, free) if is_page else [])


def _bare_numbers(ink: Ink, lines: Sequence[TextLine]) -> list[Label]:
    """Labels of international registrations, "1.1" without a word, where a sheet has no others.

    Only what stands free on the paper, and within the outline of nothing, is one: drawings of
    screens and packages are full of numbers.
    """
    apart = [line for line in lines if _stands_apart(ink, line)]
    for turns in ((0, 1), (2, 3)):
        found = []
        for line in apart:
            turn = turns[1] if line.sideways else turns[0]
            ((text, certainty, _),) = read_lines([cut_line(ink, line, turn)])
            match = _BARE.fullmatch(text)
            if match and certainty >= _BARE_SURE:
                number = match.group(1).translate(DIGITS)
                pieces = pieces_inside(ink, line, 2)
                found.append(Label(number, line.box, turn, pieces, certainty=certainty))
        if found:
            return told_apart(found)
    return []


def _stands_apart(ink: Ink, line: TextLine) -> bool:
    """Whether a line has the shape of a number with a point, and nothing close or around it."""
    _, _, width, height = line.box
    along, across = (height, width) if line.sideways else (width, height)
    if not 1.2 * across <= along <= 5 * across:
        return False
    own = np.zeros(len(ink.boxes), bool)
    own[pieces_inside(ink, line, 2)] = True
    return _has_room(ink, own, line.box, max(3, across // 2))


def _has_room(ink: Ink, own: NDArray[np.bool_], box: Box, margin: int) -> bool:
    """Whether there is paper round a box, and no piece of ink on all four sides of it.

    own: flags of the pieces that lie in the box.
    """
    left, top, width, height = box
    ring = _window(ink, (left - margin, top - margin, width + 2 * margin, height + 2 * margin))
    if not np.all(np.concatenate([[True], own])[ring]):
        return False
    sides = (
        _window(ink, (0, top, left, height)),
        _window(ink, (left + width, top, ink.shape[1], height)),
        _window(ink, (left, 0, width, top)),
        _window(ink, (left, top + height, width, ink.shape[0])),
    )
    return not np.any(functools.reduce(np.intersect1d, sides) > 0)


def _window(ink: Ink, box: Box) -> NDArray[np.int32]:
    """The pieces of a part of the sheet, which may reach over its edges."""
    left, top, width, height = box
    return ink.pieces[max(0, top) : max(0, top + height), max(0, left) : max(0, left + width)]


def _numbers_after_words(ink: Ink, free: NDArray[np.bool_]) -> list[Label]:
    """Labels whose word is drawn: a digit, and to its left what has a word's size and shape."""
    found = []
    for number, word, rule in _word_and_number(ink, free):
        line = TextLine(number, union(ink.boxes[number]), sideways=False)
        ((text, certainty, _),) = read_lines([cut_line(ink, line, 0)])
        if _AFTER_WORD.fullmatch(text) and certainty >= _AFTER_WORD_SURE:
            pieces = np.concatenate([word, number, rule])
            box = union(ink.boxes[np.concatenate([word, number])])
            said = text[:1].translate(DIGITS) + text[1:]
            found.append(Label(f"FIG. {said}", box, 0, pieces, certainty=certainty))
    return told_apart(found) if found else []


def _word_and_number(
    ink: Ink, free: NDArray[np.bool_]
) -> Iterator[tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]]:
    """Pieces of each digit with a word before it and paper all round; those of a rule below."""
    x, y, w, h = ink.boxes.T
    dust = ink.areas < _DUST
    small, tall = _NUMBER_HEIGHTS
    digits = np.flatnonzero(free & (h >= small) & (h <= tall) & (w <= 1.1 * h) & (w >= 2))
    for digit in digits.tolist():
        left, top, width, height = ink.boxes[digit].tolist()
        is_rule = free & (w > 2 * height) & (h <= 0.35 * height)
        is_rule &= (y > top + 0.7 * height) & (y < top + 2 * height)
        is_rule &= (x < left + width) & (x + w > left - height)
        level = (y > top - 0.6 * height) & (y + h < top + 2.2 * height) & ~is_rule & free & ~dust
        word = level & (x + w <= left + 1) & (x > left - 6 * height)
        word[digit] = False
        letters = word & (np.maximum(w, h) > 0.5 * height)
        if not letters.any():
            continue
        wx, wy, ww, wh = union(ink.boxes[letters])
        # Dots between the letters belong to the word; what lies below it may be a drawing's edge.
        word &= (x >= wx) & (y >= wy - 0.3 * height) & (y + h <= wy + wh)
        has_shape = 1.2 * height <= ww <= 5 * height and 0.8 * height <= wh <= 2.4 * height
        is_close = left - (wx + ww) < 1.3 * height and wy < top + height / 2 < wy + wh
        own = word | is_rule
        own[digit] = True
        box = union(ink.boxes[own])
        if has_shape and is_close and _has_room(ink, own | dust, box, height // 8):
            yield np.array([digit]), np.flatnonzero(word), np.flatnonzero(is_rule)
