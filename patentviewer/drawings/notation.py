"""How offices write numbers, classes and days, brought to one form each."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable

from patentviewer.model.documents import Bibliography

_US_IN_NAME = re.compile(
    r"(?<![A-Z0-9])US[-_ ]?D[-_ ]?(\d{5,7}|\d{3},\d{3})(?:[-_ ]?S1?)?(?![A-Z0-9])", re.IGNORECASE
)
_D_IN_NAME = re.compile(r"(?<![A-Z0-9])D(\d{6,7}|\d{3},\d{3})(?:S1?)?(?![A-Z0-9])", re.IGNORECASE)
_REISSUE_IN_NAME = re.compile(
    r"(?:(?<![A-Z0-9])US[-_ ]?|^)RE[-_ ]?(\d{5,6}|\d{2},\d{3})(?:[-_ ]?E1?)?(?![A-Z0-9])",
    re.IGNORECASE,
)
_DATE_IN_NAME = re.compile(r"-(\d{8})(?:-D\d{5})?$")
_FOREIGN_IN_NAME = re.compile(r"(?<![A-Z0-9])(CN|KR|JP|EM|GB|DE|FR|TW)D?(\d{6,13})(S\d?)$")

_COMMUNITY = re.compile(
    r"(?<![A-Z0-9])(?:(?P<office>EU|EM|RCD|REUD)[-_ /]*)?(?P<filing>\d{9})[-_/ ](?P<design>\d{4})"
    r"(?:[-_. ]+(?:\d{1,4}\.)?0*(?P<view>\d{1,3}))?(?![0-9A-Z])",
    re.IGNORECASE,
)
"""A Community design: nine digits for the filing, four for the design in it, then the view."""

_HAGUE = re.compile(
    r"(?<![A-Z0-9])DM[-_ /]*0*(?P<filing>\d{1,3}[ ,]?\d{3})"
    r"(?:[-_ .]+0*(?P<design>\d{1,3})(?:[-_. ]+0*(?P<view>\d{1,3}))?)?(?![0-9A-Z])",
    re.IGNORECASE,
)
"""An international registration, as a rule followed by design and view: ``DM123456_2.1``."""

_ALL_COMMUNITY_DESIGNS = 1000
"""A name like ``123456789-2024`` rather ends in a year."""

_D_CLASSES = frozenset({*range(1, 35), 99})
_SUBCLASS = re.compile(
    r"(?:00(?=\d(?!\d))|0(?=\d\d(?!\d)))?([1-9]\d{0,2})(?:[. ](\d{1,3})|(\d{1,3}))?\s?([A-Z]{1,2})?"
)
"""Subclass, what comes after its point, letters; zeros fill up three digits only."""


def number_of(doc_number: str, country: str, kind: str) -> str:
    """A publication's number as it is written here: "US D894468 S", "US 2016/0040410 A1".

    Zeros that only fill up are left out, commas too; a US design's kind is S whichever its digit.
    Empty when there is no number.
    """
    bare = re.sub(r"[\s,]", "", doc_number)
    match = re.fullmatch(r"([A-Z]*)0*(\d.*)", bare, re.IGNORECASE)
    if not match:
        return ""
    letters, digits = match[1].upper(), match[2]
    shown_kind = "S" if country == "US" and letters == "D" else kind
    return " ".join(part for part in (country, letters + digits, shown_kind) if part)


def community_number(filing: str, design: str) -> str:
    """A Community design's number: "EM 008765432-0001"."""
    return f"EM {filing.zfill(9)}-{design.zfill(4)}"


def hague_number(filing: str, design: str = "") -> str:
    """A design of an international registration: "WO DM/123456-2", without design all of it."""
    digits = re.sub(r"\D", "", filing).lstrip("0")
    return f"WO DM/{digits}" + (f"-{int(design)}" if design else "")


def locarno_of(text: str) -> str:
    """A Locarno class as "26-05", from "2605", "26-05" or "D26-05"; empty when it is none."""
    match = re.fullmatch(r"D?(\d\d?)[-. /](\d\d?)|D?(\d\d)(\d\d)", text.strip())
    if not match:
        return ""
    main, sub = int(match[1] or match[3]), int(match[2] or match[4])
    return f"{main:02}-{sub:02}" if 1 <= main <= 32 else ""


def locarnos_of(texts: Iterable[str]) -> str:
    """Several Locarno classes as one text, the first one first: "07-01, 26-05"."""
    found = (locarno_of(part) for text in texts for part in re.split(r"[;,|]|\s\+\s", text))
    return ", ".join(dict.fromkeys(filter(None, found)))


def us_class_of(text: str) -> str:
    """A US class as "D26/65", from the ways in which it is printed and kept; empty for none.

    "D26/65", "D2-606" and "D15 86" have a mark between class and subclass. The office's own
    columns are three for the class, "D 6" or "D14", then the subclass, three digits and what
    comes after the point: "D 2728", "D14341", "D 66541" for D6/654.1. Where blanks were lost or
    doubled, the first reading that gives a class there is counts: with fewer than five digits the
    class rather has one, as most have. Classes of utility patents (" 2 93", "224153") come as
    "2/93" and "224/153".
    """
    columns = re.sub(r"^\s*U\.?S\.?(?:PC)?(?:\s*CL\.?)?(?=[\s:D])[\s:]*", "", text.upper())
    columns = columns.strip("\r\n\t")
    # Of a range, as of "D14/126-130", the first one.
    bare = re.sub(r"(/\s?\d+)\s?-\s?\d+$", r"\1", " ".join(columns.split()))
    match = re.fullmatch(r"D\s?(.*)", bare)
    if not match:
        return _utility_class(columns)
    rest = match[1]
    if re.fullmatch(r"\d{1,2}", rest):
        return ""  # a class without its subclass
    marked = re.fullmatch(r"0?(\d{1,2})\s?[/\- ]\s?(.+)", rest)
    fixed = re.fullmatch(r"(\d\d)(\S.*)", rest)
    short = re.fullmatch(r"0?([1-9])(\S.*)", rest)
    is_padded = re.match(r"\s*D\s\d(?!\d\s?[/\-])", columns) is not None
    is_short = is_padded or re.match(r"\d{5}", rest) is None
    for reading in (marked, short if is_short else fixed, fixed, short):
        found = _us_class(reading[1], reading[2]) if reading else ""
        if found:
            return found
    return ""


def _us_class(main: str, sub: str) -> str:
    match = _SUBCLASS.fullmatch(sub.strip())
    if int(main) not in _D_CLASSES or not match:
        return ""
    decimals = match[2] or match[3]
    point = f".{decimals}" if decimals else ""
    return f"D{int(main)}/{match[1]}{point}{match[4] or ''}"


def _utility_class(columns: str) -> str:
    """Three columns and the rest, or with a mark between them."""
    marked = re.fullmatch(r"\s*(\d{1,3})\s*[/\-]\s*(\d{1,3}(?:\.\d{1,3})?[A-Z]{0,2})\s*", columns)
    if marked:
        return f"{int(marked[1])}/{marked[2]}"
    match = re.fullmatch(r"(\s*\d{1,3})\s*(.{3,})", columns[:3] + " " + columns[3:])
    if not match or not match[1].strip():
        return ""
    rest = columns[3:].strip()
    if rest[:3].isdigit() and len(rest) > 3 and rest[3:].isdigit():
        rest = f"{rest[:3]}.{rest[3:]}"
    return f"{match[1].strip()}/{rest}" if re.match(r"\d", rest) else ""


def compact_date(text: str) -> dt.date | None:
    """YYYYMMDD; a day 00, as citations have it, is the first of its month."""
    if not re.fullmatch(r"\d{8}", text):
        return None
    try:
        return dt.date(int(text[:4]), int(text[4:6]), int(text[6:]) or 1)
    except ValueError:
        return None


def from_name(name: str) -> Bibliography:
    """What a file's name says for certain.

    "103-USD528368.pdf" has a number, "USD0907292-20210105-D00001.TIF" a date as well,
    "008765432-0002_1.jpg" and "DM123456_2.1.jpg" the number of a design among others of its
    filing, "12.pdf" nothing.
    """
    stem = re.sub(r"\.[A-Za-z]{2,5}$", "", name)
    date = _DATE_IN_NAME.search(stem)
    granted = compact_date(date[1]) if date else None
    match = _US_IN_NAME.search(stem) or _D_IN_NAME.search(stem)
    if match:
        number = number_of("D" + match[1], "US", "S")
        return Bibliography(number=number, country="US", kind="S", granted=granted)
    reissue = _REISSUE_IN_NAME.search(stem)
    if reissue:
        number = number_of("RE" + reissue[1], "US", "E")
        return Bibliography(number=number, country="US", kind="E", granted=granted)
    filed = design_number(stem)
    if filed:
        return Bibliography(number=filed, country=filed[:2])
    foreign = _FOREIGN_IN_NAME.search(stem)
    if foreign:
        country, digits, kind = foreign.groups()
        number = number_of(digits, country, kind)
        return Bibliography(number=number, country=country, kind=kind)
    return Bibliography()


def design_number(text: str) -> str:
    """The number of a Community design or of an international registration in a text, or ""."""
    match = _HAGUE.search(text)
    if match:
        return hague_number(match["filing"], match["design"] or "")
    match = _community(text)
    return community_number(match["filing"], match["design"]) if match else ""


def view_in_name(name: str) -> str:
    """The label that a file's name gives the one view in it: "2.1", "1"; "" where it gives none.

    Views of an international registration are numbered within their design, as on its sheets.
    """
    stem = re.sub(r"\.[A-Za-z]{2,5}$", "", name)
    match = _HAGUE.search(stem)
    if match:
        return f"{int(match['design'])}.{int(match['view'])}" if match["view"] else ""
    match = _community(stem)
    return str(int(match["view"])) if match and match["view"] else ""


def _community(text: str) -> re.Match[str] | None:
    match = _COMMUNITY.search(text)
    if match and (match["office"] or int(match["design"]) < _ALL_COMMUNITY_DESIGNS):
        return match
    return None
