"""Printed lines of a page read by machine: title pages whose PDF has no text of its own.

The network is PaddleOCR's PP-OCRv6 small recogniser, cut to Latin letters by
``training.print_reader`` (Apache 2.0; the licence lies beside it). Lines are found by their letters
alone: print on a title page is level, and its letters stand closer than its columns.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from patentviewer import slow
from patentviewer.model.documents import Picture, Word

if TYPE_CHECKING:
    from patentviewer.inference import onnxruntime

_LOOK_HEIGHT = 1650
"""Pixels a page is shrunk to for finding lines: letters are then 9 to 40 pixels high."""

_INKED = 165
_LINE_HEIGHT = 48
_LONGEST = 2400
"""Pixels of a line as the network takes it; PP-OCR is made for lines 48 high."""

_AT_ONCE = 8
_LEAST_SURE = 0.6
"""Mean of the likelihoods of a line's letters from which it is taken for print."""

Box = tuple[float, float, float, float]


class _Read(NamedTuple):
    """A line's letters, where the middle of each stands (0 to 1 along it), and how sure it is."""

    text: str
    places: Sequence[float]
    sure: float


def words_of(picture: Picture) -> tuple[Word, ...]:
    """The printed words of a page with their boxes in its pixels; drawings give nothing."""
    boxes = lines_of(picture)
    return tuple(
        word
        for box, line in zip(boxes, _read(picture, boxes), strict=True)
        if line.sure >= _LEAST_SURE
        for word in _words(box, line)
    )


def lines_of(picture: Picture) -> list[Box]:
    """Where lines of print may be: left, top, right, bottom in pixels."""
    scale = min(1.0, _LOOK_HEIGHT / picture.shape[0])
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    ink = (small < _INKED).astype(np.uint8)
    parts = np.asarray(cv2.connectedComponentsWithStats(ink, connectivity=8)[2][1:], np.int32)
    width, height, area = parts[:, 2], parts[:, 3], parts[:, 4]
    is_letter = (height >= 9) & (height <= 40) & (width >= 2) & (width <= 40)
    if not is_letter.any():
        return []
    usual = float(np.median(height[is_letter]))
    letters = np.zeros_like(ink)
    for left, top, wide, high, _ in parts[(height <= 3 * usual) & (width <= 90) & (area >= 3)]:
        letters[top : top + high, left : left + wide] = 1
    reach = np.ones((1, max(3, int(1.1 * usual))), np.uint8)
    joined = cv2.morphologyEx(letters, cv2.MORPH_CLOSE, reach)
    found = cv2.connectedComponentsWithStats(joined, connectivity=8)[2][1:]
    boxes = []
    for left, top, wide, high, _ in found.tolist():
        if high >= 0.55 * usual and wide >= 0.5 * usual:
            room = max(2, int(0.15 * high))
            box = (left - room, top - room, left + wide + room, top + high + room)
            boxes.append((box[0] / scale, box[1] / scale, box[2] / scale, box[3] / scale))
    return boxes


@functools.cache
def _network() -> tuple[onnxruntime.InferenceSession, tuple[str, ...]]:
    """The network and its characters, the blank first; loaded once in each process."""
    # Slow to load, and most documents need no reading.
    content = files(__package__).joinpath("print_reader.onnx").read_bytes()
    session = slow.inference.reader(content)
    listed = session.get_modelmeta().custom_metadata_map["character"]
    return session, ("", *listed.split("\n"))


def _read(picture: Picture, boxes: Sequence[Box]) -> list[_Read]:
    """Read lines, those of like length together: less paper to look at."""
    found: list[_Read] = [_Read("", (), 0.0)] * len(boxes)
    lengths = [(right - left) / (bottom - top) for left, top, right, bottom in boxes]
    order = np.argsort(lengths, kind="stable").tolist()
    for start in range(0, len(order), _AT_ONCE):
        positions = order[start : start + _AT_ONCE]
        lines = [_normalised(picture, boxes[position]) for position in positions]
        for position, line in zip(positions, _recognised(lines), strict=True):
            found[position] = line
    return found


def _normalised(picture: Picture, box: Box) -> Picture:
    left, top, right, bottom = (max(0, round(edge)) for edge in box)
    line = picture[top:bottom, left:right]
    height, width = line.shape
    wide = min(max(16, round(_LINE_HEIGHT * width / height)), _LONGEST)
    way = cv2.INTER_AREA if height > _LINE_HEIGHT else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(line, (wide, _LINE_HEIGHT), interpolation=way), np.uint8)


def _recognised(lines: Sequence[Picture]) -> Iterator[_Read]:
    """What the network says of some lines, by greedy decoding of CTC."""
    session, characters = _network()
    widest = -(-max(line.shape[1] for line in lines) // 32) * 32
    ink = np.ones((len(lines), 3, _LINE_HEIGHT, widest), np.float32)
    for position, line in enumerate(lines):
        ink[position, :, :, : line.shape[1]] = line.astype(np.float32) / 127.5 - 1
    steps = np.asarray(session.run(None, {"x": ink})[0])
    for line, one in zip(lines, steps, strict=True):
        best = one.argmax(axis=1)
        begins = (best != 0) & np.diff(best, prepend=0).astype(bool)
        at = np.flatnonzero(begins)
        likely: NDArray[np.float32] = one[at, best[at]]
        yield _Read(
            "".join(characters[letter] for letter in best[at]),
            ((at + 0.5) * (widest / len(best) / line.shape[1])).tolist(),
            float(likely.mean()) if len(at) else 0.0,
        )


def _words(box: Box, line: _Read) -> Iterator[Word]:
    """A line's words, each with its part of the line's box."""
    left, top, right, bottom = box
    half = (right - left) / max(len(line.text), 1) / 2
    start = 0
    for word in line.text.split(" "):
        end = start + len(word)
        if word:
            first, last = line.places[start], line.places[end - 1]
            across = left + first * (right - left) - half, left + last * (right - left) + half
            yield Word(word, (across[0], top, across[1], bottom))
        start = end + 1
