"""Find the labels of figures ("FIG. 3") on a sheet and read them.

Pieces of ink the size of letters are joined into lines, upright and sideways; ``letters`` reads
each line in its two possible directions. What reads like a label is one, and says which way is up.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from patentviewer.drawings.ink import Boxes, Ink, root, rotated, turned, union, unions
from patentviewer.drawings.letters import (
    INKED,
    LINE_HEIGHT,
    TWINS,
    Line,
    normalise_line,
    read_lines,
    read_number,
)

LETTER_HEIGHTS = (5, 60)
"""Heights of letters, in pixels of the reduced copy (100 dots an inch)."""
MOST_LINES = 80
"""Lines of several pieces that are looked at on a sheet; most of hatching have no strokes."""

_MOST_SINGLE = 12
"""Lines of one piece that are looked at: the letters of a label seldom all touch."""

_WORD_GAP = 0.7
"""Gap between two letters, in their height, at which a line that says nothing is cut."""

_MOST_NEIGHBOURS = 400
"""Pieces further down the sheet with which each is compared, where hatching has thousands."""

_SURE = 0.9
"""Certainty from which "FIG" is a label without a number (on real sheets it was 0.95 where it was
one, and at most 0.83 where it was hatching)."""

Box = tuple[int, int, int, int]


@dataclass(frozen=True, eq=False)
class TextLine:
    """Pieces of ink that may be a line of lettering.

    pieces: indices into the ink's pieces. box: left, top, width, height in pixels of the copy.
    sideways: its letters follow each other up or down the sheet.
    """

    pieces: NDArray[np.int64]
    box: Box
    sideways: bool


@dataclass(frozen=True, eq=False)
class Lettering:
    """A line that was read.

    certainty: of the least sure letter, 0 to 1. turns: clockwise quarter turns that make it
    upright. places: where each letter stands, as a part of the line's length from its beginning.
    """

    line: TextLine
    text: str
    certainty: float
    turns: int
    places: tuple[float, ...]


@dataclass(frozen=True, eq=False)
class Label:
    """The label of a figure.

    text: "FIG. 3A"; "1.1" on sheets of international registrations; "FIG." where its number could
    not be read. box: left, top, width, height in
    pixels of the copy. turns: clockwise quarter turns that make it upright. pieces: its ink.
    names: whether it names a drawing; a mention inside one ("see FIG. 3") does not. certainty: of
    the least sure letter of its word, 0 to 1.
    """

    text: str
    box: Box
    turns: int
    pieces: NDArray[np.int64]
    names: bool = True
    certainty: float = 1.0

    @property
    def height(self) -> int:
        """Height of its letters in pixels of the copy."""
        return self.box[2] if self.turns % 2 else self.box[3]


def text_lines(ink: Ink, free: NDArray[np.bool_]) -> list[TextLine]:
    """Join letter-sized pieces into lines, upright and sideways; free: the pieces to look at.

    Only lines of a shape that a label can have, those that stand freest on the paper first.
    """
    small, tall = LETTER_HEIGHTS
    extent = ink.boxes[:, 2:4].max(axis=1, initial=0)
    letters = np.flatnonzero(free & (extent >= small) & (extent <= tall) & (ink.areas >= 4))
    if letters.size == 0:
        return []
    total = np.asarray(cv2.integral(ink.mask), np.int32)
    rated = []
    for sideways in (False, True):
        rows, count = _rows(_swapped(ink.boxes[letters], sideways))
        boxes = unions(ink.boxes[letters], rows, count)
        sizes = np.bincount(rows, minlength=count)
        order = np.argsort(rows, kind="stable")
        ends = np.cumsum(sizes)
        for row, crowding in _likely(total, _swapped(boxes, sideways), boxes, sizes):
            members = letters[order[ends[row] - sizes[row] : ends[row]]]
            left, top, width, height = boxes[row].tolist()
            rated.append((crowding, TextLine(members, (left, top, width, height), sideways)))
    rated.sort(key=lambda pair: pair[0])
    several = [line for _, line in rated if len(line.pieces) > 1]
    single = [line for _, line in rated if len(line.pieces) == 1]
    return several[:MOST_LINES] + single[:_MOST_SINGLE]


def _swapped(boxes: Boxes, sideways: bool) -> Boxes:
    return boxes[:, [1, 0, 3, 2]] if sideways else boxes


def _rows(boxes: Boxes) -> tuple[NDArray[np.intp], int]:
    """Rows of boxes of like height that follow each other closely: the row of each, how many."""
    order = np.argsort(boxes[:, 1] + boxes[:, 3] / 2)
    left, top, width, height = boxes[order].T.astype(np.float32)
    right, bottom, middle = left + width, top + height, top + height / 2
    reach = np.searchsorted(middle, middle + LETTER_HEIGHTS[1] / 2, "right")
    a, b = _pairs(np.minimum(reach, np.arange(len(order)) + _MOST_NEIGHBOURS))
    taller, lower = np.maximum(height[a], height[b]), np.minimum(height[a], height[b])
    gap = np.maximum(left[a], left[b]) - np.minimum(right[a], right[b])
    overlap = np.minimum(bottom[a], bottom[b]) - np.maximum(top[a], top[b])
    widest = np.maximum(width[a], width[b])
    fits = (overlap > 0.5 * lower) & (gap < 1.3 * taller) & (gap > -0.4 * taller)
    fits &= (lower > 0.45 * taller) & (widest < 2.5 * taller)
    rows = np.empty(len(order), np.intp)
    rows[order], count = _joined(len(order), a[fits], b[fits])
    return rows, count


def _pairs(ends: NDArray[np.intp]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Every pair (i, j) with i < j < ends[i]."""
    counts = np.maximum(ends - np.arange(len(ends)) - 1, 0)
    first = np.repeat(np.arange(len(ends)), counts)
    step = np.arange(len(first)) - np.repeat(np.cumsum(counts) - counts, counts)
    return first, first + 1 + step


def _joined(
    count: int, firsts: NDArray[np.intp], seconds: NDArray[np.intp]
) -> tuple[NDArray[np.intp], int]:
    """Connected groups among `count` things, of pairs of them: the group of each, how many."""
    parent = list(range(count))
    for a, b in zip(firsts.tolist(), seconds.tolist(), strict=True):
        parent[root(parent, a)] = root(parent, b)
    roots = np.arange(count)
    linked = np.unique(np.concatenate([firsts, seconds]))
    roots[linked] = [root(parent, i) for i in linked.tolist()]
    found, group = np.unique(roots, return_inverse=True)
    return group, len(found)


def _likely(
    total: NDArray[np.int32], upright: Boxes, boxes: Boxes, sizes: NDArray[np.intp]
) -> list[tuple[int, float]]:
    """The rows that could be labels, and how much ink stands close around each.

    total: the integral of the sheet's ink. upright: the rows' boxes as their letters stand. boxes:
    as they lie on the sheet. sizes: how many letters each has.
    """
    along, across = upright[:, 2], upright[:, 3]
    fits = (across >= LETTER_HEIGHTS[0]) & (1.1 * across <= along) & (along <= 14 * across)
    fits &= (sizes <= 16) & ((sizes > 1) | (along >= 1.7 * across))
    rows = np.flatnonzero(fits)
    margin = np.maximum(2, across[rows] // 2)[:, None]
    inner = boxes[rows]
    outer = np.concatenate([inner[:, :2] - margin, inner[:, 2:] + 2 * margin], axis=1)
    own, around = _sums(total, inner), _sums(total, outer)
    room = inner[:, 2] * inner[:, 3]
    crowding = (around - own) / (outer[:, 2] * outer[:, 3] - room)
    crowding -= 0.02 * np.minimum(sizes[rows], 5)
    filled = own / room
    inked = (filled >= 0.06) & (filled <= 0.8)
    return list(zip(rows[inked].tolist(), crowding[inked].tolist(), strict=True))


def _sums(total: NDArray[np.int32], boxes: Boxes) -> NDArray[np.int32]:
    """Ink in boxes (N x 4), which may lie partly off the sheet."""
    height, width = total.shape
    left, right = np.clip((boxes[:, 0], boxes[:, 0] + boxes[:, 2]), 0, width - 1)
    top, bottom = np.clip((boxes[:, 1], boxes[:, 1] + boxes[:, 3]), 0, height - 1)
    sums = total[bottom, right] - total[top, right] - total[bottom, left] + total[top, left]
    return np.asarray(sums, np.int32)


def cut_line(ink: Ink, line: TextLine, turns: int) -> Line:
    """Take a line of lettering out of the sheet, upright and normalised, nothing else with it."""
    left, top, width, height = line.box
    margin = max(1, min(width, height) // 4)
    left, top = max(0, left - margin), max(0, top - margin)
    pieces = ink.pieces[top : line.box[1] + height + margin, left : line.box[0] + width + margin]
    rows, columns = pieces.shape
    s = ink.scale
    picture = ink.sheet[top * s : (top + rows) * s, left * s : (left + columns) * s]
    own = np.zeros(len(ink.boxes) + 1, np.uint8)
    own[1 + pieces_inside(ink, line, margin)] = 255
    keep = cv2.resize(own[pieces], (columns * s, rows * s), interpolation=cv2.INTER_NEAREST)
    cut = cv2.bitwise_and(cv2.bitwise_not(picture), keep)
    return normalise_line(rotated(np.asarray(cut, np.uint8), turns))


def pieces_inside(ink: Ink, line: TextLine, margin: int) -> NDArray[np.int64]:
    """Pieces that lie in a line's box: its letters, and the dots too small to be letters."""
    left, top, width, height = line.box
    boxes = ink.boxes
    flags = (boxes[:, 0] >= left - margin) & (boxes[:, 1] >= top - margin)
    flags &= boxes[:, 0] + boxes[:, 2] <= left + width + margin
    flags &= boxes[:, 1] + boxes[:, 3] <= top + height + margin
    return np.flatnonzero(flags)


_NUMBER = r"[0-9OILSBZG]{1,2}(?:\.[0-9]{1,2}(?![0-9]))?(?:-?\(?[A-HJ-Z]\)?(?![A-Z]))?(?:-[0-9])?'?"
_LABEL = re.compile(
    rf"(?:F[I1LTJ]?[GC6](?:[UV]RE)?S?|F?[I1L]GURE|FI[GC6]?URE)[.,'-]*({_NUMBER})?|"
    rf"^(?:[I1L]G|FI)[.,'-]*({_NUMBER})$"
)
_ALONE = re.compile(rf"^[.,]?({_NUMBER})[.,]?$")
DIGITS = str.maketrans(dict(TWINS))
"""Letters that look like digits, as these."""


def find_labels(ink: Ink, free: NDArray[np.bool_]) -> list[Label]:
    """Find and read every figure label on a sheet.

    free: flags of the pieces that may be lettering (those of the running header may not).
    Lines that read downwards or upside down are looked at only where none reads the usual way.
    """
    lines = text_lines(ink, free)
    for turns in ((0, 1), (2, 3)):
        labels, unread = _labels(ink, lines, turns)
        labels += _labels(ink, [part for line in unread for part in _parts(ink, line)], turns)[0]
        numbered = _numbered(ink, labels)
        if numbered:
            return told_apart(numbered)
    return []


def _labels(
    ink: Ink, lines: Sequence[TextLine], turns: tuple[int, int]
) -> tuple[list[Label], list[TextLine]]:
    """What reads like a label among lines, and the lines with strokes of one that do not."""
    labels, unread = [], []
    for item in _read(ink, lines, turns):
        label = _as_label(ink, item)
        if label is None:
            unread.append(item.line)
        else:
            labels.append(label)
    return labels, unread


def _parts(ink: Ink, line: TextLine) -> list[TextLine]:
    """A line cut at its wide gaps: a label, and the bits of a drawing that it ends next to."""
    boxes = ink.boxes[line.pieces]
    along = _swapped(boxes, line.sideways)
    order = np.argsort(along[:, 0], kind="stable")
    ends = np.maximum.accumulate(along[order, 0] + along[order, 2])
    gaps = along[order[1:], 0] - ends[:-1]
    cuts = np.flatnonzero(gaps > _WORD_GAP * np.median(along[:, 3])) + 1
    if cuts.size == 0:
        return []
    return [
        TextLine(line.pieces[part], union(boxes[part]), line.sideways)
        for part in np.split(order, cuts)
        if len(part) > 1
    ]


def told_apart(labels: Sequence[Label]) -> list[Label]:
    """Tell labels from mentions of a figure inside another one's drawing.

    Of two with one number the smaller is a mention; so is what is much smaller than the rest. What
    has no number, while another label has one and reads another way, is no lettering at all.
    """
    tallest = max(label.height for label in labels)
    numbered = {label.turns for label in labels if label.text != "FIG."}
    out = []
    for i, label in enumerate(labels):
        twin = any(
            other.text == label.text != "FIG." and (other.height, -j) > (label.height, -i)
            for j, other in enumerate(labels)
            if j != i
        )
        if label.text == "FIG." and numbered and label.turns not in numbered:
            continue
        out.append(replace(label, names=not twin and label.height >= 0.45 * tallest))
    return out


def _read(ink: Ink, lines: Sequence[TextLine], turns: tuple[int, int]) -> list[Lettering]:
    """Read lines in one of their two directions; those that cannot be a label are left out."""
    turned = [(line, turns[1] if line.sideways else turns[0]) for line in lines]
    cuts = [cut_line(ink, line, turn) for line, turn in turned]
    worth = np.flatnonzero(_have_strokes(cuts)).tolist()
    said = read_lines([cuts[i] for i in worth])
    return [
        Lettering(turned[i][0], text, sure, turned[i][1], places)
        for i, (text, sure, places) in zip(worth, said, strict=True)
    ]


def _have_strokes(lines: Sequence[Line]) -> NDArray[np.bool_]:
    """Which normalised lines have the strokes of a label side by side, over part of their height.

    F, I and G have three. Most hatching and dashes have fewer: reading them would be most of the
    work, and now and then a mistake. (Each of 455 labels on real sheets has them over twelve rows
    and more; whatever was taken for a label with less than six was none.)
    """
    if not lines:
        return np.zeros(0, bool)
    dark = np.stack(lines) > INKED
    strokes = (dark[:, :, 1:] > dark[:, :, :-1]).sum(axis=2)
    return np.asarray((strokes >= 3).sum(axis=1) >= LINE_HEIGHT // 4)


def _as_label(ink: Ink, read: Lettering) -> Label | None:
    match = _LABEL.search(read.text)
    # What lacks a letter of its word is a label only if the rest is read well.
    if match is None or read.certainty < (0.5 if match.group(2) else 0.15):
        return None
    number = _digits(match.group(1) or match.group(2) or "")
    if not number and len(read.text) > 7:
        return None
    if len(match.group()) < 0.5 * len(read.text):
        return None
    pieces = _spanned(ink, read, match.span())
    if not number and match.group()[-1] in ".,-'":
        pieces = _until(ink, read, pieces, match.end() - 1)
    if pieces.size == 0:
        return None
    if match.group(2):
        pieces = np.concatenate([pieces, _before(ink, union(ink.boxes[pieces]), read.turns)])
    pieces = np.concatenate([pieces, _underline(ink, union(ink.boxes[pieces]), read.turns)])
    text = f"FIG. {number}" if number else "FIG."
    box = union(ink.boxes[pieces])
    return Label(text, box, read.turns, pieces, certainty=read.certainty)


def _spanned(ink: Ink, read: Lettering, span: tuple[int, int]) -> NDArray[np.int64]:
    """The pieces of a line that make the letters from one to another of what was read."""
    pieces = pieces_inside(ink, read.line, 2)
    first, last = span[0], span[1] - 1
    if first == 0 and last == len(read.text) - 1:
        return pieces
    places = read.places
    start = (places[first - 1] + places[first]) / 2 if first > 0 else -1.0
    end = (places[last] + places[last + 1]) / 2 if last + 1 < len(places) else 2.0
    boxes = turned(ink.boxes[pieces], ink.shape, read.turns)
    ((left, _, length, _),) = turned(np.array([read.line.box]), ink.shape, read.turns).tolist()
    middle = (boxes[:, 0] + boxes[:, 2] / 2 - left) / length
    return np.asarray(pieces[(middle > start) & (middle < end)])


def _until(ink: Ink, read: Lettering, pieces: NDArray[np.int64], last: int) -> NDArray[np.int64]:
    """The pieces up to a full stop; what stands behind it unread is looked at by itself then."""
    boxes = turned(ink.boxes[pieces], ink.shape, read.turns)
    ((left, _, length, height),) = turned(np.array([read.line.box]), ink.shape, read.turns).tolist()
    behind = (boxes[:, 0] > left + read.places[last] * length) & (boxes[:, 3] > 0.5 * height)
    return np.asarray(pieces[~behind])


def _before(ink: Ink, box: Box, turns: int) -> NDArray[np.int64]:
    """The letter right before a line: the F that was not joined to the rest of its label."""
    boxes = turned(ink.boxes, ink.shape, turns)
    ((left, top, _, height),) = turned(np.array([box]), ink.shape, turns).tolist()
    x, y, w, h = boxes.T
    level = (y > top - 0.4 * height) & (y + h < top + 1.4 * height) & (w < 1.6 * height)
    return np.flatnonzero(level & (x < left) & (x + w > left - 0.8 * height))


def _underline(ink: Ink, box: Box, turns: int) -> NDArray[np.int64]:
    """The rule drawn under a label, where there is one."""
    boxes = turned(ink.boxes, ink.shape, turns)
    ((left, top, width, height),) = turned(np.array([box]), ink.shape, turns).tolist()
    x, y, w, h = boxes.T
    below = (y > top + 0.8 * height) & (y < top + 1.7 * height)
    beneath = (x > left - 0.3 * width) & (x + w < left + 1.3 * width) & (w > 0.5 * width)
    return np.flatnonzero(below & beneath & (h <= np.maximum(2, 0.25 * height)))


def _digits(number: str) -> str:
    """Letters taken for digits made digits again, at the number's start."""
    match = re.match(r"[0-9OILSBZG]{1,2}", number)
    if match is None:
        return number
    head = match.group()
    if len(head) == 2 and head[0].isdigit() and head[1] in "BG":
        return number
    return head.translate(DIGITS) + number[match.end() :]


def _numbered(ink: Ink, labels: Sequence[Label]) -> list[Label]:
    """Labels with their numbers; one that nothing follows is none, if others have numbers.

    Without any number at all the word must be read surely: a drawing's lines can look like it.
    """
    done = [label if label.text != "FIG." else _with_number(ink, label) for label in labels]
    if any(label is not None and label.text != "FIG." for label in done):
        return [label for label in done if label is not None]
    found = [new or old for new, old in zip(done, labels, strict=True)]
    return [label for label in found if label.certainty >= _SURE]


def _with_number(ink: Ink, label: Label) -> Label | None:
    """Give a label without a number the one that stands beside it or on the next line.

    What stands beside it like a number belongs to it, readable or not. None: nothing does.
    """
    boxes = turned(ink.boxes, ink.shape, label.turns)
    ((x, y, w, h),) = turned(np.array([label.box], np.int32), ink.shape, label.turns).tolist()
    left, top = boxes[:, 0], boxes[:, 1]
    right, bottom = left + boxes[:, 2], top + boxes[:, 3]
    glyph = (boxes[:, 3] > 0.5 * h) & (boxes[:, 3] < 1.7 * h) & (boxes[:, 2] < 1.5 * h)
    level = np.minimum(bottom, y + h) - np.maximum(top, y) > 0.5 * h
    beside = glyph & level & (left >= x + w - 2) & (left < x + w + 3.5 * h)
    below = glyph & (top > y + 0.8 * h) & (bottom < y + 3.5 * h) & (left < x + w) & (right > x)
    for is_beside, flags in ((True, beside), (False, below)):
        pieces = np.flatnonzero(flags)
        if not 1 <= len(pieces) <= 5:
            continue
        line = TextLine(pieces, union(ink.boxes[pieces]), sideways=label.turns % 2 == 1)
        cut = cut_line(ink, line, label.turns)
        ((text, certainty, _),) = read_lines([cut])
        match = _ALONE.match(text) if certainty > 0.3 else None
        number = _digits(match.group(1)) if match else read_number(cut)
        if number or (is_beside and len(pieces) <= 3):
            box = union(np.array([label.box, line.box], np.int32))
            # With the full stop that stands between the two.
            whole = replace(line, box=box) if is_beside else line
            taken = np.union1d(label.pieces, pieces_inside(ink, whole, 2))
            text = f"FIG. {number}".strip()
            return Label(text, box, label.turns, taken, certainty=label.certainty)
    return None
