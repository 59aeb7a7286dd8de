"""The bar code on a US patent's title page, which says its number where there is no text layer.

It is Code 39 (ISO/IEC 16388): a character is five bars and four spaces, three of the nine wide;
a narrow space divides characters, and "*" begins and ends the code. A row of pixels counts only
when all of it is valid, and several rows must agree, so that nothing is ever guessed.
"""

from __future__ import annotations

import re
from collections import Counter

import numpy as np
from numpy.typing import NDArray

from patentviewer.model.documents import Picture

FEWEST_ROWS = 5
"""Rows of pixels that must say the same, of the _MOST_ROWS that are looked at."""

_TOP_PART = 0.12
"""The part of a page's height, from the top, that holds the bar code."""

_MOST_ROWS = 24
_MOST_OFF = 0.25
"""How far a bar may be from a wide or a narrow one, as part of the difference between these (but
always a pixel). Code 39 has no check digit: a scratch could make another character of one."""

_WIDTH = 10
"""Elements of a character, with the space after it."""

# Wide elements of each character, in order bar, space, bar...: the standard's table 1.
# fmt: off
_CHARACTERS = {
    "000110100": "0", "100100001": "1", "001100001": "2", "101100000": "3", "000110001": "4",
    "100110000": "5", "001110000": "6", "000100101": "7", "100100100": "8", "001100100": "9",
    "100001001": "A", "001001001": "B", "101001000": "C", "000011001": "D", "100011000": "E",
    "001011000": "F", "000001101": "G", "100001100": "H", "001001100": "I", "000011100": "J",
    "100000011": "K", "001000011": "L", "101000010": "M", "000010011": "N", "100010010": "O",
    "001010010": "P", "000000111": "Q", "100000110": "R", "001000110": "S", "000010110": "T",
    "110000001": "U", "011000001": "V", "111000000": "W", "010010001": "X", "110010000": "Y",
    "011010000": "Z", "010000101": "-", "110000100": ".", "011000100": " ", "010010100": "*",
}
# fmt: on
_PATENT = re.compile(r"US0*(D\d{6,7})S\d? *")


def design_number(picture: Picture) -> str:
    """The number of the US design patent whose title page this is ("D838859"), or ""."""
    top = picture[: max(1, round(picture.shape[0] * _TOP_PART))] < 128
    edges = (top[:, 1:] != top[:, :-1]).sum(axis=1)
    rows = np.flatnonzero(edges >= 8 * _WIDTH)
    found: Counter[str] = Counter()
    for row in rows[:: max(1, len(rows) // _MOST_ROWS)]:
        match = _PATENT.fullmatch(_code_in(top[row]))
        if match:
            found[match[1]] += 1
    for number, count in found.most_common(1):
        return number if count >= FEWEST_ROWS else ""
    return ""


def _code_in(row: NDArray[np.bool_]) -> str:
    """The text of the code in a row of pixels, without its stars; "" where there is none."""
    edges = np.flatnonzero(row[1:] != row[:-1]) + 1
    if edges.size < 2 * _WIDTH or row[0]:
        return ""
    widths = np.diff(edges)
    is_wide = np.zeros(widths.size, bool)
    for which in (slice(0, None, 2), slice(1, None, 2)):  # ink spreads: bars are fatter
        one_kind = widths[which]
        narrow, wide = np.percentile(one_kind, (10, 90))
        is_wide[which] = one_kind > (narrow + wide) / 2
        off = np.abs(one_kind - np.where(is_wide[which], wide, narrow))
        if off.max() > max(1.0, _MOST_OFF * (wide - narrow)):
            return ""
    if (widths.size + 1) % _WIDTH:
        return ""
    elements = "".join("1" if wide else "0" for wide in is_wide) + "0"
    characters = [
        _CHARACTERS.get(elements[at : at + _WIDTH - 1], "?")
        for at in range(0, len(elements), _WIDTH)
    ]
    text = "".join(characters)
    return text[1:-1] if text[0] == text[-1] == "*" and "?" not in text else ""
