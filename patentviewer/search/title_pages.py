"""What printed title pages say, read by machine once the figures can be searched.

A scanned patent has no text: reading its title page takes seconds, where its figures take tenths.
So documents that have one wait in the catalogue until everything else is done; this alone writes
the table `title_pages` and lays what was read beside what the document said before.
"""

from __future__ import annotations

import json
import time
from collections.abc import Generator, Sequence
from enum import StrEnum
from pathlib import Path

from patentviewer.drawings import views
from patentviewer.drawings.unreadable import UnreadableError
from patentviewer.drawings.workers import Readers
from patentviewer.model.documents import Bibliography, Source, SourceKind
from patentviewer.progress import Pace, Progress
from patentviewer.search.catalogue import Catalogue, merged
from patentviewer.search.lists import as_json, fields_of, from_fields
from patentviewer.search.overlay import figure_of, said_of

STAGE = "title pages"
_BATCH_SECONDS = 20.0
"""What was read is kept so often; searches learn of it then, and look at the catalogue anew."""


class TitlePage(StrEnum):
    """Where reading a document's title page stands. SILENT: nothing could be read on it."""

    WAITING = "waiting"
    READ = "read"
    SILENT = "silent"


def wait_for(catalogue: Catalogue, file: int) -> None:
    """Note that a file's title page is to be read once the figures of all files are kept."""
    catalogue.connection.execute(
        "INSERT OR REPLACE INTO title_pages VALUES (?, ?)", (file, TitlePage.WAITING.value)
    )


def counts(catalogue: Catalogue) -> dict[TitlePage, int]:
    """How many title pages wait, were read, and said nothing."""
    rows = catalogue.connection.execute("SELECT state, count(*) FROM title_pages GROUP BY state")
    return {TitlePage(state): int(count) for state, count in rows}


def count_of_waiting(catalogue: Catalogue) -> int:
    """How many documents' title pages are still to be read."""
    return counts(catalogue).get(TitlePage.WAITING, 0)


def is_read_by_machine(catalogue: Catalogue, files: Sequence[int]) -> bool:
    """Whether what is known of a document, given by its files, was read by machine in part."""
    found = catalogue.connection.execute(
        "SELECT 1 FROM title_pages WHERE state = ? AND file IN (SELECT value FROM json_each(?))",
        (TitlePage.READ.value, json.dumps(list(files))),
    )
    return found.fetchone() is not None


def read_waiting(catalogue: Catalogue, processes: int) -> Generator[Progress, None, bool]:
    """Read the title pages that wait, and keep what they say, some seconds' work at a time.

    Returns whether there were any. One that is not done is done by the next refresh.
    """
    waiting = _waiting(catalogue)
    if not waiting:
        return False
    yield Progress(STAGE, 0, len(waiting))
    pace = Pace(STAGE, len(waiting))
    batch: list[tuple[int, Bibliography | None]] = []
    began = time.monotonic()
    with Readers(min(processes, len(waiting))) as readers:
        found = readers.title_pages(source for _, source in waiting)
        for done, ((file, source), known) in enumerate(zip(waiting, found, strict=True), start=1):
            batch.append((file, None if isinstance(known, UnreadableError) else known))
            if time.monotonic() - began > _BATCH_SECONDS or done == len(waiting):
                _keep(catalogue, batch)
                batch.clear()
                began = time.monotonic()
            yield pace.progress(done, source.relative)
    return True


def _waiting(catalogue: Catalogue) -> list[tuple[int, Source]]:
    rows = catalogue.connection.execute(
        "SELECT files.id, path, relative, files.kind, size, modified_ns FROM title_pages "
        "JOIN files ON files.id = file JOIN folders ON folders.id = folder "
        "WHERE state = ? ORDER BY files.id",
        (TitlePage.WAITING.value,),
    )
    return [
        (file, Source(Path(path), relative, SourceKind(kind), size, modified))
        for file, path, relative, kind, size, modified in rows
        if Path(path).is_dir()
    ]


def _keep(catalogue: Catalogue, batch: Sequence[tuple[int, Bibliography | None]]) -> None:
    with catalogue.writing() as connection:
        for file, known in batch:
            is_read = known is not None and known != Bibliography()
            state = TitlePage.READ if is_read else TitlePage.SILENT
            connection.execute(
                "UPDATE title_pages SET state = ? WHERE file = ?", (state.value, file)
            )
            if is_read and known is not None:
                _write(catalogue, file, known)
        catalogue.count_change()


def _write(catalogue: Catalogue, file: int, read: Bibliography) -> None:
    """Add what was read to what the document's own files say, be a list laid over that or not."""
    connection = catalogue.connection
    laid = connection.execute("SELECT known FROM own_documents WHERE file = ?", (file,)).fetchone()
    before = from_fields(laid[0]) if laid else catalogue.bibliographies([file])[file]
    known = merged([before, read])
    if laid:
        connection.execute(
            "UPDATE own_documents SET known = ? WHERE file = ?", (as_json(fields_of(known)), file)
        )
    else:
        catalogue.set_bibliography(file, known)
    _describe(catalogue, file, known.descriptions)


def _describe(catalogue: Catalogue, file: int, descriptions: dict[str, str]) -> None:
    """Give a file's figures the labels and views that its descriptions tell of."""
    connection = catalogue.connection
    rows = connection.execute(
        "SELECT figures.id, own_figures.figure, coalesce(own_figures.label, figures.label), "
        "coalesce(own_figures.view, figures.view), "
        "coalesce(own_figures.description, figures.description) FROM figures "
        "LEFT JOIN own_figures ON own_figures.figure = figures.id WHERE file = ? "
        "ORDER BY figures.id",
        (file,),
    ).fetchall()
    figures = [figure_of(*said) for _, _, *said in rows]
    for (row, laid, *_), figure in zip(rows, views.describe(figures, descriptions), strict=True):
        table, key = ("own_figures", "figure") if laid else ("figures", "id")
        connection.execute(
            f"UPDATE {table} SET label = ?, view = ?, description = ? "  # noqa: S608 - ours
            f"WHERE {key} = ?",
            (*said_of(figure), row),
        )
