"""Lettering is read: a line of ink, brought to the reader's size, becomes its letters.

The reader is a small network, trained on rendered and hand-like lettering by
``training.label_reader``.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from importlib.resources import files
from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from patentviewer import slow

if TYPE_CHECKING:
    from patentviewer.inference import onnxruntime

LINE_HEIGHT = 24
LINE_WIDTH = 160
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-'()/,"
"""What the reader can say; CTC's blank comes before the first letter."""

INKED = 70
"""Ink, 0 to 255, from which a pixel of a line counts as lettering."""

TWINS = (("O", "0"), ("I", "1"), ("L", "1"), ("S", "5"), ("B", "8"), ("Z", "2"), ("G", "6"))
"""Letters and the digits that look like them."""

_PAPER = 5
"""Pixels of paper before and after a line's lettering together, at least."""

_WIDTH_STEP = 16
"""Lines are read together with those of like width: a long one would make the others longer."""

Line = NDArray[np.uint8]


def normalise_line(ink: Line) -> Line:
    """Bring lettering to the reader's input: cut to its ink, 20 of 24 pixels high, left-aligned.

    ink: uint8, height x width, 0 = paper, 255 = ink. Returns LINE_HEIGHT x LINE_WIDTH.
    """
    left, top, across, down = cv2.boundingRect(cv2.threshold(ink, INKED, 1, cv2.THRESH_BINARY)[1])
    out = np.zeros((LINE_HEIGHT, LINE_WIDTH), np.uint8)
    if across == 0:
        return out
    line = ink[top : top + down, left : left + across]
    height = LINE_HEIGHT - 4
    scale = height / line.shape[0]
    width = max(1, min(LINE_WIDTH - 4, round(line.shape[1] * scale)))
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    out[2 : 2 + height, 2 : 2 + width] = cv2.resize(line, (width, height), interpolation=how)
    return out


@functools.cache
def _reader() -> onnxruntime.InferenceSession:
    """The network that reads a line of lettering; loaded once in each process."""
    # Slow to load, and most pictures have no label.
    model = files(__package__).joinpath("label_reader.onnx").read_bytes()
    return slow.inference.reader(model)


def read_lines(lines: Sequence[Line]) -> list[tuple[str, float, tuple[float, ...]]]:
    """Read normalised lines.

    Returns for each its text (capitals, without spaces; "" where there is no lettering), how sure
    the reader is of its least sure letter (0 to 1), and for each letter where it stands, as a part
    of the line's length from its left end.
    """
    if not lines:
        return []
    lengths = np.array([_length(line) for line in lines])
    widths = np.minimum(-(-(lengths + _PAPER) // _WIDTH_STEP) * _WIDTH_STEP, LINE_WIDTH)
    said: list[tuple[str, float, tuple[float, ...]]] = [("", 0.0, ())] * len(lines)
    for width in set(widths.tolist()):
        chosen = np.flatnonzero(widths == width).tolist()
        batch = np.stack([lines[i][None, :, :width] for i in chosen])
        (steps,) = _reader().run(None, {"ink": batch})
        for i, step in zip(chosen, np.asarray(steps), strict=True):
            said[i] = _spelled(step, int(lengths[i]))
    return said


def _length(line: Line) -> int:
    """Pixels from the beginning of a normalised line (after its margin of 2) to its end."""
    left, _, across, _ = cv2.boundingRect(line)
    return max(1, left + across - 2) if across else LINE_WIDTH


_BLANK = np.log(np.array([0.7] + [1.0] * len(ALPHABET), np.float32))
"""Taken off the blank, which wins too easily over thin letters: 0.52 to 0.47 for an F."""

_LIKE = np.array([0, *(1 + ALPHABET.index(dict(TWINS).get(c, c)) for c in ALPHABET)])
"""What the reader says, as its numbers, with the digit in place of its twin among the letters."""


def _spelled(steps: NDArray[np.float32], length: int) -> tuple[str, float, tuple[float, ...]]:
    best = (steps + _BLANK).argmax(axis=1)
    alike = _LIKE[best]  # "0" that turns into "O" is one letter still
    before = np.concatenate(([0], alike[:-1]))
    starts = np.flatnonzero((best != 0) & (alike != before))
    text = "".join(ALPHABET[best[i] - 1] for i in starts)
    sure = float(np.exp(steps[starts, best[starts]].min())) if starts.size else 0.0
    places = tuple(float(2 * i - 1) / length for i in starts)
    return text, sure, places


def read_number(line: Line) -> str:
    """Read a normalised line that can only be a number: "12"; "" where there is none.

    "6" and "G", "8" and "B", "2" and "Z" share their probability in the reader and may both lose
    to the blank; here their sum counts.
    """
    (steps,) = _reader().run(None, {"ink": line[None, None]})
    chances = np.exp(np.asarray(steps[0]))
    digits = chances[:, [1 + ALPHABET.index(d) for d in "0123456789"]]
    for letter, digit in TWINS:
        digits[:, int(digit)] += chances[:, 1 + ALPHABET.index(letter)]
    best = np.where(digits.max(axis=1) > 0.2 * chances[:, 0], digits.argmax(axis=1), -1)
    firsts = np.flatnonzero((best >= 0) & (np.diff(best, prepend=-1) != 0))
    number = "".join(str(best[i]) for i in firsts)
    return number if len(number) <= 2 else ""
