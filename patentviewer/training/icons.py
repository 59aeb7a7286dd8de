"""Icons of many sets as pictures of articles: dozens of hands that each drew a chair.

The sets are those of the npm package @iconify/json, unpacked: ``collections.json`` says what each
set is and under which licence, ``json/SET.json`` holds its icons. Only sets whose licence lets a
model that learned from them be given on are read; they are to be credited with the model.
"""

from __future__ import annotations

import io
import json
from collections import defaultdict
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import resvg_py
from PIL import Image

from patentviewer.drawings.prepare import Preparation, ink_box, prepare
from patentviewer.errors import UserError
from patentviewer.messages import Message
from patentviewer.model.documents import Picture
from patentviewer.progress import Progress
from patentviewer.training.concepts import concepts
from patentviewer.training.pools import UNKNOWN, Pool

LICENCES = frozenset({"MIT", "Apache-2.0", "CC0-1.0", "CC-BY-4.0", "CC-BY-3.0"})
"""SPDX names of licences whose sets are read."""

MOST_OF_A_WORD = 90
MOST_OF_A_SET = 6
"""Icons of one word, in all and of one set: hands are wanted, not a set's variants."""

MOST_WORDS = 3
"""Words of an icon's name, above which it shows a scene rather than a thing."""

_NO_ARTICLES = """
account action align arrow border brand chart circle close cloud code column control currency
data direction display document emoji emoticon face file flag format game graph grid hand
interface layout letter list location man media menu message mode network number open page
people person row screen sign social sort square status symbol text user view web woman zodiac
"""
NO_ARTICLES = frozenset(_NO_ARTICLES.split())
"""Words of icons that no article is called."""

SIDE = 240
"""Pixels across an icon before it is prepared."""

FEWEST_INKED = 0.002
"""Part of an icon that is ink, below which it shows nothing."""


@dataclass(frozen=True)
class Icon:
    """One icon: its set, its name there, and the words that say what it shows."""

    of: str
    name: str
    words: tuple[str, ...]
    beside: int
    """Words of its name that are none of those wanted."""


def sets(root: Path) -> dict[str, dict[str, Any]]:
    """What the package says of each set whose licence lets it be used, by name."""
    try:
        known = json.loads((root / "collections.json").read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise UserError(Message("training.no_icon_sets", folder=root, why=error)) from error
    return {
        name: one
        for name, one in sorted(known.items())
        if one.get("license", {}).get("spdx") in LICENCES and "flag" not in name
    }


def chosen(root: Path, wanted: Container[str], most: int = MOST_OF_A_WORD) -> list[Icon]:
    """Icons named by wanted words, at most so many of a word, of as many sets as can be.

    An icon's last wanted word is what it is counted under.
    """
    by_word: dict[str, dict[str, list[Icon]]] = defaultdict(lambda: defaultdict(list))
    for name in sets(root):
        for icon in _named(name, _content(root, name)["icons"], wanted):
            by_word[icon.words[-1]][name].append(icon)
    found: list[Icon] = []
    for word in sorted(by_word):
        plainest = [sorted(one, key=_plainness)[:MOST_OF_A_SET] for one in by_word[word].values()]
        found += _in_turn(plainest)[:most]
    return sorted(found, key=lambda icon: (icon.of, icon.name))


def _named(of: str, names: Sequence[str], wanted: Container[str]) -> Iterator[Icon]:
    for name in names:
        words = list(concepts(name.replace("-", " ")))
        telling = [word for word in words if word in wanted and word not in NO_ARTICLES]
        if telling and len(words) <= MOST_WORDS and 2 * len(telling) >= len(words):
            yield Icon(of, name, tuple(telling), len(words) - len(telling))


def _plainness(icon: Icon) -> tuple[int, int, str]:
    return icon.beside, len(icon.words), icon.name


def _in_turn(lists: Sequence[Sequence[Icon]]) -> list[Icon]:
    """The first of each list, then the second of each."""
    longest = max(map(len, lists))
    return [one[position] for position in range(longest) for one in lists if position < len(one)]


def icons(
    root: Path, wanted: Container[str], preparation: Preparation
) -> Iterator[Progress | Pool]:
    """Icons of the package's folder as pictures, each a design of its own, named by its words.

    The last thing yielded is the pool. Raises UserError where the folder holds none.
    """
    of_a_set: dict[str, Any] = {}
    read = ""
    inks, names = [], []
    every = chosen(root, wanted)
    for done, icon in enumerate(every, start=1):
        if icon.of != read:
            read, of_a_set = icon.of, _content(root, icon.of)
        picture = drawn(of_a_set, icon.name)
        if picture is not None:
            inks.append(prepare(picture, preparation))
            names.append(" ".join(icon.words))
        if done % 500 == 0 or done == len(every):
            yield Progress("drawing", done, len(every), icon.of, figures=len(inks))
    if not inks:
        raise UserError(Message("training.nothing_in", place=root))
    count = len(inks)
    yield Pool(
        f"icons {root}",
        np.stack(inks),
        np.arange(count),
        np.full(count, UNKNOWN),
        np.zeros(count, bool),
        real=True,
        names=tuple(names),
    )


def drawn(of: dict[str, Any], name: str) -> Picture | None:
    """An icon of a set as grey values, its longer side of SIDE pixels; None where nothing shows."""
    icon = of["icons"][name]
    left, top, width, height = (
        icon.get(part, of.get(part, otherwise))
        for part, otherwise in (("left", 0), ("top", 0), ("width", 16), ("height", 16))
    )
    scale = SIDE / max(width, height)
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'viewBox="{left} {top} {width} {height}" width="{width * scale}" '
        f'height="{height * scale}" color="black">{icon["body"]}</svg>'
    )
    try:
        content = bytes(resvg_py.svg_to_bytes(svg_string=svg))
    except ValueError:
        return None
    with Image.open(io.BytesIO(content)) as opened:
        coloured = opened.convert("RGBA")
    paper = Image.new("RGBA", coloured.size, "white")
    paper.alpha_composite(coloured)
    # A pale or white icon shows by what it covers.
    for picture in (np.asarray(paper.convert("L")), 255 - np.asarray(coloured)[..., 3]):
        if ink_box(picture) and (picture < 185).mean() >= FEWEST_INKED:
            return np.asarray(picture, np.uint8)
    return None


def _content(root: Path, name: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((root / "json" / f"{name}.json").read_text("utf-8"))
    return content


def credits_of(root: Path) -> list[str]:
    """A line for each set that may be read: its name, its author, its licence."""
    return [
        f"{one['name']}, {one.get('author', {}).get('name', name)}, {one['license']['spdx']}"
        for name, one in sets(root).items()
    ]
