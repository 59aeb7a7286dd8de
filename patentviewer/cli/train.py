"""``patentviewer train``: train a model, or export one to run under ONNX Runtime."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from patentviewer.cli.console import Console
from patentviewer.errors import UserError
from patentviewer.messages import Message


def add(commands: Any, name: str) -> argparse.ArgumentParser:
    """Add the command and its options."""
    command: argparse.ArgumentParser = commands.add_parser(name, help="train or export a model")
    try:
        from patentviewer.training import command as training  # noqa: PLC0415 - only used here
    except ModuleNotFoundError:
        # An installed bundle is made without it; whatever is asked for, run says so.
        command.add_argument("anything", nargs=argparse.REMAINDER, help=argparse.SUPPRESS)
    else:
        training.add_arguments(command)
    return command


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Train, or export."""
    with training_part("Training"):
        from patentviewer.training import command as training  # noqa: PLC0415 - only used here

        folder = training.run(arguments, console.follow)
    console.say(f"{folder} is ready.")
    console.give({"folder": str(folder)})
    return 0


@contextmanager
def training_part(doing: str) -> Iterator[None]:
    """Say what to install where the train extra is missing. doing: what needs it, "Training"."""
    try:
        yield
    except ImportError as error:
        raise UserError(
            Message("command.needs_training", doing=doing, missing=error.name)
        ) from error
