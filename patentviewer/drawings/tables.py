"""Tables beside drawings: CSV and TSV of any encoding and separator, and Excel's XLSX.

Only the cells are read here, as text; what the columns mean is told by `columns`.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import PurePosixPath
from typing import BinaryIO

from patentviewer.drawings import office_locks
from patentviewer.drawings.archives import read_at_most
from patentviewer.drawings.code_pages import SEPARATORS, Decoded, decoded
from patentviewer.drawings.columns import header_score, meanings_of
from patentviewer.drawings.formats import Format
from patentviewer.drawings.sheets import wrong_format
from patentviewer.drawings.unreadable import UnreadableError
from patentviewer.drawings.workbook_pictures import merged_down, pictures_in
from patentviewer.messages import Message
from patentviewer.model.columns import Meaning
from patentviewer.model.documents import WORKBOOK_SUFFIXES, Table, TablePicture

TEXT_SUFFIXES = frozenset({".csv", ".tsv", ".tab"})
SUFFIXES = TEXT_SUFFIXES | frozenset(WORKBOOK_SUFFIXES)

MOST_BYTES = 256 * 2**20
MOST_ROWS = 1_000_000
"""Rows of one table that are read, as many as Excel has."""

_MOST_COLUMNS = 200
_LONGEST_CELL = 2000
_MOST_UNPACKED = 2**30
_OF_CELLS = (".xml", ".rels")
"""How those parts of a workbook end that are read for its cells, not its pictures."""

_HEADER_ROWS = 30
"""Rows among which the one with the columns' names is looked for: exports begin with a title."""

_PICTURE_AS_TEXT = re.compile(r"#VALUE!|=?(?:_xlfn\.)?DISPIMG\(")
"""What a cell says that has a picture in it, to programs that know of none."""

_SAMPLE = 60


def is_named_like_one(name: str) -> bool:
    """Whether a file is called as tables are."""
    return PurePosixPath(name.lower()).suffix in SUFFIXES


def read(file: BinaryIO, name: str) -> Table:
    """The table in a file. Raises UnreadableError when it cannot be read or holds no table.

    The row with the columns' names is the one among the first that says the most.
    """
    if PurePosixPath(name.lower()).suffix in WORKBOOK_SUFFIXES:
        return _best(list(_sheets_of_workbook(file)))
    return text_table(read_at_most(file, MOST_BYTES))


def text_table(data: bytes) -> Table:
    """The table in the bytes of a CSV or TSV file. Raises UnreadableError."""
    if not data.strip():
        raise wrong_format(Format.EMPTY)
    read = decoded(data)
    text = read.text
    told = re.match(r"sep=(.)\r?\n", text, re.IGNORECASE)
    separators = (told[1],) if told else SEPARATORS
    skipped = 1 if told else 0
    text = text[told.end() :] if told else text
    separator = max(separators, key=lambda one: _promise(text, one))
    return replace(_table(_text_rows(text, separator), skipped), doubt=_doubt(read))


def _doubt(read: Decoded) -> Message | None:
    """Why a text may be read wrongly, if it may."""
    if read.could_be == "?":
        return Message("table.encoding_unknown")
    if read.could_be:
        return Message("table.encoding_unsure", used=read.read_as, other=read.could_be)
    return None


def _promise(text: str, separator: str) -> tuple[int, int]:
    """How well a separator fits: columns known by name, then columns that most rows have."""
    rows = list(islice(_text_rows(text, separator), _SAMPLE))
    widths = sorted(len(row) for row in rows) or [0]
    known = max((header_score(row) for row in rows[:_HEADER_ROWS]), default=0)
    return known, widths[len(widths) // 2]


def _text_rows(text: str, separator: str) -> Iterator[list[str]]:
    csv.field_size_limit(MOST_BYTES)
    # An odd number of quotation marks: inches, not quotation.
    is_quoted = text.count('"') % 2 == 0
    lines = io.StringIO(text.replace("\0", ""), newline="")
    reader = csv.reader(
        lines, delimiter=separator, quoting=csv.QUOTE_MINIMAL if is_quoted else csv.QUOTE_NONE
    )
    while True:
        try:
            yield next(reader)
        except StopIteration:
            return
        except csv.Error:
            continue


@dataclass(frozen=True, eq=False)
class _Sheet:
    """A sheet of a workbook. is_hidden: its program shows it only when asked to."""

    name: str
    table: Table
    is_hidden: bool


def _sheets_of_workbook(file: BinaryIO) -> Iterator[_Sheet]:
    import openpyxl.utils.exceptions  # noqa: PLC0415 - slow to load, and few folders have one

    try:
        with zipfile.ZipFile(file) as packed:
            _check_size(packed)
            file.seek(0)
            book = openpyxl.load_workbook(file, read_only=True, data_only=True, keep_links=False)
            for sheet in book.worksheets:
                # Some programs write that a sheet ends at A1, or where it ended once.
                sheet.reset_dimensions()
                table = _table(
                    [_cell(value) for value in row[:_MOST_COLUMNS]]
                    for row in sheet.iter_rows(values_only=True)
                )
                path = str(sheet._worksheet_path)  # type: ignore[attr-defined] # noqa: SLF001
                table = _with_pictures(table, pictures_in(packed, path), merged_down(packed, path))
                yield _Sheet(sheet.title, table, sheet.sheet_state != "visible")
    except UnreadableError:
        raise
    except (zipfile.BadZipFile, openpyxl.utils.exceptions.InvalidFileException) as error:
        if office_locks.is_locked(file):
            raise office_locks.with_password() from error
        raise UnreadableError(
            Message("table.workbook_damaged"), Message("advice.save_table_again")
        ) from error
    except MemoryError:
        raise
    except Exception as error:  # whatever openpyxl raises for what it does not know
        raise UnreadableError(
            Message("table.workbook_not_readable", kind=type(error).__name__, why=error),
            Message("advice.save_table_again"),
        ) from error


def _with_pictures(
    table: Table, pictures: Sequence[TablePicture], merged: Sequence[tuple[int, int, int]]
) -> Table:
    """A table with the pictures of its rows; cells that reach over rows are those of each."""
    first = table.first_line
    rows = [list(row) for row in table.rows]
    for picture in pictures:
        row = rows[picture.line - first] if 0 <= picture.line - first < len(rows) else []
        if _PICTURE_AS_TEXT.match("".join(row[picture.column : picture.column + 1])):
            row[picture.column] = ""
    reaching = [one for one in merged if first <= one[1] < first + len(rows)]
    last = max((one.line for one in pictures), default=0)
    if any(top <= last <= bottom for _, top, bottom in reaching):  # may be in no cell itself
        rows += [[""] * len(table.names) for _ in range(first + len(rows), last + 1)]
    for column, top, bottom in reaching:
        if column < len(table.names):
            for row in rows[top - first + 1 : bottom - first + 1]:
                row[column] = rows[top - first][column]
    here = tuple(one for one in pictures if first <= one.line < first + len(rows))
    return replace(table, rows=tuple(map(tuple, rows)), pictures=here)


def _check_size(packed: zipfile.ZipFile) -> None:
    of_cells = [one for one in packed.infolist() if one.filename.lower().endswith(_OF_CELLS)]
    if sum(member.file_size for member in of_cells) > _MOST_UNPACKED:
        raise UnreadableError(
            Message("table.workbook_too_large"), Message("advice.save_sheet_as_csv")
        )


def _cell(value: object) -> str:
    """A workbook's cell as it would be written."""
    if value is None:
        return ""
    if isinstance(value, dt.datetime):
        return value.date().isoformat()
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _table(rows: Iterable[Sequence[str]], skipped: int = 0) -> Table:
    """A table out of rows: what comes before the columns' names is left out, empty rows too."""
    remaining = iter(rows)
    head = [_tidy(row) for row in islice(remaining, _HEADER_ROWS)]
    if not any(any(row) for row in head):
        return Table((), ())
    at = max(range(len(head)), key=lambda i: (header_score(head[i]), any(head[i]), -i))
    if header_score(head[at]):
        names, head = _stripped(head[at]), head[at + 1 :]
    else:  # perhaps without names: every row is one of the table
        names, at = [""] * max(len(_stripped(row)) for row in head), -1
    width = len(names)
    body = (*head, *map(_tidy, islice(remaining, MOST_ROWS)))
    cells = tuple((*row[:width], *[""] * (width - len(row))) for row in body)
    named = tuple(name or f"#{place}" for place, name in enumerate(names, start=1))
    return Table(named, cells, skipped + at + 2)


def _tidy(row: Sequence[str]) -> list[str]:
    return [cell.strip().strip("\ufeff")[:_LONGEST_CELL] for cell in row[:_MOST_COLUMNS]]


def _stripped(row: list[str]) -> list[str]:
    """A row without the empty cells at its end."""
    last = max((position for position, cell in enumerate(row, start=1) if cell), default=0)
    return row[:last]


def _best(sheets: Sequence[_Sheet]) -> Table:
    """The sheet of a workbook whose columns say the most, with those that have the same columns."""
    filled = [one for one in sheets if one.table.names]
    if not filled:
        raise wrong_format(Format.EMPTY)
    shown = [one for one in filled if not one.is_hidden] or filled
    tables = [one.table for one in shown]
    best = max(tables, key=lambda one: (header_score(one.names), len(one.rows)))
    like_it = [one for one in shown if one.table.names == best.names]
    left_out = [one.name for one in filled if one not in like_it and _says_much(one.table, best)]
    return replace(_together([one.table for one in like_it]), left_out=tuple(left_out))


def _says_much(table: Table, best: Table) -> bool:
    """Whether a sheet seems to tell of documents, too: half as much, or what their pictures are."""
    said, most = header_score(table.names), header_score(best.names)
    names_documents = {Meaning.FILE, Meaning.NUMBER} & set(meanings_of(table.names))
    is_enough = 2 * said > most or (
        said > 0 and bool(names_documents) and (2 * said == most or bool(table.pictures))
    )
    return bool(table.rows) and is_enough


def _together(sheets: Sequence[Table]) -> Table:
    """Sheets with the same columns as one table, whose lines go on from one to the next."""
    first, *others = sheets
    rows, pictures = list(first.rows), list(first.pictures)
    for other in others:
        ahead = first.first_line + len(rows) - other.first_line
        rows += other.rows
        pictures += (replace(one, line=one.line + ahead) for one in other.pictures)
    return replace(first, rows=tuple(rows), pictures=tuple(pictures))
