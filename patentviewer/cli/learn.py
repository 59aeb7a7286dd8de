"""``patentviewer learn``: a collection teaches what is alike in it."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from patentviewer.cli.console import Console
from patentviewer.cli.opened import opened_library
from patentviewer.errors import UserError
from patentviewer.messages import Message

if TYPE_CHECKING:
    from patentviewer.model.collection import Taught


def add(commands: Any, name: str) -> argparse.ArgumentParser:
    """Add the command and its options."""
    command: argparse.ArgumentParser = commands.add_parser(
        name,
        help="learn from a collection's classes what is alike in it",
        description="Learns from the classes of a collection's own documents what makes articles "
        "of one kind alike, measures it on documents it has not seen, and ranks with it from then "
        "on if it is better there. Nothing is read or embedded again.",
    )
    command.add_argument("collection", metavar="COLLECTION")
    command.add_argument(
        "--forget", action="store_true", help="rank by the model alone again, as before"
    )
    return command


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Learn, and say what came of it."""
    name = arguments.collection
    with opened_library() as library:
        if arguments.forget:
            library.unlearn(name)
            console.say(f"{name} is ranked by the model alone.")
            return 0
        console.follow(library.learn(name))
        taught = next(one.taught for one in library.collections() if one.name == name)
    if taught is None:
        raise UserError(Message("command.learning_stopped"))
    console.give(
        {
            "collection": name,
            "documents": taught.documents,
            "before": round(taught.before, 4),
            "after": round(taught.after, 4),
            "used": taught.is_used,
        }
    )
    console.say(f"{name}: {in_words(taught)}")
    return 0


def in_words(taught: Taught) -> str:
    """What a collection taught, and whether it is used."""
    learned = (
        f"learned from {taught.documents:,} documents; same class among ten: "
        f"{taught.before:.2f} to {taught.after:.2f}, on documents not seen."
    )
    if taught.is_used:
        return learned
    return f"{learned} That is no better, so the model alone ranks, as before."
