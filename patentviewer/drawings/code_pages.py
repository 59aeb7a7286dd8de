"""The text of a table's bytes, when nothing says how it was encoded.

A table of an older office program is in the code page of its country. Which one is told by the
names of columns that come out, and else by what each would make of the letters.
"""

from __future__ import annotations

import codecs
import re
from itertools import islice

from patentviewer.drawings.columns import header_score

SEPARATORS = ("\t", ";", ",", "|")
"""What stands between the cells of a line."""

_WESTERN = "cp1252"
_LONGEST_SAMPLE = 200_000
_HEADER_LINES = 30
_EAST_ASIAN = r"\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff01-\uff60"
_HANGUL = re.compile("[\uac00-\ud7a3]")
_CHARACTER = re.compile("[\u3400-\u9fff]")


def decoded(data: bytes) -> str:
    """Text by its mark, else as UTF-8, else in the code page that makes the most sense of it."""
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    head = data[:4096]
    if head.count(0) > len(head) / 5:
        # ASCII in UTF-16 has its empty bytes at every second place.
        is_big = head[::2].count(0) > head[1::2].count(0)
        return data.decode("utf-16-be" if is_big else "utf-16-le", "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode(_code_page(data), "replace")


def _code_page(data: bytes) -> str:
    """Japanese, Korean, Chinese, or western Windows."""
    sample = data[:_LONGEST_SAMPLE]
    if len(data) > len(sample):
        # A line's end is never part of a letter, in none of them.
        sample = sample[: sample.rfind(b"\n") + 1] or sample
    names = {_WESTERN: _columns_named(sample.decode(_WESTERN, "replace"))}
    readings = {}
    for encoding in ("cp932", "cp949", "gb18030"):
        try:
            readings[encoding] = sample.decode(encoding)
        except UnicodeDecodeError:
            continue
        names[encoding] = _columns_named(readings[encoding])
    most = max(names.values())
    for encoding, text in readings.items():
        if names[encoding] == most and _is_east_asian(text):
            if encoding == "cp949" and not _is_korean(text):
                continue
            return encoding
    return _WESTERN


def _columns_named(text: str) -> int:
    """How many columns the best of the first lines names."""
    lines = list(islice(text.splitlines(), _HEADER_LINES))
    return max((header_score(line.split(by)) for line in lines for by in SEPARATORS), default=0)


def _is_east_asian(text: str) -> bool:
    """Whether letters stand together as in East Asian text: western accents would stand singly."""
    together = sum(map(len, re.findall(f"[{_EAST_ASIAN}]{{2,}}", text)))
    others = len(re.findall(r"[^\x00-\x7f]", text)) - together
    return together > others


def _is_korean(text: str) -> bool:
    """Whether most is Hangul: Chinese taken for Korean has many Chinese characters in it."""
    return len(_HANGUL.findall(text)) > 9 * len(_CHARACTER.findall(text))
