"""Files that show nothing but say something of documents whose drawings lie elsewhere.

Tables, the office's weekly full text, and design data beside pictures become lines of one kind.
"""

from __future__ import annotations

from collections.abc import Iterator

from patentviewer.drawings import fulltext, register, tables
from patentviewer.drawings.folder import shown
from patentviewer.drawings.formats import HEAD_BYTES, Format, format_of
from patentviewer.drawings.parts import Parts, parts_of
from patentviewer.drawings.sheets import wrong_format
from patentviewer.drawings.unreadable import UnreadableError, os_reason
from patentviewer.messages import Message
from patentviewer.model.documents import Bibliography, Problem, Reading, Source, Table


def read(source: Source) -> Reading:
    """What a list says; a table comes with its cells only, since the user may name its columns."""
    try:
        with parts_of(source) as parts:
            return _read(source, parts)
    except UnreadableError as error:
        return Reading(source, Bibliography(), problems=(error.problem(shown(source)),))


def _read(source: Source, parts: Parts) -> Reading:
    with parts.open(parts.main) as file:
        try:
            head = file.read(HEAD_BYTES)
            file.seek(0)
            content = format_of(head)
            if tables.is_named_like_one(parts.main):
                table = tables.read(file, parts.main)
                return Reading(
                    source, Bibliography(), problems=tuple(_of_table(source, table)), table=table
                )
            if content is Format.REGISTER:
                data = parts.read(parts.main, register.MOST_BYTES)
                listed, is_whole = register.read(data)
                problems = () if is_whole else (_cut_off(source),)
                return Reading(source, Bibliography(), problems=problems, listed=listed)
            if content is Format.GRANT:
                listed, damaged = fulltext.read(file)
                problems = (_damaged(source, damaged),) if damaged else ()
                return Reading(source, Bibliography(), problems=problems, listed=listed)
            raise wrong_format(content)
        except OSError as error:
            raise os_reason(error) from error


def _cut_off(source: Source) -> Problem:
    return Problem(shown(source), Message("list.damaged"), Message("advice.fetch_again"))


def _of_table(source: Source, table: Table) -> Iterator[Problem]:
    """What of a table may be read wrongly, and what is left out."""
    if table.doubt:
        yield Problem(shown(source), table.doubt, Message("advice.save_as_utf_8"))
    if table.left_out:
        reason = Message("table.sheets_left_out", sheets=table.left_out, count=len(table.left_out))
        yield Problem(shown(source), reason, Message("advice.table_by_table"))
    if table.pictures and not source.relative:  # given by itself, outside of the folders
        count = len({picture.member for picture in table.pictures})
        reason = Message("table.pictures_left_out", count=count)
        yield Problem(shown(source), reason, Message("advice.put_into_folder"))


def _damaged(source: Source, documents: int) -> Problem:
    reason = Message("list.damaged_documents", count=documents)
    return Problem(shown(source), reason, Message("advice.fetch_again"))
