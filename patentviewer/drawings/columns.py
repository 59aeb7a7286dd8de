"""What the columns of a table of documents mean, and what its rows then say.

Columns are known by the names that offices' lists and exports give them in the languages of
`column_names`; what is not known so, the user says.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from patentviewer.drawings import days
from patentviewer.drawings.column_names import NAMES
from patentviewer.drawings.notation import (
    design_number,
    from_name,
    locarnos_of,
    number_of,
    us_class_of,
)
from patentviewer.model.columns import Meaning
from patentviewer.model.documents import Bibliography, Listed, Table, TablePicture

_KNOWN = {name: meaning for meaning, names in NAMES.items() for name in names}


_AS_WRITTEN = frozenset({Meaning.FILE, Meaning.TITLE, Meaning.APPLICANT, Meaning.VIEW})
"""Cells for people; in the others, wide digits mean what narrow ones do."""

_SAMPLE = 200
_MOST = 0.8
"""Part of a column's cells that must look like something for the column to be it."""


@dataclass(frozen=True)
class Reading:
    """What a table's rows say. unread: how many cells of dates and classes were not understood."""

    lines: tuple[Listed, ...]
    unread: int


def plain(name: str) -> str:
    """A column's name as it is compared: small letters and digits, single blanks."""
    text = unicodedata.normalize("NFKC", name).replace("№", "no").replace("º", "o")
    text = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", text).casefold()
    text = re.sub(r"\b(\w\.)+(?=\W|$)", lambda match: match[0].replace(".", ""), text)
    return " ".join(re.findall(r"[^\W_]+", text))


def meanings_of(names: Sequence[str]) -> dict[Meaning, int]:
    """What columns mean by their usual names: meaning to the column's position, from 0."""
    found: dict[Meaning, int] = {}
    for position, name in enumerate(names):
        meaning = _meaning_of(name)
        if meaning is not None and _goes_before(meaning, names, position, found.get(meaning)):
            found[meaning] = position
    return found


def header_score(row: Sequence[str]) -> int:
    """How many columns a row names, 0 where it rather is one of the table itself."""
    if any(from_name(cell).number for cell in row):
        return 0
    return len(meanings_of(row))


def _meaning_of(name: str) -> Meaning | None:
    text = plain(name)
    # "Title (en)", "Titel / title": what is in brackets or behind a stroke says no more.
    short = plain(re.split(r"[(\[（/]", name, maxsplit=1)[0])
    joined = text.replace(" ", "")
    return _KNOWN.get(text) or _KNOWN.get(short) or _KNOWN.get(joined)


def _goes_before(meaning: Meaning, names: Sequence[str], column: int, other: int | None) -> bool:
    """Whether a column is to be taken rather than an earlier one of the same meaning.

    Of several days that of grant or registration goes before that of publication; else the first
    column is taken.
    """
    if other is None:
        return True
    ranks = [_rank(NAMES[meaning], names[one]) for one in (column, other)]
    return meaning is Meaning.GRANTED and ranks[0] < ranks[1]


def _rank(order: Sequence[str], name: str) -> int:
    text = plain(name)
    return order.index(text) if text in order else len(order)


def chosen(table: Table, by_hand: Mapping[str, str]) -> dict[Meaning, int]:
    """What the columns mean, with what the user said of them: meaning to the column's name.

    An empty name takes a meaning away from the table.
    """
    found = meanings_of(table.names)
    if not {Meaning.FILE, Meaning.NUMBER} & set(found):
        found |= _by_content(table, set(found.values()))
    columns = {plain(name): column for column, name in reversed(list(enumerate(table.names)))}
    for meaning, name in by_hand.items():
        column = columns.get(plain(name)) if name else None
        taken = [known for known, at in found.items() if at == column and known != meaning]
        for known in taken:
            del found[known]
        if column is None:
            found.pop(Meaning(meaning), None)
        else:
            found[Meaning(meaning)] = column
    return found


def _by_content(table: Table, taken: set[int]) -> dict[Meaning, int]:
    """What columns without a known name hold, by what most of their cells look like."""
    found: dict[Meaning, int] = {}
    longest = 0.0
    for position in range(len(table.names)):
        cells = [row[position] for row in table.rows[:_SAMPLE] if row[position]]
        if position in taken or not cells:
            continue
        meaning = next((m for m, looks in _LOOKS if _share(looks, cells) > _MOST), None)
        length = sum(map(len, cells)) / len(cells)
        if meaning is not None:
            found.setdefault(meaning, position)
        elif (
            length > longest and _share(lambda cell: re.search(r"[^\W\d]{2}", cell), cells) > _MOST
        ):
            longest, found[Meaning.TITLE] = length, position
    has_key = Meaning.FILE in found or Meaning.NUMBER in found
    return found if has_key else {}


def _share(looks: Callable[[str], object], cells: Sequence[str]) -> float:
    return sum(bool(looks(cell)) for cell in cells) / len(cells)


_WORD = re.compile(r"[^\W\d]{2}")
_PICTURE = re.compile(r".+\.(?:pdf|tiff?|png|jpe?g|webp|bmp|gif|svg|heic|xml)", re.IGNORECASE)
_LOOKS: tuple[tuple[Meaning, Callable[[str], object]], ...] = (
    (Meaning.FILE, _PICTURE.fullmatch),
    (Meaning.NUMBER, lambda cell: from_name(cell).number or design_number(cell)),
    (Meaning.US_CLASS, lambda cell: re.match("D", cell, re.IGNORECASE) and us_class_of(cell)),
    (Meaning.LOCARNO, lambda cell: re.fullmatch(r"\d\d?[-./]\d\d", cell)),
    (Meaning.GRANTED, days.reader(())),
)


def read(table: Table, columns: Mapping[Meaning, int]) -> Reading:
    """What a table's rows say, when its columns mean this; rows that name no document are none."""
    row_reader = _RowReader(table, columns)
    pictures: dict[int, list[TablePicture]] = {}
    for picture in table.pictures:
        pictures.setdefault(picture.line, []).append(picture)
    lines = []
    for line, row in enumerate(table.rows, start=table.first_line):
        listed = row_reader.read(line, row)
        if listed.file:
            lines.append(listed)
        for picture in pictures.get(line, ()):
            view = listed.view or "".join(table.names[picture.column : picture.column + 1])
            lines.append(replace(listed, file=f"!{picture.member}", view=view))
    return Reading(tuple(lines), row_reader.unread)


class _RowReader:
    """Turns rows of a table into what they say."""

    def __init__(self, table: Table, columns: Mapping[Meaning, int]) -> None:
        self._columns = columns
        self.unread = 0
        self._day_of = {
            meaning: days.reader(
                (row[columns[meaning]] for row in table.rows),
                is_month_first=_is_of_us(table, columns),
            )
            for meaning in (Meaning.FILED, Meaning.PRIORITY, Meaning.GRANTED)
            if meaning in columns
        }

    def read(self, line: int, row: Sequence[str]) -> Listed:
        """What a row says; without a file when it names neither a number nor a file."""
        file = self._cell(row, Meaning.FILE)
        number = self._cell(row, Meaning.NUMBER)
        country = country_of(self._cell(row, Meaning.COUNTRY))
        locarno, us_class = self._classes(row)
        numbered = number_in_list(number, country or ("US" if us_class.startswith("D") else ""))
        view = self._cell(row, Meaning.VIEW)
        known = Bibliography(
            number=numbered.number,
            country=country or numbered.country,
            kind=numbered.kind,
            title=self._cell(row, Meaning.TITLE),
            filed=self._day(row, Meaning.FILED),
            priority=self._day(row, Meaning.PRIORITY),
            granted=self._day(row, Meaning.GRANTED),
            locarno=locarno,
            us_class=us_class,
            applicant=self._cell(row, Meaning.APPLICANT),
        )
        # A list of pictures may call the column of their names "document".
        return Listed(line, known, file or number, view)

    def _cell(self, row: Sequence[str], meaning: Meaning) -> str:
        column = self._columns.get(meaning)
        cell = row[column] if column is not None and column < len(row) else ""
        return cell if meaning in _AS_WRITTEN else unicodedata.normalize("NFKC", cell)

    def _classes(self, row: Sequence[str]) -> tuple[str, str]:
        locarno, us_class = self._cell(row, Meaning.LOCARNO), self._cell(row, Meaning.US_CLASS)
        cell = self._cell(row, Meaning.CLASSES)
        if re.match(r"\s*D\s?\d", cell, re.IGNORECASE) and us_class_of(cell):
            us_class = us_class or cell
        else:
            locarno = locarno or cell
        found = locarnos_of([_single_locarno(locarno)]), us_class_of(us_class)
        self.unread += bool(locarno and not found[0]) + bool(us_class and not found[1])
        return found

    def _day(self, row: Sequence[str], meaning: Meaning) -> dt.date | None:
        text = self._cell(row, meaning)
        day: dt.date | None = self._day_of[meaning](text) if text else None
        self.unread += bool(text) and day is None
        return day


def _single_locarno(text: str) -> str:
    """A cell without what surrounds classes: "LOC (13) Cl. 26-05" to "26-05"."""
    classes = re.findall(r"(?<![\d(])\d{1,2}\s?[-–./]\s?\d{2}(?!\d)|(?<![\d(])\d{4}(?!\d)", text)
    return ", ".join(re.sub(r"\s", "", one).replace("–", "-") for one in classes) or text


def _is_of_us(table: Table, columns: Mapping[Meaning, int]) -> bool:
    """Whether a table is one of US designs: a day such as 03/04/2021 then has the month first."""
    if Meaning.US_CLASS in columns:
        return True
    column = columns.get(Meaning.NUMBER)
    cells: Iterable[str] = (row[column] for row in table.rows[:200]) if column is not None else ()
    return any(from_name(cell).country == "US" for cell in cells)


_COUNTRIES = {
    "euipo": "EM", "ohim": "EM", "eu": "EM", "wipo": "WO", "hague": "WO", "uspto": "US",
    "usa": "US", "jpo": "JP", "dpma": "DE", "inpi": "FR", "ukipo": "GB", "uk": "GB",
    "kipo": "KR", "cnipa": "CN", "米国": "US", "日本": "JP", "中国": "CN", "韓国": "KR",
    "欧州": "EM", "ドイツ": "DE", "フランス": "FR",
}  # fmt: skip


def country_of(text: str) -> str:
    """A country's or office's WIPO ST.3 code, or ""."""
    word = plain(text)
    if word in _COUNTRIES:
        return _COUNTRIES[word]
    match = re.match(r"\s*([A-Za-z]{2})(?:\W|$)", text)
    return match[1].upper() if match else ""


def number_in_list(text: str, country: str) -> Bibliography:
    """A document's number, country and kind as a list writes them."""
    if not text:
        return Bibliography()
    named = from_name(text)
    if named.number:
        return named
    design = design_number(text)
    if design:
        return Bibliography(number=design, country=design[:2])
    text = re.sub(r"意匠|登録|第|号", "", text)
    match = re.fullmatch(
        r"(?P<country>[A-Z]{2}(?![A-Z]))?\s*[-_/]?\s*(?P<number>(?:D|RE|S|DM)?[\s/]?\d[\d,.\s/-]*?)"
        r"\s*[-_]?(?P<kind>[A-Z]\d?)?",
        text.strip().upper(),
    )
    if not match:
        return Bibliography()
    of = country or match["country"] or ""
    digits = re.sub(r"[\s,]", "", match["number"])
    if re.match(r"D\d", digits):
        of = of or "US"
    elif of == "US" and re.fullmatch(r"\d{6,7}", digits):
        digits = f"D{digits}"  # a list of designs may leave it out
    kind = match["kind"] or ("S" if of == "US" and digits.startswith("D") else "")
    return Bibliography(number=number_of(digits, of, kind), country=of, kind=kind)
