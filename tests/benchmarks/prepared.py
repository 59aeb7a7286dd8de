"""Figures as a model sees them, and what it says of them, kept in a folder between runs."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from patentviewer.drawings import reading
from patentviewer.drawings.folder import walk
from patentviewer.drawings.prepare import Preparation, prepare
from patentviewer.drawings.sketch_likelihood import Judge, likelihood
from patentviewer.drawings.workers import Readers
from patentviewer.model.design import number_key
from patentviewer.model.documents import Picture, Source
from patentviewer.search.described import Described
from patentviewer.search.encoder import BATCH, Encoder
from patentviewer.search.evaluate import CLASSES_FILE, _document, _without_front_pages

Ink = NDArray[np.uint8]
Numbers = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Figures:
    """Prepared figures of some documents, in the order of the documents' names.

    ink: N x S x S. document: N, rising, each figure's. names, classes, titles: of the documents;
    "" for a class or a title that is not known.
    """

    ink: Ink
    document: Numbers
    names: tuple[str, ...]
    classes: tuple[str, ...]
    titles: tuple[str, ...]

    def of(self, documents: NDArray[np.bool_]) -> Numbers:
        """Which figures are of the documents chosen."""
        return np.flatnonzero(documents[self.document])

    @property
    def firsts(self) -> Numbers:
        """The first figure of each document."""
        return np.searchsorted(self.document, np.arange(len(self.names)))


class Kept:
    """What was prepared and embedded before, in a folder."""

    def __init__(self, folder: Path, preparation: Preparation) -> None:
        self._folder = folder
        self._preparation = preparation
        folder.mkdir(parents=True, exist_ok=True)

    def figures(self, root: Path) -> Figures:
        """Every figure below a folder, its labels removed."""
        key = self._key("figures", str(root.resolve()), reading.VERSION)
        file = self._folder / f"figures-{root.name}-{key}.npz"
        if not file.is_file():
            _write(file, _read(root, self._preparation))
        with np.load(file) as kept:
            known = json.loads(str(kept["known"]))
            return Figures(kept["ink"], kept["document"], *map(tuple, known))

    def ink(self, name: str, make: Callable[[], Sequence[Picture]]) -> Ink:
        """Prepared pictures that take a while to be made."""
        return self.judged(name, make)[0]

    def judged(
        self, name: str, make: Callable[[], Sequence[Picture]]
    ) -> tuple[Ink, NDArray[np.bool_]]:
        """Prepared pictures that take a while to be made, and which look like sketches."""
        file = self._folder / f"ink-{name}-{self._key(name)}.npz"
        if not file.is_file():
            pictures = make()
            ink = np.stack([prepare(picture, self._preparation) for picture in pictures])
            likely = np.array([likelihood(picture) for picture in pictures])
            np.savez_compressed(file, ink=ink, likely=likely)
        with np.load(file) as kept:
            return kept["ink"], kept["likely"] >= Judge.SURE

    def described(self, encoder: Encoder, ink: Ink) -> Described:
        """What a model says of prepared figures."""
        key = hashlib.sha256(ink.tobytes()).hexdigest()[:16]
        file = self._folder / f"described-{encoder.manifest.stamp}-{key}.npz"
        if not file.is_file():
            found = Described.joined(
                [encoder.describe(ink[start : start + BATCH]) for start in _starts(ink)]
            )
            held = found.local_features
            local = {} if held is None else {"local_features": held}
            np.savez(file, vectors=found.vectors.astype(np.float16), **local)
        with np.load(file) as kept:
            vectors = kept["vectors"].astype(np.float32)
            return Described(vectors, kept.get("local_features"))

    def _key(self, *parts: Any) -> str:
        text = repr((parts, self._preparation))
        return hashlib.sha256(text.encode()).hexdigest()[:10]


def _starts(ink: Ink) -> range:
    return range(0, len(ink), BATCH)


def _read(root: Path, preparation: Preparation) -> Figures:
    found: list[tuple[str, str, str, list[Ink]]] = []
    tables = _table(root)
    sources = _without_front_pages([one for one in walk(root) if isinstance(one, Source)])
    with Readers(2) as readers:
        for one in readers.read_all(sources, preparation):
            known = one.bibliography
            beside = tables.get(number_key(known.number or one.source.path.stem), ("", ""))
            us_class = known.us_class or beside[0]
            title = known.title or beside[1]
            inks = [figure.input for figure in one.figures]
            found.append((_document(replace(one, figures=())), us_class, title, inks))
    names = sorted({name for name, _, _, inks in found if inks})
    at = {name: place for place, name in enumerate(names)}
    found.sort(key=lambda row: row[0])
    classes, titles = dict.fromkeys(names, ""), dict.fromkeys(names, "")
    for name, us_class, title, inks in found:
        if inks:
            classes[name], titles[name] = classes[name] or us_class, titles[name] or title
    document = [at[name] for name, _, _, inks in found for _ in inks]
    return Figures(
        np.stack([ink for *_, inks in found for ink in inks]),
        np.array(document, np.int64),
        tuple(names),
        tuple(classes.values()),
        tuple(titles.values()),
    )


def _table(root: Path) -> dict[str, tuple[str, str]]:
    """Classes and titles by the number's key, of the tables below a folder."""
    found: dict[str, tuple[str, str]] = {}
    for file in root.rglob(CLASSES_FILE):
        for line in file.read_text("utf-8").splitlines():
            number, us_class, title, *_ = [*line.split("\t"), "", ""]
            found[number_key(number)] = (us_class, title)
    return found


def _write(file: Path, found: Figures) -> None:
    known = json.dumps([found.names, found.classes, found.titles])
    np.savez_compressed(file, ink=found.ink, document=found.document, known=np.array(known))


def halves(count: int) -> Iterator[NDArray[np.bool_]]:
    """Every second of so many, then the others."""
    is_even = np.arange(count) % 2 == 0
    yield is_even
    yield ~is_even
