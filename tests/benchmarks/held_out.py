"""How well a model finds what an examiner brings, on drawings that it has not seen.

    python -m tests.benchmarks.held_out KEPT --drawings FOLDER --sketches FILE.ndjson
        [--model FOLDER] [--part 0|1] [--measures patents,fronts,...] [--json]

KEPT is a folder for prepared figures and embeddings, so that a second model, or a second run, reads
nothing again. FOLDER holds patent-pdfs/, uspto-grants/, front-figures/ and classed-pdfs/; the
sketches are people's, of the Quick, Draw! data set (Google, CC BY 4.0). Labels are removed from all
figures. With --part only every second document (in the order of their names), and sketch, asks: the
half that a model was not taught with. Measures:

patents    each figure of the patents and grants among all of them and the front figures
several    half the figures of a document (of three or more) as one query for the other half
fronts     front figures, each half asking among the other: likeness of kind
voted      fronts and whole with the classes of those among which they ask known, which then vote
titled     the same with their titles alone known
whole      whole patents of eight classes among one another: likeness of kind
people     people's sketches: one of the kind named in ten, among fronts and whole patents
rough      rough sketches made of front figures among all of them
reinked    front figures drawn anew by another hand among all of them
generated  articles of the generator that nothing is trained on
"""

from __future__ import annotations

import argparse
import json
import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from patentviewer.model.documents import Picture
from patentviewer.search import grouping
from patentviewer.search.described import Described, Weighing
from patentviewer.search.encoder import Encoder
from patentviewer.search.manifest import default_model
from patentviewer.search.metrics import Items, retrieval
from patentviewer.search.ranker import likeness
from patentviewer.search.scores import LEFT_OUT, Scores
from patentviewer.search.voting import systems, voted
from patentviewer.training.benchmarks import QUERIES, figures_below
from patentviewer.training.generator.dataset import Recipe, designs
from patentviewer.training.generator.reink import reink
from patentviewer.training.generator.sketch import sketch_of_picture
from patentviewer.training.sources import HELD_OUT_SEED
from tests.benchmarks.kinds_of_article import kinds
from tests.benchmarks.prepared import Figures, Ink, Kept, halves

TEN = 10
GENERATED = 150
SKETCH_SIDE = 512

Numbers = NDArray[np.int64]
Names = NDArray[np.str_]
Found = dict[str, float]
Strokes = list[list[list[float]]]


@dataclass(frozen=True)
class Folders:
    """Where the drawings and the sketches are."""

    drawings: Path
    sketches: Path | None

    def named(self, name: str) -> Path:
        """One of the folders of drawings."""
        return self.drawings / name


class Measured:
    """A model on drawings. part: which documents ask, 0 or 1 of every two; None for all."""

    def __init__(
        self, encoder: Encoder, kept: Kept, folders: Folders, part: int | None = None
    ) -> None:
        self.encoder = encoder
        self.kept = kept
        self.folders = folders
        self.part = part
        manifest = encoder.manifest
        self.drawn = manifest.weighing(manifest.weights())
        self.sketched = manifest.weighing(manifest.weights(is_sketch=True))

    def described(self, ink: Ink) -> Described:
        """What the model says of prepared figures."""
        return self.kept.described(self.encoder, ink)

    def asks(self, count: int) -> NDArray[np.bool_]:
        """Which of so many documents ask."""
        return np.ones(count, np.bool_) if self.part is None else list(halves(count))[self.part]

    @cached_property
    def fronts(self) -> Figures:
        """Front figures."""
        return self.kept.figures(self.folders.named("front-figures"))

    @cached_property
    def whole(self) -> Figures:
        """Whole patents of eight classes."""
        return self.kept.figures(self.folders.named("classed-pdfs"))

    @cached_property
    def patents(self) -> Figures:
        """Patents and grants together, in the order of their numbers."""
        parts = [self.kept.figures(self.folders.named(name)) for name in _PATENTS]
        names = sorted({name for part in parts for name in part.names})
        place = [names.index(part.names[one]) for part in parts for one in part.document]
        order = np.argsort(place, kind="stable")
        ink = np.concatenate([part.ink for part in parts])
        return Figures(
            ink[order],
            np.array(place, np.int64)[order],
            tuple(names),
            ("",) * len(names),
            ("",) * len(names),
        )

    # -- the measures --------------------------------------------------------------------------

    def of_patents(self) -> Found:
        """Each figure among all the others and the front figures."""
        found = self.patents
        described = self.described(found.ink)
        labels = found.document
        asks = self.asks(len(found.names))[labels]
        queries = np.where(asks, labels, -1)  # negative labels ask for nothing
        database = Items.single(
            Described.joined([described, self.described(self.fronts.ink)]),
            np.concatenate([labels, np.full(len(self.fronts.ink), -1, np.int64)]),
        )
        scores = _among_all(described, database.described, self.drawn)
        return _retrieved(scores[asks], queries[asks], database.labels)

    def of_several(self) -> Found:
        """Half of a document's figures as one query among the other half and everything else."""
        pools = [self.patents, self.whole]
        described = [self.described(pool.ink) for pool in (*pools, self.fronts)]
        every = Described.joined(described)
        starts = np.cumsum([0, *(len(pool.names) for pool in pools)])
        owner = np.concatenate(
            [
                pool.document + start
                for pool, start in zip((*pools, self.fronts), starts, strict=True)
            ]
        )
        asks = np.concatenate([self.asks(len(pool.names)) for pool in pools])
        ranks = [
            rank
            for document in np.flatnonzero(asks)
            for rank in _ranks_of_halves(every, owner, document, self.drawn)
        ]
        return _ranked(np.array(ranks))

    def of_fronts(self) -> Found:
        """Front figures with a class, each half asking among the other."""
        return _kinds([(scores, asked, others) for scores, asked, others, _ in self._fronts()])

    def of_voted(self, *, are_classed: bool = True) -> Found:
        """Front figures and whole patents among those whose class, and title, is known."""
        fronts = [
            (_voted(scores, others, titles, are_classed), asked, others)
            for scores, asked, others, titles in self._fronts()
        ]
        scores, asked, others = self._whole()
        whole = _voted(scores, others, np.array(self.whole.titles), are_classed)
        return {
            **{f"fronts, {name}": value for name, value in _kinds(fronts).items()},
            **{f"whole, {name}": value for name, value in _kinds([(whole, asked, others)]).items()},
        }

    def of_titled(self) -> Found:
        """The same of which only titles are known."""
        return self.of_voted(are_classed=False)

    def _fronts(self) -> Iterator[tuple[Scores, Names, Names, Names]]:
        """Likeness of each half to the other, classes of both, titles of the other."""
        known = self._classed(self.fronts)
        described, classes = self.described(self.fronts.ink)[known], _classes(self.fronts, known)
        titles = np.array(self.fronts.titles)[self.fronts.document[known]]
        for half in halves(len(known)):
            scores = likeness(described[half], described[~half], self.drawn)
            yield scores, classes[half], classes[~half], titles[~half]

    def of_whole(self) -> Found:
        """Whole patents, all their figures as one query, among the others."""
        return _kinds([self._whole()])

    def _whole(self) -> tuple[Scores, Names, Names]:
        known = self.whole
        asks = self.asks(len(known.names))
        scores = _whole_scores(self.described(known.ink), known.document, self.drawn)
        classes = np.array(known.classes)
        return scores[asks], classes[asks], classes

    def of_people(self) -> Found:
        """People's sketches of kinds that the titles of designs name."""
        pools = [self.fronts, self.whole]
        titles = [title for pool in pools for title in pool.titles]
        classes = [name for pool in pools for name in pool.classes]
        firsts = [self.described(pool.ink)[pool.firsts] for pool in pools]
        rows = self._sketches
        of_kind = kinds(sorted({word for word, _ in rows}), titles, classes)
        rows = [(word, strokes) for word, strokes in rows if word in of_kind]
        ink, known = self.kept.judged("people", lambda: [drawn(strokes) for _, strokes in rows])
        asks = self.asks(len(rows))
        asked, known = self.described(ink)[asks], known[asks]
        words = [word for (word, _), is_asked in zip(rows, asks, strict=True) if is_asked]
        database = Described.joined(firsts)
        relevant = np.zeros((len(words), len(titles)), np.bool_)
        for row, word in enumerate(words):
            relevant[row, of_kind[word]] = True
        by_chance = [_chance(int(row.sum()), len(titles)) for row in relevant]
        found = {"sketches": float(len(words)), "kinds": float(len(of_kind))}
        for name, scores in self._said_or_not(asked, database, known):
            hits = np.take_along_axis(relevant, _nearest(scores), axis=1).any(axis=1)
            found[f"one of the kind in ten, {name}"] = float(hits.mean())
        return found | {"known as sketches": float(known.mean()), "by chance": np.mean(by_chance)}

    def _said_or_not(
        self, asked: Described, database: Described, known: NDArray[np.bool_]
    ) -> Iterator[tuple[str, Scores]]:
        """Likeness of sketches that are said to be some, taken for drawings, or nothing said.

        known: which of them are taken for sketches when nothing is said.
        """
        sketched = likeness(asked, database, self.sketched)
        drawn = likeness(asked, database, self.drawn)
        yield "said", sketched
        yield "said to be drawings", drawn
        yield "not said", np.where(known[:, None], sketched, drawn)

    def of_rough(self) -> Found:
        """Rough sketches of front figures among them."""
        chosen, ink, known = self.rough()
        asked, database = self.described(ink), self.described(self.fronts.ink)
        found: Found = {"sketches": float(len(chosen))}
        for name, scores in self._said_or_not(asked, database, known):
            found[f"recall@10, {name}"] = float((_rank(scores, chosen) < TEN).mean())
        return found | {"known as sketches": float(known.mean())}

    def rough(self) -> tuple[Numbers, Ink, NDArray[np.bool_]]:
        """Figures, rough sketches of them, and which of these look like sketches."""
        chosen = self._some_fronts
        random = np.random.default_rng(0)
        ink, known = self.kept.judged(
            "rough", lambda: [sketch_of_picture(255 - self.fronts.ink[at], random) for at in chosen]
        )
        asks = self.asks(len(self.fronts.names))[self.fronts.document[chosen]]
        return chosen[asks], ink[asks], known[asks]

    def of_reinked(self) -> Found:
        """Front figures by another hand among them."""
        chosen, ink = self._changed("reinked", reink)
        asked, database = self.described(ink), self.described(self.fronts.ink)
        return _ranked(_rank(likeness(asked, database, self.drawn), chosen))

    def of_generated(self) -> Found:
        """Each view of generated articles among all the others."""
        ink = self.kept.ink("generated", _generated)
        labels = np.repeat(np.arange(GENERATED), len(ink) // GENERATED)
        result = retrieval(Items.single(self.described(ink), labels), None, self.drawn)
        return {
            "queries": float(result.queries),
            "mAP": result.mean_average_precision,
            "recall@1": result.recall_at_1,
            "recall@10": result.recall_at_10,
        }

    # -- what they ask with --------------------------------------------------------------------

    def _classed(self, figures: Figures) -> Numbers:
        """The first figures of documents that have a class and may ask."""
        known = np.array([bool(name) for name in figures.classes])
        return figures.firsts[known & self.asks(len(known))]

    @property
    def _some_fronts(self) -> Numbers:
        """Front figures of which queries are made, the same ones for every model."""
        count = len(self.fronts.ink)
        random = np.random.default_rng(1)
        return np.sort(random.choice(count, min(QUERIES, count), replace=False))

    def _changed(
        self, name: str, change: Callable[[Picture, np.random.Generator], Picture]
    ) -> tuple[Numbers, Ink]:
        """Some front figures made another picture of."""
        chosen = self._some_fronts
        random = np.random.default_rng(0)

        def make() -> list[Picture]:
            pictures, _ = figures_below(self.folders.named("front-figures"))
            return [change(pictures[place], random) for place in chosen]

        ink = self.kept.ink(name, make)
        asks = self.asks(len(self.fronts.names))[self.fronts.document[chosen]]
        return chosen[asks], ink[asks]

    @property
    def _sketches(self) -> list[tuple[str, Strokes]]:
        if self.folders.sketches is None:
            raise SystemExit("People's sketches are measured with --sketches FILE.ndjson.")
        return list(people(self.folders.sketches))


_PATENTS = ("patent-pdfs", "uspto-grants")

MEASURES: dict[str, Callable[[Measured], Found]] = {
    "patents": Measured.of_patents,
    "several": Measured.of_several,
    "fronts": Measured.of_fronts,
    "voted": Measured.of_voted,
    "titled": Measured.of_titled,
    "whole": Measured.of_whole,
    "people": Measured.of_people,
    "rough": Measured.of_rough,
    "reinked": Measured.of_reinked,
    "generated": Measured.of_generated,
}


def people(file: Path) -> Iterator[tuple[str, Strokes]]:
    """Category and strokes of the first twelve sketches of each, of the Quick, Draw! data set."""
    seen: dict[str, int] = {}
    for line in file.read_text("utf-8").splitlines():
        row = json.loads(line)
        word = row["word"]
        seen[word] = seen.get(word, 0) + 1
        if seen[word] <= 12:
            yield word, row["drawing"]


def drawn(strokes: Strokes, width: int = 6) -> Picture:
    """Strokes in 0..255 as a picture, with white paper around. width: in pixels of SKETCH_SIDE."""
    picture = np.full((SKETCH_SIDE, SKETCH_SIDE), 255, np.uint8)
    scale = (SKETCH_SIDE - 40) / 255
    for x, y in strokes:
        points = np.stack([x, y], axis=1).astype(np.float32) * scale + 20
        cv2.polylines(picture, [np.int32(np.round(points * 16))], False, 0, width, cv2.LINE_AA, 4)
    return picture


def _generated() -> list[Picture]:
    seeds = range(HELD_OUT_SEED, HELD_OUT_SEED + GENERATED)
    recipe = Recipe(views=6, size=475)
    return [view for design in designs(seeds, processes=2, recipe=recipe) for view in design.views]


# -- what comes of likenesses ------------------------------------------------------------------


def _among_all(asked: Described, others: Described, weighing: Weighing) -> Scores:
    """Likeness of figures to themselves and others, the first of which they are."""
    itself = np.eye(len(asked), len(others), dtype=np.bool_)
    return likeness(asked, others, weighing, itself)


def _retrieved(scores: Scores, asked: Numbers, labels: Numbers) -> Found:
    """mAP and recall of queries (rows) that find others of their label; a query itself is out."""
    order = np.argsort(-scores, axis=1, kind="stable")
    relevant = np.take_along_axis(asked[:, None] == labels, order, axis=1)
    out = np.take_along_axis(scores, order, axis=1) < -1.5
    relevant &= ~out
    relevant = relevant[relevant.any(axis=1)]
    nth = np.cumsum(relevant, axis=1)
    precision = nth / np.arange(1, relevant.shape[1] + 1)
    average = (precision * relevant).sum(axis=1) / relevant.sum(axis=1)
    first = relevant.argmax(axis=1)
    return {
        "queries": float(len(relevant)),
        "mAP": float(average.mean()),
        "recall@1": float((first == 0).mean()),
        "recall@10": float((first < TEN).mean()),
    }


def _ranks_of_halves(
    every: Described, owner: Numbers, document: int, weighing: Weighing
) -> Iterator[int]:
    """The document's place among all, asked for by each half of its figures."""
    own = np.flatnonzero(owner == document)
    if len(own) < 3:
        return
    for half in halves(len(own)):
        rest = np.setdiff1d(np.arange(len(owner)), own[half])
        best = likeness(every[own[half]], every[rest], weighing)
        found = grouping.grouped(best, owner[rest].astype(np.int32))
        fused = grouping.fused(found.best, np.ones(half.sum(), np.float32))
        place = int(np.searchsorted(found.designs, document))
        yield int((fused > fused[place]).sum())


def _whole_scores(described: Described, document: Numbers, weighing: Weighing) -> Scores:
    """Likeness of whole documents, fused as a search does; none is to find itself."""
    count = int(document.max()) + 1
    scores = np.full((count, count), -2, np.float32)
    for one in range(count):
        own, rest = np.flatnonzero(document == one), np.flatnonzero(document != one)
        best = likeness(described[own], described[rest], weighing)
        found = grouping.grouped(best, document[rest].astype(np.int32))
        scores[one, found.designs] = grouping.fused(found.best, np.ones(len(own), np.float32))
    return scores


def _voted(scores: Scores, classes: Names, titles: Names, are_classed: bool) -> Scores:
    """Scores with what the votes of the nearest add; a query's own class is not known."""
    none = [""] * len(classes)
    kinds_known = systems(list(classes) if are_classed else none, none, list(titles))
    # What is out of a ranking is a little over what `best` leaves out.
    ranked = np.where(scores < -1.5, LEFT_OUT, scores).astype(np.float32)
    return np.stack([row + voted(row, kinds_known).added for row in ranked])


def _classes(figures: Figures, rows: Numbers) -> Names:
    return np.array(figures.classes)[figures.document[rows]]


def main_classes(classes: Names) -> Names:
    """D6 of D6-366 and of D6/366."""
    return np.array([name.replace("-", "/").partition("/")[0] for name in classes.tolist()])


def _kinds(parts: list[tuple[Scores, Names, Names]]) -> Found:
    """Likeness of kind among the ten nearest: scores, classes asked, classes of the others."""
    shared, found, has_other, chance = [], [], [], []
    for scores, asked, others in parts:
        near = _nearest(scores)
        is_out = scores < -1.5
        same = (main_classes(asked)[:, None] == main_classes(others)) & ~is_out
        own = (asked[:, None] == others) & ~is_out
        shared.append(np.take_along_axis(same, near, axis=1).mean(axis=1))
        found.append(np.take_along_axis(own, near, axis=1).any(axis=1))
        has_other.append(own.any(axis=1))
        chance.append(same.sum(axis=1) / (~is_out).sum(axis=1))
    is_found, have = np.concatenate(found), np.concatenate(has_other)
    return {
        "queries": float(len(is_found)),
        "main class P@10": float(np.concatenate(shared).mean()),
        "by chance": float(np.concatenate(chance).mean()),
        "own subclass in ten, of all": float(is_found.mean()),
        "of those that have one": float(is_found[have].mean()) if have.any() else 0.0,
    }


def _nearest(scores: Scores) -> Numbers:
    return np.argsort(-scores, axis=1, kind="stable")[:, :TEN]


def _rank(scores: Scores, wanted: Numbers) -> Numbers:
    own = np.take_along_axis(scores, wanted[:, None], axis=1)
    return np.asarray((scores > own).sum(axis=1), np.int64)


def _ranked(rank: Numbers) -> Found:
    """Of queries with one right answer each."""
    return {
        "queries": float(len(rank)),
        "mAP": float((1 / (rank + 1)).mean()),
        "recall@1": float((rank == 0).mean()),
        "recall@10": float((rank < TEN).mean()),
    }


def _chance(relevant: int, others: int) -> float:
    """That one of the relevant is among ten of the others drawn blindly."""
    return 1 - math.comb(others - relevant, TEN) / math.comb(others, TEN)


def main() -> None:
    """Measure what was asked for and print it."""
    parser = argparse.ArgumentParser(description="how well a model finds, on drawings held out")
    parser.add_argument("kept", type=Path)
    parser.add_argument("--drawings", type=Path, required=True)
    parser.add_argument("--sketches", type=Path)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--part", type=int, choices=(0, 1))
    parser.add_argument("--measures", default=",".join(MEASURES))
    parser.add_argument("--json", action="store_true", help="one line a run")
    given = parser.parse_args()
    encoder = Encoder.open(given.model or default_model())
    kept = Kept(given.kept, encoder.manifest.preparation)
    measured = Measured(encoder, kept, Folders(given.drawings, given.sketches), given.part)
    results = {}
    for name in given.measures.split(","):
        results[name] = MEASURES[name](measured)
        if not given.json:
            numbers = ", ".join(f"{what} {value:.4g}" for what, value in results[name].items())
            print(f"{name:<10} {numbers}", flush=True)
    if given.json:
        known = encoder.manifest
        print(json.dumps({"model": f"{known.name} {known.version}", "part": given.part} | results))


if __name__ == "__main__":
    main()
