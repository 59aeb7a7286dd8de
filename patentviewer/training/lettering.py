"""Lettering as it stands on sheets, rendered: typeset, drawn in strokes, shaky and worn."""

from __future__ import annotations

import random
import string
from collections.abc import Iterator, Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from patentviewer.drawings.letters import ALPHABET, normalise_line

Ink = NDArray[np.uint8]

STROKES = {
    "0": "1,0 0,1.5 0,4.5 1,6 3,6 4,4.5 4,1.5 3,0 1,0",
    "1": "1,1 2,0 2,6",
    "2": "0,1.2 1,0 3,0 4,1.2 4,2 0,6 4,6",
    "3": "0,1 1,0 3,0 4,1 4,2 3,3 1.5,3 3,3 4,4 4,5 3,6 1,6 0,5",
    "4": "3,6 3,0 0,4 4,4",
    "5": "4,0 0,0 0,2.6 3,2.4 4,3.5 4,5 3,6 1,6 0,5",
    "6": "3.5,0 1.5,1 0,3 0,5 1,6 3,6 4,5 4,4 3,3 1,3 0,4",
    "7": "0,0 4,0 1.5,6",
    "8": "1,3 0,2 0,1 1,0 3,0 4,1 4,2 3,3 1,3 0,4 0,5 1,6 3,6 4,5 4,4 3,3",
    "9": "4,2 3,3 1,3 0,2 0,1 1,0 3,0 4,1 4,3 3,5 1,6",
    "A": "0,6 2,0 4,6|0.7,4 3.3,4",
    "B": "0,0 0,6 3,6 4,5 4,4 3,3 0,3|0,0 3,0 4,1 4,2 3,3",
    "C": "4,1 3,0 1,0 0,1.5 0,4.5 1,6 3,6 4,5",
    "D": "0,0 0,6 2.5,6 4,4.5 4,1.5 2.5,0 0,0",
    "E": "4,0 0,0 0,6 4,6|0,3 3,3",
    "F": "4,0 0,0 0,6|0,3 3,3",
    "G": "4,1 3,0 1,0 0,1.5 0,4.5 1,6 3,6 4,5 4,3.2 2.4,3.2",
    "H": "0,0 0,6|4,0 4,6|0,3 4,3",
    "I": "2,0 2,6",
    "J": "3,0 3,5 2,6 1,6 0,5",
    "K": "0,0 0,6|4,0 0,4|1.3,2.8 4,6",
    "L": "0,0 0,6 4,6",
    "M": "0,6 0,0 2,4 4,0 4,6",
    "N": "0,6 0,0 4,6 4,0",
    "O": "1,0 0,1.5 0,4.5 1,6 3,6 4,4.5 4,1.5 3,0 1,0",
    "P": "0,6 0,0 3,0 4,1 4,2.2 3,3.2 0,3.2",
    "Q": "1,0 0,1.5 0,4.5 1,6 3,6 4,4.5 4,1.5 3,0 1,0|2.5,4.5 4.2,6.3",
    "R": "0,6 0,0 3,0 4,1 4,2.2 3,3.2 0,3.2|2,3.2 4,6",
    "S": "4,1 3,0 1,0 0,1 0,2 1,3 3,3 4,4 4,5 3,6 1,6 0,5",
    "T": "0,0 4,0|2,0 2,6",
    "U": "0,0 0,5 1,6 3,6 4,5 4,0",
    "V": "0,0 2,6 4,0",
    "W": "0,0 1,6 2,2 3,6 4,0",
    "X": "0,0 4,6|4,0 0,6",
    "Y": "0,0 2,3 4,0|2,3 2,6",
    "Z": "0,0 4,0 0,6 4,6",
    ".": "1,5.8 1.2,6",
    ",": "1.2,5.6 0.8,6.8",
    "-": "0.6,3.2 3.4,3.2",
    "'": "1.2,0 1,1.4",
    "(": "2,-0.5 1,1.5 1,4.5 2,6.5",
    ")": "1,-0.5 2,1.5 2,4.5 1,6.5",
    "/": "0,6.5 3,-0.5",
}
"""Glyphs of draughtsman's lettering: polylines on a grid 4 wide and 6 high, y down."""

HEADER_WORDS = (
    *("US", "PATENT", "SHEET", "OF", "DES", "S1", "JAN", "FEB", "MAR", "APR", "MAY", "JUN"),
    *("JUL", "AUG", "SEP", "OCT", "NOV", "DEC"),
)
WORDS = (
    *HEADER_WORDS,
    *("TOP", "FRONT", "REAR", "LEFT", "RIGHT", "SIDE", "BOTTOM", "VIEW", "PRIOR", "ART"),
    *("PERSPECTIVE", "SECTION", "OPEN", "CLOSED", "ON", "OFF", "MENU", "STOP", "START"),
)


def label_text(rng: random.Random) -> str:
    """One label as draughtsmen write them: "FIG. 3", "Fig.12A", "FIGURE 4", "FIG. 1.2"."""
    word = rng.choices(["FIG", "Fig", "FIGURE", "Figure", "fig", "FIGS"], [52, 26, 10, 6, 3, 2])[0]
    if word.lower() in ("fig", "figs"):
        word += rng.choices([".", ""], [85, 15])[0]
    low, high = rng.choices([(1, 9), (10, 29), (30, 99)], [60, 35, 5])[0]
    number = str(rng.randint(low, high))
    letter = rng.choice("ABCDEFGHabcdefgh")
    minor = rng.randint(1, 12)
    tail = rng.choices(
        ["", letter, f"({letter})", f".{minor}", f"-{minor}", f"-{letter}", "'", "."],
        [66, 17, 3, 5, 3, 2, 2, 2],
    )[0]
    if rng.random() < 0.04:
        return word
    if rng.random() < 0.12:
        return number + tail
    return word + rng.choice(["", " ", " ", "  "]) + number + tail


def other_text(rng: random.Random) -> str:
    """Lettering that is no label: header words, reference numerals, words on the article."""
    kind = rng.random()
    if kind < 0.4:
        return " ".join(rng.choice(WORDS) for _ in range(rng.randint(1, 3)))
    if kind < 0.6:
        return str(rng.randint(1, 999))
    letters = string.ascii_letters + string.digits + ".-"
    return "".join(rng.choice(letters) for _ in range(rng.randint(2, 9)))


def plain(text: str) -> str:
    """Text as the reader gives it: capitals, no spaces."""
    return "".join(c for c in text.upper() if c in ALPHABET)


def typeset(text: str, font: ImageFont.FreeTypeFont, rng: random.Random) -> Ink:
    """Text in a font, with loose or tight spacing, as ink (255) on nothing (0)."""
    spacing = rng.choice([0, 0, 0, rng.uniform(-0.06, 0.35)]) * font.size
    widths = [font.getlength(c) + spacing for c in text]
    size = int(font.size)
    canvas = Image.new("L", (int(sum(widths)) + 2 * size, 3 * size), 0)
    pen, x = ImageDraw.Draw(canvas), float(size)
    for character, width in zip(text, widths, strict=True):
        pen.text((x, size), character, 255, font)
        x += width
    return np.asarray(canvas, np.uint8)


def lettered(text: str, rng: random.Random, shake: float) -> Ink:
    """Text in stroke lettering; shake > 0 makes it a hand's: uneven, slanted, open."""
    unit = rng.uniform(5, 9)
    tracking = rng.uniform(1.2, 3.0)
    aspect = rng.uniform(0.6, 1.15)
    canvas = np.zeros((int(14 * unit), int((len(text) * (5.5 + tracking) + 8) * unit)), np.uint8)
    thickness = max(1, round(unit * rng.uniform(0.15, 0.8)))
    x = 3.0
    for character in text.upper():
        lift, grow = rng.gauss(0, 0.5 * shake), 1 + rng.gauss(0, 0.12 * shake)
        for line in STROKES.get(character, "").split("|"):
            points = [tuple(map(float, p.split(","))) for p in line.split()]
            if len(points) < 2:
                continue
            shaken = [
                (
                    (x + px * aspect * grow + rng.gauss(0, 0.22 * shake)) * unit,
                    (4 + lift + py * grow + rng.gauss(0, 0.22 * shake)) * unit,
                )
                for px, py in points
            ]
            cv2.polylines(canvas, [np.array(shaken, np.int32)], False, 255, thickness, cv2.LINE_AA)
        narrow = {"I": 2.6, "1": 2.6, ".": 1.4, "'": 1.4, ",": 1.4, " ": 2.0}.get(character, 4.0)
        x += narrow * aspect + tracking
    return canvas


def worn(ink: Ink, rng: random.Random) -> Ink:
    """What drawing, printing and scanning do: slant, tilt, weight, size, breaks and specks."""
    height, width = ink.shape
    slant = rng.choice([0, 0, rng.uniform(-0.1, 0.35)])
    tilt = rng.gauss(0, 0.025)
    matrix = np.array([[1, -slant, slant * height], [tilt, 1, -tilt * width / 2]], np.float32)
    size = (int(width + abs(slant) * height * 2), height)
    out = cv2.warpAffine(ink, matrix, size, flags=cv2.INTER_LINEAR)
    if rng.random() < 0.3:
        kernel = np.ones((rng.randint(1, 3), rng.randint(1, 3)), np.uint8)
        out = cv2.dilate(out, kernel) if rng.random() < 0.7 else cv2.erode(out, kernel)
    shrink = rng.choice([1.0, rng.uniform(0.35, 1.0)])
    stretch = shrink * rng.uniform(0.85, 1.15)
    out = cv2.resize(out, None, fx=stretch, fy=shrink, interpolation=cv2.INTER_AREA)
    noise = np.random.default_rng(rng.getrandbits(32))
    if rng.random() < 0.25:
        grain = cv2.GaussianBlur(np.asarray(noise.normal(size=out.shape), np.float32), (0, 0), 1.2)
        out = np.where(grain > rng.uniform(0.3, 0.6), 0, out).astype(np.uint8)
    if rng.random() < 0.6:
        out = ((out > rng.choice([60, 100, 140])) * 255).astype(np.uint8)
    return np.asarray(out, np.uint8)


def beside(ink: Ink, rng: random.Random) -> Ink:
    """Add what may stand by a label: an underline, a line of the drawing, a speck."""
    rows, columns = np.nonzero(ink)
    if rows.size == 0:
        return ink
    top, bottom, left, right = rows.min(), rows.max(), columns.min(), columns.max()
    tall = bottom - top + 1
    out = cv2.copyMakeBorder(ink, tall, tall, tall, tall, cv2.BORDER_CONSTANT, value=0)
    top, bottom, left, right = (int(v) + int(tall) for v in (top, bottom, left, right))
    thickness = max(1, int(tall * rng.uniform(0.03, 0.1)))
    kind = rng.random()
    if kind < 0.4:
        y = bottom + int(tall * rng.uniform(0.12, 0.3))
        cv2.line(out, (left, y), (right, y), 255, thickness)
    elif kind < 0.7:
        away = int(tall * rng.uniform(0.3, 0.9))
        x = rng.choice([left - away, right + away])
        start = (x, int(top + tall * rng.uniform(0, 0.5)))
        cv2.line(out, start, (x + int(tall * rng.uniform(-0.4, 0.4)), bottom), 255, thickness)
    else:
        x = rng.randint(left, right)
        cv2.circle(out, (x, top - int(tall * rng.uniform(0.05, 0.2))), thickness, 255, -1)
    return np.asarray(out, np.uint8)


def drawing_pieces(folder: Path | None, rng: random.Random) -> Iterator[Ink]:
    """Endless pieces of drawings without lettering: of real ones where there are, else lines."""
    files = sorted(folder.glob("*.png")) if folder else []
    while True:
        if files and rng.random() < 0.8:
            picture = cv2.imread(str(rng.choice(files)), cv2.IMREAD_GRAYSCALE)
            if picture is None:
                continue
            ink = np.asarray(255 - picture, np.uint8)
        else:
            ink = _scribble(rng)
        for _ in range(8):
            height = rng.randint(12, 60)
            width = int(height * rng.uniform(1.2, 6))
            if ink.shape[0] <= height or ink.shape[1] <= width:
                continue
            top, left = rng.randint(0, ink.shape[0] - height), rng.randint(0, ink.shape[1] - width)
            piece = ink[top : top + height, left : left + width]
            if rng.random() < 0.5:
                piece = _inner_components(piece)
            if np.count_nonzero(piece > 70) > 30:
                yield piece if rng.random() < 0.5 else np.ascontiguousarray(piece.T)


def _inner_components(piece: Ink) -> Ink:
    count, labels, stats, _ = cv2.connectedComponentsWithStats((piece > 70).astype(np.uint8))
    height, width = piece.shape
    keep = np.zeros(count, bool)
    for i in range(1, count):
        x, y, w, h, _area = stats[i]
        keep[i] = x > 0 and y > 0 and x + w < width and y + h < height
    return np.where(keep[labels], piece, 0).astype(np.uint8)


def _scribble(rng: random.Random) -> Ink:
    canvas = np.zeros((400, 400), np.uint8)
    for _ in range(rng.randint(5, 40)):
        a, b = (tuple(rng.randint(0, 399) for _ in range(2)) for _ in range(2))
        kind, thickness = rng.random(), rng.randint(1, 4)
        if kind < 0.5:
            cv2.line(canvas, a, b, 255, thickness, cv2.LINE_AA)
        elif kind < 0.8:
            axes = (rng.randint(4, 60), rng.randint(4, 60))
            tilt, end = rng.randint(0, 90), rng.randint(90, 360)
            cv2.ellipse(canvas, a, axes, tilt, 0, end, 255, thickness)
        else:
            for step in range(rng.randint(3, 12)):
                x, y = a[0] + step * rng.randint(6, 12), a[1]
                cv2.line(canvas, (x, y), (x + rng.randint(2, 8), y), 255, thickness)
    return canvas


NOT_LATIN = ("symbol", "math", "cmsy", "cmex", "cmmi", "dings", "d050000l")
"""Parts of the names of fonts that have no letters where letters should be."""


def fonts_in(folders: Sequence[Path]) -> list[Path]:
    """Every usable Latin font file below the folders."""
    found = []
    for folder in folders:
        for path in sorted(p for p in folder.rglob("*") if p.suffix.lower() in (".ttf", ".otf")):
            try:
                font = ImageFont.truetype(str(path), 40)
                drawn = {c: bytes(font.getmask(c)) for c in "FIG1237A.-"}
            except (OSError, ValueError):
                continue
            name = path.name.lower()
            if len(set(drawn.values())) == len(drawn) and not any(w in name for w in NOT_LATIN):
                found.append(path)
    return found


def examples(
    fonts: Sequence[Path], pieces: Iterator[Ink], rng: random.Random
) -> Iterator[tuple[Ink, str]]:
    """Endless normalised lines with what the reader should say of them ("" for no lettering)."""
    loaded: dict[tuple[Path, int], ImageFont.FreeTypeFont] = {}
    while True:
        if rng.random() < 0.25:
            yield normalise_line(next(pieces)), ""
            continue
        is_label = rng.random() < 0.72
        text = label_text(rng) if is_label else other_text(rng)
        how = rng.random()
        if how < 0.62:
            key = (rng.choice(fonts), rng.choice([24, 36, 48, 64]))
            if key not in loaded:
                loaded[key] = ImageFont.truetype(str(key[0]), key[1])
            ink = typeset(text, loaded[key], rng)
        else:
            ink = lettered(text, rng, 0.0 if how < 0.78 else rng.uniform(0.4, 1.6))
        ink = worn(ink, rng)
        if rng.random() < 0.15:
            ink = beside(ink, rng)
        # Upside down there is nothing to read; but 0, 6, 8 and 9 look the same either way, and
        # must not be unlearned: only what has its word with it is turned.
        if is_label and text[0] in "Ff" and rng.random() < 0.1:
            yield normalise_line(np.ascontiguousarray(ink[::-1, ::-1])), ""
        elif np.count_nonzero(ink > 70) > 12:
            yield normalise_line(ink), plain(text)
