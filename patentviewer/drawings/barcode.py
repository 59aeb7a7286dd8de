"""The bar code on a US patent's title page, which says its number where there is no text layer.

It is Code 39 (ISO/IEC 16388), read by zxing-cpp. The code has no check digit, so that only what has
the whole form of a design patent's number is believed.
"""

from __future__ import annotations

import re

import numpy as np
import zxingcpp

from patentviewer.model.documents import Picture

_TOP_PART = 0.12
"""The part of a page's height, from the top, that holds the bar code."""

_PATENT = re.compile(r"US0*(D\d{6,7})S\d? *")


def design_number(picture: Picture) -> str:
    """The number of the US design patent whose title page this is ("D838859"), or ""."""
    top = np.ascontiguousarray(picture[: max(1, round(picture.shape[0] * _TOP_PART))])
    codes = zxingcpp.read_barcodes(
        top,
        formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.Code39),
        try_rotate=False,
        try_downscale=False,
        try_invert=False,
    )
    found = {match[1] for code in codes if (match := _PATENT.fullmatch(code.text))}
    return found.pop() if len(found) == 1 else ""
