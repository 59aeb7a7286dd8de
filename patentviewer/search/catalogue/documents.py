"""Documents in the catalogue: their bibliographies, numbers and titles."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
import re
import zlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Final

from patentviewer.model.design import DesignKey, number_key
from patentviewer.model.documents import (
    Bibliography,
    Citation,
)
from patentviewer.search.catalogue.database import Database


class Documents(Database):
    """Bibliographies, and which files are of which design."""

    def bibliographies(
        self, files: Iterable[int], *, with_citations: bool = True
    ) -> dict[int, Bibliography]:
        """What is known of the documents in some files.

        with_citations: read them too; a third of what thousands of documents take in memory, and
        of what Python looks through there for rubbish.
        """
        marks = json.dumps([int(file) for file in files])
        left_out = () if with_citations else ("citations",)
        columns = ["'[]'" if name in left_out else name for name in DOCUMENT_COLUMNS]
        rows = self._rows(
            f"SELECT {', '.join(('file', *columns))} FROM documents "  # noqa: S608
            "WHERE file IN (SELECT value FROM json_each(?))",
            marks,
        )
        return {file: bibliography_of(values) for file, *values in rows}

    def set_bibliography(self, file: int, known: Bibliography) -> None:
        """Write what is known of a file's document in place of what was known."""
        names = (DOCUMENT_COLUMNS[0], "number_key", *DOCUMENT_COLUMNS[1:])
        marks = ", ".join(f"{name} = ?" for name in names)
        self.connection.execute(
            f"UPDATE documents SET {marks} WHERE file = ?",  # noqa: S608 - names of columns
            (*_kept_values(known), file),
        )

    def files_of_design(self, file: int) -> list[int]:
        """A file and all others of the same document, or none when the file is gone."""
        row = self.connection.execute(
            "SELECT number_key, country FROM documents WHERE file = ?", (file,)
        ).fetchone()
        if row is None or not row[0]:
            return [] if row is None else [file]
        same = self._rows(
            "SELECT file FROM documents WHERE number_key = ? AND country = ? ORDER BY 1", *row
        )
        return [other for (other,) in same]

    def shown(self, file: int) -> str:
        """Absolute path of a file, with "!" where it lies in an archive."""
        path, relative = self.connection.execute(
            "SELECT path, whole.relative FROM files JOIN files AS whole "
            "ON whole.id = ifnull(files.part_of, files.id) JOIN folders "
            "ON folders.id = whole.folder WHERE files.id = ?",
            (file,),
        ).fetchone()
        return str(Path(path) / relative)

    def design_of(self, file: int, collection: str) -> DesignKey:
        """The key of the design in a file. collection: the name of this one."""
        path, relative, number, country = self.connection.execute(
            "SELECT path, whole.relative, number_key, country FROM files JOIN files AS whole "
            "ON whole.id = ifnull(files.part_of, files.id) JOIN folders "
            "ON folders.id = whole.folder JOIN documents ON file = files.id WHERE files.id = ?",
            (file,),
        ).fetchone()
        if number:
            return DesignKey(country, number)
        return DesignKey(collection=collection, folder=path, path=relative)

    def files_called(self, name: str) -> list[int]:
        """Files of the document with this number, or with this file name or path."""
        # "DM/123456" is a number, "sub/D894468.pdf" a path.
        for key in filter(None, (number_key(name), number_key(Path(name).name))):
            # A filing's number alone means all of its designs.
            found = self._rows(
                "SELECT file FROM documents WHERE number_key = ?1 OR number_key GLOB ?1 || '-*' "
                "ORDER BY 1",
                key,
            )
            if found:
                return [file for (file,) in found]
        plain = name.replace("\\", "/")
        rows = self._rows(
            "SELECT files.id FROM files JOIN folders ON folders.id = folder WHERE relative = ?1 "
            "OR path || '/' || relative = ?1 OR relative LIKE '%/' || ?2 ESCAPE '|' ORDER BY 1",
            plain,
            re.sub(r"([%_|])", r"|\1", plain),
        )
        return [file for (file,) in rows]

    def files_titled(self, words: str) -> list[int]:
        """Files whose document's title has all these words, whatever their grammatical ending."""
        quoted = " ".join(f'"{word}"' for word in re.findall(r"\w+", words))
        if not quoted:
            return []
        rows = self._rows("SELECT rowid FROM titles WHERE titles MATCH ? ORDER BY 1", quoted)
        return [file for (file,) in rows]

    def _add_document(self, file: int, bibliography: Bibliography) -> None:
        self.connection.execute(
            f"INSERT INTO documents VALUES ({', '.join('?' * 15)})",  # noqa: S608 - only marks
            (file, *_kept_values(bibliography)),
        )


DOCUMENT_COLUMNS: Final = (
    "number",
    "country",
    "kind",
    "title",
    "filed",
    "priority",
    "granted",
    "locarno",
    "locarno_edition",
    "us_class",
    "applicant",
    "citations",
    "descriptions",
)


def document_values(known: Bibliography) -> tuple[Any, ...]:
    """What is known of a document as its row has it, without the file.

    Its fields are DOCUMENT_COLUMNS, with the key of its number after the number.
    """
    citations = [
        [cited.number, str(cited.date) if cited.date else None, cited.name, cited.by_examiner]
        for cited in known.citations
    ]
    return (
        known.number,
        number_key(known.number),
        known.country,
        known.kind,
        known.title,
        *(str(day) if day else None for day in (known.filed, known.priority, known.granted)),
        known.locarno,
        known.locarno_edition,
        known.us_class,
        known.applicant,
        json.dumps(citations, ensure_ascii=False),
        json.dumps(known.descriptions, ensure_ascii=False),
    )


def _kept_values(known: Bibliography) -> tuple[Any, ...]:
    """The same as the catalogue keeps it: a list of citations, of 5 KB often, is packed."""
    *others, citations, descriptions = document_values(known)
    plain = citations.encode("utf-8", "surrogatepass")
    packed = zlib.compress(plain, 9)
    return (*others, packed if len(packed) < len(plain) else citations, descriptions)


def bibliography_of(values: Sequence[Any]) -> Bibliography:
    """What a row's DOCUMENT_COLUMNS say of its document; citations as text or packed."""
    fields = dict(zip(DOCUMENT_COLUMNS, values, strict=True))
    if isinstance(fields["citations"], bytes):
        fields["citations"] = zlib.decompress(fields["citations"])
    for name in ("filed", "priority", "granted"):
        fields[name] = dt.date.fromisoformat(fields[name]) if fields[name] else None
    fields["citations"] = tuple(
        Citation(number, dt.date.fromisoformat(date) if date else None, name, by_examiner)
        for number, date, name, by_examiner in json.loads(fields["citations"])
    )
    fields["descriptions"] = json.loads(fields["descriptions"])
    return Bibliography(**fields)


def merged(parts: Sequence[Bibliography]) -> Bibliography:
    """What several files of one document say of it together; the first that knows a thing wins."""
    if len(parts) == 1:
        return parts[0]
    values: dict[str, Any] = {}
    for field in dataclasses.fields(Bibliography):
        known = [getattr(part, field.name) for part in parts]
        values[field.name] = next((value for value in known if value), known[0])
    return Bibliography(**values)
