"""``patentviewer collections``: what is indexed."""

from __future__ import annotations

import argparse
from typing import Any

from patentviewer.cli.console import Console
from patentviewer.cli.opened import opened_library


def add(commands: Any, name: str) -> argparse.ArgumentParser:
    """Add the command and its options."""
    command: argparse.ArgumentParser = commands.add_parser(
        name, help="list the collections", description="List the collections and their coverage."
    )
    command.add_argument("--remove", metavar="NAME", help="delete a collection, not its folders")
    return command


def run(arguments: argparse.Namespace, console: Console) -> int:
    """List every collection, or remove one."""
    with opened_library() as library:
        if arguments.remove:
            library.remove(arguments.remove)
            console.say(f"{arguments.remove} was removed. The indexed folders were not touched.")
        statuses = library.collections()
    for status in statuses:
        console.give(
            {
                "collection": status.name,
                "folders": [str(folder) for folder in status.folders],
                "offline": [str(folder) for folder in status.offline],
                "files": status.files,
                "documents": status.documents,
                "figures": status.figures_known,
                "searchable": status.figures_searchable,
                "problems": status.problems,
                "refreshed": status.refreshed.isoformat() if status.refreshed else None,
                "model": status.model,
                "model_changed": status.model_changed,
                "files_to_read_again": status.files_to_read_again,
                "bytes": status.bytes_on_disk,
                "busy": status.is_busy,
            }
        )
    if not statuses:
        console.say("Nothing is indexed yet. Begin with: patentviewer index FOLDER")
        return 0
    console.table(
        ("collection", "figures", "searchable", "documents", "problems", "MB", "folders"),
        (
            (
                status.name,
                f"{status.figures_known:,}",
                f"{status.figures_searchable:,}",
                f"{status.documents:,}",
                f"{status.problems:,}",
                f"{status.bytes_on_disk / 1e6:.1f}",
                "\n".join(
                    f"{folder}{' (offline)' if folder in status.offline else ''}"
                    for folder in status.folders
                ),
            )
            for status in statuses
        ),
    )
    for status in statuses:
        if status.files_to_read_again:
            console.say(
                f"{status.name}: {status.files_to_read_again:,} files were read by an earlier "
                "version of this program. Refreshing the collection reads them again, and better."
            )
    return 0
