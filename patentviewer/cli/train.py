"""``patentviewer train``."""

from __future__ import annotations

import argparse
from typing import Any

from patentviewer.cli.console import Console


def add(commands: Any, name: str) -> argparse.ArgumentParser:
    """Add the command and its options."""
    command: argparse.ArgumentParser = commands.add_parser(name, help="train a model")
    return command


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Train."""
    raise NotImplementedError(arguments, console)
