"""A document of the catalogue as an office's server is told of it, without its figures."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from patentviewer.model.design import DesignKey
from patentviewer.model.documents import Bibliography
from patentviewer.search.catalogue import Catalogue, bibliography_of, document_values
from patentviewer.search.catalogue.documents import DOCUMENT_COLUMNS
from patentviewer.search.office import tables

READ_AT_ONCE = 1024

BRIEF = ("number", "number_key", "country", "title", "granted", "locarno", "us_class")
"""What a ranking needs of a document."""


LONGEST_VALUE = 2048
"""Bytes of each value of a document of which all together are more than the server keeps."""


@dataclass(frozen=True)
class Entry:
    """A file of the catalogue as it is published, without its figures."""

    row: int
    folder: str
    relative: str
    kind: str
    size: int
    modified_ns: int
    place: int
    """Which of the designs in one file it is, 0 for the first."""
    content: str
    bibliography: Bibliography
    key: DesignKey

    @property
    def number(self) -> int:
        """The key of its row on the server."""
        return tables.file_number(self.folder, self.relative, self.place)

    @property
    def written(self) -> str:
        """A hash of all that the server is told of it."""
        where = (self.folder, self.relative, self.kind, self.size, self.modified_ns, self.place)
        whole = (*where, self.content, *document_values(self.bibliography))
        return hashlib.blake2b(repr(whole).encode("utf-8", "replace"), digest_size=16).hexdigest()


_COLUMNS = ", ".join(f"documents.{name}" for name in DOCUMENT_COLUMNS)
_FILES = (
    "SELECT files.id, path, whole.relative, files.kind, files.size, "  # noqa: S608 - names of columns
    "files.modified_ns, "
    "files.part_of, files.relative, files.partial_hash || ' ' || files.reading || ' ' || "
    "files.stamp || ' ' || ifnull((SELECT group_concat(label || view || description) "
    "FROM figures WHERE file = files.id), ''), documents.number_key, "
    f"{_COLUMNS} FROM files JOIN files AS whole ON whole.id = ifnull(files.part_of, files.id) "
    "JOIN folders ON folders.id = whole.folder JOIN documents ON documents.file = files.id "
    "WHERE files.stamp = ? AND "
)


def entries(
    catalogue: Catalogue, stamp: str, collection: str, condition: str, value: int | str
) -> Iterator[list[Entry]]:
    """Documents of a catalogue whose vectors have this stamp, by their rows, some at a time.

    condition: in SQL, with a ? for value. collection: the name on the server.
    """
    found = catalogue.connection.execute(_FILES + condition + " ORDER BY files.id", (stamp, value))
    while rows := found.fetchmany(READ_AT_ONCE):
        yield [_entry(collection, row) for row in rows]


def _entry(collection: str, row: Sequence[Any]) -> Entry:
    identity, folder, relative, kind, size, modified, part_of, own, content, number = row[:10]
    bibliography = bibliography_of(row[10:])
    place = int(own.rpartition(" ")[2]) if part_of is not None else 0
    if number:
        key = DesignKey(bibliography.country, number)
    else:
        key = DesignKey(collection=collection, folder=folder, path=relative)
    return Entry(
        identity, folder, relative, kind, size, modified, place, str(content), bibliography, key
    )


def row_of(file: Entry) -> dict[str, Any]:
    """The row of a document in the server's table of files."""
    known = file.bibliography
    whole = dict(zip(_WHOLE, document_values(known), strict=True))
    for name in ("citations", "descriptions"):
        if tables.bytes_as_json(whole) > tables.LONGEST:
            whole[name] = "[]" if name == "citations" else "{}"
    for most in (LONGEST_VALUE, LONGEST_VALUE // 8):
        if tables.bytes_as_json(whole) > tables.LONGEST:
            whole = {
                name: tables.cut(value, most) if isinstance(value, str) else value
                for name, value in whole.items()
            }
    brief = {name: value for name, value in whole.items() if name in BRIEF and value}
    number = file.key.number
    return tables.row_without_vector(
        id=file.number,
        design=tables.design_number(file.key),
        number=tables.cut(number, 64),
        filing=tables.cut(number.partition("-")[0], 64),
        name=tables.cut(file.relative.rpartition("/")[2], 4096),
        place=json.dumps([file.folder, file.relative, file.kind, file.size, file.modified_ns]),
        known=json.dumps(brief, ensure_ascii=False),
        whole=json.dumps(whole, ensure_ascii=False),
        written=file.written,
    )


_WHOLE = (DOCUMENT_COLUMNS[0], "number_key", *DOCUMENT_COLUMNS[1:])
