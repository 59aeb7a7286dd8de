"""How well drawings are laid on each other, told apart and paired, and how fast.

``python -m tests.benchmarks.comparing alignment``, or ``difference``, ``pairing``, ``speed``, from
the repository's root. ``--drawings FOLDER`` (patent-pdfs/, uspto-grants/, front-figures/) takes
real drawings; without it the articles of the tests are drawn. Every number comes with its count,
and failures by name.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from patentviewer.compare import composites
from patentviewer.compare.alignment import align
from patentviewer.compare.comparison import Comparison, compare
from patentviewer.compare.pairing import pair
from patentviewer.compare.transform import Transform
from patentviewer.drawings.folder import walk
from patentviewer.drawings.reading import read
from patentviewer.model.documents import Figure, Picture, Problem, View
from tests.compare.articles import article, draw, moved, redrawn, residual, with_other_weight

MOST_RESIDUAL = 0.02
LEAST_OVERLAP = 0.5
MOST_ELSEWHERE = 0.01


@dataclass(frozen=True)
class Named:
    """A drawing to try something on."""

    name: str
    picture: Picture


def drawings(folder: Path | None, most: int) -> Iterator[Named]:
    """Generated articles, or figures of real documents: half front pages, half whole figures."""
    if folder is None:
        for seed in range(most):
            yield Named(f"article {seed}", draw(article(seed)))
        return
    rng = np.random.default_rng(1)
    files = sorted((folder / "front-figures").glob("*.png"))
    for number in rng.choice(len(files), min(most // 2, len(files)), replace=False):
        with Image.open(files[number]) as image:
            yield Named(files[number].stem, np.array(image.convert("L"), np.uint8))
    figures = [
        Named(f"{name} {figure.label or figure.ordinal}", figure.picture)
        for name, found in documents(folder, most=most // 4)
        for figure in found[:3]
    ]
    yield from figures[: most - most // 2]


def documents(folder: Path, most: int) -> Iterator[tuple[str, tuple[Figure, ...]]]:
    """The figures of real documents, with the views that their texts say."""
    count = 0
    for part in ("patent-pdfs", "uspto-grants"):
        for source in walk(folder / part):
            if isinstance(source, Problem):
                continue
            found = read(source).figures
            if found and count < most:
                count += 1
                yield source.relative, found


def alignment(folder: Path | None, most: int) -> None:
    """Residual after a known similarity, other line weight, a tenth of the ink lost and added."""
    right, seconds = [], []
    for number, named in enumerate(drawings(folder, most)):
        rng = np.random.default_rng(number)
        mirrored = number % 3 == 0
        other, known = redrawn(named.picture, rng, mirrored=mirrored)
        start = time.perf_counter()
        found = align(named.picture, other, mirrored=mirrored)
        seconds.append(time.perf_counter() - start)
        gap = residual(named.picture, known, found.transform)
        right.append(gap < MOST_RESIDUAL)
        if not right[-1]:
            turned = known.then(found.transform).degrees
            print(f"  {named.name}: {gap:.3f}, turned by {turned:.0f}°, {found.quality:.2f}")
    print(f"alignment: {np.mean(right):.1%} of {len(right)} within {MOST_RESIDUAL:.0%}")
    print(f"           median {np.median(seconds):.2f} s, slowest {max(seconds):.2f} s")


def changed(picture: Picture, rng: np.random.Generator) -> tuple[Picture, tuple[float, ...]] | None:
    """The drawing with one part taken away or turned upside down, and the box of what differs.

    A part is what lies in a window of a sixth of the drawing; None where no window has enough.
    """
    rows, columns = np.nonzero(picture < 128)
    diagonal = float(np.hypot(np.ptp(rows), np.ptp(columns)))
    half = round(diagonal / 12)
    for _ in range(40):
        at = rng.integers(len(rows))
        top, left = max(rows[at] - half, 0), max(columns[at] - half, 0)
        window = np.s_[top : top + 2 * half, left : left + 2 * half]
        share = (picture[window] < 128).sum() / len(rows)
        other = picture.copy()
        other[window] = 255 if rng.random() < 0.5 else picture[window][::-1, ::-1]
        box = _differing_box(picture, other, 0.012 * diagonal)
        if 0.03 < share < 0.3 and box is not None and box[1] > 0.02 * len(rows):
            return other, box[0]
    return None


def _differing_box(
    one: Picture, other: Picture, reach: float
) -> tuple[tuple[float, ...], int] | None:
    """Box (left, top, right, bottom) of ink that the other lacks within reach, and its amount."""
    lacking = np.zeros(one.shape, np.uint8)
    for mine, theirs in ((one, other), (other, one)):
        distance = cv2.distanceTransform((theirs >= 128).astype(np.uint8), cv2.DIST_L2, 5)
        lacking |= ((mine < 128) & (distance > reach)).astype(np.uint8)
    left, top, width, height = cv2.boundingRect(lacking)
    if not width:
        return None
    return (left, top, left + width, top + height), int(lacking.sum())


def overlap(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    """Intersection over union of two boxes (left, top, right, bottom)."""
    wide = max(min(one[2], other[2]) - max(one[0], other[0]), 0.0)
    high = max(min(one[3], other[3]) - max(one[1], other[1]), 0.0)
    areas = [(box[2] - box[0]) * (box[3] - box[1]) for box in (one, other)]
    return wide * high / (sum(areas) - wide * high)


def found_and_elsewhere(found: Comparison, truth: tuple[float, ...]) -> tuple[float, float]:
    """Overlap of the largest region with the truth; differing ink elsewhere, as part of the ink."""
    result = found.difference
    corners = np.array([truth[:2], truth[2:]], float)
    low, high = result.canvas_to_left.inverse().apply(corners)
    margin = 3 * result.tolerance
    outside = np.ones(result.common.shape, np.bool_)
    outside[
        max(int(low[1] - margin), 0) : int(high[1] + margin),
        max(int(low[0] - margin), 0) : int(high[0] + margin),
    ] = False
    elsewhere = ((result.only_left | result.only_right) & outside).sum()
    ink = (result.common | result.only_left | result.only_right).sum()
    if not result.regions:
        return 0.0, float(elsewhere / ink)
    left, top, width, height = result.regions[0].box
    best = overlap((left, top, left + width, top + height), (*low, *high))
    return best, float(elsewhere / ink)


def difference(folder: Path | None, most: int) -> None:
    """One part changed, the drawing scaled, turned and in other line weight: is it found?"""
    results = []
    for number, named in enumerate(drawings(folder, most)):
        rng = np.random.default_rng(number)
        made = changed(named.picture, rng)
        if made is None:
            continue
        other, truth = made
        known = Transform.similarity(rng.uniform(0.5, 2), rng.uniform(-180, 180))
        other = with_other_weight(moved(other, known)[0], int(rng.integers(0, 3)))
        best, elsewhere = found_and_elsewhere(compare(named.picture, other), truth)
        results.append((best >= LEAST_OVERLAP, elsewhere <= MOST_ELSEWHERE))
        if not all(results[-1]):
            print(f"  {named.name}: overlap {best:.2f}, elsewhere {elsewhere:.1%} of the ink")
    found, quiet = np.mean(results, axis=0)
    both = np.mean([all(result) for result in results])
    print(f"difference: part found {found:.1%}, nothing else {quiet:.1%}, both {both:.1%}", end="")
    print(f" of {len(results)}")


def pairing(folder: Path | None, most: int) -> None:
    """Documents drawn twice by two hands, and two halves of what was drawn twice."""
    if folder is None:
        sys.exit("pairing needs real documents: --drawings FOLDER")
    kinds: dict[str, list[bool]] = {}
    for number, (name, found) in enumerate(documents(folder, most)):
        described = [figure for figure in found if figure.view is not View.UNKNOWN]
        if len(described) < 3:
            continue
        rng = np.random.default_rng(number)
        again = [
            replace(figure, picture=redrawn(figure.picture, rng, upright=True)[0])
            for figure in described
        ]
        for kind, right in _pairings(described, again, rng):
            kinds.setdefault(kind, []).extend(right)
            if not all(right):
                print(f"  {name}, {kind}: {sum(right)} of {len(right)}")
    for kind, right in kinds.items():
        print(f"pairing, {kind}: {np.mean(right):.1%} of {len(right)} figures")


def _pairings(
    first: list[Figure], second: list[Figure], rng: np.random.Generator
) -> Iterator[tuple[str, list[bool]]]:
    """For each way to ask, whether each figure got the partner it should have, or none."""
    count = len(first)
    order = [int(number) for number in rng.permutation(count)]
    plain = [replace(figure, view=View.UNKNOWN) for figure in first]
    plain_again = [replace(figure, view=View.UNKNOWN) for figure in second]
    shuffled = [second[number] for number in order]
    shuffled_plain = [plain_again[number] for number in order]
    for kind, left, right in (
        ("drawn twice, views known", first, shuffled),
        ("drawn twice, views known of one", first, shuffled_plain),
        ("drawn twice, views unknown", plain, shuffled_plain),
    ):
        partner = {one.left: order[one.right] for one in pair(left, right).pairs}
        yield kind, [partner.get(number) == number for number in range(count)]
    # Each half keeps two thirds of the figures, so that some have no partner.
    kept = sorted(int(n) for n in rng.permutation(count)[: round(count * 2 / 3)])
    other = sorted(int(n) for n in rng.permutation(count)[: round(count * 2 / 3)])
    found = pair([first[n] for n in kept], [second[n] for n in other])
    partner = {kept[one.left]: other[one.right] for one in found.pairs}
    yield (
        "two parts of a document drawn twice, views known",
        [partner.get(number) == number for number in kept if number in other],
    )


def speed(folder: Path | None, most: int) -> None:
    """Time from two pictures to the overlay, for one drawing twice and for two designs."""
    named = list(drawings(folder, most))
    for kind, shift in (("the same drawn again", 0), ("two designs", 1)):
        seconds, processor = [], []
        for number in range(len(named) - 1):
            left, right = named[number].picture, named[number + shift].picture
            if not shift:
                right, _ = redrawn(left, np.random.default_rng(number), upright=True)
            start, used = time.perf_counter(), time.process_time()
            composites.overlay(compare(left, right).laid)
            seconds.append(time.perf_counter() - start)
            processor.append(time.process_time() - used)
        print(f"overlay, {kind}: median {np.median(seconds) * 1000:.0f} ms, ", end="")
        print(
            f"95 % under {np.percentile(seconds, 95) * 1000:.0f} ms, {len(seconds)} pairs;", end=" "
        )
        print(f"of one processor {np.median(processor) * 1000:.0f} ms")


PARTS: dict[str, Callable[[Path | None, int], None]] = {
    "alignment": alignment,
    "difference": difference,
    "pairing": pairing,
    "speed": speed,
}


def main() -> None:
    """Measure what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("part", choices=PARTS)
    parser.add_argument("--drawings", type=Path)
    parser.add_argument("--most", type=int, default=100)
    parser.add_argument("--threads", type=int, default=2)
    chosen = parser.parse_args()
    cv2.setNumThreads(chosen.threads)
    PARTS[chosen.part](chosen.drawings, chosen.most)


if __name__ == "__main__":
    main()
