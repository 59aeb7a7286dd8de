"""What lists say, laid over what the documents' own files say, and taken back when lists go.

Whenever lines of lists or documents change, `applied` brings documents and figures up to date; what
their own files say is kept beside it. No figure is embedded again.
"""

from __future__ import annotations

import json
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from sqlite3 import Connection

import numpy as np

from patentviewer.drawings import views
from patentviewer.drawings.folder import shown
from patentviewer.messages import Message
from patentviewer.model.columns import Meaning
from patentviewer.model.design import number_key
from patentviewer.model.documents import (
    Bibliography,
    Figure,
    Problem,
    Source,
    SourceKind,
    View,
)
from patentviewer.progress import Progress
from patentviewer.search import named_files
from patentviewer.search.catalogue import (
    Catalogue,
    merged,
)
from patentviewer.search.lists import as_json, fields_of, from_fields, name_key

_BATCH = 500
_NAMED_LINES = 3
"""Lines that fit nothing that a problem names; the others it counts."""

_ADVICE_TABLE = Message("advice.index_drawings_or_say_columns")
_ADVICE_OTHERS = Message("advice.index_drawings")
_ADVICES = (_ADVICE_TABLE, _ADVICE_OTHERS)


@dataclass(frozen=True)
class _Line:
    """A line that fits a document. rank: lines with the lowest win."""

    id: int
    rank: tuple[int, int, int]
    known: Bibliography
    file: str
    view: str
    label: str


def applied(catalogue: Catalogue) -> Generator[Progress, None, None]:
    """Lay what lists say over the documents, where lists or documents have changed."""
    connection = catalogue.connection
    before = json.loads(catalogue.state("listed", '["", 0, 0]'))
    lists, last, removals = _state(catalogue)
    has_any = lists or connection.execute("SELECT 1 FROM own_documents LIMIT 1").fetchone()
    if not has_any or before == [lists, last, removals]:
        return
    is_anew = before[0] != lists or before[2] != removals
    yield Progress("listing", 0)
    connection.create_function("name_key", 1, name_key, deterministic=True)
    with catalogue.writing():
        if is_anew:
            connection.execute("UPDATE listed SET fits = 0 WHERE fits")
        lines_of, is_other_before = _matches(connection, 0 if is_anew else before[1])
        if is_other_before and not is_anew:
            is_anew = True
            connection.execute("UPDATE listed SET fits = 0 WHERE fits")
            lines_of, _ = _matches(connection, 0)
        overlaid = {file for (file,) in connection.execute("SELECT file FROM own_documents")}
        stale = sorted(set(lines_of) | (overlaid if is_anew else set()))
        has_changed = False
        for start in range(0, len(stale), _BATCH):
            yield Progress("listing", start, len(stale))
            for file in stale[start : start + _BATCH]:
                has_changed |= _lay_over(catalogue, file, lines_of.get(file, []))
        _keep_problems(catalogue)
        if has_changed:
            catalogue.count_change()
    catalogue.set_state("listed", as_json(_state(catalogue)))


def _state(catalogue: Catalogue) -> tuple[str, int, int]:
    """What differs whenever lists do, the newest file, and how often files were changed."""
    connection = catalogue.connection
    lists, last = connection.execute(
        "SELECT (SELECT group_concat(id, ' ') FROM files WHERE kind = ?), "
        "(SELECT max(id) FROM files)",
        (SourceKind.LIST.value,),
    ).fetchone()
    return lists or "", last or 0, catalogue.generation()[1]


_BY_NUMBER = """
SELECT documents.file, listed.id FROM documents JOIN listed
    ON listed.number_key = {key} AND listed.number_key != ''
    AND (listed.country = documents.country OR listed.country = '' OR documents.country = '')
WHERE documents.file > ? AND documents.file NOT IN (SELECT file FROM own_documents) {only}
"""
_OWN_KEY = "documents.number_key"
_FILING_KEY = "substr(documents.number_key, 1, instr(documents.number_key, '-') - 1)"
_INSIDE = """
SELECT files.id, listed.id FROM listed
CROSS JOIN files AS lists ON lists.id = listed.list
CROSS JOIN files ON files.folder = lists.folder AND files.relative = lists.relative || listed.file
WHERE substr(listed.file, 1, 1) = '!' AND files.id > ? AND files.kind != 'list'
    AND files.part_of IS NULL
"""
"""Each line is looked at once, and its file found by its path (CROSS JOIN keeps that order)."""


def _matches(connection: Connection, after: int) -> tuple[dict[int, list[int]], bool]:
    """Lines that fit each of the files that came after one, by the lines' rows.

    And whether some of them fitted others before, which they do not any more.
    """
    found: dict[int, set[int]] = {}
    for key, only in ((_OWN_KEY, ""), (_FILING_KEY, "AND documents.number_key GLOB '*-*'")):
        for file, line in connection.execute(_BY_NUMBER.format(key=key, only=only), (after,)):
            found.setdefault(file, set()).add(line)
    for file, said in connection.execute("SELECT * FROM own_documents WHERE file > ?", (after,)):
        own = from_fields(said)
        for line in _lines_of_number(connection, number_key(own.number), own.country):
            found.setdefault(file, set()).add(line)
    by_name = named_files.named(connection, after)
    for file, line in (*by_name.pairs, *connection.execute(_INSIDE, (after,))):
        lines = found.setdefault(file, set())
        lines.add(line)
        # A file that has its number from a table has what other lists say of the number too.
        key, country = connection.execute(
            "SELECT number_key, country FROM listed WHERE id = ?", (line,)
        ).fetchone()
        lines.update(_lines_of_number(connection, key, country))
    return {file: sorted(lines) for file, lines in found.items()}, by_name.is_other_before


def _lines_of_number(connection: Connection, key: str, country: str) -> list[int]:
    keys = {key, key.partition("-")[0]} - {""}
    rows = connection.execute(
        "SELECT id FROM listed WHERE number_key IN (SELECT value FROM json_each(?)) "
        "AND (country = ? OR country = '' OR ? = '') AND number_key != ''",
        (as_json(sorted(keys)), country, country),
    )
    return [line for (line,) in rows]


def _lay_over(catalogue: Catalogue, file: int, lines: Sequence[int]) -> bool:
    """Write what the lines and the document's own files say; returns whether anything changed."""
    connection = catalogue.connection
    shown_now = catalogue.bibliographies([file]).get(file)
    if shown_now is None:
        return False
    kept = connection.execute("SELECT known FROM own_documents WHERE file = ?", (file,)).fetchone()
    own = from_fields(kept[0]) if kept else shown_now
    fitting = sorted(_lines(connection, lines), key=lambda line: line.rank)
    connection.executemany(
        "UPDATE listed SET fits = 1 WHERE id = ?", [(line.id,) for line in fitting]
    )
    together = laid_over(own, [line.known for line in fitting])
    has_changed = _write_figures(catalogue, file, own, together, fitting)
    if not fitting:
        connection.execute("DELETE FROM own_documents WHERE file = ?", (file,))
    elif not kept:
        connection.execute(
            "INSERT INTO own_documents VALUES (?, ?)", (file, as_json(fields_of(own)))
        )
    if together != shown_now:
        catalogue.set_bibliography(file, together)
    return has_changed or together != shown_now


def _lines(connection: Connection, ids: Iterable[int]) -> Iterator[_Line]:
    """Lines by their rows. Tables that the user gave go before those in folders, then the rest."""
    rows = connection.execute(
        "SELECT id, list, line, known, file, view, label, "
        "EXISTS (SELECT 1 FROM tables WHERE tables.list = listed.list), "
        "(SELECT is_table FROM files JOIN folders ON folders.id = folder WHERE files.id = list) "
        "FROM listed WHERE id IN (SELECT value FROM json_each(?))",
        (as_json(list(ids)),),
    )
    for row, in_list, line, known, file, view, label, is_table, is_given in rows:
        order = 0 if is_given else 1 if is_table else 2
        yield _Line(row, (order, -in_list, line), from_fields(known), file, view, label)


def laid_over(own: Bibliography, said: Sequence[Bibliography]) -> Bibliography:
    """What is known of a document together: a field of the first line that has a value for it.

    What no line says, the document's own files do. Number, country and kind go together; a line
    with the number that the document has anyway, or with that of its filing, changes none of them.
    """
    if not said:
        return own
    together = merged([*said, own])
    numbered = next((line for line in said if line.number), own)
    own_key, key = number_key(own.number), number_key(numbered.number)
    is_same = own_key and key in {own_key, own_key.partition("-")[0]}
    if is_same or numbered.number == own.number:
        numbered = own
    return replace(
        together,
        number=numbered.number,
        country=numbered.country or together.country,
        kind=numbered.kind,
    )


def _write_figures(
    catalogue: Catalogue,
    file: int,
    own: Bibliography,
    together: Bibliography,
    lines: Sequence[_Line],
) -> bool:
    """Give a file's figures what the lines make of their labels, views and descriptions."""
    connection = catalogue.connection
    rows = connection.execute(
        "SELECT figures.id, figures.label, figures.view, figures.description, own_figures.label, "
        "own_figures.view, own_figures.description FROM figures LEFT JOIN own_figures "
        "ON own_figures.figure = figures.id WHERE file = ? ORDER BY figures.id",
        (file,),
    ).fetchall()
    if not rows:
        return False
    now = [figure_of(*row[1:4]) for row in rows]
    before = [figure_of(*(row[4:7] if row[4] is not None else row[1:4])) for row in rows]
    wanted = before
    if together.descriptions != own.descriptions:
        wanted = views.describe(before, together.descriptions)
    path = catalogue.shown(file)
    wanted = _viewed(wanted, [line for line in lines if line.view or line.label], path)
    has_changed = False
    for row, old, own_figure, new in zip(rows, now, before, wanted, strict=True):
        if said_of(new) == said_of(old):
            continue
        has_changed = True
        connection.execute(
            "UPDATE figures SET label = ?, view = ?, description = ? WHERE id = ?",
            (*said_of(new), row[0]),
        )
        connection.execute("DELETE FROM own_figures WHERE figure = ?", (row[0],))
        if said_of(new) != said_of(own_figure):
            connection.execute(
                "INSERT INTO own_figures VALUES (?, ?, ?, ?)", (row[0], *said_of(own_figure))
            )
    return has_changed


def figure_of(label: str, view: str, description: str) -> Figure:
    """A figure without its picture, from what a catalogue keeps of it."""
    empty = np.zeros((0, 0), np.uint8)
    return Figure(empty, 1, label=label, view=View(view), description=description)


def said_of(figure: Figure) -> tuple[str, str, str]:
    """A figure's label, view and description, as a catalogue keeps them."""
    return figure.label, figure.view.value, figure.description


def _viewed(figures: Sequence[Figure], lines: Sequence[_Line], path: str) -> list[Figure]:
    """Figures with the views of lines about them, by label; or about the only figure of the file.

    path: of the file that holds them.
    """
    out = []
    of_file = [line for line in lines if named_files.is_named(path, line.file)]
    for figure in figures:
        number = views.number_of(figure.label)
        labelled = [line for line in lines if line.label and number == line.label.upper()]
        mine = labelled or (of_file if len(figures) == 1 else ())
        for line in mine[:1]:
            view = views.view_in_list(line.view)
            text = line.view if view is not View.UNKNOWN else ""
            figure = replace(  # noqa: PLW2901 - the same figure, with what is said of it
                figure,
                label=figure.label or line.label,
                view=view if text else figure.view,
                description=text or figure.description,
            )
        out.append(figure)
    return out


# -- what fits nothing -------------------------------------------------------------------------


def _keep_problems(catalogue: Catalogue) -> None:
    """One problem for each list whose lines fit no drawing, in place of that of before."""
    connection = catalogue.connection
    connection.execute(
        "DELETE FROM problems WHERE file IN (SELECT id FROM files WHERE kind = ?) "
        "AND advice IN (SELECT value FROM json_each(?))",
        (SourceKind.LIST.value, as_json([advice.to_text() for advice in _ADVICES])),
    )
    rows = connection.execute(
        "SELECT files.id, folder, path, relative, kind, size, modified_ns, tables.columns, unread, "
        "(SELECT count(*) FROM listed WHERE list = files.id), "
        "(SELECT count(*) FROM listed WHERE list = files.id AND fits) "
        "FROM files JOIN folders ON folders.id = folder LEFT JOIN tables ON list = files.id "
        "WHERE kind = ?",
        (SourceKind.LIST.value,),
    ).fetchall()
    for file, folder, path, relative, kind, size, modified, meant, unread, lines, fitting in rows:
        source = Source(path, relative, SourceKind(kind), size, modified)
        if meant is None:
            reasons = [Message("list.no_drawing_of", count=lines)] if lines and not fitting else []
            advice = _ADVICE_OTHERS
        else:
            unfit = _unfit(connection, file) if lines > fitting else []
            reasons = _of_table(json.loads(meant), unread, lines, fitting, unfit)
            advice = _ADVICE_TABLE
        if reasons:
            reason = reasons[0]
            if len(reasons) > 1:
                reason = Message("plain.sentences", sentences=reasons)
            catalogue.add_problem(folder, file, Problem(shown(source), reason, advice))


def _unfit(connection: Connection, file: int) -> list[tuple[int, str]]:
    """The first lines that fit nothing, each with what it is about."""
    rows = connection.execute(
        "SELECT line, file FROM listed WHERE list = ? AND NOT fits ORDER BY line LIMIT ?",
        (file, _NAMED_LINES),
    )
    return list(rows)


def _of_table(
    columns: Mapping[str, str],
    unread: int,
    lines: int,
    fitting: int,
    unfit: Sequence[tuple[int, str]],
) -> list[Message]:
    said = []
    if not {Meaning.NUMBER, Meaning.FILE} & set(columns):
        said.append(Message("table.no_column_of_documents"))
    elif not lines:
        said.append(Message("table.no_line"))
    elif lines > fitting:
        named = tuple(f"{line} ({about})" for line, about in unfit)
        missing = lines - fitting
        more = missing - len(unfit)
        said.append(
            Message(
                "table.many_lines_without_drawing",
                missing=missing,
                lines=lines,
                named=named,
                more=more,
            )
            if more
            else Message("table.lines_without_drawing", missing=missing, lines=lines, named=named)
        )
    if unread:
        said.append(Message("table.not_understood", values=unread))
    return said
