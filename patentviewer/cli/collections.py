"""``patentviewer collections``: what is indexed, in what state it is; build anew, remove."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from patentviewer.cli import coverage, places
from patentviewer.cli.console import Console
from patentviewer.cli.coverage import INCOMPLETE
from patentviewer.cli.learn import in_words
from patentviewer.cli.opened import DEFAULT_COLLECTION, opened_library
from patentviewer.errors import UserError
from patentviewer.messages import Message

if TYPE_CHECKING:
    from patentviewer.app.library import Library
    from patentviewer.model.collection import CollectionStatus


def add(commands: Any, name: str) -> argparse.ArgumentParser:
    """Add the command and its options."""
    command: argparse.ArgumentParser = commands.add_parser(
        name,
        help="list the collections and their states",
        description="List the collections, their coverage, and whether they can be used.",
    )
    what = command.add_mutually_exclusive_group()
    what.add_argument("--remove", metavar="NAME", help="delete a collection, not its folders")
    what.add_argument(
        "--rebuild",
        metavar="NAME",
        help="make a damaged collection anew from its folders; records keep what was judged",
    )
    command.add_argument(
        "--folder",
        action="append",
        default=[],
        type=Path,
        metavar="FOLDER",
        help="of --rebuild, where it is not known any more which folders it was made of",
    )
    command.add_argument(
        "--on-server",
        action="store_true",
        help="of --remove: a collection of an office's server is deleted there, too",
    )
    command.add_argument(
        "--collection",
        metavar="NAME",
        help=f"the collection whose folders are meant by what follows ({DEFAULT_COLLECTION}); with "
        "--at, the one on the server to use from now on",
    )
    places.add_options(command, "use the collections on an office's server, all or the one named")
    command.add_argument(
        "--token",
        action="store_true",
        help="of --at: ask for what lets you into the server, and keep it for you alone",
    )
    what.add_argument(
        "--remove-folder",
        metavar="FOLDER",
        type=Path,
        help="take a folder out of the collection; the folder itself is not touched",
    )
    what.add_argument(
        "--move-folder",
        nargs=2,
        metavar=("OLD", "NEW"),
        type=Path,
        help="say that a folder of the collection lies elsewhere now",
    )
    return command


def run(arguments: argparse.Namespace, console: Console) -> int:
    """List every collection; before that remove one, build one anew, or change its folders."""
    if arguments.folder and not arguments.rebuild:
        raise UserError(Message("command.folder_without_rebuild"))
    if arguments.on_server and not arguments.remove:
        raise UserError(Message("command.on_server_without_remove"))
    with opened_library() as library:
        if arguments.remove:
            library.remove(arguments.remove, on_server=arguments.on_server)
            console.say(f"{arguments.remove} was removed. The indexed folders were not touched.")
        if arguments.rebuild:
            console.follow(library.rebuild(arguments.rebuild, arguments.folder))
            console.say(f"{arguments.rebuild} was built anew.")
        _use_server(library, arguments, console)
        _change_folders(library, arguments, console)
        statuses = library.collections()
    for status in statuses:
        console.give(_as_json(status))
    if not statuses:
        console.say(str(Message("command.nothing_indexed")))
        return 0
    console.table(
        ("collection", "state", "figures", "searchable", "documents", "problems", "MB", "folders"),
        map(_as_row, statuses),
    )
    for status in statuses:
        _tell(status, console)
    return 0 if all(status.condition.is_searchable for status in statuses) else INCOMPLETE


def _use_server(library: Library, arguments: argparse.Namespace, console: Console) -> None:
    place = places.place_of(arguments)
    if place is None:
        if arguments.token:
            raise UserError(Message("command.token_without_at"))
        return
    if arguments.token:
        library.keep_token(place, places.ask_for_token())
    names = [arguments.collection] if arguments.collection else []
    known = places.known_there(library, place, names)
    console.say(f"On {place}: {', '.join(known)}.")


def _change_folders(library: Library, arguments: argparse.Namespace, console: Console) -> None:
    if arguments.remove_folder:
        folder = Path(os.path.abspath(arguments.remove_folder))  # noqa: PTH100 (no links)
        library.remove_folder(arguments.collection or DEFAULT_COLLECTION, folder)
        console.say(f"{folder} was taken out of {arguments.collection or DEFAULT_COLLECTION}.")
    if arguments.move_folder:
        old, new = (Path(os.path.abspath(one)) for one in arguments.move_folder)  # noqa: PTH100
        library.move_folder(arguments.collection or DEFAULT_COLLECTION, old, new)
        console.say(f"{arguments.collection or DEFAULT_COLLECTION} knows {old} as {new} now.")


def _tell(status: CollectionStatus, console: Console) -> None:
    """What a person has to know besides the table."""
    if status.error:
        console.error(f"{status.name}: {status.error}")
    if status.condition.is_mended_by_rebuilding:
        console.error(f'To do so: patentviewer collections --rebuild "{status.name}"')
    if status.is_unfinished and not status.is_busy:
        left = f" ({status.files_unread:,} files are left)" if status.files_unread else ""
        console.say(
            f"{status.name} was not read to the end{left}. Run: patentviewer index "
            f'--collection "{status.name}"'
        )
    coverage.tell_of_another_model(status, console)
    if status.taught:
        console.say(f"{status.name}: {in_words(status.taught)}")
    if status.files_to_read_again:
        console.say(
            f"{status.name}: {status.files_to_read_again:,} files were read by an earlier "
            "version of this program. Refreshing the collection reads them again, and better."
        )


def _state(status: CollectionStatus) -> str:
    """In a word or two."""
    if status.is_busy:
        return "being built"
    if status.condition.is_searchable and status.offline:
        return "folder offline"
    return status.condition.value


def _as_row(status: CollectionStatus) -> tuple[str, ...]:
    return (
        status.name,
        _state(status),
        f"{status.figures_known:,}",
        f"{status.figures_searchable:,}",
        f"{status.documents:,}",
        f"{status.problems:,}",
        f"{status.bytes_on_disk / 1e6:.1f}",
        "\n".join(
            [status.place] * bool(status.place)
            + [
                f"{folder}{' (offline)' if folder in status.offline else ''}"
                for folder in status.folders
            ]
        ),
    )


def _as_json(status: CollectionStatus) -> dict[str, Any]:
    return {
        "collection": status.name,
        "state": status.condition.value,
        "usable": status.condition.is_searchable,
        "error": str(status.error or ""),
        "messages": [status.error.to_plain()] if status.error else [],
        "folders": [str(folder) for folder in status.folders],
        "offline": [str(folder) for folder in status.offline],
        "files": status.files,
        "documents": status.documents,
        "figures": status.figures_known,
        "searchable": status.figures_searchable,
        "problems": status.problems,
        "ignored": status.ignored,
        "refreshed": status.refreshed.isoformat() if status.refreshed else None,
        "model": status.model,
        "model_changed": status.model_changed,
        "files_to_read_again": status.files_to_read_again,
        "files_unread": status.files_unread,
        "finished": not status.is_unfinished,
        "title_pages_waiting": status.title_pages_waiting,
        "bytes": status.bytes_on_disk,
        "busy": status.is_busy,
        "place": status.place,
        "learned_from": status.taught.documents if status.taught else 0,
    }
