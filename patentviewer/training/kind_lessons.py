"""Batches for the network of kinds: patents, sketches, icons and generated drawings together."""

from __future__ import annotations

import csv
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from patentviewer.errors import UserError
from patentviewer.messages import Message
from patentviewer.search.titles import TitleClasses
from patentviewer.training import augment
from patentviewer.training.concepts import Concepts, concepts, vocabulary
from patentviewer.training.kinds import NONE, Known, words_of
from patentviewer.training.pools import Pool

LEAST_NAMED = 2
"""Things that a word names, below which it is not learned."""

TITLES = 192
"""Titles without pictures that are looked at in a step."""

SHARED = 5
"""Words that are looked for in every pool for a batch."""

FILLED = 0.18
"""Part of a picture that is ink, from which it is filled in rather than drawn in lines."""

SECOND_FIGURE = 0.3
"""Chance that a design of one figure is seen twice."""

SURE = 0.45
"""How sure the words of a name have to be of a class: some four icons of ten have one then."""

_CLASS = re.compile(r"(D\d{1,2})(?:[-/ ]?(\d{1,3}))?")
_MAINS = frozenset({*range(1, 35), 99})
_SUBCLASSES = {1: (100, 199), 2: (500, 999), 3: (200, 399), 9: (300, 899)}
"""First and last subclass of main classes whose digits could be the beginning of another's."""


@dataclass(frozen=True)
class Title:
    """A title and its US class, "D6/366"."""

    text: str
    us_class: str


def read_titles(file: Path) -> list[Title]:
    """Titles of a tab-separated table: document, class as the office writes it ("D6366"), title."""
    with file.open(encoding="utf-8", newline="") as table:
        rows = [row for row in csv.reader(table, delimiter="\t") if len(row) > 2]
    found = [Title(row[2], unspaced_class(row[1])) for row in rows]
    titles = [title for title in found if title.us_class]
    if not titles:
        raise UserError(Message("training.no_titles", file=file))
    return titles


def unspaced_class(text: str) -> str:
    """The class in "D13108", "D13/108"; "" for what is no class, or might be two.

    "D2665" is D2/665 as well as D26/65: where both can be, the class is not known.
    """
    digits = re.match(r"D(\d+)", text)
    found = [
        f"D{main}/{sub}"
        for main, sub in ((digits[1][:end], digits[1][end:]) for end in (1, 2) if digits)
        if _can_be(main, sub)
    ]
    return found[0] if len(found) == 1 else ""


def _can_be(main: str, sub: str) -> bool:
    """Whether a class has such subclasses. The first three and no others could be mistaken."""
    if not sub or sub.startswith("0") or int(main) not in _MAINS:
        return False
    least, most = _SUBCLASSES.get(int(main), (1, 99_999))
    return least <= int(sub) <= most


def classes_of(us_class: str) -> tuple[str, str]:
    """Main class and subclass of "D6/366" or "D6-366": "D6" and "D6/366"; "" where not known."""
    found = _CLASS.match(us_class.strip().upper())
    if not found:
        return "", ""
    return found[1], f"{found[1]}/{found[2]}" if found[2] else ""


def title_classes(titles: Sequence[Title], pools: Sequence[Pool]) -> TitleClasses:
    """Which main classes words go with: of titles, and of drawings whose class is known."""
    known = [(title.text, classes_of(title.us_class)[0]) for title in titles]
    for pool in pools:
        said = sorted(set(zip(pool.names, pool.classes, strict=False)))
        known += [(name, classes_of(one)[0]) for name, one in said]
    return TitleClasses.learned(known)


def classed_by_name(pool: Pool, learned: TitleClasses) -> Pool:
    """The pool with the main class that a name's words go with as the class of what it names.

    Icons and sketches come without a class: an icon of a sofa belongs to the class that titles of
    sofas stand in, so that it is brought near to chairs as well. "" where that is not sure.
    """
    found: dict[str, str] = {}
    for name in set(pool.names):
        likeliest, sure = learned.class_of(name)
        found[name] = likeliest if sure >= SURE else ""
    return replace(pool, classes=tuple(found[name] for name in pool.names))


@dataclass(frozen=True, eq=False)
class _Named:
    """A pool with its names as concepts, and the pictures of each design."""

    pool: Pool
    concepts: Sequence[Concepts]
    classes: Sequence[tuple[str, str]]
    members: Sequence[NDArray[np.int64]]
    groups: Sequence[NDArray[np.int64]]
    """Designs of one main class, else of one name: what a batch draws from."""
    called: dict[str, NDArray[np.int64]]
    """Designs by the word that says most of what they are."""

    @classmethod
    def of(cls, pool: Pool) -> _Named:
        count = len(pool.ink)
        names = pool.names or ("",) * count
        known = {name: concepts(name) for name in set(names)}
        classes = [classes_of(one) for one in pool.classes or ("",) * count]
        _, design = np.unique(pool.design, return_inverse=True)
        members = _members(design)
        groups: dict[str, list[int]] = defaultdict(list)
        called: dict[str, list[int]] = defaultdict(list)
        for number, pictures in enumerate(members):
            first = int(pictures[0])
            groups[classes[first][0] or names[first] or f"{number}"].append(number)
            if said := known[names[first]]:
                called[max(said, key=lambda word: said[word])].append(number)
        return cls(
            pool,
            [known[name] for name in names],
            classes,
            members,
            [np.array(group, np.int64) for group in groups.values()],
            {word: np.array(group, np.int64) for word, group in called.items()},
        )


def _members(design: NDArray[np.int64]) -> list[NDArray[np.int64]]:
    order = np.argsort(design, kind="stable")
    return np.split(order, np.flatnonzero(np.diff(design[order])) + 1)


@dataclass(frozen=True, eq=False)
class KindBatch:
    """Pictures, uint8 N x S x S, with what is known of them, and of titles without pictures."""

    ink: NDArray[np.uint8]
    known: Known
    titles: Known


class KindLessons:
    """Pools, how many designs of each go into a batch, and titles without pictures."""

    def __init__(
        self, pools: Sequence[Pool], counts: Sequence[int], titles: Sequence[Title] = ()
    ) -> None:
        self._pools = [_Named.of(pool) for pool in pools]
        self._counts = tuple(counts)
        sayings = [concepts(title.text) for title in titles]
        designs = [
            pool.concepts[int(pictures[0])] for pool in self._pools for pictures in pool.members
        ]
        words = vocabulary([*designs, *sayings], LEAST_NAMED)
        of_titles = [classes_of(title.us_class) for title in titles]
        every = [*of_titles, *(one for pool in self._pools for one in pool.classes)]
        self.words = {word: number for number, word in enumerate(words)}
        self.mains, self.subs = (
            {
                name: number
                for number, name in enumerate(sorted({one[part] for one in every} - {""}))
            }
            for part in (0, 1)
        )
        if not self.words and not self.mains:
            raise UserError(Message("training.nothing_named"))
        in_pools = Counter(word for pool in self._pools for word in pool.called)
        self._common = sorted(word for word, pools in in_pools.items() if pools > 1)
        self._sayings = [
            (said, of) for said, of in zip(sayings, of_titles, strict=True) if self._says(said)
        ]

    def _says(self, said: Concepts) -> bool:
        return any(word in self.words for word in said)

    def batch(self, sizes: Sequence[int], rng: np.random.Generator) -> KindBatch:
        """A batch of pictures of one of the sizes (pixels)."""
        size = int(rng.choice(list(sizes)))
        shared = self._shared(rng)
        inks: list[NDArray[np.uint8]] = []
        named: list[Concepts] = []
        classes: list[tuple[str, str]] = []
        designs: list[int] = []
        first = 0
        for known, count in zip(self._pools, self._counts, strict=True):
            called = _called(known, shared, count // 3, rng)
            for design in [*called, *_drawn(known, count - len(called), rng)]:
                for picture in _seen(known.members[design], rng):
                    inks.append(_changed(known.pool.ink[picture], size, rng))
                    named.append(known.concepts[picture])
                    classes.append(known.classes[picture])
                    designs.append(first + design)
            first += len(known.members)
        return KindBatch(np.stack(inks), self._known(named, classes, designs), self._titles(rng))

    def _shared(self, rng: np.random.Generator) -> list[str]:
        """Words for which a batch looks in every pool, so that hands meet that draw one thing."""
        count = min(SHARED, len(self._common))
        return [self._common[place] for place in rng.choice(len(self._common), count, False)]

    def _titles(self, rng: np.random.Generator) -> Known:
        count = min(TITLES, len(self._sayings))
        some = [self._sayings[place] for place in rng.choice(len(self._sayings), count, False)]
        return self._known([said for said, _ in some], [of for _, of in some], range(count))

    def _known(
        self,
        named: Sequence[Concepts],
        classes: Sequence[tuple[str, str]],
        designs: Sequence[int],
    ) -> Known:
        return Known(
            words_of(named, self.words),
            _numbers([main for main, _ in classes], self.mains),
            _numbers([sub for _, sub in classes], self.subs),
            torch.tensor(list(designs)),
        )


def _numbers(names: Sequence[str], known: dict[str, int]) -> Tensor:
    return torch.tensor([known.get(name, NONE) for name in names], dtype=torch.int64)


def _called(known: _Named, words: Sequence[str], most: int, rng: np.random.Generator) -> list[int]:
    """Designs that are called by one of the words, two of each at most."""
    found = [
        int(design)
        for word in words
        if word in known.called
        for design in rng.choice(known.called[word], min(2, len(known.called[word])), False)
    ]
    return list(dict.fromkeys(found))[:most]


def _drawn(known: _Named, count: int, rng: np.random.Generator) -> list[int]:
    """Designs: of some groups, larger ones more often, up to two each."""
    often = np.sqrt([len(group) for group in known.groups])
    wanted = min(len(known.groups), -(-count // 2) if len(known.groups) < count else count)
    chosen = rng.choice(len(known.groups), wanted, False, p=often / often.sum())
    pairs = 2 if wanted < count else 1
    return [
        int(design)
        for group in chosen
        for design in rng.choice(
            known.groups[group], min(pairs, len(known.groups[group])), replace=False
        )
    ]


def _seen(pictures: NDArray[np.int64], rng: np.random.Generator) -> NDArray[np.int64]:
    """Two pictures of a design; of one that has a single picture, now and then the same again."""
    if len(pictures) > 1:
        return rng.choice(pictures, 2, replace=False)
    return np.repeat(pictures, 1 + int(rng.random() < SECOND_FIGURE))


def _changed(ink: NDArray[np.uint8], size: int, rng: np.random.Generator) -> NDArray[np.uint8]:
    """Changed as far as it is still a picture of the same kind of thing."""
    if rng.random() < (0.6 if (ink > 128).mean() > FILLED else 0.05):
        ink = _outlined(ink)
    chance = rng.random()
    if chance < 0.45:
        return augment.strong(ink, size, rng)
    if chance < 0.65:
        return augment.rough(ink, size, rng)
    if chance < 0.85:
        return augment.redrawn(ink, size, rng)
    return (augment.window if chance < 0.93 else augment.light)(ink, size, rng)


def _outlined(ink: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The edges of what is filled in."""
    kernel = np.ones((3, 3), np.uint8)
    return np.asarray(cv2.morphologyEx(ink, cv2.MORPH_GRADIENT, kernel), np.uint8)
