"""Readers of option values that several commands share."""

from __future__ import annotations

import argparse
import re

from patentviewer.model.columns import Meaning
from patentviewer.model.ranking import with_names_of_today


def numbers(text: str) -> tuple[float, ...]:
    """Numbers with commas between them: "-5,5"."""
    try:
        return tuple(float(part) for part in text.split(",") if part)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text} is no list of numbers like -5,5") from error


def weights(text: str) -> dict[str, float]:
    """Weights of descriptors: "shape=0.7,rendering=0.3"."""
    found = {}
    for part in text.split(","):
        name, _, value = part.partition("=")
        try:
            found[name.strip()] = float(value)
        except ValueError as error:
            raise argparse.ArgumentTypeError(f"{part} is no weight like shape=0.7") from error
    return with_names_of_today(found)


def columns(text: str) -> dict[str, str]:
    """What a table's columns mean: "number=Doc,title=Name"; names may have commas."""
    found = {}
    for part in re.split(rf",(?=(?:{'|'.join(Meaning)})=)", text):
        meaning, equals, name = part.partition("=")
        if not equals or meaning.strip() not in set(Meaning):
            raise argparse.ArgumentTypeError(
                f"{part} does not say what a column means, as number=Doc does. "
                f"Columns mean: {', '.join(Meaning)}"
            )
        found[meaning.strip()] = name.strip()
    return found
