"""The text of a table's bytes, when nothing says how it was encoded.

A table of an older office program is in the code page of its country. Which one is told by the
names of columns that come out, and else by what each would make of the letters. Where two make as
much sense of them, that is said.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice

from patentviewer.drawings.code_page_letters import CODE_PAGES, SURE, UNLIKELY, likeliest
from patentviewer.drawings.columns import header_score

SEPARATORS = ("\t", ";", ",", "|")
"""What stands between the cells of a line."""

_LONGEST_SAMPLE = 200_000
_HEADER_LINES = 30
_EAST_ASIAN = r"\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff01-\uff60"
_HANGUL = re.compile("[\uac00-\ud7a3]")
_KANA = re.compile("[\u3041-\u30ff]")
_FREQUENT_HANGUL = frozenset(
    "이다의가는에을고지하은기로한도사자리서인스시를대어장전정제나해수일그부상보주원과라조구비아"
    "만동와안성유공용경계명등형체개관물품번호디인식장치명함통판선조용기램프구의자탁식회"
)
_LEAST_COMMON = 0.8
"""Share of the letters of an East Asian text that are common ones, at least."""

_FEW, _FEW_EAST_ASIAN = 4, 8
"""So many letters beyond ASCII, or fewer, are few: other encodings may make sense of them, too."""

_SURE_OF_FEW = 4.5
"""As SURE, where there are few letters."""

_LIKELY_LETTER = -4.0
"""The logarithm of how likely the letters of a text are, at least."""

_HIGH = re.compile(rb"[\x80-\xff]")

_CLEARLY = 0.05
"""A reading with so many more common letters is the one."""


@dataclass(frozen=True)
class Decoded:
    """A table's text. read_as, could_be: the encodings that were guessed and that it may be in.

    Both are "" where the file itself tells; could_be is "?" where no known one makes sense of it.
    """

    text: str
    read_as: str = ""
    could_be: str = ""


def decoded(data: bytes) -> Decoded:
    """Text by its mark, else as UTF-8, else in the code page that makes the most sense of it."""
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if data.startswith(mark):
            return Decoded(data.decode(encoding, "replace"))
    head = data[:4096]
    if head.count(0) > len(head) / 5:
        # ASCII in UTF-16 has its empty bytes at every second place.
        is_big = head[::2].count(0) > head[1::2].count(0)
        return Decoded(data.decode("utf-16-be" if is_big else "utf-16-le", "replace"))
    try:
        return Decoded(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _by_lines(data) or _guessed(data)


def _by_lines(data: bytes) -> Decoded | None:
    """A text in UTF-8 to which another program has added lines in a code page of its own."""
    lines = data.splitlines(keepends=True)
    others = [line for line in lines if not line.isascii() and _utf_8(line) is None]
    most = sum(not line.isascii() for line in lines)
    if len(others) * 2 >= most:
        return None
    guess = _guessed(b"".join(others))
    rest = iter(guess.text.splitlines(keepends=True))
    read = [_utf_8(line) for line in lines]
    text = "".join(next(rest, "") if line is None else line for line in read)
    return Decoded(text, guess.read_as, guess.could_be)


def _utf_8(line: bytes) -> str | None:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _guessed(data: bytes) -> Decoded:
    """As Japanese, Korean, Chinese, or in a code page of one byte a letter."""
    sample = data[:_LONGEST_SAMPLE]
    if len(data) > len(sample):
        # A line's end is never part of a letter, in none of them.
        sample = sample[: sample.rfind(b"\n") + 1] or sample
    named = {name: _columns_named(sample, name) for name in (*_EAST, *CODE_PAGES)}
    most = max(named.values())
    able = [name for name in named if named[name] == most]
    encoding, could_be = _east_asian(sample, able) or _of_one_byte(sample, able)
    could_be = could_be or _other_kind(sample, able, encoding)
    called = _EAST[encoding][0] if encoding in _EAST else CODE_PAGES[encoding][0]
    return Decoded(data.decode(encoding, "replace"), called, could_be)


def _columns_named(sample: bytes, encoding: str) -> int:
    """How many columns the best of the first lines names."""
    head = b"\n".join(islice(sample.splitlines(), _HEADER_LINES))
    lines = head.decode(encoding, "replace").splitlines()
    return max((header_score(line.split(by)) for line in lines for by in SEPARATORS), default=0)


def _of_one_byte(sample: bytes, able: list[str]) -> tuple[str, str]:
    """The likeliest code page, and another one that is nearly as likely, or ""."""
    first, *others = likeliest(sample, [name for name in CODE_PAGES if name in able] or ["cp1252"])
    if first.letter < UNLIKELY / 2:
        return first.encoding, "?"
    sure = SURE if first.letters > _FEW else _SURE_OF_FEW
    near = (one for one in others if one.text != first.text and one.score > first.score - sure)
    other = next(near, None)
    return first.encoding, CODE_PAGES[other.encoding][0] if other else ""


def _other_kind(sample: bytes, able: list[str], chosen: str) -> str:
    """An encoding of the other kind, one byte or two a letter, that few letters may be in."""
    if chosen not in _EAST:
        if len(_HIGH.findall(sample)) > _FEW:
            return ""
        readings = ((name, _read(sample, name)) for name in _EAST if name in able)
        return next((_EAST[name][0] for name, text in readings if _is_likely(name, text)), "")
    first = likeliest(sample, [name for name in CODE_PAGES if name in able] or ["cp1252"])[0]
    return CODE_PAGES[first.encoding][0] if first.letter > _LIKELY_LETTER else ""


def _read(sample: bytes, encoding: str) -> str:
    try:
        return sample.decode(encoding)
    except UnicodeDecodeError:
        return ""


def _is_likely(encoding: str, text: str) -> bool:
    letters = [letter for letter in text if not letter.isascii()]
    return bool(letters) and all(map(_EAST[encoding][1], letters))


# -- of two bytes a letter ---------------------------------------------------------------------


def _east_asian(sample: bytes, able: list[str]) -> tuple[str, str] | None:
    """The East Asian encoding that gives the most common letters, and one as good, or ""."""
    found: list[tuple[float, str, str]] = []
    is_short = False
    for encoding in (name for name in _EAST if name in able):
        try:
            text = sample.decode(encoding)
        except UnicodeDecodeError:
            continue
        letters = [letter for letter in text if not letter.isascii()]
        if not letters or not _stands_together(text):
            continue
        share = sum(map(_EAST[encoding][1], letters)) / len(letters)
        is_short |= len(letters) <= _FEW_EAST_ASIAN and share >= _LEAST_COMMON
        if encoding == "euc_jp" and not _KANA.search(text):
            share -= _CLEARLY  # rare by itself, and Chinese is read as such
        if share >= _LEAST_COMMON:
            found.append((share, encoding, text))
    if not found:
        return None
    share, encoding, text = max(found, key=lambda one: one[0])
    korean = next((one for one in found if one[1] == "cp949"), None)
    if korean is not None and share - korean[0] < _CLEARLY:
        share, encoding, text = korean  # all of its letters are common ones of Chinese, too
        if _is_surely_korean(text):
            return encoding, ""
    apart = 3 * _CLEARLY if is_short else _CLEARLY
    near = [one for one in found if one[2] != text and one[0] > share - apart]
    other = max(near, key=lambda one: one[0], default=None)
    return encoding, _EAST[other[1]][0] if other else ""


def _stands_together(text: str) -> bool:
    """Whether letters stand together as in East Asian text: western accents would stand singly."""
    together = sum(map(len, re.findall(f"[{_EAST_ASIAN}]{{2,}}", text)))
    others = len(re.findall(r"[^\x00-\x7f]", text)) - together
    return together > others


def _is_surely_korean(text: str) -> bool:
    hangul = _HANGUL.findall(text)
    return sum(letter in _FREQUENT_HANGUL for letter in hangul) > 0.25 * len(hangul)


def _is_common(encoding: str, first: int, last: int) -> Callable[[str], bool]:
    """Whether a letter is of those that an encoding has first, which are the usual ones."""

    def is_common(letter: str) -> bool:
        try:
            lead = letter.encode(encoding)[0]
        except UnicodeEncodeError:
            return False
        return (
            first <= lead <= last
            or "\u3000" <= letter <= "\u3020"
            or "\uff01" <= letter <= "\uff5e"
        )

    return is_common


_is_common_kanji = _is_common("cp932", 0x88, 0x97)


def _is_japanese(letter: str) -> bool:
    return _KANA.match(letter) is not None or _is_common_kanji(letter)


def _is_hangul(letter: str) -> bool:
    return _HANGUL.match(letter) is not None and _is_common("euc_kr", 0xB0, 0xC8)(letter)


_EAST: dict[str, tuple[str, Callable[[str], bool]]] = {
    "cp932": ("Shift-JIS", _is_japanese),
    "euc_jp": ("EUC-JP", _is_japanese),
    "cp949": ("EUC-KR", _is_hangul),
    "gb18030": ("GB18030", _is_common("gb2312", 0xB0, 0xD7)),
    "cp950": ("Big5", _is_common("big5", 0xA4, 0xC6)),
}
"""What East Asian encodings are called, and which of their letters are common."""
