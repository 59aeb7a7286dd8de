"""Pictures to learn from, with what is known of each, and batches drawn from them."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import compress
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from patentviewer.training import augment

UNKNOWN = -1
"""Kind of a design of which no kind is known."""


@dataclass(frozen=True, eq=False)
class Pool:
    """Prepared pictures of one origin.

    ink: uint8 N x S x S, 0 = paper. design: int64 N, which design it shows. kind: int64 N, its
    family, or the class an office gave it, or UNKNOWN. restyled: bool N, drawn in another style
    than its design's other pictures. real: drawn by people, hence few and strongly augmented.
    names, classes: of each picture what it is called (a title, an icon's words) and the US class an
    office gave it ("D6/366"), "" where that is not known; () where it is known of none.
    """

    name: str
    ink: NDArray[np.uint8]
    design: NDArray[np.int64]
    kind: NDArray[np.int64]
    restyled: NDArray[np.bool_]
    real: bool = False
    names: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()

    def save(self, file: Path) -> None:
        """Keep it as an .npz file."""
        np.savez(
            file,
            ink=self.ink,
            design=self.design,
            kind=self.kind,
            restyled=self.restyled,
            real=self.real,
            name=self.name,
            names=np.array(self.names, np.str_),
            classes=np.array(self.classes, np.str_),
        )

    @classmethod
    def load(cls, file: Path) -> Pool:
        """Read what :meth:`save` kept."""
        with np.load(file) as kept:
            return cls(
                str(kept["name"]),
                kept["ink"],
                kept["design"],
                kept["kind"],
                kept["restyled"],
                bool(kept["real"]),
                tuple(kept["names"].tolist()) if "names" in kept else (),
                tuple(kept["classes"].tolist()) if "classes" in kept else (),
            )

    def part(self, chosen: NDArray[np.bool_]) -> Pool:
        """The pictures where chosen (bool N) holds."""
        return Pool(
            self.name,
            self.ink[chosen],
            self.design[chosen],
            self.kind[chosen],
            self.restyled[chosen],
            self.real,
            tuple(compress(self.names, chosen)),
            tuple(compress(self.classes, chosen)),
        )


def every_second(pool: Pool, part: int, *, alike: bool) -> Pool:
    """Every second design, of those that are called alike or of all.

    part: 0 or 1, of which the other is kept from learning, to be measured on.
    """
    _, first, design = np.unique(pool.design, return_index=True, return_inverse=True)
    seen: Counter[str] = Counter()
    chosen = np.zeros(len(first), np.bool_)
    for number, place in enumerate(first):
        name = pool.names[place] if alike else ""
        chosen[number] = seen[name] % 2 == part
        seen[name] += 1
    return pool.part(chosen[design])


@dataclass(frozen=True, eq=False)
class Batch:
    """Pictures that a network sees at once.

    ink: uint8 N x S x S. design, kind: int64 N, across all pools. rendering: bool N, False for
    pictures in another style than their design's, which only the shape descriptor may call same.
    real: bool N, of pools that are.
    """

    ink: NDArray[np.uint8]
    design: NDArray[np.int64]
    kind: NDArray[np.int64]
    rendering: NDArray[np.bool_]
    real: NDArray[np.bool_]


@dataclass(frozen=True)
class _Picked:
    ink: NDArray[np.uint8]
    design: int
    kind: int
    rendering: bool
    real: bool


class BatchSampler:
    """Draws from one pool: pictures of each design, or parts of the figure where it has only one.

    first_design, first_kind: added to the pool's numbers so that pools do not share any.
    """

    def __init__(self, pool: Pool, first_design: int, first_kind: int) -> None:
        self.pool = pool
        _, self._design = np.unique(pool.design, return_inverse=True)
        self.designs = int(self._design.max()) + 1
        self.kinds = int(pool.kind.max()) + 1
        self._first_design, self._first_kind = first_design, first_kind
        plain = np.flatnonzero(~pool.restyled)
        self._plain = _grouped(plain, self._design, self.designs)
        self._restyled = _grouped(np.flatnonzero(pool.restyled), self._design, self.designs)
        self._kind_of = np.full(self.designs, UNKNOWN)
        self._kind_of[self._design] = pool.kind
        self._usable = np.array([d for d in range(self.designs) if len(self._plain[d])])
        of_kind = _grouped(self._usable, self._kind_of, max(self.kinds, 0))
        self._by_kind = [k for k, members in enumerate(of_kind) if len(members) > 1]
        self._of_kind = of_kind
        often = np.sqrt([len(of_kind[k]) for k in self._by_kind])
        self._often = often / often.sum() if len(often) else often
        in_pairs = np.isin(self._kind_of[self._usable], self._by_kind)
        self._alone = self._usable[~in_pairs]

    def draw(self, count: int, size: int, rng: np.random.Generator) -> Iterator[_Picked]:
        """Pictures of count designs, by kinds where kinds are known."""
        for design in self._choose(count, rng):
            few = len(self._plain[design]) < 2
            yield from (self._single if few else self._several)(design, size, rng)

    def _choose(self, count: int, rng: np.random.Generator) -> list[int]:
        """Designs: pairs of a kind, and, as often as there are of them, those without a fellow."""
        alone = rng.binomial(count, len(self._alone) / len(self._usable))
        chosen = rng.choice(self._alone, min(alone, len(self._alone)), False)
        pairs = min(math.ceil((count - alone) / 2), len(self._by_kind))
        if pairs:
            kinds = rng.choice(self._by_kind, pairs, False, p=self._often)
            fellows = [rng.choice(self._of_kind[k], 2, replace=False) for k in kinds]
            chosen = np.concatenate([*fellows, chosen])
        return [int(d) for d in chosen]

    def _several(self, design: int, size: int, rng: np.random.Generator) -> Iterator[_Picked]:
        """Three pictures in the design's own style, one in another."""
        own = self._plain[design]
        chosen = rng.choice(own, 3, replace=len(own) < 3)
        change = augment.strong if self.pool.real else augment.light
        for picture in chosen:
            yield self._picked(change(self.pool.ink[picture], size, rng), picture, True)
        others = self._restyled[design]
        twin = int(rng.choice(others)) if len(others) and rng.random() < 0.75 else int(chosen[0])
        is_rough = twin == chosen[0] or rng.random() < 0.5
        change = augment.rough if is_rough else augment.light
        yield self._picked(change(self.pool.ink[twin], size, rng), twin, False)

    def _single(self, design: int, size: int, rng: np.random.Generator) -> Iterator[_Picked]:
        """Parts of one figure, which share its rendering, and the whole by another hand."""
        picture = int(self._plain[design][0])
        ink = self.pool.ink[picture]
        whole = augment.strong if rng.random() < 0.5 else augment.window
        yield self._picked(whole(ink, size, rng), picture, True)
        yield self._picked(augment.window(ink, size, rng), picture, True, kindless=True)
        others = self._restyled[design]
        if len(others) and rng.random() < 0.5:
            twin = self.pool.ink[int(rng.choice(others))]
            yield self._picked(augment.strong(twin, size, rng), picture, False)
        else:
            yield self._picked(augment.rough(ink, size, rng), picture, False)

    def _picked(
        self, ink: NDArray[np.uint8], picture: int, rendering: bool, kindless: bool = False
    ) -> _Picked:
        kind = int(self.pool.kind[picture])
        known = kind != UNKNOWN and not kindless
        return _Picked(
            ink,
            self._first_design + int(self._design[picture]),
            self._first_kind + kind if known else UNKNOWN,
            rendering,
            self.pool.real,
        )


def _grouped(
    members: NDArray[np.int64], group: NDArray[np.int64], count: int
) -> list[NDArray[np.int64]]:
    """members, a list for each group from 0 to count - 1; others are left out."""
    lists: list[list[int]] = [[] for _ in range(count)]
    for member in members:
        if group[member] >= 0:
            lists[group[member]].append(int(member))
    return [np.array(found, np.int64) for found in lists]


class Mixture:
    """Several pools, and how many designs of each go into a batch."""

    def __init__(self, pools: Sequence[Pool], counts: Sequence[int]) -> None:
        self.samplers: list[BatchSampler] = []
        self.counts = tuple(counts)
        designs = kinds = 0
        for pool in pools:
            sampler = BatchSampler(pool, designs, kinds)
            self.samplers.append(sampler)
            designs, kinds = designs + sampler.designs, kinds + max(sampler.kinds, 0)
        self.designs = designs

    def batch(self, sizes: Sequence[int], rng: np.random.Generator) -> Batch:
        """A batch of pictures of one of the sizes (pixels)."""
        size = int(rng.choice(list(sizes)))
        picked = [
            one
            for sampler, count in zip(self.samplers, self.counts, strict=True)
            for one in sampler.draw(count, size, rng)
        ]
        return Batch(
            np.stack([one.ink for one in picked]),
            np.array([one.design for one in picked]),
            np.array([one.kind for one in picked]),
            np.array([one.rendering for one in picked]),
            np.array([one.real for one in picked]),
        )
