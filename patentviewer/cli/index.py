"""``patentviewer index``: make folders searchable, or bring them up to date."""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from patentviewer.cli import coverage, places
from patentviewer.cli.console import Console
from patentviewer.cli.opened import DEFAULT_COLLECTION, opened_library
from patentviewer.cli.options import columns
from patentviewer.cli.problems import as_json
from patentviewer.errors import UserError
from patentviewer.messages import Message
from patentviewer.model.columns import Meaning

if TYPE_CHECKING:
    from patentviewer.app.library import Library
    from patentviewer.model.collection import CollectionStatus, TableStatus

PROBLEMS_SHOWN = 20


def add(commands: Any, name: str) -> argparse.ArgumentParser:
    """Add the command and its options."""
    command: argparse.ArgumentParser = commands.add_parser(
        name,
        help="make folders of drawings searchable",
        description="Read every drawing below FOLDERs into a collection. Run again, it reads only "
        "what is new or changed. Ctrl-C stops cleanly; the next run goes on from there.",
    )
    command.add_argument("folders", nargs="*", metavar="FOLDER", type=Path)
    command.add_argument("--collection", default=DEFAULT_COLLECTION, metavar="NAME")
    command.add_argument(
        "--table",
        type=Path,
        metavar="FILE",
        help="a table (CSV, TSV, XLSX) that says number, title, class, days ... of the documents; "
        "tables in the folders are found by themselves",
    )
    command.add_argument(
        "--columns",
        type=columns,
        default={},
        metavar="MEANING=NAME,...",
        help="what the table's columns mean where their names do not tell: "
        "number=Doc,title=Name; meanings: " + ", ".join(Meaning),
    )
    command.add_argument(
        "--scheduler",
        default="",
        metavar="ADDRESS",
        help="of --at: the Dask scheduler whose workers read and embed, tcp://host:8786; without "
        "it workers of this machine do",
    )
    command.add_argument(
        "--embed-again", action="store_true", help="embed every figure again with this model"
    )
    command.add_argument(
        "--try-again", action="store_true", help="read the files that were problems again, too"
    )
    command.add_argument(
        "--accept-missing",
        action="store_true",
        help="take files out of the collection even where most of a folder is gone",
    )
    command.add_argument(
        "--accept-moved",
        action="store_true",
        help="read files as new ones though they are those of a folder that is away",
    )
    command.add_argument(
        "--no-title-pages",
        action="store_true",
        help="leave printed title pages for the next run; figures can be searched without them",
    )
    places.add_options(command, "build the collection on an office's server")
    return command


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Index, with progress, then say what is searchable and what was a problem."""
    for folder in arguments.folders:
        if not folder.is_dir():
            raise UserError(Message("folder.not_readable_index", folder=folder))
    if arguments.columns and arguments.table is None:
        raise UserError(Message("command.columns_without_table"))
    place = places.place_of(arguments)
    with opened_library() as library:
        name = arguments.collection
        if place is not None:
            library.put_on_server(name, place)
        if not arguments.accept_moved:
            _refuse_moved(library, arguments.folders)
        if arguments.folders:
            library.add_folders(name, [folder.resolve() for folder in arguments.folders])
        if arguments.table is not None:
            library.add_table(name, arguments.table, arguments.columns)
        _tell_what_is_read_again(library.collections(), name, console)
        started = time.monotonic()
        try:
            if arguments.try_again:
                library.try_again(name, library.problems(name))
            console.follow(
                library.refresh(
                    name,
                    embed_again=arguments.embed_again,
                    accept_missing=arguments.accept_missing,
                    accept_moved=arguments.accept_moved,
                    with_title_pages=not arguments.no_title_pages,
                    scheduler=arguments.scheduler,
                )
            )
        except KeyboardInterrupt:
            _tell(library.collections(), name, console)
            raise
        seconds = time.monotonic() - started
        status = _tell(library.collections(), name, console)
        tables = library.tables(name)
        _tell_tables(tables, console)
        problems = library.problems(name)
        for problem in problems[:PROBLEMS_SHOWN]:
            console.say(f"  {problem}")
        if len(problems) > PROBLEMS_SHOWN:
            console.say(f"  … and {len(problems) - PROBLEMS_SHOWN} more: patentviewer problems")
        console.give(
            {
                "collection": name,
                "figures": status.figures_searchable,
                "documents": status.documents,
                "files": status.files,
                "files_unread": status.files_unread,
                "finished": not status.is_unfinished,
                "title_pages_waiting": status.title_pages_waiting,
                "seconds": round(seconds, 2),
                "tables": [
                    {
                        "file": table.path,
                        "lines": table.lines,
                        "fitting": table.fitting,
                        "columns": table.columns,
                    }
                    for table in tables
                ],
                "problems": list(map(as_json, problems)),
            }
        )
    return 0


def _refuse_moved(library: Library, folders: Sequence[Path]) -> None:
    for folder in folders:
        found = library.moved_here(folder.resolve())
        if found is not None:
            name, old = found
            raise UserError(
                Message("command.folder_moved", folder=folder, collection=name, old=old)
            )


def _tell_what_is_read_again(
    statuses: tuple[CollectionStatus, ...], name: str, console: Console
) -> None:
    for status in statuses:
        if status.name == name and status.files_to_read_again:
            console.say(
                f"{name}: {status.files_to_read_again:,} files were read by an earlier version of "
                "this program; they are read again."
            )


def _unfinished(status: CollectionStatus) -> str:
    """What is to be said when a refresh has not come to its end."""
    if not status.is_unfinished or status.is_busy:
        return ""
    if not status.files_unread:
        return "; not finished: run it again"
    return f"; not finished: {status.files_unread:,} files are still to be read, run it again"


def _waiting(status: CollectionStatus) -> str:
    """What is to be said of printed title pages that were left for later."""
    left = status.title_pages_waiting
    if not left:
        return ""
    pages = "1 title page is" if left == 1 else f"{left:,} title pages are"
    return f"; {pages} still to be read: run it again"


def _tell_tables(tables: tuple[TableStatus, ...], console: Console) -> None:
    for table in tables:
        meant = ", ".join(f"{meaning}={name}" for meaning, name in table.columns.items())
        fitting = f"{table.fitting:,} of {table.lines:,} lines fit"
        console.say(f"  {table.path}: {fitting}; {meant or 'no column is known'}")


def _tell(statuses: tuple[CollectionStatus, ...], name: str, console: Console) -> CollectionStatus:
    status = next(status for status in statuses if status.name == name)
    console.say(
        f"{status.name}: {status.figures_searchable:,} of {status.figures_known:,} figures "
        f"searchable, {status.documents:,} documents, {status.files:,} files, "
        f"{status.problems:,} problems{_unfinished(status)}{_waiting(status)}"
    )
    coverage.tell_of_another_model(status, console)
    return status
