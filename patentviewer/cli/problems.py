"""``patentviewer problems``: the files that could not be read, and why."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from patentviewer.cli import coverage
from patentviewer.cli.console import Console
from patentviewer.cli.opened import opened_library

if TYPE_CHECKING:
    from patentviewer.model.documents import Problem


def add(commands: Any, name: str) -> argparse.ArgumentParser:
    """Add the command and its options."""
    command: argparse.ArgumentParser = commands.add_parser(
        name, help="list files that could not be read", description="List problems with reasons."
    )
    command.add_argument("--collection", metavar="NAME", help="only this collection")
    return command


def as_json(problem: Problem) -> dict[str, Any]:
    """A problem with its sentences, and the keys and values of these."""
    return {
        "file": problem.file,
        "reason": str(problem.reason),
        "advice": str(problem.advice or ""),
        "messages": [told.to_plain() for told in (problem.reason, problem.advice) if told],
    }


def run(arguments: argparse.Namespace, console: Console) -> int:
    """List the problems of one collection, or of all."""
    with opened_library() as library:
        left_out = [] if arguments.collection else library.unusable()
        unusable = {one.name for one in left_out}
        names = (
            [arguments.collection]
            if arguments.collection
            else [one.name for one in library.collections() if one.name not in unusable]
        )
        found = [(name, problem) for name in names for problem in library.problems(name)]
    for name, problem in found:
        console.give(
            {
                "collection": name,
                **as_json(problem),
            }
        )
    incomplete = coverage.tell_unusable(left_out, console)
    if not found:
        console.say("Every file could be read.")
        return incomplete
    console.table(
        ("collection", "file", "reason", "what to do"),
        (
            (name, problem.file, str(problem.reason), str(problem.advice or ""))
            for name, problem in found
        ),
    )
    return incomplete
