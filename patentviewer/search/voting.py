"""Class voting: the kind of a query is what the figures nearest to it are, and its kind rises.

A model that finds other drawings of a design is weak at other makers' articles of one kind. What
the documents say of their own kind, their classes, makes up for that: the nearest designs vote,
each with its class, and designs of a class that many votes are for rise (k-nearest-neighbour
voting, Cover and Hart 1967, with weights as in Wu, Xiong, Yu and Lin 2018). Locarno and US classes
vote side by side, the main class and the subclass; a title stands in for a class that is not known.
"""

from __future__ import annotations

import functools
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from patentviewer.model.classification import main_class
from patentviewer.model.ranking import CLASS_WEIGHT
from patentviewer.search.scores import Scores, best
from patentviewer.search.titles import TitleClasses, bundled

Codes = NDArray[np.int64]

NEAREST = 20
"""Designs that vote; between 5 and 80 it makes no difference."""

TEMPERATURE = 0.1
"""How much less likeness makes a vote 1/e of another. At 0.07 the nearest decides nearly alone, and
figures of patents find their own among ten in 0.943 instead of 0.973; at 0.2 those far off speak
too loud."""

WEIGHT = CLASS_WEIGHT
"""What full agreement adds to a likeness of 0, if a query says nothing else. With 0.6 / 0.8 / 1:
552 front figures, each half asking among the other, have 0.257 / 0.266 / 0.270 of their main class
among the ten nearest (without voting 0.132), 0.214 / 0.212 / 0.208 of them one of their subclass
(0.216); whole patents of eight classes have 0.238 / 0.246 / 0.251 (0.170); their figures find the
design itself among ten in 0.973 / 0.953 / 0.950 (0.973), as the first in 0.907 always."""

_MOST = 0.95
"""Of a vote, so that of two designs that gain the same the more alike stays before the other."""

SUBCLASS = 0.2
"""Weight of the subclass where that of the main class is 1."""

OWN = 0.7
"""Part of the votes that a query's own bibliography has, where it says the class."""

SAID = 3
"""How many of the classes that were voted for are told."""


@dataclass(frozen=True, eq=False)
class System:
    """The classes of N designs in one classification.

    mains: names of main classes. main: N, which of them each design is of, -1 where that is not
    known. subs, sub: the same of whole classes. sure: N, 0 to 1, how sure the main class is: 1
    where the document says it, less where its title suggests it.
    """

    mains: tuple[str, ...]
    main: Codes
    subs: tuple[str, ...]
    sub: Codes
    sure: NDArray[np.float32]

    def at(self, rows: Codes) -> System:
        """The same classification with the designs at some positions only."""
        return System(self.mains, self.main[rows], self.subs, self.sub[rows], self.sure[rows])


@dataclass(frozen=True, eq=False)
class Votes:
    """What came of voting.

    added: N, to be added to the designs' likeness; 0 where nothing is known of a design's kind.
    classes: the main classes that most votes were for, each with its part of them.
    """

    added: Scores
    classes: tuple[tuple[str, float], ...] = ()


def plain_class(name: str) -> str:
    """The first class of a document in one form: "D26/65" for "D26-65", "D 26/65" and "d26/65"."""
    first = re.split(r"[;,|]", name, maxsplit=1)[0]
    plain = re.sub(r"\s", "", first.upper())
    return plain.replace("-", "/") if plain.startswith("D") else plain


def systems(
    us_class: Sequence[str], locarno: Sequence[str], titles: Sequence[str]
) -> tuple[System, ...]:
    """Both classifications of N designs, given what their documents say."""
    return tuple(one.system for one in begun_systems(us_class, locarno, titles))


def begun_systems(
    us_class: Sequence[str],
    locarno: Sequence[str],
    titles: Sequence[str],
    wholes: Sequence[tuple[Whole, Whole]] = (),
) -> tuple[Begun, ...]:
    """Both classifications of N designs, to which others can be added.

    wholes: what collections of which only a part is added say of US and of Locarno classes.
    """
    found = []
    for number, (classes, begun) in enumerate(((us_class, bundled()), (locarno, {}))):
        own = [whole[number] for whole in wholes]
        words = _together(begun, *(one.words for one in own))
        also = [name for one in own for name in one.classes]
        found.append(_begun(classes, titles, words, also))
    return tuple(found)


def _begun(
    classes: Sequence[str],
    titles: Sequence[str],
    known_words: Mapping[str, Counter[str]],
    also: Iterable[str],
) -> Begun:
    """A classification of N designs, of which classes and titles are, "" where not known.

    A design without a class gets that of its title's words, as far as those of other designs, or
    known_words, say it. also: classes that none of the N has and that can be voted for.
    """
    plain = [plain_class(name) for name in classes]
    main_names = [main_class(name) for name in plain]
    taught = [pair for pair in zip(titles, main_names, strict=True) if all(pair)]
    learned = functools.cache(lambda: TitleClasses.learned(taught, known_words))
    sure = np.array([1.0 if name else 0.0 for name in main_names], np.float32)
    for position, title in enumerate(titles):
        if title and not main_names[position]:
            main_names[position], sure[position] = learned().class_of(title)
    others = [plain_class(name) for name in also]
    mains, main = _numbered(main_names, map(main_class, others))
    subs, sub = _numbered(plain, others)
    return Begun(System(mains, main, subs, sub, sure), learned)


@dataclass(frozen=True, eq=False)
class Begun:
    """A classification of N designs, to which designs of which little is known can be added.

    system: of the N. learned: gives which classes words of titles go with, as the titles of the N
    and what was known before say; called when a design without a class is added.
    """

    system: System
    learned: Callable[[], TitleClasses]

    def beside(
        self,
        moved: Codes,
        count: int,
        numbers: NDArray[np.int32],
        classes: Sequence[str],
        titles: Sequence[str],
    ) -> System:
        """The classification of count designs: the N, and others that nothing is learned from.

        moved: N, the numbers that the N have now. numbers: of the others, some of which may be
        among the N: what those say fills gaps. classes, titles: of each of the others.
        """
        own = self.system
        main, sub = (np.full(count, -1, np.int64) for _ in range(2))
        sure = np.zeros(count, np.float32)
        main[moved], sub[moved], sure[moved] = own.main, own.sub, own.sure
        mains, subs = (
            {name: at for at, name in enumerate(known)} for known in (own.mains, own.subs)
        )
        for at, class_, title in zip(numbers.tolist(), classes, titles, strict=True):
            plain = plain_class(class_)
            name = main_class(plain)
            certainty = 1.0
            if sub[at] >= 0 or (not name and main[at] >= 0):
                continue
            if title and not name:
                name, certainty = self.learned().class_of(title)
            if name:
                main[at], sure[at] = mains.setdefault(name, len(mains)), certainty
            if plain:
                sub[at] = subs.setdefault(plain, len(subs))
        return System(tuple(mains), main, tuple(subs), sub, sure)


@dataclass(frozen=True, eq=False)
class Whole:
    """What a collection says of its classes where only a part of it is ranked.

    words: words of its titles, with main classes and counts. classes: all that its documents have.
    """

    words: Mapping[str, Counter[str]]
    classes: tuple[str, ...]


def _together(*words: Mapping[str, Counter[str]]) -> Mapping[str, Counter[str]]:
    """Words with their classes, of several tables."""
    if len(words) == 1:
        return words[0]
    found: dict[str, Counter[str]] = {}
    for one in words:
        for word, counts in one.items():
            found[word] = found[word] + counts if word in found else counts
    return found


def _numbered(names: Iterable[str], also: Iterable[str] = ()) -> tuple[tuple[str, ...], Codes]:
    """The different names, sorted, and which of them each is; -1 for ""."""
    given = list(names)
    different = sorted({name for name in (*given, *also) if name})
    number = {name: position for position, name in enumerate(different)}
    return tuple(different), np.array([number.get(name, -1) for name in given], np.int64)


def voted(
    likeness: Scores,
    kinds: Sequence[System],
    may_vote: NDArray[np.bool_] | None = None,
    own: Sequence[str] = (),
    weight: float = WEIGHT,
) -> Votes:
    """What votes add to the likeness of N designs to a query.

    kinds: of the same N, in one classification or several. may_vote: N, False for the query's own
    design. own: the query's own class in each of them, or "". weight: what full agreement adds.
    A design counts in those classifications in which its class is known. What is added is measured
    against half of what the main class with most votes gains, so that a design of an unknown kind
    stays where it is, those that agree rise above it and those that do not fall below. A likeness
    of 1 gains nothing: what is the very same needs no class, and none is lifted over 1.
    """
    asked = likeness if may_vote is None else np.where(may_vote, likeness, -3).astype(np.float32)
    nearest = best(asked, NEAREST)
    shares = np.exp((likeness[nearest] - likeness[nearest][:1]) / TEMPERATURE)
    shares /= max(float(shares.sum()), 1e-9)
    added = np.zeros(len(likeness), np.float64)
    counted = np.zeros(len(likeness), np.float64)
    whole = 0.0
    said: list[tuple[float, tuple[tuple[str, float], ...]]] = []
    for position, one in enumerate(kinds):
        if not one.mains:
            continue  # of no design is a class known: there is nothing to vote for
        name = plain_class(own[position]) if position < len(own) else ""
        mass, by_main, by_sub = _votes(one, nearest, shares, name)
        if mass <= 0:
            continue
        gain = (_of(by_main, one.main) + SUBCLASS * _of(by_sub, one.sub)) / (1 + SUBCLASS)
        middle = float(by_main.max()) / (1 + SUBCLASS) / 2
        added += mass * one.sure * (gain - middle)
        counted += mass * (one.main >= 0)
        whole = max(whole, mass)
        said.append((mass, _most(one.mains, by_main)))
    mean = np.divide(added, counted, out=np.zeros_like(added), where=counted > 0)
    classes = max(said, default=(0.0, ()))[1]
    share = np.clip(weight * whole * mean, -_MOST, _MOST)
    return Votes((share * (1 - np.minimum(np.abs(likeness), 1))).astype(np.float32), classes)


def _votes(
    kinds: System, nearest: Codes, shares: NDArray[np.floating], own: str
) -> tuple[float, NDArray[np.float64], NDArray[np.float64]]:
    """How much was voted, 0 to 1, and the parts of it for each main class and each class."""
    weights = shares * kinds.sure[nearest]
    mass = float(weights.sum())
    parts = []
    names = ((kinds.mains, kinds.main, main_class(own)), (kinds.subs, kinds.sub, own))
    for known, codes, name in names:
        held = codes[nearest] >= 0
        votes = np.bincount(codes[nearest][held], weights[held], len(known)).astype(np.float64)
        votes /= mass or 1.0
        if own:
            votes *= 1 - OWN
            if name in known:
                votes[known.index(name)] += OWN
        parts.append(votes)
    return (1.0 if own else mass), parts[0], parts[1]


def _of(votes: NDArray[np.float64], codes: Codes) -> NDArray[np.float64]:
    """The votes for each design's class; none where it has none."""
    return np.append(votes, 0.0)[codes]


def _most(names: Sequence[str], votes: NDArray[np.float64]) -> tuple[tuple[str, float], ...]:
    order = np.argsort(-votes, kind="stable")[:SAID]
    return tuple(
        (names[position], float(votes[position])) for position in order if votes[position] > 0
    )
