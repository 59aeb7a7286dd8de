"""Where pictures to learn from come from: the generator, meshes, folders of drawings, lists."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from patentviewer.drawings.folder import walk
from patentviewer.drawings.prepare import Preparation, prepare
from patentviewer.drawings.reading import read
from patentviewer.errors import UserError
from patentviewer.messages import Message
from patentviewer.model.documents import Problem, Reading
from patentviewer.progress import Progress
from patentviewer.training.generator.dataset import Recipe, designs, family_names
from patentviewer.training.generator.meshes import load_folder
from patentviewer.training.generator.reink import reink
from patentviewer.training.pools import UNKNOWN, Pool

HELD_OUT_SEED = 10_000_000
"""Seeds from here on are for measuring: nothing is ever trained on their designs."""

NUMBER = re.compile(r"US[A-Z]*0*(\d{5,})")
"""A patent's number in the name of one of its pictures, as in USD0806350-20180102-D00002."""


@dataclass
class Gathered:
    """A pool while it grows."""

    name: str
    real: bool = False
    ink: list[NDArray[np.uint8]] = field(default_factory=list)
    design: list[int] = field(default_factory=list)
    kind: list[int] = field(default_factory=list)
    restyled: list[bool] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    classes: list[str] = field(default_factory=list)

    def add(
        self,
        ink: NDArray[np.uint8],
        design: int,
        kind: int = UNKNOWN,
        restyled: bool = False,
        name: str = "",
        us_class: str = "",
    ) -> None:
        """Add a prepared picture, with what it is called and its US class where they are known."""
        self.ink.append(ink)
        self.design.append(design)
        self.kind.append(kind)
        self.restyled.append(restyled)
        self.names.append(name)
        self.classes.append(us_class)

    def pool(self) -> Pool:
        """What was gathered. Raises UserError when that is nothing."""
        if not self.ink:
            raise UserError(Message("training.nothing_in", place=self.name))
        return Pool(
            self.name,
            np.stack(self.ink),
            np.array(self.design, np.int64),
            np.array(self.kind, np.int64),
            np.array(self.restyled, bool),
            self.real,
            tuple(self.names),
            tuple(self.classes),
        )


def generated(
    count: int,
    preparation: Preparation,
    meshes: Path | None = None,
    first_seed: int = 0,
    processes: int = 1,
    recipe: Recipe | None = None,
) -> Iterator[Progress | Pool]:
    """Designs of the generator, and of meshes where a folder of them is given.

    count: designs. first_seed: of the first one. recipe: what is drawn of each; its default here
    is six views, each of them once more in another style. The last thing yielded is the pool.
    """
    bases = load_folder(meshes) if meshes else []
    side = max(recipe.size if recipe else 0, round(preparation.size * 1.25))
    share = 1.0 if meshes and recipe is None else 0.4
    recipe = recipe or Recipe(size=side, restyled=1, mesh_share=share)
    names = family_names(bases)
    gathered = Gathered(f"meshes {meshes}" if meshes else "generated")
    seeds = range(first_seed, first_seed + count)
    for done, design in enumerate(
        designs(seeds, processes=processes, bases=bases, recipe=recipe), start=1
    ):
        kindless = names[design.family] in KINDLESS
        kind = UNKNOWN if kindless else design.family
        name = "" if kindless else names[design.family].replace("_", " ")
        for view, others in zip(design.views, design.restyled, strict=True):
            gathered.add(prepare(view, preparation), design.design, kind, name=name)
            for other in others:
                gathered.add(prepare(other, preparation), design.design, kind, True, name)
        if done % 50 == 0 or done == count:
            yield Progress("drawing", done, count, figures=len(gathered.ink))
    yield gathered.pool()


KINDLESS = ("assembly", "plate", "shell", "sculpture")
"""Families of the generator whose members have nothing but chance in common."""


def folder(
    root: Path,
    preparation: Preparation,
    classes: Path | None = None,
    reinked: int = 0,
    seed: int = 0,
) -> Iterator[Progress | Pool]:
    """Documents, grants and pictures below a folder: a source is a design, its class its kind.

    classes: a table, tab-separated, of the pictures' names (without ending), their classes and, in
    a third column, titles, for documents that do not name their own. reinked: how many times each
    figure is added in another draughtsman's style. The last thing yielded is the pool.
    """
    known = read_classes(classes) if classes else {}
    gathered = Gathered(str(root), real=True)
    kinds: dict[str, int] = {}
    rng = np.random.default_rng(seed)
    for design, source in enumerate(walk(root)):
        if isinstance(source, Problem):
            continue
        found = read(source)
        own = found.bibliography
        us_class, title = known.get(source.path.stem, (own.us_class, own.title))
        kind = kind_of(us_class, kinds)
        for figure in found.figures:
            gathered.add(prepare(figure.picture, preparation), design, kind, False, title, us_class)
            for _ in range(reinked):
                again = prepare(reink(figure.picture, rng), preparation)
                gathered.add(again, design, kind, True, title, us_class)
        yield Progress("reading", design + 1, message=source.relative, figures=len(gathered.ink))
    yield gathered.pool()


def read_classes(file: Path) -> dict[str, tuple[str, str]]:
    """Class and title by name, of a tab-separated table's first three columns; a title may lack."""
    with file.open(encoding="utf-8", newline="") as table:
        rows = [row for row in csv.reader(table, delimiter="\t") if len(row) > 1]
    return {row[0]: (row[1], row[2] if len(row) > 2 else "") for row in rows}


def main_class(us_class: str) -> str:
    """The class without its subclass: "D26/65" and "D26-65" are of "D26"."""
    return re.split(r"[/-]", us_class.strip(), maxsplit=1)[0].upper()


def kind_of(us_class: str, kinds: dict[str, int]) -> int:
    """Number of a class, a new one when it is not yet among kinds; UNKNOWN without a class."""
    name = main_class(us_class)
    return kinds.setdefault(name, len(kinds)) if name else UNKNOWN


def deeppatent(
    lists: Sequence[Path], root: Path, preparation: Preparation
) -> Iterator[Progress | Pool]:
    """DeepPatent's lists (Kucer et al. 2022): a picture's path below root on each line.

    What follows the path on a line, if anything, is its design; else the patent's number in the
    picture's name is. Pictures that are missing are left out. The last thing yielded is the pool.
    """
    gathered = Gathered(", ".join(str(file) for file in lists))
    named: dict[str, int] = {}
    rows = list(listed(lists))
    for done, (path, name) in enumerate(rows, start=1):
        picture = cv2.imdecode(_bytes(root / path), cv2.IMREAD_GRAYSCALE)
        if picture is not None:
            ink = prepare(np.asarray(picture, np.uint8), preparation)
            gathered.add(ink, named.setdefault(name, len(named)))
        if done % 200 == 0 or done == len(rows):
            yield Progress("reading", done, len(rows), path, figures=len(gathered.ink))
    yield gathered.pool()


def listed(lists: Iterable[Path]) -> Iterator[tuple[str, str]]:
    """Pairs of a picture's path and its design's name, as DeepPatent's lists give them."""
    for file in lists:
        for line in file.read_text("utf-8").splitlines():
            words = re.split(r"[,\s]+", line.strip())
            if not words[0]:
                continue
            number = NUMBER.search(Path(words[0]).name)
            if len(words) > 1:
                yield words[0], words[1]
            elif number:
                yield words[0], number[1]
            else:
                raise UserError(Message("training.no_design", file=file, design=words[0]))


def _bytes(file: Path) -> NDArray[np.uint8]:
    """A file's bytes; those of no picture when it is missing."""
    try:
        return np.frombuffer(file.read_bytes(), np.uint8)
    except OSError:
        return np.zeros(1, np.uint8)


def figures_of(reading: Reading, preparation: Preparation) -> NDArray[np.uint8]:
    """Prepared figures of a document, uint8 N x S x S."""
    inks = [prepare(figure.picture, preparation) for figure in reading.figures]
    size = preparation.size
    return np.stack(inks) if inks else np.zeros((0, size, size), np.uint8)
