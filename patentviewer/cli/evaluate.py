"""``patentviewer evaluate``: how well the model finds, measured on a folder of documents."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from patentviewer.cli.console import Console


def add(commands: Any, name: str) -> argparse.ArgumentParser:
    """Add the command and its options."""
    command: argparse.ArgumentParser = commands.add_parser(
        name,
        help="measure how well the model finds",
        description="Each figure below FOLDER is a query against all the others.",
    )
    command.add_argument("folder", type=Path, metavar="FOLDER")
    return command


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Measure, then print."""
    raise NotImplementedError(arguments, console)
