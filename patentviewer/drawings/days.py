"""Days as tables write them, in English, German, French, Japanese, Korean and Chinese."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Callable, Iterable
from itertools import islice

_SAMPLE = 20_000
_MONTHS = (
    ("jan", "januar", "jän", "janv"),
    ("feb", "févr", "fevr", "fév"),
    ("mar", "mär", "mrz", "mars"),
    ("apr", "avr"),
    ("may", "mai"),
    ("jun", "juin"),
    ("jul", "juil"),
    ("aug", "aoû", "aou"),
    ("sep",),
    ("oct", "okt"),
    ("nov",),
    ("dec", "dez", "déc"),
)
_ERAS = {"明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018}
_ERA_LETTERS = {"M": 1867, "T": 1911, "S": 1925, "H": 1988, "R": 2018}

_YEAR_FIRST = re.compile(
    r"(\d{4})\s?[-./年년]\s?(\d{1,2})\s?[-./月월]\s?(\d{1,2})[日일.]?(?:[T\s].*)?"
)
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)")
_YEAR_LAST = re.compile(r"(\d{1,2})\s?([-./])\s?(\d{1,2})\s?[-./]\s?(\d{4})(?:\s.*)?")
_DAY_NAMED = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th|er)?\.?\s?[-\s]\s?([^\W\d]+)\.?,?\s?[-\s]\s?(\d{4}|\d\d)"
)
_MONTH_NAMED = re.compile(r"([^\W\d]+)\.?\s?(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
_ERA = re.compile(
    r"(明治|大正|昭和|平成|令和|[MTSHR])\s?(\d{1,2}|元)\s?[.年/-]"
    r"\s?(\d{1,2})\s?[.月/-]\s?(\d{1,2})日?"
)


def reader(
    cells: Iterable[str], *, is_month_first: bool = False
) -> Callable[[str], dt.date | None]:
    """What reads the days of one column of a table.

    cells: of that column; whether 03/04/2021 is in March or in April is told by those of them that
    leave no choice. is_month_first: which it is where none does. A day that makes no sense gives
    None.
    """
    for cell in islice(cells, _SAMPLE):
        match = _YEAR_LAST.fullmatch(cell.strip())
        if match and match[2] != "." and (int(match[1]) > 12) != (int(match[3]) > 12):
            is_month_first = int(match[3]) > 12
            break

    def read(text: str) -> dt.date | None:
        return _day(unicodedata.normalize("NFKC", text).strip(), is_month_first)

    return read


def _day(text: str, is_month_first: bool) -> dt.date | None:
    year_first = _YEAR_FIRST.fullmatch(text) or _COMPACT.fullmatch(text)
    if year_first:
        return _valid(*map(int, year_first.groups()))
    match = _YEAR_LAST.fullmatch(text)
    if match:
        first, last, year = int(match[1]), int(match[3]), int(match[4])
        swap = is_month_first and match[2] != "."
        return _valid(year, first, last) if swap else _valid(year, last, first)
    match = _DAY_NAMED.fullmatch(text)
    if match:
        return _valid(_whole(match[3]), _month(match[2]), int(match[1]))
    match = _MONTH_NAMED.fullmatch(text)
    if match:
        return _valid(int(match[3]), _month(match[1]), int(match[2]))
    match = _ERA.fullmatch(text)
    if match:
        begins = _ERAS.get(match[1]) or _ERA_LETTERS[match[1]]
        years = 1 if match[2] == "元" else int(match[2])
        return _valid(begins + years, int(match[3]), int(match[4]))
    return None


def _whole(year: str) -> int:
    """A year; of two figures as Excel takes it, of this century up to 29.

    Days all of whose parts have two figures are not read: which of them is the year is not known.
    """
    return int(year) + (0 if len(year) == 4 else 2000 if int(year) < 30 else 1900)


def _month(name: str) -> int:
    """A month's number by its name or the beginning of it, 0 for none."""
    word = name.casefold()
    for number, beginnings in enumerate(_MONTHS, start=1):
        if word.startswith(beginnings):
            return number
    return 0


def _valid(year: int, month: int, day: int) -> dt.date | None:
    """That day; a day 0, as citations have it, is the first of its month."""
    try:
        return dt.date(year, month, day or 1) if 1700 <= year <= 2300 else None
    except ValueError:
        return None
