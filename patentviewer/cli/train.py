"""``patentviewer train``: train a model, or export one to run under ONNX Runtime."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from patentviewer.cli.console import Console
from patentviewer.errors import UserError
from patentviewer.messages import Message

_TRAINING = "patentviewer.training"


def add(commands: Any, name: str) -> argparse.ArgumentParser:
    """Add the command and its options."""
    command: argparse.ArgumentParser = commands.add_parser(name, help="train or export a model")
    try:
        from patentviewer.training import command as training  # noqa: PLC0415 - only used here
    except ModuleNotFoundError as error:
        if not _comes_with_the_extra(error):
            raise
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
        if not _comes_with_the_extra(error):
            raise
        raise UserError(
            Message("command.needs_training", doing=doing, missing=error.name or str(error))
        ) from error


def _comes_with_the_extra(error: ImportError) -> bool:
    """Whether the extra brings what is missing; a module of our own that is gone is a fault.

    All of training together is no fault: an installed bundle is made without it.
    """
    name = error.name or ""
    if name == _TRAINING:
        return isinstance(error, ModuleNotFoundError)
    return name.partition(".")[0] != "patentviewer"
