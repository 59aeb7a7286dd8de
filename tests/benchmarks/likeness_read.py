"""What a model's likenesses mean: fits the tables of its manifest, and measures them.

    python -m tests.benchmarks.likeness_read KEPT --drawings FOLDER [--model FOLDER]
        [--kinds one,several,sketch] [--part 0|1] [--write]

KEPT and FOLDER as for `held_out`. Queries of one half of the designs fit tables that measure those
of the other half, both ways and for several random halves together: the part of the pairs of each
word that are of one design or one subclass, said and found; how many pairs of different designs are
as like as 1 in 10 ... 10,000; and the chance of the very design, said and found. What the manifest
says of a word is what each eighth of all these designs finds by tables of the others. So is what is
said of a half here; beside it stands what its tables say of the pairs that they were fitted to.
With --part only every second design asks: the half that a model was not taught with. With --write
the tables, fitted on all, go into the manifest, in place of those of the same kinds.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import compress
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from patentviewer.search.calibrated import Calibration, Pair, fit, pairs, parts_of, shares
from patentviewer.search.calibration import LEAST_OWN_PAIRS
from patentviewer.search.described import Described, Weighing
from patentviewer.search.encoder import Encoder
from patentviewer.search.manifest import Manifest, default_model, write_manifest
from patentviewer.search.scores import Scores
from patentviewer.search.voting import plain_class, systems
from tests.benchmarks.held_out import Folders, Measured
from tests.benchmarks.prepared import Kept

FRONTS = 300
"""Front figures that ask, beside the figures of whole patents."""

SPLITS = 8
"""Random halves of the designs that ask. Of few documents one split alone is off by up to 14 of
100."""

FOLDS = 8
"""Parts of the designs, of which each measures what the others fit, to tell what a word means.
Tables of one half alone find less than those of all: of several figures up to ten points."""

ORDERS = 3
"""Orders of the designs in which they are parted so."""

Kinds = NDArray[np.int8]
Queries = list[tuple[Described, int]]
Each = Sequence[tuple[NDArray[Any], ...]]
"""Pairs of each design that asks."""
Crossed = tuple[Calibration, dict[str, float], Scores, Kinds]
"""Tables, what would be said of each word with them, and the likenesses and kinds of pairs that
they are measured with."""


class Pairs:
    """Pairs of a query and a design, of whole patents and front figures, for any weights."""

    def __init__(self, measured: Measured) -> None:
        pools = [measured.whole, measured.fronts]
        described = [measured.described(pool.ink) for pool in pools]
        self.database = Described.joined(described)
        first = len(pools[0].names)
        self.design = np.concatenate([pools[0].document, pools[1].document + first])
        classes = [name for pool in pools for name in pool.classes]
        titles = [title for pool in pools for title in pool.titles]
        self.subclass = [plain_class(name) for name in classes]
        self.systems = systems(classes, [""] * len(classes), titles)
        random = np.random.default_rng(0)
        some = np.sort(random.choice(len(pools[1].ink), FRONTS, replace=False))
        fronts = [(described[1][at : at + 1], int(pools[1].document[at]) + first) for at in some]
        self.queries: dict[str, Queries] = {
            "one": [*parts_of(described[0], pools[0].document, several=False), *fronts],
            "several": list(parts_of(described[0], pools[0].document, several=True)),
        }
        chosen, ink, _ = measured.rough()
        rough = measured.described(ink)
        own = pools[1].document[chosen] + first
        self.queries["sketch"] = [(rough[at : at + 1], int(own[at])) for at in range(len(own))]

    def of(
        self, kind: str, weighing: Weighing, part: int | None = None
    ) -> list[tuple[NDArray[Any], ...]]:
        """Pairs of each design that asks, as calibrated.pairs gives them.

        part: which of every two designs may ask; None for all.
        """
        asked: dict[int, list[Described]] = {}
        for query, own in self.queries[kind]:
            if part is None or own % 2 == part:
                asked.setdefault(own, []).append(query)
        return [
            pairs(
                queries,
                [own] * len(queries),
                self.database,
                self.design,
                self.subclass,
                weighing,
                self.systems,
            )
            for own, queries in asked.items()
        ]


def splits(each: Each) -> Iterator[list[Each]]:
    """The pairs of two random halves of the designs, SPLITS times."""
    random = np.random.default_rng(0)
    for _ in range(SPLITS):
        is_first = random.permutation(len(each)) % 2 == 0
        yield [list(compress(each, which)) for which in (is_first, ~is_first)]


def joined(parts: Iterable[tuple[NDArray[Any], ...]]) -> tuple[NDArray[Any], ...]:
    """Pairs of many designs as those of one."""
    return tuple(np.concatenate(column) for column in zip(*parts, strict=True))


def weightings(manifest: Manifest) -> Iterator[tuple[str, dict[str, float]]]:
    """Kinds of queries with the weights that they are asked with: the window's slider has both."""
    own = manifest.weights()
    form = {
        one.name: own[one.name]
        for one in manifest.descriptors
        if own.get(one.name) and one.name != "rendering"
    }
    total = sum(form.values()) or 1.0
    ends = (
        own,
        {**own, **{name: weight / total for name, weight in form.items()}, "rendering": 0.0},
        {**own, **dict.fromkeys(form, 0.0), "rendering": 1.0},
    )
    for kind in ("one", "several"):
        for weights in ends:
            yield kind, weights
    yield "sketch", manifest.weights(is_sketch=True)


def main() -> None:
    """Fit and measure, and write where that was asked for."""
    parser = argparse.ArgumentParser(description="what a model's likenesses mean")
    parser.add_argument("kept", type=Path)
    parser.add_argument("--drawings", type=Path, required=True)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--kinds", default="one,several,sketch")
    parser.add_argument("--part", type=int, choices=(0, 1))
    parser.add_argument("--write", action="store_true")
    given = parser.parse_args()
    folder = given.model or default_model()
    encoder = Encoder.open(folder)
    manifest = encoder.manifest
    measured = Measured(
        encoder, Kept(given.kept, manifest.preparation), Folders(given.drawings, None)
    )
    found = Pairs(measured)
    kinds = given.kinds.split(",")
    # A quarter of the documents is all that one half of what is held out can fit.
    least = LEAST_OWN_PAIRS if given.part is None else LEAST_OWN_PAIRS // 3
    calibrations = [
        calibration for calibration in manifest.calibrations if calibration.kind not in kinds
    ]
    for kind, weights in weightings(manifest):
        if kind not in kinds:
            continue
        weighing = manifest.weighing(weights)
        each = found.of(kind, weighing, given.part)
        designs = len(found.subclass)
        for is_voted in (False, True):
            print(f"{kind}{', voted' if is_voted else ''}: {_brief(weights)}", flush=True)
            parts = [(own + added * is_voted, pair) for own, pair, added in each]
            fitted = partial(
                fit,
                designs=designs,
                kind=kind,
                weights=weights,
                is_voted=is_voted,
                least_own=least,
            )
            tell(crosswise(parts, fitted))
            made = fitted(*joined(parts))
            # What tables find in the pairs of other designs is what users will find; what they
            # find in the pairs that they were fitted to flatters them.
            if made is not None:
                calibrations.append(replace(made, words=said_of(parts, fitted)))
                print(f"   of all: {calibrations[-1].words}")
    if given.write:
        write_manifest(folder, replace(manifest, calibrations=tuple(calibrations)))


def _brief(weights: dict[str, float]) -> str:
    return ", ".join(f"{name} {value:.2g}" for name, value in weights.items() if value)


def crosswise(each: Each, fitted: Callable[..., Calibration | None]) -> list[Crossed]:
    """The tables of one half of the designs with the pairs of the other, both ways, each split."""
    found: list[Crossed] = []
    for halves in splits(each):
        for half, other in zip(halves, reversed(halves), strict=True):
            made = fitted(*joined(half))
            if made is not None:
                found.append((made, said_of(half, fitted), *joined(other)))
    return found


def said_of(each: Each, fitted: Callable[..., Calibration | None]) -> dict[str, float]:
    """What a manifest says of each word, of these designs: found by tables of the others' pairs.

    In FOLDS parts, and anew for several orders of the designs.
    """
    random = np.random.default_rng(0)
    right: dict[str, float] = {}
    count: dict[str, int] = {}
    for _ in range(ORDERS):
        fold = random.permutation(len(each)) % FOLDS
        for one in range(min(FOLDS, len(each))):
            made = fitted(*joined(compress(each, fold != one)))
            found = shares(made, *joined(compress(each, fold == one))) if made is not None else {}
            for word, (part, there) in found.items():
                right[word] = right.get(word, 0.0) + part * there
                count[word] = count.get(word, 0) + there
    return {word: round(right[word] / max(1, count[word]), 4) for word in right}


def tell(crossed: Sequence[Crossed]) -> None:
    """Print what tables say of pairs that they were not fitted to, all splits together."""
    if not crossed:
        return
    for word in crossed[0][0].words:
        each = [
            (said.get(word, 0.0), one.words[word], *shares(one, scores, pair)[word])
            for one, said, scores, pair in crossed
        ]
        count = max(1, sum(pairs for *_, pairs in each))
        said, fitted, right = (sum(row[at] * row[-1] for row in each) / count for at in range(3))
        print(
            f"   {word:<14} said {said:.3f} found {right:.3f} of {count / SPLITS:,.0f}, "
            f"of the pairs fitted to {fitted:.3f}"
        )
    kinds = np.concatenate([kinds for *_, kinds in crossed])
    rarities = np.concatenate([one.rarities(found) for one, _, found, _ in crossed])
    others = rarities[kinds != Pair.OWN]
    rare = ", ".join(
        f"1 in {one:,}: 1 in {1 / max((others >= one).mean(), 1e-9):,.0f}"
        for one in (10, 100, 1000, 10_000)
    )
    print(f"   rarity {rare}")
    chances = np.concatenate([one.chances(found, one.designs) for one, _, found, _ in crossed])
    for low in np.arange(0, 1, 0.2):
        there = (chances >= low) & (chances < low + 0.2 + 1e-6)
        if there.sum() >= 20 * SPLITS:
            own = (kinds[there] == Pair.OWN).mean()
            print(
                f"   chance {low:.1f} to {low + 0.2:.1f}: said {chances[there].mean():.2f} "
                f"found {own:.2f} of {there.sum() / SPLITS:,.0f}"
            )


if __name__ == "__main__":
    main()
