"""Lists in the catalogue: tables, weekly full text and design data in XML, line by line.

A list is a file of the catalogue like any other, without figures. Its lines are kept here as they
are read; `overlay` lays what they say over the documents.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath
from typing import Any

from patentviewer.drawings import columns as table_columns
from patentviewer.model.collection import TableStatus
from patentviewer.model.design import number_key
from patentviewer.model.documents import (
    Bibliography,
    Listed,
    Table,
)
from patentviewer.search.catalogue import (
    DOCUMENT_COLUMNS,
    Catalogue,
    bibliography_of,
    document_values,
)

_SAMPLE_ROWS = 5

INSIDE = "!"
"""What the name of a file begins with that lies in the list itself, as a picture in a workbook. It
has one path and no other names: `name_key` is alike for the first pictures of all workbooks."""


def keep(catalogue: Catalogue, file: int, listed: Sequence[Listed], table: Table | None) -> None:
    """Keep what a list says, in the row of its file; the caller writes."""
    if table is not None:
        meant = table_columns.chosen(table, chosen_columns(catalogue, table.names))
        read = table_columns.read(table, meant)
        listed = read.lines
        by_name = {meaning.value: table.names[column] for meaning, column in meant.items()}
        catalogue.connection.execute(
            "INSERT INTO tables VALUES (?, ?, ?, ?, ?)",
            (
                file,
                as_json(table.names),
                as_json([row for row in table.rows if any(row)][:_SAMPLE_ROWS]),
                as_json(by_name),
                read.unread,
            ),
        )
    catalogue.connection.executemany(
        "INSERT INTO listed (list, line, number_key, country, name_key, file, view, label, known) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                file,
                line.line,
                number_key(line.known.number),
                line.known.country,
                "" if line.file.startswith(INSIDE) else name_key(line.file),
                line.file,
                line.view,
                line.label,
                as_json(fields_of(line.known)),
            )
            for line in listed
        ),
    )


def chosen_columns(catalogue: Catalogue, names: Sequence[str]) -> dict[str, str]:
    """What the user said of the columns of tables with these names: meaning to column."""
    row = catalogue.connection.execute(
        "SELECT columns FROM chosen_columns WHERE names = ?", (as_json(names),)
    ).fetchone()
    return dict(json.loads(row[0])) if row else {}


def choose_columns(catalogue: Catalogue, names: Sequence[str], columns: Mapping[str, str]) -> None:
    """Keep what the user says of the columns of tables with these names, and have them read again.

    columns: meaning to column; an empty column takes the meaning away. Those not mentioned stay.
    """
    known = chosen_columns(catalogue, names) | dict(columns)
    catalogue.connection.execute(
        "INSERT OR REPLACE INTO chosen_columns VALUES (?, ?)", (as_json(names), as_json(known))
    )
    catalogue.connection.execute(
        "UPDATE files SET was_readable = 0 WHERE id IN (SELECT list FROM tables WHERE names = ?)",
        (as_json(names),),
    )


def tables(catalogue: Catalogue) -> tuple[TableStatus, ...]:
    """The collection's tables, by path."""
    rows = catalogue.connection.execute(
        "SELECT path, relative, is_table, names, sample, columns, unread, "
        "(SELECT count(*) FROM listed WHERE listed.list = tables.list), "
        "(SELECT count(*) FROM listed WHERE listed.list = tables.list AND fits) "
        "FROM tables JOIN files ON files.id = list JOIN folders ON folders.id = folder "
        "ORDER BY path, relative"
    )
    return tuple(
        TableStatus(
            f"{path}/{relative}" if relative else path,
            tuple(json.loads(names)),
            tuple(tuple(row) for row in json.loads(sample)),
            json.loads(columns),
            lines,
            fitting,
            unread,
            bool(is_given),
        )
        for path, relative, is_given, names, sample, columns, unread, lines, fitting in rows
    )


def name_key(path: str) -> str:
    """What different ways to name one file have in common: the name without folders and ending."""
    name = re.split(r"[\\/!]", path)[-1].casefold().strip()
    return PurePosixPath(name).stem if re.search(r"\.[a-z]{2,4}$", name) else name


def fields_of(bibliography: Bibliography) -> dict[str, Any]:
    """The fields of a bibliography that are known, by name, as texts for the catalogue."""
    values = document_values(bibliography)
    fields = dict(zip(DOCUMENT_COLUMNS, (values[0], *values[2:]), strict=True))
    return {name: value for name, value in fields.items() if value and value not in {"[]", "{}"}}


def from_fields(row: str) -> Bibliography:
    """The bibliography of which `fields_of` made these fields."""
    fields = json.loads(row)
    empty = {"filed": None, "priority": None, "granted": None, "citations": "[]"}
    empty["descriptions"] = "{}"
    return bibliography_of([fields.get(name, empty.get(name, "")) for name in DOCUMENT_COLUMNS])


def as_json(value: object) -> str:
    """A value as the catalogue keeps it."""
    return json.dumps(value, ensure_ascii=False)
