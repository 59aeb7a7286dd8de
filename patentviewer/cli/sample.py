"""``patentviewer sample``: the program on the sample collection, with a first query shown."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from patentviewer import paths
from patentviewer.cli.console import Console
from patentviewer.cli.opened import WindowWantedError, opened_library
from patentviewer.paths import SAMPLE
from patentviewer.screen import has_display

HITS_PRINTED = 10


def add(commands: Any, name: str) -> argparse.ArgumentParser:
    """Add the command and its options."""
    command: argparse.ArgumentParser = commands.add_parser(
        name,
        help="try the program on the sample collection",
        description="Open the window, have it read the sample collection that came with the "
        "program, and search it with a first query meanwhile. Without a display the collection is "
        "indexed here, and the ranking is printed and drawn as a picture.",
    )
    command.add_argument("--no-window", action="store_true", help="print and draw the ranking")
    command.add_argument(
        "--picture", type=Path, default=Path("out/sample-search.png"), metavar="FILE"
    )
    return command


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Index the sample and search it, here or in the window."""
    queries = paths.sample_queries()
    is_here = arguments.no_window or arguments.json or not has_display()
    if not is_here:
        raise WindowWantedError
    with opened_library() as library:
        library.add_folders(SAMPLE, [paths.sample_drawings()])
        console.follow(library.refresh(SAMPLE))
        status = next(status for status in library.collections() if status.name == SAMPLE)
    console.say(
        f"The sample collection: {status.figures_searchable:,} figures "
        f"of {status.documents:,} designs."
    )
    if not arguments.no_window and not arguments.json:
        console.say("There is no display here, so the ranking is printed and drawn instead.")
    from patentviewer import cli  # noqa: PLC0415 - the parser knows every option's default

    asked = ["search", "--collection", SAMPLE, "--top", str(HITS_PRINTED)]
    asked += ["--picture", str(arguments.picture)]
    asked += ["--json"] if arguments.json else []
    options = cli.parser().parse_args([*asked, str(queries[0])])
    return cli.search.run(options, console)
