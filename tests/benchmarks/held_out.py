"""How well a model finds what an examiner brings, on drawings that it has not seen.

    python -m tests.benchmarks.held_out KEPT --drawings FOLDER --sketches FILE.ndjson
        [--model FOLDER] [--part 0|1] [--measures patents,fronts,...] [--weights shape=0,...]
        [--json]

KEPT is a folder for prepared figures and embeddings, so that a second model, or a second run, reads
nothing again. FOLDER holds patent-pdfs/, uspto-grants/, front-figures/ and classed-pdfs/; the
sketches are people's, of the Quick, Draw! data set (Google, CC BY 4.0). Labels are removed from all
figures. With --part only every second document (in the order of their names), and sketch, asks: the
half that a model was not taught with. --weights are of drawings, beside those of the model that are
not named: without a descriptor that was taught the classes that are asked for. Measures:

patents    each figure of the patents and grants among all of them and the front figures
sheets     each figure of the whole patents among all of them and the front figures
several    half the figures of a document (of three or more) as one query for the other half
fronts     front figures, each half asking among the other: likeness of kind
among      front figures among all others that ask, and among all others (with --part the model
           has been taught with half of these, and knows their classes); both with votes too
voted      fronts and whole with the classes of those among which they ask known, which then vote
titled     the same with their titles alone known
whole      whole patents of eight classes among one another: likeness of kind
people     people's sketches: one of the kind named in ten, among fronts and whole patents; with
           --part also among those alone that the model was not taught with
rough      rough sketches made of front figures among all of them
reinked    front figures drawn anew by another hand among all of them
learned    front figures as a collection that teaches: likeness of kind of those it has not seen,
           and, learned from those among which they ask, of the others, then with votes
generated  articles of the generator that nothing is trained on
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from patentviewer.cli import options
from patentviewer.model.documents import Picture
from patentviewer.search.described import Described
from patentviewer.search.encoder import Encoder
from patentviewer.search.manifest import default_model
from patentviewer.search.metrics import Items, retrieval
from patentviewer.search.ranker import likeness, likeness_of_kind
from patentviewer.search.scores import Scores
from patentviewer.training.benchmarks import QUERIES, figures_below
from patentviewer.training.generator.dataset import Recipe, designs
from patentviewer.training.generator.reink import reink
from patentviewer.training.generator.sketch import sketch_of_picture
from patentviewer.training.sources import HELD_OUT_SEED
from tests.benchmarks import outcomes
from tests.benchmarks.kinds_of_article import kinds
from tests.benchmarks.outcomes import TEN, Found, Names, Numbers
from tests.benchmarks.prepared import Figures, Ink, Kept, halves

GENERATED = 150
SKETCH_SIDE = 512

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
    """A model on drawings.

    part: which documents ask, 0 or 1 of every two; None for all. weights: of drawings, in place of
    the model's own of the same names.
    """

    def __init__(
        self,
        encoder: Encoder,
        kept: Kept,
        folders: Folders,
        part: int | None = None,
        weights: Mapping[str, float] | None = None,
    ) -> None:
        self.encoder = encoder
        self.kept = kept
        self.folders = folders
        self.part = part
        manifest = encoder.manifest
        self.drawn = manifest.weighing({**manifest.weights(), **(weights or {})})
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
        return self._retrieved(self.patents)

    def of_sheets(self) -> Found:
        """The same of whole patents."""
        return self._retrieved(self.whole)

    def _retrieved(self, known: Figures) -> Found:
        described = self.described(known.ink)
        asks = self.asks(len(known.names))[known.document]
        others = Described.joined([described, self.described(self.fronts.ink)])
        labels = np.concatenate([known.document, np.full(len(self.fronts.ink), -1, np.int64)])
        itself = np.eye(len(described), len(others), dtype=np.bool_)[asks]
        scores = likeness(described[asks], others, self.drawn, itself)
        return outcomes.retrieved(scores, known.document[asks], labels)

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
            for rank in outcomes.ranks_of_halves(every, owner, document, self.drawn)
        ]
        return outcomes.ranked(np.array(ranks))

    def of_fronts(self) -> Found:
        """Front figures with a class, each half asking among the other."""
        return outcomes.kinds(
            [(scores, asked, others) for scores, asked, others, _ in self._fronts()]
        )

    def of_voted(self, *, are_classed: bool = True) -> Found:
        """Front figures and whole patents among those whose class, and title, is known."""
        fronts = [
            (outcomes.voted(scores, others, titles, are_classed), asked, others)
            for scores, asked, others, titles in self._fronts()
        ]
        scores, asked, others = self._whole()
        whole = outcomes.voted(scores, others, np.array(self.whole.titles), are_classed)
        of_whole = outcomes.kinds([(whole, asked, others)])
        return {
            **{f"fronts, {name}": value for name, value in outcomes.kinds(fronts).items()},
            **{f"whole, {name}": value for name, value in of_whole.items()},
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
            scores = likeness_of_kind(described[half], described[~half], self.drawn)
            yield scores, classes[half], classes[~half], titles[~half]

    def of_learned(self) -> Found:
        """Front figures of which is known what they are, as a collection that teaches."""
        known = self._classed(self.fronts)
        described, classes = self.described(self.fronts.ink)[known], _classes(self.fronts, known)
        titles = np.array(self.fronts.titles)[self.fronts.document[known]]
        found = outcomes.unseen(described, classes, self.drawn)
        plain, with_votes = [], []
        for half in halves(len(known)):
            asked, others = described[half], described[~half]
            taught = outcomes.taught(others, classes[~half], self.drawn)
            scores = outcomes.by_taught(taught, asked, others, self.drawn)
            plain.append((scores, classes[half], classes[~half]))
            voted = outcomes.voted(scores, classes[~half], titles[~half], are_classed=True)
            with_votes.append((voted, classes[half], classes[~half]))
        for name, parts in (("the other half taught", plain), ("and voted", with_votes)):
            found |= {f"{name}, {what}": value for what, value in outcomes.kinds(parts).items()}
        return found

    def of_among(self) -> Found:
        """Front figures with a class among all the others: of those that ask, and of all.

        With votes too, of the classes of those among which they ask.
        """
        known = self.fronts.firsts[[bool(name) for name in self.fronts.classes]]
        described, classes = self.described(self.fronts.ink)[known], _classes(self.fronts, known)
        titles = np.array(self.fronts.titles)[self.fronts.document[known]]
        asks = self.asks(len(self.fronts.names))[self.fronts.document[known]]
        found: Found = {}
        for name, there in (("of those that ask", asks), ("of all", np.ones_like(asks))):
            itself = np.flatnonzero(asks)[:, None] == np.flatnonzero(there)
            others = classes[there]
            plain = likeness_of_kind(described[asks], described[there], self.drawn, itself)
            voted = outcomes.voted(plain, others, titles[there], are_classed=True)
            for how, scores in ((name, plain), (f"{name}, voted", voted)):
                of_kind = outcomes.kinds([(scores, classes[asks], others)])
                found |= {f"{how}: {what}": value for what, value in of_kind.items()}
        return found

    def of_whole(self) -> Found:
        """Whole patents, all their figures as one query, among the others."""
        return outcomes.kinds([self._whole()])

    def _whole(self) -> tuple[Scores, Names, Names]:
        known = self.whole
        asks = self.asks(len(known.names))
        scores = outcomes.whole_scores(self.described(known.ink), known.document, self.drawn)
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
        found = {"sketches": float(len(words)), "kinds": float(len(of_kind))}
        for name, scores in self._said_or_not(asked, database, known):
            found |= outcomes.one_in_ten(scores, relevant, f", {name}")
            if self.part is not None:
                unseen = np.concatenate([self.asks(len(pool.names)) for pool in pools])
                few = outcomes.one_in_ten(scores[:, unseen], relevant[:, unseen], f", {name}")
                found |= {f"among unseen drawings: {what}": value for what, value in few.items()}
        return found | {"known as sketches": float(known.mean())}

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
            found[f"recall@10, {name}"] = float((outcomes.rank(scores, chosen) < TEN).mean())
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
        return outcomes.ranked(outcomes.rank(likeness(asked, database, self.drawn), chosen))

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
    "sheets": Measured.of_sheets,
    "several": Measured.of_several,
    "fronts": Measured.of_fronts,
    "among": Measured.of_among,
    "voted": Measured.of_voted,
    "titled": Measured.of_titled,
    "whole": Measured.of_whole,
    "people": Measured.of_people,
    "rough": Measured.of_rough,
    "reinked": Measured.of_reinked,
    "learned": Measured.of_learned,
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


def _classes(figures: Figures, rows: Numbers) -> Names:
    return np.array(figures.classes)[figures.document[rows]]


def main() -> None:
    """Measure what was asked for and print it."""
    parser = argparse.ArgumentParser(description="how well a model finds, on drawings held out")
    parser.add_argument("kept", type=Path)
    parser.add_argument("--drawings", type=Path, required=True)
    parser.add_argument("--sketches", type=Path)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--part", type=int, choices=(0, 1))
    parser.add_argument("--measures", default=",".join(MEASURES))
    parser.add_argument("--weights", type=options.weights)
    parser.add_argument("--json", action="store_true", help="one line a run")
    given = parser.parse_args()
    encoder = Encoder.open(given.model or default_model())
    kept = Kept(given.kept, encoder.manifest.preparation)
    measured = Measured(
        encoder, kept, Folders(given.drawings, given.sketches), given.part, given.weights
    )
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
